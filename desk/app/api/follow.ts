// Follows one of the desk's streams for as long as it is wanted: comes back after every break where it was, waits longer after
// each failure, and notices a connection that has gone silent. It keeps no state but the last number seen.
import { failureOf, Refusal } from './client.ts';
import { createEventParser } from './event-stream.ts';
import type { StreamEvent } from './event-stream.ts';

/** The service sends a comment every 15 s; this long without one the connection is dead. */
const silenceMs = 40_000;
const firstWaitMs = 500;
const longestWaitMs = 15_000;

export interface Following {
  readonly url: (after: number) => string;
  readonly after: number;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onLive: (live: boolean) => void;
  readonly signal: AbortSignal;
}

/** Resolves when `signal` is aborted, or when the service says that there is nothing to follow (signed out, not found). */
export async function follow({ url, after, onEvent, onLive, signal }: Following): Promise<void> {
  let last = after;
  let failures = 0;
  const seen = (event: StreamEvent): void => {
    failures = 0;
    if (/^\d+$/.test(event.id)) last = Math.max(last, Number(event.id));
    onEvent(event);
  };
  while (!signal.aborted) {
    try {
      await readOnce(url(last), seen, onLive, signal);
      failures = Math.max(failures, 1);
    } catch (error) {
      if (error instanceof Refusal && error.problem.status < 429) break;
      failures += 1;
    }
    onLive(false);
    await pause(backOffMs(failures), signal);
  }
  onLive(false);
}

/** Doubles from half a second to a quarter of a minute, and is spread so that many desks do not come back at once. */
export function backOffMs(failures: number, random: () => number = Math.random): number {
  const most = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, failures - 1));
  return Math.round(most * (0.5 + random() / 2));
}

async function readOnce(
  url: string,
  onEvent: (event: StreamEvent) => void,
  onLive: (live: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const silent = new AbortController();
  let watch = setTimeout(() => silent.abort(), silenceMs);
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/event-stream' },
      cache: 'no-store',
      signal: AbortSignal.any([signal, silent.signal]),
    });
    if (!response.ok) throw await failureOf(response);
    if (response.body === null) return;
    const parse = createEventParser();
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(watch);
      watch = setTimeout(() => silent.abort(), silenceMs);
      onLive(true);
      for (const event of parse(decoder.decode(value, { stream: true }))) onEvent(event);
    }
  } finally {
    clearTimeout(watch);
  }
}

/** Ends early when the network comes back or the page is looked at again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      removeEventListener(retryNow, done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
    addEventListener(retryNow, done);
    signal.addEventListener('abort', done);
  });
}

const retryNow = 'tiski-retry-now';

/** Lets every waiting stream try at once. */
export function tryStreamsNow(): void {
  dispatchEvent(new Event(retryNow));
}
