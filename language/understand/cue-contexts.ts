// What stands beside a topic's cue and changes what it tells: a size that follows, those who answer, a word of sending.
// It decides nothing between topics that contend.
import type { Topic } from '../../kernel/answer.ts';
import type { Clause } from './clauses.ts';
import type { CompiledLexicon, Tier } from './lexicon/index.ts';
import { numberOf } from './figures/numbers.ts';
import { matchesIn } from './patterns.ts';

export interface TopicHit {
  readonly topic: Topic;
  readonly tier: Tier;
  /** Indexes into the clause's words. */
  readonly used: readonly number[];
}

/** Before a property: that of what was spoken of. */
export const same = new Set(['same', 'sama', 'saman', 'samaa', 'samma']);

/** "size 42", "koko L", "same size": the property is told, not asked. */
export function isTold(hit: TopicHit, clause: Clause, lexicon: CompiledLexicon): boolean {
  const [at] = hit.used;
  const next = clause.words[(at ?? 0) + 1];
  return (
    hit.topic === 'product-info' &&
    hit.used.length === 1 &&
    at !== undefined &&
    (/^(?:\d|x{0,3}[sml]$)/.test(next?.folded ?? '') ||
      (next !== undefined && numberOf(next, lexicon) !== undefined) ||
      same.has(clause.folded[at - 1] ?? ''))
  );
}

/** "Till what time are your chat people there": hours of those who answer, not of a store. */
export function ofThoseWhoAnswer(strong: readonly TopicHit[], all: readonly TopicHit[]): readonly TopicHit[] {
  const staffed = all.some(({ topic }) => topic === 'person');
  if (!staffed || !strong.some(({ topic }) => topic === 'store-hours')) return strong;
  return strong
    .filter(({ topic }) => topic !== 'person')
    .map((hit) => (hit.topic === 'store-hours' ? { ...hit, topic: 'service-hours' } : hit));
}

/** "When" and "how soon" speak of a delivery only where nothing is fetched, or where a word of sending stands beside them. */
export function sends(hits: readonly TopicHit[], clause: Clause, lexicon: CompiledLexicon): boolean {
  const asking = new Set(
    matchesIn(lexicon.mood, clause.folded).flatMap(({ value, used }) => (value === 'question' ? used : [])),
  );
  return hits.some(
    ({ topic, tier, used }) =>
      topic === 'delivery-area' ||
      topic === 'delivery-cost' ||
      (topic === 'delivery-time' && tier === 'hint' && !used.some((at) => asking.has(at))),
  );
}
