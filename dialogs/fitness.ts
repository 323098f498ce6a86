// "Does it suit concrete?", "kestääkö se pakkasta?": whether the shop's own description says anything of what is asked. It
// looks at words alone and asserts nothing.
import { fold } from '../language/understand/folding.ts';
import { sameName } from '../language/understand/goods/options.ts';
import { borneBy } from '../language/understand/goods/properties.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Ask } from '../language/understand/reading.ts';
import { productIdOf } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** Verbs that ask whether a thing will do, at the beginning of a folded word. */
const willDo: Readonly<Record<Locale, RegExp>> = {
  fi: /^(sopi|sovi|sovelt|sovellu|kay(ko|tko|koha|ks)|toimi|kest|pysty|voi(ko|ks|nko|tko)|mahtu|yhteensop|riitta|jaksa|parja|uskalta|hyva(ksi)?$)/,
  sv: /^(passa|lampa|funk|fungera|gar$|dug|tal(a|er|iga)?$|klara|kompatib|orka|racker|kan$|far$)/,
  en: /^(suit|fit|work|okay$|ok$|good$|compatib|handle|cope|safe$|can$|withstand|enough$|take$)/,
};

/** A number is asked, not a yes or a no. */
const howMany = /^(montako|moniko|kuinka|paljonko|hur|many|much|how)$/;

/** Of these a question has many and a description none. */
const light: Readonly<Record<Locale, RegExp>> = {
  fi: /^(se|ne|nii|tama|tuo|tassa|sita|siihen|sille|myos|onko|voiko|kaytt|hyvin|ihan|viela|sitten|jos|vai|mutta|entahan|tuote)/,
  sv: /^(den|det|dom|man|till|for|med|ocksa|aven|anvand|den har|fortfarande|undrar|kan|jag|men|tack|eller)/,
  en: /^(it|that|this|those|with|for|also|would|does|will|use|using|used|good|still|okay|thing|when|some|somebody|someone)/,
};

/**
 * The customer asks whether the product will do for something of which neither `told` nor its name says a word: then what is
 * told does not settle the question.
 */
export function asksBeyond(told: string, ask: Ask, view: View): boolean {
  const productId = productIdOf(ask);
  if (productId === undefined) return false;
  const words = wordsOf(ask.text);
  if (words.some((word) => howMany.test(word))) return false;
  const verb = words.findIndex((word) => willDo[view.locale].test(word));
  if (verb < 0) return false;
  const named = [productTitle(view, productId), view.catalog.product(productId)?.title ?? ''];
  const said = [told, ...named].flatMap((text) => borneBy(text).words);
  const asked = words.filter(
    (word, at) =>
      at !== verb && word.length >= 4 && !willDo[view.locale].test(word) && !light[view.locale].test(word),
  );
  const goods = asked.filter((word) =>
    named.some((name) => borneBy(name).words.some((one) => sameName(word, one))),
  );
  const beyond = asked.filter((word) => !goods.includes(word));
  return beyond.length > 0 && !beyond.some((word) => said.some((one) => sameName(word, one)));
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
