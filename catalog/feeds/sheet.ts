// TSV and CSV to records. RFC 4180 quotes are understood, and a quote that quotes nothing is an inch mark: it can neither
// swallow the rows after it nor lose itself.
import type { PhysicalLine } from './lines.ts';
import { attributeName, cleanValue, type FeedRecord } from './record.ts';
import { UnreadableFile } from './report.ts';

/** A quoted value may run over this many lines. */
const mostLines = 200;
/** … and so many of them may look as if they closed it. */
const mostAttempts = 20;

export interface Sheet {
  /** Attribute names in the header's order; a repeated one counts the first time only. */
  readonly columns: readonly string[];
  /** Columns that stand twice in the header. */
  readonly repeated: readonly string[];
  readonly records: Iterable<FeedRecord>;
}

/** `delimiters`: the ones that may be used; the header decides. Throws UnreadableFile when there is no header. */
export function readSheet(lines: Iterable<PhysicalLine>, delimiters: readonly string[]): Sheet {
  const source = new LineSource(lines);
  let header = source.next();
  while (header && header.text.trim() === '' && !header.fault) header = source.next();
  if (!header) throw new UnreadableFile('The file is empty: not even a header line.', { line: 1 });
  if (header.fault) throw new UnreadableFile(faultReason(header.fault), { line: header.number });
  if (header.text.includes('\u0000'))
    throw new UnreadableFile('The header holds NUL bytes: this is no text file.', { line: header.number });
  const { text } = header;
  const delimiter = delimiters.reduce((best, each) =>
    text.split(each).length > text.split(best).length ? each : best,
  );
  const names = splitFields(text, delimiter).fields.map(attributeName);
  const repeated = names.filter((name, index) => name !== '' && names.indexOf(name) < index);
  return { columns: names, repeated, records: records(source, delimiter, names) };
}

class LineSource {
  readonly #lines: Iterator<PhysicalLine>;
  #pushedBack: PhysicalLine[] = [];

  constructor(lines: Iterable<PhysicalLine>) {
    this.#lines = lines[Symbol.iterator]();
  }

  next(): PhysicalLine | undefined {
    const held = this.#pushedBack.pop();
    if (held) return held;
    const step = this.#lines.next();
    return step.done ? undefined : step.value;
  }

  /** The first of `lines` comes next again. */
  giveBack(lines: readonly PhysicalLine[]): void {
    this.#pushedBack.push(...lines.toReversed());
  }
}

function* records(source: LineSource, delimiter: string, names: readonly string[]): Generator<FeedRecord> {
  for (let line = source.next(); line; line = source.next()) {
    if (line.fault === 'too-long') {
      yield {
        line: line.number,
        values: new Map(),
        fault: { value: line.text, reason: faultReason('too-long') },
      };
      continue;
    }
    if (line.text.trim() === '') continue;
    const { fields, lineOf } = fieldsFrom(line, source, delimiter, names.length);
    yield toRecord(line, fields, lineOf, names);
  }
}

/** The row that begins on `first`; takes further lines while a quoted value is open and that makes sense of the row. */
function fieldsFrom(
  first: PhysicalLine,
  source: LineSource,
  delimiter: string,
  width: number,
): { fields: readonly string[]; lineOf: (field: number) => number } {
  const alone = splitFields(first.text, delimiter);
  const onFirst = { fields: alone.fields, lineOf: () => first.number };
  if (!alone.open) return onFirst;
  const taken: PhysicalLine[] = [];
  let text = first.text;
  let attempts = 0;
  while (taken.length < mostLines && attempts < mostAttempts) {
    const next = source.next();
    if (!next) break;
    taken.push(next);
    if (next.fault) break;
    text += `\n${next.text}`;
    if (text.length > 1_000_000) break;
    if (!next.text.endsWith('"') && !next.text.includes(`"${delimiter}`)) continue;
    attempts++;
    const joined = splitFields(text, delimiter);
    if (joined.open) continue;
    if (joined.fields.length !== width && alone.fields.length === width) break;
    return {
      fields: joined.fields,
      lineOf: (field) => first.number + lineEnds(joined.starts[field] ?? 0, text),
    };
  }
  source.giveBack(taken);
  return onFirst;
}

function lineEnds(before: number, text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < before; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function toRecord(
  line: PhysicalLine,
  fields: readonly string[],
  lineOf: (field: number) => number,
  names: readonly string[],
): FeedRecord {
  const values = new Map<string, string>();
  const lines = new Map<string, number>();
  let fault: FeedRecord['fault'];
  fields.forEach((raw, index) => {
    const column = names[index];
    const place = column === undefined || column === '' ? {} : { column };
    if (line.fault === 'not-utf8' && raw.includes('�'))
      fault ??= { ...place, value: raw, reason: faultReason('not-utf8') };
    const cleaned = cleanValue(raw);
    if ('fault' in cleaned) fault ??= { ...place, value: raw, reason: cleaned.fault };
    else if (column === undefined) {
      if (cleaned.value !== '')
        fault ??= {
          value: raw,
          reason: `The row has ${fields.length} values, the header only ${names.length} columns.`,
        };
    } else if (column !== '' && cleaned.value !== '' && !values.has(column)) {
      values.set(column, cleaned.value);
      if (lineOf(index) !== line.number) lines.set(column, lineOf(index));
    }
  });
  if (line.fault === 'not-utf8') fault ??= { value: line.text, reason: faultReason('not-utf8') };
  return { line: line.number, values, ...(lines.size > 0 ? { lines } : {}), ...(fault ? { fault } : {}) };
}

function faultReason(fault: NonNullable<PhysicalLine['fault']>): string {
  switch (fault) {
    case 'too-long':
      return 'The line is longer than a megabyte.';
    case 'not-utf8':
      return 'The text is not UTF-8. Save the file as UTF-8.';
  }
}

/** `open`: a quoted value runs on past the end; `fields` then takes its quote as a plain character. */
function splitFields(text: string, delimiter: string): { fields: string[]; starts: number[]; open: boolean } {
  const fields: string[] = [];
  const starts: number[] = [];
  let open = false;
  let at = 0;
  for (;;) {
    starts.push(at);
    const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : 'plain';
    if (typeof quoted === 'object') {
      fields.push(quoted.value);
      at = quoted.end;
    } else {
      if (quoted === 'open') open = true;
      const end = text.indexOf(delimiter, at);
      fields.push(text.slice(at, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end;
    }
    if (at >= text.length) return { fields, starts, open };
    at += delimiter.length;
  }
}

/** `at` stands on a quote. `plain`: the quote belongs to the value (`"Tähti" kattila`); `open`: it does not close here. */
function quotedField(
  text: string,
  at: number,
  delimiter: string,
): { value: string; end: number } | 'plain' | 'open' {
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return 'open';
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const after = quote + 1;
    if (after === text.length || text.startsWith(delimiter, after))
      return { value: text.slice(at + 1, quote).replaceAll('""', '"'), end: after };
    // Only a quote on the line on which the value began says that it began with a mere mark.
    if (text.slice(at, quote).includes('\n')) return 'open';
    // Neither doubled nor at the value's end: an inch mark inside quotes, if the quotes do close before the next column.
    const end = text.indexOf(delimiter, quote);
    const stop = end < 0 ? text.length : end;
    if (stop - 1 > quote && text[stop - 1] === '"')
      return { value: text.slice(at + 1, stop - 1).replaceAll('""', '"'), end: stop };
    return 'plain';
  }
}
