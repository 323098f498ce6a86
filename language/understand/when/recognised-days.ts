// Joins a day that our own grammar read with what was recognised beside it: ours wins where both read the same words, the
// other fills in what ours does not know. Pure; it knows words by their indexes alone.
import { DateTime } from 'luxon';
import type { Word } from '../clauses.ts';
import { foldedOf } from '../clauses.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { matchesIn } from '../patterns.ts';
import type { Recognised } from '../recognised.ts';
import { deadlineOf } from './deadlines.ts';
import type { DayReading } from './times.ts';

/** Something recognised within one clause. */
export interface InClause {
  readonly what: Recognised;
  /** Indexes into the clause's words; never none. */
  readonly used: readonly number[];
}

/** Words around a day that change nothing about it. */
const light = /^(?:the|a|an|on|at|in|of|by|for|to|before|until|till)$/;

export function joinedDay(
  own: DayReading | undefined,
  recognised: readonly InClause[],
  words: readonly Word[],
  lexicon: CompiledLexicon,
  today: string,
): DayReading | undefined {
  return recognised.reduce<DayReading | undefined>((day, one) => {
    const other = readingOf(one, words, lexicon, today);
    return other === undefined ? day : joined(day, other, one, words, today);
  }, own);
}

function readingOf(
  { what, used }: InClause,
  words: readonly Word[],
  lexicon: CompiledLexicon,
  today: string,
): DayReading | undefined {
  if (what.kind === 'time') return { day: { date: today, precision: 'day', time: what.time }, used };
  if (what.kind !== 'day') return undefined;
  const date = DateTime.fromISO(what.date, { zone: 'utc' });
  const deadline = deadlineOf({ date, used }, words, matchesIn(lexicon.days, foldedOf(words)));
  return {
    day: {
      date: deadline?.date.toISODate() ?? what.date,
      precision: 'day',
      ...(what.time === undefined ? {} : { time: what.time }),
      ...(deadline === undefined ? {} : { deadline: true }),
    },
    used: deadline?.used ?? used,
  };
}

function joined(
  own: DayReading | undefined,
  other: DayReading,
  { what, used }: InClause,
  words: readonly Word[],
  today: string,
): DayReading {
  if (own === undefined) return other;
  const all = [...new Set([...own.used, ...other.used])];
  const more = used.some((at) => !own.used.includes(at) && !isLight(words[at]));
  const shared = used.some((at) => own.used.includes(at));
  if (what.kind === 'time') {
    // "6:30 in the evening": the same hour told more fully; or an hour that ours did not see.
    const fuller = own.day.time === undefined ? !shared : shared && more;
    return fuller ? { day: { ...own.day, time: what.time }, used: all } : own;
  }
  // "at 5 on the first of December": ours read the hour alone, and took it for today's.
  if (!shared && own.day.date === today && own.day.time !== undefined && other.day.time === undefined)
    return { day: { ...other.day, time: own.day.time }, used: all };
  const within = own.used.every((at) => used.includes(at) || isLight(words[at]));
  return within && shared && more
    ? { day: { ...(own.day.time === undefined ? {} : { time: own.day.time }), ...other.day }, used: all }
    : own;
}

function isLight(word: Word | undefined): boolean {
  return word === undefined || light.test(word.folded);
}
