// Time as a parameter: everything that asks what time it is receives a Clock. It knows no calendar and no time zone.

export interface Clock {
  /** Milliseconds since the Unix epoch, UTC. */
  nowMs(): number;
}

/**
 * The machine's clock; with `startAt` (ISO 8601, `CLOCK_START`) the same clock shifted so that it reads `startAt`
 * at the moment of this call and then runs at the ordinary pace.
 */
export function systemClock(startAt?: string): Clock {
  const shiftMs = startAt === undefined ? 0 : Date.parse(startAt) - Date.now();
  return { nowMs: () => Date.now() + shiftMs };
}

/** A clock that stands still until it is moved; for tests and for replaying. */
export function manualClock(startAt: string): Clock & { advanceMs(ms: number): void } {
  let now = Date.parse(startAt);
  return {
    nowMs: () => now,
    advanceMs(ms) {
      now += ms;
    },
  };
}

/** The clock's reading as an ISO 8601 instant in UTC, as it stands in log entries. */
export function isoNow(clock: Clock): string {
  return new Date(clock.nowMs()).toISOString();
}
