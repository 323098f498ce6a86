// A desk for the races: the real embedded store in a folder of its own and the desk's real actions on it. Nobody plays the bot.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConversations } from '../../conversation/conversations.ts';
import { createTicketActions } from '../../handoff/actions.ts';
import type { Clock } from '../../kernel/clock.ts';
import { countingIds } from '../../kernel/ids.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { say } from '../../language/phrases/say.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';

/** Whoever opens it closes it. */
export async function openDeskOnAStore(clock: Clock) {
  const folder = await mkdtemp(join(tmpdir(), 'tiski-race-'));
  const store = await openSqliteStore({
    path: join(folder, 'store.db'),
    logger: silentLogger,
    survives: 'process-death',
  });
  const nobody = (): never => {
    throw new Error('No turn of the bot is played here.');
  };
  const newId = countingIds();
  const isClosing = () => false;
  const conversations = createConversations({
    store,
    decide: nobody,
    fallback: nobody,
    isClosing,
    clock,
    logger: silentLogger,
  });
  const shopName = () => 'Kotikulma';
  const tools = { conversations, tickets: store, say, isClosing, shopName, clock, newId };
  const actions = createTicketActions(tools);
  return {
    store,
    conversations,
    actions,
    tools,
    newId,
    async close(): Promise<void> {
      await conversations.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
