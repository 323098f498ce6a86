// The classifier of each language: learns from the utterance files when it is first asked for, and from then on says what a
// clause is most likely about. It decides nothing; how sure is sure enough is known to its caller.
import type { Locale } from '../../../kernel/locale.ts';
import { featuresOf, wordlessFeaturesOf } from './features.ts';
import type { Seen } from './features.ts';
import { keptOr } from './kept-models.ts';
import { seeUtterance } from './see.ts';
import { classifyWith, learn } from './softmax.ts';
import type { Example, Guess, Model } from './softmax.ts';
import { utterancesOf } from './utterances.ts';
import type { Label, Utterance } from './utterances.ts';

const learning = { epochs: 6, rate: 0.35, least: 2 } as const;
/** An utterance is also learnt with goods and places by their names, since not all are recognised in a message. */
const namedWeight = 0.35;
/** And with nothing but its concepts, or they would not be trusted where the words are new. */
const wordlessWeight = 0.5;

export type Classifier = (seen: Seen) => Guess<Label>;

function examplesOf(utterance: Utterance, locale: Locale): readonly Example<Label>[] {
  const { label } = utterance;
  const seen = seeUtterance(utterance, locale, false);
  const asMarked: readonly Example<Label>[] = [
    { label, features: featuresOf(seen, locale), weight: 1 },
    { label, features: wordlessFeaturesOf(seen, locale), weight: wordlessWeight },
  ];
  if (utterance.names.length === 0) return asMarked;
  const named = seeUtterance(utterance, locale, true);
  return [...asMarked, { label, features: featuresOf(named, locale), weight: namedWeight }];
}

function learnFrom(utterances: readonly Utterance[], locale: Locale): Model<Label> {
  return learn(
    utterances.flatMap((utterance) => examplesOf(utterance, locale)),
    learning,
  );
}

function classifierWith(model: Model<Label>, locale: Locale): Classifier {
  const classify = classifyWith(model);
  return (seen) => classify(featuresOf(seen, locale));
}

/** A classifier of these utterances alone; takes about a second for a language's. */
export function classifierFrom(utterances: readonly Utterance[], locale: Locale): Classifier {
  return classifierWith(learnFrom(utterances, locale), locale);
}

const learnt = new Map<Locale, Classifier>();

/** The first call for a language takes up to a second when nothing is kept of an earlier one; the same object afterwards. */
export function classifierOf(locale: Locale): Classifier {
  let classifier = learnt.get(locale);
  if (classifier === undefined) {
    classifier = classifierWith(
      keptOr(`topics.${locale}`, '', () => learnFrom(utterancesOf(locale), locale)),
      locale,
    );
    learnt.set(locale, classifier);
  }
  return classifier;
}
