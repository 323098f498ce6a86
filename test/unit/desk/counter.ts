// A desk to play with: the real store in a folder of its own, real actions and routes, real phrases, a clock that stands still.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Team } from '../../../catalog/model.ts';
import { createConversations } from '../../../conversation/conversations.ts';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { openAccounts } from '../../../desk/api/accounts.ts';
import type { NewAccount } from '../../../desk/api/accounts.ts';
import { operations } from '../../../desk/api/operations.ts';
import type { Operation, OperationId } from '../../../desk/api/operations.ts';
import { createUndelivered } from '../../../conversation/outbox/undelivered.ts';
import { deskRoutes } from '../../../desk/api/routes.ts';
import { createSessions } from '../../../desk/api/sessions.ts';
import { createTicketActions } from '../../../handoff/actions.ts';
import { consultDue, consultDueTimer } from '../../../handoff/actions/consulting.ts';
import { promiseTimerHandlers } from '../../../handoff/actions/promise-timers.ts';
import { createCallbackActions } from '../../../handoff/callbacks/actions.ts';
import { placeSettled, placeTimerKind, standsFor } from '../../../handoff/callbacks/place-timer.ts';
import { createSlotBook } from '../../../handoff/callbacks/slot-book.ts';
import { createForeman } from '../../../handoff/desk/foreman.ts';
import { createPresences } from '../../../handoff/desk/presences.ts';
import { createTeamWaits } from '../../../handoff/waiting/team-waits.ts';
import type { Opening } from '../../../handoff/opening.ts';
import { planHandoff } from '../../../handoff/request-person.ts';
import { manualClock } from '../../../kernel/clock.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { HttpRequest, HttpResponse } from '../../../kernel/http.ts';
import { countingIds, randomId } from '../../../kernel/ids.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { say } from '../../../language/phrases/say.ts';
import { timesInWords } from '../../../language/phrases/times-in-words.ts';
import { openSqliteStore } from '../../../storage/sqlite/store.ts';

const teams: readonly Team[] = [
  { id: 'store', skills: ['stock', 'product'], languages: ['fi', 'sv', 'en'] },
  { id: 'logistics', skills: ['delivery', 'order'], languages: ['fi', 'en'] },
];
const shop = { teams, replyPromiseMs: 10 * 60_000, timeZone: 'Europe/Helsinki', country: 'FI' };
/** Slots of half an hour with one place each, from nine to five on the day of the tests. */
const callbackPlan = {
  spans: [{ fromMs: Date.parse('2026-11-30T07:00:00Z'), toMs: Date.parse('2026-11-30T15:00:00Z') }],
  lengthMs: 30 * 60_000,
  perSlot: 1,
};

export const farewell = 'Kiitos, tervetuloa uudelleen!';
const isClosing = (text: string) => text === farewell;

export interface CallOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
}

export type Counter = Awaited<ReturnType<typeof openCounter>>;

export async function openCounter() {
  const folder = await mkdtemp(join(tmpdir(), 'tiski-desk-'));
  const store = await openSqliteStore({
    path: join(folder, 'store.db'),
    logger: silentLogger,
    survives: 'process-death',
  });
  const clock = manualClock('2026-11-30T08:00:00.000Z');
  const newId = countingIds();
  const conversations = createConversations({
    store,
    decide: () => assert.fail('no turn of the bot is played here'),
    fallback: () => assert.fail('no turn of the bot is played here'),
    isClosing,
    clock,
    logger: silentLogger,
  });
  const tools = {
    conversations,
    tickets: store,
    say,
    isClosing,
    shopName: () => 'Kotikulma',
    clock,
    newId,
  };
  const inWords = timesInWords({ shop: () => shop, clock });
  const slots = createSlotBook({
    registers: store,
    plan: () => callbackPlan,
    stands: async ({ conversationId, promiseId, start }) =>
      standsFor((await conversations.state(conversationId)).promises, promiseId, start),
    clock,
  });
  const opening = (): Opening => ({ open: true });
  const promiseTimers = promiseTimerHandlers({ ...tools, shop: () => shop, opening, slots, inWords });
  for (const [kind, handler] of Object.entries(promiseTimers)) conversations.onTimer(kind, handler);
  conversations.onTimer(placeTimerKind, placeSettled(slots));
  conversations.onTimer(consultDueTimer, consultDue(tools));
  const callbacks = createCallbackActions({ ...tools, slots, inWords, timeZone: () => shop.timeZone });
  const actions = createTicketActions(tools);
  const presences = createPresences({ store, clock, logger: silentLogger });
  const accounts = await openAccounts();
  const foreman = createForeman({
    store,
    actions,
    presences,
    people: () => accounts.list(),
    clock,
    logger: silentLogger,
    holder: 'here',
  });
  const sessions = createSessions({ agent: (id) => accounts.find(id), clock, newId: randomId });
  const routes = deskRoutes({
    store,
    conversations,
    actions,
    callbacks,
    accounts,
    presences,
    waits: createTeamWaits({ store, clock }),
    undelivered: createUndelivered(store),
    sessions,
    teams: () => teams,
    sendsLetters: false,
    lookups: { productTitle: (id) => `Product ${id}`, storeName: (code) => `Store ${code}` },
    clock,
    newId,
    secureCookies: false,
    version: '0.0.0',
  });

  /** Any operation; without a caller's token nobody is signed in. */
  async function respond(id: OperationId, token: string | undefined, options: CallOptions = {}) {
    const { method, path }: Operation = operations[id];
    const route = routes.find((one) => one.method === method && one.path === path);
    assert.ok(route !== undefined, id);
    const request: HttpRequest = {
      method,
      path,
      params: options.params ?? {},
      query: new URLSearchParams(options.query),
      headers: {
        host: 'desk.test',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...options.headers,
      },
      cookies: options.cookies ?? {},
      ...(options.body === undefined ? {} : { json: options.body }),
      remoteAddress: '127.0.0.1',
      requestId: 'r1',
    };
    return route.handle(request);
  }

  return {
    store,
    clock,
    conversations,
    actions,
    accounts,
    presences,
    foreman,
    sessions,
    respond,

    async agent(account: Omit<NewAccount, 'password' | 'name'>): Promise<string> {
      await accounts.add({ ...account, name: account.id.toUpperCase(), password: 'x' });
      return sessions.open(account.id).token;
    },

    /** A customer asks about stock, one question a text; unless `opening` is null a person is called as well. Resolves to the ticket's id. */
    async customerAsks(
      conversationId: string,
      texts: readonly string[],
      opening: Opening | null = { open: true },
      channel = 'webchat',
    ): Promise<string> {
      if ((await store.head(conversationId)) === undefined) {
        const data = { channel, locale: 'fi', customer: { id: 'u', name: 'Liisa' } };
        const at = new Date(clock.nowMs()).toISOString();
        await store.commit({ conversationId, at, expectedSeq: 0, entries: [{ kind: 'started', data }] });
      }
      await conversations.commitEntries(conversationId, (state) => {
        const entries: NewConversationEntry[] = [
          ...texts.flatMap((text, index): NewConversationEntry[] => [
            { kind: 'message-in', data: { text } },
            {
              kind: 'question-opened',
              data: {
                questionId: `q${state.questions.length + index + 1}`,
                topic: text === 'ihminen' ? 'person' : 'stock',
                subject: text === 'ihminen' ? {} : { productId: '6001' },
                text,
                messageSeq: state.lastSeq + index + 1,
              },
            },
          ]),
        ];
        return { entries };
      });
      if (opening === null) return `${conversationId}~1`;
      const written = await conversations.commitEntries(conversationId, (state) => {
        const plan = planHandoff(state, {
          reason: 'asked',
          topics: ['stock'],
          locale: 'fi',
          shop,
          opening: () => opening,
          nowMs: clock.nowMs(),
          newId,
        });
        return {
          entries: plan.entries,
          ...(plan.ticket === undefined ? {} : { ticket: plan.ticket }),
          timers: { set: plan.setTimers },
        };
      });
      return written.state.ticket?.ticketId ?? assert.fail('no ticket');
    },

    /** The answer's JSON, checked against the operation's own schema. */
    async call<Answer>(id: OperationId, token: string, options: CallOptions = {}): Promise<Answer> {
      const response = await respond(id, token, options);
      return jsonOf<Answer>(id, response);
    },

    async close() {
      await presences.stop();
      await conversations.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

function jsonOf<Answer>(id: OperationId, response: HttpResponse): Answer {
  assert.equal(response.body?.kind, 'json');
  const value: unknown = JSON.parse(JSON.stringify(response.body.value));
  const operation: Operation = operations[id];
  return (operation.answer === undefined ? value : operation.answer.parse(value)) as Answer;
}

/** The code with which a call was refused, and the problem's details. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly details: Readonly<Record<string, unknown>> }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TiskiError) return { code: error.code, details: error.details };
    throw error;
  }
  return assert.fail('it was not refused');
}

export interface SeenEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** Opens a stream; `until` resolves to all events seen when they satisfy it. */
export async function follow(opening: Promise<HttpResponse>) {
  const response = await opening;
  assert.equal(response.body?.kind, 'events');
  const gone = new AbortController();
  const seen: SeenEvent[] = [];
  let check: (() => void) | undefined;
  const running = response.body.run((event) => {
    seen.push({ id: event.id ?? '', event: event.event ?? '', data: JSON.parse(JSON.stringify(event.data)) });
    check?.();
    return true;
  }, gone.signal);
  return {
    seen,
    ended: running,
    until: (enough: (events: readonly SeenEvent[]) => boolean) =>
      new Promise<readonly SeenEvent[]>((resolve) => {
        check = () => {
          if (enough(seen)) resolve(seen);
        };
        check();
      }),
    async leave() {
      gone.abort();
      await running;
    },
  };
}
