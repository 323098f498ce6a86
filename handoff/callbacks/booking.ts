// What is written when a call is agreed on, moved or called off, whoever does it: entries and timers of one commit, with the
// place in the slot taken before it. It says nothing.
import type { CallbackSlot, NewConversationEntry, Person } from '../../conversation/entries.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import { withdrawQuestion } from '../../conversation/ledger.ts';
import { isOpen } from '../../conversation/state.ts';
import type { Timer } from '../../storage/port.ts';
import { timerIdsOf, timersFor } from '../promise.ts';
import { placeTimer } from './place-timer.ts';

export interface Booked {
  readonly entries: readonly NewConversationEntry[];
  readonly timers: {
    readonly set: readonly Omit<Timer, 'conversationId'>[];
    readonly cancel: readonly string[];
  };
}

export interface NewCall {
  readonly promiseId: string;
  /** Whose slot it is; keeps the promise. */
  readonly team: string;
  readonly slot: CallbackSlot;
  readonly phone: string;
  /** Why; stays at the desk. */
  readonly text: string;
  /** Absent: the customer chose it with the bot. */
  readonly by?: Person;
}

/** A call instead of the reply that was promised sooner: nobody is promised both. */
export function callAgreed(state: ConversationState, call: NewCall, nowMs: number): Booked {
  const { promiseId, team, slot, phone, text, by } = call;
  const replaced = state.promises.filter(
    (promise) => promise.state === 'made' && promise.kind !== 'callback' && promise.by === undefined,
  );
  const promise = { promiseId, dueAt: slot.end, slot };
  const { set, cancel } = timersFor(promise, nowMs);
  return {
    entries: [
      ...replaced.map((one) => promiseCancelled(one, by ?? 'customer')),
      {
        kind: 'promise-made',
        data: {
          ...promise,
          kind: 'callback',
          keeper: team,
          text,
          phone,
          ...(by === undefined ? {} : { by }),
        },
      },
    ],
    timers: {
      set: [...set, placeTimer(team, slot.start, promiseId, nowMs)],
      cancel: [...cancel, ...replaced.flatMap(timerIdsOf)],
    },
  };
}

/** Its number may change with it. */
export function callMoved(
  promise: PromiseState,
  slot: CallbackSlot,
  by: Person | 'customer',
  nowMs: number,
  phone?: string,
): Booked {
  const { promiseId, keeper } = promise;
  const { set, cancel } = timersFor({ promiseId, dueAt: slot.end, slot }, nowMs);
  return {
    entries: [
      {
        kind: 'promise-renegotiated',
        data: { promiseId, dueAt: slot.end, by, slot, ...(phone === undefined ? {} : { phone }) },
      },
    ],
    timers: {
      set: [
        ...set,
        placeTimer(keeper, slot.start, promiseId, nowMs),
        ...oldPlace(promise, nowMs).filter(({ timerId }) => !timerId.endsWith(slot.start)),
      ],
      cancel,
    },
  };
}

/** The wish for a call is withdrawn with it; what else is open stays with the person. */
export function callCancelled(
  state: ConversationState,
  promise: PromiseState,
  by: Person | 'customer',
  nowMs: number,
): Booked {
  return {
    entries: [promiseCancelled(promise, by), ...callUnwished(state, by)],
    timers: { set: oldPlace(promise, nowMs), cancel: timerIdsOf(promise) },
  };
}

/** The open wishes for a call are withdrawn. */
export function callUnwished(
  state: Pick<ConversationState, 'questions'>,
  by: Person | 'customer',
): readonly NewConversationEntry[] {
  return state.questions
    .filter((question) => question.topic === 'callback' && isOpen(question))
    .flatMap(({ questionId }) => withdrawQuestion(state, questionId, by));
}

/** Settles what became of the place that the promise has now, once it is no longer its. */
function oldPlace(
  { promiseId, keeper, slot }: PromiseState,
  nowMs: number,
): readonly Omit<Timer, 'conversationId'>[] {
  return slot === undefined ? [] : [placeTimer(keeper, slot.start, promiseId, nowMs)];
}

/** It is not wanted any more, whatever was promised. */
export function promiseCancelled({ promiseId }: PromiseState, by: Person | 'customer'): NewConversationEntry {
  return { kind: 'promise-cancelled', data: { promiseId, by } };
}
