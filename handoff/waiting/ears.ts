// A range as people say it: whole minutes, coarser the longer it is. Rounding only ever widens, so that what is said is
// at least as true as what was computed. It knows no language.

/** Seconds, both from now; `0 <= low < high`. */
export interface WaitRange {
  readonly low: number;
  readonly high: number;
}

const steps = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120].map((m) => m * 60);

/** The longest that is said as a figure. */
export const longestSaid = 7200;

/** The narrowest range that can be said and holds `low` and `high` (seconds, up to `longestSaid`). */
export function roundForEars({ low, high }: WaitRange): WaitRange {
  const said = steps.findLast((step) => step <= low) ?? 0;
  return { low: said, high: steps.find((step) => step >= high && step > said) ?? longestSaid };
}
