// What the classifier sees of a clause: its words, their letter groups, what stands beside what. Goods, places and figures
// are seen as such and not by their names, so that what was learnt about a drill holds for a tent.
import { fold } from '../folding.ts';
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
const strongCue = 3;
const weakCue = 1.2;
const shortestGroup = 3;
const longestGroup = 5;

const signOf: Readonly<Record<Exclude<Role, 'plain'>, string>> = {
  goods: '‹g›',
  place: '‹p›',
  figure: '‹#›',
};

/** What kind of thing a feature tells. */
const kinds = { word: 1, pair: 2, gap: 3, group: 4, cue: 5, uncued: 6, mark: 7, length: 8 } as const;

/** At most some thousand features whatever the clause. */
export function featuresOf({ words, marked, cues }: Seen): Features {
  const signs = signsOf(words.slice(0, longestSeen));
  const features = new FeatureList();
  const add = (feature: number, weight: number) => {
    features.add(feature, weight);
  };
  signs.forEach((sign, at) => {
    add(hashed(kinds.word, sign), 1);
    add(hashed(kinds.pair, `${signs[at - 1] ?? '^'} ${sign}`), 0.8);
    if (at + 1 === signs.length) add(hashed(kinds.pair, `${sign} $`), 0.6);
    if (at >= 2) add(hashed(kinds.gap, `${signs[at - 2] ?? ''} ${sign}`), 0.4);
    if (sign.startsWith('‹')) return;
    const padded = `^${sign}$`;
    for (let size = shortestGroup; size <= longestGroup; size++)
      for (let from = 0; from + size <= padded.length; from++)
        add(hashed(kinds.group, padded, from, from + size), 0.4);
  });
  for (const { name, strong } of cues) add(hashed(kinds.cue, name), strong ? strongCue : weakCue);
  if (!cues.some(({ strong }) => strong)) add(hashed(kinds.uncued, ''), 0.5);
  if (marked) add(hashed(kinds.mark, ''), 0.5);
  const length = signs.length <= 1 ? '1' : signs.length <= 3 ? '3' : signs.length <= 7 ? '7' : 'more';
  add(hashed(kinds.length, length), 0.3);
  return features;
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
