// What no store may be asked: commits that break the port's own rules. It is the same for every store, so that none of them
// answers a programming error in its own way.
import { TiskiError } from '../kernel/errors.ts';
import type { Commit } from './port.ts';

const longestDedupeKey = 200;
const longestRegisterName = 200;

/** Throws `bad-request` for a commit that breaks the port's rules. */
export function refuseMalformed({ conversationId, at, dedupeKey = '', ticket, timers }: Commit): void {
  must(conversationId !== '', 'a commit needs a conversation');
  must(isInstant(at), 'a commit happens at an instant');
  must(dedupeKey.length <= longestDedupeKey, `a dedupeKey has at most ${longestDedupeKey} characters`);
  for (const { dueAt } of timers?.set ?? []) must(isInstant(dueAt), 'a timer is due at an instant');
  const write = ticket?.write;
  if (write === undefined) return;
  must(write.ticketId === ticket?.expect.ticketId, 'a commit writes the ticket that it looks at');
  must(isInstant(write.queuedAt), 'a ticket was queued at an instant');
  must(
    (write.state === 'claimed') === (write.ownerId !== undefined),
    'a ticket has an owner exactly while it is claimed',
  );
}

/** Throws `bad-request` for a name that no register may have. */
export function refuseRegisterName(name: string): void {
  if (name === '' || name.length > longestRegisterName)
    throw new TiskiError(
      'bad-request',
      `A register’s name has between 1 and ${longestRegisterName} characters.`,
    );
}

function must(holds: boolean, rule: string): void {
  if (!holds) throw new TiskiError('bad-request', `Malformed commit: ${rule}.`);
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
