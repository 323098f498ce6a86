// Bytes of a file to physical lines with their numbers, in bounded memory whatever the file holds. It knows UTF-8 and line
// ends, nothing of columns.
import { closeSync, openSync, readSync } from 'node:fs';
import { UnreadableFile } from './report.ts';

export interface PhysicalLine {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
  /** `text` is then only what could be kept: the line's beginning, or the line with U+FFFD for what is not UTF-8. */
  readonly fault?: 'too-long' | 'not-utf8';
}

const longestLineBytes = 1_048_576;

/** The file's bytes in pieces; the piece handed out is overwritten by the next. */
export function* fileChunks(path: string, onRead?: (bytes: number) => void): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(262_144);
    for (;;) {
      const count = readSync(file, buffer);
      if (count === 0) return;
      onRead?.(count);
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** Lines end at LF or CRLF; a BOM is taken off. Throws UnreadableFile for UTF-16. */
export function* physicalLines(
  chunks: Iterable<Uint8Array>,
  longest = longestLineBytes,
): Generator<PhysicalLine> {
  let number = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let dropped = false;
  const keep = (bytes: Uint8Array): void => {
    const room = Math.max(0, longest - heldBytes);
    if (bytes.length > room) dropped = true;
    if (room > 0 && bytes.length > 0) held.push(bytes.slice(0, room));
    heldBytes += Math.min(room, bytes.length);
  };
  const flush = (): PhysicalLine => {
    number++;
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    const line = lineOf(bytes, number, dropped);
    held = [];
    heldBytes = 0;
    dropped = false;
    return line;
  };
  for (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      if (end < 0) break;
      keep(chunk.subarray(from, end));
      yield flush();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (heldBytes > 0) yield flush();
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function lineOf(bytes: Uint8Array, number: number, dropped: boolean): PhysicalLine {
  let content = bytes.at(-1) === 13 && !dropped ? bytes.subarray(0, -1) : bytes;
  if (number === 1) {
    if ((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff))
      throw new UnreadableFile('The file is UTF-16. Save it as UTF-8.', { line: 1 });
    if (content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) content = content.subarray(3);
  }
  if (dropped) return { number, text: lenient.decode(content.subarray(0, 200)), fault: 'too-long' };
  try {
    return { number, text: strict.decode(content) };
  } catch {
    return { number, text: lenient.decode(content), fault: 'not-utf8' };
  }
}
