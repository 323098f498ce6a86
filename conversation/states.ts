// Keeps the states of conversations at hand and brings them up to date from the log by sequence. A cache only: what it
// forgets is read again.
import { TiskiError } from '../kernel/errors.ts';
import type { Store } from '../storage/port.ts';
import { emptyState, fold } from './fold.ts';
import type { ConversationState } from './state.ts';

const keptAtMost = 2_000;
const entriesAtOnce = 1_000;

export interface States {
  /** As new as the last commit that was durable at the call. Rejects with `not-found` for a conversation without a beginning. */
  current(conversationId: string): Promise<ConversationState>;
  /** Whether it has begun; cheap when it was seen before. */
  exists(conversationId: string): Promise<boolean>;
}

export function createStates(store: Store): States {
  const kept = new Map<string, ConversationState>();

  /** Newest use last; the one unused for longest goes first. */
  function keep(state: ConversationState): void {
    const before = kept.get(state.conversationId);
    kept.delete(state.conversationId);
    kept.set(state.conversationId, before !== undefined && before.lastSeq > state.lastSeq ? before : state);
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  }

  async function caughtUp(conversationId: string): Promise<ConversationState> {
    let state = kept.get(conversationId) ?? emptyState(conversationId);
    for (;;) {
      const entries = await store.read(conversationId, state.lastSeq, entriesAtOnce);
      state = fold(entries, state);
      if (entries.length < entriesAtOnce) break;
    }
    if (state.lastSeq > 0) keep(state);
    return state;
  }

  return {
    async current(conversationId) {
      const state = await caughtUp(conversationId);
      if (state.lastSeq === 0) throw unknownConversation(conversationId);
      return state;
    },
    async exists(conversationId) {
      return kept.has(conversationId) || (await store.head(conversationId)) !== undefined;
    },
  };
}

export function unknownConversation(conversationId: string): TiskiError {
  return new TiskiError('not-found', undefined, { details: { conversationId } });
}
