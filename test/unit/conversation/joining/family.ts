// Three conversations of one customer over the real store, with a bot that echoes, everything that joins them, and a store that
// fails when it is told to: before a commit, or after it.
import { createConversations } from '../../../../conversation/conversations.ts';
import type { Conversations } from '../../../../conversation/contract.ts';
import { createJoining } from '../../../../conversation/joining/joining.ts';
import { createOutbox } from '../../../../conversation/outbox/outbox.ts';
import { createUndelivered } from '../../../../conversation/outbox/undelivered.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import type { TurnPlan } from '../../../../conversation/turn.ts';
import type { Catalog } from '../../../../catalog/model.ts';
import { withJoining } from '../../../../dialogs/joining/joining-turn.ts';
import { joiningWords } from '../../../../dialogs/joining/words.ts';
import { manualClock } from '../../../../kernel/clock.ts';
import { TiskiError } from '../../../../kernel/errors.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { endsJoining } from '../../../../language/understand/joining/read-joining.ts';
import type { Store } from '../../../../storage/port.ts';
import { openTemporarySqlite } from '../../../contract/sqlite-under-test.ts';
import { fallback } from '../clerk.ts';
import { isClosing, outgoing } from '../support.ts';

export const members = ['web', 'teams', 'page'] as const;
export type Member = (typeof members)[number];
const channels: Readonly<Record<Member, string>> = { web: 'webchat', teams: 'msteams', page: 'messenger' };

/** What the next commits come to, one each: as usual, or the store fails before or after it has written. */
export type Weather = 'fair' | 'before' | 'after';

export interface Family {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly clock: ReturnType<typeof manualClock>;
  plan(weather: readonly Weather[]): void;
  state(member: Member): Promise<ConversationState>;
  /** Everything that can be done now and in the seconds to come is done. */
  calm(): Promise<void>;
  close(): Promise<void>;
}

/** Answers each message with an echo of it, and passes on who asks for a `human`. */
async function echo(state: ConversationState): Promise<TurnPlan> {
  const words = state.unhandled.map(({ data }) => outgoing(`kaiku: ${data.text}`, { figures: [data.text] }));
  const asked = state.unhandled.some(({ data }) => data.text.startsWith('human'));
  const ticketId = `${state.conversationId}~${state.ticketCount + 1}`;
  const queues = asked && state.ticket === undefined;
  return {
    entries: queues
      ? [{ kind: 'ticket-queued', data: { ticketId, team: 'sales', reason: 'asked', locale: 'fi' } }]
      : [],
    messages: state.greeted ? words.map((said) => ({ ...said, phrase: 'handoff.echo' })) : [outgoing('Hei!')],
    statuses: [],
    turn: { acts: [], thread: state.thread, notUnderstood: 0 },
    ...(queues
      ? {
          ticket: {
            expect: { ticketId, absent: true },
            write: {
              ticketId,
              state: 'queued',
              team: 'sales',
              queuedAt: '2026-11-23T12:00:00.000Z',
              priority: 0,
              data: {},
            },
          },
        }
      : {}),
  };
}

export async function openFamily(): Promise<Family> {
  const place = await openTemporarySqlite();
  const clock = manualClock('2026-11-23T12:00:00.000Z');
  const forecast: Weather[] = [];
  const store: Store = {
    ...bound(place.store),
    async commit(commit) {
      const weather = forecast.shift() ?? 'fair';
      if (weather === 'before') throw new TiskiError('store-unavailable');
      const result = await place.store.commit(commit);
      if (weather === 'after') throw new TiskiError('store-unavailable');
      return result;
    },
  };
  let seed = 7;
  const below = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  const joining = createJoining({
    store,
    conversations: () => conversations,
    clock,
    below,
    ...joiningWords,
  });
  const outbox = createOutbox({
    store,
    clock,
    random: () => 0.5,
    logger: silentLogger,
    undelivered: createUndelivered(store),
  });
  const catalog = { shop: { timeZone: 'Europe/Helsinki' } } as unknown as Catalog;
  const conversations = createConversations({
    store,
    decide: withJoining(echo, { catalog: () => catalog, desk: joining.desk, clock, mails: false }),
    isClosing,
    fallback,
    endsJoin: endsJoining,
    standingTimers: (state) => outbox.standingTimers(state),
    clock,
    logger: silentLogger,
  });
  conversations.onTimer(...joining.leaving);
  outbox.add(joining.courier);
  outbox.start(conversations);
  for (const member of members)
    await conversations.start({
      conversationId: member,
      channel: channels[member],
      locale: 'fi',
      customer: { id: 'u1' },
    });
  return {
    store,
    conversations,
    clock,
    plan: (weather) => void forecast.push(...weather),
    state: (member) => conversations.state(member),
    async calm() {
      forecast.length = 0;
      for (let round = 0; round < 12; round++) {
        await conversations.settled();
        await outbox.settled();
        clock.advanceMs(31_000);
        if ((await conversations.runDueTimers()) === 0 && round > 1) break;
      }
      await conversations.settled();
      await outbox.settled();
    },
    async close() {
      await conversations.stop();
      await outbox.stop();
      await place.remove();
    },
  };
}

/** The store's methods as members of a plain object. */
function bound(store: Store): Store {
  const names = [
    'commit',
    'read',
    'head',
    'subscribe',
    'ticket',
    'tickets',
    'ticketChanges',
    'lastTicketChange',
    'takeDueTimers',
    'nextTimerAt',
    'acquireLease',
    'releaseLease',
    'register',
    'registers',
    'writeRegister',
    'watchRegisters',
    'saveAttachment',
    'attachment',
    'close',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, store[name].bind(store)])) as unknown as Store;
}
