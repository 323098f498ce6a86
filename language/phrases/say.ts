// Turns a phrase's key into words: chooses the variant by seed, fills ICU parameters. Which phrase is due is decided elsewhere.
import IntlMessageFormat from 'intl-messageformat';
import type { Locale } from '../../kernel/locale.ts';
import type { PhraseParameters, Say } from '../../kernel/say.ts';
import { pick } from '../../kernel/seed.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { PhraseKey, Phrases } from './keys.ts';
import { sv } from './sv.ts';

export const phrases: Readonly<Record<Locale, Phrases>> = { fi, sv, en };

const compiled = new Map<string, IntlMessageFormat>();

function format(message: string, locale: Locale, parameters: PhraseParameters): string {
  const key = `${locale}\u0000${message}`;
  let compiledMessage = compiled.get(key);
  if (compiledMessage === undefined) {
    compiledMessage = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(key, compiledMessage);
  }
  // A Finnish date ends in a full stop of its own; at the end of a sentence one is enough.
  return (compiledMessage.format(parameters) as string).replace(/(?<!\.)\.\.(?=\s|$)/g, '.');
}

/**
 * One text of a known phrase. Parameters are put in as they are: figures arrive formatted (`figures.ts`). A text that stands
 * in `justSaid` already gives way to another variant, where there is one that does not.
 */
export function phrase(
  key: PhraseKey,
  locale: Locale,
  parameters: PhraseParameters = {},
  seed = '',
  justSaid = '',
): string {
  const variants = phrases[locale][key];
  const chosen = pick(variants, `${key}:${seed}`);
  const text = format(chosen, locale, parameters);
  if (!justSaid.includes(text)) return text;
  const from = variants.indexOf(chosen);
  const others = [...variants.slice(from + 1), ...variants.slice(0, from)];
  return (
    others.map((other) => format(other, locale, parameters)).find((other) => !justSaid.includes(other)) ??
    text
  );
}

/** The form of a phrase that names its product by itself, where it has one: parameter `product` beside its own. */
export function namingProduct(key: PhraseKey): PhraseKey | undefined {
  const naming = `${key}.of`;
  return Object.hasOwn(phrases.fi, naming) ? (naming as PhraseKey) : undefined;
}

/** `phrase` for callers outside the language room, who know keys as plain strings. */
export const say: Say = (key, locale, parameters, seed) => {
  if (!Object.hasOwn(phrases[locale], key)) throw new RangeError(`there is no phrase ${key}`);
  return phrase(key as PhraseKey, locale, parameters, seed);
};
