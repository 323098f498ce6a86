// How long and until when, in words short enough for a line of the queue. Pure; the clock is passed in.
import type { DeskPromise } from '../../api/types.ts';
import type { Words } from './fi.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** `alle 1 min`, `4 min`, `1 h 5 min`, `2 pv 3 h`; a negative span counts as none. */
export function spanWords(ms: number, { units }: Words): string {
  if (ms < minuteMs) return units.underMinute;
  const days = Math.floor(ms / dayMs);
  const hours = Math.floor((ms % dayMs) / hourMs);
  const minutes = Math.floor((ms % hourMs) / minuteMs);
  const parts =
    days > 0
      ? [part(days, units.day), part(hours, units.hour)]
      : [part(hours, units.hour), part(minutes, units.minute)];
  return parts.filter((words) => words !== '').join(' ');
}

/** A no-break space keeps figure and unit together. */
const part = (count: number, unit: string): string => (count === 0 ? '' : `${count}\u00a0${unit}`);

export function clockWords(atMs: number, words: Words): string {
  return new Date(atMs).toLocaleTimeString(words.region, { hour: '2-digit', minute: '2-digit' });
}

/** The time alone for today, else with the day. */
export function momentWords(atMs: number, nowMs: number, words: Words): string {
  const day = sameDay(atMs, nowMs)
    ? ''
    : new Date(atMs).toLocaleDateString(words.region, { weekday: 'short', day: 'numeric', month: 'numeric' });
  return words.at(day, clockWords(atMs, words));
}

/** A heading between the days of a conversation. */
export function dayWords(atMs: number, nowMs: number, words: Words): string {
  if (sameDay(atMs, nowMs)) return words.today;
  if (sameDay(atMs + dayMs, nowMs)) return words.yesterday;
  return new Date(atMs).toLocaleDateString(words.region, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function sameDay(aMs: number, bMs: number): boolean {
  return new Date(aMs).toDateString() === new Date(bMs).toDateString();
}

/** `klo 14.00–14.30`, with the day unless it is today. */
function slotWords(
  slot: { readonly start: string; readonly end: string },
  nowMs: number,
  words: Words,
): string {
  return `${momentWords(Date.parse(slot.start), nowMs, words)}–${clockWords(Date.parse(slot.end), words)}`;
}

export interface Due {
  readonly urgency: 'overdue' | 'soon' | 'later';
  readonly words: string;
}

type DuePromise = Pick<DeskPromise, 'kind' | 'dueAt' | 'slot' | 'warned'>;

/**
 * A promise that is due within its notice is `soon`: a reply within five minutes, a call or a check within a quarter of an
 * hour, and whatever the desk was warned of. A call in a slot is due from the slot's beginning, and late after its end.
 */
export function dueWords({ kind, dueAt, slot, warned }: DuePromise, nowMs: number, words: Words): Due {
  const leftMs = Date.parse(dueAt) - nowMs;
  const noticeMs = (kind === 'reply' ? 5 : 15) * minuteMs;
  if (leftMs <= 0) return { urgency: 'overdue', words: words.late(spanWords(-leftMs, words)) };
  if (slot !== undefined) return dueCall(slot, Date.parse(slot.start) - nowMs <= noticeMs, nowMs, words);
  if (leftMs <= noticeMs) return { urgency: 'soon', words: words.left(spanWords(leftMs, words)) };
  return {
    urgency: warned === true ? 'soon' : 'later',
    words: words.by(momentWords(Date.parse(dueAt), nowMs, words)),
  };
}

function dueCall(slot: NonNullable<DuePromise['slot']>, isNear: boolean, nowMs: number, words: Words): Due {
  const untilStartMs = Date.parse(slot.start) - nowMs;
  if (untilStartMs <= 0) {
    return { urgency: 'soon', words: words.calls.now(momentWords(Date.parse(slot.end), nowMs, words)) };
  }
  if (isNear) return { urgency: 'soon', words: words.acts.in(spanWords(untilStartMs, words)) };
  return { urgency: 'later', words: slotWords(slot, nowMs, words) };
}
