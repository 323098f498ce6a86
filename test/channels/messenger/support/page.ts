// A Facebook page on loopback: the Messenger channel over the real heart, store, outbox and HTTP server, Meta's side of the webhook,
// and a bot that repeats what it hears.
import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHttpServer } from '../../../../adapters/http/server.ts';
import { messengerChannelOf } from '../../../../adapters/messenger/channel.ts';
import type { MessengerOptions } from '../../../../adapters/messenger/options.ts';
import { conversationIdOf } from '../../../../adapters/messenger/receiving.ts';
import { createDecide } from '../../../../bots/decide.ts';
import type { Conversations } from '../../../../conversation/contract.ts';
import { createConversations } from '../../../../conversation/conversations.ts';
import type { Entry } from '../../../../conversation/entries.ts';
import { parseEntry } from '../../../../conversation/fold.ts';
import { createOutbox } from '../../../../conversation/outbox/outbox.ts';
import type { Outbox } from '../../../../conversation/outbox/outbox.ts';
import { createUndelivered } from '../../../../conversation/outbox/undelivered.ts';
import type { Outgoing } from '../../../../conversation/turn.ts';
import { createElsewhere, elsewhereSilent, elsewhereTimer } from '../../../../handoff/elsewhere.ts';
import { opennessAt } from '../../../../handoff/reach.ts';
import type { Clock } from '../../../../kernel/clock.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { say } from '../../../../language/phrases/say.ts';
import type { Store } from '../../../../storage/port.ts';
import { openSqliteStore } from '../../../../storage/sqlite/store.ts';
import { openFakeGraph } from '../../support/fake-graph.ts';
import type { FakeGraph } from '../../support/fake-graph.ts';

export const pageId = '100200300';
const appId = '555';
export const verifyToken = 'a word of our own';

export interface Page {
  readonly graph: FakeGraph;
  readonly conversations: Conversations;
  readonly store: Store;
  readonly outbox: Outbox;
  readonly clock: { advance(ms: number): void };
  readonly address: string;
  idOf(customer: string): string;
  /** As Meta does: signed over the bytes, with ä, ö and å as escapes. Resolves to the status. */
  deliver(body: unknown, signature?: string): Promise<number>;
  log(customer: string): Promise<readonly Entry[]>;
  /** Resolves when everything that was said is delivered or given up. */
  settled(customer: string): Promise<void>;
  close(): Promise<void>;
}

export function escaped(body: unknown): Buffer<ArrayBuffer> {
  const json = JSON.stringify(body).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(json.replaceAll('/', '\\/'));
}

export async function fixture(name: string): Promise<unknown> {
  const file = path.join(import.meta.dirname, '..', 'fixtures', `${name}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as unknown;
}

/** One batch with one customer's messages. */
export function batch(...messaging: readonly object[]): object {
  return { object: 'page', entry: [{ id: pageId, time: 1, messaging }] };
}

export function message(customer: string, mid: string, text: string, timestamp = 1): object {
  return { sender: { id: customer }, recipient: { id: pageId }, timestamp, message: { mid, text } };
}

function repeats(text: string): Outgoing {
  return { sender: 'bot', text, locale: 'fi', phrase: 'test.repeats', entities: [], figures: [text] };
}

export async function openPage(
  overrides: Partial<MessengerOptions> & {
    readonly withinMs?: number;
    readonly humanAgent?: boolean;
    readonly profileNames?: boolean;
    readonly random?: () => number;
  } = {},
): Promise<Page> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiski-messenger-'));
  const graph = await openFakeGraph();
  const store = await openSqliteStore({
    path: path.join(folder, 'tiski.db'),
    logger: silentLogger,
    survives: 'process-death',
  });
  let aheadMs = 0;
  const clock: Clock = { nowMs: () => Date.now() + aheadMs };
  const { withinMs = 2_000, humanAgent = false, profileNames = false, random = Math.random } = overrides;
  const outbox = createOutbox({
    store,
    clock,
    logger: silentLogger,
    undelivered: createUndelivered(store),
    random,
    pace: { firstMs: 20, longestMs: 200, giveUpAfterMs: 60 * 60_000 },
  });
  const conversations = createConversations({
    store,
    decide: createDecide({
      bot: { id: 'tiski', name: 'Tiski' },
      converse: async (state) => ({
        entries: [],
        messages: state.unhandled.map(({ data }) => repeats(`sait: ${data.text}`)),
        statuses: [],
        turn: { acts: [], thread: state.thread, notUnderstood: 0 },
      }),
    }),
    isClosing: (text) => /näkemiin/i.test(text),
    fallback: () => repeats('anteeksi'),
    standingTimers: (state) => outbox.standingTimers(state),
    clock,
    logger: silentLogger,
  });
  const elsewhere = {
    conversations,
    tickets: store,
    say,
    shop: () => ({ name: 'Kotikaarna', teams: [] }),
    clock,
    silentMs: 60 * 60_000,
  };
  conversations.onTimer(elsewhereTimer, elsewhereSilent(elsewhere));
  const channel = messengerChannelOf({
    settings: {
      graphUrl: graph.url,
      graphVersion: 'v24.0',
      pageToken: graph.pageToken,
      appSecret: graph.appSecret,
      verifyToken,
      appId,
      pageId,
      profileNames,
      withinMs,
    },
    conversations,
    log: store,
    inbox: createElsewhere(elsewhere),
    opennessAt: (state, at) => opennessAt(state, at, humanAgent),
    cardOf: () => undefined,
    productOf: (name) => (name === 'VER-1001' ? name : undefined),
    placeAt: () => 'Turku',
    defaultLocale: () => 'fi',
    clock,
    logger: silentLogger,
    ...overrides,
  });
  outbox.add(channel.courier);
  outbox.start(conversations);
  conversations.startTimers();
  const http = createHttpServer({
    routes: channel.routes,
    logger: silentLogger,
    clock,
    limits: { perAddress: { burst: 100_000, perSecond: 100_000 } },
  });
  const port = await http.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}/messenger/webhook`;
  const idOf = (customer: string) => conversationIdOf(pageId, customer);
  const log = async (customer: string) =>
    (await store.read(idOf(customer), 0)).flatMap((entry) => parseEntry(entry) ?? []);

  return {
    graph,
    conversations,
    store,
    outbox,
    clock: { advance: (ms) => void (aheadMs += ms) },
    address,
    idOf,
    log,
    async deliver(body, signature) {
      const bytes = escaped(body);
      const signed = createHmac('sha256', graph.appSecret).update(bytes).digest('hex');
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-hub-signature-256': signature ?? `sha256=${signed}`,
        },
        body: bytes,
      });
      await response.text();
      return response.status;
    },
    async settled(customer) {
      await conversations.settled(idOf(customer));
      await outbox.settled();
    },
    async close() {
      await http.close(500);
      await outbox.stop();
      await conversations.stop();
      await store.close();
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
