// A compact "is it there at all?" for the words and identifiers of a generation, so that a message full of words nobody
// sells costs no reads of the file. It knows strings only, and errs towards "perhaps".

const bitsPerKey = 12;
/** Eight million keys at full sharpness: more than a million products have; beyond, it answers "perhaps" oftener. */
const wordsAtMost = 3_000_000;
/** Each key sets its bits within one block, which a processor fetches at once. */
const wordsPerBlock = 16;
const bitsOfKey = 6;

/** Bits for `count` keys; every key must be added before `mayHold` is asked. */
export function emptyFilter(count: number): Uint32Array {
  const words = Math.min(wordsAtMost, Math.ceil((count * bitsPerKey) / 32));
  return new Uint32Array(Math.max(1, Math.ceil(words / wordsPerBlock)) * wordsPerBlock);
}

export function addKey(filter: Uint32Array, key: string): void {
  const first = hashOf(key);
  const block = blockOf(filter, first);
  let bit = mixed(first ^ 0x9e3779b9);
  const step = mixed(bit) | 1;
  for (let each = 0; each < bitsOfKey; each++, bit = (bit + step) | 0) {
    const at = block + ((bit >>> 5) & (wordsPerBlock - 1));
    filter[at] = (filter[at] ?? 0) | (1 << (bit & 31));
  }
}

/** False: certainly never added. True: added, or one of a few strangers in a thousand. */
export function mayHold(filter: Uint32Array, key: string): boolean {
  const first = hashOf(key);
  const block = blockOf(filter, first);
  let bit = mixed(first ^ 0x9e3779b9);
  const step = mixed(bit) | 1;
  for (let each = 0; each < bitsOfKey; each++, bit = (bit + step) | 0)
    if (((filter[block + ((bit >>> 5) & (wordsPerBlock - 1))] ?? 0) & (1 << (bit & 31))) === 0) return false;
  return true;
}

function blockOf(filter: Uint32Array, hash: number): number {
  return ((hash >>> 0) % (filter.length / wordsPerBlock)) * wordsPerBlock;
}

/** FNV-1a over code units, then mixed, since its low bits alone are poor. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Murmur's finish: every bit of the number changes half of the result's. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
