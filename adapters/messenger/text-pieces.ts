// Cuts a text that is too long for a channel into pieces that read as if they had been written so: at paragraphs, else after
// sentences, else between words, and never within a figure or a link. It knows no channel.

/** Places to cut at, the best first; each gives the index behind the last place that is not later than `end`. */
const cuts: readonly ((text: string, end: number) => number)[] = [
  (text, end) => behindLast(text, end, /\n{2,}/g),
  (text, end) => behindLast(text, end, /(?<!\d)[.!?…][”’"')\]]*\s+(?=[\p{Lu}\d•–"”’“(])/gu),
  (text, end) => behindLast(text, end, /\n/g),
  // Not between the parts of "1 299,90 €", "040 123 4567", "klo 9 – 18" or "ke 2.12."
  (text, end) => behindLast(text, end, /(?<![\d+–-])\s+(?![\d€%–-])/g),
  (text, end) => behindLast(text, end, /\s+/g),
];

/** A piece is not made shorter than this part of what it could be, as long as another place will do. */
const leastPart = 0.3;

/** The text in pieces of at most `longest` UTF-16 units, in order and without the blanks between them; none for a blank text. */
export function piecesOf(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const at = cutOf(rest, longest);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function cutOf(text: string, longest: number): number {
  for (const cut of cuts) {
    const at = cut(text, longest);
    if (at >= longest * leastPart) return at;
  }
  const somewhere = cuts.map((cut) => cut(text, longest)).find((at) => at > 0);
  if (somewhere !== undefined) return somewhere;
  // One endless word. The two halves of a letter beyond the basic plane stay together.
  const before = text.charCodeAt(longest - 1);
  return before >= 0xd800 && before <= 0xdbff && longest > 1 ? longest - 1 : longest;
}

/** Behind the last match that leaves a piece of at most `end`; 0 when there is none. */
function behindLast(text: string, end: number, pattern: RegExp): number {
  // The blanks themselves are cut off, so that they may stand behind the end.
  let found = 0;
  for (const match of text.slice(0, end + 40).matchAll(pattern)) {
    const behind = match.index + match[0].length;
    if (text.slice(0, behind).trimEnd().length > end) break;
    found = behind;
  }
  return found;
}
