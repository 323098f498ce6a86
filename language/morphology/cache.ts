// Keeps the last words' analyses, since a shop's customers say the same few thousand words. It knows no language.
import type { Morphology, WordAnalysis } from '../../kernel/words.ts';

const wordsAtMost = 20_000;
const longestWord = 60;

/** The same morphology with a least-recently-used memory; words over 60 characters are not kept. Input is brought to lower-case NFC. */
export function cached(morphology: Morphology): Morphology {
  const memory = new Map<string, readonly WordAnalysis[]>();
  return {
    source: morphology.source,
    analyse(word) {
      const key = word.normalize('NFC').toLowerCase();
      if (key.length > longestWord) return [{ lemma: key, parts: [key], wordClass: 'other' }];
      let analyses = memory.get(key);
      if (analyses) memory.delete(key);
      else {
        analyses = morphology.analyse(key);
        if (memory.size >= wordsAtMost) memory.delete(memory.keys().next().value ?? '');
      }
      memory.set(key, analyses);
      return analyses;
    },
  };
}
