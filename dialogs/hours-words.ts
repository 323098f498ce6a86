// Sentences about opening hours, for stores and for the people at customer service.
import type { DayHours } from '../catalog/model.ts';
import type { HoursFound, HoursUnknown } from '../catalog/facts/fact.ts';
import { clock, day } from '../language/phrases/figures.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

export type StoreHours = HoursFound<'store-hours'> | HoursUnknown<'store-hours'>;

/** "10–19", "9–12 ja 13–17". */
export function hoursText(view: View, hours: DayHours): string {
  return hours
    .map(({ opens, closes }) => `${clock(opens, view.locale)}–${clock(closes, view.locale)}`)
    .join(', ');
}

export function dayText(view: View, date: string): string {
  return day(date, view.today, view.locale);
}

/** The whole answer about one store and day. `there`: the store has just been named. */
export function storeHours(view: View, fact: StoreHours, there?: 'there'): readonly Sentence[] {
  if (fact.store === undefined) return [];
  const store = there === undefined ? storeName(view, fact.store) : sentence(view, 'hours.the-store').text;
  const when = dayText(view, fact.date);
  if (fact.status === 'unknown') {
    if (fact.reason !== 'public-holiday') return [sentence(view, 'hours.unknown', { store, day: when })];
    const usual = fact.usual ?? [];
    return usual.length > 0
      ? [
          sentence(view, 'hours.holiday-unknown', {
            store,
            day: capital(view, when),
            hours: hoursText(view, usual),
          }),
        ]
      : [sentence(view, 'hours.holiday-usually-closed', { store, day: capital(view, when) })];
  }
  const next =
    fact.next === undefined
      ? undefined
      : { day: dayText(view, fact.next.date), hours: hoursText(view, fact.next.hours) };
  if (fact.isToday && fact.openNow === false && next !== undefined)
    return [sentence(view, 'hours.closed-now', { store, ...next })];
  if (fact.hours.length === 0) {
    return [
      sentence(view, 'hours.closed', { store, day: when }),
      ...(next === undefined ? [] : [sentence(view, 'hours.next', next)]),
    ];
  }
  const hours = hoursText(view, fact.hours);
  if (fact.isToday && fact.openNow === true) return [sentence(view, 'hours.open-now', { store, hours })];
  return [sentence(view, 'hours.open', { store, day: when, hours })];
}

/** Beside a stock answer: only when today's hours are known. */
export function hoursToday(view: View, fact: StoreHours, there?: 'there'): readonly Sentence[] {
  return fact.status === 'found' ? storeHours(view, fact, there) : [];
}

export function capital(view: View, text: string): string {
  return text.charAt(0).toLocaleUpperCase(view.locale) + text.slice(1);
}
