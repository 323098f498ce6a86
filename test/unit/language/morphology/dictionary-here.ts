// Finds Debian's dictionary for the tests that need one; without it they are skipped with a reason, and fail under CI.
import { existsSync } from 'node:fs';
import type { Context } from 'mocha';

const path = '/usr/lib/voikko/5/mor-standard/mor.vfst';

/** The dictionary's path, or the test ends here as skipped. */
export function dictionaryOrSkip(context: Context): string {
  if (existsSync(path)) return path;
  return skip(context, 'Debian’s package voikko-fi is not installed');
}

export function skip(context: Context, reason: string): never {
  if (process.env['CI'] === 'true') throw new Error(`${reason}, and CI=true`);
  console.log(`      skipped: ${reason}`);
  return context.skip();
}
