// The words that the catalogue's names are made of: which there are, how rare each is, and which one a misspelt or
// half-said word may stand for. It knows words and products' ordinals, no scores.
import type { DatabaseSync } from 'node:sqlite';
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
}

export interface Vocabulary {
  term(form: string): VocabularyTerm | undefined;
  /** Likeliest first, at most four; empty for words that are too short or like nothing. `mostEdits`: for words that may well be meant as they stand. */
  guesses(word: string, mostEdits?: number): readonly Guess[];
}

const cachedTerms = 5_000;
const candidatesAtMost = 40;
const leastQuality = 0.6;
const trigramTermsAtMost = 60_000;

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
  const known = new Map<string, VocabularyTerm | undefined>();

  const toTerm = ({ number, ...row }: TermRow): VocabularyTerm => {
    let list: Uint32Array | undefined;
    return {
      ...row,
      postings: () => (list ??= numbersIn((postings.get(number) as { postings: Uint8Array }).postings)),
    };
  };

  const term = (form: string): VocabularyTerm | undefined => {
    if (known.has(form)) return known.get(form);
    const row = byForm.get(form) as TermRow | undefined;
    const found = row && toTerm(row);
    if (known.size >= cachedTerms) known.delete(known.keys().next().value ?? '');
    known.set(form, found);
    return found;
  };

  return {
    term,
    guesses(word, mostEdits = 3) {
      const allowed = Math.min(mostEdits, editsAllowed(word));
      if (allowed === 0 || word.length > 40) return [];
      const lists = trigramsOf(word)
        .map((each) => trigram.get(each) as { terms: Uint8Array } | undefined)
        .filter((row) => row !== undefined)
        .map((row) => numbersIn(row.terms))
        .sort((a, b) => a.length - b.length);
      const shared = new Map<number, number>();
      let read = 0;
      for (const list of lists) {
        if (read + list.length > trigramTermsAtMost) break;
        read += list.length;
        for (const number of list) shared.set(number, (shared.get(number) ?? 0) + 1);
      }
      const needed = Math.max(1, lists.length - 3 * allowed - 4);
      return [...shared]
        .filter(([, count]) => count >= needed)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, candidatesAtMost)
        .flatMap(([number]) => guessOf(word, allowed, byNumber.get(number) as unknown as TermRow, toTerm))
        .sort((a, b) => b.quality - a.quality || b.term.whole - a.term.whole)
        .slice(0, 4);
    },
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
  toTerm: (row: TermRow) => VocabularyTerm,
): readonly Guess[] {
  if (row.things > 0 && row.term.length >= word.length + 3 && row.term.endsWith(word))
    return [{ term: toTerm(row), quality: 0.72, by: 'part' }];
  const { edits, tail } = distance(word, row.term, allowed);
  // A changed first letter is rarely a slip, and a short word with it is another word.
  const first = word[0] === row.term[0] ? 0 : 0.7;
  const cost = edits + first + (tail > 0 ? 0.4 : 0);
  const quality = 0.97 - (1.1 * cost) / Math.max(5, row.term.length);
  if (edits > allowed || quality < leastQuality) return [];
  return [
    {
      term: toTerm(row),
      quality,
      by: 'spelling',
    },
  ];
}

/**
 * Edits (insert, delete, change, swap of neighbours) that make `term` of `word`, where an ending of up to five letters that
 * `word` has after it is free: Finnish endings come on top of a slip.
 */
export function distance(
  word: string,
  term: string,
  most: number,
): { readonly edits: number; readonly tail: number } {
  const none = { edits: most + 1, tail: 0 };
  const longestTail = term.length >= 6 ? 5 : 0;
  if (word.length - term.length > most + longestTail || term.length - word.length > most) return none;
  let before: number[] = [];
  let above = Array.from({ length: term.length + 1 }, (_, index) => index);
  let best = { edits: most + 1, tail: 0 };
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= term.length; j++) {
      const change = word[i - 1] === term[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 99) + 1, (row[j - 1] ?? 99) + 1, (above[j - 1] ?? 99) + change);
      if (i > 1 && j > 1 && word[i - 1] === term[j - 2] && word[i - 2] === term[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 99) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    const tail = word.length - i;
    const edits = row[term.length] ?? 99;
    if (tail <= longestTail && (edits < best.edits || (edits === best.edits && tail < best.tail)))
      best = { edits, tail };
    if (least > most) break;
    before = above;
    above = row;
  }
  return best.edits > most ? none : best;
}
