// Choices that look random and are not: a phrase variant is chosen by a seed, so that the same turn says the same words again.

/** 32-bit FNV-1a of the UTF-16 code units. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** One of `options`, the same one for the same seed. `options` must not be empty. */
export function pick<T>(options: readonly [T, ...T[]] | readonly T[], seed: string): T {
  const chosen = options[hash32(seed) % options.length];
  if (chosen === undefined) throw new RangeError('pick needs at least one option');
  return chosen;
}
