// On which date a holiday, or a day that everybody knows by name, falls. It reckons in calendar days and knows no words.
import { DateTime } from 'luxon';
import type { Holiday } from '../lexicon/types.ts';

/** Easter Sunday, Gregorian (the anonymous algorithm of 1876). */
function easter(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return DateTime.utc(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The first such weekday (1 = Monday) on or after the date. */
export function weekdayFrom(date: DateTime, weekday: number): DateTime {
  return date.plus({ days: (weekday - date.weekday + 7) % 7 });
}

/** The year's, at midnight UTC. */
export function holidayIn(holiday: Holiday, year: number): DateTime {
  switch (holiday) {
    case 'christmas-eve':
      return DateTime.utc(year, 12, 24);
    case 'christmas-day':
      return DateTime.utc(year, 12, 25);
    case 'boxing-day':
      return DateTime.utc(year, 12, 26);
    case 'new-years-eve':
      return DateTime.utc(year, 12, 31);
    case 'new-years-day':
      return DateTime.utc(year, 1, 1);
    case 'epiphany':
      return DateTime.utc(year, 1, 6);
    case 'good-friday':
      return easter(year).minus({ days: 2 });
    case 'easter-day':
      return easter(year);
    case 'easter-monday':
      return easter(year).plus({ days: 1 });
    case 'may-eve':
      return DateTime.utc(year, 4, 30);
    case 'may-day':
      return DateTime.utc(year, 5, 1);
    case 'ascension':
      return easter(year).plus({ days: 39 });
    case 'midsummer-eve':
      return weekdayFrom(DateTime.utc(year, 6, 19), 5);
    case 'midsummer-day':
      return weekdayFrom(DateTime.utc(year, 6, 20), 6);
    case 'all-saints':
      return weekdayFrom(DateTime.utc(year, 10, 31), 6);
    case 'independence-day':
      return DateTime.utc(year, 12, 6);
    case 'first-advent':
      return weekdayFrom(DateTime.utc(year, 11, 27), 7);
    case 'lucia':
      return DateTime.utc(year, 12, 13);
    case 'fathers-day':
      return weekdayFrom(DateTime.utc(year, 11, 8), 7);
    case 'mothers-day':
      return weekdayFrom(DateTime.utc(year, 5, 8), 7);
    case 'valentines-day':
      return DateTime.utc(year, 2, 14);
    case 'black-friday':
      return weekdayFrom(DateTime.utc(year, 11, 22), 4).plus({ days: 1 });
  }
}

/** This year's if it is still to come, or today; else next year's. */
export function upcoming(make: (year: number) => DateTime, today: DateTime): DateTime {
  const thisYear = make(today.year);
  return thisYear < today.startOf('day') ? make(today.year + 1) : thisYear;
}
