// What has become of the promises made to the customer, entry by entry. Pure; when they fall due is the timers' matter.
import type { Effects } from './effects.ts';
import type { PromiseState } from './state.ts';

type Promises = readonly PromiseState[];

/** A promise that was kept or broken stays so; a new time is only given to one that still stands. */
export const promiseEffects: Effects<Promises> = {
  'promise-made': (promises, { data }) =>
    promises.some(({ promiseId }) => promiseId === data.promiseId)
      ? promises
      : [...promises, { ...data, state: 'made' }],
  'promise-kept': (promises, { data }) => whileMade(promises, data.promiseId, { state: 'kept' }),
  'promise-broken': (promises, { data }) => whileMade(promises, data.promiseId, { state: 'broken' }),
  // A reply was promised to somebody in line; a call or a check stands by itself.
  'ticket-left': (promises) =>
    promises.map((promise) =>
      promise.kind === 'reply' && promise.state === 'made' ? { ...promise, state: 'withdrawn' } : promise,
    ),
  'promise-renegotiated': (promises, { data }) => whileMade(promises, data.promiseId, { dueAt: data.dueAt }),
};

function whileMade(promises: Promises, promiseId: string, change: Partial<PromiseState>): Promises {
  return promises.map((promise) =>
    promise.promiseId === promiseId && promise.state === 'made' ? { ...promise, ...change } : promise,
  );
}
