// What the classifier sees of a clause: its words, their letter groups, what stands beside what. Goods, places and figures
// are seen as such and not by their names, so that what was learnt about a drill holds for a tent.
import { fold } from '../folding.ts';

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

/** Names of features with their weights; at most some thousand whatever the clause. */
export function featuresOf({ words, marked, cues }: Seen): ReadonlyMap<string, number> {
  const signs = signsOf(words.slice(0, longestSeen));
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => {
    features.set(name, Math.max(features.get(name) ?? 0, weight));
  };
  signs.forEach((sign, at) => {
    const isWord = !sign.startsWith('‹');
    add(`w ${sign}`, 1);
    add(`b ${signs[at - 1] ?? '^'} ${sign}`, 0.8);
    if (at + 1 === signs.length) add(`b ${sign} $`, 0.6);
    if (at >= 2) add(`s ${signs[at - 2] ?? ''} ${sign}`, 0.4);
    if (isWord) for (const group of groupsOf(sign)) add(`g ${group}`, 0.45);
  });
  for (const { name, strong } of cues) add(`l ${name}`, strong ? strongCue : weakCue);
  if (!cues.some(({ strong }) => strong)) add('l', 0.5);
  if (marked) add('?', 0.5);
  add(`n ${signs.length <= 1 ? '1' : signs.length <= 3 ? '3' : signs.length <= 7 ? '7' : 'more'}`, 0.3);
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

function* groupsOf(word: string): Generator<string> {
  const padded = `^${word}$`;
  for (let size = shortestGroup; size <= longestGroup; size++)
    for (let at = 0; at + size <= padded.length; at++) yield padded.slice(at, at + size);
}

export function seenWord(form: string, role: Role): SeenWord {
  return { form: fold(form), role: role === 'plain' && /^[\d.,:]+$/.test(form) ? 'figure' : role };
}
