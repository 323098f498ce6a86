// Figures as each language writes them: money, days, hours, ages, distances, durations. Every function gives the words that
// also go into a message's `figures`, so that the fact check sees exactly what is said.
import { DateTime } from 'luxon';
import type { Locale } from '../../kernel/locale.ts';

const regions: Readonly<Record<Locale, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-FI' };
const currencySigns: Readonly<Record<string, string>> = {
  EUR: '€',
  SEK: 'kr',
  NOK: 'kr',
  DKK: 'kr',
  GBP: '£',
  USD: '$',
};

/** `49.90`, `EUR` → `49,90 €` (fi, sv), `€49.90` (en). Plain spaces, so that it can be searched for. */
export function money(amount: string, currency: string, locale: Locale): string {
  const sign = currencySigns[currency] ?? currency;
  const [whole = '0', cents = '00'] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : ' ');
  if (locale === 'en')
    return sign.length === 1 ? `${sign}${grouped}.${cents}` : `${grouped}.${cents} ${sign}`;
  return `${grouped},${cents} ${sign}`;
}

/** The day as said in a sentence: "tänään", "huomenna", "ke 25.11."; `today` is an ISO date in the shop's zone. */
export function day(date: string, today: string, locale: Locale): string {
  const days = DateTime.fromISO(date).diff(DateTime.fromISO(today), 'days').days;
  const near: Record<Locale, readonly string[]> = {
    fi: ['tänään', 'huomenna'],
    sv: ['i dag', 'i morgon'],
    en: ['today', 'tomorrow'],
  };
  return near[locale][days] ?? dateWithWeekday(date, today, locale);
}

/** "ke 25.11.", "ons 25.11", "Wed 25 Nov"; with the year when it is not this year's. */
export function dateWithWeekday(date: string, today: string, locale: Locale): string {
  const at = DateTime.fromISO(date).setLocale(regions[locale]);
  const otherYear = date.slice(0, 4) !== today.slice(0, 4);
  if (locale === 'fi')
    return `${weekdays.fi[at.weekday - 1] ?? ''} ${at.day}.${at.month}.${otherYear ? at.year : ''}`;
  if (locale === 'sv')
    return `${weekdays.sv[at.weekday - 1] ?? ''} ${at.day}.${at.month}${otherYear ? `.${at.year}` : ''}`;
  return at.toFormat(otherYear ? 'ccc d LLL yyyy' : 'ccc d LLL', { locale: 'en-GB' });
}

const weekdays = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
} as const;

/** "maanantaina klo 9", "på måndag kl. 9", "on Monday at 9:00"; today and tomorrow by name; further than 6 days with the date. */
export function moment(instant: string, nowMs: number, zone: string, locale: Locale): string {
  const at = DateTime.fromISO(instant, { zone }).setLocale(regions[locale]);
  const now = DateTime.fromMillis(nowMs, { zone });
  const days = at.startOf('day').diff(now.startOf('day'), 'days').days;
  const time = clock(at.toFormat('HH:mm'), locale);
  const long = {
    fi: [
      'maanantaina',
      'tiistaina',
      'keskiviikkona',
      'torstaina',
      'perjantaina',
      'lauantaina',
      'sunnuntaina',
    ],
    sv: ['på måndag', 'på tisdag', 'på onsdag', 'på torsdag', 'på fredag', 'på lördag', 'på söndag'],
    en: ['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday', 'on Sunday'],
  }[locale][at.weekday - 1];
  const date = dateWithWeekday(at.toISODate() ?? '', now.toISODate() ?? '', locale);
  const when =
    days === 0 || days === 1
      ? day(at.toISODate() ?? '', now.toISODate() ?? '', locale)
      : days < 7
        ? long
        : date;
  return { fi: `${when} klo ${time}`, sv: `${when} kl. ${time}`, en: `${when} at ${time}` }[locale];
}

/** `moment` after "by" and in lists: "Monday at 9:00", not "on Monday". Other languages need no other form. */
export function momentNamed(instant: string, nowMs: number, zone: string, locale: Locale): string {
  return moment(instant, nowMs, zone, locale).replace(/^on /, '');
}

/** "huomenna klo 9–9.30", "på måndag kl. 13–13.30", "tomorrow between 9:00 and 9:30"; days as in `moment`. */
export function timeSpan(
  { start, end }: { readonly start: string; readonly end: string },
  nowMs: number,
  zone: string,
  locale: Locale,
): string {
  const from = moment(start, nowMs, zone, locale);
  const until = clock(DateTime.fromISO(end, { zone }).toFormat('HH:mm'), locale);
  return locale === 'en'
    ? `${from.replace(/ at ([\d:]+)$/, ' between $1')} and ${until}`
    : `${from}–${until}`;
}

/** "ma 30.11. klo 9", "mån 30.11 kl. 9", "Mon 30 Nov at 9:00": with the date always, for what is read later. */
export function dated(instant: string, nowMs: number, zone: string, locale: Locale): string {
  const at = DateTime.fromISO(instant, { zone });
  const today = DateTime.fromMillis(nowMs, { zone }).toISODate() ?? '';
  const date = dateWithWeekday(at.toISODate() ?? '', today, locale);
  const time = clock(at.toFormat('HH:mm'), locale);
  return { fi: `${date} klo ${time}`, sv: `${date} kl. ${time}`, en: `${date} at ${time}` }[locale];
}

/** "ma 30.11. klo 9–9.30", "mån 30.11 kl. 9–9.30", "on Mon 30 Nov between 9:00 and 9:30". */
export function datedSpan(
  { start, end }: { readonly start: string; readonly end: string },
  nowMs: number,
  zone: string,
  locale: Locale,
): string {
  const from = dated(start, nowMs, zone, locale);
  const until = clock(DateTime.fromISO(end, { zone }).toFormat('HH:mm'), locale);
  return locale === 'en'
    ? `on ${from.replace(/ at ([\d:]+)$/, ' between $1')} and ${until}`
    : `${from}–${until}`;
}

/** `09:00` → "9" (fi), "9" (sv), "9:00" (en); `09:30` → "9.30", "9.30", "9:30". */
export function clock(time: string, locale: Locale): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = String(Number(hours));
  if (locale === 'en') return `${hour}:${minutes}`;
  return minutes === '00' ? hour : `${hour}.${minutes}`;
}

/** When a figure was true: "klo 9.15", "eilen klo 14", "20.11. klo 14". */
export function asOf(instant: string, nowMs: number, zone: string, locale: Locale): string {
  const at = DateTime.fromISO(instant, { zone });
  const now = DateTime.fromMillis(nowMs, { zone });
  const days = now.startOf('day').diff(at.startOf('day'), 'days').days;
  const time = clock(at.toFormat('HH:mm'), locale);
  const date = dateWithWeekday(at.toISODate() ?? '', now.toISODate() ?? '', locale);
  switch (locale) {
    case 'fi':
      return days === 0 ? `klo ${time}` : days === 1 ? `eilen klo ${time}` : `${date} klo ${time}`;
    case 'sv':
      return days === 0 ? `kl. ${time}` : days === 1 ? `i går kl. ${time}` : `${date} kl. ${time}`;
    case 'en':
      return days === 0 ? `at ${time}` : days === 1 ? `yesterday at ${time}` : `${date} at ${time}`;
  }
}

/** "600 m", "2,4 km", "163 km". */
export function distance(km: number, locale: Locale): string {
  if (km < 1) return `${Math.max(1, Math.round(km * 10)) * 100} m`;
  const text = km < 10 ? km.toFixed(1) : String(Math.round(km));
  return `${locale === 'en' ? text : text.replace('.', ',')} km`;
}

/** "2 vuotta", "1 vuosi 6 kuukautta", "90 päivää"; parts that are 0 are left out. */
export function durationInWords(
  { years, months, days }: { readonly years: number; readonly months: number; readonly days: number },
  locale: Locale,
): string {
  const parts = [
    ...(years > 0 ? [unit(years, 'year', locale)] : []),
    ...(months > 0 ? [unit(months, 'month', locale)] : []),
    ...(days > 0 ? [unit(days, 'day', locale)] : []),
  ];
  return parts.join(' ');
}

function unit(count: number, name: 'year' | 'month' | 'day', locale: Locale): string {
  const words = {
    fi: { year: ['vuosi', 'vuotta'], month: ['kuukausi', 'kuukautta'], day: ['päivä', 'päivää'] },
    sv: { year: ['år', 'år'], month: ['månad', 'månader'], day: ['dag', 'dagar'] },
    en: { year: ['year', 'years'], month: ['month', 'months'], day: ['day', 'days'] },
  }[locale][name];
  return `${count} ${(count === 1 ? words[0] : words[1]) ?? ''}`;
}

/** "3–6", or "3" when both are the same. */
export function range(min: number, max: number): string {
  return min === max ? String(min) : `${min}–${max}`;
}

/** "a, b ja c", "a, b och c", "a, b and c". */
export function listed(
  items: readonly string[],
  locale: Locale,
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { style: 'long', type: kind }).format(items);
}
