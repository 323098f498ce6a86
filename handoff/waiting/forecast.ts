// How long the wait for a place in the line may be, as a curve: places come free as those who are present finish what they
// handle, and people ahead leave. It knows who is present now and nothing of the roster.
import type { LineKind } from './aims.ts';
import { durationAt, meanDuration, shareStillLasting } from './log-normal.ts';
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
  at(z: number): number;
}

interface Place {
  readonly position: number;
  readonly agents: readonly PresentAgent[];
  readonly nowMs: number;
}

/** Seconds at which the curve is drawn; between them it is straight. The last is beyond anything worth saying. */
const moments = Array.from({ length: 30 }, (_, at) => 4 * 1.36 ** at);
const soon = 3;

export function roomOf(agents: readonly PresentAgent[]): number {
  return agents.reduce((sum, { capacity }) => sum + Math.max(0, capacity), 0);
}

/** `position` counts from 1, and those to whom a ticket is being offered stand in the line too. */
export function forecastWait(service: ServiceData, { position, agents, nowMs }: Place): WaitForecast {
  const free = agents.reduce((sum, each) => sum + Math.max(0, each.capacity - each.claimedAtMs.length), 0);
  const pickUp = (z: number): number => durationAt(service.pickUp, z);
  const needed = position - free;
  if (needed <= 0) return { line: 'room', at: pickUp };

  const ages = agents.flatMap(({ capacity, claimedAtMs }) =>
    [...claimedAtMs]
      .sort((a, b) => b - a)
      .slice(0, Math.max(0, capacity))
      .map((atMs) => Math.max(0, (nowMs - atMs) / 1000)),
  );
  const comeFree = placesComingFree(service, ages, position - 1);
  const freedAt = (z: number): number => firstMoment(comeFree, z, needed - 0.5);
  const middle = freedAt(0);
  return {
    line: needed <= soon ? 'soon' : 'line',
    at(z) {
      const spread = Math.hypot(freedAt(z) - middle, pickUp(z) - pickUp(0));
      return Math.max(0, middle + pickUp(0) + Math.sign(z) * spread);
    },
  };
}

interface ComingFree {
  readonly mean: number;
  readonly deviation: number;
}

/** At each of `moments`: how many places will have come free, or will no longer be wanted by people ahead. */
function placesComingFree(
  { handling, pickUp, leaving }: ServiceData,
  ages: readonly number[],
  ahead: number,
): readonly ComingFree[] {
  const cycle = meanDuration(handling) + meanDuration(pickUp);
  const leavesASecond = leaving.left / leaving.waitedSeconds;
  return moments.map((seconds) => {
    const left = ahead * (1 - Math.exp((-leavesASecond * seconds) / 2));
    let mean = left;
    let variance = left;
    for (const age of ages) {
      const ended = 1 - shareStillLasting(handling, age, seconds);
      // A place that came free is taken again, and comes free again.
      const again = (ended * ended * seconds) / (2 * cycle);
      mean += ended + again;
      variance += ended * (1 - ended) + again;
    }
    return { mean, deviation: Math.sqrt(variance) };
  });
}

/** When at least `needed` will have come free, if things go `z` standard deviations worse than on average. */
function firstMoment(comeFree: readonly ComingFree[], z: number, needed: number): number {
  let earlier = { at: 0, count: 0 };
  for (const [index, at] of moments.entries()) {
    const { mean = 0, deviation = 0 } = comeFree[index] ?? {};
    const count = Math.max(earlier.count, mean - z * deviation);
    if (count >= needed) {
      return earlier.at + ((at - earlier.at) * (needed - earlier.count)) / (count - earlier.count);
    }
    earlier = { at, count };
  }
  return earlier.at;
}
