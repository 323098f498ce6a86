// A clause as what was learnt sees it: what the classifier is shown of it, and which of its words likely name goods. What is
// made of that is for `guess.ts` and `goods/`.
import type { ActHit } from './acts.ts';
import type { MessageContext } from './clause-reading.ts';
import type { Role, Seen } from './classify/features.ts';
import { seeClause } from './classify/see.ts';
import type { Clause, Word } from './clauses.ts';
import type { NamesGoods } from './goods/subjects.ts';
import type { TopicReading } from './topics.ts';

/** Where goods are asked for by their nature, a word is sooner taken for goods that the shop does not list. */
const foreignAskedFor = 0.04;
const foreignBeside = 0.25;
/** From here on a word is seen as the name of goods although nobody lists it. */
export const likelyGoods = 0.3;

export interface Likeliness {
  readonly namesGoods: NamesGoods;
  /** From here on a word is taken for goods that the shop does not list. */
  readonly leastForeign: number;
}

export function likelinessOf(clause: Clause, topics: TopicReading, { tagGoods }: MessageContext): Likeliness {
  const tags = tagGoods(
    clause.words.map(({ token, folded }, at) => ({ form: folded, token, cue: topics.used.has(at) })),
  );
  const indexOf = new Map(clause.words.map((word, at) => [word, at]));
  const asked = [...topics.topics, ...topics.hints].some((topic) => topic === 'stock' || topic === 'price');
  return {
    namesGoods: (word: Word) => tags[indexOf.get(word) ?? -1] ?? 0,
    leastForeign: asked || clause.words.length <= 3 ? foreignAskedFor : foreignBeside,
  };
}

interface Parted {
  readonly topics: TopicReading;
  readonly acts: readonly ActHit[];
  readonly goods: ReadonlySet<number>;
  readonly places: readonly number[];
  readonly figures: readonly number[];
  /** Words that tell nothing by themselves. */
  readonly empty: ReadonlySet<number>;
}

/** So many words that tell nothing each tell something by their order: "mikä sä oot", "kommer … fram på …". */
const smallWords = 2;
const smallWordsBesideNames = 3;

export interface SeenClause {
  readonly seen: Seen;
  /** One word at least tells something by itself; else only a message that nothing came before is guessed by it. */
  readonly telling: boolean;
}

/** Of a clause that holds nothing but names, and few fillers beside them, there is nothing to guess: `undefined`. */
export function seenIn(clause: Clause, parts: Parted): SeenClause | undefined {
  const { topics, acts, goods, places, figures, empty } = parts;
  const named = new Map<number, Role>([
    ...figures.map((at): [number, Role] => [at, 'figure']),
    ...places.map((at): [number, Role] => [at, 'place']),
    ...[...goods].map((at): [number, Role] => [at, 'goods']),
  ]);
  const telling = clause.words.some((_, at) => !named.has(at) && (!empty.has(at) || topics.used.has(at)));
  const unnamed = clause.words.length - named.size;
  if (!telling && unnamed < (named.size > 0 ? smallWordsBesideNames : smallWords)) return undefined;
  return { seen: seeClause(clause, topics, acts, (at) => named.get(at) ?? 'plain'), telling };
}
