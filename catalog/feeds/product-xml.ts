// Merchant product data as RSS 2.0 or Atom to records, streaming and in bounded memory. It knows elements, not what
// attributes mean.
import { SaxesParser } from 'saxes';
import { attributeName, cleanValue, longestValue, type FeedRecord } from './record.ts';
import { UnreadableFile } from './report.ts';

/** Without one element's beginning or end in so many bytes the file is no feed. */
const longestSilence = 4_194_304;
/** May stand several times; its values are joined as one list. */
const lists = new Set(['alternatives']);

interface OpenItem {
  readonly line: number;
  readonly depth: number;
  readonly values: Map<string, string>;
  readonly lines: Map<string, number>;
  /** Attributes written with `g:`, which win over RSS's and Atom's own of the same name. */
  readonly ours: Set<string>;
  fault?: FeedRecord['fault'];
}

/** Throws UnreadableFile where the XML is not well-formed, or when the file holds no item at all. */
export function* readProductXml(chunks: Iterable<Uint8Array>): Generator<FeedRecord> {
  const ready: FeedRecord[] = [];
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  let item: OpenItem | undefined;
  let field: { name: string; line: number; text: string } | undefined;
  let items = 0;
  let silence = 0;

  parser.on('error', (error) => {
    throw new UnreadableFile(`Not well-formed XML: ${error.message.replace(/^\d+:\d+: /u, '')}`, {
      line: parser.line,
    });
  });
  parser.on('opentag', (tag) => {
    depth++;
    silence = 0;
    const name = tag.name.toLowerCase();
    if (!item && (name === 'item' || name === 'entry')) {
      item = { line: parser.line, depth, values: new Map(), lines: new Map(), ours: new Set() };
      items++;
    } else if (item && depth === item.depth + 1) {
      field = { name, line: parser.line, text: '' };
      const href = tag.attributes['href'];
      if (name === 'link' && typeof href === 'string') field.text = href;
    }
  });
  const append = (text: string): void => {
    silence = 0;
    if (field && item && depth === item.depth + 1 && field.text.length <= longestValue) field.text += text;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    silence = 0;
    if (item && field && depth === item.depth + 1) {
      store(item, field);
      field = undefined;
    }
    if (item && depth === item.depth) {
      const { line, values, lines, fault } = item;
      ready.push({ line, values, lines, ...(fault ? { fault } : {}) });
      item = undefined;
    }
    depth--;
  });

  for (const chunk of chunks) {
    silence += chunk.length;
    if (silence > longestSilence)
      throw new UnreadableFile('Four megabytes without an element: this is no product feed.', {
        line: parser.line,
      });
    parser.write(decoded(decoder, chunk, parser.line));
    yield* ready.splice(0);
  }
  parser.write(decoded(decoder, undefined, parser.line));
  parser.close();
  yield* ready.splice(0);
  if (items === 0)
    throw new UnreadableFile('No <item> (RSS) and no <entry> (Atom) in the file.', { line: 1 });
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new UnreadableFile('The text is not UTF-8. Save the file as UTF-8.', { line });
  }
}

function store(item: OpenItem, field: { name: string; line: number; text: string }): void {
  const name = attributeName(field.name);
  const ours = field.name.startsWith('g:');
  const cleaned = cleanValue(field.text);
  if ('fault' in cleaned) {
    item.fault ??= { column: name, value: field.text, reason: cleaned.fault };
    return;
  }
  const before = item.values.get(name);
  if (cleaned.value === '' || (before !== undefined && !lists.has(name) && (item.ours.has(name) || !ours)))
    return;
  item.values.set(
    name,
    before !== undefined && lists.has(name) ? `${before},${cleaned.value}` : cleaned.value,
  );
  item.lines.set(name, field.line);
  if (ours) item.ours.add(name);
}
