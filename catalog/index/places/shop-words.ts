// What customers call any store of the shop, after the last part of the shop's name: "Oulun kontti" of Pihakontti. It knows
// the shop's name and no place.
import type { Token } from '../../../kernel/words.ts';
import { bendingStems, bentForms } from './inflection.ts';
import { wordsOf } from './place-names.ts';

/** Shorter tails are too much like other words. */
const SHORTEST_TAIL = 5;
/** What is left of the name before the tail. */
const SHORTEST_HEAD = 3;

/** Whether a word is one of the shop's name, or the tail of one, in any case. */
export function shopWordIn(shopName: string): (token: Token) => boolean {
  const names = wordsOf(shopName).map((word) => ({ word, stems: bendingStems(word) }));
  const isTail = (part: string, whole: string): boolean =>
    part === whole ||
    (part.length >= SHORTEST_TAIL && whole.length - part.length >= SHORTEST_HEAD && whole.endsWith(part));
  return ({ kind, lower, analyses }) =>
    kind === 'word' &&
    names.some(
      ({ word, stems }) =>
        isTail(lower, word) ||
        analyses.some(({ lemma }) => isTail(lemma, word)) ||
        bentForms(lower).some(({ stem }) => stems.some((whole) => isTail(stem, whole))),
    );
}
