// Voikko's dictionary as a list of readings of one Finnish word, most likely first, within fixed bounds of time and number.
// It knows nothing about words that the dictionary lacks.
import { readFileSync } from 'node:fs';
import type { Effort, WordAnalysis } from '../../../kernel/words.ts';
import { readOutput, type Reading } from './analysis.ts';
import { Transducer, type Limits } from './transducer.ts';

const longestWord = 60;
/** Half a millisecond on a slow machine; the longest real compounds need some 5,000 steps, most words under 1,000. */
const limits: Limits = { analyses: 30, steps: 8_000 };

/**
 * The dictionary's readings of a lower-case word; empty when it does not know the word or the word is over-long, and those
 * found so far when `effort` runs out.
 */
export type Analyser = (word: string, effort: Effort) => readonly WordAnalysis[];

/** Throws when the file cannot be read or is no dictionary. */
export function openAnalyser(path: string): Analyser {
  const transducer = new Transducer(readFileSync(path));
  return (word, effort) => {
    if (word === '' || word.length > longestWord) return [];
    return rank(word, transducer.walk(word, limits, effort).map(readOutput));
  };
}

function rank(word: string, readings: readonly Reading[]): readonly WordAnalysis[] {
  const seen = new Set<string>();
  return readings
    .map((reading) => ({ reading, weight: weigh(word, reading) }))
    .sort((one, other) => one.weight - other.weight)
    .flatMap(({ reading: { analysis } }) => {
      const key = JSON.stringify(analysis);
      if (seen.has(key)) return [];
      seen.add(key);
      return [analysis];
    });
}

/** Less is likelier: function words, few parts, little derivation, the base form as it stands, nouns, no possessive ("kuusi" is rarely "your moon"). */
function weigh(word: string, { analysis, derivations, functionWord, possessive }: Reading): number {
  return (
    (functionWord ? 0 : 1000) +
    analysis.parts.length * 100 +
    derivations * 40 +
    (possessive ? 20 : 0) +
    (analysis.lemma === word ? -10 : 0) +
    encliticWeight(analysis) +
    classWeight[analysis.wordClass]
  );
}

/** A question's -ko sits on its verb more often than on anything else: "voinko" is rarely about butter. */
function encliticWeight({ enclitics = [], wordClass }: WordAnalysis): number {
  if (!enclitics.includes('ko')) return enclitics.length * 5;
  return wordClass === 'verb' ? -15 : -5;
}

const classWeight: Readonly<Record<WordAnalysis['wordClass'], number>> = {
  noun: 0,
  place: 1,
  numeral: 1,
  adjective: 2,
  verb: 3,
  particle: 3,
  pronoun: 3,
  other: 4,
  name: 6,
};
