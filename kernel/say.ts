// The port through which rooms that own no words have something said: the phrases live in `language/phrases`.
import type { Locale } from './locale.ts';

export type PhraseParameters = Readonly<Record<string, string | number | boolean | Date>>;

/** The phrase's text in that language; the same `seed` chooses the same variant. Throws a RangeError for an unknown key. */
export type Say = (phrase: string, locale: Locale, parameters: PhraseParameters, seed: string) => string;
