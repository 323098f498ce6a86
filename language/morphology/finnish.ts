// Finnish words: the dictionary's readings where it knows the word, else those of the standard forms that a spoken word may
// stand for, else a known last part of a compound, else guesses. It joins the three and owns none of their knowledge.
import type { Effort, Morphology, WordAnalysis } from '../../kernel/words.ts';
import { finnishGuesses } from './stemmer.ts';
import { spokenForms, standardForm } from './spoken-finnish.ts';
import type { Analyser } from './voikko/analyser.ts';

const readingsAtMost = 30;
const shortestHead = 3;
const shortestTail = 5;
const splitsAtMost = 12;
/** Steps for a word and all that it may stand for: a spoken form is soon found, and a heap of letters is given up. */
const wordEffort = 10_000;

/** What a standard word means in speech as well: "toi" is "brought", and "that one". */
const spokenMeaning: ReadonlyMap<string, string> = new Map([['toi', 'tuo']]);

export function finnishMorphology(dictionary: Analyser): Morphology {
  return {
    source: 'voikko',
    analyse(word, effort) {
      if (effort !== undefined && effort.left <= 0) return finnishGuesses(word);
      const own: Effort = { left: wordEffort };
      const readings = readingsOf(word, (form) => dictionary(form, own));
      if (effort !== undefined) effort.left -= wordEffort - own.left;
      return readings;
    },
  };
}

/** The dictionary within the effort of one word. */
type LookUp = (form: string) => readonly WordAnalysis[];

function readingsOf(word: string, dictionary: LookUp): readonly WordAnalysis[] {
  const standard = standardForm(word);
  const known = dictionary(word);
  if (standard !== undefined) {
    const meant = dictionary(standard);
    if (meant.length > 0) return [...meant, ...known];
  }
  if (known.length > 0)
    return [...withStandardAdjective(known, dictionary), ...dictionary(spokenMeaning.get(word) ?? '')];
  const spoken = firstKnown(spokenForms(word), dictionary);
  const compound = spoken.length > 0 ? [] : knownTail(word, dictionary);
  return [...spoken, ...compound, ...finnishGuesses(word)].slice(0, readingsAtMost);
}

/** A spoken adjective may be a surname in the dictionary: valkonen is told as valkoinen first. */
function withStandardAdjective(
  readings: readonly WordAnalysis[],
  dictionary: LookUp,
): readonly WordAnalysis[] {
  const [first] = readings;
  if (!first || !/[aäoö]nen$/u.test(first.lemma)) return readings;
  const lemma = first.lemma.replace(/nen$/u, 'inen');
  const standard = dictionary(lemma)[0];
  return standard?.lemma === lemma ? [{ ...first, ...standard, ...caseOf(first) }, ...readings] : readings;
}

function caseOf({ case: grammaticalCase }: WordAnalysis): Pick<WordAnalysis, 'case'> {
  return grammaticalCase === undefined ? {} : { case: grammaticalCase };
}

/** The readings of the first two candidates that the dictionary knows. */
function firstKnown(candidates: readonly string[], dictionary: LookUp): readonly WordAnalysis[] {
  const readings: WordAnalysis[] = [];
  let hits = 0;
  for (const candidate of candidates) {
    const found = dictionary(candidate);
    if (found.length === 0) continue;
    readings.push(...found);
    if (++hits === 2) break;
  }
  return readings;
}

/** An unknown head before a known noun ("husqvarnaleikkuri", "marjnapoimuri"): the longest such noun. */
function knownTail(word: string, dictionary: LookUp): readonly WordAnalysis[] {
  const last = Math.min(word.length - shortestTail, shortestHead + splitsAtMost - 1);
  for (let at = shortestHead; at <= last; at++) {
    const nouns = dictionary(word.slice(at)).filter(
      ({ wordClass, parts }) => wordClass === 'noun' && parts.length === 1,
    );
    if (nouns.length === 0) continue;
    const head = word.slice(0, at).replace(/-$/u, '');
    return nouns.map((noun) => ({
      ...noun,
      lemma: word.slice(0, at) + noun.lemma,
      parts: [head, ...noun.parts],
    }));
  }
  return [];
}
