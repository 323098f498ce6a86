// What has become of the promises made to the customer, entry by entry. Pure; when they fall due is the timers' matter.
import type { Effects } from './effects.ts';
import type { EntryData } from './entries.ts';
import type { PromiseState } from './state.ts';

type Promises = readonly PromiseState[];

/** A promise that was kept, broken or cancelled stays so; a new time is only given to one that still stands. */
export const promiseEffects: Effects<Promises> = {
  'promise-made': (promises, { data }) =>
    promises.some(({ promiseId }) => promiseId === data.promiseId)
      ? promises
      : [...promises, { ...data, state: 'made' }],
  // A reply or a check was promised with the ticket; a call that was agreed stands by itself.
  'ticket-left': (promises) =>
    promises.map((promise) =>
      promise.kind !== 'callback' && promise.state === 'made' ? { ...promise, state: 'withdrawn' } : promise,
    ),
  'promise-kept': (promises, { data }) => whileMade(promises, data.promiseId, ended('kept')),
  'promise-broken': (promises, { data }) => whileMade(promises, data.promiseId, ended('broken')),
  'promise-cancelled': (promises, { data: { promiseId, because } }) =>
    whileMade(promises, promiseId, (promise) => ({
      ...promise,
      state: 'withdrawn',
      ...(because === undefined ? {} : { because }),
    })),
  'promise-renegotiated': (promises, { data: { promiseId, dueAt, slot, phone } }) =>
    whileMade(promises, promiseId, (promise) => ({
      ...anew(promise),
      dueAt,
      ...(slot === undefined ? {} : { slot }),
      ...(phone === undefined ? {} : { phone }),
    })),
  'promise-warned': (promises, { data }) =>
    whileMade(promises, data.promiseId, (promise) => ({ ...promise, warned: true })),
  'promise-reminded': (promises, { data }) =>
    whileMade(promises, data.promiseId, (promise) => ({ ...promise, reminded: true })),
  'callback-change-asked': (promises, { data: { promiseId, change, start } }) =>
    whileMade(promises, promiseId, (promise) => ({
      ...promise,
      changeAsked: { change, ...(start === undefined ? {} : { start }) },
    })),
  'callback-tried': (promises, { data }) =>
    whileMade(promises, data.promiseId, (promise) => tried(promise, data)),
};

/** In vain, with another try to come: the call stands for then, and its slot is as long as it was. */
function tried(
  promise: PromiseState,
  { outcome, attempt, nextAt }: EntryData<'callback-tried'>,
): PromiseState {
  if (outcome === 'reached') return promise;
  if (nextAt === undefined) return { ...promise, tries: attempt };
  const { slot } = promise;
  const lengthMs = slot === undefined ? 0 : Date.parse(slot.end) - Date.parse(slot.start);
  const end = new Date(Date.parse(nextAt) + lengthMs).toISOString();
  return { ...anew(promise), tries: attempt, dueAt: end, slot: { start: nextAt, end } };
}

/** Nobody has been warned or reminded of its new time, and what was asked of the old one is done. */
function anew({ warned: _, reminded: __, changeAsked: ___, ...promise }: PromiseState): PromiseState {
  return promise;
}

const ended =
  (state: PromiseState['state']) =>
  (promise: PromiseState): PromiseState => ({ ...promise, state });

function whileMade(
  promises: Promises,
  promiseId: string,
  change: (promise: PromiseState) => PromiseState,
): Promises {
  return promises.map((promise) =>
    promise.promiseId === promiseId && promise.state === 'made' ? change(promise) : promise,
  );
}
