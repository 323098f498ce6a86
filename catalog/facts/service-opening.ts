// Whether a person can be had now, and when next: what promises of time are made of. Hours that are not known, as on a
// public holiday that nobody gave hours for, count as closed: no promise is made on a guess.
import type { Shop } from '../model.ts';
import { dateAt, plusDays } from './calendar.ts';
import { hoursOn, serviceTimetable, spansOn } from './hours-fact.ts';

export interface ServiceOpening {
  readonly open: boolean;
  /** While closed: the next opening within 14 days, ISO instant (UTC). Absent when none is known. */
  readonly opensAt?: string;
  /** While open: when this span ends, ISO instant (UTC). */
  readonly closesAt?: string;
}

/** `teamId`: a team with hours of its own; an unknown one keeps the service's hours. */
export function serviceOpening(shop: Shop, teamId: string | undefined, nowMs: number): ServiceOpening {
  const timetable = serviceTimetable(shop, teamId);
  const today = dateAt(nowMs, shop.timeZone);
  for (let ahead = -1; ahead <= 14; ahead++) {
    const date = plusDays(today, ahead);
    const answer = hoursOn(timetable, date, shop.country);
    if (answer.status === 'unknown') continue;
    const spans = [...spansOn(answer.hours, date, shop.timeZone)].sort((a, b) => a.fromMs - b.fromMs);
    const span = spans.find(({ toMs }) => nowMs < toMs);
    if (span === undefined) continue;
    if (span.fromMs <= nowMs) return { open: true, closesAt: new Date(span.toMs).toISOString() };
    return { open: false, opensAt: new Date(span.fromMs).toISOString() };
  }
  return { open: false };
}

/** When somebody of the team is in, from now to the end of the day so many days ahead; in order. Instants in ms. */
export function serviceSpans(
  shop: Shop,
  teamId: string | undefined,
  nowMs: number,
  daysAhead: number,
): readonly { readonly fromMs: number; readonly toMs: number }[] {
  const timetable = serviceTimetable(shop, teamId);
  const today = dateAt(nowMs, shop.timeZone);
  return Array.from({ length: daysAhead + 2 }, (_, at) => plusDays(today, at - 1))
    .flatMap((date) => {
      const answer = hoursOn(timetable, date, shop.country);
      return answer.status === 'unknown' ? [] : spansOn(answer.hours, date, shop.timeZone);
    })
    .filter(({ toMs }) => toMs > nowMs)
    .toSorted((a, b) => a.fromMs - b.fromMs);
}
