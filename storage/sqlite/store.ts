// The embedded store: one file, one process, nothing to install. Writes go through one thread that commits in groups, reads
// are local; both ends and the wake-ups meet here.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { TiskiError } from '../../kernel/errors.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Commit, CommitResult, DueTimer, Lease, Register, Store } from '../port.ts';
import { createWakes } from '../wakes.ts';
import { refuseMalformed, refuseRegisterName } from '../well-formed.ts';
import { asTiskiError } from './failures.ts';
import { holdFile } from './hold.ts';
import type { Operation } from './operations.ts';
import { openReads } from './reads.ts';
import { startWriter } from './writer-thread.ts';

export interface SqliteStoreOptions {
  /** The file; folders on the way are made. Beside it stand `-wal`, `-shm` and `.lock`. */
  readonly path: string;
  readonly logger: Logger;
  /** What an acknowledged write survives. `process-death` does not wait for the disk and is for tests. Default `power-failure`. */
  readonly survives?: 'power-failure' | 'process-death';
  /** The file does not grow beyond it; then writes reject with `disk-full`. Default: as far as the disk goes. */
  readonly maxBytes?: number;
  /** Most operations that share one wait for the disk; default 32. */
  readonly groupSize?: number;
}

/**
 * Opens or makes the file. Rejects with `store-unavailable` when another process holds it (the message names it), when it is no
 * file of ours, or when it was made by a newer version; with `disk-full` when there is no room to make it.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { path, logger, survives = 'power-failure', maxBytes, groupSize = 32 } = options;
  const hold = named(() => {
    mkdirSync(dirname(path), { recursive: true });
    return holdFile(path);
  });
  try {
    const writer = await startWriter({ path, survives, maxBytes, groupSize }, logger);
    const reads = named(() => openReads(path));
    const wakes = createWakes(logger);
    const registerWakes = createWakes(logger, 'register');
    let isOpen = true;

    async function submit<T>(operation: Operation): Promise<T> {
      if (!isOpen) throw closed();
      return (await writer.submit(operation)) as T;
    }

    async function look<T>(lookUp: () => T): Promise<T> {
      if (!isOpen) throw closed();
      return named(lookUp);
    }

    return {
      async commit(commit: Commit) {
        refuseMalformed(commit);
        const result = await submit<CommitResult>({ kind: 'commit', json: JSON.stringify(commit) });
        if (result.status === 'committed') wakes.wake(commit.conversationId);
        return result;
      },
      read: (conversationId, afterSeq, limit) => look(() => reads.entries(conversationId, afterSeq, limit)),
      head: (conversationId) => look(() => reads.head(conversationId)),
      subscribe: wakes.subscribe,
      ticket: (ticketId) => look(() => reads.ticket(ticketId)),
      tickets: (filter) => look(() => reads.tickets(filter)),
      ticketChanges: (after, limit) => look(() => reads.ticketChanges(after, limit)),
      lastTicketChange: () => look(() => reads.lastTicketChange()),
      takeDueTimers: (now, limit, leaseMs) =>
        submit<readonly DueTimer[]>({ kind: 'take-timers', now, limit, leaseMs }),
      nextTimerAt: () => look(() => reads.nextTimerAt()),
      acquireLease: (name, holder, now, ttlMs) =>
        submit<Lease | undefined>({ kind: 'acquire-lease', name, holder, now, ttlMs }),
      releaseLease: (lease) => submit<void>({ kind: 'release-lease', lease }),
      register: (name) => look(() => reads.register(name)),
      registers: (prefix, limit) => look(() => reads.registers(prefix, limit)),
      async writeRegister(name, expectedVersion, value) {
        refuseRegisterName(name);
        const written = await submit<Register | undefined>({
          kind: 'write-register',
          name,
          expectedVersion,
          value,
        });
        if (written !== undefined) registerWakes.wake(name);
        return written;
      },
      watchRegisters: (prefix, wake) =>
        registerWakes.subscribe(undefined, (name) => {
          if (name.startsWith(prefix)) wake(name);
        }),
      saveAttachment: (conversationId, attachmentId, attachment) =>
        submit<void>({ kind: 'save-attachment', conversationId, attachmentId, attachment }),
      attachment: (conversationId, attachmentId) =>
        look(() => reads.attachment(conversationId, attachmentId)),
      async close() {
        if (!isOpen) return;
        isOpen = false;
        wakes.clear();
        registerWakes.clear();
        reads.close();
        await writer.close();
        hold.release();
      },
    };
  } catch (error) {
    hold.release();
    throw asTiskiError(error);
  }
}

function closed(): TiskiError {
  return new TiskiError('store-unavailable', 'The store is closed.');
}

/** Gives failures of SQLite and of the file system their name. */
function named<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const failure = asTiskiError(error);
    throw failure.code === 'internal'
      ? new TiskiError('store-unavailable', undefined, { cause: failure.cause })
      : failure;
  }
}
