// What happens when a promise's time comes: the customer is reminded of a call, the desk is warned while there is time, and
// what was not kept is broken: the customer hears it from us first, with a new time that is honest or with a choice.
import type { Shop } from '../../catalog/model.ts';
import type { Draft, TimerHandler } from '../../conversation/contract.ts';
import type { NewConversationEntry } from '../../conversation/entries.ts';
import { passOnQuestions } from '../../conversation/ledger.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { DueTimer, Timer } from '../../storage/port.ts';
import { callButtons, slotButtons } from '../callbacks/buttons.ts';
import { placeTimer } from '../callbacks/place-timer.ts';
import type { SlotBook } from '../callbacks/slot-book.ts';
import { offeredOf } from '../callbacks/slots.ts';
import type { Opening } from '../opening.ts';
import { promiseTimerId, promiseTimers, replyDueAt, timerIdsOf, timersFor } from '../promise.ts';
import { canReachAt, canWriteAt } from '../reach.ts';
import { teamFor } from '../routing/team.ts';
import type { TicketData } from '../ticket-data.ts';
import { ticketIdOf } from '../ticket.ts';
import type { TimesInWords } from '../times-in-words.ts';
import { firstLook } from '../waiting/timers.ts';
import type { ActionTools } from './acting.ts';
import { status, systemMessage, ticketChange } from './acting.ts';

export interface PromiseTimerTools extends Pick<ActionTools, 'tickets' | 'say' | 'clock' | 'newId'> {
  readonly shop: () => Pick<Shop, 'teams' | 'replyPromiseMs' | 'timeZone'>;
  readonly opening: (team: string) => Opening;
  readonly slots: Pick<SlotBook, 'free'>;
  readonly inWords: TimesInWords;
}

/** What each step adds to the ticket's priority. */
const priorities = { remind: 5, warn: 5, broken: 10 } as const;

/** All three, by the kind of their timer. */
export function promiseTimerHandlers(tools: PromiseTimerTools): Readonly<Record<string, TimerHandler>> {
  return {
    [promiseTimers.remind]: (timer, state) => remind(tools, timer, state),
    [promiseTimers.warn]: (timer, state) => warn(tools, timer, state),
    [promiseTimers.due]: (timer, state) => fallDue(tools, timer, state),
  };
}

/** The promise that a timer is about, while it stands. A timer of before a move finds that its time has not come. */
function standing(
  { timerId }: Pick<DueTimer, 'timerId'>,
  { promises }: ConversationState,
): PromiseState | undefined {
  return promises.find((promise) => promise.state === 'made' && timerIdsOf(promise).includes(timerId));
}

async function remind(
  tools: PromiseTimerTools,
  timer: DueTimer,
  state: ConversationState,
): Promise<Draft | undefined> {
  const promise = standing(timer, state);
  const now = isoNow(tools.clock);
  if (promise?.slot === undefined || promise.reminded === true || promise.slot.start <= now) return undefined;
  const { slot, phone } = promise;
  const said = canWriteAt(state, now) && phone !== undefined;
  return {
    entries: [
      { kind: 'promise-reminded', data: { promiseId: promise.promiseId } },
      ...(said
        ? [
            systemMessage(
              tools,
              state,
              'callback.reminder',
              { when: tools.inWords.span(slot, state.locale), phone: tools.inWords.phone(phone) },
              callButtons(tools.say, state.locale),
            ),
          ]
        : []),
    ],
    ...(await raised(tools, state, priorities.remind)),
  };
}

/** Nothing is said to the customer: there is still time. */
async function warn(
  tools: PromiseTimerTools,
  timer: DueTimer,
  state: ConversationState,
): Promise<Draft | undefined> {
  const promise = standing(timer, state);
  if (promise === undefined || promise.warned === true || promise.dueAt <= isoNow(tools.clock))
    return undefined;
  return {
    entries: [{ kind: 'promise-warned', data: { promiseId: promise.promiseId } }],
    ...(await raised(tools, state, priorities.warn)),
  };
}

/** The ticket moves up in the queue, whoever has it. */
async function raised(
  { tickets }: PromiseTimerTools,
  state: ConversationState,
  by: number,
): Promise<Pick<Draft, 'ticket'>> {
  const current = state.ticket;
  const row = current === undefined ? undefined : await tickets.ticket(current.ticketId);
  if (row === undefined) return {};
  return { ticket: ticketChange({ state, row, current }, undefined, { priority: row.priority + by }) };
}

/** Where there is no ticket any more a new one is queued, so that somebody has it. */
async function fallDue(
  tools: PromiseTimerTools,
  timer: DueTimer,
  state: ConversationState,
): Promise<Draft | undefined> {
  const promise = state.promises.find(({ promiseId }) => timer.timerId === promiseTimerId(promiseId));
  if (promise?.state !== 'made' || Date.parse(promise.dueAt) > tools.clock.nowMs()) return undefined;
  const requeued = state.ticket === undefined ? queueAgain(tools, state, promise) : undefined;
  const instead = await insteadOf(tools, state, promise);
  const entries: readonly NewConversationEntry[] = [
    { kind: 'promise-broken', data: { promiseId: promise.promiseId } },
    ...(requeued?.entries ?? []),
    ...instead.entries,
    ...(canWriteAt(state, isoNow(tools.clock)) ? [instead.message] : []),
    ...(requeued?.statuses ?? []),
  ];
  const ticket = requeued?.ticket ?? (await raised(tools, state, priorities.broken)).ticket;
  return {
    entries,
    ...(ticket === undefined ? {} : { ticket }),
    timers: {
      set: [...instead.timers, ...(requeued?.timers ?? [])],
      cancel: timerIdsOf(promise).filter((id) => id !== timer.timerId),
    },
  };
}

interface Instead {
  readonly message: NewConversationEntry;
  /** A new promise, if one can be made. */
  readonly entries: readonly NewConversationEntry[];
  readonly timers: readonly Omit<Timer, 'conversationId'>[];
}

/** After a broken call other times are offered; after a broken word a new time is named, once: a second one would be worth nothing. */
async function insteadOf(
  tools: PromiseTimerTools,
  state: ConversationState,
  promise: PromiseState,
): Promise<Instead> {
  const { say, inWords, clock, shop } = tools;
  const { locale } = state;
  const team = state.ticket?.team ?? promise.keeper;
  if (promise.slot !== undefined) {
    const offered = offeredOf(await tools.slots.free(team), shop().timeZone);
    const when = inWords.span(promise.slot, locale);
    return {
      message: systemMessage(
        tools,
        state,
        offered.length > 0 ? 'callback.broken' : 'callback.broken-no-slots',
        { when },
        slotButtons(offered, locale, { say, inWords }),
      ),
      entries: [],
      timers: [placeTimer(promise.keeper, promise.slot.start, promise.promiseId, clock.nowMs())],
    };
  }
  const isFirst = !state.promises.some(({ state: became }) => became === 'broken');
  const dueAt = isFirst ? replyDueAt(tools.opening(team), clock.nowMs(), shop().replyPromiseMs) : undefined;
  if (dueAt === undefined || !canReachAt(state, dueAt))
    return { message: systemMessage(tools, state, 'promise.broken'), entries: [], timers: [] };
  const promiseId = tools.newId('p');
  const made = { promiseId, kind: promise.kind, dueAt, keeper: promise.keeper, text: promise.text };
  return {
    message: systemMessage(tools, state, 'promise.broken-new', { when: inWords.momentNamed(dueAt, locale) }),
    entries: [{ kind: 'promise-made', data: made }],
    timers: timersFor(made, clock.nowMs()).set,
  };
}

function queueAgain(
  tools: PromiseTimerTools,
  state: ConversationState,
  promise: PromiseState,
): {
  readonly entries: readonly NewConversationEntry[];
  readonly statuses: readonly NewConversationEntry[];
  readonly ticket: NonNullable<Draft['ticket']>;
  readonly timers: readonly Omit<Timer, 'conversationId'>[];
} {
  const shop = tools.shop();
  const team = shop.teams.some(({ id }) => id === promise.keeper)
    ? promise.keeper
    : teamFor(shop, { topics: state.thread.topics, locale: state.locale });
  const ticketId = ticketIdOf(state.conversationId, state.ticketCount + 1);
  const reason = 'promise-broken';
  const data: TicketData = { reason, locale: state.locale, channel: state.channel };
  return {
    entries: [
      { kind: 'ticket-queued', data: { ticketId, team, reason, locale: state.locale } },
      ...passOnQuestions(state, ticketId),
    ],
    statuses: [status({ state: 'queued', team })],
    timers: [firstLook(tools.opening(team), tools.clock.nowMs())],
    ticket: {
      expect: { ticketId, absent: true },
      write: {
        ticketId,
        state: 'queued',
        team,
        queuedAt: isoNow(tools.clock),
        priority: priorities.broken,
        data,
      },
    },
  };
}
