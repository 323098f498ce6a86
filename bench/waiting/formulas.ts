// How others tell a wait, as far as they have published it: four formulas, each given what it needs and the kindest reading.
import { roomOf } from '../../handoff/waiting/forecast.ts';
import type { Seen, Watcher } from './counter.ts';
import type { Customer } from './week.ts';

/** What was said to a customer, in seconds. `point` is what the error is measured against. */
export interface Told {
  readonly low: number;
  readonly high: number;
  readonly point: number;
}

export interface Teller extends Watcher {
  readonly name: string;
  /** What each customer was told on joining; nobody is in it who was told nothing. */
  readonly told: ReadonlyMap<number, Told>;
}

type Formula = (known: Known, seen: Seen) => Told | undefined;

interface Known {
  readonly waits: readonly { readonly seconds: number; readonly at: number }[];
  readonly handlings: readonly number[];
  readonly smoothed: number | undefined;
}

function teller(name: string, formula: Formula): Teller {
  const told = new Map<number, Told>();
  const waits: { seconds: number; at: number }[] = [];
  const handlings: number[] = [];
  let smoothed: number | undefined;
  return {
    name,
    told,
    joined(customer: Customer, seen: Seen) {
      const said = formula({ waits, handlings, smoothed }, seen);
      if (said !== undefined) told.set(customer.id, said);
    },
    claimed(_customer, seconds, at) {
      waits.push({ seconds, at });
      smoothed = smoothed === undefined ? seconds : 0.9 * smoothed + 0.1 * seconds;
    },
    left() {},
    handled(seconds) {
      handlings.push(seconds);
    },
    present() {},
  };
}

/** A point is taken as half of it to one and a half of it. */
const around = (point: number | undefined): Told | undefined =>
  point === undefined ? undefined : { low: point / 2, high: point * 1.5, point };

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length;

function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (at % 1);
}

/** "The most recent period available" is read as: the latest with five claims, or else all there are. */
function recentWaits({ waits }: Known, now: number): readonly number[] {
  for (const period of [600, 7200, 21 * 24 * 3600]) {
    const since = waits.findLastIndex(({ at }) => at < now - period) + 1;
    if (waits.length - since >= 5 || period > 7200) return waits.slice(since).map(({ seconds }) => seconds);
  }
  return [];
}

export function otherTellers(): readonly Teller[] {
  return [
    teller('smoothing .9/.1', ({ smoothed }) => around(smoothed)),
    teller('position over agents × mean of 100', ({ handlings }, { position, agents }) => {
      const handling = mean(handlings.slice(-100));
      const room = roomOf(agents);
      return handling === undefined || room === 0 ? undefined : around((position / room) * handling);
    }),
    teller('median of the last 10', ({ waits }) =>
      around(
        quantile(
          waits.slice(-10).map(({ seconds }) => seconds),
          0.5,
        ),
      ),
    ),
    teller('range of 10 min / 2 h / 3 weeks', (known, { now }) => {
      const recent = recentWaits(known, now);
      const [low, high] = [quantile(recent, 0.05), quantile(recent, 0.95)];
      return low === undefined || high === undefined ? undefined : { low, high, point: (low + high) / 2 };
    }),
  ];
}
