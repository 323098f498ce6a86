// What the contract suite needs of a store under test, and the small vocabulary that its chapters share.
import type { Commit, CommitResult, NewEntry, Store, TicketWrite } from '../../../storage/port.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens the same data again. */
  readonly reopen: () => Promise<Store>;
  /** Closes what is open and removes the data. */
  readonly remove: () => Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

/** Mocha's words, passed in so that the suite can also be run on stores that must fail it. */
export interface Words {
  readonly describe: (title: string, body: () => void) => unknown;
  readonly it: (title: string, body: () => Promise<void>) => unknown;
  readonly beforeEach: (body: () => Promise<void>) => unknown;
  readonly afterEach: (body: () => Promise<void>) => unknown;
}

/** A chapter declares its cases; `subject` gives the store of the case that runs. */
export type Chapter = (words: Words, subject: () => StoreUnderTest) => void;

export const noon = '2026-11-23T12:00:00.000Z';

export function after(ms: number, start = noon): string {
  return new Date(Date.parse(start) + ms).toISOString();
}

export function entries(...texts: readonly string[]): readonly NewEntry[] {
  return texts.map((text) => ({ kind: 'said', data: { text } }));
}

export function said(texts: string | readonly string[], rest: Partial<Commit> = {}): Commit {
  return {
    conversationId: 'c1',
    at: noon,
    entries: entries(...(typeof texts === 'string' ? [texts] : texts)),
    ...rest,
  };
}

export function queued(ticketId: string, rest: Partial<TicketWrite> = {}): TicketWrite {
  return { ticketId, state: 'queued', team: 'sales', queuedAt: noon, priority: 0, data: {}, ...rest };
}

export function claimed(ticketId: string, ownerId: string): TicketWrite {
  return { ...queued(ticketId), state: 'claimed', ownerId };
}

export function queueTicket(
  store: Store,
  ticketId: string,
  conversationId = 'c1',
  rest: Partial<TicketWrite> = {},
): Promise<CommitResult> {
  return store.commit({
    conversationId,
    at: noon,
    entries: entries(`${ticketId} queued`),
    ticket: { expect: { ticketId, absent: true }, write: queued(ticketId, rest) },
  });
}

export function claim(ticketId: string, ownerId: string): Pick<Commit, 'ticket'> {
  return { ticket: { expect: { ticketId, state: 'queued' }, write: claimed(ticketId, ownerId) } };
}

export async function texts(store: Store, conversationId = 'c1'): Promise<readonly string[]> {
  const log = await store.read(conversationId, 0);
  return log.map((entry) => (entry.data as { readonly text: string }).text);
}

const patienceMs = 2_000;

/** Rejects when `promise` takes longer than any store should: for what is only heard of when it happens. */
export async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come`)), patienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
