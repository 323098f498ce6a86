// Lets a reader wait for "something may be new" without missing one: a wake-up that comes while it reads counts for its next
// wait. It carries nothing; what is new is read by sequence.

export interface Wake {
  /** Resolves at once when it was woken since the last wait, and always once the reader is gone. */
  next(): Promise<void>;
  stop(): void;
}

/** `closed` is aborted when the reader is gone. */
export function createWake(subscribe: (wake: () => void) => () => void, closed: AbortSignal): Wake {
  let woken = false;
  let release: (() => void) | undefined;
  const wake = () => {
    woken = true;
    release?.();
  };
  const unsubscribe = subscribe(wake);
  closed.addEventListener('abort', wake, { once: true });
  return {
    async next() {
      if (!woken && !closed.aborted) await new Promise<void>((resolve) => (release = resolve));
      release = undefined;
      woken = false;
    },
    stop() {
      closed.removeEventListener('abort', wake);
      unsubscribe();
    },
  };
}
