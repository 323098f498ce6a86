// The words that the catalogue's names are made of: which there are, how rare each is, and which one a misspelt or
// half-said word may stand for. It knows words and products' ordinals, no scores.
import type { DatabaseSync } from 'node:sqlite';
import { mayHold } from './key-filter.ts';
import { numbersIn, trigramsOf } from './schema.ts';

export interface VocabularyTerm {
  readonly term: string;
  /** Products that it stands for in any way, as a whole word, as the thing itself (or its kind), and not merely as a measure. */
  readonly products: number;
  readonly whole: number;
  readonly things: number;
  readonly goods: number;
  /** Packed, strongest first. */
  postings(): Uint32Array;
}

export interface Guess {
  readonly term: VocabularyTerm;
  /** 0…1: how likely it is the word meant. */
  readonly quality: number;
  /** `part`: the word is the last part of the term ("plockare" of "bärplockare"). */
  readonly by: 'spelling' | 'part';
  /** What the word has after the term, slips and all; empty for a part. */
  readonly ending: string;
}

export interface Vocabulary {
  /** False when neither a term nor an identifier is written so: what is not there is not read for. */
  mayKnow(key: string): boolean;
  term(form: string): VocabularyTerm | undefined;
  /** Likeliest first, at most four; empty for words that are too short or like nothing. `mostEdits`: for words that may well be meant as they stand. */
  guesses(word: string, mostEdits?: number): readonly Guess[];
}

const cachedTerms = 5_000;
const cachedGuesses = 2_000;
const candidatesAtMost = 40;
const leastQuality = 0.6;
const trigramTermsAtMost = 60_000;
/** Numbers kept of trigrams' lists, four bytes each. */
const cachedNumbers = 1_000_000;

interface TermRow {
  readonly number: number;
  readonly term: string;
  readonly products: number;
  readonly whole: number;
  readonly things: number;
  readonly goods: number;
}

export function openVocabulary(database: DatabaseSync): Vocabulary {
  const columns = 'number, term, products, whole, things, goods';
  const byForm = database.prepare(`SELECT ${columns} FROM terms WHERE term = ?`);
  const byNumber = database.prepare(`SELECT ${columns} FROM terms WHERE number = ?`);
  const postings = database.prepare('SELECT postings FROM terms WHERE number = ?');
  const trigram = database.prepare('SELECT terms FROM trigrams WHERE trigram = ?');
  const filter = numbersIn(
    (database.prepare('SELECT filter FROM known_keys').get() as { filter: Uint8Array }).filter,
  );
  const mayKnow = (key: string): boolean => mayHold(filter, key);
  const known = new Map<string, VocabularyTerm | undefined>();
  const highest = (
    database.prepare('SELECT max(number) AS number FROM terms').get() as { number: number | null }
  ).number;
  // How many trigrams each term shares with the word; scratch, all of it zero again when a guess ends.
  const shared = new Uint8Array((highest ?? 0) + 1);
  const termsWith = remembered(
    (letters: string): Uint32Array => {
      const row = trigram.get(letters) as { terms: Uint8Array } | undefined;
      return row ? numbersIn(row.terms) : none;
    },
    cachedNumbers,
    (list) => list.length + 16,
  );
  const rowOf = remembered(
    (number: number): TermRow => byNumber.get(number) as unknown as TermRow,
    cachedTerms,
    () => 1,
  );

  const toTerm = ({ number, ...row }: TermRow): VocabularyTerm => {
    let list: Uint32Array | undefined;
    return {
      ...row,
      postings: () => (list ??= numbersIn((postings.get(number) as { postings: Uint8Array }).postings)),
    };
  };

  const term = (form: string): VocabularyTerm | undefined => {
    if (!mayKnow(form)) return undefined;
    if (known.has(form)) return known.get(form);
    const row = byForm.get(form) as TermRow | undefined;
    const found = row && toTerm(row);
    if (known.size >= cachedTerms) known.delete(known.keys().next().value ?? '');
    known.set(form, found);
    return found;
  };

  const termOf = (row: TermRow): VocabularyTerm => term(row.term) ?? toTerm(row);
  const guess = (word: string, allowed: number): readonly Guess[] => {
    const lists = trigramsOf(word)
      .map(termsWith)
      .filter((list) => list.length > 0)
      .sort((a, b) => a.length - b.length);
    const touched: number[] = [];
    let read = 0;
    for (const list of lists) {
      if (read + list.length > trigramTermsAtMost) break;
      read += list.length;
      for (const number of list) {
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    const needed = Math.max(1, lists.length - 3 * allowed - 4);
    const near: { readonly number: number; readonly count: number }[] = [];
    for (const number of touched) {
      const count = shared[number] ?? 0;
      if (count >= needed) near.push({ number, count });
      shared[number] = 0;
    }
    return near
      .sort((a, b) => b.count - a.count || a.number - b.number)
      .slice(0, candidatesAtMost)
      .flatMap(({ number }) => guessOf(word, allowed, rowOf(number), termOf))
      .sort((a, b) => b.quality - a.quality || b.term.whole - a.term.whole)
      .slice(0, 4);
  };
  const guesses = remembered(
    (key: string) => {
      const allowed = Number(key.charAt(0));
      return guess(key.slice(1), allowed);
    },
    cachedGuesses,
    () => 1,
  );

  return {
    mayKnow,
    term,
    guesses(word, mostEdits = 3) {
      const allowed = Math.min(mostEdits, editsAllowed(word));
      return allowed === 0 || word.length > 40 ? [] : guesses(`${allowed}${word}`);
    },
  };
}

const none = new Uint32Array(0);

/** The last results of a lookup that together weigh at most `most`. */
function remembered<Key, Value>(
  read: (key: Key) => Value,
  most: number,
  weightOf: (value: Value) => number,
): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  let weight = 0;
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    kept.set(key, value);
    weight += weightOf(value);
    for (const [oldest, old] of kept) {
      if (weight <= most) break;
      kept.delete(oldest);
      weight -= weightOf(old);
    }
    return value;
  };
}

/** Short words are too like each other. */
function editsAllowed(word: string): number {
  if (word.length < 4) return 0;
  if (word.length < 7) return 1;
  return word.length < 12 ? 2 : 3;
}

function guessOf(
  word: string,
  allowed: number,
  row: TermRow,
  termOf: (row: TermRow) => VocabularyTerm,
): readonly Guess[] {
  if (row.things > 0 && row.term.length >= word.length + 3 && row.term.endsWith(word))
    return [{ term: termOf(row), quality: 0.72, by: 'part', ending: '' }];
  const { edits, tail } = distance(word, row.term, allowed);
  // A changed first letter is rarely a slip, and a short word with it is another word.
  const first = word[0] === row.term[0] ? 0 : 0.7;
  const cost = edits + first + (tail > 0 ? 0.4 : 0);
  const quality = 0.97 - (1.1 * cost) / Math.max(5, row.term.length);
  if (edits > allowed || quality < leastQuality) return [];
  return [
    {
      term: termOf(row),
      quality,
      by: 'spelling',
      ending: tail > 0 ? word.slice(-tail) : '',
    },
  ];
}

/** Rows of the comparison, used again by each: words have 40 letters at most, and their terms a few more. */
const rows = [0, 1, 2].map(() => new Uint8Array(64)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Edits (insert, delete, change, swap of neighbours) that make `term` of `word`, where an ending of up to five letters that
 * `word` has after it is free: Finnish endings come on top of a slip.
 */
function distance(
  word: string,
  term: string,
  most: number,
): { readonly edits: number; readonly tail: number } {
  const none = { edits: most + 1, tail: 0 };
  const longestTail = term.length >= 6 ? 5 : 0;
  if (word.length - term.length > most + longestTail || term.length - word.length > most) return none;
  let [before, above, row] = rows;
  for (let j = 0; j <= term.length; j++) above[j] = j;
  let best = { edits: most + 1, tail: 0 };
  for (let i = 1; i <= word.length; i++) {
    const letter = word.charCodeAt(i - 1);
    const earlier = i > 1 ? word.charCodeAt(i - 2) : -1;
    let left = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= term.length; j++) {
      const other = term.charCodeAt(j - 1);
      let cost = (above[j - 1] ?? 99) + (letter === other ? 0 : 1);
      if ((above[j] ?? 99) + 1 < cost) cost = (above[j] ?? 99) + 1;
      if (left + 1 < cost) cost = left + 1;
      if (j > 1 && earlier === other && letter === term.charCodeAt(j - 2) && (before[j - 2] ?? 99) + 1 < cost)
        cost = (before[j - 2] ?? 99) + 1;
      row[j] = left = cost;
      if (cost < least) least = cost;
    }
    const tail = word.length - i;
    const edits = left;
    if (tail <= longestTail && (edits < best.edits || (edits === best.edits && tail < best.tail)))
      best = { edits, tail };
    if (least > most) break;
    [before, above, row] = [above, row, before];
  }
  return best.edits > most ? none : best;
}
