// When something can be promised, and the durable timer that watches it. A promise is made only for a time at which somebody is in.
import type { PromiseState } from '../conversation/state.ts';
import type { Timer } from '../storage/port.ts';
import type { Opening } from './opening.ts';

/** The kind of the timer that fires when a promise falls due. */
const promiseDueTimer = 'promise-due';

export const promiseTimerId = (promiseId: string): string => `promise:${promiseId}`;

/** Setting it again under the same promise moves it. */
export function promiseTimer(promiseId: string, dueAt: string): Omit<Timer, 'conversationId'> {
  return { timerId: promiseTimerId(promiseId), kind: promiseDueTimer, dueAt, data: { promiseId } };
}

/**
 * By when a reply can be promised, ISO 8601; `undefined` when it cannot: the shop promises no time, people leave before it
 * is up, or nobody knows when they come.
 */
export function replyDueAt(
  opening: Opening,
  nowMs: number,
  replyPromiseMs: number | undefined,
): string | undefined {
  if (replyPromiseMs === undefined) return undefined;
  if (!opening.open) {
    return opening.opensAt === undefined ? undefined : instant(Date.parse(opening.opensAt) + replyPromiseMs);
  }
  const dueMs = nowMs + replyPromiseMs;
  if (opening.closesAt !== undefined && Date.parse(opening.closesAt) < dueMs) return undefined;
  return instant(dueMs);
}

/** The promise still to be kept that is due first. */
export function nextPromise(promises: readonly PromiseState[]): PromiseState | undefined {
  return promises
    .filter((promise) => promise.state === 'made')
    .reduce<PromiseState | undefined>(
      (first, promise) =>
        first === undefined || Date.parse(promise.dueAt) < Date.parse(first.dueAt) ? promise : first,
      undefined,
    );
}

const instant = (ms: number): string => new Date(ms).toISOString();
