// Secrets that nobody configured: made once, and the same after every start.
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const leastLength = 32;

/** From a file that only its owner can read, made when it is not there or too short to be one. */
export async function keptSecret(path: string): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept.length >= leastLength) return kept;
  const made = randomBytes(leastLength).toString('base64url');
  await writeFile(path, made, { mode: 0o600 });
  return made;
}
