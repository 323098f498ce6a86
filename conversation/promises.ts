// What has become of the promises made to the customer, entry by entry. Pure; when they fall due is the timers' matter.
import type { Entry } from './entries.ts';
import type { PromiseState } from './state.ts';

/** A promise that was kept or broken stays so; a new time is only given to one that still stands. */
export function nextPromises(promises: readonly PromiseState[], entry: Entry): readonly PromiseState[] {
  switch (entry.kind) {
    case 'promise-made':
      return promises.some(({ promiseId }) => promiseId === entry.data.promiseId)
        ? promises
        : [...promises, { ...entry.data, state: 'made' }];
    case 'promise-kept':
      return whileMade(promises, entry.data.promiseId, { state: 'kept' });
    case 'promise-broken':
      return whileMade(promises, entry.data.promiseId, { state: 'broken' });
    case 'promise-renegotiated':
      return whileMade(promises, entry.data.promiseId, { dueAt: entry.data.dueAt });
    default:
      return promises;
  }
}

function whileMade(
  promises: readonly PromiseState[],
  promiseId: string,
  change: Partial<PromiseState>,
): readonly PromiseState[] {
  return promises.map((promise) =>
    promise.promiseId === promiseId && promise.state === 'made' ? { ...promise, ...change } : promise,
  );
}
