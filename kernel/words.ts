// The shape of a message taken apart, shared by the morphologies that make it, the catalogue that is searched with it,
// and the understanding that reads it.

export type WordClass =
  'noun' | 'adjective' | 'verb' | 'place' | 'name' | 'numeral' | 'pronoun' | 'particle' | 'other';

/** The cases that tell something: where (ine, ade), whither (ill, all), whence (ela, abl), of what (gen), how much (par). */
export type GrammaticalCase =
  'nom' | 'gen' | 'par' | 'ine' | 'ela' | 'ill' | 'ade' | 'abl' | 'all' | 'ess' | 'tra' | 'other';

export interface WordAnalysis {
  /** Base form, lower case. */
  readonly lemma: string;
  /** Base forms of the compound's parts, in order; one element for a simple word. */
  readonly parts: readonly string[];
  readonly wordClass: WordClass;
  readonly case?: GrammaticalCase;
  /** Enclitics without hyphen: `ko`, `kin`, `han` (front-vowel forms are folded: `kö` → `ko`). */
  readonly enclitics?: readonly string[];
}

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC. */
  readonly lower: string;
  /** Offsets in the message, UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** `punctuation` holds one of . , ! ? ; : and line ends; all else that is no word or number is left out. */
  readonly kind: 'word' | 'number' | 'mixed' | 'punctuation';
  /** Never empty for a word: where nothing is known, one analysis whose lemma is the stem. */
  readonly analyses: readonly WordAnalysis[];
}

export interface Morphology {
  /** All readings of one word, most likely first; bounded in time and number whatever the word. Never empty. */
  analyse(word: string): readonly WordAnalysis[];
  /** What stands behind it; told by `doctor` and in the start-up log. */
  readonly source: 'voikko' | 'stemmer';
}
