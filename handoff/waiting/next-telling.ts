// What a waiting customer is told after the first time, and when: at once if it slips, before the told time is out in any
// case, and not so often that it is noise. It knows no words and keeps nothing.
import type { WaitRange } from './ears.ts';

/** What was last said about the wait. */
export interface LastTelling {
  readonly atMs: number;
  /** Seconds from `atMs`; absent when it was said that the time is not known. */
  readonly range?: WaitRange;
}

export type NextTelling =
  /** `range`: seconds from now. `overdue`: the told time is all but out, and this is the first word of it. */
  | {
      readonly kind: 'tell';
      readonly range: WaitRange;
      readonly because: 'slips' | 'overdue' | 'sooner' | 'known-again';
    }
  /** Nothing honest to say in figures: say that, and what else can be done. */
  | { readonly kind: 'tell-unknown'; readonly because: 'overdue' | 'still-waiting' }
  /** Ask again then, or earlier when the line or the people present change. */
  | { readonly kind: 'keep'; readonly lookAgainSeconds: number };

/** A word before the told time is out, so that nobody sits past it in silence. */
const beforeEnd = 15;
const shortestPause = 60;
const goodNewsPause = 120;
const silence = 180;
const lookEvery = 30;

/** `estimate`: the range from now, seconds; absent when it is withheld. */
export function updatedRange(last: LastTelling, estimate: WaitRange | undefined, nowMs: number): NextTelling {
  const passed = Math.max(0, (nowMs - last.atMs) / 1000);
  if (last.range === undefined) return afterUnknown(passed, estimate);
  const remaining = last.range.high - passed;
  if (remaining <= beforeEnd) {
    if (estimate === undefined) return { kind: 'tell-unknown', because: 'overdue' };
    return { kind: 'tell', range: estimate, because: 'overdue' };
  }
  if (estimate !== undefined) {
    if (passed >= shortestPause && slips(estimate, remaining)) {
      return { kind: 'tell', range: estimate, because: 'slips' };
    }
    if (passed >= goodNewsPause && estimate.high <= remaining / 2 && remaining - estimate.high >= 120) {
      return { kind: 'tell', range: estimate, because: 'sooner' };
    }
  }
  return { kind: 'keep', lookAgainSeconds: Math.min(lookEvery, remaining - beforeEnd) };
}

/** The person will hardly come by then, or may well come much later. Rounding alone is no slip. */
function slips({ low, high }: WaitRange, remaining: number): boolean {
  return low >= remaining || high >= 1.5 * remaining + 120;
}

function afterUnknown(passed: number, estimate: WaitRange | undefined): NextTelling {
  if (estimate !== undefined && passed >= shortestPause) {
    return { kind: 'tell', range: estimate, because: 'known-again' };
  }
  if (passed >= silence) return { kind: 'tell-unknown', because: 'still-waiting' };
  return { kind: 'keep', lookAgainSeconds: Math.min(lookEvery, silence - passed) };
}
