// The customer's own words in a Teams message: the bot's name taken out, other people's names kept, markup and quoted
// messages left behind. Pure; it reads no meaning.
import { mentionsIn } from './activity.ts';
import type { TeamsActivity } from './activity.ts';

export interface TeamsWords {
  /** Plain text; empty where the message has none. */
  readonly text: string;
  /** The bot was named. */
  readonly mentioned: boolean;
}

const longestText = 4_000;
/** Teams takes at most 28 kB; what is longer is not from there, or markup without words. */
const longestMarkup = 100_000;

export function wordsOf(activity: TeamsActivity): TeamsWords {
  const mentions = mentionsIn(activity);
  const own = mentions.filter(({ mentioned }) => mentioned.id === activity.recipient?.id);
  const raw = (withoutQuotes(activity) ?? activity.text ?? '').slice(0, longestMarkup);
  const unnamed = own.reduce(
    (text, mention) => (mention.text ? text.replaceAll(mention.text, ' ') : text),
    raw,
  );
  const names = own.flatMap(({ mentioned, text }) => mentioned.name ?? plain(text ?? ''));
  const text = plain(withoutTagged(unnamed, names))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: capped(text), mentioned: own.length > 0 };
}

/**
 * The message as HTML without what it quotes; `undefined` where it quotes nothing and its plain text says all. Teams puts the
 * words that somebody replies to into the text of their reply.
 */
function withoutQuotes({ text, attachments }: TeamsActivity): string | undefined {
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content;
  if (typeof html !== 'string' || html.length > longestMarkup) return undefined;
  const quoted = /<blockquote\b[^<>]*schema\.skype\.com\/Reply[^<>]*>[\s\S]*?<\/blockquote>/gi;
  if (quoted.test(html)) return html.replace(quoted, '');
  return (text ?? '').trim() === '' ? html : undefined;
}

/** In HTML, and in some clients, the mention is another text than the entity says: `<at id="0">Name</at>`. */
function withoutTagged(text: string, names: readonly string[]): string {
  return text.replace(tagged, (all, inAt: string | undefined, inSpan: string | undefined) => {
    const name = plain(inAt ?? inSpan ?? '').toLowerCase();
    return names.some((own) => own.toLowerCase() === name) ? ' ' : all;
  });
}

const tagged = /<at\b[^<>]*>([^<]*)<\/at>|<span\b[^<>]*schema\.skype\.com\/Mention[^<>]*>([^<]*)<\/span>/gi;
const blocks = /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote|pre))\b[^<>]*>/gi;
const marks =
  /<\/?(?:at|span|b|strong|i|em|u|s|strike|a|code|td|th|tbody|thead|attachment|font|sub|sup)\b[^<>]*>/gi;
const pictures =
  /<img\b[^<>]*?\balt="([^"<>]*)"[^<>]*>|<img\b[^<>]*>|<emoji\b[^<>]*?\balt="([^"<>]*)"[^<>]*>|<\/?emoji\b[^<>]*>/gi;
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Markup that Teams makes becomes lines and plain words; a `<` that somebody typed stays. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(pictures, (_all, alt: string | undefined, emoji: string | undefined) => alt ?? emoji ?? '')
    .replace(blocks, '\n')
    .replace(marks, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|amp|lt|gt|quot|apos));/gi, (all, ten, sixteen, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? all;
      const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(sixteen), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff\0]/g, '')
    .toWellFormed();
}

function capped(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).toWellFormed()}…`;
}
