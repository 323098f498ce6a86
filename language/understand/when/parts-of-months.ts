// Reads days that are told by their place in a month, a week or the year: "the last weekend of November", "mid December",
// "by the end of next week". It knows no single dates and no feasts.
import type { DateTime } from 'luxon';
import { foldedOf } from '../clauses.ts';
import type { Word } from '../clauses.ts';
import type { CompiledLexicon, DayCue } from '../lexicon/index.ts';
import { matchesIn } from '../patterns.ts';
import type { PatternMatch } from '../patterns.ts';
import type { DayFound } from './dates.ts';
import { weekdayFrom } from './feasts.ts';

interface Stretch {
  readonly unit: 'week' | 'month' | 'year';
  /** Its first day; of a month named without a year, that of the coming one. */
  readonly first: DateTime;
  readonly used: readonly number[];
}

function stretchesIn(cues: readonly PatternMatch<DayCue>[], today: DateTime): readonly Stretch[] {
  return cues.flatMap(({ value, used }) => {
    const stretch = stretchOf(value, today);
    return stretch === undefined ? [] : [{ ...stretch, used }];
  });
}

function stretchOf(cue: DayCue, today: DateTime): Omit<Stretch, 'used'> | undefined {
  const month = today.startOf('month');
  const week = today.startOf('week');
  if (cue.kind === 'month') {
    const first = month.set({ month: cue.value + 1 });
    return { unit: 'month', first: first < month ? first.plus({ years: 1 }) : first };
  }
  if (cue.kind === 'this-month') return { unit: 'month', first: month };
  if (cue.kind === 'next-month') return { unit: 'month', first: month.plus({ months: 1 }) };
  if (cue.kind === 'this-week') return { unit: 'week', first: week };
  if (cue.kind === 'next-week') return { unit: 'week', first: week.plus({ weeks: 1 }) };
  return cue.kind === 'this-year' ? { unit: 'year', first: today.startOf('year') } : undefined;
}

/** At most this many words ("of the", "in") stand between a part and what it is a part of. */
const wordsBetween = 2;

/** The longest that stands beside these words: "next week" and not the week in it. */
function beside(part: readonly number[], stretches: readonly Stretch[]): Stretch | undefined {
  const [from, to] = [part[0] ?? 0, part.at(-1) ?? 0];
  return stretches
    .filter(({ used }) => {
      const after = (used[0] ?? 0) - to;
      const before = from - (used.at(-1) ?? 0);
      return (after >= 1 && after <= wordsBetween + 1) || before === 1;
    })
    .toSorted((a, b) => b.used.length - a.used.length)[0];
}

/** "mid December", "i slutet av november", "kuun loppuun": one day for it, the first, the 15th or the last. */
export function partOfMonth(
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  lexicon: CompiledLexicon,
  today: DateTime,
): DayFound | undefined {
  return partAmong(cues, today) ?? hyphenated(words, lexicon, today);
}

function partAmong(cues: readonly PatternMatch<DayCue>[], today: DateTime): DayFound | undefined {
  const parts = cues.filter(({ value }) => value.kind === 'part');
  if (parts.length === 0) return undefined;
  const stretches = stretchesIn(cues, today);
  for (const { value, used } of parts) {
    const stretch = beside(used, stretches);
    if (stretch === undefined || value.kind !== 'part') continue;
    const date = dayFor(value.value, stretch);
    if (date !== undefined && date >= today) return { date, used: [...new Set([...used, ...stretch.used])] };
  }
  return undefined;
}

function dayFor(
  part: Extract<DayCue, { readonly kind: 'part' }>['value'],
  { unit, first }: Stretch,
): DateTime | undefined {
  switch (part) {
    case 'start':
      return first;
    case 'middle':
      return unit === 'month' ? first.set({ day: 15 }) : undefined;
    case 'end':
      return first.endOf(unit).startOf('day');
  }
}

/** "mid-December" */
function hyphenated(words: readonly Word[], lexicon: CompiledLexicon, today: DateTime): DayFound | undefined {
  for (const [at, { folded }] of words.entries()) {
    const halves = folded.split('-');
    if (halves.length !== 2) continue;
    const found = partAmong(matchesIn(lexicon.days, halves), today);
    if (found !== undefined) return { ...found, used: [at] };
  }
  return undefined;
}

/** "the second Saturday in December", "last weekend of November". */
export function nthInMonth(
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  lexicon: CompiledLexicon,
  today: DateTime,
): DayFound | undefined {
  const months = stretchesIn(cues, today).filter(({ unit }) => unit === 'month');
  if (months.length === 0) return undefined;
  const ordinals = matchesIn(lexicon.words, foldedOf(words)).flatMap(({ value, used }) =>
    value.kind === 'ordinal' ? [{ which: value.value, used }] : [],
  );
  for (const { value, used } of cues) {
    const weekday = value.kind === 'weekday' ? value.value + 1 : value.kind === 'weekend' ? 6 : undefined;
    const ordinal = ordinals.find((each) => each.used[0] === (used[0] ?? 0) - 1);
    const month = beside(used, months);
    if (weekday === undefined || ordinal === undefined || month === undefined) continue;
    const date = nth(month.first, weekday, ordinal.which);
    if (date !== undefined && date >= today)
      return { date, used: [...new Set([...ordinal.used, ...used, ...month.used])] };
  }
  return undefined;
}

/** `which`: 1, 2, 3 …; -1 is the last. Absent where the month has no such day. */
function nth(first: DateTime, weekday: number, which: number): DateTime | undefined {
  const start = weekdayFrom(first, weekday);
  const all = [0, 1, 2, 3, 4].map((weeks) => start.plus({ weeks }));
  return all.filter(({ month }) => month === first.month).at(which < 0 ? which : which - 1);
}
