// "Writing …" in Teams while an answer takes its time. It is a courtesy and kept nowhere: it is shown only while the bot still owes
// an answer, and no answer leaves while it is on its way.
import { setTimeout } from 'node:timers';
import type { Courier } from '../../../conversation/outbox/courier.ts';
import type { Conversations } from '../../../conversation/contract.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { Logger } from '../../../kernel/logger.ts';

/** People wait so long for an answer without wondering. */
const patienceMs = 700;

export interface Typing {
  /** A message came in: shows that somebody writes unless it is answered soon. */
  readonly heard: (conversationId: string) => void;
  /** The same courier, whose deliveries wait for what is on its way. */
  readonly before: (courier: Courier) => Courier;
}

export function createTyping(parts: {
  readonly conversations: Pick<Conversations, 'state'>;
  /** Sends the sign once; may reject. */
  readonly show: (state: ConversationState) => Promise<void>;
  readonly logger: Logger;
  readonly patienceMs?: number;
}): Typing {
  const { conversations, show, logger } = parts;
  const onItsWay = new Map<string, Promise<void>>();

  async function showIfAwaited(conversationId: string): Promise<void> {
    const state = await conversations.state(conversationId);
    if (state.unhandled.length > 0 && state.speaker.kind !== 'person') await show(state);
  }

  return {
    heard(conversationId) {
      // Not durable work: what it would show is past with the process.
      setTimeout(() => {
        const shown = showIfAwaited(conversationId)
          .catch((error: unknown) =>
            logger.debug('typing-not-shown', { conversationId, reason: String(error) }),
          )
          .finally(() => onItsWay.delete(conversationId));
        onItsWay.set(conversationId, shown);
      }, parts.patienceMs ?? patienceMs).unref();
    },
    before: (courier) => ({
      ...courier,
      async deliver(parcel) {
        await onItsWay.get(parcel.conversationId);
        return courier.deliver(parcel);
      },
    }),
  };
}
