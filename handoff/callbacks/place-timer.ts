// The second step of a booking: once the promise is committed, its place in the slot is confirmed, and the place of a promise
// that was moved or called off is given back. A durable timer of the same commit does it, so that no crash loses it.
import { z } from 'zod';
import type { TimerHandler } from '../../conversation/contract.ts';
import type { PromiseState } from '../../conversation/state.ts';
import type { Timer } from '../../storage/port.ts';
import type { SlotBook } from './slot-book.ts';

/** The kind of the timer. */
export const placeTimerKind = 'callback-place';

const dataSchema = z.object({ team: z.string(), start: z.string(), promiseId: z.string() });

/** To be set in every commit that changes which slot a promise has: once for the old slot, once for the new one. */
export function placeTimer(
  team: string,
  start: string,
  promiseId: string,
  nowMs: number,
): Omit<Timer, 'conversationId'> {
  return {
    timerId: `place:${promiseId}:${start}`,
    kind: placeTimerKind,
    dueAt: new Date(nowMs).toISOString(),
    data: { team, start, promiseId },
  };
}

/** Whether the promise stands for the slot that begins then. */
export function standsFor(promises: readonly PromiseState[], promiseId: string, start: string): boolean {
  return promises.some(
    (promise) => promise.promiseId === promiseId && promise.state === 'made' && promise.slot?.start === start,
  );
}

/** Repeatable: it says what is so, however often it is run. */
export function placeSettled(slots: Pick<SlotBook, 'confirm' | 'release'>): TimerHandler {
  return async ({ data }, { conversationId, promises }) => {
    const { team, start, promiseId } = dataSchema.parse(data);
    if (standsFor(promises, promiseId, start))
      await slots.confirm({ team, start, promiseId, conversationId });
    else await slots.release({ team, start, promiseId });
    return undefined;
  };
}
