// Stores with one fault each, made of a sound one. They exist to show that the contract suite sees what it claims to see.
import type { Commit, CommitResult, Store } from '../../storage/port.ts';

export interface Fault {
  readonly fault: string;
  /** The part of the suite that must notice; the others need not run. */
  readonly noticedBy: RegExp;
  readonly breakStore: (sound: Store) => Store;
  /** A store that has lost its data when it is opened again. */
  readonly forgetsWhenClosed?: true;
}

type ChangeCommit = (commit: Commit) => Commit;

/** A store that makes something else of every commit. */
function committing(change: ChangeCommit): Fault['breakStore'] {
  return (sound) => ({ ...sound, commit: async (commit) => sound.commit(change(commit)) });
}

function afterRefusal(
  act: (commit: Commit, result: CommitResult, sound: Store) => Promise<void>,
): Fault['breakStore'] {
  return (sound) => ({
    ...sound,
    async commit(commit) {
      const result = await sound.commit(commit);
      if (result.status === 'conflict') await act(commit, result, sound);
      return result;
    },
  });
}

function claimsOverOwners(sound: Store): Store {
  return {
    ...sound,
    async commit(commit) {
      const result = await sound.commit(commit);
      if (result.status !== 'ticket-mismatch' || commit.ticket === undefined || result.ticket === undefined)
        return result;
      const { ticketId, state } = result.ticket;
      return sound.commit({ ...commit, ticket: { ...commit.ticket, expect: { ticketId, state } } });
    },
  };
}

const forgetDedupe: ChangeCommit = ({ dedupeKey: _, ...rest }) => rest;
const forgetVersion: ChangeCommit = ({ expectedSeq: _, ...rest }) => rest;
const forgetLease: ChangeCommit = ({ lease: _, ...rest }) => rest;

const forgetFence: ChangeCommit = (commit) => {
  if (commit.ticket === undefined || !('fence' in commit.ticket.expect)) return commit;
  const { fence: _, ...expect } = commit.ticket.expect;
  return { ...commit, ticket: { ...commit.ticket, expect } };
};

const completeAnyHolding: ChangeCommit = (commit) => {
  const effectOf = commit.timers?.complete;
  if (effectOf === undefined) return commit;
  const { complete: _, ...timers } = commit.timers ?? {};
  return { ...commit, timers: { ...timers, cancel: [effectOf.timerId] } };
};

function wakesTooSoon(sound: Store): Store {
  const wakes = new Set<{ readonly id: string | undefined; readonly wake: (id: string) => void }>();
  return {
    ...sound,
    subscribe(id, wake) {
      const entry = { id, wake };
      wakes.add(entry);
      return () => void wakes.delete(entry);
    },
    async commit(commit) {
      for (const { id, wake } of wakes)
        if (id === undefined || id === commit.conversationId) wake(commit.conversationId);
      return sound.commit(commit);
    },
  };
}

function later(iso: string, ms: number): string {
  return new Date(Date.parse(iso) + ms).toISOString();
}

export const faults: readonly Fault[] = [
  { fault: 'forgets what came before', noticedBy: /repetition/, breakStore: committing(forgetDedupe) },
  { fault: 'ignores the version', noticedBy: /version/, breakStore: committing(forgetVersion) },
  {
    fault: 'takes a refused commit’s timers all the same',
    noticedBy: /all or nothing/,
    breakStore: afterRefusal(async ({ conversationId, at, timers = {} }, _, sound) => {
      await sound.commit({ conversationId, at, entries: [], timers });
    }),
  },
  {
    fault: 'takes a refused commit’s summary all the same',
    noticedBy: /all or nothing/,
    breakStore: afterRefusal(async ({ conversationId, at, summary = null }, _, sound) => {
      await sound.commit({ conversationId, at, entries: [], summary });
    }),
  },
  {
    fault: 'leaves a gap in the numbers',
    noticedBy: /log/,
    breakStore: (sound) => ({
      ...sound,
      read: async (id, afterSeq, limit) =>
        (await sound.read(id, afterSeq, limit)).map((entry) => ({
          ...entry,
          seq: entry.seq > 2 ? entry.seq + 1 : entry.seq,
        })),
    }),
  },
  {
    fault: 'swaps entries',
    noticedBy: /log/,
    breakStore: (sound) => ({
      ...sound,
      read: async (...asked) => (await sound.read(...asked)).toReversed(),
    }),
  },
  {
    fault: 'acknowledges what it did not write',
    noticedBy: /log/,
    breakStore: (sound) => ({
      ...sound,
      commit: async (commit) =>
        commit.entries.length === 3 ? { status: 'committed', firstSeq: 1, lastSeq: 3 } : sound.commit(commit),
    }),
  },
  { fault: 'gives a ticket to two', noticedBy: /one owner/, breakStore: claimsOverOwners },
  { fault: 'forgets the fence', noticedBy: /raise the fence/, breakStore: committing(forgetFence) },
  {
    fault: 'never raises the fence',
    noticedBy: /tickets/,
    breakStore: (sound) => ({
      ...sound,
      ticket: async (id) => {
        const row = await sound.ticket(id);
        return row && { ...row, fence: 1 };
      },
    }),
  },
  {
    fault: 'lists without regard to priority',
    noticedBy: /listed/,
    breakStore: (sound) => ({
      ...sound,
      tickets: async (filter) =>
        (await sound.tickets(filter)).toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt)),
    }),
  },
  {
    fault: 'tells a reader that comes back everything again',
    noticedBy: /ticket changes/,
    breakStore: (sound) => ({ ...sound, ticketChanges: (_, limit) => sound.ticketChanges(0, limit) }),
  },
  {
    fault: 'forgets a change when many came',
    noticedBy: /ticket changes/,
    breakStore: (sound) => ({
      ...sound,
      ticketChanges: async (after, limit) => (await sound.ticketChanges(after, limit)).slice(-1),
    }),
  },
  {
    fault: 'lets timers go a moment early',
    noticedBy: /timers/,
    breakStore: (sound) => ({
      ...sound,
      takeDueTimers: (now, limit, leaseMs) => sound.takeDueTimers(later(now, 1), limit, leaseMs),
    }),
  },
  {
    fault: 'gives a timer to two',
    noticedBy: /timers/,
    breakStore: (sound) => ({
      ...sound,
      takeDueTimers: (now, limit) => sound.takeDueTimers(now, limit, 0),
    }),
  },
  {
    fault: 'accepts a timer’s completion from anyone',
    noticedBy: /timers/,
    breakStore: committing(completeAnyHolding),
  },
  {
    fault: 'never takes a timer back from a holder that died',
    noticedBy: /timers/,
    breakStore: (sound) => ({
      ...sound,
      takeDueTimers: (now, limit) => sound.takeDueTimers(now, limit, 1e12),
    }),
  },
  {
    fault: 'gives a lease to two',
    noticedBy: /leases/,
    breakStore: (sound) => ({
      ...sound,
      acquireLease: async (name, holder, now, ttlMs) =>
        (await sound.acquireLease(name, holder, now, ttlMs)) ?? { name, holder, token: 1 },
    }),
  },
  {
    fault: 'accepts commits under a lost lease',
    noticedBy: /leases/,
    breakStore: committing(forgetLease),
  },
  {
    fault: 'wakes nobody',
    noticedBy: /wake-ups/,
    breakStore: (sound) => ({ ...sound, subscribe: () => () => undefined }),
  },
  { fault: 'wakes before there is anything to read', noticedBy: /wake-ups/, breakStore: wakesTooSoon },
  {
    fault: 'lets a register’s later writer win over an earlier one',
    noticedBy: /registers/,
    breakStore: (sound) => ({
      ...sound,
      async writeRegister(name, expectedVersion, value) {
        const version = (await sound.register(name))?.version ?? 0;
        return sound.writeRegister(name, Math.max(version, expectedVersion), value);
      },
    }),
  },
  {
    fault: 'lists registers of other names',
    noticedBy: /registers/,
    breakStore: (sound) => ({ ...sound, registers: (_, limit) => sound.registers('', limit) }),
  },
  {
    fault: 'wakes nobody for a register',
    noticedBy: /registers/,
    breakStore: (sound) => ({ ...sound, watchRegisters: () => () => undefined }),
  },
  {
    fault: 'shows attachments to strangers',
    noticedBy: /attachments/,
    breakStore: (sound) => ({
      ...sound,
      saveAttachment: (_, id, attachment) => sound.saveAttachment('all', id, attachment),
      attachment: (_, id) => sound.attachment('all', id),
    }),
  },
  {
    fault: 'loses everything when it closes',
    noticedBy: /after closing/,
    breakStore: (sound) => sound,
    forgetsWhenClosed: true,
  },
];
