// Beside goods that the shop lists, a stray noun is sooner part of the talk than goods that it lacks: "can I fit the sofa through
// the door". It looks at the clauses of one message together and knows no words.
import type { ClauseReading } from '../clause-reading.ts';
import { namesListed } from '../asking/situation.ts';

/** So likely a word must name goods to be taken for some that the shop lacks, beside some that it lists. */
const surelyGoods = 0.5;
/** Topics of which a second thing, not listed, may well be asked in the same message. */
const asked: ReadonlySet<string> = new Set(['stock', 'price', 'alternatives']);

/** The clauses, without goods that are hardly meant as goods. */
export function withoutStrangers(clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  if (!clauses.some(namesListed)) return clauses;
  return clauses.map((reading) => {
    const { products, strangeness, topics, hints } = reading;
    const sought =
      [...topics, ...hints].some((topic) => asked.has(topic)) || topics.length + hints.length === 0;
    const stray =
      products.length > 0 &&
      products.every((ref) => ref.kind === 'unlisted' && ref.nearest.length === 0) &&
      (!sought || strangeness < surelyGoods);
    return stray ? { ...reading, products: [], naming: new Set<number>() } : reading;
  });
}
