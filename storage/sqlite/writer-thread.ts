// The main thread's end of the writer: sends operations, hands back their outcomes, and starts a new thread when the old one
// died. It knows no SQL.
import { Worker } from 'node:worker_threads';
import { TiskiError } from '../../kernel/errors.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { FromWriter, Operation, ToWriter, WriterSettings } from './operations.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: TiskiError) => void;
}

export interface WriterThread {
  /**
   * Resolves to the operation's value once it is durable. Operations take effect in the order of the calls. Rejects with a
   * TiskiError; after `store-unavailable` it may or may not have taken effect.
   */
  submit(operation: Operation): Promise<unknown>;
  /** Waits for what was submitted, then for the file to be closed. */
  close(): Promise<void>;
}

/** Resolves when the file is open. Rejects with `store-unavailable` or `disk-full` when it cannot be. */
export async function startWriter(settings: WriterSettings, logger: Logger): Promise<WriterThread> {
  let current: Promise<RunningWriter> | undefined = runWriter(settings, logger);
  await current;

  async function running(): Promise<RunningWriter> {
    const seen = current;
    const isGone = seen !== undefined && !(await seen).isAlive();
    if (isGone && current === seen) current = undefined;
    current ??= runWriter(settings, logger);
    const started = current;
    try {
      return await started;
    } catch (error) {
      if (current === started) current = undefined;
      throw error;
    }
  }

  return {
    submit: async (operation) => (await running()).submit(operation),
    close: async () => (await current)?.close(),
  };
}

interface RunningWriter extends WriterThread {
  isAlive(): boolean;
}

function runWriter(settings: WriterSettings, logger: Logger): Promise<RunningWriter> {
  // Without the process's own flags: `node --eval …` would hand its flags on, and no thread starts with those.
  const worker = new Worker(new URL('./writer.ts', import.meta.url), { workerData: settings, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isAlive = true;
  const { promise: opened, resolve: open, reject: notOpened } = Promise.withResolvers<RunningWriter>();
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();

  const send = (message: ToWriter): void => worker.postMessage(message);

  function receive(message: FromWriter): void {
    switch (message.kind) {
      case 'ready':
        worker.unref();
        return open(writer);
      case 'not-opened':
        return notOpened(new TiskiError(message.failure.code, message.failure.message));
      case 'outcomes':
        for (const outcome of message.outcomes) {
          const asked = waiting.get(outcome.id);
          waiting.delete(outcome.id);
          if ('failure' in outcome)
            asked?.reject(new TiskiError(outcome.failure.code, outcome.failure.message));
          else asked?.resolve(outcome.value);
        }
        // The thread keeps the process alive only while somebody waits for it.
        if (waiting.size === 0) worker.unref();
        return;
      case 'closed':
        return go();
    }
  }

  function die(cause?: unknown): void {
    if (!isAlive) return;
    isAlive = false;
    const error = new TiskiError('store-unavailable', undefined, cause === undefined ? {} : { cause });
    if (waiting.size > 0 || cause !== undefined)
      logger.error('store-writer-died', { waiting: waiting.size }, cause);
    notOpened(error);
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
    go();
  }

  const writer: RunningWriter = {
    isAlive: () => isAlive,
    submit(operation) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const id = ++lastId;
      if (!isAlive) return Promise.reject(new TiskiError('store-unavailable'));
      worker.ref();
      waiting.set(id, { resolve, reject });
      send({ kind: 'request', request: { id, operation } });
      return promise;
    },
    close() {
      worker.ref();
      send({ kind: 'close' });
      return gone;
    },
  };

  worker.on('message', receive);
  worker.on('error', die);
  worker.on('exit', () => die());
  return opened;
}
