// Tells which words of a clause may name goods, by their endings and neighbours, as learnt from the marked utterances: it
// knows goods that no catalogue has, and that "tarvin" and "my aunt" are none.
import type { Locale } from '../../../kernel/locale.ts';
import type { Morphology, Token } from '../../../kernel/words.ts';
import { functionWords } from '../../morphology/function-words.ts';
import { fold } from '../folding.ts';
import { learn } from './softmax.ts';
import type { Classify, Example, Features } from './softmax.ts';
import { wordsOfUtterance } from './see.ts';
import { utterancesOf } from './utterances.ts';
import type { Utterance } from './utterances.ts';

/** A word as the tagger sees it. */
export interface TaggedWord {
  /** Folded. */
  readonly form: string;
  /** The lexicon explains it: it belongs to a cue. */
  readonly cue: boolean;
  readonly token: Token;
}

/** For each word of a clause, in order: 0…1, how likely it belongs to the naming of goods. */
export type GoodsTagger = (words: readonly TaggedWord[]) => readonly number[];

type Tag = 'goods' | 'place' | 'plain';

const learning = { epochs: 8, rate: 0.5, least: 2 } as const;

export function taggerFrom(
  utterances: readonly Utterance[],
  locale: Locale,
  morphology: Morphology,
): GoodsTagger {
  const grammar = new Set([...functionWords[locale].keys()].map(fold));
  const classify: Classify<Tag> = learn(
    utterances.flatMap((utterance) => {
      const words = wordsOfUtterance(utterance, locale, morphology);
      return words.map(({ role }, at): Example<Tag> => ({
        label: role === 'goods' || role === 'place' ? role : 'plain',
        features: featuresAt(words, at, grammar),
      }));
    }),
    learning,
  );
  return (words) =>
    words.map(
      (_, at) =>
        classify(featuresAt(words, at, grammar)).ranked.find(({ label }) => label === 'goods')?.probability ??
        0,
    );
}

function featuresAt(words: readonly TaggedWord[], at: number, grammar: ReadonlySet<string>): Features {
  const features = new Map<string, number>();
  for (let step = -2; step <= 2; step++) {
    const word = words[at + step];
    const near = Math.abs(step) <= 1;
    const form = word?.form ?? (at + step < 0 ? '^' : '$');
    const shape = word === undefined ? form : shapeOf(form);
    features.set(`${step} ${shape}`, 0.5);
    if (word === undefined || shape !== 'a') continue;
    features.set(`${step}w ${form}`, near ? 1 : 0.5);
    if (word.cue) features.set(`${step}cue`, 0.8);
    const grammatical = grammar.has(form);
    if (grammatical) features.set(`${step}f`, 0.8);
    if (near) for (const size of [2, 3, 4]) features.set(`${step}s ${form.slice(-size)}`, 0.5);
    for (const kind of kindsOf(word.token)) features.set(`${step}k ${kind}`, 0.7);
    if (step !== 0) continue;
    for (const size of [3, 4]) features.set(`p ${form.slice(0, size)}`, 0.4);
    features.set(`l ${Math.min(12, form.length)}`, 0.3);
  }
  const around = [words[at - 1]?.form ?? '^', words[at + 1]?.form ?? '$'];
  features.set(`a ${around.join(' ')}`, 0.6);
  const own = words[at]?.form ?? '';
  features.set(`as ${around[0] ?? ''} ${own.slice(-2)}`, 0.6);
  features.set(`bs ${own.slice(-2)} ${around[1] ?? ''}`, 0.6);
  return features;
}

/** Word classes and cases of its first readings. */
function kindsOf({ analyses }: Token): ReadonlySet<string> {
  return new Set(
    analyses
      .slice(0, 3)
      .flatMap(({ wordClass, case: grammatical }) => [wordClass, `${wordClass} ${grammatical ?? ''}`]),
  );
}

/** `a` for letters, `1` for figures, `a1` for codes. */
function shapeOf(form: string): string {
  if (/^\p{L}+$/u.test(form)) return 'a';
  return /\p{L}/u.test(form) ? 'a1' : '1';
}

const learnt = new Map<Locale, GoodsTagger>();

/** Learns on the first call for a language, which takes up to a second; the same object afterwards. */
export function goodsTaggerOf(locale: Locale, morphology: Morphology): GoodsTagger {
  let tagger = learnt.get(locale);
  if (tagger === undefined) {
    tagger = taggerFrom(utterancesOf(locale), locale, morphology);
    learnt.set(locale, tagger);
  }
  return tagger;
}
