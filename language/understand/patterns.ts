// A small pattern language for cues, so that the lexicons are data: "paljonko .. maksa*". It knows words as folded strings
// and nothing of what a cue means.
//
//   word      the word itself                 stem~    the stem with an inflectional ending of the language
//   pre*      any word that starts so         *stem~   the same as the tail of a compound
//   a|b       either                          x?       may be missing
//   ..        up to three words between       #        a number in digits
//   ^ $       the clause begins, ends here
import type { Locale } from '../../kernel/locale.ts';
import { fold } from './folding.ts';
import { remembered, rememberedOf } from './remembered.ts';

type WordTest = (word: string) => boolean;

type Element =
  | { readonly kind: 'word'; readonly test: WordTest; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** What it can begin with: `=word`, or the first letters of words; `undefined`: any word. */
  readonly keys: readonly string[] | undefined;
  /** Whether a match of at least one word can begin with this word. */
  readonly begins: WordTest;
}

const longestGap = 3;

const endings: Readonly<Record<Locale, RegExp>> = {
  fi: /^[aeiouy]{0,2}(?:t|n|ta|tta|ja|jen|den|ien|iden|in|en|ssa|sta|s|lla|lta|lle|l|ks|ksi|kse|na|h[aeiouy]n|seen|siin|iin)?(?:ni|si|nsa|mme|nne|an|en|s)?(?:ko|kos|ks|kse|kin|kaan|han|pa|pas|kohan)?$/,
  sv: /^(?:e|a|o)?(?:n|t|r|er|ar|or|na|erna|arna|orna|ens|ets|s|en|et|ns|ts|nas)?$/,
  en: /^(?:s|es|ed|d|ing|ies|y)?$/,
};

function wordTest(alternative: string, locale: Locale): WordTest {
  if (alternative === '#') return (word) => /^\d+$/.test(word);
  const tail = alternative.startsWith('*');
  const bare = fold(tail ? alternative.slice(1) : alternative);
  if (bare.endsWith('~')) {
    const stem = bare.slice(0, -1);
    const ending = endings[locale];
    if (!tail) return (word) => word.startsWith(stem) && ending.test(word.slice(stem.length));
    return (word) => {
      const at = word.lastIndexOf(stem);
      return at >= 0 && ending.test(word.slice(at + stem.length));
    };
  }
  if (bare.endsWith('*')) {
    const prefix = bare.slice(0, -1);
    return tail ? (word) => word.includes(prefix) : (word) => word.startsWith(prefix);
  }
  return tail ? (word) => word.endsWith(bare) : (word) => word === bare;
}

/** Letters by which words are sorted that begin with a prefix or stem. */
const headLength = 2;

/** Words that an alternative can begin a match with: the word itself, or a head; `undefined`: any word. */
function keyOf(alternative: string): string | undefined {
  if (alternative.startsWith('*') || alternative === '#') return undefined;
  const letters = fold(alternative);
  if (!/[~*]$/.test(letters)) return `=${letters}`;
  return letters.length <= headLength ? undefined : letters.slice(0, headLength);
}

/** One test for all alternatives of an element: words by lookup, the others in turn. */
function elementTest(alternatives: readonly string[], locale: Locale): WordTest {
  const words = new Set<string>();
  const tests: WordTest[] = [];
  for (const alternative of alternatives)
    if (/^[^*#].*[^*~]$|^[^*#~]$/.test(alternative)) words.add(fold(alternative));
    else tests.push(wordTest(alternative, locale));
  return (word) => words.has(word) || tests.some((test) => test(word));
}

/** @throws RangeError for an empty pattern, and for a "?" within an element. */
function compilePattern(source: string, locale: Locale): Pattern {
  const elements: Element[] = [];
  let keys: string[] | undefined = [];
  let atHead = true;
  for (const piece of source.split(' ').filter((part) => part !== '')) {
    if (piece === '..') {
      elements.push({ kind: 'gap' });
      continue;
    }
    if (piece === '^' || piece === '$') {
      elements.push({ kind: piece === '^' ? 'start' : 'end' });
      continue;
    }
    if (piece.slice(0, -1).includes('?'))
      throw new RangeError(`only a whole element may be missing: ${source}`);
    const optional = piece.endsWith('?');
    const alternatives = (optional ? piece.slice(0, -1) : piece).split('|');
    elements.push({ kind: 'word', optional, test: elementTest(alternatives, locale) });
    if (!atHead) continue;
    for (const alternative of alternatives) {
      const key = keyOf(alternative);
      if (key === undefined) keys = undefined;
      else keys?.push(key);
    }
    if (!optional) atHead = false;
  }
  if (elements.length === 0) throw new RangeError('a pattern needs at least one element');
  return { source, elements, keys, begins: beginningOf(elements) };
}

function beginningOf(elements: readonly Element[]): WordTest {
  const tests: WordTest[] = [];
  for (const element of elements) {
    if (element.kind === 'gap') return () => true;
    if (element.kind !== 'word') continue;
    tests.push(element.test);
    if (!element.optional) break;
  }
  return (word) => tests.some((test) => test(word));
}

/** Indexes of the words it speaks for (gaps left out) when it matches with its first word at `from`; else `undefined`. */
function matchAt(pattern: Pattern, words: readonly string[], from: number): readonly number[] | undefined {
  return step(pattern.elements, 0, words, from, []);
}

function step(
  elements: readonly Element[],
  at: number,
  words: readonly string[],
  position: number,
  used: readonly number[],
): readonly number[] | undefined {
  const element = elements[at];
  if (element === undefined) return used;
  if (element.kind === 'start')
    return position === 0 ? step(elements, at + 1, words, position, used) : undefined;
  if (element.kind === 'end')
    return position === words.length ? step(elements, at + 1, words, position, used) : undefined;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= longestGap && position + skip <= words.length; skip++) {
      const found = step(elements, at + 1, words, position + skip, used);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const word = words[position];
  if (word !== undefined && element.test(word)) {
    const found = step(elements, at + 1, words, position + 1, [...used, position]);
    if (found !== undefined) return found;
  }
  return element.optional ? step(elements, at + 1, words, position, used) : undefined;
}

interface Entry<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

/** Customers say the same few thousand words: what each can begin is found out once. */
const wordsRemembered = 2_000;

/** Patterns with what they stand for, by the word that a match begins with, so that a long text stays cheap. */
export interface PatternTable<T> {
  /** The patterns that a match beginning with this word can be of, in a fixed order. */
  readonly beginningWith: (word: string) => readonly Entry<T>[];
  /** Every match in these words; the words of one clause are looked through once. */
  readonly matchesIn: (words: readonly string[]) => readonly PatternMatch<T>[];
}

export function tableOf<T>(
  entries: Iterable<readonly [source: string, value: T]>,
  locale: Locale,
): PatternTable<T> {
  const byKey = new Map<string, Entry<T>[]>();
  const anywhere: Entry<T>[] = [];
  for (const [source, value] of entries) {
    const pattern = compilePattern(source, locale);
    const entry = { pattern, value };
    if (pattern.keys === undefined) anywhere.push(entry);
    else
      for (const key of new Set(pattern.keys)) {
        const row = byKey.get(key);
        if (row === undefined) byKey.set(key, [entry]);
        else row.push(entry);
      }
  }
  const found = (word: string): readonly Entry<T>[] => {
    const begun: Entry<T>[] = [];
    const sameWord = byKey.get(`=${word}`) ?? nothing;
    for (const row of [sameWord, byKey.get(word.slice(0, headLength)) ?? nothing, anywhere])
      for (const entry of row)
        if (entry.pattern.begins(word) && (row === sameWord || !begun.includes(entry))) begun.push(entry);
    return begun.length === 0 ? nothing : begun;
  };
  const begun = remembered(wordsRemembered, found);
  return {
    beginningWith: begun,
    matchesIn: rememberedOf((words) => words.flatMap((_, from) => matchesFrom(from, begun, words))),
  };
}

const nothing: readonly never[] = [];

export interface PatternMatch<T> {
  readonly value: T;
  readonly source: string;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

/** Every match of every pattern, by where it begins. */
export function matchesIn<T>(table: PatternTable<T>, words: readonly string[]): readonly PatternMatch<T>[] {
  return table.matchesIn(words);
}

/** Of those matches the ones that begin with the first word. */
export function matchesAtHead<T>(
  { beginningWith }: PatternTable<T>,
  words: readonly string[],
): readonly PatternMatch<T>[] {
  return words.length === 0 ? nothing : matchesFrom(0, beginningWith, words);
}

function matchesFrom<T>(
  from: number,
  beginningWith: (word: string) => readonly Entry<T>[],
  words: readonly string[],
): readonly PatternMatch<T>[] {
  const entries = beginningWith(words[from] ?? '');
  if (entries.length === 0) return nothing;
  return entries.flatMap(({ pattern, value }): readonly PatternMatch<T>[] => {
    const used = matchAt(pattern, words, from);
    return used === undefined || used.length === 0 ? nothing : [{ value, source: pattern.source, used }];
  });
}
