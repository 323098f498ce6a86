// The times at which a call can be agreed on: slots of the team's opening hours, and the ones among them that fit what the
// customer said. Pure; who has booked what is told to it.
import { DateTime } from 'luxon';
import type { CallbackSlot } from '../../conversation/entries.ts';
import type { CallTime } from '../../kernel/call-time.ts';

/** When the team is in, and how its time is cut. */
export interface SlotPlan {
  /** In order and apart from each other; instants in ms. */
  readonly spans: readonly { readonly fromMs: number; readonly toMs: number }[];
  readonly lengthMs: number;
  /** Calls that can be made in one slot. */
  readonly perSlot: number;
}

/** Nobody can be asked to call sooner than this. */
const leadMs = 15 * 60_000;
/** Buttons at most. */
const offeredAtMost = 5;
const laterSameDayMs = 2 * 60 * 60_000;

/** All slots that begin late enough, in order. Each lies within one span; what is left of a span at its end is none. */
export function slotsOf({ spans, lengthMs }: SlotPlan, nowMs: number): readonly CallbackSlot[] {
  if (!(lengthMs > 0)) return [];
  return spans.flatMap(({ fromMs, toMs }) => {
    const count = Math.max(0, Math.floor((toMs - fromMs) / lengthMs));
    const first = Math.max(0, Math.ceil((nowMs + leadMs - fromMs) / lengthMs));
    return Array.from({ length: Math.max(0, count - first) }, (_, at) =>
      slotFrom(fromMs + (first + at) * lengthMs, lengthMs),
    );
  });
}

function slotFrom(startMs: number, lengthMs: number): CallbackSlot {
  return { start: new Date(startMs).toISOString(), end: new Date(startMs + lengthMs).toISOString() };
}

/** A handful to choose from: the next two, one later on the same day, and the day after in the morning and the afternoon. */
export function offeredOf(free: readonly CallbackSlot[], zone: string): readonly CallbackSlot[] {
  const [first, second] = free;
  if (first === undefined) return [];
  const days = [...Map.groupBy(free, ({ start }) => dateIn(start, zone)).values()];
  const [today = [], next = []] = days;
  const later = today.find(
    ({ start }) => Date.parse(start) >= Date.parse((second ?? first).start) + laterSameDayMs,
  );
  const chosen = [
    ...today.slice(0, 2),
    later,
    next[0],
    next.find(({ start }) => timeIn(start, zone) >= '12:00'),
  ].filter((slot) => slot !== undefined);
  const distinct = [...new Set(chosen)];
  // A day with little left is filled up from the days that follow.
  const more = free.filter((slot) => !distinct.includes(slot));
  return [...distinct, ...more.slice(0, Math.max(0, 3 - distinct.length))]
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .slice(0, offeredAtMost);
}

export type Fitting =
  /** This one is meant and no other. */
  | { readonly kind: 'one'; readonly slot: CallbackSlot }
  /** They fit; the customer chooses. */
  | { readonly kind: 'some'; readonly slots: readonly CallbackSlot[] }
  /** None fits; the nearest to what was said, perhaps none at all. */
  | { readonly kind: 'none'; readonly nearest: readonly CallbackSlot[] };

/** Which of the free slots suit; `free` in order. */
export function fitting(free: readonly CallbackSlot[], when: CallTime, zone: string): Fitting {
  const onDay =
    when.date === undefined ? free : free.filter(({ start }) => dateIn(start, zone) === when.date);
  const inTime = onDay.filter((slot) => suits(slot, when, zone));
  const [first] = inTime;
  if (first === undefined) return { kind: 'none', nearest: nearestTo(free, when, zone) };
  if (inTime.length === 1) return { kind: 'one', slot: first };
  if (when.soonest === true) return { kind: 'one', slot: first };
  if (when.at !== undefined) {
    // Without a day the first day is meant on which there is such a time, if it is the first day at all.
    const isNext =
      when.date !== undefined || dateIn(first.start, zone) === dateIn(free[0]?.start ?? '', zone);
    return isNext ? { kind: 'one', slot: first } : { kind: 'some', slots: inTime.slice(0, offeredAtMost) };
  }
  return { kind: 'some', slots: firstDayOf(inTime, zone) };
}

/** Without a day named: those of the first day that has any, and one of the next. */
function firstDayOf(slots: readonly CallbackSlot[], zone: string): readonly CallbackSlot[] {
  const [first = [], second = []] = [...Map.groupBy(slots, ({ start }) => dateIn(start, zone)).values()];
  return [...first.slice(0, offeredAtMost - 1), ...second.slice(0, 1)];
}

function suits({ start, end }: CallbackSlot, { at, from, to }: CallTime, zone: string): boolean {
  const begins = timeIn(start, zone);
  const ends = timeIn(end, zone);
  if (at !== undefined) return begins <= at && (at < ends || ends <= begins);
  return (from === undefined || begins >= from) && (to === undefined || begins < to);
}

/** Those of the same day and about the same time first. */
function nearestTo(free: readonly CallbackSlot[], when: CallTime, zone: string): readonly CallbackSlot[] {
  const wantedTime = minutes(when.at ?? when.from ?? when.to ?? '12:00');
  const distance = ({ start }: CallbackSlot): number => {
    const days = when.date === undefined ? 0 : Math.abs(daysBetween(when.date, dateIn(start, zone)));
    return days * 24 * 60 + Math.abs(minutes(timeIn(start, zone)) - wantedTime);
  };
  return free
    .toSorted((a, b) => distance(a) - distance(b) || a.start.localeCompare(b.start))
    .slice(0, 4)
    .toSorted((a, b) => a.start.localeCompare(b.start));
}

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const dateIn = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');
const timeIn = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone }).toFormat('HH:mm');
