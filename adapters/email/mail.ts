// A letter as mail (RFC 5322 and MIME): plain text with simple HTML beside it, threaded under names that a repeated try keeps, and
// marked as written by a machine. It sends nothing.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Letter, LetterPart } from '../../kernel/letter.ts';
import { headerText } from './addresses.ts';
import { calendarOf } from './calendar.ts';

export interface Sender {
  readonly address: string;
  /** Shown with it: the shop's name. */
  readonly name: string;
  readonly replyTo?: string;
}

/** Where a letter stands in its conversation's thread. */
export interface Place {
  readonly conversationId: string;
  readonly seq: number;
  /** ISO 8601; when it was ordered, so that a repeated try says the same. */
  readonly at: string;
  /** `seq` of the letter before it; absent for the first. */
  readonly after?: number;
}

/** The whole message as bytes. `to` is one checked address. */
export async function mailBytes(letter: Letter, to: string, from: Sender, place: Place): Promise<Buffer> {
  const name = headerText(from.name);
  const { appointment } = letter;
  const composer = new MailComposer({
    from: { name, address: from.address },
    to: { name: '', address: to },
    ...(from.replyTo === undefined ? {} : { replyTo: { name, address: from.replyTo } }),
    subject: headerText(letter.subject),
    messageId: messageId(place.seq, place, from),
    date: new Date(place.at),
    ...(place.after === undefined
      ? {}
      : {
          inReplyTo: messageId(place.after, place, from),
          references: [messageId(place.after, place, from)],
        }),
    headers: {
      // RFC 3834: no vacation notices back.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': letter.locale,
    },
    text: letter.parts.map(asText).join('\n\n'),
    html: htmlOf(letter),
    ...(appointment === undefined
      ? {}
      : {
          icalEvent: {
            method: appointment.cancelled ? 'CANCEL' : 'PUBLISH',
            filename: 'call.ics',
            content: calendarOf(appointment, place.at),
          },
        }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return composer.compile().build();
}

/** The same for each try of the same letter, and nobody's guess: conversations' ids are not for strangers' eyes. */
function messageId(seq: number, { conversationId }: Place, { address }: Sender): string {
  const thread = createHash('sha256').update(conversationId).digest('hex').slice(0, 24);
  return `<${thread}.${seq}@${address.slice(address.lastIndexOf('@') + 1)}>`;
}

function asText(part: LetterPart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'quote':
      return part.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'link':
      return `${part.title}: ${part.href}`;
  }
}

function htmlOf({ locale, subject, parts }: Letter): string {
  const body = parts.map(asHtml).join('\n');
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>\n${body}\n</body></html>\n`;
}

function asHtml(part: LetterPart): string {
  switch (part.kind) {
    case 'text':
      return `<p>${lines(part.text)}</p>`;
    case 'quote':
      return `<blockquote>${lines(part.text)}</blockquote>`;
    case 'link':
      return `<p><a href="${escaped(part.href)}">${escaped(part.title)}</a></p>`;
  }
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>\n');
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
