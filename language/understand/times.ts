// Reads the day that a clause names: today, weekdays, dates, holidays, in three languages by their lexicons.
// It reckons in calendar days of the shop's zone and knows no opening hours.
import { DateTime } from 'luxon';
import type { DayCue } from './lexicon/index.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import type { Holiday } from './lexicon/types.ts';
import { matchesIn } from './patterns.ts';
import type { PatternMatch } from './patterns.ts';
import type { DayRef } from './reading.ts';
import type { Word } from './clauses.ts';

export interface DayReading {
  readonly day: DayRef;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

/** Easter Sunday, Gregorian (the anonymous algorithm of 1876). */
function easter(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return DateTime.utc(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The first such weekday (1 = Monday) on or after the date. */
function weekdayFrom(date: DateTime, weekday: number): DateTime {
  return date.plus({ days: (weekday - date.weekday + 7) % 7 });
}

function holidayIn(holiday: Holiday, year: number): DateTime {
  switch (holiday) {
    case 'christmas-eve':
      return DateTime.utc(year, 12, 24);
    case 'christmas-day':
      return DateTime.utc(year, 12, 25);
    case 'boxing-day':
      return DateTime.utc(year, 12, 26);
    case 'new-years-eve':
      return DateTime.utc(year, 12, 31);
    case 'new-years-day':
      return DateTime.utc(year, 1, 1);
    case 'epiphany':
      return DateTime.utc(year, 1, 6);
    case 'good-friday':
      return easter(year).minus({ days: 2 });
    case 'easter-day':
      return easter(year);
    case 'easter-monday':
      return easter(year).plus({ days: 1 });
    case 'may-eve':
      return DateTime.utc(year, 4, 30);
    case 'may-day':
      return DateTime.utc(year, 5, 1);
    case 'ascension':
      return easter(year).plus({ days: 39 });
    case 'midsummer-eve':
      return weekdayFrom(DateTime.utc(year, 6, 19), 5);
    case 'midsummer-day':
      return weekdayFrom(DateTime.utc(year, 6, 20), 6);
    case 'all-saints':
      return weekdayFrom(DateTime.utc(year, 10, 31), 6);
    case 'independence-day':
      return DateTime.utc(year, 12, 6);
  }
}

function upcoming(make: (year: number) => DateTime, today: DateTime): DateTime {
  const thisYear = make(today.year);
  return thisYear < today.startOf('day') ? make(today.year + 1) : thisYear;
}

function reading(
  date: DateTime,
  used: readonly number[],
  precision: DayRef['precision'] = 'day',
): DayReading | undefined {
  const iso = date.toISODate();
  return iso === null ? undefined : { day: { date: iso, precision }, used };
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
function writtenDate(words: readonly Word[], today: DateTime): DayReading | undefined {
  for (const [at, word] of words.entries()) {
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word.token.lower);
    const local = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?$/.exec(word.token.lower);
    const clock = /^(?:klo|kello|klockan|kl|at)$/.test(words[at - 1]?.folded ?? '');
    if (clock) continue;
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
    const found = date && reading(date, [at]);
    if (found) return found;
  }
  return undefined;
}

/** "24. joulukuuta", "den 24 december", "December 24th". */
function namedMonth(
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  today: DateTime,
): DayReading | undefined {
  for (const { value, used } of cues) {
    const at = used[0] ?? 0;
    if (value.kind !== 'month') continue;
    for (const beside of [at - 1, at - 2, at + 1]) {
      const number = /^(\d{1,2})(?:st|nd|rd|th|:e|:de|\.)?$/.exec(words[beside]?.token.lower ?? '');
      if (number === null) continue;
      const date = dayAndMonth(Number(number[1]), value.value + 1, undefined, today);
      const found = date && reading(date, [beside, at]);
      if (found) return found;
    }
  }
  return undefined;
}

/** The day named in these words, if any; the first of several. `today` is an ISO date. */
export function readDay(
  words: readonly Word[],
  lexicon: CompiledLexicon,
  todayIso: string,
): DayReading | undefined {
  const cues = matchesIn(
    lexicon.days,
    words.map((word) => word.folded),
  );
  if (cues.length === 0 && !words.some((word) => /^\d/.test(word.token.lower))) return undefined;
  const today = DateTime.fromISO(todayIso, { zone: 'utc' });
  if (!today.isValid) return undefined;
  const written = writtenDate(words, today) ?? namedMonth(words, cues, today);
  if (written !== undefined) return written;
  const longest = [...cues].sort((a, b) => b.used.length - a.used.length);
  for (const kind of [
    'holiday',
    'day-after-tomorrow',
    'tomorrow',
    'weekday',
    'weekend',
    'today',
    'now',
  ] as const) {
    const cue = longest.find((match) => match.value.kind === kind);
    if (cue === undefined) continue;
    const { value, used } = cue;
    switch (value.kind) {
      case 'holiday':
        return reading(
          upcoming((year) => holidayIn(value.value, year), today),
          used,
        );
      case 'day-after-tomorrow':
        return reading(today.plus({ days: 2 }), used);
      case 'tomorrow':
        return reading(today.plus({ days: 1 }), used);
      case 'weekday': {
        const next = cues.find(
          (match) => match.value.kind === 'next' && match.used.at(-1) === (used[0] ?? 0) - 1,
        );
        const first = weekdayFrom(today, value.value + 1);
        const coming = next && first.hasSame(today, 'day') ? first.plus({ days: 7 }) : first;
        return reading(coming, [...(next?.used ?? []), ...used]);
      }
      case 'weekend':
        return reading(today.weekday === 7 ? today : weekdayFrom(today, 6), used);
      case 'today':
        return reading(today, used);
      case 'now':
        return reading(today, used, 'now');
      case 'month':
      case 'next':
        break;
    }
  }
  return undefined;
}
