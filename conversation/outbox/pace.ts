// When the next try comes and when there is none any more. Pure; randomness is passed in.

export interface Pace {
  /** The pause before the second try, milliseconds; it doubles from try to try. */
  readonly firstMs: number;
  /** No pause of our own is longer. */
  readonly longestMs: number;
  /** What could not be delivered for so long is a dead letter. */
  readonly giveUpAfterMs: number;
}

export const usualPace: Pace = { firstMs: 1_000, longestMs: 5 * 60_000, giveUpAfterMs: 24 * 60 * 60_000 };

/** A channel that asks for more is not believed. */
const longestAskedMs = 60 * 60_000;

/**
 * Milliseconds until the try after the `attempt`th: at least what the channel asked for, and never the same for everybody, so that
 * those who failed together do not come back together. `random` is in [0, 1).
 */
export function pauseMs(
  attempt: number,
  askedMs: number | undefined,
  pace: Pace,
  random: () => number,
): number {
  const grown = Math.min(pace.longestMs, pace.firstMs * 2 ** Math.min(attempt - 1, 30));
  const own = grown * (0.5 + random() / 2);
  const asked = Math.min(Math.max(askedMs ?? 0, 0), longestAskedMs);
  return Math.ceil(Math.max(own, asked * (1 + random() / 10)));
}

/** Is it a dead letter by now? `since`: ISO 8601, the first try. */
export function isGivenUp(since: string, nowMs: number, pace: Pace): boolean {
  return nowMs - Date.parse(since) >= pace.giveUpAfterMs;
}
