// The Bot Framework endpoint on a free port over the real store, with a bot that repeats what it hears, an outbox and a connector
// on loopback; and a customer who writes through it.
import { botFrameworkChannel } from '../../../adapters/bot-framework/channel.ts';
import type { BotFrameworkChannel } from '../../../adapters/bot-framework/channel.ts';
import type { BotFrameworkOptions } from '../../../adapters/bot-framework/options.ts';
import { createHttpServer } from '../../../adapters/http/server.ts';
import type { HttpServer } from '../../../adapters/http/server.ts';
import type { Conversations } from '../../../conversation/contract.ts';
import { createConversations } from '../../../conversation/conversations.ts';
import { createOutbox } from '../../../conversation/outbox/outbox.ts';
import type { Outbox, OutboxOptions } from '../../../conversation/outbox/outbox.ts';
import { createUndelivered } from '../../../conversation/outbox/undelivered.ts';
import type { Decide, Outgoing } from '../../../conversation/turn.ts';
import { systemClock } from '../../../kernel/clock.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import type { Store } from '../../../storage/port.ts';
import { openTemporarySqlite } from '../../contract/sqlite-under-test.ts';
import { openFakeConnector } from './fake-connector.ts';
import type { FakeConnector } from './fake-connector.ts';

export interface BotHouse {
  readonly url: string;
  readonly connector: FakeConnector;
  readonly store: Store;
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly channel: BotFrameworkChannel;
  /** The house stops as when its process ends, and comes back on the same data and another port. */
  restart(): Promise<BotHouse>;
  close(): Promise<void>;
}

export type BotHouseOptions = Partial<BotFrameworkOptions> & {
  readonly outbox?: Partial<OutboxOptions>;
  readonly connector?: FakeConnector;
  readonly decide?: Decide;
};

function said(text: string): Outgoing {
  return { sender: 'bot', text, locale: 'fi', phrase: 'test.echo', entities: [], figures: [] };
}

/** Greets, then answers each message with itself in front of it. */
const echo: Decide = async (state) => ({
  entries: [],
  messages: [
    ...(state.greeted ? [] : [said('Hei!')]),
    ...state.unhandled.map(({ data }) => said(`kuulin: ${data.text}`)),
  ],
  statuses: [],
  turn: { acts: [], thread: state.thread, notUnderstood: 0 },
});

/** Without a registration: nobody is authenticated, and answers go to the connector of the test. */
export function openToThisMachine({
  host,
}: Pick<FakeConnector, 'host'>): Omit<BotFrameworkOptions, 'conversations' | 'log' | 'clock'> {
  return {
    registration: undefined,
    cloud: {},
    serviceHosts: [host],
    fileHosts: [],
    loopbackOnly: true,
    defaultLocale: () => 'fi',
    logger: silentLogger,
  };
}

export async function openBotHouse(options: BotHouseOptions = {}): Promise<BotHouse> {
  const place = await openTemporarySqlite();
  const connector = options.connector ?? (await openFakeConnector());
  const clock = systemClock();

  async function house(store: Store): Promise<BotHouse> {
    const outbox = createOutbox({
      store,
      clock,
      random: Math.random,
      logger: silentLogger,
      undelivered: createUndelivered(store),
      ...options.outbox,
    });
    const conversations = createConversations({
      store,
      decide: options.decide ?? echo,
      isClosing: () => false,
      fallback: () => said('Anteeksi.'),
      standingTimers: (state) => outbox.standingTimers(state),
      clock,
      logger: silentLogger,
    });
    const channel = botFrameworkChannel({
      ...openToThisMachine(connector),
      conversations,
      log: store,
      clock,
      ...options,
    });
    channel.couriers.forEach(outbox.add);
    outbox.start(conversations);
    conversations.startTimers();
    const http: HttpServer = createHttpServer({
      routes: channel.routes,
      cors: [],
      logger: silentLogger,
      clock,
    });
    const port = await http.listen(0, '127.0.0.1');

    async function stop(): Promise<void> {
      await http.close(500);
      await conversations.stop();
      await outbox.stop();
      await channel.close();
    }
    return {
      url: `http://127.0.0.1:${port}/api/messages`,
      connector,
      store,
      conversations,
      outbox,
      channel,
      async restart() {
        await stop();
        return house(await place.reopen());
      },
      async close() {
        await stop();
        await place.remove();
        await connector.close();
      },
    };
  }
  return house(place.store);
}

/** An activity as a channel sends it; `extra` replaces any part. */
export function inbound(
  { connector }: Pick<BotHouse, 'connector'>,
  extra: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'message',
    id: 'a-1',
    channelId: 'emulator',
    serviceUrl: connector.url,
    timestamp: '2026-11-23T12:00:00.000Z',
    from: { id: 'u1', name: 'Maija', role: 'user' },
    recipient: { id: 'b1', name: 'Tiski', role: 'bot' },
    conversation: { id: 'k1' },
    locale: 'fi-FI',
    text: 'moi',
    ...extra,
  };
}

export async function post(
  { url }: Pick<BotHouse, 'url'>,
  activity: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

/** Resolves as soon as so many activities have been taken. */
export function whenTaken({ connector }: Pick<BotHouse, 'connector'>, count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (connector.taken.length >= count) resolve();
    };
    connector.onTaken = look;
    look();
  });
}
