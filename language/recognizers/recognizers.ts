// Asks Microsoft's recognizers in their worker, without ever blocking or waiting long: a worker that takes too long over a
// text is ended, and who asked goes on without an answer. It knows the worker's protocol, not the recognizers.
import { clearTimeout, setImmediate, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { Finding, FromWorker, Job } from './protocol.ts';

export interface Recognizers {
  /**
   * What the suite finds in an English text of at most 100 characters. `undefined` when it is not told in time: the worker
   * still loads, is busy, has just been ended, is closed, or the text is too long. Never rejects.
   */
  ask(job: Job): Promise<readonly Finding[] | undefined>;
  /** Starts the worker; resolves when it listens, or is given up. */
  warmUp(): Promise<void>;
  /** Ends the worker; nobody is left waiting, and later questions have no answer. */
  close(): Promise<void>;
}

export interface RecognizersOptions {
  /** How long who asks waits, milliseconds. */
  readonly waitMs?: number;
  /** From then on a text is taken for hostile, and the worker is ended. */
  readonly limitMs?: number;
  /** Before an ended worker is replaced; twice as long each time that the new one does not live to answer. */
  readonly restMs?: number;
  readonly worker?: URL;
}

export const askedAtMost = 100;
const waitingAtMost = 16;
const longestRestMs = 60_000;
/** A worker that cannot load in this time is given up. */
const loadMs = 15_000;
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

interface Waiting {
  readonly job: Job;
  readonly settle: (found: readonly Finding[] | undefined) => void;
}

/** After the messages that have arrived: a main thread that was held up must not count against the worker. */
function after(ms: number, then: () => void): NodeJS.Timeout {
  return setTimeout(() => setImmediate(then), ms).unref();
}

/** Nothing is loaded before the first call. */
export function createRecognizers(options: RecognizersOptions = {}): Recognizers {
  const { waitMs = 10, limitMs = 50, restMs = 1_000 } = options;
  const url = options.worker ?? new URL('./worker.ts', import.meta.url);
  const queue = new Set<Waiting>();
  let worker: Worker | undefined;
  let ready: PromiseWithResolvers<void> = Promise.withResolvers();
  let isReady = false;
  let running: Waiting | undefined;
  let limit: NodeJS.Timeout | undefined;
  let failures = 0;
  let resting = false;
  let closed = false;

  function finish(found: readonly Finding[] | undefined): void {
    clearTimeout(limit);
    const done = running;
    running = undefined;
    done?.settle(found);
  }

  /** Ends this worker; the next question starts another one, after a rest. */
  async function end(which: Worker): Promise<void> {
    if (worker === which) {
      worker = undefined;
      isReady = false;
      finish(undefined);
      for (const { settle } of queue) settle(undefined);
      queue.clear();
      ready.resolve();
      resting = true;
      const rest = Math.min(restMs * 2 ** failures++, longestRestMs);
      setTimeout(() => (resting = false), rest).unref();
    }
    await which.terminate();
  }

  function start(): void {
    if (worker !== undefined || resting || closed) return;
    const fresh = new Worker(url, { resourceLimits: memory });
    worker = fresh;
    ready = Promise.withResolvers();
    fresh.unref();
    limit = after(loadMs, () => {
      if (!isReady) void end(fresh);
    });
    fresh.on('message', (message: FromWorker) => {
      if (worker !== fresh) return;
      if (message.kind === 'ready') {
        clearTimeout(limit);
        isReady = true;
        ready.resolve();
      } else {
        failures = 0;
        finish(message.kind === 'done' ? message.found : undefined);
      }
      next();
    });
    // Also when its memory is used up.
    fresh.on('error', () => void end(fresh));
    fresh.on('exit', () => void end(fresh));
  }

  function next(): void {
    const [waiting] = queue;
    if (waiting === undefined || running !== undefined) return;
    start();
    const current = worker;
    if (current === undefined || !isReady) return;
    queue.delete(waiting);
    running = waiting;
    limit = after(limitMs, () => {
      if (running === waiting) void end(current);
    });
    current.postMessage(waiting.job);
  }

  return {
    ask(job) {
      if (closed || resting || job.text.length > askedAtMost || queue.size >= waitingAtMost)
        return Promise.resolve(undefined);
      const { promise, resolve } = Promise.withResolvers<readonly Finding[] | undefined>();
      const waiting: Waiting = { job, settle: resolve };
      queue.add(waiting);
      const late = after(waitMs, () => {
        queue.delete(waiting);
        resolve(undefined);
      });
      next();
      return promise.finally(() => clearTimeout(late));
    },
    async warmUp() {
      start();
      if (worker !== undefined) await ready.promise;
    },
    async close() {
      closed = true;
      if (worker !== undefined) await end(worker);
    },
  };
}
