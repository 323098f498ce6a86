// Finds the name that a word nobody knows was meant to be. Only a short list is compared, since any word is like some
// village; whether the sentence means a place is judged elsewhere.
import type { GrammaticalCase, Token } from '../../../kernel/words.ts';
import { bentForms } from './inflection.ts';
import type { NameGroup } from './place-names.ts';
import { slips } from './similarity.ts';

export interface Alike {
  readonly group: NameGroup;
  readonly case: GrammaticalCase | undefined;
  /** Below 1. */
  readonly score: number;
}

const SHORTEST_MISSPELT = 5;
const LONG_NAME = 9;

/** Whether no dictionary knows the word whole, and it is long enough to be told from its like. */
export function mayBeMisspelt({ kind, lower, analyses }: Token): boolean {
  if (kind !== 'word' || lower.length < SHORTEST_MISSPELT) return false;
  return !analyses.some(({ wordClass, parts }) => wordClass !== 'other' && parts.length === 1);
}

interface Listed {
  readonly group: NameGroup;
  readonly word: string;
  readonly letters: number;
  /** Built on by cases: the word itself, with an `i` after a consonant. */
  readonly bending: string;
  readonly bendingLetters: number;
  readonly most: number;
}

/**
 * Of the groups, those of a single word long enough: one slip, two in a long name; never in the first letter. A name of
 * five letters may have two of them swapped or one doubled, but none changed for another.
 */
export function misspeltNames(groups: readonly NameGroup[]): (lower: string) => Alike | undefined {
  const listed = groups.flatMap((group): readonly Listed[] => {
    const [word = '', second] = group.words;
    if (second !== undefined || word.length < SHORTEST_MISSPELT) return [];
    const bending = /[^aeiouyäö]$/u.test(word) ? `${word}i` : word;
    return [
      {
        group,
        word,
        letters: lettersOf(word),
        bending,
        bendingLetters: lettersOf(bending),
        most: word.length >= LONG_NAME ? 2 : 1,
      },
    ];
  });
  const byFirst = Map.groupBy(listed, ({ word }) => word[0] ?? '');
  return (lower) => {
    const names = byFirst.get(lower[0] ?? '');
    if (names === undefined) return undefined;
    const forms = [{ stem: lower, case: undefined }, ...bentForms(lower)].map((form) => {
      return { ...form, letters: lettersOf(form.stem) };
    });
    let best: Alike | undefined;
    for (const { group, word, letters, bending, bendingLetters, most } of names) {
      for (const form of forms) {
        const bent = form.case !== undefined;
        const meant = bent ? bending : word;
        if (Math.abs(form.stem.length - meant.length) > most) continue;
        if (bitsIn(form.letters ^ (bent ? bendingLetters : letters)) > 2 * most) continue;
        if (word.length === SHORTEST_MISSPELT && !sameLetters(form.stem, meant)) continue;
        const count = slips(form.stem, meant, most);
        const score = 1 - (count + 1) / word.length;
        if (count <= most && score > (best?.score ?? 0)) best = { group, case: form.case, score };
      }
    }
    return best;
  };
}

/** One bit a letter: a slip changes two of them at most, so that words that differ in more need no comparing. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The same letters, however often and in whatever order. */
function sameLetters(a: string, b: string): boolean {
  const set = new Set(b);
  return (
    a !== b && [...a].every((letter) => set.has(letter)) && [...set].every((letter) => a.includes(letter))
  );
}
