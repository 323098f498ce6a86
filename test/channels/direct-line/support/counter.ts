// The real heart on the real embedded store, with a bot that repeats what it hears: everything but the words is the product.
// Run as a program with a file and a port it is a service that can be killed.
import { createConversations } from '../../../../conversation/conversations.ts';
import type { Conversations } from '../../../../conversation/contract.ts';
import type { Outgoing } from '../../../../conversation/turn.ts';
import { createDecide } from '../../../../bots/decide.ts';
import { systemClock } from '../../../../kernel/clock.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { openSqliteStore } from '../../../../storage/sqlite/store.ts';
import type { Store } from '../../../../storage/port.ts';
import { serveChannel } from './channel.ts';
import type { Channel } from './channel.ts';

const bot = { id: 'tiski', name: 'Tiski' };

function repeats(text: string): Outgoing {
  return { sender: 'bot', text, locale: 'fi', phrase: 'test.repeats', entities: [], figures: [text] };
}

export interface Counter {
  readonly channel: Channel;
  readonly conversations: Conversations;
  readonly store: Store;
}

export async function openCounter(path: string, port = 0): Promise<Counter> {
  const store = await openSqliteStore({ path, logger: silentLogger, survives: 'process-death' });
  const decide = createDecide({
    bot,
    converse: async (state) => ({
      entries: [],
      messages: state.greeted
        ? state.unhandled.map(({ data }) => repeats(`sait: ${data.text}`))
        : [repeats('Hei!')],
      statuses: [],
      turn: { acts: [], thread: state.thread, notUnderstood: 0 },
    }),
  });
  const conversations = createConversations({
    store,
    decide,
    isClosing: () => false,
    fallback: () => repeats('anteeksi'),
    clock: systemClock(),
    logger: silentLogger,
  });
  conversations.startTimers();
  const channel = await serveChannel({ log: store, conversations, bot, port });
  return { channel, conversations, store };
}

export async function closeCounter(counter: Counter): Promise<void> {
  await counter.channel.http.close(1000);
  await counter.conversations.stop();
  await counter.store.close();
}

const [, program, path, port] = process.argv;
if (program === import.meta.filename && path !== undefined) {
  const counter = await openCounter(path, Number(port));
  process.stdout.write(`${counter.channel.port}\n`);
}
