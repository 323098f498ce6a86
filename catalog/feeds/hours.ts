// Opening hours as shops write them, in the Business Profile sheet and in shop.yaml. It knows days and clock times, no
// calendar and no zone.
import type { DayHours, WeekHours } from '../model.ts';
import { readDate, type Read } from './values.ts';

const closed: DayHours = [];

/** `09:00-18:00`, several ranges separated by commas, `x` = closed, `24 hours`. */
export function readDayHours(text: string): Read<DayHours> {
  const plain = text.trim().toLowerCase();
  if (plain === 'x' || plain === 'closed') return { value: closed };
  if (plain === '24 hours' || plain === '24h') return { value: [{ opens: '00:00', closes: '24:00' }] };
  const ranges: { opens: string; closes: string }[] = [];
  for (const part of plain.split(',')) {
    const [first, second, ...rest] = part.trim().split(/\s*[-–—]\s*/u);
    const opens = clockTime(first ?? '');
    const end = clockTime(second ?? '');
    const closes = end === '00:00' ? '24:00' : end;
    if (opens === undefined || closes === undefined || rest.length > 0)
      return { reason: 'Not opening hours: write 09:00-18:00, or x for closed.' };
    if (closes <= opens) return { reason: `Closes (${closes}) before it opens (${opens}).` };
    ranges.push({ opens, closes });
  }
  ranges.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const overlaps = ranges.some(
    (range, index) => index > 0 && range.opens < (ranges[index - 1]?.closes ?? ''),
  );
  return overlaps ? { reason: 'The ranges overlap.' } : { value: ranges };
}

/** `9:00`, `09.00`, `9am`, `24:00` → `HH:MM`. */
function clockTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/u.exec(text.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const half = match[3]?.[0];
  const written = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (half && (written < 1 || written > 12)) return undefined;
  const hours = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** `2026-12-24: 09:00-13:00, 2026-12-25: x`; a date may stand once a range or be followed by several ranges. */
export function readSpecialHours(text: string): Read<Readonly<Record<string, DayHours>>> {
  const written = new Map<string, string[]>();
  let date = '';
  for (const part of text.split(/[,;\n]/u)) {
    if (part.trim() === '') continue;
    const dated = /^\s*(\d{4}-\d{1,2}-\d{1,2})\s*:\s*(.*)$/su.exec(part);
    if (dated) {
      const day = readDate(dated[1] ?? '');
      if ('reason' in day) return { reason: `${dated[1]}: ${day.reason}` };
      date = day.value;
    } else if (date === '')
      return { reason: 'Not special hours: write 2026-12-24: 09:00-13:00, 2026-12-25: x.' };
    written.set(date, [...(written.get(date) ?? []), (dated ? (dated[2] ?? '') : part).trim()]);
  }
  const hours: Record<string, DayHours> = {};
  for (const [day, ranges] of written) {
    const read = readDayHours(ranges.join(', '));
    if ('reason' in read) return { reason: `${day}: ${read.reason}` };
    hours[day] = read.value;
  }
  return { value: hours };
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `{ mon-fri: "09:00-17:00", sat: x }`; days that are not named are not known. */
export function readWeek(written: Readonly<Record<string, string>>): Read<WeekHours> {
  const week: (DayHours | undefined)[] = weekdays.map(() => undefined);
  for (const [key, text] of Object.entries(written)) {
    const hours = readDayHours(text);
    if ('reason' in hours) return { reason: `${key}: ${hours.reason}` };
    for (const part of key.toLowerCase().split(/[,\s]+/u)) {
      const ends = part.split(/[-–—]/u).map((day) => weekdays.findIndex((name) => day.startsWith(name)));
      const [first = -1, last = first] = ends;
      if (first < 0 || last < 0 || ends.length > 2)
        return { reason: `${key}: not days: write mon, mon-fri, or sat.` };
      for (let day = first; ; day = (day + 1) % 7) {
        if (week[day] !== undefined) return { reason: `${key}: ${weekdays[day]} has hours twice.` };
        week[day] = hours.value;
        if (day === last) break;
      }
    }
  }
  return { value: week };
}
