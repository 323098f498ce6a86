// Says when work in steps has held the event loop long enough. What is read and answered never depends on it: only when.
import { setImmediate } from 'node:timers/promises';
import type { Pause } from './steps.ts';

/** Short turns end before it, so that nobody waits for others' turns that began later. */
const sliceMs = 6;

/** One for all work of a process, whose steps share its event loop. `nowMs` must never go backwards. */
export function createPause(nowMs: () => number): Pause {
  let since = Number.NEGATIVE_INFINITY;
  return () => {
    const now = nowMs();
    if (now - since < sliceMs) return undefined;
    return setImmediate().then(() => {
      since = nowMs();
    });
  };
}
