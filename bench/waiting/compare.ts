// Told against waited, for every teller on the same customers, and what each would need to be as true or as narrow as ours.
import type { Ended } from './counter.ts';
import type { Told } from './formulas.ts';

export interface Pair {
  readonly told: Told;
  readonly wait: number;
}

export interface Score {
  readonly told: number;
  readonly coverage: number;
  readonly pastTold: number;
  /** Waits longer than the point, for those who give one. */
  readonly pastPoint: number;
  readonly meanWidth: number;
  /** Over waits that ended the same day. */
  readonly meanAbsoluteError: number;
}

const covers = ({ low, high }: { low: number; high: number }, wait: number): boolean =>
  low <= wait && wait <= high;

function mean<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / Math.max(1, values.length);
}

export function scoreOf(pairs: readonly Pair[]): Score {
  return {
    told: pairs.length,
    coverage: mean(pairs, ({ told, wait }) => (covers(told, wait) ? 1 : 0)),
    pastTold: mean(pairs, ({ told, wait }) => (wait > told.high ? 1 : 0)),
    pastPoint: mean(pairs, ({ told, wait }) => (wait > told.point ? 1 : 0)),
    meanWidth: mean(pairs, ({ told }) => told.high - told.low),
    meanAbsoluteError: mean(
      pairs.filter(({ wait }) => Number.isFinite(wait)),
      ({ told, wait }) => Math.abs(wait - told.point),
    ),
  };
}

/** The same point with a range `factor` times as wide as its teller gives; never below zero. */
const lowAt = ({ low, point }: Told, factor: number): number => Math.max(0, point - (point - low) * factor);
const highAt = ({ high, point }: Told, factor: number): number => point + (high - point) * factor;

const coverageAt = (pairs: readonly Pair[], factor: number): number =>
  mean(pairs, ({ told, wait }) => (lowAt(told, factor) <= wait && wait <= highAt(told, factor) ? 1 : 0));
const widthAt = (pairs: readonly Pair[], factor: number): number =>
  mean(pairs, ({ told }) => highAt(told, factor) - lowAt(told, factor));

/** In hindsight, over the whole trace: how wide its range would have to be to cover `coverage`. */
export function widthToCover(pairs: readonly Pair[], coverage: number): number {
  return widthAt(
    pairs,
    least((factor) => coverageAt(pairs, factor) >= coverage),
  );
}

/** In hindsight: what its range would cover if it were stretched or shrunk to `width` on average. */
export function coverageAtWidth(pairs: readonly Pair[], width: number): number {
  return coverageAt(
    pairs,
    least((factor) => widthAt(pairs, factor) >= width),
  );
}

function least(enough: (factor: number) => boolean): number {
  let [below, above] = [0, 100];
  for (let step = 0; step < 22; step++) {
    const middle = (below + above) / 2;
    if (enough(middle)) above = middle;
    else below = middle;
  }
  return above;
}

export function pairsOf(
  told: ReadonlyMap<number, Told>,
  ended: readonly Ended[],
  counts: (id: number) => boolean,
): readonly Pair[] {
  return ended.flatMap(({ customer: { id }, wait }) => {
    const said = told.get(id);
    return said !== undefined && counts(id) ? [{ told: said, wait }] : [];
  });
}
