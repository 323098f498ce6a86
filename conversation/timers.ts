// Due timers: takes them with a lease, has their handler think, and commits the effect together with the timer's completion,
// so that each has its effect once. Waking up is a matter of this process; what is due stands in the store.
import { clearTimeout, setTimeout } from 'node:timers';
import { isoNow } from '../kernel/clock.ts';
import type { Logger } from '../kernel/logger.ts';
import type { DueTimer } from '../storage/port.ts';
import type { TimerHandler } from './contract.ts';
import { turnTimer } from './plan.ts';
import { commitOf } from './writing.ts';
import type { WritingParts } from './writing.ts';

const takenAtOnce = 32;
/** After so long another try is made, should the holder have died or its handler failed. */
const leaseMs = 30_000;
/** How late a timer may be noticed. */
const longestPauseMs = 250;
const triesAtMost = 8;

export interface Timers {
  readonly on: (kind: string, handler: TimerHandler) => void;
  readonly runDue: () => Promise<number>;
  readonly start: () => void;
  /** Resolves when what is under way is done. */
  readonly stop: () => Promise<void>;
}

export function createTimers(
  parts: WritingParts & { readonly logger: Logger },
  runTurn: (conversationId: string) => Promise<void>,
): Timers {
  const { store, states, clock, logger } = parts;
  const handlers = new Map<string, TimerHandler>([[turnTimer, nothingLeft]]);
  let underWay: Promise<unknown> = Promise.resolve();
  let pause: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function takeEffect(timer: DueTimer): Promise<boolean> {
    const { conversationId, timerId, kind, token } = timer;
    const handler = handlers.get(kind);
    if (handler === undefined) {
      logger.warn('timer-of-unknown-kind', { conversationId, kind });
      return false;
    }
    // A turn makes a commit of its own, which cancels the timer.
    if (kind === turnTimer) await runTurn(conversationId);
    for (let tries = 0; tries < triesAtMost; tries++) {
      const before = await states.current(conversationId);
      const draft = (await handler(timer, before)) ?? { entries: [] };
      const commit = commitOf(draft, before, parts, { complete: { timerId, token } });
      const result = await store.commit(commit);
      if (result.status === 'committed') return true;
      if (result.status === 'duplicate' || result.status === 'fenced') return false;
      if (result.status === 'ticket-mismatch') break;
    }
    throw new Error('The log or the ticket did not hold still.');
  }

  async function runOne(timer: DueTimer): Promise<boolean> {
    try {
      return await takeEffect(timer);
    } catch (error) {
      const { conversationId, kind } = timer;
      logger.error('timer-failed', { conversationId, kind }, error);
      return false;
    }
  }

  async function runDue(): Promise<number> {
    let effects = 0;
    while (!isStopped) {
      const due = await store.takeDueTimers(isoNow(clock), takenAtOnce, leaseMs);
      if (due.length === 0) break;
      const done = await Promise.all(due.map(runOne));
      effects += done.filter(Boolean).length;
    }
    return effects;
  }

  async function tick(): Promise<void> {
    let pauseMs = longestPauseMs;
    try {
      await runDue();
      const next = await store.nextTimerAt();
      if (next !== undefined) pauseMs = Math.min(Math.max(Date.parse(next) - clock.nowMs(), 1), pauseMs);
    } catch (error) {
      logger.error('timers-failed', {}, error);
    }
    if (!isStopped) arm(pauseMs);
  }

  function arm(ms: number): void {
    // Only a pause between looks at the store; what is due is durable there.
    pause = setTimeout(() => {
      underWay = tick();
    }, ms);
    pause.unref();
  }

  return {
    on(kind, handler) {
      if (handlers.has(kind)) throw new RangeError(`Timers of kind ${kind} have a handler already.`);
      handlers.set(kind, handler);
    },
    runDue,
    start() {
      if (pause === undefined && !isStopped) arm(0);
    },
    async stop() {
      isStopped = true;
      clearTimeout(pause);
      await underWay;
    },
  };
}

const nothingLeft: TimerHandler = async (_, { unhandled }) => {
  if (unhandled.length > 0) throw new Error('The turn did not come about; its timer stands.');
  return undefined;
};
