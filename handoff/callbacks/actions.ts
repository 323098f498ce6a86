// What people at the desk do with calls: agree on one, move it, call it off, and say how a try went. The customer is told in
// the same commit; a place in a slot is taken before it and settled after it.
import type { Draft, Refused } from '../../conversation/contract.ts';
import { settleQuestion } from '../../conversation/ledger.ts';
import type { CallbackSlot, NewConversationEntry, Person } from '../../conversation/entries.ts';
import { isOpen } from '../../conversation/state.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { Acted, ActionTools, Scene } from '../actions/acting.ts';
import { act, ownedBy, refuse, systemMessage } from '../actions/acting.ts';
import { actOnPromise } from '../actions/promises.ts';
import { isKeptByReply, timerIdsOf, timersFor } from '../promise.ts';
import { canWriteAt } from '../reach.ts';
import type { TimesInWords } from '../times-in-words.ts';
import { callAgreed, callCancelled, callMoved, promiseCancelled } from './booking.ts';
import { callButtons, plain, slotButtons } from './buttons.ts';
import { placeTimer } from './place-timer.ts';
import type { SlotBook } from './slot-book.ts';
import { offeredOf } from './slots.ts';

export interface CallbackTools extends ActionTools {
  readonly slots: SlotBook;
  readonly inWords: TimesInWords;
  readonly timeZone: () => string;
}

export interface CallRequest {
  /** The slot's start, ISO 8601; one that is full or none is refused with `slot-taken`. */
  readonly start: string;
  /** E.164; default the number that the customer left. Without any it is refused with `bad-request`. */
  readonly phone?: string;
  readonly text: string;
}

/** Each rejects with a TiskiError: `not-found`, `not-owner`, `wrong-state`, `slot-taken`, `bad-request`. */
export interface CallbackActions {
  freeSlots(team: string): Promise<readonly CallbackSlot[]>;
  agree(
    ticketId: string,
    agent: Person,
    request: CallRequest,
  ): Promise<Acted & { readonly promiseId: string }>;
  move(ticketId: string, agent: Person, promiseId: string, start: string): Promise<Acted>;
  /** Any promise that stands; of a call the customer is told. */
  cancel(ticketId: string, agent: Person, promiseId: string): Promise<Acted>;
  /**
   * Reached: the promise is kept, the wish settled. Not reached: two more tries, and the customer is told when; after them
   * the promise is withdrawn, and what was asked stays open.
   */
  tried(
    ticketId: string,
    agent: Person,
    promiseId: string,
    outcome: 'reached' | 'not-reached',
  ): Promise<Acted>;
}

/** A call is tried so often in all. */
const triesAtMost = 3;
/** Who did not answer gets a while before the next try. */
const nextTryAfterMs = 30 * 60_000;

export function createCallbackActions(tools: CallbackTools): CallbackActions {
  return {
    freeSlots: (team) => tools.slots.free(team),

    async agree(ticketId, agent, { start, phone, text }) {
      const promiseId = tools.newId('p');
      const acted = await act(tools, ticketId, async ({ state, current }): Promise<Draft | Refused> => {
        if (current?.owner?.id !== agent.id) return refuse('not-owner');
        const number = phone ?? state.contact.phone;
        if (number === undefined) return refuse('bad-request', 'The customer left no phone number');
        const { conversationId } = state;
        const at = utc(start);
        const slot = await tools.slots.take({ team: current.team, start: at, promiseId, conversationId });
        if (slot === undefined) return refuse('slot-taken');
        const call = { promiseId, team: current.team, slot, phone: number, text, by: agent };
        const booked = callAgreed(state, call, tools.clock.nowMs());
        return {
          entries: [...booked.entries, ...told(tools, state, 'callback.confirmed', slot, number)],
          timers: booked.timers,
          ticket: ownedBy(ticketId, agent),
        };
      });
      return { ...acted, promiseId };
    },

    move: (ticketId, agent, promiseId, start) =>
      actOnPromise(tools, ticketId, agent, promiseId, async (promise, { state }) => {
        if (promise.state !== 'made' || promise.slot === undefined) return refuse('wrong-state');
        const { conversationId } = state;
        const slot = await tools.slots.take({
          team: promise.keeper,
          start: utc(start),
          promiseId,
          conversationId,
        });
        if (slot === undefined) return refuse('slot-taken');
        const booked = callMoved(promise, slot, agent, tools.clock.nowMs());
        return {
          entries: [...booked.entries, ...told(tools, state, 'callback.moved', slot, promise.phone ?? '')],
          timers: booked.timers,
          ticket: ownedBy(ticketId, agent),
        };
      }),

    cancel: (ticketId, agent, promiseId) =>
      actOnPromise(tools, ticketId, agent, promiseId, (promise, { state }) => {
        if (promise.state !== 'made')
          return refuse('wrong-state', `The promise was ${promise.state} already`);
        const ticket = ownedBy(ticketId, agent);
        if (promise.slot === undefined)
          return {
            entries: [promiseCancelled(promise, agent)],
            timers: { cancel: timerIdsOf(promise) },
            ticket,
          };
        const { entries, timers } = callCancelled(state, promise, agent, tools.clock.nowMs());
        const message = systemMessage(tools, state, 'callback.cancelled');
        return { entries: [...entries, ...written(tools, state, message)], timers, ticket };
      }),

    tried: (ticketId, agent, promiseId, outcome) =>
      actOnPromise(tools, ticketId, agent, promiseId, async (promise, scene) => {
        if (promise.state !== 'made' || promise.kind !== 'callback') return refuse('wrong-state');
        const draft =
          outcome === 'reached'
            ? reached(scene.state, promise, agent)
            : await notReached(tools, scene, promise, agent);
        return { ...draft, ticket: ownedBy(ticketId, agent) };
      }),
  };
}

/** They have spoken: the call, and every reply that was promised, is kept. */
function reached(state: ConversationState, promise: PromiseState, agent: Person): Draft {
  const { promiseId, tries = 0 } = promise;
  const kept = [promise, ...state.promises.filter(isKeptByReply)];
  const wishes = state.questions.filter(
    (question) => isOpen(question) && (question.topic === 'callback' || question.topic === 'person'),
  );
  return {
    entries: [
      { kind: 'callback-tried', data: { promiseId, by: agent, outcome: 'reached', attempt: tries + 1 } },
      ...kept.map((one): NewConversationEntry => ({
        kind: 'promise-kept',
        data: { promiseId: one.promiseId, by: agent },
      })),
      ...wishes.flatMap(({ questionId }) => settleQuestion(state, questionId, agent)),
    ],
    timers: { cancel: kept.flatMap(timerIdsOf) },
  };
}

async function notReached(
  tools: CallbackTools,
  { state }: Scene,
  promise: PromiseState,
  agent: Person,
): Promise<Draft> {
  const { promiseId, keeper, phone = '', slot: before, tries = 0 } = promise;
  const nowMs = tools.clock.nowMs();
  const attempt = tries + 1;
  const free = await tools.slots.free(keeper);
  const slot = attempt < triesAtMost ? await nextTry(tools, free, promise, state.conversationId) : undefined;
  const entry = { promiseId, by: agent, outcome: 'not-reached', attempt } as const;
  const number = tools.inWords.phone(phone);
  const oldPlace =
    before === undefined || before.start === slot?.start
      ? []
      : [placeTimer(keeper, before.start, promiseId, nowMs)];

  if (slot === undefined) {
    const offered = offeredOf(free, tools.timeZone());
    const buttons = [
      ...slotButtons(offered, state.locale, tools),
      plain(tools.say, 'button.call-in-writing', state.locale),
    ];
    const message = systemMessage(tools, state, 'callback.given-up', { phone: number }, buttons);
    return {
      entries: [
        { kind: 'callback-tried', data: entry },
        // Nobody spoke with the customer, so nothing was kept; what they asked for stays open with whoever has the ticket.
        { kind: 'promise-cancelled', data: { promiseId, by: agent, because: 'not-reached' } },
        ...written(tools, state, message),
      ],
      timers: { set: oldPlace, cancel: timerIdsOf(promise) },
    };
  }
  const { set, cancel } = timersFor({ promiseId, dueAt: slot.end, slot }, nowMs);
  const isLast = attempt === triesAtMost - 1;
  const buttons = isLast
    ? [
        plain(tools.say, 'button.call-move', state.locale),
        plain(tools.say, 'button.call-in-writing', state.locale),
      ]
    : callButtons(tools.say, state.locale);
  const phrase = isLast ? 'callback.missed-again' : 'callback.missed';
  const when = tools.inWords.span(slot, state.locale);
  return {
    entries: [
      { kind: 'callback-tried', data: { ...entry, nextAt: slot.start } },
      ...written(tools, state, systemMessage(tools, state, phrase, { when, phone: number }, buttons)),
    ],
    timers: { set: [...set, ...oldPlace, placeTimer(keeper, slot.start, promiseId, nowMs)], cancel },
  };
}

/** The first slot after a while, with a place in it; the same promise holds it. */
async function nextTry(
  { slots, clock }: CallbackTools,
  free: readonly CallbackSlot[],
  { promiseId, keeper }: PromiseState,
  conversationId: string,
): Promise<CallbackSlot | undefined> {
  for (const { start } of free) {
    if (Date.parse(start) < clock.nowMs() + nextTryAfterMs) continue;
    const slot = await slots.take({ team: keeper, start, promiseId, conversationId });
    if (slot !== undefined) return slot;
  }
  return undefined;
}

function told(
  tools: CallbackTools,
  state: ConversationState,
  phrase: string,
  slot: CallbackSlot,
  phone: string,
): readonly NewConversationEntry[] {
  const when = tools.inWords.span(slot, state.locale);
  const parameters = { when, phone: tools.inWords.phone(phone) };
  const buttons = callButtons(tools.say, state.locale);
  return written(tools, state, systemMessage(tools, state, phrase, parameters, buttons));
}

/** Nothing is written into a chat that the channel has closed. */
function written(
  { clock }: Pick<CallbackTools, 'clock'>,
  state: ConversationState,
  message: NewConversationEntry,
): readonly NewConversationEntry[] {
  return canWriteAt(state, isoNow(clock)) ? [message] : [];
}

/** The same instant as the slots name theirs. */
const utc = (iso: string): string => new Date(iso).toISOString();
