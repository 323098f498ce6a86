// The forms of one word of a message under which a place's name may be listed. It knows spelling and endings, no places.
import type { GrammaticalCase, Token } from '../../../kernel/words.ts';
import { bentForms, type Bent } from './inflection.ts';

export interface WordForms {
  /** As written, and without what is hung on it. */
  readonly bare: readonly string[];
  /** Base forms and bare forms; likeliest first. */
  readonly bases: readonly { readonly base: string; readonly case: GrammaticalCase | undefined }[];
  /** Bare forms read as stem and ending. */
  readonly bent: readonly Bent[];
}

/** No place's name is longer, whatever is hung on it. */
export const LONGEST_WORD = 60;
const none: WordForms = { bare: [], bases: [], bent: [] };

/** Nothing for a word too long to name a place. */
export function formsOf(token: Token): WordForms {
  if (token.lower.length > LONGEST_WORD) return none;
  const bare = bareForms(token.lower);
  return {
    bare,
    bases: [
      ...token.analyses.map(({ lemma, case: of }) => ({ base: lemma, case: of })),
      ...bare.map((base) => ({ base, case: undefined })),
    ],
    bent: bare.flatMap(bentForms),
  };
}

/** Without the genitive's apostrophe or colon, and without a Swedish genitive's s; a hyphenated head alone. */
function bareForms(lower: string): readonly string[] {
  const plain = lower.replace(/'s?$/u, '').replace(/:(?=\p{L}+$)/u, '');
  const swedish = /[^s]s$/u.test(plain) && plain.length > 4 ? [plain.slice(0, -1)] : [];
  // Turku-myymälä, Åbobutiken
  const head = /^(\p{L}{3,}?)(?:-\p{L}.*|butik(?:en|er|erna)?|affär(?:en)?|varuhus(?:et)?)$/u.exec(
    plain,
  )?.[1];
  return [plain, ...swedish, ...(head === undefined ? [] : [head])];
}
