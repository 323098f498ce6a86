// A counter whose tickets go to the desk under test: the real heart, store, actions, outbox and time limits, with a bot of few words.
// It knows no desk's wire.
import { createConversations } from '../../../conversation/conversations.ts';
import type { Conversations, StartRequest } from '../../../conversation/contract.ts';
import type { EntryData, NewConversationEntry } from '../../../conversation/entries.ts';
import { parseEntry, preview } from '../../../conversation/fold.ts';
import { openQuestions } from '../../../conversation/ledger.ts';
import type { Courier } from '../../../conversation/outbox/courier.ts';
import { createOutbox } from '../../../conversation/outbox/outbox.ts';
import { createUndelivered } from '../../../conversation/outbox/undelivered.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { joinedTimers } from '../../../conversation/joined-timers.ts';
import type { Outgoing, TurnPlan } from '../../../conversation/turn.ts';
import { createTicketActions } from '../../../handoff/actions.ts';
import type { TicketActions } from '../../../handoff/actions.ts';
import type { Opening } from '../../../handoff/opening.ts';
import { planHandoff } from '../../../handoff/request-person.ts';
import { step } from '../../../handoff/ticket.ts';
import type { FarSide, HandoffTarget } from '../../../handoff/target.ts';
import { connectDesk } from '../../../handoff/targets/connect.ts';
import { otherDeskDue, otherDeskTimer, otherDeskTimers } from '../../../handoff/targets/patience.ts';
import { manualClock } from '../../../kernel/clock.ts';
import { countingIds } from '../../../kernel/ids.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { say } from '../../../language/phrases/say.ts';
import type { Store } from '../../../storage/port.ts';
import { openTemporarySqlite } from '../sqlite-under-test.ts';

type ConnectParts = Parameters<typeof connectDesk>[1];

export const farewell = 'Kiitos, tervetuloa uudelleen!';
const isClosing = (text: string): boolean => text === farewell;

export const patience = { answerMs: 60_000, silentMs: 20 * 60_000 };

export interface Rig {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly actions: TicketActions;
  readonly clock: ReturnType<typeof manualClock>;
  /** Names the desk and joins it; without one the tickets are our own desk's. */
  connect(target: HandoffTarget, more?: Pick<ConnectParts, 'inOrder'>): FarSide;
  /** Before `connect`: takes words to customers. */
  add(courier: Courier): void;
  /** Where a customer's conversation stands; by default in our own web chat, under the name that the test gives it. */
  placeOf: (name: string) => Pick<StartRequest, 'channel' | 'address'> & { readonly conversationId: string };
  open: Opening;
  /** A customer begins and says it; resolves when the turn is over and everything was taken where it goes. */
  customer(name: string, ...texts: string[]): Promise<ConversationState>;
  state(name: string): Promise<ConversationState>;
  /** What the customer reads, as `name: text`, without the bot's own words of the test. */
  read(name: string): Promise<readonly string[]>;
  entries<K extends NewConversationEntry['kind']>(name: string, kind: K): Promise<readonly EntryData<K>[]>;
  /** So much later, with what fell due meanwhile. */
  pass(ms: number): Promise<void>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openRig(): Promise<Rig> {
  const place = await openTemporarySqlite();
  const { store } = place;
  const clock = manualClock('2026-11-23T08:00:00.000Z');
  const newId = countingIds();
  const undelivered = createUndelivered(store);
  const outbox = createOutbox({ store, clock, random: () => 0.5, logger: silentLogger, undelivered });
  let desk: string | undefined;
  const conversations = createConversations({
    store,
    decide,
    isClosing,
    fallback: () => said('fallback', 'Hetki.'),
    standingTimers: (state) =>
      joinedTimers(
        otherDeskTimers(state, () => patience),
        outbox.standingTimers(state),
      ),
    clock,
    logger: silentLogger,
  });
  const tools = {
    conversations,
    tickets: store,
    say,
    isClosing,
    shopName: () => 'Kotikaarna',
    deskOf: () => desk,
    clock,
    newId,
  };
  const actions = createTicketActions(tools);
  const rig: Rig = {
    store,
    conversations,
    actions,
    clock,
    open: { open: true },
    placeOf: (name) => ({ conversationId: name, channel: 'webchat' }),
    add: (courier) => outbox.add(courier),
    connect(target, more = {}) {
      desk = target.name;
      const notes = { say, locale: () => 'fi' as const };
      const lookups = { productTitle: () => undefined, storeName: () => undefined };
      const offer = { ...notes, tickets: store, lookups, clock };
      const far = connectDesk(target, { actions, tools, outbox, notes, offer, ...more });
      start();
      return far;
    },
    async customer(name, ...texts) {
      start();
      const place = rig.placeOf(name);
      const { conversationId } = place;
      await conversations.start({
        ...place,
        locale: 'fi',
        customer: { id: `u-${name}`, name: 'Maija' },
      });
      for (const text of texts) {
        await conversations.accept(conversationId, { clientActivityId: newId('m'), text });
        await conversations.settled(conversationId);
      }
      await rig.settled();
      return rig.state(name);
    },
    state: (name) => conversations.state(rig.placeOf(name).conversationId),
    async read(id) {
      const out = await rig.entries(id, 'message-out');
      return out
        .filter(({ sender }) => sender !== 'bot')
        .map(({ agent, phrase, text }) => (agent === undefined ? (phrase ?? '') : `${agent.name}: ${text}`));
    },
    async entries<K extends NewConversationEntry['kind']>(name: string, kind: K) {
      const log = (await store.read(rig.placeOf(name).conversationId, 0)).map(parseEntry);
      return log.flatMap((entry) => (entry?.kind === kind ? [entry.data as EntryData<K>] : []));
    },
    async pass(ms) {
      clock.advanceMs(ms);
      await conversations.runDueTimers();
      await rig.settled();
    },
    async settled() {
      await conversations.settled();
      await outbox.settled();
      await conversations.settled();
      await outbox.settled();
    },
    async close() {
      await outbox.stop();
      await conversations.stop();
      await place.remove();
    },
  };
  conversations.onTimer(
    otherDeskTimer,
    otherDeskDue({ say, clock, tickets: store, opening: () => rig.open }, () => patience),
  );
  conversations.onTimer('wait', async () => undefined);
  let isStarted = false;
  function start(): void {
    if (!isStarted) outbox.start(conversations);
    isStarted = true;
  }

  /** "ihminen …" brings in a person with a question, "lähden" leaves the line, anything else is a question. */
  async function decide(state: ConversationState): Promise<TurnPlan> {
    const plan = {
      entries: [],
      messages: [],
      statuses: [],
      turn: { acts: [], thread: state.thread, notUnderstood: 0 },
    };
    if (state.unhandled.length === 0) return { ...plan, messages: [said('greeting.first', 'Hei!')] };
    if (state.speaker.kind === 'person') return plan;
    const text = state.unhandled.map(({ data }) => data.text).join(' ');
    const current = state.ticket;
    if (text === 'lähden' && current !== undefined) return { ...plan, ...leave(state, current.team) };
    const messageSeq = state.unhandled.at(-1)?.seq ?? 0;
    const asked = openQuestions(state, [{ topic: 'delivery-area', subject: {}, text, messageSeq }]);
    if (!text.startsWith('ihminen'))
      return { ...plan, entries: asked.entries, messages: [said('handoff.added', 'Selvä, lisäsin tämän.')] };
    const handoff = planHandoff(preview(state, asked.entries), {
      reason: 'asked',
      topics: ['delivery-area'],
      locale: 'fi',
      shop: { teams: [{ id: 'service', skills: [], languages: [] }] },
      opening: () => rig.open,
      deskOf: () => desk,
      nowMs: clock.nowMs(),
      newId,
    });
    const phrase = handoff.desk === undefined ? 'handoff.queued' : 'handoff.sent';
    return {
      ...plan,
      entries: [...asked.entries, ...handoff.entries],
      messages: [said(phrase, 'Välitän asian eteenpäin.')],
      ...(handoff.ticket === undefined ? {} : { ticket: handoff.ticket }),
      setTimers: handoff.setTimers,
      statuses: handoff.statuses,
    };
  }

  function leave(state: ConversationState, team: string): Pick<TurnPlan, 'entries' | 'messages' | 'ticket'> {
    const left = step(state.ticket, { kind: 'leave' });
    if (left.kind !== 'done' || state.ticket === undefined)
      return { entries: [], messages: [said('handoff.nudge', 'Hetki.')] };
    const { ticketId, queuedAt } = state.ticket;
    const data = { reason: 'asked', locale: 'fi', channel: 'webchat' };
    return {
      entries: [left.entry],
      messages: [said('handoff.left', 'Poistin sinut jonosta.')],
      ticket: {
        expect: { ticketId, state: 'queued' },
        write: { ticketId, state: 'resolved', team, queuedAt, priority: 0, data },
      },
    };
  }
  return rig;
}

function said(phrase: string, text: string): Outgoing {
  return { sender: 'bot', text, locale: 'fi', phrase, entities: [], figures: [] };
}
