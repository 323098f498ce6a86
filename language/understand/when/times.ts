// Reads the day that a clause names: today, weekdays, dates, holidays, in three languages by their lexicons, with a time of
// day or as a deadline. It reckons in calendar days of the shop's zone and knows no opening hours.
import { DateTime } from 'luxon';
import { readTime } from './clock-times.ts';
import { countedFrom } from './counted-days.ts';
import { dayOfMonth, namedMonth, writtenDate } from './dates.ts';
import type { DayFound } from './dates.ts';
import { deadlineOf } from './deadlines.ts';
import { nthInMonth, partOfMonth } from './parts-of-months.ts';
import { holidayIn, upcoming, weekdayFrom } from './feasts.ts';
import type { CompiledLexicon, DayCue } from '../lexicon/index.ts';
import { numberOf } from '../figures/numbers.ts';
import { matchesIn } from '../patterns.ts';
import type { PatternMatch } from '../patterns.ts';
import type { DayRef } from '../reading.ts';
import { foldedOf } from '../clauses.ts';
import type { Word } from '../clauses.ts';

export interface DayReading {
  readonly day: DayRef;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

/** "kolmen päivän päästä", "om två veckor", "in a week": the number stands before the cue's words, or among them. */
function ahead(
  { value, used }: PatternMatch<DayCue>,
  words: readonly Word[],
  lexicon: CompiledLexicon,
  today: DateTime,
): DayFound | undefined {
  const [first = 0] = used;
  const last = used.at(-1) ?? first;
  for (let at = last - 1; at >= first - 1 && at >= 0; at--) {
    const number = numberOf(words[at], lexicon);
    if (number === undefined || number > 60) continue;
    const date = today.plus(value.kind === 'weeks-ahead' ? { weeks: number } : { days: number });
    return { date, used: [...new Set([at, ...used])] };
  }
  return value.kind === 'weeks-ahead' && words[first]?.folded.startsWith('vi') === true
    ? { date: today.plus({ weeks: 1 }), used }
    : undefined;
}

const kinds = [
  'holiday',
  'day-after-tomorrow',
  'tomorrow',
  'weekday',
  'weekend',
  'days-ahead',
  'weeks-ahead',
  'fortnight',
  'day-of-month',
  'today',
  'now',
] as const;

function byCue(
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  lexicon: CompiledLexicon,
  today: DateTime,
): DayFound | undefined {
  const longest = [...cues].sort((a, b) => b.used.length - a.used.length);
  for (const kind of kinds) {
    for (const cue of longest.filter((match) => match.value.kind === kind)) {
      const found = dayOf(cue, words, cues, lexicon, today);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function dayOf(
  cue: PatternMatch<DayCue>,
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  lexicon: CompiledLexicon,
  today: DateTime,
): DayFound | undefined {
  const { value, used } = cue;
  switch (value.kind) {
    case 'holiday': {
      const date = upcoming((year) => holidayIn(value.value, year), today);
      return value.value === 'christmas-day'
        ? { date, used, begins: date.minus({ days: 1 }) }
        : { date, used };
    }
    case 'day-after-tomorrow':
      return { date: today.plus({ days: 2 }), used };
    case 'tomorrow':
      return { date: today.plus({ days: 1 }), used };
    case 'weekday': {
      const later = cues.find((match) => match.value.kind === 'week-after-next');
      const week = later ?? cues.find((match) => match.value.kind === 'next-week');
      if (week !== undefined) {
        const date = today.startOf('week').plus({ weeks: later === undefined ? 1 : 2, days: value.value });
        return { date, used: [...new Set([...week.used, ...used])] };
      }
      const next = cues.find(
        (match) => match.value.kind === 'next' && match.used.at(-1) === (used[0] ?? 0) - 1,
      );
      const first = weekdayFrom(today, value.value + 1);
      const coming = next && first.hasSame(today, 'day') ? first.plus({ days: 7 }) : first;
      return { date: coming, used: [...(next?.used ?? []), ...used] };
    }
    case 'weekend':
      return { date: today.weekday === 7 ? today : weekdayFrom(today, 6), used };
    case 'days-ahead':
    case 'weeks-ahead':
      return ahead(cue, words, lexicon, today);
    case 'fortnight':
      return { date: today.plus({ weeks: 2 }), used };
    case 'day-of-month':
      return dayOfMonth(cue, words, today);
    case 'today':
      return { date: today, used };
    case 'now':
      return { date: today, used, precision: 'now' };
    case 'month':
    case 'next':
    case 'next-week':
    case 'week-after-next':
    case 'a-week-later':
    case 'weeks-from':
    case 'days-before':
    case 'days-after':
    case 'part':
    case 'this-week':
    case 'this-year':
    case 'this-month':
    case 'next-month':
    case 'before':
    case 'by':
      return undefined;
  }
}

/** The day named in these words, if any; the first of several. `today` is an ISO date. */
export function readDay(
  words: readonly Word[],
  lexicon: CompiledLexicon,
  todayIso: string,
): DayReading | undefined {
  const cues = matchesIn(lexicon.days, foldedOf(words));
  const time = readTime(words, lexicon);
  if (cues.length === 0 && time === undefined && !words.some((word) => /^\d|-/.test(word.token.lower)))
    return undefined;
  const today = DateTime.fromISO(todayIso, { zone: 'utc' });
  if (!today.isValid) return undefined;
  const named =
    writtenDate(words, today, lexicon) ??
    namedMonth(words, cues, today) ??
    nthInMonth(words, cues, lexicon, today) ??
    partOfMonth(words, cues, lexicon, today) ??
    byCue(words, cues, lexicon, today) ??
    (time === undefined ? undefined : { date: today, used: [] });
  if (named === undefined) return undefined;
  const found = countedFrom(named, words, cues, lexicon);
  const deadline = found.used.length === 0 ? undefined : deadlineOf(found, words, cues);
  const date = (deadline?.date ?? found.date).toISODate();
  return date === null
    ? undefined
    : {
        day: {
          date,
          precision: found.precision ?? 'day',
          ...(time === undefined ? {} : { time: time.time }),
          ...(deadline === undefined ? {} : { deadline: true }),
        },
        used: [...new Set([...(deadline?.used ?? found.used), ...(time?.used ?? [])])],
      };
}
