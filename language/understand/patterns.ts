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

type WordTest = (word: string) => boolean;

type Element =
  | { readonly kind: 'word'; readonly test: WordTest; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** First two letters of the words it can begin with; `undefined`: any. */
  readonly heads: readonly string[] | undefined;
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

function headOf(alternative: string): string | undefined {
  if (alternative.startsWith('*') || alternative === '#') return undefined;
  const letters = fold(alternative).replace(/[~*]/g, '');
  return letters.length < 2 ? undefined : letters.slice(0, 2);
}

/** @throws RangeError for an empty pattern, and for a "?" within an element. */
export function compilePattern(source: string, locale: Locale): Pattern {
  const elements: Element[] = [];
  let heads: string[] | undefined = [];
  let headOpen = true;
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
    const tests = alternatives.map((alternative) => wordTest(alternative, locale));
    elements.push({ kind: 'word', optional, test: (word) => tests.some((test) => test(word)) });
    if (!headOpen) continue;
    for (const alternative of alternatives) {
      const head = headOf(alternative);
      if (head === undefined) heads = undefined;
      else heads?.push(head);
    }
    if (!optional) headOpen = false;
  }
  if (elements.length === 0) throw new RangeError('a pattern needs at least one element');
  return { source, elements, heads };
}

/** Indexes of the words it speaks for (gaps left out) when it matches with its first word at `from`; else `undefined`. */
export function matchAt(
  pattern: Pattern,
  words: readonly string[],
  from: number,
): readonly number[] | undefined {
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

/** Patterns with what they stand for, sorted by the letters they can begin with, so that a long text stays cheap. */
export interface PatternTable<T> {
  readonly byHead: ReadonlyMap<string, readonly { readonly pattern: Pattern; readonly value: T }[]>;
  readonly anywhere: readonly { readonly pattern: Pattern; readonly value: T }[];
}

export function tableOf<T>(
  entries: Iterable<readonly [source: string, value: T]>,
  locale: Locale,
): PatternTable<T> {
  const byHead = new Map<string, { pattern: Pattern; value: T }[]>();
  const anywhere: { pattern: Pattern; value: T }[] = [];
  for (const [source, value] of entries) {
    const pattern = compilePattern(source, locale);
    const entry = { pattern, value };
    if (pattern.heads === undefined) anywhere.push(entry);
    else
      for (const head of new Set(pattern.heads)) {
        const row = byHead.get(head);
        if (row === undefined) byHead.set(head, [entry]);
        else row.push(entry);
      }
  }
  return { byHead, anywhere };
}

export interface PatternMatch<T> {
  readonly value: T;
  readonly source: string;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

/** Every match of every pattern, by where it begins. */
export function matchesIn<T>(table: PatternTable<T>, words: readonly string[]): readonly PatternMatch<T>[] {
  const found: PatternMatch<T>[] = [];
  for (let from = 0; from < words.length; from++) {
    const rows = [table.byHead.get((words[from] ?? '').slice(0, 2)) ?? [], table.anywhere];
    for (const row of rows)
      for (const { pattern, value } of row) {
        const used = matchAt(pattern, words, from);
        if (used !== undefined && used.length > 0) found.push({ value, source: pattern.source, used });
      }
  }
  return found;
}
