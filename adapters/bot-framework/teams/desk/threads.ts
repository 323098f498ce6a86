// Which thread in Teams shows which conversation, both ways. Kept in registers: an answer comes with nothing but its thread's
// address, and no conversation's log can be asked for that.
import { z } from 'zod';
import type { Json } from '../../../../kernel/json.ts';
import { derivedId } from '../../address.ts';

const threadSchema = z.object({
  channelId: z.string(),
  threadId: z.string(),
  /** The message with the ticket's card. */
  cardId: z.string(),
  /** The ticket that it shows. */
  ticketId: z.string(),
  /** The card as it was last posted, in short. */
  shown: z.string(),
});
export type DeskThread = z.infer<typeof threadSchema>;

const threadsSchema = z.object({ threads: z.array(threadSchema) });
const placeSchema = z.object({ conversationId: z.string() });

/** See `storage/port.ts` for each method's promises. */
export interface Registers {
  register(name: string): Promise<{ readonly version: number; readonly value: Json } | undefined>;
  /** `undefined`: somebody else wrote meanwhile, and nothing happened. */
  writeRegister(name: string, expectedVersion: number, value: Json): Promise<object | undefined>;
}

export interface Threads {
  /** In the order in which they were begun. */
  of(conversationId: string): Promise<readonly DeskThread[]>;
  /** Replaces the one of the same address. */
  keep(conversationId: string, thread: DeskThread): Promise<void>;
  /** `undefined`: the thread shows no conversation. */
  conversationOf(threadId: string): Promise<string | undefined>;
}

export function createThreads(store: Registers): Threads {
  const byConversation = (conversationId: string): string => `teams-desk/conversation/${conversationId}`;
  const byThread = (threadId: string): string => `teams-desk/thread/${derivedId([threadId])}`;

  async function read(conversationId: string) {
    const register = await store.register(byConversation(conversationId));
    const parsed = threadsSchema.safeParse(register?.value);
    return { version: register?.version ?? 0, threads: parsed.success ? parsed.data.threads : [] };
  }

  return {
    of: async (conversationId) => (await read(conversationId)).threads,
    async keep(conversationId, thread) {
      // First the way back: an answer may come as soon as the card is there.
      const place = byThread(thread.threadId);
      const known = await store.register(place);
      if (known === undefined) await store.writeRegister(place, 0, { conversationId });
      for (;;) {
        const { version, threads } = await read(conversationId);
        const at = threads.findIndex(({ threadId }) => threadId === thread.threadId);
        const value = { threads: at < 0 ? [...threads, thread] : threads.with(at, thread) };
        if ((await store.writeRegister(byConversation(conversationId), version, value)) !== undefined) return;
      }
    },
    async conversationOf(threadId) {
      const parsed = placeSchema.safeParse((await store.register(byThread(threadId)))?.value);
      return parsed.success ? parsed.data.conversationId : undefined;
    },
  };
}
