// Chance with a seed: the same seed gives the same week.

export interface Chance {
  /** 0 to 1, the latter excluded. */
  share(): number;
  between(least: number, most: number): number;
  happens(probability: number): boolean;
  /** Log-normal around `middle`. */
  about(middle: number, deviation: number): number;
  /** Time to the next of events that come `rate` times a unit. */
  untilNext(rate: number): number;
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 0x9e3779b1) >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return {
    share,
    between: (least, most) => least + (most - least) * share(),
    happens: (probability) => share() < probability,
    about: (middle, deviation) => middle * Math.exp(deviation * normal()),
    untilNext: (rate) => -Math.log(1 - share()) / rate,
  };
}
