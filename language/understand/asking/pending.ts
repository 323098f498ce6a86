// Reads a message as the answer to what the bot asked back. The answer may come in any shape, or be none: then
// `undefined`, and the message is read as if nothing had been asked.
import type { Topic } from '../../../kernel/answer.ts';
import type { PlaceRef } from '../../../kernel/finding.ts';
import type { Pending, Thread } from '../../../kernel/thread.ts';
import { chosen, comparisonIn } from '../goods/options.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';
import type { CallWish, Contact, Reading } from '../reading.ts';

export interface TakenUp {
  readonly kind: NonNullable<Reading['tookUp']>;
  /** The topics that waited for the answer. */
  readonly topics: readonly Topic[];
  readonly productIds?: readonly string[];
  readonly places?: readonly PlaceRef[];
  readonly postalCode?: string;
  readonly answerId?: string;
}

/** Products told when a comparison cannot tell them apart. */
const toldAtMost = 3;

interface Answering {
  readonly clauses: readonly ClauseReading[];
  readonly context: MessageContext;
  readonly thread: Thread;
  readonly contact: Contact;
  readonly call: CallWish;
}

export function takeUp(pending: Pending, answering: Answering): TakenUp | undefined {
  const { clauses, contact } = answering;
  const acts = new Set(clauses.flatMap((reading) => reading.acts.map((hit) => hit.act)));
  const yes = acts.has('yes') && !acts.has('no');
  switch (pending.kind) {
    case 'product':
      return productChoice(pending, answering, yes);
    case 'which-product': {
      const named = clauses.flatMap((reading) => reading.products);
      return named.length === 0 ? undefined : { kind: 'which-product', topics: pending.topics };
    }
    case 'place':
      return placeChoice(pending, answering);
    case 'postal-code': {
      const postalCode = clauses.find((reading) => reading.postalCode !== undefined)?.postalCode;
      const places = clauses.flatMap((reading) => reading.places);
      if (postalCode === undefined && places.length === 0) return undefined;
      return {
        kind: 'postal-code',
        topics: pending.topics,
        places,
        ...(postalCode === undefined ? {} : { postalCode }),
      };
    }
    case 'topic': {
      const said = clauses.flatMap((reading) => [...reading.topics, ...reading.hints]);
      const option =
        pending.options.find((topic) => said.includes(topic)) ?? ordinalTopic(pending.options, answering);
      return option === undefined ? undefined : { kind: 'topic', topics: [option] };
    }
    case 'own-answer':
      return yes
        ? { kind: 'own-answer', topics: [pending.topic ?? 'other'], answerId: pending.answerId }
        : undefined;
    case 'person': {
      const reached = contact.email !== undefined || contact.phone !== undefined;
      const asked = clauses.some((reading) => reading.topics.includes('person'));
      const accepted =
        (yes && !clauses.some(asksOfFacts)) || (!acts.has('no') && clauses.some(wantsItChecked));
      return accepted || asked || reached ? { kind: 'person', topics: ['person'] } : undefined;
    }
    case 'contact': {
      const given = contact.email !== undefined || contact.phone !== undefined;
      return given ? { kind: 'contact', topics: [] } : undefined;
    }
    case 'callback-slot': {
      const { when, option } = answering.call;
      const only = yes && pending.options.length === 1 && !clauses.some(asksOfFacts);
      return when !== undefined || option !== undefined || only
        ? { kind: 'callback-slot', topics: [] }
        : undefined;
    }
  }
}

/** "joo voitte tarkistaa", "could you find out please": the offer is taken in its own words. */
export function wantsItChecked({
  checks,
  topics,
  products,
  places,
  day,
  postalCode,
}: ClauseReading): boolean {
  return (
    checks &&
    products.every(({ kind }) => kind === 'unlisted') &&
    places.length === 0 &&
    day === undefined &&
    postalCode === undefined &&
    topics.every((topic) => topic === 'person' || topic === 'callback')
  );
}

/** "ok and is that one in Lahti": the "ok" only leads on to a question of its own. */
function asksOfFacts({ clause, topics, hints, products, places }: ClauseReading): boolean {
  return (
    clause.mood === 'question' &&
    (hints.length > 0 ||
      products.length > 0 ||
      places.length > 0 ||
      topics.some((topic) => topic !== 'person' && topic !== 'callback'))
  );
}

function productChoice(
  pending: Pending & { kind: 'product' },
  { clauses, context, thread }: Answering,
  yes: boolean,
): TakenUp | undefined {
  const found = clauses.flatMap((reading) => reading.products);
  // Nothing waits where it was told of all alike: then it is asked anew of the chosen one, unless something else is.
  const asks = clauses.some((reading) => reading.topics.length > 0);
  const topics = pending.topics.length > 0 || asks ? pending.topics : thread.topics;
  const listed = found.flatMap((ref) => (ref.kind === 'one' ? [ref.productId] : []));
  const among = listed.filter((id) => pending.options.includes(id));
  const took = (productIds: readonly string[]): TakenUp => ({
    kind: 'product',
    topics,
    productIds,
  });
  if (among.length > 0) return took([...new Set(among)]);
  if (listed.length > 0) return { kind: 'which-product', topics };
  // "Do you mean X?" is chosen by a yes, and by nothing that happens to be said.
  const [only, second] = pending.options;
  if (second === undefined) return yes && only !== undefined ? took([only]) : undefined;
  for (const { clause } of clauses) {
    const options = chosen(
      clause,
      pending.options,
      (id) => context.tools.titleOf(id, context.locale),
      context.locale,
      context.lexicon,
      context.tools,
    );
    if (options.length > 0) return took(options);
  }
  // "se isompi" answers the question back also where sizes are not known: then all are told, and nothing else is read into it.
  const compares = clauses.some(
    (reading) => reading.topics.length === 0 && comparisonIn(reading.clause, context.lexicon) !== undefined,
  );
  return compares ? took(pending.options.slice(0, toldAtMost)) : undefined;
}

function placeChoice(
  pending: Pending & { kind: 'place' },
  { clauses, context }: Answering,
): TakenUp | undefined {
  const places = clauses.flatMap((reading) => reading.places);
  if (places.length > 0) return { kind: 'place', topics: pending.topics, places };
  for (const { clause } of clauses) {
    const options = chosen(
      clause,
      pending.options,
      (code) => code,
      context.locale,
      context.lexicon,
      context.tools,
    );
    if (options.length > 0)
      return {
        kind: 'place',
        topics: pending.topics,
        places: options.map((storeCode) => ({ kind: 'store', storeCode })),
      };
  }
  return undefined;
}

function ordinalTopic(options: readonly Topic[], { clauses, context }: Answering): Topic | undefined {
  for (const { clause } of clauses) {
    if (clause.words.length > 4) continue;
    const option = chosen(
      clause,
      options,
      (topic) => topic,
      context.locale,
      context.lexicon,
      context.tools,
    )[0];
    const topic = options.find((candidate) => candidate === option);
    if (topic !== undefined) return topic;
  }
  return undefined;
}
