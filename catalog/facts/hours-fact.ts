// When a store or the service is open on a day: the date's special hours, else the weekday's; on a public holiday for
// which nobody gave hours it is not known, and the usual hours are no more than usual.
import type { Catalog, DayHours, Shop, StorePlace, WeekHours } from '../model.ts';
import { dateAt, instantAt, plusDays, weekdayOf } from './calendar.ts';
import type { HoursFound, HoursUnknown } from './fact.ts';
import { isPublicHoliday } from './holidays.ts';
import { unknownFact } from './unknown.ts';

/** Whose hours; what `hoursOn` reads. */
export interface Timetable {
  readonly hours: WeekHours;
  readonly specialHours: Readonly<Record<string, DayHours>>;
}

export type DayAnswer =
  | { readonly status: 'found'; readonly hours: DayHours; readonly special: boolean }
  | {
      readonly status: 'unknown';
      readonly reason: 'public-holiday' | 'no-hours';
      readonly usual?: DayHours;
    };

export function hoursOn(timetable: Timetable, date: string, country: string): DayAnswer {
  const special = timetable.specialHours[date];
  if (special !== undefined) return { status: 'found', hours: special, special: true };
  const usual = timetable.hours[weekdayOf(date)];
  if (usual === undefined) return { status: 'unknown', reason: 'no-hours' };
  if (isPublicHoliday(date, country)) return { status: 'unknown', reason: 'public-holiday', usual };
  return { status: 'found', hours: usual, special: false };
}

export interface OpenSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The date's opening spans as instants; hours past midnight end on the next day. */
export function spansOn(hours: DayHours, date: string, timeZone: string): readonly OpenSpan[] {
  return hours.map(({ opens, closes }) => ({
    fromMs: instantAt(date, opens, timeZone),
    toMs: instantAt(closes <= opens ? plusDays(date, 1) : date, closes, timeZone),
  }));
}

/** `date`: ISO date in the shop's zone, default today. */
export function storeHoursFact(
  catalog: Catalog,
  storeCode: string,
  date: string | undefined,
  nowMs: number,
): HoursFound<'store-hours'> | HoursUnknown<'store-hours'> {
  const store = catalog.store(storeCode);
  const day = date ?? dateAt(nowMs, catalog.shop.timeZone);
  const about = { topic: 'store-hours', storeCode, source: `stores.csv:${storeCode}` } as const;
  if (store === undefined) return { ...unknownFact('store-hours', 'no-such-store', about), date: day };
  return hoursFact('store-hours', store, about, catalog.shop, day, nowMs, store);
}

/** The service's hours, or a team's own. */
export function serviceHoursFact(
  catalog: Catalog,
  teamId: string | undefined,
  date: string | undefined,
  nowMs: number,
): HoursFound<'service-hours'> | HoursUnknown<'service-hours'> {
  const { shop } = catalog;
  const day = date ?? dateAt(nowMs, shop.timeZone);
  const own = shop.teams.find(({ id }) => id === teamId)?.hours !== undefined;
  const row = own ? `teams/${teamId}` : 'service_hours';
  const source = `shop.yaml:${shop.specialHours[day] === undefined ? row : 'special_hours'}`;
  const about = { topic: 'service-hours', source } as const;
  if (teamId !== undefined && !shop.teams.some(({ id }) => id === teamId)) {
    return { ...unknownFact('service-hours', 'no-such-team', about), date: day };
  }
  return hoursFact('service-hours', serviceTimetable(shop, teamId), about, shop, day, nowMs);
}

/** A team without hours of its own keeps the service's. */
export function serviceTimetable(shop: Shop, teamId: string | undefined): Timetable {
  const team = shop.teams.find(({ id }) => id === teamId);
  return { hours: team?.hours ?? shop.serviceHours, specialHours: shop.specialHours };
}

function hoursFact<K extends 'store-hours' | 'service-hours'>(
  kind: K,
  timetable: Timetable,
  about: { readonly topic: K; readonly source: string; readonly storeCode?: string },
  shop: Shop,
  date: string,
  nowMs: number,
  store?: StorePlace,
): HoursFound<K> | HoursUnknown<K> {
  const answer = hoursOn(timetable, date, shop.country);
  const whose = store === undefined ? {} : { store };
  if (answer.status === 'unknown') {
    const usual = answer.usual === undefined ? {} : { usual: answer.usual };
    return { ...unknownFact(kind, answer.reason, about), ...whose, date, ...usual };
  }
  const { hours, special } = answer;
  const isToday = date === dateAt(nowMs, shop.timeZone);
  const openNow = isToday && isOpenAt(timetable, shop, nowMs);
  const over =
    hours.length === 0 || (isToday && spansOn(hours, date, shop.timeZone).every(({ toMs }) => toMs <= nowMs));
  const next = over ? nextOpenDay(timetable, shop, date) : undefined;
  const first = hours[0];
  const last = hours.at(-1);
  const value =
    first === undefined || last === undefined
      ? { date, closed: true }
      : { date, opens: first.opens, closes: last.closes };
  return {
    kind,
    status: 'found',
    ...whose,
    date,
    hours,
    special,
    isToday,
    ...(isToday ? { openNow } : {}),
    ...(next === undefined ? {} : { next }),
    entity: { type: 'Answer', outcome: 'answered', value, ...about },
  };
}

/** Looks at yesterday too, whose hours may reach past midnight. Unknown hours count as closed. */
function isOpenAt(timetable: Timetable, shop: Shop, nowMs: number): boolean {
  const today = dateAt(nowMs, shop.timeZone);
  return [plusDays(today, -1), today].some((date) => {
    const answer = hoursOn(timetable, date, shop.country);
    if (answer.status === 'unknown') return false;
    return spansOn(answer.hours, date, shop.timeZone).some(
      ({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs,
    );
  });
}

/** Within 14 days after `date`; days whose hours are not known are no promise and are passed over. */
function nextOpenDay(timetable: Timetable, shop: Shop, date: string): HoursFound<'store-hours'>['next'] {
  for (let ahead = 1; ahead <= 14; ahead++) {
    const day = plusDays(date, ahead);
    const answer = hoursOn(timetable, day, shop.country);
    if (answer.status === 'found' && answer.hours.length > 0) return { date: day, hours: answer.hours };
  }
  return undefined;
}
