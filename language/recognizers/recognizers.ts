// English numbers and dates, and addresses, through Microsoft's recognizers, without ever blocking or waiting long: the work
// is done in a worker that is killed when a text takes too long. It knows the worker's protocol, not the recognizers.
import { setTimeout, clearTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { allContacts, type ContactsFound } from '../understand/figures/contacts.ts';
import type { EnglishFound, FromWorker, Job, Result } from './protocol.ts';

export interface Recognizers {
  /**
   * Numbers and dates in the first 100 characters of an English text; `reference` is what "tomorrow" leans on. Empty lists
   * when nothing is found, the text took longer than the limit, or too many are waiting. Never rejects.
   */
  english(text: string, reference: Date): Promise<EnglishFound>;
  /** As the service's own finder gives them (phones validated, in E.164), and addresses that only the recognizers see. Never rejects. */
  contacts(text: string): Promise<ContactsFound>;
  /** Ends the worker; later calls find nothing. */
  close(): Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly settle: (result: Result | undefined) => void;
}

const englishAtMost = 100;
const contactsAtMost = 4_000;
const waitingAtMost = 64;
/** A worker that cannot load in this time is given up until the next call. */
const loadMs = 15_000;

/** Nothing is loaded before the first call. */
export function createRecognizers(options: { readonly limitMs?: number } = {}): Recognizers {
  const limitMs = options.limitMs ?? 50;
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let ready = false;
  let running: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const stop = (result: Result | undefined): void => {
    clearTimeout(timer);
    const settled = running;
    running = undefined;
    settled?.settle(result);
  };
  const drop = (which: Worker): Promise<unknown> => {
    if (worker === which) {
      worker = undefined;
      ready = false;
      stop(undefined);
    }
    return which.terminate();
  };
  const start = (): Worker => {
    const fresh = new Worker(new URL('./worker.ts', import.meta.url));
    fresh.unref();
    timer = setTimeout(() => {
      for (const { settle } of queue.splice(0)) settle(undefined);
      void drop(fresh);
    }, loadMs).unref();
    fresh.on('message', (message: FromWorker) => {
      if (worker !== fresh) return;
      if (message.kind === 'ready') {
        ready = true;
        clearTimeout(timer);
      } else stop(message.kind === 'done' ? message.result : undefined);
      next();
    });
    fresh.on('error', () => {
      if (!ready) for (const { settle } of queue.splice(0)) settle(undefined);
      void drop(fresh).then(next);
    });
    return fresh;
  };
  const next = (): void => {
    if (closed || running || queue.length === 0) return;
    worker ??= start();
    if (!ready) return;
    const current = worker;
    running = queue.shift();
    timer = setTimeout(() => void drop(current).then(next), limitMs);
    current.postMessage(running?.job);
  };
  const ask = (job: Job): Promise<Result | undefined> =>
    new Promise((settle) => {
      if (closed || queue.length >= waitingAtMost) {
        settle(undefined);
        return;
      }
      queue.push({ job, settle });
      next();
    });

  return {
    async english(text, reference) {
      const result = await ask({
        kind: 'english',
        text: text.slice(0, englishAtMost),
        referenceMs: reference.getTime(),
      });
      return result?.kind === 'english' ? result.found : { numbers: [], dates: [] };
    },
    async contacts(text) {
      const own = allContacts(text);
      const result = await ask({ kind: 'addresses', text: text.slice(0, contactsAtMost) });
      if (result?.kind !== 'addresses') return own;
      const emails = result.found.emails.map((email) => email.toLowerCase());
      const urls = result.found.urls.filter(
        (url) => !/@/u.test(url) && !own.urls.some((known) => known.includes(url)),
      );
      return {
        emails: [...new Set([...own.emails, ...emails])],
        phones: own.phones,
        urls: [...own.urls, ...urls],
      };
    },
    async close() {
      closed = true;
      for (const { settle } of queue.splice(0)) settle(undefined);
      if (worker) await drop(worker);
    },
  };
}
