// What a customer writes in a guest's conversation goes on to its home: durable in the guest's log first, then appended to the
// home's under a name of its own, and only then dealt with in the guest's. Killed in between it is done again, with one effect.
import { TiskiError } from '../../kernel/errors.ts';
import type { Store } from '../../storage/port.ts';
import type { EntryData, NewConversationEntry } from '../entries.ts';
import { isGuest } from '../joins.ts';
import { turnTimer } from '../plan.ts';
import type { ConversationState } from '../state.ts';
import { commitOf, write } from '../writing.ts';
import type { WritingParts } from '../writing.ts';

export interface RelayParts extends WritingParts {
  readonly store: Store;
}

/** After so long the home's timer brings its turn about, should this process die. */
const turnAgainAfterMs = 2_000;

/**
 * Deals with the first message that waits in a guest. Resolves to the home when it was taken there; to `undefined` when the two
 * are not joined any more, which the guest's log then says, or when the guest's log moved on: ask again.
 */
export async function relayFirst(parts: RelayParts, guest: ConversationState): Promise<string | undefined> {
  const { home } = guest.joins;
  const message = guest.unhandled[0];
  if (home === undefined || message === undefined) return undefined;
  const isTaken = await takenHome(parts, guest, home, message);
  const entries: readonly NewConversationEntry[] = isTaken
    ? [
        {
          kind: 'turn',
          data: { upTo: message.seq, acts: [], thread: guest.thread, notUnderstood: guest.notUnderstood },
        },
      ]
    : [{ kind: 'unjoined', data: { with: home } }];
  const isLast = guest.unhandled.length === 1 && isTaken;
  const timers = isLast ? { timers: { cancel: [turnTimer] } } : {};
  await parts.store.commit(commitOf({ entries, ...timers }, guest, parts));
  return isTaken ? home : undefined;
}

async function takenHome(
  parts: RelayParts,
  { conversationId, channel }: ConversationState,
  home: string,
  { seq, data }: ConversationState['unhandled'][number],
): Promise<boolean> {
  const via = { conversationId, channel, seq };
  const { clientActivityId: _, replaces: __, ...said } = data;
  const message: EntryData<'message-in'> = { ...said, via };
  await bringFiles(parts.store, conversationId, home, data);
  const dueAt = new Date(parts.clock.nowMs() + turnAgainAfterMs).toISOString();
  try {
    await write(parts, home, (state) =>
      isGuest(state, conversationId)
        ? {
            dedupeKey: `via:${conversationId}:${seq}`,
            entries: [{ kind: 'message-in', data: message }],
            timers: { set: [{ timerId: turnTimer, kind: turnTimer, dueAt, data: {} }] },
          }
        : { refuse: new TiskiError('wrong-state', 'It is no guest any more.') },
    );
    return true;
  } catch (error) {
    if (error instanceof TiskiError && (error.code === 'wrong-state' || error.code === 'not-found'))
      return false;
    throw error;
  }
}

/** Whoever reads the home's log finds the files there. */
async function bringFiles(
  store: Store,
  from: string,
  to: string,
  { attachments = [] }: EntryData<'message-in'>,
): Promise<void> {
  for (const { attachmentId } of attachments) {
    const file = await store.attachment(from, attachmentId);
    if (file !== undefined) await store.saveAttachment(to, attachmentId, file);
  }
}
