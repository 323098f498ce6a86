// A courier that must not overtake what is said to the customer: it goes when the customer's channel has taken everything that was
// said before. It knows no channel.
import { clearTimeout, setTimeout } from 'node:timers';
import type { Clock } from '../../kernel/clock.ts';
import type { Store } from '../../storage/port.ts';
import type { Conversations } from '../contract.ts';
import type { ConversationState } from '../state.ts';
import type { Courier } from './courier.ts';
import { deliveryStateOf } from './deliveries.ts';
import { waitingEntries } from './waiting-entries.ts';

export interface AfterWordsParts {
  readonly store: Pick<Store, 'read' | 'subscribe'>;
  readonly conversations: Pick<Conversations, 'state'>;
  /** Those that take words to customers. */
  readonly channels: () => readonly Courier[];
  readonly clock: Clock;
  /** Default 10,000; less than a delivery may take. */
  readonly withinMs?: number;
}

const usualWithinMs = 10_000;
const onTheWay = 'what was said before is still on its way';

/** Waits while the channel is at it; where the channel has to try again, this is tried again then. */
export function afterWords(courier: Courier, parts: AfterWordsParts): Courier {
  const { store, conversations, clock, withinMs = usualWithinMs } = parts;

  /** `go`, or how long the channel itself waits for its next try; `undefined` while it is at it. */
  async function outlook(state: ConversationState): Promise<'go' | number | undefined> {
    for (const channel of parts.channels().filter((one) => one.serves(state))) {
      if ((await waitingEntries(store, state, channel)).length === 0) continue;
      const { delayed } = deliveryStateOf(state, channel.to);
      const afterMs = delayed === undefined ? 0 : Date.parse(delayed.nextAt) - clock.nowMs();
      return afterMs > 0 ? afterMs : undefined;
    }
    return 'go';
  }

  return {
    to: courier.to,
    serves: (state) => courier.serves(state),
    carries: (entry, state) => courier.carries(entry, state),
    async deliver(parcel) {
      const { conversationId, signal } = parcel;
      const moved = movements(store, conversationId, withinMs, signal);
      try {
        for (;;) {
          const next = moved.next();
          const state = await conversations.state(conversationId);
          const how = await outlook(state);
          if (how === 'go') return await courier.deliver({ ...parcel, state });
          if (how !== undefined) return { kind: 'retry', reason: onTheWay, afterMs: how };
          if (!(await next)) return { kind: 'retry', reason: onTheWay };
        }
      } finally {
        moved.end();
      }
    },
  };
}

/** `next` resolves to true when the log has moved since the call, and to false when there is no more time. */
function movements(
  store: Pick<Store, 'subscribe'>,
  conversationId: string,
  withinMs: number,
  signal: AbortSignal,
): { readonly next: () => Promise<boolean>; readonly end: () => void } {
  let isOver = signal.aborted;
  let step = Promise.withResolvers<boolean>();
  const over = (): void => {
    isOver = true;
    step.resolve(false);
  };
  const limit = setTimeout(over, withinMs);
  signal.addEventListener('abort', over);
  const unsubscribe = store.subscribe(conversationId, () => step.resolve(true));
  return {
    next() {
      step = Promise.withResolvers<boolean>();
      if (isOver) step.resolve(false);
      return step.promise;
    },
    end() {
      clearTimeout(limit);
      signal.removeEventListener('abort', over);
      unsubscribe();
    },
  };
}
