// How far from the middle a range must reach so that the told share of waits falls inside: learnt from outcomes, one small
// step each, so that a model which is wrong about a team still tells it true. It knows no queue.
import type { lineKinds } from '../../conversation/entries.ts';

export type LineKind = (typeof lineKinds)[number];

/** In standard deviations of the forecast. `middle` may be on either side of it, the others are distances from it. */
export interface WaitAim {
  readonly down: number;
  readonly middle: number;
  readonly up: number;
}

export type WaitAims = Readonly<Record<LineKind, WaitAim>>;

/** The shares of waits that may end past the told high end and before its low one: one in ten between them, with a margin. */
const missesUp = 0.065;
const missesDown = 0.025;
const pace = 0.12;

const even: WaitAim = { down: 1.7, middle: 0, up: 1.8 };
export const evenAims: WaitAims = { room: even, soon: even, line: even };

/** What came of a range: where the wait ended, or where the customer left. */
export interface AimOutcome {
  readonly line: LineKind;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  readonly waitedSeconds: number;
  /** Left unserved: tells something only of what had been waited for in vain by then. */
  readonly left: boolean;
}

export function withOutcome(aims: WaitAims, outcome: AimOutcome): WaitAims {
  const { line, low, expected, high, waitedSeconds, left } = outcome;
  const aim = aims[line];
  const past = waitedSeconds > high;
  const overMiddle = waitedSeconds > expected;
  if (left && !overMiddle) return aims;
  return {
    ...aims,
    [line]: {
      up: left && !past ? aim.up : within(aim.up + pace * ((past ? 1 : 0) - missesUp), 0, 5),
      middle: within(aim.middle + pace * (overMiddle ? 0.3 : -0.3), -1.2, 1.2),
      down: left ? aim.down : within(aim.down + pace * ((waitedSeconds < low ? 1 : 0) - missesDown), 0, 4),
    } satisfies WaitAim,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
