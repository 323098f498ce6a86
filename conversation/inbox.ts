// What comes from the customer's client: durable and deduplicated before anyone is told, with the timer that makes sure of the
// turn in the same commit.
import { createHash } from 'node:crypto';
import { isoNow } from '../kernel/clock.ts';
import type { Clock } from '../kernel/clock.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { Commit, Store } from '../storage/port.ts';
import type { Accepted, InboundEvent, InboundMessage } from './contract.ts';
import type { NewConversationEntry } from './entries.ts';
import { toNewEntry } from './fold.ts';
import { turnTimer } from './plan.ts';
import { unknownConversation } from './states.ts';
import type { States } from './states.ts';

/** After so long the timer brings back a turn that did not come about; longer than nearly all turns take. */
const turnAgainAfterMs = 2_000;
const longestPlainId = 150;

export interface InboxParts {
  readonly store: Store;
  readonly states: States;
  readonly clock: Clock;
}

export function acceptMessage(
  parts: InboxParts,
  conversationId: string,
  message: InboundMessage,
): Promise<Accepted> {
  const dueAt = new Date(parts.clock.nowMs() + turnAgainAfterMs).toISOString();
  const timer = { timerId: turnTimer, kind: turnTimer, dueAt, data: {} };
  const entry: NewConversationEntry = { kind: 'message-in', data: message };
  return append(parts, conversationId, entry, message.clientActivityId, { set: [timer] });
}

/** The event as it stands in the log, and what makes a repetition of it harmless. */
export function eventEntry({ clientActivityId, ...data }: InboundEvent): {
  readonly entry: NewConversationEntry;
  readonly dedupeKey?: string;
} {
  const entry: NewConversationEntry = { kind: 'event-in', data };
  return clientActivityId === undefined ? { entry } : { entry, dedupeKey: dedupeKeyOf(clientActivityId) };
}

export function acceptEvent(
  parts: InboxParts,
  conversationId: string,
  event: InboundEvent,
): Promise<Accepted> {
  return append(parts, conversationId, eventEntry(event).entry, event.clientActivityId);
}

async function append(
  { store, states, clock }: InboxParts,
  conversationId: string,
  entry: NewConversationEntry,
  clientActivityId: string | undefined,
  timers?: Commit['timers'],
): Promise<Accepted> {
  if (!(await states.exists(conversationId))) throw unknownConversation(conversationId);
  const result = await store.commit({
    conversationId,
    at: isoNow(clock),
    entries: [toNewEntry(entry)],
    ...(clientActivityId === undefined ? {} : { dedupeKey: dedupeKeyOf(clientActivityId) }),
    ...(timers === undefined ? {} : { timers }),
  });
  if (result.status !== 'committed' && result.status !== 'duplicate')
    throw new TiskiError('internal', `An unconditional append came back as ${result.status}.`);
  return { seq: result.firstSeq, duplicate: result.status === 'duplicate' };
}

/** Clients choose their ids; a long one is replaced by its hash. */
function dedupeKeyOf(clientActivityId: string): string {
  return clientActivityId.length <= longestPlainId
    ? `in:${clientActivityId}`
    : `in-hash:${createHash('sha256').update(clientActivityId).digest('base64url')}`;
}
