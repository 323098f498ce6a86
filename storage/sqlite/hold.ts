// One process at a time on one file: a lock of the operating system that dies with its holder, so that a crash leaves
// nothing to clean up and a second process is told who is there.
import { DatabaseSync } from 'node:sqlite';
import { TiskiError } from '../../kernel/errors.ts';
import { isBusy } from './failures.ts';

/** How long a process that is just stopping is waited for. */
const patienceMs = 500;

export interface Hold {
  release(): void;
}

/**
 * Holds `<path>.lock`. It is an SQLite file of its own with a write transaction that is never ended: others are kept out of
 * writing and can still read who holds it. Throws `store-unavailable` naming the holder's process id.
 */
export function holdFile(path: string): Hold {
  const db = new DatabaseSync(`${path}.lock`, { timeout: patienceMs });
  try {
    db.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL); DELETE FROM holder;');
    db.prepare('INSERT INTO holder VALUES (?)').run(process.pid);
    db.exec('COMMIT; BEGIN IMMEDIATE;');
  } catch (error) {
    const holder = isBusy(error) ? holderOf(db) : undefined;
    db.close();
    if (!isBusy(error)) throw error;
    throw new TiskiError(
      'store-unavailable',
      `${path} is in use by process ${holder ?? '(unknown)'}; stop it, or give this one another STORE or DATA_DIR.`,
      { details: { pid: holder } },
    );
  }
  return { release: () => db.close() };
}

function holderOf(db: DatabaseSync): number | undefined {
  try {
    const pid = db.prepare('SELECT pid FROM holder').get()?.['pid'];
    return typeof pid === 'number' ? pid : undefined;
  } catch {
    return undefined;
  }
}
