// What the classifier sees of a clause: its words, their letter groups, what stands beside what, and the concepts they speak
// of. Goods, places and figures are seen as such and not by their names, so that what was learnt about a drill holds for a tent.
import type { Locale } from '../../../kernel/locale.ts';
import { fold } from '../folding.ts';
import { conceptsIn } from './concepts.ts';
import { FeatureList } from './feature-list.ts';
import { hashed } from './hashing.ts';
import type { Features } from './softmax.ts';

/** What a word is to the classifier; of goods, places and figures it sees no more than that. */
export type Role = 'plain' | 'goods' | 'place' | 'figure';

export interface Cue {
  readonly name: string;
  readonly strong: boolean;
}

export interface SeenWord {
  /** Folded. */
  readonly form: string;
  readonly role: Role;
}

export interface Seen {
  readonly words: readonly SeenWord[];
  /** What the lexicon tells of it: topics, hints and acts, each by a name of its own. */
  readonly cues: readonly Cue[];
  /** It ends with a question mark. */
  readonly marked: boolean;
}

const longestSeen = 40;
const longestWord = 24;
const shortestGroup = 3;
const longestGroup = 5;
/** Concepts follow each other when at most two words stand between them. */
const longestStep = 3;
/** Further ones are left out: no clause speaks of as many. */
const conceptsAtMost = 80;

/** Chosen by cross-validation (`npm run bench:language -- --cross`). */
const weightOf = {
  word: 1,
  pair: 0.8,
  end: 0.6,
  gap: 0.4,
  group: 0.3,
  concept: 1.5,
  sequence: 0.6,
  edge: 1,
  strongCue: 2.5,
  weakCue: 1.2,
} as const;

const signOf: Readonly<Record<Exclude<Role, 'plain'>, string>> = {
  goods: '‹g›',
  place: '‹p›',
  figure: '‹#›',
};

/** What kind of thing a feature tells. */
const kinds = {
  word: 1,
  pair: 2,
  gap: 3,
  group: 4,
  cue: 5,
  uncued: 6,
  mark: 7,
  length: 8,
  concept: 9,
  sequence: 10,
  first: 11,
  last: 12,
} as const;

/** At most some thousand features whatever the clause. */
export function featuresOf(seen: Seen, locale: Locale): Features {
  const signs = signsOf(seen.words.slice(0, longestSeen));
  const features = new FeatureList();
  addWords(features, signs);
  addConcepts(features, signs, locale);
  addSurroundings(features, seen, signs.length);
  return features;
}

/** The same as a customer's clause that says it in words nobody taught: without the words themselves. */
export function wordlessFeaturesOf(seen: Seen, locale: Locale): Features {
  const signs = signsOf(seen.words.slice(0, longestSeen));
  const features = new FeatureList();
  addConcepts(features, signs, locale);
  addSurroundings(features, seen, signs.length);
  return features;
}

function addWords(features: FeatureList, signs: readonly string[]): void {
  signs.forEach((sign, at) => {
    features.add(hashed(kinds.word, sign), weightOf.word);
    features.add(hashed(kinds.pair, `${signs[at - 1] ?? '^'} ${sign}`), weightOf.pair);
    if (at + 1 === signs.length) features.add(hashed(kinds.pair, `${sign} $`), weightOf.end);
    if (at >= 2) features.add(hashed(kinds.gap, `${signs[at - 2] ?? ''} ${sign}`), weightOf.gap);
    if (sign.startsWith('‹')) return;
    const padded = `^${sign}$`;
    for (let size = shortestGroup; size <= longestGroup; size++)
      for (let from = 0; from + size <= padded.length; from++)
        features.add(hashed(kinds.group, padded, from, from + size), weightOf.group);
  });
}

function addConcepts(features: FeatureList, signs: readonly string[], locale: Locale): void {
  const hits = conceptsIn(signs, locale).slice(0, conceptsAtMost);
  hits.forEach(({ concept, from, to }, at) => {
    features.add(hashed(kinds.concept, concept), weightOf.concept);
    if (from === 0) features.add(hashed(kinds.first, concept), weightOf.edge);
    if (to === signs.length - 1) features.add(hashed(kinds.last, concept), weightOf.edge);
    for (const next of hits.slice(at + 1))
      if (next.from > to && next.from - to <= longestStep)
        features.add(hashed(kinds.sequence, `${concept} ${next.concept}`), weightOf.sequence);
  });
}

function addSurroundings(features: FeatureList, { cues, marked }: Seen, words: number): void {
  for (const { name, strong } of cues)
    features.add(hashed(kinds.cue, name), strong ? weightOf.strongCue : weightOf.weakCue);
  if (!cues.some(({ strong }) => strong)) features.add(hashed(kinds.uncued, ''), 0.5);
  if (marked) features.add(hashed(kinds.mark, ''), 0.5);
  const length = words <= 1 ? '1' : words <= 3 ? '3' : words <= 7 ? '7' : 'more';
  features.add(hashed(kinds.length, length), 0.3);
}

/** Neighbouring goods are one thing, and so are neighbouring places. */
function signsOf(words: readonly SeenWord[]): readonly string[] {
  const signs: string[] = [];
  for (const { form, role } of words) {
    const sign = role === 'plain' ? form.slice(0, longestWord) : signOf[role];
    if (role === 'plain' || signs.at(-1) !== sign) signs.push(sign);
  }
  return signs;
}

export function seenWord(form: string, role: Role): SeenWord {
  return { form: fold(form), role: role === 'plain' && /^[\d.,:]+$/.test(form) ? 'figure' : role };
}
