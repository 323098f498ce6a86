// What SQLite's result codes mean to the house: which failures are a full disk, which are refusals of one write, and which
// leave the connection in doubt.
import { TiskiError } from '../../kernel/errors.ts';

const SQLITE_FULL = 13;
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_CONSTRAINT = 19;
const SQLITE_TOOBIG = 18;
const SQLITE_MISMATCH = 20;

/** SQLite's primary result code; `undefined` for errors that are not SQLite's. */
function resultCode(error: unknown): number | undefined {
  const code = (error as { readonly errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

export function isDiskFull(error: unknown): boolean {
  return resultCode(error) === SQLITE_FULL;
}

/** Another process holds the file right now. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === SQLITE_BUSY || code === SQLITE_LOCKED;
}

/** The fault lies in what was written, not in the store: only that one write fails. */
export function isFaultOfTheWrite(error: unknown): boolean {
  const code = resultCode(error);
  return (
    code === undefined || code === SQLITE_CONSTRAINT || code === SQLITE_TOOBIG || code === SQLITE_MISMATCH
  );
}

/** The failure under its name; one that has a name already keeps it. */
export function asTiskiError(error: unknown): TiskiError {
  if (error instanceof TiskiError) return error;
  if (isDiskFull(error)) return new TiskiError('disk-full', undefined, { cause: error });
  if (isFaultOfTheWrite(error)) return new TiskiError('internal', undefined, { cause: error });
  return new TiskiError('store-unavailable', undefined, { cause: error });
}
