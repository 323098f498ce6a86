// Numbers for the names of features, so that a clause's few hundred letter groups need no strings of their own.

/**
 * 31 bits of FNV-1a over a kind and the UTF-16 code units of a text, or of a part of it. Two features of a language's files
 * share a number about once in 50,000 pairs of trials, which costs nothing worth counting.
 */
export function hashed(kind: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let at = from; at < to; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 1;
}
