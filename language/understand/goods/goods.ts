// Which goods a topic is asked of: those of its own clause, else of the nearest clause, else of the thread, else the ones
// that the bot has asked to choose among. It reads no topic's cues.
import type { Topic } from '../../../kernel/answer.ts';
import { atTheEnd } from './at-the-end.ts';
import { narrowed } from './one-of-several.ts';
import { byName, compared } from './options.ts';
import { matchesIn } from '../patterns.ts';
import type { ClauseReading } from '../clause-reading.ts';
import type { ProductRef } from '../reading.ts';
import { inquires } from '../asking/situation.ts';
import type { Situation } from '../asking/situation.ts';
import { topicRules } from '../asking/topic-rules.ts';
import { variantSaid } from './variants.ts';

/** The goods that the clause itself points at: named, or picked of those spoken of ("se toinen", "the cheaper one"). */
export function pointedAt(reading: ClauseReading, situation: Situation): readonly ProductRef[] {
  const { thread, taken } = situation;
  if (reading.products.length > 0) return reading.products.map((ref) => moreExact(ref, reading, situation));
  if (taken !== undefined) return [];
  const compares = reading.comparison !== undefined && reading.topics.includes('alternatives');
  const variant = compares ? undefined : variantOfThread(reading, undefined, situation);
  if (variant !== undefined) return [variant];
  if (reading.topics.includes('alternatives')) return [];
  const picked = superlative(reading, thread.products, 'thread', situation);
  if (picked !== undefined) return [picked];
  const [first, second] = thread.products;
  if (second === undefined || first === undefined) return [];
  if (reading.other) return [{ kind: 'one', productId: second, from: 'thread' }];
  return both(reading, situation)
    ? [first, second].map((productId) => ({ kind: 'one', productId, from: 'thread' }))
    : [];
}

/** What was said may tell one of several apart, or name a variant of the product spoken of. */
function moreExact(ref: ProductRef, reading: ClauseReading, situation: Situation): ProductRef {
  const { tools, locale } = situation.context;
  if (ref.kind === 'unlisted') return variantOfThread(reading, ref, situation) ?? ref;
  if (ref.kind !== 'several') return ref;
  const picked = endOfKind(ref, reading, situation) ?? variantOfThread(reading, ref, situation);
  if (picked !== undefined) return picked;
  const fitting = byName(
    reading.clause,
    ref.productIds.map((id) => tools.titleOf(id, locale)),
  );
  const productId = fitting.length === 1 ? ref.productIds[fitting[0] ?? 0] : undefined;
  return productId === undefined ? ref : { kind: 'one', productId, from: 'words' };
}

/** "the cheapest vacuum cleaner", "den större": of all that the words fit, by price; of the best hits, by size. */
function endOfKind(
  ref: ProductRef & { readonly kind: 'several' },
  reading: ClauseReading,
  situation: Situation,
): ProductRef | undefined {
  const { comparison, clause, naming } = reading;
  if (comparison !== 'cheaper' && comparison !== 'dearer')
    return superlative(reading, ref.productIds, 'words', situation);
  const words = clause.words.filter((_, at) => naming.has(at));
  const { locale, tools } = situation.context;
  return atTheEnd(ref, words, comparison, locale, tools);
}

function superlative(
  { comparison }: ClauseReading,
  ids: readonly string[],
  from: 'words' | 'thread',
  { context: { tools, locale } }: Situation,
): ProductRef | undefined {
  if (comparison === undefined || ids.length < 2) return undefined;
  const productId = compared(comparison, ids, locale, tools);
  return productId === undefined ? undefined : { kind: 'one', productId, from };
}

function variantOfThread(
  { clause }: ClauseReading,
  ref: (ProductRef & { readonly kind: 'several' | 'unlisted' }) | undefined,
  { context: { tools, locale }, thread }: Situation,
): ProductRef | undefined {
  const [last] = thread.products;
  const productId = last === undefined ? undefined : variantSaid(clause, ref, last, locale, tools);
  return productId === undefined ? undefined : { kind: 'one', productId, from: 'words' };
}

/** Words beside "both" in a clause that asks about the two last spoken of. */
const wordsBesideBoth = 5;

function both({ clause, topics, places }: ClauseReading, { context }: Situation): boolean {
  return (
    topics.length > 0 &&
    places.length === 0 &&
    clause.words.length <= wordsBesideBoth + 1 &&
    matchesIn(context.lexicon.words, clause.folded).some(({ value }) => value.kind === 'all')
  );
}

/** `index` of the asking clause; outside the clauses it leans on the message as a whole. Never empty. */
export function goodsFor(index: number, topic: Topic, situation: Situation): readonly ProductRef[] {
  const { clauses, taken } = situation;
  const rule = topicRules[topic].product;
  if (rule === 'never') return [{ kind: 'none' }];
  const asking = clauses[index];
  const own = asking === undefined ? [] : pointedAt(asking, situation);
  if (taken?.productIds !== undefined && own.every((ref) => ref.kind !== 'one'))
    return taken.productIds.map((productId) => ({ kind: 'one', productId, from: 'words' }));
  const listed = own.filter((ref) => ref.kind === 'one');
  if (rule === 'own') {
    if (listed.length > 0) return listed;
    const one = clauses.flatMap((reading) => reading.products).filter((ref) => ref.kind === 'one');
    return one.length === 1 ? one : [{ kind: 'none' }];
  }
  if (own.length > 0) return rule === 'may' && asking !== undefined ? withoutPlaceNames(own, asking) : own;
  const before = clauses.slice(0, Math.max(0, index)).reverse();
  for (const reading of [...before, ...clauses.slice(index + 1)]) {
    if (situation.thread.products.length > 0 && isInPassing(reading)) continue;
    const refs = pointedAt(reading, situation);
    if (refs.length > 0) return refs;
  }
  return [ofThread(asking, situation)];
}

/** "cool ty", "no perhana": words of a clause that asks nothing, like nothing the shop has. */
function isInPassing(reading: ClauseReading): boolean {
  return (
    !inquires(reading) &&
    reading.topics.length === 0 &&
    reading.hints.length === 0 &&
    reading.products.every((ref) => ref.kind === 'unlisted' && ref.nearest.length === 0)
  );
}

/** "21760 Houtskär", "99830 saariselkä": a name beside a postal code is no goods that the shop lacks. */
function withoutPlaceNames(refs: readonly ProductRef[], { clause, naming, postalCode }: ClauseReading) {
  const code = clause.folded.findIndex((word) => word === postalCode);
  const isPlace = (ref: ProductRef) =>
    ref.kind === 'unlisted' &&
    ref.nearest.length === 0 &&
    code >= 0 &&
    [...naming].every((at) => Math.abs(at - code) === 1);
  return refs.map((ref): ProductRef => (isPlace(ref) ? { kind: 'none' } : ref));
}

/** The product last spoken of; where the bot has asked which one is meant, still those it gave to choose from. */
function ofThread(asking: ClauseReading | undefined, situation: Situation): ProductRef {
  const { thread, context } = situation;
  const { locale, tools } = context;
  const [last] = thread.products;
  if (last !== undefined) return { kind: 'one', productId: last, from: 'thread' };
  const { pending } = thread;
  if (pending?.kind !== 'product' || pending.options.length === 0) return { kind: 'none' };
  const options: ProductRef = { kind: 'several', productIds: pending.options, words: '' };
  return asking === undefined ? options : narrowed(options, asking.clause.words, locale, tools);
}
