// When something can be promised, and the durable timers that watch over it: the desk is warned in time, the customer is
// reminded of a call, and what falls due unkept is broken. A promise is made only for a time at which somebody is in.
import type { PromiseState } from '../conversation/state.ts';
import type { Timer } from '../storage/port.ts';
import type { Opening } from './opening.ts';

/** The kinds of the timers that a promise has, in the order in which they fire. */
export const promiseTimers = {
  remind: 'promise-remind',
  warn: 'promise-warn',
  due: 'promise-due',
} as const;

type NewTimer = Omit<Timer, 'conversationId'>;
type Timed = Pick<PromiseState, 'promiseId' | 'dueAt' | 'slot'>;

/** How long before a call the customer is reminded of it. */
const remindBeforeMs = 15 * 60_000;
/** A reminder sooner than this after the call was agreed on would tell nothing. */
const remindAfterMs = 15 * 60_000;
/** The desk is warned when this share of the time is left, and never with less than `warnBeforeMs` to go. */
const warnShare = 1 / 5;
const warnBeforeMs = 2 * 60_000;

export const promiseTimerId = (promiseId: string): string => `promise:${promiseId}`;
const warnTimerId = (promiseId: string): string => `promise-warn:${promiseId}`;
const remindTimerId = (promiseId: string): string => `promise-remind:${promiseId}`;

/**
 * The timers of a promise as it stands from `nowMs` on, and those of an earlier time that it no longer has. Setting them again
 * under the same promise moves them.
 */
export function timersFor(
  promise: Timed,
  nowMs: number,
): { readonly set: readonly NewTimer[]; readonly cancel: readonly string[] } {
  const { promiseId, dueAt } = promise;
  const data = { promiseId };
  const warnAt = warnAtMs(promise, nowMs);
  const remindAt = remindAtMs(promise, nowMs);
  return {
    set: [
      { timerId: promiseTimerId(promiseId), kind: promiseTimers.due, dueAt, data },
      ...(warnAt === undefined
        ? []
        : [{ timerId: warnTimerId(promiseId), kind: promiseTimers.warn, dueAt: instant(warnAt), data }]),
      ...(remindAt === undefined
        ? []
        : [
            { timerId: remindTimerId(promiseId), kind: promiseTimers.remind, dueAt: instant(remindAt), data },
          ]),
    ],
    cancel: [
      ...(warnAt === undefined ? [warnTimerId(promiseId)] : []),
      ...(remindAt === undefined ? [remindTimerId(promiseId)] : []),
    ],
  };
}

/** All timers that a promise may have: cancelled when nothing is left to watch over. */
export function timerIdsOf({ promiseId }: Pick<PromiseState, 'promiseId'>): readonly string[] {
  return [promiseTimerId(promiseId), warnTimerId(promiseId), remindTimerId(promiseId)];
}

/** A fifth of the time before it is due, counted from now or, for a call, from the beginning of its slot. */
function warnAtMs({ dueAt, slot }: Timed, nowMs: number): number | undefined {
  const dueMs = Date.parse(dueAt);
  const fromMs = slot === undefined ? nowMs : Math.max(nowMs, Date.parse(slot.start));
  const warnAt = dueMs - Math.max(warnBeforeMs, (dueMs - fromMs) * warnShare);
  return warnAt > nowMs ? warnAt : undefined;
}

function remindAtMs({ slot }: Timed, nowMs: number): number | undefined {
  if (slot === undefined) return undefined;
  const remindAt = Date.parse(slot.start) - remindBeforeMs;
  return remindAt >= nowMs + remindAfterMs ? remindAt : undefined;
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

/** A person's words fulfil what the bot promised in their name, a reply or to find something out; what a person promised is theirs to mark. */
export function isKeptByReply({ kind, state, by }: PromiseState): boolean {
  return state === 'made' && (kind === 'reply' || (kind === 'check' && by === undefined));
}

/** The call that stands: agreed for a slot, and neither made nor called off. */
export function callbackOf(promises: readonly PromiseState[]): PromiseState | undefined {
  return promises.findLast(
    ({ kind, state, slot }) => kind === 'callback' && state === 'made' && slot !== undefined,
  );
}

const instant = (ms: number): string => new Date(ms).toISOString();
