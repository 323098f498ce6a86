// How single values are written in a shop's files: money, weights, dates, durations, yes and no. Each reader says what is
// wrong in one sentence; none of them guesses.
import { DateTime } from 'luxon';
import type { Money } from '../model.ts';

export type Read<T> = { readonly value: T } | { readonly reason: string };

export function readMoney(text: string): Read<Money> {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?\s*([A-Za-z]{3})$/u.exec(text);
  if (match) {
    const [, whole = '0', cents = '', currency = ''] = match;
    return {
      value: {
        amount: `${whole.replace(/^0+(?=\d)/u, '')}.${cents.padEnd(2, '0')}`,
        currency: currency.toUpperCase(),
      },
    };
  }
  if (/^\d+(?:\.\d+)?$/u.test(text)) return { reason: 'The currency is missing: write 49.90 EUR.' };
  if (/^[\d\s.]*\d,\d{1,2}\b/u.test(text))
    return { reason: 'The price has a decimal comma: write 49.90 EUR.' };
  if (/^-/u.test(text)) return { reason: 'The price is negative.' };
  if (/€|\$|£/u.test(text)) return { reason: 'The currency must be its three letters: write 49.90 EUR.' };
  if (/^\d+\.\d{3,}/u.test(text)) return { reason: 'The price has more than two decimals.' };
  return { reason: 'Not a price: write 49.90 EUR.' };
}

/** Money above nothing: a price of zero is more likely a hole in the data than a gift. */
export function readPrice(text: string): Read<Money> {
  const money = readMoney(text);
  return 'value' in money && Number(money.value.amount) === 0 ? { reason: 'The price is zero.' } : money;
}

const kilograms: Readonly<Record<string, number>> = { kg: 1, g: 0.001, lb: 0.45359237, oz: 0.028349523125 };

export function readWeightKg(text: string): Read<number> {
  const match = /^(\d{1,7}(?:\.\d{1,6})?)\s*([a-z]+)$/iu.exec(text);
  const factor = kilograms[match?.[2]?.toLowerCase().replace(/^lbs$/u, 'lb') ?? ''];
  if (!match || factor === undefined)
    return {
      reason: /^\d+,\d+/u.test(text)
        ? 'The weight has a decimal comma: write 12.5 kg.'
        : 'Not a weight: write 12.5 kg (or g, lb, oz).',
    };
  return { value: Math.round(Number(match[1]) * factor * 1e6) / 1e6 };
}

export function readWholeNumber(text: string): Read<number> {
  return /^\d{1,9}$/u.test(text) ? { value: Number(text) } : { reason: 'Not a whole number of 0 or more.' };
}

/** A length of time in calendar units: `P2Y`, `P24M`, `P1Y6M`, `P2W`, `P90D`. Kept as written, in capitals. */
export function readPeriod(text: string): Read<string> {
  const upper = text.toUpperCase();
  return /^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/u.test(upper)
    ? { value: upper }
    : { reason: 'Not an ISO 8601 duration: write P2Y for two years or P24M for 24 months.' };
}

/** A length of time in exact units, as milliseconds: `PT4H`, `PT10M`, `P1DT12H`. */
export function readDurationMs(text: string): Read<number> {
  const match =
    /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/u.exec(
      text.toUpperCase(),
    );
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const total = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  return match && total > 0
    ? { value: total }
    : { reason: 'Not an ISO 8601 duration: write PT4H for four hours or PT10M for ten minutes.' };
}

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/iu;

/** An ISO 8601 instant in UTC; without an offset it is the shop's own time. */
export function readInstant(text: string, timeZone: string): Read<string> {
  const match = instantPattern.exec(text);
  const instant = match
    ? DateTime.fromISO(`${match[1]}T${match[2]}${match[3]?.toUpperCase() ?? ''}`, { zone: timeZone })
    : undefined;
  return instant?.isValid
    ? { value: new Date(instant.toMillis()).toISOString() }
    : { reason: 'Not an ISO 8601 instant: write 2026-11-22T09:00:00+02:00.' };
}

export function readDate(text: string): Read<string> {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid
    ? { value: text }
    : { reason: 'Not an ISO 8601 date: write 2026-12-24.' };
}

/** A date as it is, or an instant in UTC. */
export function readDateOrInstant(text: string, timeZone: string): Read<string> {
  const date = readDate(text);
  if ('value' in date) return date;
  const instant = readInstant(text, timeZone);
  return 'value' in instant ? instant : { reason: 'Not an ISO 8601 date or instant: write 2026-12-24.' };
}

/** `from/to`, both inclusive; a date begins with its day in the shop's zone and ends with it. */
export function readInterval(
  text: string,
  timeZone: string,
): Read<{ readonly from: string; readonly to: string }> {
  const ends = text.split('/').map((end) => end.trim());
  const [first = '', second = ''] = ends;
  const edge = (end: string, day: 'startOf' | 'endOf'): string | undefined => {
    const date = readDate(end);
    if ('value' in date)
      return new Date(DateTime.fromISO(date.value, { zone: timeZone })[day]('day').toMillis()).toISOString();
    const instant = readInstant(end, timeZone);
    return 'value' in instant ? instant.value : undefined;
  };
  const from = edge(first, 'startOf');
  const to = edge(second, 'endOf');
  if (ends.length !== 2 || from === undefined || to === undefined)
    return { reason: 'Not an ISO 8601 interval: write 2026-11-20T00:00+02:00/2026-11-30T23:59+02:00.' };
  return from <= to ? { value: { from, to } } : { reason: 'The interval ends before it begins.' };
}

export function readYesNo(text: string): Read<boolean> {
  const lower = text.toLowerCase();
  if (['yes', 'true', '1'].includes(lower)) return { value: true };
  if (['no', 'false', '0'].includes(lower)) return { value: false };
  return { reason: 'Neither yes nor no.' };
}

/** One of Google's words; spaces, hyphens and letter case are forgiven (`In stock`). */
export function readOneOf<const T extends string>(text: string, allowed: readonly T[]): Read<T> {
  const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/gu, '_');
  const found = allowed.find((word) => plain(word) === plain(text));
  return found === undefined ? { reason: `Not one of ${allowed.join(', ')}.` } : { value: found };
}

/** An address that may be shown as a link. */
export function readWebAddress(text: string): Read<string> {
  const url =
    /^https?:\/\//iu.test(text) && text.length <= 2_000 && !/\s/u.test(text) ? URL.parse(text) : null;
  return url ? { value: url.href } : { reason: 'Not a web address that begins with https://.' };
}

/** The digits of a GTIN with a right check digit (GTIN-8, UPC, EAN-13, GTIN-14). */
export function readGtin(text: string): Read<string> {
  const digits = text.replace(/[\s-]/gu, '');
  if (!/^(?:\d{8}|\d{12,14})$/u.test(digits)) return { reason: 'Not a GTIN: 8, 12, 13 or 14 digits.' };
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0 ? { value: digits } : { reason: 'The GTIN’s check digit is wrong.' };
}
