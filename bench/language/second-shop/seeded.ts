// Chance that is the same at every run: the second shop, its figures and the slips of its customers all come from here.

export interface Chance {
  /** 0 ≤ x < 1. */
  (): number;
}

/** Mulberry32. */
export function seeded(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @throws RangeError when there is nothing to pick. */
export function pick<T>(from: readonly T[], chance: Chance): T {
  const chosen = from[Math.floor(chance() * from.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

export function between(least: number, most: number, chance: Chance): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** `count` of them, each once, in the order given. */
export function some<T>(from: readonly T[], count: number, chance: Chance): readonly T[] {
  const kept = from.map((each, at) => ({ each, at, key: chance() }));
  return kept
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
