// Tells which words of a clause may name goods, by their endings and neighbours, as learnt from the marked utterances: it
// knows goods that no catalogue has, and that "tarvin" and "my aunt" are none.
import type { Locale } from '../../../kernel/locale.ts';
import type { Morphology, Token } from '../../../kernel/words.ts';
import { functionWords } from '../../morphology/function-words.ts';
import { fold } from '../folding.ts';
import { FeatureList } from './feature-list.ts';
import { hashed } from './hashing.ts';
import { keptOr } from './kept-models.ts';
import { learn, likelihoodsWith } from './softmax.ts';
import type { Example, Features, Model } from './softmax.ts';
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

const learning = { epochs: 5, rate: 0.5, least: 2 } as const;

function learnFrom(utterances: readonly Utterance[], locale: Locale, morphology: Morphology): Model<Tag> {
  const describe = describer(locale);
  return learn(
    utterances.flatMap((utterance) => {
      const words = wordsOfUtterance(utterance, locale, morphology);
      const described = describe(words);
      return words.flatMap(({ role }, at): readonly Example<Tag>[] =>
        isTalk(described[at])
          ? []
          : [
              {
                label: role === 'goods' || role === 'place' ? role : 'plain',
                features: featuresAt(described, at),
              },
            ],
      );
    }),
    learning,
  );
}

function taggerWith(model: Model<Tag>, locale: Locale): GoodsTagger {
  const describe = describer(locale);
  const likelihoods = likelihoodsWith(model);
  const goods = model.labels.indexOf('goods');
  return (words) => {
    const described = describe(words);
    return described.map((word, at) =>
      isTalk(word) ? 0 : (likelihoods(featuresAt(described, at)).scores[goods] ?? 0),
    );
  };
}

function describer(locale: Locale): (words: readonly TaggedWord[]) => readonly Described[] {
  const grammar = new Set([...functionWords[locale].keys()].map(fold));
  return (words) =>
    words.map(({ form, cue, token }) => ({
      form,
      cue,
      shape: shapeOf(form),
      grammatical: grammar.has(form),
      kinds: kindsOf(token),
    }));
}

interface Described {
  readonly form: string;
  readonly cue: boolean;
  readonly shape: string;
  readonly grammatical: boolean;
  readonly kinds: ReadonlySet<string>;
}

/** Words of grammar and of cues name no goods by themselves, so nothing is learnt of them and nothing asked. */
function isTalk(word: Described | undefined): boolean {
  return word === undefined || (word.grammatical && word.cue) || (word.grammatical && word.form.length <= 3);
}

const kinds = {
  shape: 1,
  form: 2,
  cue: 3,
  grammar: 4,
  ending: 5,
  kind: 6,
  head: 7,
  length: 8,
  around: 9,
  before: 10,
  after: 11,
} as const;

function featuresAt(words: readonly Described[], at: number): Features {
  const features = new FeatureList();
  for (let step = -2; step <= 2; step++) {
    const word = words[at + step];
    const near = Math.abs(step) <= 1;
    const of = (kind: number) => kind * 8 + step + 2;
    const edge = at + step < 0 ? '^' : '$';
    features.add(hashed(of(kinds.shape), word?.shape ?? edge), 0.5);
    if (word?.shape !== 'a') continue;
    const { form } = word;
    features.add(hashed(of(kinds.form), form), near ? 1 : 0.5);
    if (word.cue) features.add(hashed(of(kinds.cue), ''), 0.8);
    if (word.grammatical) features.add(hashed(of(kinds.grammar), ''), 0.8);
    if (near)
      for (const size of [2, 3, 4])
        features.add(hashed(of(kinds.ending), form, Math.max(0, form.length - size)), 0.5);
    for (const kind of word.kinds) features.add(hashed(of(kinds.kind), kind), 0.7);
    if (step !== 0) continue;
    for (const size of [3, 4])
      features.add(hashed(of(kinds.head), form, 0, Math.min(size, form.length)), 0.4);
    features.add(hashed(of(kinds.length), String(Math.min(12, form.length))), 0.3);
  }
  const own = (words[at]?.form ?? '').slice(-2);
  const before = words[at - 1]?.form ?? '^';
  const after = words[at + 1]?.form ?? '$';
  features.add(hashed(kinds.around, `${before} ${after}`), 0.6);
  features.add(hashed(kinds.before, `${before} ${own}`), 0.6);
  features.add(hashed(kinds.after, `${own} ${after}`), 0.6);
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

const learnt = new Map<string, GoodsTagger>();

/** The first call takes up to a second when nothing is kept of an earlier one; one object for each language and kind of morphology. */
export function goodsTaggerOf(locale: Locale, morphology: Morphology): GoodsTagger {
  const key = `${locale} ${morphology.source}`;
  let tagger = learnt.get(key);
  if (tagger === undefined) {
    tagger = taggerWith(
      keptOr(`goods.${locale}`, morphology.source, () => learnFrom(utterancesOf(locale), locale, morphology)),
      locale,
    );
    learnt.set(key, tagger);
  }
  return tagger;
}
