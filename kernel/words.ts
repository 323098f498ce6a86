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

/**
 * What may still be spent on the words of one message, in the morphology's own measure; analysing lowers `left`. The same
 * words cost the same whether they are remembered or not, so that a message is read alike every time.
 */
export interface Effort {
  left: number;
}

export interface Morphology {
  /**
   * All readings of one word, most likely first; bounded in time and number whatever the word. Never empty. With nothing
   * left of `effort`, guesses that cost nothing.
   */
  analyse(word: string, effort?: Effort): readonly WordAnalysis[];
  /** What stands behind it; told by `doctor` and in the start-up log. */
  readonly source: 'voikko' | 'stemmer';
}
