// Tells the numbers of a clause apart: pieces wanted, sizes, prices, clock times and codes. Only pieces are told on.
// It knows number words by the lexicon and no product; words that name the product are passed in.
import type { Word } from './clauses.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import { matchesIn } from './patterns.ts';

export interface Quantity {
  readonly pieces: number;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

const largestQuantity = 9_999;

/** The value of a cardinal in digits or words; `undefined` for everything else. */
export function numberOf(word: Word | undefined, lexicon: CompiledLexicon): number | undefined {
  if (word === undefined) return undefined;
  if (word.token.kind === 'number')
    return /^\d{1,4}$/.test(word.token.lower) ? Number(word.token.lower) : undefined;
  return lexicon.numbers.get(word.folded);
}

/** "a", "one", "yks", "en": as often an article as a number. */
function isArticle(word: Word, value: number): boolean {
  return word.token.kind === 'word' && value === 1;
}

/** Sign that makes a figure a price or a share: it stands in the text, not among the tokens. */
function isMoney(word: Word, text: string): boolean {
  const after = text.slice(word.token.end, word.token.end + 2).trimStart();
  const before = text.slice(Math.max(0, word.token.start - 2), word.token.start).trimEnd();
  return /^[€$%£°"”]/.test(after) || /[€$£#]$/.test(before);
}

/**
 * Pieces wanted. A number counts when a word for pieces follows it, or when it stands right before one of `naming` (the
 * words that name the product), or ends a clause that wishes for something (`wishes`).
 */
export function readQuantity(
  words: readonly Word[],
  lexicon: CompiledLexicon,
  text: string,
  naming: ReadonlySet<number>,
  wishes: boolean,
): Quantity | undefined {
  const cues = matchesIn(
    lexicon.words,
    words.map((word) => word.folded),
  );
  const at = (kind: 'pieces' | 'unit') =>
    new Set(cues.filter((cue) => cue.value.kind === kind).map((cue) => cue.used[0] ?? -1));
  const pieces = at('pieces');
  const units = at('unit');
  for (const [index, word] of words.entries()) {
    const glued = /^(\d{1,4})(?:kpl|st|stk|pcs|x)$/.exec(word.token.lower);
    if (glued !== null) return { pieces: Number(glued[1]), used: [index] };
    const value = numberOf(word, lexicon);
    if (value === undefined || value < 1 || value > largestQuantity || isMoney(word, text)) continue;
    if (pieces.has(index + 1)) return { pieces: value, used: [index, index + 1] };
    if (units.has(index + 1) || naming.has(index) || isArticle(word, value)) continue;
    const last = index === words.length - 1;
    if ((naming.has(index + 1) && !naming.has(index - 1)) || (wishes && last))
      return { pieces: value, used: [index] };
  }
  return undefined;
}
