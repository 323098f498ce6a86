// Keeps the last words' analyses, since a shop's customers say the same few thousand words. It knows no language.
import type { Effort, Morphology, WordAnalysis } from '../../kernel/words.ts';

const wordsAtMost = 20_000;
const longestWord = 60;

interface Remembered {
  readonly analyses: readonly WordAnalysis[];
  /** What finding them took, charged again whenever they are remembered. */
  readonly cost: number;
}

/** The same morphology with a least-recently-used memory; words over 60 characters are not kept. Input is brought to lower-case NFC. */
export function cached(morphology: Morphology): Morphology {
  const memory = new Map<string, Remembered>();
  return {
    source: morphology.source,
    analyse(word, effort) {
      const key = word.normalize('NFC').toLowerCase();
      if (key.length > longestWord) return [{ lemma: key, parts: [key], wordClass: 'other' }];
      if (effort !== undefined && effort.left <= 0) return morphology.analyse(key, effort);
      let known = memory.get(key);
      if (known) memory.delete(key);
      else {
        const own: Effort = { left: Number.MAX_SAFE_INTEGER };
        known = { analyses: morphology.analyse(key, own), cost: Number.MAX_SAFE_INTEGER - own.left };
        if (memory.size >= wordsAtMost) memory.delete(memory.keys().next().value ?? '');
      }
      memory.set(key, known);
      if (effort !== undefined) effort.left -= known.cost;
      return known.analyses;
    },
  };
}
