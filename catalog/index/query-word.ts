// One word of a query as the catalogue meets it. It says what a word may stand for and nothing of how that was found out.
import type { Vocabulary, VocabularyTerm } from './vocabulary.ts';

/**
 * `goods` may name a product, `code` is the shape of a model code; `figure` (numbers, measures) and `support` (words of any
 * message) only add to what others have named.
 */
export type QueryWordKind = 'goods' | 'code' | 'figure' | 'support';

export interface QueryWord {
  readonly kind: QueryWordKind;
  /** Indexes of the tokens it is made of. */
  readonly covers: readonly number[];
  /** Terms that it stands for as a whole, with how surely (0…1). */
  readonly full: ReadonlyMap<string, { readonly term: VocabularyTerm; readonly quality: number }>;
  /** Of a compound: base forms of the last part, and of the others. */
  readonly heads: readonly string[];
  readonly modifiers: readonly string[];
  /** The terms of its parts, by which candidates are found where the whole is not in the catalogue. */
  readonly parts: readonly { readonly term: VocabularyTerm; readonly quality: number }[];
}

export function partTerms(
  heads: readonly string[],
  modifiers: readonly string[],
  vocabulary: Vocabulary,
): QueryWord['parts'] {
  const termsOf = (forms: readonly string[], quality: number) =>
    forms.flatMap((form) => {
      const term = vocabulary.term(form);
      return term ? [{ term, quality }] : [];
    });
  return [...termsOf(heads, 0.5), ...termsOf(modifiers, 0.2)];
}
