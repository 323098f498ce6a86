// How long the wait for a place in the line may be, as a curve: places come free as those who are present finish what they
// handle, and people ahead leave. It knows who is present now and nothing of the roster.
import type { LineKind } from './aims.ts';
import { durationAt, lastingOn, meanDuration } from './log-normal.ts';
import type { ServiceData } from './service-data.ts';

/** Somebody of the team who takes new tickets now. One who only finishes what they have is not present. */
export interface PresentAgent {
  /** How many conversations at a time. */
  readonly capacity: number;
  /** When each conversation that they own now was claimed. */
  readonly claimedAtMs: readonly number[];
}

export interface WaitForecast {
  readonly line: LineKind;
  /** Seconds from now, `z` standard deviations from the middle. Grows with `z`; never negative. */
  readonly at: (z: number) => number;
  /** The last place of the nearer kind of line; 0 where there is none. */
  readonly lastNearer: number;
}

interface Line {
  readonly agents: readonly PresentAgent[];
  readonly nowMs: number;
}

/** Seconds at which the curve is drawn; between them it is straight. The last is beyond anything worth saying. */
const moments = Array.from({ length: 23 }, (_, at) => 4 * 1.5 ** at);
const soon = 3;

export function roomOf(agents: readonly PresentAgent[]): number {
  return agents.reduce((sum, { capacity }) => sum + Math.max(0, capacity), 0);
}

/**
 * The forecast for each position of one line at one moment. Positions count from 1, and those to whom a ticket is being
 * offered stand in the line too.
 */
export function forecastLine(
  service: ServiceData,
  { agents, nowMs }: Line,
): (position: number) => WaitForecast {
  const free = agents.reduce((sum, each) => sum + Math.max(0, each.capacity - each.claimedAtMs.length), 0);
  const pickUp = (z: number): number => durationAt(service.pickUp, z);
  let ending: readonly ComingFree[] | undefined;
  return (position) => {
    const needed = position - free;
    if (needed <= 0) return { line: 'room', at: pickUp, lastNearer: 0 };
    ending ??= placesEnding(service, agesOf(agents, nowMs));
    const comeFree = withLeaving(ending, service, position - 1);
    const freedAt = (z: number): number => firstMoment(comeFree, z, needed - 0.5);
    const middle = freedAt(0);
    return {
      line: needed <= soon ? 'soon' : 'line',
      lastNearer: needed <= soon ? free : free + soon,
      at(z) {
        const spread = Math.hypot(freedAt(z) - middle, pickUp(z) - pickUp(0));
        return Math.max(0, middle + pickUp(0) + Math.sign(z) * spread);
      },
    };
  };
}

/** Seconds that each conversation has lasted; of those beyond an agent's capacity the oldest make no room when they end. */
function agesOf(agents: readonly PresentAgent[], nowMs: number): readonly number[] {
  return agents.flatMap(({ capacity, claimedAtMs }) =>
    [...claimedAtMs]
      .sort((a, b) => b - a)
      .slice(0, Math.max(0, capacity))
      .map((atMs) => Math.max(0, (nowMs - atMs) / 1000)),
  );
}

/** How many places will have come free by one moment. */
interface ComingFree {
  readonly mean: number;
  readonly variance: number;
}

/** At each of `moments`, by conversations that end. */
function placesEnding({ handling, pickUp }: ServiceData, ages: readonly number[]): readonly ComingFree[] {
  const cycle = meanDuration(handling) + meanDuration(pickUp);
  const lasting = ages.map((age) => lastingOn(handling, age));
  return moments.map((seconds) => {
    let mean = 0;
    let variance = 0;
    for (const share of lasting) {
      const ended = 1 - share(seconds);
      // A place that came free is taken again, and comes free again.
      const again = (ended * ended * seconds) / (2 * cycle);
      mean += ended + again;
      variance += ended * (1 - ended) + again;
    }
    return { mean, variance };
  });
}

/** Who leaves ahead wants no place any more; the line ahead shrinks meanwhile, so half of its length counts. */
function withLeaving(
  ending: readonly ComingFree[],
  { leaving }: ServiceData,
  ahead: number,
): readonly ComingFree[] {
  const leavesASecond = leaving.left / leaving.waitedSeconds;
  return ending.map(({ mean, variance }, at) => {
    const left = ahead * (1 - Math.exp((-leavesASecond * (moments[at] ?? 0)) / 2));
    return { mean: mean + left, variance: variance + left };
  });
}

/** When at least `needed` will have come free, if things go `z` standard deviations worse than on average. */
function firstMoment(comeFree: readonly ComingFree[], z: number, needed: number): number {
  let earlier = { at: 0, count: 0 };
  for (const [index, at] of moments.entries()) {
    const { mean = 0, variance = 0 } = comeFree[index] ?? {};
    const count = Math.max(earlier.count, mean - z * Math.sqrt(variance));
    if (count >= needed) {
      return earlier.at + ((at - earlier.at) * (needed - earlier.count)) / (count - earlier.count);
    }
    earlier = { at, count };
  }
  return earlier.at;
}
