// Lets only so many in at once; the others wait in the order in which they came. It knows nothing of what they do inside.

export interface Turnstile {
  /** Resolves with what `work` makes, as soon as there was room and it is done. */
  readonly through: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createTurnstile(room: number): Turnstile {
  const waiting: (() => void)[] = [];
  let inside = 0;

  return {
    async through(work) {
      if (inside >= room) await new Promise<void>((admit) => void waiting.push(admit));
      else inside++;
      try {
        return await work();
      } finally {
        // The place goes straight to whoever is next, so that nobody slips in between.
        const next = waiting.shift();
        if (next === undefined) inside--;
        else next();
      }
    },
  };
}
