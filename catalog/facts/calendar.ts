// Days and hours of the shop's calendar: ISO dates in its zone, Monday first, business days between holidays. It knows no
// rows; time is always passed in.
import { DateTime } from 'luxon';
import { isPublicHoliday } from './holidays.ts';

/** The shop's date at an instant. */
export function dateAt(nowMs: number, timeZone: string): string {
  return DateTime.fromMillis(nowMs, { zone: timeZone }).toFormat('yyyy-MM-dd');
}

/** The date of an ISO 8601 date or instant in the shop's zone; `undefined` when it is neither. */
export function dateOf(text: string, timeZone: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return DateTime.fromISO(text).isValid ? text : undefined;
  const instant = DateTime.fromISO(text, { setZone: true });
  if (!instant.isValid) return undefined;
  const named = /(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(text);
  return (named ? instant.setZone(timeZone) : DateTime.fromISO(text, { zone: timeZone })).toFormat(
    'yyyy-MM-dd',
  );
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Monday to Friday and no public holiday of the country. */
export function isBusinessDay(date: string, country: string): boolean {
  return weekdayOf(date) < 5 && !isPublicHoliday(date, country);
}

/** The business day itself, or the next one after a day off. */
export function businessDayFrom(date: string, country: string): string {
  let day = date;
  while (!isBusinessDay(day, country)) day = plusDays(day, 1);
  return day;
}

/** `count` business days after `date`, which is not counted itself; 0 gives `date` as it is. */
export function addBusinessDays(date: string, count: number, country: string): string {
  let day = date;
  for (let left = count; left > 0; left--) day = businessDayFrom(plusDays(day, 1), country);
  return day;
}

/** The instant at which a wall clock in the shop's zone reads `HH:MM` on that date; `24:00` is the next midnight. */
export function instantAt(date: string, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const day = hours >= 24 ? plusDays(date, 1) : date;
  return DateTime.fromISO(day, { zone: timeZone })
    .set({ hour: hours % 24, minute: minutes })
    .toMillis();
}
