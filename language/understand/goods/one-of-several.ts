// Of several products that fit as well, the one variant of a model that the words tell apart; and the model that a name
// stands for by itself. It asks the shop's groups and titles and searches nothing.
import type { ProductHit, ProductSearch } from '../../../kernel/finding.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Word } from '../clauses.ts';
import { fold } from '../folding.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { Comparison } from '../lexicon/types.ts';
import { isNoneOf, toldApart } from './options.ts';
import { propertyNames } from './properties.ts';
import type { ProductRef, UnderstandTools } from '../reading.ts';
import { areVariants, groupOf } from './variants.ts';

/** A maker's or series' name that one model alone bears is that model, whatever it is: "pehmo 4". */
export function oneModelNamed(
  { hits, foreign }: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  locale: Locale,
  tools: UnderstandTools,
): readonly ProductHit[] {
  const inName = top.matched.some((at) => {
    const word = words[at];
    if (word === undefined || word.token.kind !== 'word' || word.folded.length < 4) return false;
    const forms = [word.folded, ...word.token.analyses.map(({ lemma }) => fold(lemma))];
    const name = tools.titleOf(top.productId, locale).split(/[^\p{L}\p{N}-]+/u);
    return (
      !propertyNames.test(word.folded) &&
      name.some((each) => /^\p{Lu}/u.test(each) && forms.includes(fold(each)))
    );
  });
  const alike = hits.every((hit) => hit === top || areVariants(top.productId, hit.productId, locale, tools));
  return inName && alike && foreign.length === 0 ? hits : [];
}

/**
 * Of several, those that these words fit; goods that the shop does not list where no variant of the model is as they say.
 * Anything else is given back as it is.
 */
export function narrowed(
  ref: ProductRef,
  words: readonly Word[],
  locale: Locale,
  tools: UnderstandTools,
): ProductRef {
  if (ref.kind !== 'several') return ref;
  const variants = new Map(
    ref.productIds.flatMap((id) => [
      [id, tools.titleOf(id, locale)] as const,
      ...groupOf(id, locale, tools).map(({ productId, name }) => [productId, name] as const),
    ]),
  );
  const ids = [...variants.keys()];
  const nameOf = (id: string): string => variants.get(id) ?? '';
  const lexicon = lexiconOf(locale);
  const [first = ''] = ids;
  const lacking = isNoneOf(words, ids.map(nameOf), lexicon);
  if (lacking.length > 0 && ids.every((id) => id === first || areVariants(first, id, locale, tools)))
    return { kind: 'unlisted', words: withWords(ref.words, lacking, words), nearest: ids.slice(0, 3) };
  // Prices are compared of all goods of the kind, and these are but the best hits.
  const left = toldApart(words, ids, nameOf, locale, lexicon, tools, bySizeAlone);
  const [only] = left;
  if (only === undefined || left.length === ids.length) return ref;
  if (left.length === 1) return { kind: 'one', productId: only, from: 'words' };
  const shown = ref.productIds.length;
  const others = [...left.slice(shown), ...(ref.others ?? []).filter((id) => !variants.has(id))];
  return {
    kind: 'several',
    productIds: left.slice(0, shown),
    words: ref.words,
    ...(others.length === 0 ? {} : { others }),
  };
}

const bySizeAlone = (comparison: Comparison) => comparison === 'bigger' || comparison === 'smaller';

function withWords(named: string, more: readonly number[], words: readonly Word[]): string {
  const before = named.split(' ');
  const added = more.flatMap((at) => words[at]?.token.text ?? []).filter((text) => !before.includes(text));
  return [...before, ...added].join(' ').trim();
}
