// What customers were told against what they waited, for those who run the desk. A summary stays the same size however many
// waits it has seen.
import type { WaitRange } from './ears.ts';

/** One wait that is over. */
export interface WaitRecord {
  readonly team: string;
  /** ISO 8601; when they joined the line. */
  readonly queuedAt: string;
  /** Seconds; what was said first. Absent when it was withheld. */
  readonly told?: WaitRange;
  /** Seconds; the likeliest wait that stood behind the range. */
  readonly expectedSeconds?: number;
  readonly waitedSeconds: number;
  /** Left the line before anybody came. */
  readonly left: boolean;
  /** How many times something new was said after the first. */
  readonly updates: number;
}

/** Sums only; `shares` makes them readable. */
export interface WaitSummary {
  readonly waits: number;
  readonly withheld: number;
  readonly left: number;
  /** Waits that can be judged: told, and served or left past the told high end. */
  readonly judged: number;
  readonly inside: number;
  readonly past: number;
  readonly before: number;
  readonly toldWidthSeconds: number;
  /** Of those who were told and served. */
  readonly served: number;
  readonly errorSeconds: number;
  readonly updates: number;
}

export const noWaits: WaitSummary = {
  waits: 0,
  withheld: 0,
  left: 0,
  judged: 0,
  inside: 0,
  past: 0,
  before: 0,
  toldWidthSeconds: 0,
  served: 0,
  errorSeconds: 0,
  updates: 0,
};

export function withRecord(sums: WaitSummary, record: WaitRecord): WaitSummary {
  const { told, waitedSeconds, left, updates } = record;
  const counted = {
    ...sums,
    waits: sums.waits + 1,
    left: sums.left + (left ? 1 : 0),
    updates: sums.updates + updates,
  };
  if (told === undefined) return { ...counted, withheld: sums.withheld + 1 };
  const past = waitedSeconds > told.high;
  // Who left before the high end may have been served in time: that says nothing of the range.
  if (left && !past) return counted;
  const before = waitedSeconds < told.low;
  const expected = record.expectedSeconds ?? (told.low + told.high) / 2;
  return {
    ...counted,
    judged: sums.judged + 1,
    inside: sums.inside + (past || before ? 0 : 1),
    past: sums.past + (past ? 1 : 0),
    before: sums.before + (before ? 1 : 0),
    toldWidthSeconds: sums.toldWidthSeconds + told.high - told.low,
    served: sums.served + (left ? 0 : 1),
    errorSeconds: sums.errorSeconds + (left ? 0 : Math.abs(waitedSeconds - expected)),
  };
}

/** As a person reads them; each is absent where there is nothing to divide by. */
export interface WaitShares {
  /** Waits that ended inside what was told, 0 to 1. */
  readonly coverage?: number;
  readonly pastTold?: number;
  readonly withheld?: number;
  readonly left?: number;
  readonly meanWidthSeconds?: number;
  readonly meanAbsoluteErrorSeconds?: number;
  readonly updatesEach?: number;
}

export function waitShares(sums: WaitSummary): WaitShares {
  const { waits, judged, served } = sums;
  return {
    ...(judged > 0
      ? {
          coverage: sums.inside / judged,
          pastTold: sums.past / judged,
          meanWidthSeconds: sums.toldWidthSeconds / judged,
        }
      : {}),
    ...(served > 0 ? { meanAbsoluteErrorSeconds: sums.errorSeconds / served } : {}),
    ...(waits > 0
      ? { withheld: sums.withheld / waits, left: sums.left / waits, updatesEach: sums.updates / waits }
      : {}),
  };
}
