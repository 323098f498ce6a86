// Buttons as Messenger takes them: few, and with labels so short that ours are shortened, each so that it still tells itself
// from the others. What a tap says is carried whole. Pure.

export interface QuickReply {
  readonly content_type: 'text';
  readonly title: string;
  readonly payload: string;
}

interface Suggestion {
  readonly title: string;
  readonly text: string;
}

const mostQuickReplies = 13;
const longestTitle = 20;
const longestPayload = 1000;

/** Before what a tap on one of our own buttons says, so that it is told from a menu item's name. */
const saysMark = 'say:';

export function quickRepliesOf(suggestions: readonly Suggestion[]): readonly QuickReply[] {
  const kept = fewEnough(suggestions);
  const titles = shortTitles(kept.map(({ title }) => title));
  return kept.map(({ text }, at) => ({
    content_type: 'text',
    title: titles[at] ?? '',
    payload: `${saysMark}${text}`.slice(0, longestPayload),
  }));
}

/** What the tap says; `undefined` for the payload of a button that is not one of these. */
export function saidByTap(payload: string): string | undefined {
  return payload.startsWith(saysMark) ? payload.slice(saysMark.length) : undefined;
}

/** Too many: the last one stays, because the way to a person stands there. */
function fewEnough(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  if (suggestions.length <= mostQuickReplies) return suggestions;
  return [...suggestions.slice(0, mostQuickReplies - 1), ...suggestions.slice(-1)];
}

/** Each label within its room, and no two alike. */
function shortTitles(titles: readonly string[]): readonly string[] {
  const short = titles.map(shortened);
  const apart = short.map((title, at) => {
    const alike = titles.filter((_, other) => short[other] === title);
    return alike.length < 2
      ? title
      : shortened(titles[at]?.split(' ').slice(sharedWords(alike)).join(' ') ?? '');
  });
  return apart.map((title, at) =>
    title === '' || apart.some((other, index) => index !== at && other === title)
      ? numbered(short[at] ?? '', at)
      : title,
  );
}

/** What stands first says most, a part in brackets or behind a comma or a dash least. */
function shortened(title: string): string {
  const asWritten = title.trim();
  if (asWritten.length <= longestTitle) return asWritten;
  const whole = withShortTimes(asWritten);
  if (whole.length <= longestTitle) return whole;
  const [first = ''] = whole.split(/\s*[,(]|\s+[–—-]\s+/);
  if (first.length > 2 && first.length <= longestTitle) return first;
  const room = whole.slice(0, longestTitle);
  const blank = room.lastIndexOf(' ');
  const kept =
    blank >= longestTitle / 3 ? room.slice(0, blank) : withoutHalf(whole.slice(0, longestTitle - 1));
  return `${kept.replace(/[\s,.;:–-]+$/, '')}…`;
}

/** A letter of two halves is not cut in the middle. */
function withoutHalf(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}

function numbered(title: string, at: number): string {
  const number = `${at + 1} `;
  return `${number}${withoutHalf(title.slice(0, longestTitle - number.length)).trimEnd()}`;
}

/** How many words at the beginning are the same in all. */
function sharedWords(titles: readonly string[]): number {
  const words = titles.map((title) => title.split(' '));
  const [first = []] = words;
  const differs = first.findIndex((word, at) => words.some((other) => other[at] !== word));
  return differs < 0 ? 0 : differs;
}

/** "ti 24.11. klo 10.00–11.00" → "ti 24.11. 10–11". */
function withShortTimes(title: string): string {
  return title.replace(/\s(?:klo|kl\.)\s/g, ' ').replace(/(?<=\b\d{1,2})[.:]00(?=\b)/g, '');
}
