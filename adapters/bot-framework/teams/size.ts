// Teams takes a message of at most 28 kB, counted as UTF-16 with everything in it. What is longer is cut here at paragraphs, never
// inside a character. Pure.

/** Leaves room for what the connector adds: who, whom and where. */
const roomBytes = 25 * 1024;

export function fits(activity: object): boolean {
  return JSON.stringify(activity).length * 2 <= roomBytes;
}

/** The text in pieces of at most `longest` characters: at blank lines, else at lines, sentences, words, and where there are none of these, anywhere. */
export function pieces(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text];
  const cut = cutAt(text, longest);
  const head = text.slice(0, cut).trimEnd();
  const tail = text.slice(cut).trimStart();
  return [...(head === '' ? [] : [head]), ...(tail === '' ? [] : pieces(tail, longest))];
}

function cutAt(text: string, longest: number): number {
  const start = text.slice(0, longest);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = start.lastIndexOf(mark);
    if (at > longest / 4) return at + mark.length;
  }
  // Between the halves of a character nothing is cut.
  return /[\uD800-\uDBFF]$/.test(start) ? longest - 1 : longest;
}
