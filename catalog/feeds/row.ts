// From one record to one typed row, or to the reason why not. It ties the readers of single values to zod, so that every
// kind of row is checked and reported alike.
import { z } from 'zod';
import type { FeedRecord } from './record.ts';
import type { FileTally } from './report.ts';
import type { Read } from './values.ts';

/** A zod type of text that `read` turns into a value. */
export function as<T>(read: (text: string) => Read<T>) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if ('value' in result) return result.value;
    context.addIssue({ code: 'custom', message: result.reason });
    return z.NEVER;
  });
}

/** Text that must be there, in at most `longest` characters. */
export function text(longest: number) {
  return z.string({ error: 'The value is missing.' }).max(longest, `Longer than ${longest} characters.`);
}

export function required<T>(read: (text: string) => Read<T>) {
  return z.string({ error: 'The value is missing.' }).pipe(as(read));
}

/** Checks one record; `undefined` when it was rejected, and then the tally has it with its first fault. */
export function checkedRow<T>(schema: z.ZodType<T>, record: FeedRecord, tally: FileTally): T | undefined {
  if (record.fault) {
    tally.reject({ line: record.line, ...record.fault });
    return undefined;
  }
  const result = schema.safeParse(Object.fromEntries(record.values));
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues;
  const column = String(first?.path[0] ?? '');
  const more =
    others.length === 0
      ? ''
      : ` (Also wrong: ${[...new Set(others.map((issue) => String(issue.path[0] ?? '')))].join(', ')}.)`;
  rejectField(tally, record, column, `${first?.message ?? 'Not usable.'}${more}`);
  return undefined;
}

/** The row is unusable because of this column. */
export function rejectField(tally: FileTally, record: FeedRecord, column: string, reason: string): void {
  tally.reject(problemAt(record, column, reason));
}

/** The row is used; this value of it is odd or left out. */
export function warnField(tally: FileTally, record: FeedRecord, column: string, reason: string): void {
  tally.warn(problemAt(record, column, reason));
}

function problemAt(record: FeedRecord, column: string, reason: string) {
  return {
    line: record.lines?.get(column) ?? record.line,
    ...(column === '' ? {} : { column }),
    value: record.values.get(column) ?? '',
    reason,
  };
}
