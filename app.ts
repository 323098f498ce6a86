// Puts the parts together. Everything that tests replace is an override here; nothing is decided in this file.
import { randomInt } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Registry } from 'prom-client';
import { botFrameworkChannel } from './adapters/bot-framework/channel.ts';
import { teamsForCustomers } from './adapters/bot-framework/teams/channel.ts';
import { teamsForDesk } from './adapters/bot-framework/teams/desk/channel.ts';
import { threadPoster } from './adapters/bot-framework/teams/desk/poster.ts';
import type { BotFrameworkOptions } from './adapters/bot-framework/options.ts';
import { directLineCors } from './adapters/direct-line/options.ts';
import type { DirectLineOptions } from './adapters/direct-line/options.ts';
import { createPresence } from './adapters/direct-line/presence.ts';
import { directLineRoutes } from './adapters/direct-line/routes.ts';
import { attachDirectLineStream } from './adapters/direct-line/stream.ts';
import { createTokens } from './adapters/direct-line/tokens.ts';
import { createHttpMetrics, healthRoutes } from './adapters/http/health.ts';
import { openEmail } from './adapters/email/email.ts';
import { deskPages } from './adapters/desk/pages.ts';
import { registerWaitMetrics } from './adapters/http/wait-metrics.ts';
import { createHttpServer } from './adapters/http/server.ts';
import type { HttpServer } from './adapters/http/server.ts';
import { counted } from './adapters/metrics/entry-counts.ts';
import { pinoLogger } from './adapters/logging/pino-logger.ts';
import { pageFolders, pageRoutes } from './adapters/widget/pages.ts';
import { createDecide } from './bots/decide.ts';
import { callbackPlan } from './catalog/facts/callback-plan.ts';
import { serviceOpening } from './catalog/facts/service-opening.ts';
import type { CatalogHolder } from './catalog/index/holder.ts';
import { putInForce } from './catalog/index/in-force.ts';
import type { Config } from './config/config.ts';
import { isLoopback } from './config/loopback.ts';
import { keptSecret } from './config/kept-secret.ts';
import type { Conversations } from './conversation/contract.ts';
import { createConversations } from './conversation/conversations.ts';
import { joinedTimers } from './conversation/joined-timers.ts';
import { createJoining } from './conversation/joining/joining.ts';
import { whileInUse } from './conversation/joining/while-in-use.ts';
import { createOutbox } from './conversation/outbox/outbox.ts';
import { usualPace } from './conversation/outbox/pace.ts';
import type { Outbox } from './conversation/outbox/outbox.ts';
import { createUndelivered } from './conversation/outbox/undelivered.ts';
import type { Accounts } from './desk/api/accounts.ts';
import { demoAccounts, joinedAccounts, openAccounts } from './desk/api/accounts.ts';
import { deskRoutes } from './desk/api/routes.ts';
import { createSessions } from './desk/api/sessions.ts';
import { cardFigures } from './dialogs/card-figures.ts';
import { createConverse } from './dialogs/converse.ts';
import { createFallback } from './dialogs/fallback.ts';
import { withJoining } from './dialogs/joining/joining-turn.ts';
import { joiningWords } from './dialogs/joining/words.ts';
import { proactiveEvents } from './dialogs/proactive.ts';
import { silenceDue } from './dialogs/silence.ts';
import { warmUp } from './dialogs/warm-up.ts';
import { productTitleIn } from './dialogs/view.ts';
import type { CatalogLookups } from './handoff/brief.ts';
import { letterDue, letterTimer, letterTimers } from './handoff/letters/due.ts';
import { letterWriter } from './handoff/letters/words.ts';
import { teamFor } from './handoff/routing/team.ts';
import { otherDeskTimers } from './handoff/targets/patience.ts';
import { silenceTimer, silenceTimers } from './handoff/silence.ts';
import { createTicketActions } from './handoff/actions.ts';
import { consultDue, consultDueTimer } from './handoff/actions/consulting.ts';
import { promiseTimerHandlers } from './handoff/actions/promise-timers.ts';
import { createCallbackActions } from './handoff/callbacks/actions.ts';
import type { CallbackActions } from './handoff/callbacks/actions.ts';
import { placeSettled, placeTimerKind, standsFor } from './handoff/callbacks/place-timer.ts';
import { createSlotBook } from './handoff/callbacks/slot-book.ts';
import { createPresences } from './handoff/desk/presences.ts';
import { createPresent } from './handoff/desk/present.ts';
import { createWorkingDesk } from './handoff/desk/working-desk.ts';
import { deadLetterDraft } from './handoff/undelivered.ts';
import { createWaits } from './handoff/waiting/waits.ts';
import type { Clock } from './kernel/clock.ts';
import { systemClock } from './kernel/clock.ts';
import type { NewId } from './kernel/ids.ts';
import { randomId } from './kernel/ids.ts';
import type { Locale } from './kernel/locale.ts';
import type { Logger } from './kernel/logger.ts';
import { createPause } from './kernel/pauses.ts';
import { endsWithClosing, isClosing } from './language/closing.ts';
import { createMorphologies } from './language/morphology/morphologies.ts';
import { findDictionary, obtainDictionary } from './language/morphology/voikko/dictionary.ts';
import { timesInWords } from './language/phrases/times-in-words.ts';
import { endsJoining } from './language/understand/joining/read-joining.ts';
import { say } from './language/phrases/say.ts';
import { createRecognise } from './language/recognizers/recognise.ts';
import { createRecognizers } from './language/recognizers/recognizers.ts';
import type { RecognizersOptions } from './language/recognizers/recognizers.ts';
import { understandInSteps } from './language/understand/understand.ts';
import { wireMessenger } from './wiring/messenger.ts';
import { deskOfTeam, wireOtherDesks } from './wiring/other-desks.ts';
import { openSqliteStore } from './storage/sqlite/store.ts';
import type { Store } from './storage/port.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const graceMs = 5_000;

export interface Overrides {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly newId: NewId;
  /** A random whole number from 0 to n - 1, for codes. */
  readonly below: (n: number) => number;
  /** Do not try to fetch a dictionary that is missing. */
  readonly offline: boolean;
  /** How long the recognizers of English times and numbers may take. */
  readonly recognizers: RecognizersOptions;
  /** A token for stand-ins of Bot Framework's connector. */
  readonly botFramework: Pick<BotFrameworkOptions, 'accessToken'>;
}

export interface App {
  readonly http: HttpServer;
  readonly store: Store;
  readonly catalog: CatalogHolder;
  readonly conversations: Conversations;
  readonly accounts: Accounts;
  /** What the desk does with calls, for whoever plays it without HTTP. */
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
  const clock = overrides.clock ?? systemClock(config.clockStart);
  const logger = overrides.logger ?? pinoLogger(config.logLevel);
  const newId = overrides.newId ?? randomId;
  await mkdir(config.dataDir, { recursive: true });

  const lookedAt = { voikkoDict: config.voikkoDictionary, dataDir: config.dataDir };
  const voikkoDictionary =
    findDictionary(lookedAt) ??
    (overrides.offline === true ? undefined : await obtainDictionary({ dataDir: config.dataDir, logger }));
  const morphologies = createMorphologies({ voikkoDictionary, logger });
  const { catalog, report, ...inForce } = await putInForce({
    source: config.catalogSource,
    demoShop: join(root, 'examples', 'demo-shop'),
    dataDir: config.dataDir,
    clock,
    logger,
    morphologies,
    voikkoDictionary,
  });
  const registry = new Registry();
  const store = counted(await openSqliteStore({ path: config.store.path, logger }), registry);

  const kept = await openAccounts(join(config.dataDir, 'accounts.json'));
  // Demo agents' passwords live in this process alone.
  const demo = await openAccounts();
  const demoLines = config.demoAgents ? await demoAccounts(demo) : [];
  const accounts = config.demoAgents ? joinedAccounts(demo, kept) : kept;

  const shopOf = () => catalog.current().shop;
  const botName = () => shopOf().name;
  const inWords = timesInWords({ shop: shopOf, clock });
  const slots = createSlotBook({
    registers: store,
    plan: (team) => callbackPlan(shopOf(), team, clock.nowMs()),
    stands: async ({ conversationId, promiseId, start }) =>
      standsFor((await conversations.state(conversationId)).promises, promiseId, start),
    clock,
  });
  const recognizers = createRecognizers(overrides.recognizers);
  const opening = (team: string) => serviceOpening(shopOf(), team, clock.nowMs());
  const presences = createPresences({ store, clock, logger });
  const present = createPresent({
    presences,
    tickets: store,
    people: () => accounts.list(),
    clock,
  });
  const waits = createWaits({ store, present, teams: () => shopOf().teams, opening, say, clock, logger });
  const converse = createConverse({
    catalog: () => catalog.current(),
    understand: understandInSteps,
    recognise: createRecognise(recognizers),
    morphology: morphologies,
    clock,
    pause: createPause(() => performance.now()),
    slots,
    person: ({ shop }) => ({
      opening: (team) => serviceOpening(shop, team, clock.nowMs()),
      newId,
      deskOf: deskOfTeam(config.otherDesks),
    }),
    placeOf: (team, ticketId) => waits.placeOf(team, ticketId),
  });
  const undelivered = createUndelivered(store);
  const outbox = createOutbox({
    store,
    clock,
    random: Math.random,
    logger,
    undelivered,
    pace: { ...usualPace, giveUpAfterMs: config.deliverForMs },
    deadLetter: deadLetterDraft({ store, shop: shopOf, opening, clock, newId }),
  });
  const joining = createJoining({
    store,
    conversations: () => conversations,
    clock,
    below: overrides.below ?? ((n) => randomInt(n)),
    ...joiningWords,
  });
  const conversations: Conversations = createConversations({
    store,
    decide: createDecide({
      converse: withJoining(converse, {
        catalog: () => catalog.current(),
        desk: joining.desk,
        clock,
        mails: config.mail !== undefined,
      }),
      bot: { id: 'tiski', name: botName() },
    }),
    isClosing,
    endsWithClosing,
    endsJoin: endsJoining,
    fallback: createFallback({ catalog: () => catalog.current(), clock }),
    standingTimers: (state) =>
      [
        silenceTimers(state, config.silence),
        outbox.standingTimers(state),
        ...(config.mail === undefined ? [] : [letterTimers(state, config.mail)]),
        otherDeskTimers(state, () => config.otherDesks),
      ].reduce(joinedTimers),
    clock,
    logger,
  });
  conversations.onTimer(...joining.leaving);
  outbox.add(joining.courier);
  const email =
    config.mail === undefined
      ? undefined
      : openEmail(config.mail, {
          shopName: botName,
          write: letterWriter({
            log: store,
            say,
            inWords,
            shopName: botName,
            answersAreRead: config.mail.replyTo !== undefined,
          }),
        });
  if (config.mail !== undefined) conversations.onTimer(letterTimer, letterDue(config.mail, clock));
  if (email !== undefined) outbox.add(email.courier);
  waits.timers(conversations);
  const proactive = proactiveEvents({
    catalog: () => catalog.current(),
    opening: ({ locale, thread }) =>
      serviceOpening(shopOf(), teamFor(shopOf(), { topics: thread.topics, locale }), clock.nowMs()),
    clock,
    newId,
  });
  for (const [name, handler] of Object.entries(proactive)) conversations.onEvent(name, handler);
  conversations.onTimer(
    silenceTimer,
    silenceDue({ catalog: () => catalog.current(), schedule: config.silence, clock }),
  );
  const promiseTimers = promiseTimerHandlers({
    tickets: store,
    say,
    clock,
    newId,
    shop: shopOf,
    opening: (team) => serviceOpening(shopOf(), team, clock.nowMs()),
    slots,
    inWords,
  });
  for (const [kind, handler] of Object.entries(promiseTimers)) conversations.onTimer(kind, handler);
  conversations.onTimer(placeTimerKind, placeSettled(slots));
  conversations.onTimer(consultDueTimer, consultDue({ tickets: store, clock }));

  const actionTools = {
    conversations,
    tickets: store,
    say,
    isClosing: (text: string, locale: Locale) => isClosing(text, locale) || endsWithClosing(text, locale),
    shopName: () => shopOf().name,
    personLonger: config.page.humanAgent,
    deskOf: deskOfTeam(config.otherDesks),
    clock,
    newId,
  };
  const actions = createTicketActions(actionTools);
  const messenger = wireMessenger({
    config,
    conversations,
    store,
    catalog: () => catalog.current(),
    say,
    clock,
    logger,
  });
  if (messenger.direct !== undefined) outbox.add(whileInUse(messenger.direct.courier));
  const lookups: CatalogLookups = {
    productTitle: (productId, locale) =>
      catalog.current().product(productId) === undefined
        ? undefined
        : productTitleIn(catalog.current(), productId, locale),
    storeName: (code) => catalog.current().store(code)?.name,
    productPrice: (productId) => {
      const amount = catalog.current().product(productId)?.price.amount;
      return amount === undefined ? undefined : Number(amount);
    },
  };
  const presence = createPresence();
  let listensOn = config.port;
  const otherDesks = wireOtherDesks({
    config: config.otherDesks,
    conversations,
    outbox,
    store,
    actions,
    tools: actionTools,
    opening,
    lookups,
    locale: () => shopOf().languages[0] ?? 'fi',
    typing: (conversationId, name) => presence.typing(conversationId, { who: 'agent', name }),
    registration: config.bot.registration,
    publicUrl: () => config.publicUrl ?? `http://127.0.0.1:${listensOn}`,
    logger,
  });
  const callbacks = createCallbackActions({
    ...actionTools,
    slots,
    inWords,
    timeZone: () => shopOf().timeZone,
  });

  const desk = createWorkingDesk({
    store,
    actions,
    presences,
    people: () => accounts.list(),
    clock,
    logger,
    holder: newId('node_'),
  });

  const figures = cardFigures(() => catalog.current());
  const teams = teamsForCustomers({
    conversations,
    log: store,
    figures,
    clientFor: (serviceUrl) => botFramework.clientFor(serviceUrl),
    logger,
  });
  const teamsDesk =
    config.teamsDesk === undefined
      ? undefined
      : teamsForDesk({
          channels: config.teamsDesk.channels,
          poster: threadPoster({
            clientFor: (serviceUrl) => botFramework.clientFor(serviceUrl),
            serviceUrl: config.teamsDesk.serviceUrl,
            bot: { id: `28:${config.bot.registration?.appId ?? 'tiski'}`, name: botName() },
            ...(config.bot.registration?.tenantId === undefined
              ? {}
              : { tenantId: config.bot.registration.tenantId }),
          }),
          colleague: (teamsId) => accounts.findByTeamsId(teamsId),
          directoryId: (accountId) => accounts.teamsIdOf(accountId),
          steps: actions,
          conversations,
          registers: store,
          locale: shopOf().languages[0] ?? 'fi',
          moment: figures.moment,
          clock,
          ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
        });
  const botFramework = botFrameworkChannel({
    conversations,
    log: store,
    manners: { ...teams.manners, facebook: messenger.facebook.manners },
    asides: [
      ...(teamsDesk === undefined ? [] : [teamsDesk.aside]),
      ...teams.asides,
      messenger.facebook.events,
    ],
    ...config.bot,
    loopbackOnly: isLoopback(config.host),
    defaultLocale: () => shopOf().languages[0] ?? 'fi',
    clock,
    logger,
    ...overrides.botFramework,
  });
  for (const courier of botFramework.couriers) outbox.add(whileInUse(teams.before(courier)));
  if (teamsDesk !== undefined) outbox.add(teamsDesk.courier);

  const secret = config.tokenSecret ?? (await keptSecret(join(config.dataDir, 'token-secret')));
  const directLine: DirectLineOptions = {
    conversations,
    log: store,
    tokens: createTokens({ secret, clock }),
    presence,
    clock,
    newId,
    logger,
    origins: config.webChatOrigins ?? '*',
    defaultLocale: shopOf().languages[0] ?? 'fi',
    bot: { id: 'tiski', name: botName() },
    trustProxy: config.trustProxy,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  };
  registerWaitMetrics(registry, () => waits.summaries());
  const frameAncestors = config.webChatOrigins ?? ['*'];
  const http = createHttpServer({
    routes: [
      ...healthRoutes({
        registry,
        checks: {
          catalogue: async () => catalog.ready(),
          store: async () => (await store.lastTicketChange()) >= 0,
        },
      }),
      ...directLineRoutes(directLine),
      ...(messenger.direct?.routes ?? []),
      ...botFramework.routes,
      ...otherDesks,
      ...deskRoutes({
        store,
        conversations,
        actions,
        callbacks,
        accounts,
        presences,
        waits,
        undelivered,
        sessions: createSessions({ agent: (id) => accounts.find(id), clock, newId }),
        teams: () => shopOf().teams,
        sendsLetters: config.mail !== undefined,
        lookups,
        clock,
        newId,
        secureCookies: config.publicUrl?.startsWith('https:') ?? false,
        version: (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string })
          .version,
      }),
      ...pageRoutes({
        greeting: (locale) => say('greeting.first', locale, { shop: shopOf().name }, ''),
        shop: () => ({ name: shopOf().name, languages: shopOf().languages }),
        dist: join(root, 'dist'),
        frameAncestors,
        tryHere: config.catalogSource !== undefined && isLoopback(config.host),
      }),
    ],
    staticFolders: [
      ...deskPages(join(root, 'dist')),
      ...pageFolders({
        dist: join(root, 'dist'),
        frameAncestors,
        demoShop: config.catalogSource === undefined,
      }),
    ],
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
    catalog,
    conversations,
    accounts,
    callbacks,
    outbox,
    announcements: [report, ...demoLines],
    async warmUp() {
      await Promise.all([recognizers.warmUp(), warmUp(converse, shopOf().languages, clock.nowMs())]);
    },
    async listen() {
      await waits.start();
      const port = await http.listen(config.port, config.host);
      listensOn = port;
      outbox.start(conversations);
      conversations.startTimers();
      await desk.start();
      return port;
    },
    async close() {
      await desk.stopHandingOut();
      stream.close();
      await http.close(graceMs);
      await desk.stop();
      await conversations.stop();
      await outbox.stop();
      await botFramework.close();
      email?.close();
      await recognizers.close();
      await waits.stop();
      await store.close();
      inForce.close();
    },
  };
}
