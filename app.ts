// Puts the parts together, one after the other; how each is put together stands in `wiring/`. Everything that tests replace is an
// override here.
import type { BotFrameworkOptions } from './adapters/bot-framework/options.ts';
import { directLineCors } from './adapters/direct-line/options.ts';
import { createPresence } from './adapters/direct-line/presence.ts';
import { directLineRoutes } from './adapters/direct-line/routes.ts';
import { attachDirectLineStream } from './adapters/direct-line/stream.ts';
import { createHttpMetrics, healthRoutes } from './adapters/http/health.ts';
import { createHttpServer } from './adapters/http/server.ts';
import type { HttpServer } from './adapters/http/server.ts';
import { registerWaitMetrics } from './adapters/http/wait-metrics.ts';
import type { CatalogHolder } from './catalog/index/holder.ts';
import type { Config } from './config/config.ts';
import type { Conversations } from './conversation/contract.ts';
import { whileInUse } from './conversation/joining/while-in-use.ts';
import type { Outbox } from './conversation/outbox/outbox.ts';
import type { Accounts } from './desk/api/accounts.ts';
import type { TicketActions } from './handoff/actions.ts';
import type { CallbackActions } from './handoff/callbacks/actions.ts';
import { say } from './language/phrases/say.ts';
import type { Store } from './storage/port.ts';
import { wireBotFramework } from './wiring/bot-framework.ts';
import { wireDesk, wirePeople } from './wiring/desk.ts';
import { wireEmail } from './wiring/email.ts';
import { openGround } from './wiring/ground.ts';
import type { GroundOverrides } from './wiring/ground.ts';
import { wireHeart } from './wiring/heart.ts';
import type { HeartOverrides } from './wiring/heart.ts';
import { wireMessenger } from './wiring/messenger.ts';
import { wireOtherDesks } from './wiring/other-desks.ts';
import { directLineOf, pagesOf } from './wiring/web-chat.ts';

const graceMs = 5_000;

export interface Overrides extends GroundOverrides, HeartOverrides {
  /** A token for stand-ins of Bot Framework's connector. */
  readonly botFramework: Pick<BotFrameworkOptions, 'accessToken'>;
}

export interface App {
  readonly http: HttpServer;
  readonly store: Store;
  readonly catalog: CatalogHolder;
  readonly conversations: Conversations;
  readonly accounts: Accounts;
  /** What the desk does with tickets and with calls, for whoever plays it without HTTP. */
  readonly actions: TicketActions;
  readonly callbacks: CallbackActions;
  /** What takes things outside; `listen` starts it. */
  readonly outbox: Outbox;
  /** Lines for whoever started the service: the catalogue's report, demo agents' passwords. */
  readonly announcements: readonly string[];
  /** Before listening: a second or two of work, so that the first customers wait no longer than later ones. */
  warmUp(): Promise<void>;
  /** Resolves to the port. */
  listen(): Promise<number>;
  /** Streams end so that their clients resume; what was accepted is finished or left to the next start. */
  close(): Promise<void>;
}

/** Everything up to listening. Rejects with a TiskiError that says what to do. */
export async function createApp(config: Config, overrides: Partial<Overrides> = {}): Promise<App> {
  const ground = await openGround(config, overrides);
  const { clock, logger, registry, store, holder } = ground;
  const people = await wirePeople(ground);
  const heart = wireHeart(ground, people.present, overrides);
  const { conversations, outbox, waits } = heart;
  const desk = await wireDesk(ground, people, heart);

  const closeEmail = wireEmail(ground, heart);
  const messenger = wireMessenger({ ...ground, conversations, say });
  if (messenger.direct !== undefined) outbox.add(whileInUse(messenger.direct.courier));
  const presence = createPresence();
  let listensOn = config.port;
  const otherDesks = wireOtherDesks({
    ...ground,
    config: config.otherDesks,
    conversations,
    outbox,
    actions: desk.actions,
    tools: { ...desk.tools, conversations },
    typing: (conversationId, name) => presence.typing(conversationId, { who: 'agent', name }),
    registration: config.bot.registration,
    cloud: config.bot.cloud,
    publicUrl: () => config.publicUrl ?? `http://127.0.0.1:${listensOn}`,
    channel: () => botFramework,
  });
  const botFramework = wireBotFramework(
    ground,
    heart,
    { people, desk, messenger, otherDesks },
    overrides.botFramework,
  );

  const directLine = await directLineOf(ground, heart, presence);
  const pages = pagesOf(ground);
  registerWaitMetrics(registry, () => waits.summaries());
  const http = createHttpServer({
    routes: [
      ...healthRoutes({
        registry,
        checks: {
          catalogue: async () => holder.ready(),
          store: async () => (await store.lastTicketChange()) >= 0,
        },
      }),
      ...directLineRoutes(directLine),
      ...(messenger.direct?.routes ?? []),
      ...botFramework.routes,
      ...otherDesks.routes,
      ...desk.routes,
      ...pages.routes,
    ],
    staticFolders: pages.staticFolders,
    cors: [directLineCors(config.webChatOrigins ?? '*')],
    logger,
    clock,
    metrics: createHttpMetrics(registry),
    trustProxy: config.trustProxy,
  });
  const stream = attachDirectLineStream(http, directLine);

  return {
    http,
    store,
    catalog: holder,
    conversations,
    accounts: people.accounts,
    actions: desk.actions,
    callbacks: desk.callbacks,
    outbox,
    announcements: [ground.report, ...people.demoLines],
    warmUp: heart.warmUp,
    async listen() {
      await waits.start();
      listensOn = await http.listen(config.port, config.host);
      outbox.start(conversations);
      conversations.startTimers();
      await desk.working.start();
      return listensOn;
    },
    async close() {
      await desk.working.stopHandingOut();
      stream.close();
      await http.close(graceMs);
      await desk.working.stop();
      await conversations.stop();
      await outbox.stop();
      await botFramework.close();
      closeEmail();
      await heart.closeRecognizers();
      await waits.stop();
      await ground.close();
    },
  };
}
