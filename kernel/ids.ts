// Identifiers as a parameter, so that a replayed test names things alike. It does not know what the ids are for.
import { randomBytes } from 'node:crypto';

/** Gives a new identifier at each call: `prefix` and 120 unguessable bits, in characters that are safe in a URL path. */
export type NewId = (prefix: string) => string;

export const randomId: NewId = (prefix) => `${prefix}${randomBytes(15).toString('base64url')}`;

/** Counts `prefix1`, `prefix2`, …; for tests. */
export function countingIds(): NewId {
  let count = 0;
  return (prefix) => `${prefix}${++count}`;
}
