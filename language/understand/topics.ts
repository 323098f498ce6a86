// Which topics a clause asks about: cues are collected, cues that contend for the same words are settled in favour of the
// one that explains more of them, and cues that only hint count where nothing else tells. It knows no product.
import type { Topic } from '../../kernel/answer.ts';
import type { Token } from '../../kernel/words.ts';
import type { Clause, Word } from './clauses.ts';
import { isTold, ofThoseWhoAnswer, same, sends } from './cue-contexts.ts';
import type { TopicHit } from './cue-contexts.ts';
import type { CompiledLexicon, Tier } from './lexicon/index.ts';
import { matchesIn } from './patterns.ts';
import { mended } from './spelling.ts';

export interface TopicReading {
  /** In order of appearance, each once. */
  readonly topics: readonly Topic[];
  /** Topics that may be meant when `topics` is empty, likeliest first. */
  readonly hints: readonly Topic[];
  /** Words that the cues explain; hints are not among them. */
  readonly used: ReadonlySet<number>;
  /** Words of hints. */
  readonly hinted: ReadonlySet<number>;
  /** Stock is only wished for ("I would like to order"), not asked about. */
  readonly wishes: boolean;
  /** Words that ask whether the shop does something: "huollatteko". */
  readonly offers: readonly number[];
  /** A delivery time told by "when" and "how soon" alone: nothing says that something is sent. */
  readonly onlyWhen: boolean;
}

/** Beside the left topic, in one clause, cues of the right ones are part of it and ask nothing of their own. */
const includes: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  order: [
    'delivery-time',
    'delivery-area',
    'stock',
    'store-info',
    'price',
    'product-info',
    'payment',
    'delivery-cost',
  ],
  'delivery-cost': ['price', 'delivery-area', 'delivery-time', 'payment'],
  'delivery-time': ['delivery-area', 'product-info'],
  'service-hours': ['store-hours', 'person', 'callback', 'store-info'],
  callback: ['person', 'store-info', 'delivery-time', 'service-hours', 'stock', 'pickup'],
  person: ['stock', 'product-info', 'store-info', 'audience', 'order'],
  returns: ['stock', 'price', 'product-info', 'store-info', 'delivery-cost', 'delivery-area', 'pickup'],
  complaint: ['product-info', 'stock', 'price', 'order', 'feedback', 'delivery-time'],
  payment: ['price', 'product-info', 'stock'],
  audience: ['stock', 'price', 'product-info', 'payment'],
  other: ['stock', 'price', 'product-info'],
  alternatives: ['stock', 'price', 'product-info'],
  warranty: ['product-info'],
  stock: ['product-info', 'store-info'],
  price: ['product-info'],
  pickup: ['store-info', 'product-info', 'delivery-area'],
  'store-hours': ['store-info', 'product-info', 'pickup'],
  feedback: [
    'stock',
    'price',
    'warranty',
    'delivery-time',
    'product-info',
    'delivery-area',
    'store-info',
    'alternatives',
    'delivery-cost',
  ],
};

const joining = new Set(['ja', 'seka', 'plus', 'och', 'samt', 'o', 'and', 'n', 'tai', 'eller', 'or']);

function heard(clause: Clause, lexicon: CompiledLexicon, words: readonly string[]): readonly TopicHit[] {
  return matchesIn(lexicon.topics, words)
    .filter(({ value }) => clause.mood !== 'statement' || value.tier === 'always' || value.tier === 'wish')
    .map(({ value, used }) => ({ topic: value.topic, tier: value.tier, used }));
}

const tierWeight: Readonly<Record<Tier, number>> = { always: 4, asking: 3, wish: 1, hint: 1 };

function explainingMore(words: readonly string[]) {
  const weight = (hit: TopicHit) =>
    tierWeight[hit.tier] * 1000 +
    hit.used.length * 100 +
    hit.used.reduce((sum, at) => sum + (words[at]?.length ?? 0), 0);
  return (a: TopicHit, b: TopicHit) => weight(b) - weight(a);
}

/** Where a list's elements part: after the word there stands a pause, or it joins. */
function partedBetween(clause: Clause, from: number, to: number): readonly number[] {
  const at: number[] = [];
  for (let i = from; i < to; i++)
    if (clause.words[i]?.pause === true || joining.has(clause.folded[i] ?? '')) at.push(i);
  return at;
}

/** "price and delivery time": a cue that reaches across the list is none when both sides ask something of their own. */
function reachesOver(hit: TopicHit, hits: readonly TopicHit[], clause: Clause): boolean {
  const [first, last] = [Math.min(...hit.used), Math.max(...hit.used)];
  return partedBetween(clause, first, last).some((border) => {
    const asksOwn = (side: (at: number) => boolean) =>
      hits.some(
        (other) =>
          other.topic !== hit.topic &&
          tierWeight[other.tier] >= 3 &&
          other.used.every(side) &&
          other.used.some((at) => hit.used.includes(at)),
      );
    return asksOwn((at) => at <= border) && asksOwn((at) => at > border);
  });
}

/** The specific topic keeps a word against a general one that explains at most one word more: "is there a delivery fee". */
function yields(hit: TopicHit, hits: readonly TopicHit[]): boolean {
  return hits.some(
    (other) =>
      includes[other.topic]?.includes(hit.topic) === true &&
      includes[hit.topic]?.includes(other.topic) !== true &&
      other.used.length >= hit.used.length - 1 &&
      other.used.some((at) => hit.used.includes(at)),
  );
}

/** The best hits that do not contend for a word with a better one of another topic. */
function settled(hits: readonly TopicHit[], words: readonly string[]): readonly TopicHit[] {
  const owner = new Map<number, Topic>();
  const kept: TopicHit[] = [];
  const contenders = hits.filter((hit) => !yields(hit, hits));
  for (const hit of [...contenders].sort(explainingMore(words))) {
    if (hit.used.some((at) => (owner.get(at) ?? hit.topic) !== hit.topic)) continue;
    kept.push(hit);
    for (const at of hit.used) owner.set(at, hit.topic);
  }
  return kept;
}

function withoutIncluded(hits: readonly TopicHit[]): readonly TopicHit[] {
  const topics = new Set(hits.map((hit) => hit.topic));
  const included = new Set([...topics].flatMap((topic) => includes[topic] ?? []));
  const mutual = (topic: Topic) =>
    [...topics].every((other) => !includes[other]?.includes(topic) || includes[topic]?.includes(other));
  return hits.filter((hit) => !included.has(hit.topic) || mutual(hit.topic));
}

/** "löytyykö X ja hinta": the strong cues come after a joining word, so that the hint asks on its own. */
function standsApart(hint: TopicHit, strong: readonly TopicHit[], clause: Clause): boolean {
  const end = Math.max(...hint.used);
  const firstStrong = Math.min(...strong.flatMap((hit) => hit.used));
  if (firstStrong <= end + 1) return false;
  return joining.has(clause.folded[firstStrong - 1] ?? '') || clause.words[firstStrong - 1]?.pause === true;
}

const none: ReadonlySet<number> = new Set();

/** A word that the dictionary knows is no slip. Stemmers know none. */
export function isKnown(token: Token): boolean {
  return token.analyses.some(({ lemma, wordClass }) => wordClass !== 'other' && lemma !== token.lower);
}

/** `claimed`: words that name goods, or perform acts, although they look like cues. `mending`: tokens that may be misspelt. */
export function readTopics(
  clause: Clause,
  lexicon: CompiledLexicon,
  claimed: ReadonlySet<number>,
  mending: ReadonlySet<number> = none,
): TopicReading {
  const words = clause.folded;
  const open = words.flatMap((_, at) => (claimed.has(at) ? [] : [at]));
  const hearOpen = (mend: (word: Word) => string) =>
    heard(clause, lexicon, clause.words.filter((_, at) => !claimed.has(at)).map(mend)).map((hit) => ({
      ...hit,
      used: hit.used.map((at) => open[at] ?? -1),
    }));
  let hits = hearOpen((word) => word.folded);
  if (mending.size > 0 && !hits.some((hit) => tierWeight[hit.tier] >= 3)) {
    const mendable = (word: Word) =>
      !mending.has(word.at) ? word.folded : (mended(word.folded, lexicon.spellings) ?? word.folded);
    if (clause.words.some((word) => mendable(word) !== word.folded)) hits = hearOpen(mendable);
  }
  const all = hits;
  hits = all.filter((hit) => !isTold(hit, clause, lexicon) && !reachesOver(hit, all, clause));
  const kept = withoutIncluded(
    settled(
      hits.filter((hit) => tierWeight[hit.tier] >= 3),
      words,
    ),
  );
  const onlyWhen = hits.some((hit) => hit.topic === 'delivery-time') && !sends(all, clause, lexicon);
  const fetched = onlyWhen && kept.some((hit) => hit.topic === 'pickup');
  const strong = ofThoseWhoAnswer(fetched ? kept.filter((hit) => hit.topic !== 'delivery-time') : kept, all);
  const weak = [...hits.filter((hit) => tierWeight[hit.tier] === 1)].sort(explainingMore(words));
  const apart =
    strong.length === 0
      ? []
      : weak.filter((hit) => hit.topic === 'stock' && standsApart(hit, strong, clause)).slice(0, 1);
  const ordered = [...strong, ...apart].sort((a, b) => (a.used[0] ?? 0) - (b.used[0] ?? 0));
  const best = weak[0]?.used.length ?? 0;
  const hints = weak.filter((hit) => hit.used.length === best || best === 1).map((hit) => hit.topic);
  return {
    topics: [...new Set(ordered.map((hit) => hit.topic))],
    hints: strong.length > 0 ? [] : [...new Set(hints)],
    used: new Set(ordered.flatMap((hit) => hit.used)),
    hinted: new Set([
      ...weak.flatMap((hit) => hit.used),
      ...all.flatMap(({ used: [at] }) => (at !== undefined && same.has(words[at - 1] ?? '') ? [at] : [])),
    ]),
    wishes:
      weak.some((hit) => hit.tier === 'wish') &&
      weak.every(
        (hit) =>
          hit.topic !== 'stock' ||
          hit.tier === 'wish' ||
          weak.some((wish) => wish.tier === 'wish' && hit.used.every((at) => wish.used.includes(at))),
      ),
    offers: hits.filter((hit) => hit.topic === 'other' && hit.tier === 'hint').flatMap((hit) => hit.used),
    onlyWhen,
  };
}
