// Which days are public holidays in a country. Eves and other days on which only banks rest are not: a shop that closes on
// them says so in its special hours.
import Holidays from 'date-holidays';

const publicDays = new Map<string, ReadonlySet<string>>();
const DAY_MS = 86_400_000;

function daysOf(country: string, year: number): ReadonlySet<string> {
  const key = `${country}/${year}`;
  const known = publicDays.get(key);
  if (known !== undefined) return known;
  const days = new Set<string>();
  for (const holiday of new Holidays(country).getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
    const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS));
    for (let day = 0; day < length; day++) {
      days.add(new Date(first + day * DAY_MS).toISOString().slice(0, 10));
    }
  }
  publicDays.set(key, days);
  return days;
}

/** `date`: ISO date; `country`: ISO 3166 code. A country without a known calendar has no holidays. */
export function isPublicHoliday(date: string, country: string): boolean {
  return daysOf(country, Number(date.slice(0, 4))).has(date);
}
