// Conversations over the real embedded store, with the tests' clerk, a clock that stands still and a log that is kept.
import { manualClock } from '../../../kernel/clock.ts';
import type { Logger } from '../../../kernel/logger.ts';
import { createConversations } from '../../../conversation/conversations.ts';
import type { Conversations, ConversationsOptions } from '../../../conversation/contract.ts';
import type { Store } from '../../../storage/port.ts';
import { openTemporarySqlite } from '../../contract/sqlite-under-test.ts';
import { clerk, fallback } from './clerk.ts';
import { isClosing } from './support.ts';

export interface House {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly clock: ReturnType<typeof manualClock>;
  readonly logged: readonly string[];
  /** What was said to the customer, in order. */
  said(conversationId?: string): Promise<readonly string[]>;
  kinds(conversationId?: string): Promise<readonly string[]>;
  /** The same data under new conversations, as after a restart. Turns under way are not waited for. */
  restart(options?: Partial<ConversationsOptions>): Promise<House>;
  /** Other conversations over the same open store, as another process would be. Whoever asks stops them. */
  another(options?: Partial<ConversationsOptions>): Conversations;
  close(): Promise<void>;
}

export const web = { channel: 'web', locale: 'fi', customer: { id: 'u1' } } as const;

export async function openHouse(options: Partial<ConversationsOptions> = {}): Promise<House> {
  const place = await openTemporarySqlite();
  const clock = manualClock('2026-11-23T12:00:00.000Z');
  const logged: string[] = [];
  const note = (event: string): void => void logged.push(event);
  const logger: Logger = { debug: note, info: note, warn: note, error: note };

  function house(store: Store, changed: Partial<ConversationsOptions>): House {
    const another = (own: Partial<ConversationsOptions> = {}): Conversations =>
      createConversations({ ...{ store, decide: clerk, isClosing, fallback, clock, logger }, ...own });
    const conversations = another(changed);
    const read = (id = 'c1') => store.read(id, 0);
    return {
      store,
      conversations,
      another,
      clock,
      logged,
      said: async (id) =>
        (await read(id))
          .filter(({ kind }) => kind === 'message-out')
          .map(({ data }) => (data as { text: string }).text),
      kinds: async (id) => (await read(id)).map(({ kind }) => kind),
      async restart(again = changed) {
        await conversations.stop();
        return house(await place.reopen(), again);
      },
      async close() {
        await conversations.stop();
        await place.remove();
      },
    };
  }
  return house(place.store, options);
}
