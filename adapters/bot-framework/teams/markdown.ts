// The house's plain text as the Markdown that Teams reads: lines stay lines, lists are lists, and whatever a customer, a shop or a
// colleague wrote is shown as it was written. Pure.

/** Links stay whole, so that Teams makes them links. */
const link = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}’”']/g;
const listed = /^\s*[•–-]\s+/;

/** Text as it was written, with nothing in it that Teams would read as markup. */
export function escaped(text: string): string {
  let written = '';
  let at = 0;
  for (const match of text.matchAll(link)) {
    written += escapedWords(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return written + escapedWords(text.slice(at));
}

/** Several lines with their lists. */
export function markdownOf(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const isItem = listed.test(line);
      const written = isItem ? `- ${escaped(line.replace(listed, ''))}` : escaped(line);
      const before = lines[at - 1];
      if (before === undefined || line.trim() === '' || before.trim() === '') return written;
      const sameList = isItem && listed.test(before);
      return sameList ? written : `\n${written}`;
    })
    .join('\n');
}

function escapedWords(text: string): string {
  return text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/gm, '$1\\$2');
}
