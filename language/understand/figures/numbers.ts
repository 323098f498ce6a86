// Tells the numbers of a clause apart: pieces wanted, sizes, prices, clock times and codes. Only pieces are told on.
// It knows number words by the lexicon and no product; words that name the product are passed in.
import { foldedOf } from '../clauses.ts';
import type { Word } from '../clauses.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { matchesIn } from '../patterns.ts';
import { cardinal, joinedCardinal } from './number-words.ts';

export interface Quantity {
  readonly pieces: number;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

/** Numbers in several words that others read: by the index of the first, the value and the index after the last. */
export type NumbersTold = ReadonlyMap<number, { readonly value: number; readonly next: number }>;

const largestQuantity = 9_999;

/** The value of a cardinal in digits or words; `undefined` for everything else. */
export function numberOf(word: Word | undefined, lexicon: CompiledLexicon): number | undefined {
  if (word === undefined) return undefined;
  if (word.token.kind === 'number')
    return /^\d{1,4}$/.test(word.token.lower) ? Number(word.token.lower) : undefined;
  const listed = lexicon.numbers.get(word.folded);
  if (listed !== undefined) return listed;
  const composed = cardinal(word.folded);
  return composed !== undefined && composed > largestWord ? composed : undefined;
}

/** Up to it the lexicon lists the numbers, and words of other languages look like them: "tie", "nine". */
const largestWord = 20;

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
  told: NumbersTold = new Map(),
): Quantity | undefined {
  const cues = matchesIn(lexicon.words, foldedOf(words));
  const at = (kind: 'pieces' | 'unit' | 'pronoun') =>
    new Set(cues.filter((cue) => cue.value.kind === kind).map((cue) => cue.used[0] ?? -1));
  const pieces = at('pieces');
  const units = at('unit');
  const pronouns = at('pronoun');
  let done = 0;
  for (const [index, word] of words.entries()) {
    if (index < done) continue;
    const glued = /^(\d{1,4})(?:kpl|st|stk|pcs|x)$/.exec(word.token.lower);
    if (glued !== null) return { pieces: Number(glued[1]), used: [index] };
    const counted = counting(words, index, lexicon, told);
    if (counted === undefined || counted.value < 1 || counted.value > largestQuantity || isMoney(word, text))
      continue;
    const { value, next } = counted;
    done = counted.end;
    const used = words.slice(index, next).map((_, offset) => index + offset);
    if (pieces.has(next)) return { pieces: value, used: [...used, next] };
    if (naming.has(index) || isArticle(word, value)) continue;
    // "two of them", "three of those"
    const ofThem = next > index + 1 && (pronouns.has(next) || pronouns.has(next - 1));
    if (ofThem && value <= largestBare) return { pieces: value, used };
    if (units.has(next)) continue;
    // "sn 624": a figure after letters of a code belongs to the code; nobody asks for hundreds without saying of what.
    if (value > largestBare || isCodePart(words[index - 1], lexicon)) continue;
    const last = next === words.length;
    if ((naming.has(next) && !naming.has(index - 1)) || (wishes && last)) return { pieces: value, used };
  }
  return undefined;
}

/** Without a word for pieces. */
const largestBare = 99;

/** The number that begins here, "two dozen" and "half a dozen" among them, and the index of the word after it. */
function counting(
  words: readonly Word[],
  at: number,
  lexicon: CompiledLexicon,
  told: NumbersTold,
): { readonly value: number; readonly end: number; readonly next: number } | undefined {
  // "six of the candles"
  const after = (from: number): number =>
    /^(?:of|the|av|de|these|those)$/.test(words[from]?.folded ?? '') ? after(from + 1) : from;
  const half = /^(?:puoli|halvt|half|halva)$/.test(words[at]?.folded ?? '');
  const dozenAt = half && words[at + 1]?.folded === 'a' ? at + 2 : at + 1;
  const dozen = isDozen(words[dozenAt]);
  if (half) return dozen ? { value: 6, end: dozenAt + 1, next: after(dozenAt + 1) } : undefined;
  const { value, next: end } = told.get(at) ?? inWords(words, at, lexicon);
  if (value === undefined) return undefined;
  if (dozen && end === dozenAt) return { value: value * 12, end: dozenAt + 1, next: after(dozenAt + 1) };
  return { value, end, next: after(end) };
}

/** "twenty five", "sata viiskyt"; else the one word's value. */
function inWords(
  words: readonly Word[],
  at: number,
  lexicon: CompiledLexicon,
): { readonly value: number | undefined; readonly next: number } {
  const several = joinedCardinal(at, (index) =>
    words[index]?.token.kind === 'word' ? numberOf(words[index], lexicon) : undefined,
  );
  return several === undefined
    ? { value: numberOf(words[at], lexicon), next: at + 1 }
    : { value: several.value, next: at + several.words };
}

function isDozen(word: Word | undefined): boolean {
  return word !== undefined && /^(?:tusin|dussin|dozen)/.test(word.folded);
}

/** One to four letters that are no word of the language as the cues know it: "sn", "ap", "ms". */
function isCodePart(word: Word | undefined, lexicon: CompiledLexicon): boolean {
  if (word === undefined || word.token.kind === 'number') return false;
  if (/^(?=.*\d)/.test(word.folded)) return true;
  if (!/^[a-z]{1,4}$/.test(word.folded) || lexicon.numbers.has(word.folded)) return false;
  const known = word.token.analyses.some(({ wordClass }) => wordClass !== 'other');
  return !known && !/[aeiouy]/.test(word.folded);
}
