// Mends slips of the finger in the words that topics are told by ("tkauu", "varatossa", "garnati"), and in no others:
// names and codes are the catalogue's to correct. It knows no topic.

const longestWord = 40;
/** Rows of the comparison, used again by each. */
const rows = [0, 1, 2].map(() => new Uint8Array(longestWord + 8)) as [Uint8Array, Uint8Array, Uint8Array];

/** Edit distance of `a`'s first `cut` letters with neighbours swapped, given up above `limit`. */
function distanceWithin(a: string, cut: number, b: string, limit: number): number | undefined {
  if (Math.abs(cut - b.length) > limit) return undefined;
  let [before, previous, row] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= cut; i++) {
    const letter = a.charCodeAt(i - 1);
    const earlier = i > 1 ? a.charCodeAt(i - 2) : -1;
    let left = i;
    let best = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let value = (previous[j - 1] ?? 0) + (letter === other ? 0 : 1);
      if ((previous[j] ?? 0) + 1 < value) value = (previous[j] ?? 0) + 1;
      if (left + 1 < value) value = left + 1;
      if (j > 1 && earlier === other && letter === b.charCodeAt(j - 2) && (before[j - 2] ?? 0) + 1 < value)
        value = (before[j - 2] ?? 0) + 1;
      row[j] = left = value;
      if (value < best) best = value;
    }
    if (best > limit) return undefined;
    [before, previous, row] = [previous, row, before];
  }
  const distance = previous[b.length] ?? limit + 1;
  return distance <= limit ? distance : undefined;
}

/** Which letters a word has, one bit each: an edit changes two of them at most. */
function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** The same of the word's first letters, by their number. */
function letterBitsUpTo(word: string): readonly number[] {
  const bits = [0];
  for (let at = 0; at < word.length; at++) bits.push((bits[at] ?? 0) | (1 << (word.charCodeAt(at) % 32)));
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** What may follow a mended stem: endings, no second half of a compound. */
const longestEnding = 6;

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

interface Stem {
  readonly text: string;
  readonly bits: number;
}

type Spellings = ReadonlyMap<string, readonly string[]>;

/** Of each lexicon's spellings: their letters, and what the last words were mended to. */
const prepared = new WeakMap<
  Spellings,
  {
    readonly stems: ReadonlyMap<string, readonly Stem[]>;
    readonly mended: Map<string, string | undefined>;
  }
>();
const wordsRemembered = 2_000;

function preparedFor(spellings: Spellings) {
  let known = prepared.get(spellings);
  if (known === undefined) {
    known = {
      stems: new Map(
        [...spellings].map(([letter, stems]) => [
          letter,
          stems.map((text) => ({ text, bits: letterBits(text) })),
        ]),
      ),
      mended: new Map(),
    };
    prepared.set(spellings, known);
  }
  return known;
}

/**
 * `word` with its beginning replaced by the known stem that it nearly begins with, or `undefined` when none is near:
 * one slip from six letters on, two from ten. The first letter must be right, or swapped with the second.
 */
export function mended(word: string, stemsByLetter: Spellings): string | undefined {
  if (word.length < 5 || word.length > longestWord || /\d/.test(word)) return undefined;
  const { stems, mended: known } = preparedFor(stemsByLetter);
  if (known.has(word)) return known.get(word);
  const found = nearest(word, stems);
  if (known.size >= wordsRemembered) known.clear();
  known.set(word, found);
  return found;
}

function nearest(word: string, stems: ReadonlyMap<string, readonly Stem[]>): string | undefined {
  let best: { readonly text: string; readonly distance: number; readonly length: number } | undefined;
  const heads = new Set([word.charAt(0), word.charAt(1)]);
  const bitsUpTo = letterBitsUpTo(word);
  for (const { text: stem, bits } of [...heads].flatMap((head) => stems.get(head) ?? [])) {
    if (word.startsWith(stem)) return undefined;
    if (word.length < stem.length - 1 || word.length > stem.length + longestEnding) continue;
    if (stem.length === 5 && (word.length !== 5 || !sameLetters(word, stem))) continue;
    const limit = stem.length >= 10 ? 2 : 1;
    for (const cut of [stem.length, stem.length - 1, stem.length + 1]) {
      if (cut > word.length) continue;
      if (bitCount((bitsUpTo[cut] ?? 0) ^ bits) > 2 * limit) continue;
      const distance = distanceWithin(word, cut, stem, limit);
      if (distance === undefined || distance === 0) continue;
      const length = stem.length;
      if (
        best === undefined ||
        distance < best.distance ||
        (distance === best.distance && length > best.length)
      )
        best = { text: stem + word.slice(cut), distance, length };
    }
  }
  return best?.text;
}
