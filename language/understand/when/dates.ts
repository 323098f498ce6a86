// Reads a date written in figures, with a month's name, or as a day of the month. It knows no weekdays and no holidays.
import { DateTime } from 'luxon';
import { foldedOf } from '../clauses.ts';
import type { Word } from '../clauses.ts';
import { upcoming } from './feasts.ts';
import type { CompiledLexicon, DayCue } from '../lexicon/index.ts';
import { matchesIn } from '../patterns.ts';
import type { PatternMatch } from '../patterns.ts';
import type { DayRef } from '../reading.ts';

/** A day found, before it is told whether it is a deadline. */
export interface DayFound {
  readonly date: DateTime;
  readonly used: readonly number[];
  readonly precision?: DayRef['precision'];
  /** "joulu", "jul": a season more than a day; it begins on the eve. */
  readonly begins?: DateTime;
  /** Counted from another day: a "before" in it tells no deadline. */
  readonly counted?: true;
}

function dayAndMonth(
  day: number,
  month: number,
  year: number | undefined,
  today: DateTime,
): DateTime | undefined {
  const make = (of: number) => DateTime.utc(of, month, day);
  const date = year === undefined ? upcoming(make, today) : make(year < 100 ? 2000 + year : year);
  return date.isValid ? date : undefined;
}

/** "24.12.", "24/12/2026", "2026-12-24"; not "12,5" and not a clock's "10.30". */
export function writtenDate(
  words: readonly Word[],
  today: DateTime,
  lexicon: CompiledLexicon,
): DayFound | undefined {
  const units = unitsIn(words, lexicon);
  for (const [at, word] of words.entries()) {
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word.token.lower);
    const local = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?$/.exec(word.token.lower);
    if (/^24[./]7$/.test(word.token.lower) || units.has(at + 1)) continue;
    // "klo 10.30", "at 10.30"
    if (lexicon.clock.before.includes(words[at - 1]?.folded ?? '') && word.token.lower.includes('.'))
      continue;
    const date = iso
      ? dayAndMonth(Number(iso[3]), Number(iso[2]), Number(iso[1]), today)
      : local && Number(local[2]) <= 12 && Number(local[1]) >= 1
        ? dayAndMonth(
            Number(local[1]),
            Number(local[2]),
            local[3] === undefined ? undefined : Number(local[3]),
            today,
          )
        : undefined;
    if (date !== undefined) return { date, used: [at] };
  }
  return undefined;
}

/** "24. joulukuuta", "den 24 december", "December 24th". */
export function namedMonth(
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  today: DateTime,
): DayFound | undefined {
  for (const { value, used } of cues) {
    const at = used[0] ?? 0;
    if (value.kind !== 'month') continue;
    for (const beside of [at - 1, at - 2, at + 1]) {
      const number = /^(\d{1,2})(?:st|nd|rd|th|:[ae]|:de|\.)?$/.exec(words[beside]?.token.lower ?? '');
      if (number === null) continue;
      const date = dayAndMonth(Number(number[1]), value.value + 1, undefined, today);
      if (date !== undefined) return { date, used: [beside, at] };
    }
  }
  return undefined;
}

/** Indexes of units of measure: "5.5 kg" is no date. */
function unitsIn(words: readonly Word[], lexicon: CompiledLexicon): ReadonlySet<number> {
  if (!words.some(({ token }) => /^\d/.test(token.lower))) return new Set();
  return new Set(
    matchesIn(lexicon.words, foldedOf(words)).flatMap(({ value, used }) =>
      value.kind === 'unit' ? used : [],
    ),
  );
}

/** "the 2nd one" is one of several. */
const counted = /^(?:one|option|alternative|product|floor|gen|generation|time|edition)$/;

/** "the 6th", "den 6:e": this month's, or the next one's where it has gone by. */
export function dayOfMonth(
  { used }: PatternMatch<DayCue>,
  words: readonly Word[],
  today: DateTime,
): DayFound | undefined {
  if (counted.test(words[(used.at(-1) ?? 0) + 1]?.folded ?? '')) return undefined;
  const day = used
    .map((at) => Number(/^\d{1,2}(?!\d)/.exec(words[at]?.token.lower ?? '')?.[0]))
    .find((number) => number >= 1 && number <= 31);
  if (day === undefined) return undefined;
  for (const months of [0, 1, 2]) {
    const date = today.startOf('month').plus({ months }).set({ day });
    if (date.day === day && date >= today.startOf('day')) return { date, used };
  }
  return undefined;
}
