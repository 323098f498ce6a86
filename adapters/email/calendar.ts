// An appointment as iCalendar (RFC 5545), published, not asked about: there is nobody to answer an invitation.
import type { Appointment } from '../../kernel/letter.ts';

/** Lines end with CRLF and have at most 75 octets. `stampIso`: when this word about it was made. */
export function calendarOf(
  { uid, sequence, start, end, title, about, cancelled }: Appointment,
  stampIso: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tiski//Callbacks//EN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(stampIso)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function utc(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Folded between characters, never inside one. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    const lead = lines.length === 0 ? '' : ' ';
    if (Buffer.byteLength(lead + current + character) > 75) {
      lines.push(lead + current);
      current = '';
    }
    current += character;
  }
  return [...lines, (lines.length === 0 ? '' : ' ') + current];
}
