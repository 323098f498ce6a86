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

export interface Due {
  readonly urgency: 'overdue' | 'soon' | 'later';
  readonly words: string;
}

/** A promise that is due within its notice is `soon`: a reply within five minutes, a call or a check within a quarter of an hour. */
export function dueWords(
  { kind, dueAt }: { readonly kind: DeskPromise['kind']; readonly dueAt: string },
  nowMs: number,
  words: Words,
): Due {
  const leftMs = Date.parse(dueAt) - nowMs;
  if (leftMs <= 0) return { urgency: 'overdue', words: words.late(spanWords(-leftMs, words)) };
  if (leftMs <= (kind === 'reply' ? 5 : 15) * minuteMs) {
    return { urgency: 'soon', words: words.left(spanWords(leftMs, words)) };
  }
  return { urgency: 'later', words: words.by(momentWords(Date.parse(dueAt), nowMs, words)) };
}
