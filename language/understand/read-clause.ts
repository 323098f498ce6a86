// Everything that one clause says by itself: topics, acts, goods, places, a day, a quantity, who buys. What it leans on,
// other clauses and the thread, is for `compose.ts`.
import type { Topic } from '../../kernel/answer.ts';
import type { PlaceHit } from '../../kernel/finding.ts';
import type { Steps } from '../../kernel/steps.ts';
import { readActs } from './acts.ts';
import type { ActHit } from './acts.ts';
import { likelinessOf, likelyGoods, seenIn } from './learnt-view.ts';
import type { ClauseReading, MessageContext } from './clause-reading.ts';
import { questionWords } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { readQuantity } from './figures/numbers.ts';
import { orderNumbersIn } from './figures/order-numbers.ts';
import { asksForTheEnd } from './goods/at-the-end.ts';
import { claimedByGoods } from './goods/claimed.ts';
import { comparisonIn } from './goods/options.ts';
import { readSubjects } from './goods/subjects.ts';
import { isFirm, settle } from './guess.ts';
import type { Settled, Told } from './guess.ts';
import type { WordCue } from './lexicon/index.ts';
import { matchesIn } from './patterns.ts';
import { numbersTold, recognisedIn } from './recognised-in-clause.ts';
import { ofService, serviceIn, shopNameWords } from './shop-names.ts';
import { readTopics } from './topics.ts';
import { joinedDay } from './when/recognised-days.ts';
import type { InClause } from './when/recognised-days.ts';
import { readDay } from './when/times.ts';
import type { DayReading } from './when/times.ts';

const sureOfPlace = 0.5;

function placesIn(
  clause: Clause,
  context: MessageContext,
): { hits: readonly PlaceHit[]; used: readonly number[] } {
  const indexOf = new Map(clause.words.map((word, index) => [word.at, index]));
  const hits = context.places.filter(
    (hit) => hit.score >= sureOfPlace && hit.matched.length > 0 && hit.matched.every((at) => indexOf.has(at)),
  );
  return { hits, used: hits.flatMap((hit) => hit.matched.map((at) => indexOf.get(at) ?? -1)) };
}

/** Acts that are about the service itself: the words that perform them ask about no topic. */
const about: ReadonlySet<string> = new Set(['nudge', 'machine-or-person', 'frustration', 'not-helped']);

const polite: ReadonlySet<string> = new Set(['greeting', 'thanks']);

/** Kinds of word cues whose words name no goods. */
const nameless: ReadonlySet<WordCue['kind']> = new Set([
  'filler',
  'pronoun',
  'follow-up',
  'nearest',
  'meant',
  'pieces',
  'all',
  'ordinal',
]);

/** Beside goods so many words that nobody knows say something of them. */
const wordsOfTheirOwn = 2;

/** By our own grammar, and then with what else was recognised on words that it left free. */
export function* readClause(clause: Clause, context: MessageContext): Steps<ClauseReading> {
  const own = yield* readWith(clause, context, []);
  if (context.recognised.length === 0) return own;
  const recognised = recognisedIn(clause, context.recognised, takenIn(own, context));
  if (recognised.length === 0) return own;
  const read = yield* readWith(clause, context, recognised);
  // What is filled in never takes away what was asked.
  if (own.topics.every((topic) => read.topics.includes(topic))) return read;
  return {
    ...own,
    ...(read.day === undefined ? {} : { day: read.day }),
    ...(read.quantity === undefined ? {} : { quantity: read.quantity }),
  };
}

/** Words of listed goods, places, addresses and order numbers: no day and no number of pieces. */
function takenIn({ clause, products, naming }: ClauseReading, context: MessageContext): ReadonlySet<number> {
  const { words } = clause;
  const listed = products.some((ref) => ref.kind === 'one' || ref.kind === 'several');
  return new Set([
    ...(listed ? naming : []),
    ...placesIn(clause, context).used,
    ...orderNumbersIn(words, context.text),
    ...words.flatMap((word, at) => (context.contactTokens.has(word.at) ? [at] : [])),
  ]);
}

function* readWith(
  clause: Clause,
  context: MessageContext,
  recognised: readonly InClause[],
): Steps<ClauseReading> {
  const { lexicon, tools, text, locale } = context;
  const { words, folded } = clause;
  const orders = orderNumbersIn(words, text);
  const contacts = words.flatMap((word, at) => (context.contactTokens.has(word.at) ? [at] : []));
  const places = placesIn(clause, context);
  const service = serviceIn(clause, tools);
  const day = joinedDay(readDay(words, lexicon, tools.today), recognised, words, lexicon, tools.today);
  const told = numbersTold(recognised);
  const cues = matchesIn(lexicon.words, folded);
  const fillers = new Set(cues.filter((cue) => cue.value.kind === 'filler').flatMap((cue) => cue.used));
  const has = (kind: WordCue['kind']) => cues.some((cue) => cue.value.kind === kind);
  const proper = new Set(service?.proper);
  const first = readTopics(clause, lexicon, proper);
  const counted = readQuantity(
    words,
    lexicon,
    text,
    new Set(),
    first.hints.includes('stock') || first.topics.includes('stock'),
    told,
  );
  const aside = new Set([
    ...orders,
    ...contacts,
    ...places.used,
    ...(day?.used ?? []),
    ...(counted?.used ?? []),
    ...(service?.used ?? []),
  ]);
  const acts = readActs(clause, lexicon, first.used).filter(
    (hit) => hit.act !== 'nudge' || !first.topics.includes('service-hours'),
  );
  const nameful = (at: number) => /^\p{Lu}/u.test(words[at]?.token.text ?? '') && at > 0;
  const said = new Set([
    ...aside,
    ...shopNameWords(clause, tools.shopName),
    ...acts.flatMap((hit) => (hit.act === 'correction' && hit.used.length > 1 ? [] : hit.used)),
    ...questionWords(clause, lexicon),
    ...cues
      .filter((cue) => nameless.has(cue.value.kind))
      .flatMap((cue) => cue.used)
      .filter((at) => !nameful(at)),
  ]);
  const likeliness = likelinessOf(clause, first, context);
  const namesGoodsAt = (at: number): number => {
    const word = words[at];
    return word === undefined ? 0 : likeliness.namesGoods(word);
  };
  yield;
  const spoken = yield* readSubjects(
    clause,
    new Set([...said, ...first.used, ...first.hinted]),
    locale,
    tools,
    likeliness,
  );
  const claimed = yield* claimedByGoods(
    clause,
    said,
    new Set([...first.used, ...first.hinted]),
    context,
    likeliness,
  );
  const performed = new Set(
    acts.flatMap((hit) =>
      polite.has(hit.act) || (about.has(hit.act) && hit.used.length > 1) ? hit.used : [],
    ),
  );
  const heard = claimed ?? spoken;
  yield;
  const unknown = heard.products.every((ref) => ref.kind === 'unlisted');
  const topics = ofService(
    readTopics(
      clause,
      lexicon,
      new Set([...performed, ...proper, ...(unknown ? [] : heard.naming)]),
      context.mendable,
    ),
    service,
  );
  const mended = unknown && [...heard.naming].some((at) => topics.used.has(at));
  const subjects = mended ? { products: [], naming: new Set<number>() } : heard;
  const quantity = counted ?? readQuantity(words, lexicon, text, subjects.naming, false, told);
  const postal = places.hits.find((hit) => hit.place.kind === 'postal')?.place;
  const buyer = has('consumer') ? 'consumer' : has('business') ? 'business' : undefined;
  const comparison = comparisonIn(clause, lexicon);
  const seen = seenIn(clause, {
    topics,
    acts,
    // Words that only might name goods are seen as they are: "no receipt, gift from my aunt".
    goods: subjects.products.some((ref) => ref.kind !== 'unlisted')
      ? subjects.naming
      : new Set([...subjects.naming].filter((at) => namesGoodsAt(at) >= likelyGoods)),
    places: places.used,
    figures: [...orders, ...contacts],
    empty: said,
  });
  const guess = seen?.telling === true ? context.classify(seen.seen) : undefined;
  const byCues: Told = {
    topics: topics.topics,
    hints: topics.hints,
    acts: acts.map((hit) => hit.act),
    listed: isList(clause),
    statement: clause.mood === 'statement',
    complains: topics.topics.includes('complaint') && folded.some((word) => complaining.test(word)),
    wantsQuote: topics.topics.includes('person') && folded.some((word) => quote.test(word)),
    wishes: topics.wishes,
    followsUp: has('follow-up'),
    pointsAt: has('pronoun') || quantity !== undefined,
    goods: subjects.products.some((ref) => ref.kind !== 'unlisted'),
    placed:
      topics.hints.includes('stock') &&
      places.used.length > 0 &&
      subjects.products.some((ref) => ref.kind !== 'unlisted'),
    bareGoods:
      clause.mood === 'fragment' &&
      subjects.products.some((ref) => ref.kind === 'one' || ref.kind === 'several'),
  };
  const compares = cues.flatMap(({ value, used }) =>
    value.kind === 'comparison' ? used.map((at) => folded[at] ?? '') : [],
  );
  const ofTheEnd = (topics: readonly Topic[]) =>
    byCues.goods === true && asksForTheEnd(comparison, compares, topics);
  const guessed = settle(byCues, guess);
  // A guess tells more than the cues only of what is told: "your cheapest drill broke".
  const asTold = clause.mood === 'statement' ? guessed.topics : [];
  const settled: Settled = ofTheEnd([...topics.topics, ...topics.hints, ...asTold])
    ? { topics: ['price'], hints: [], likely: [] }
    : guessed;
  const beside = words.filter(
    (_, at) => !said.has(at) && !subjects.naming.has(at) && !topics.used.has(at) && !topics.hinted.has(at),
  ).length;
  return {
    clause,
    topics: subjects.products.length > 0 || has('pronoun') ? wantedBy(day, settled.topics) : settled.topics,
    hints: settled.hints,
    likely: settled.likely,
    torn: settled.torn ?? [],
    guessed: settled.topics.some((topic) => !topics.topics.includes(topic)),
    tells: guess?.ranked.find(({ label }) => label === 'telling')?.probability ?? 0,
    strangeness: Math.max(0, ...[...subjects.naming].map(namesGoodsAt)),
    acts: performedBy(acts, settled.act),
    products: subjects.products,
    places: places.hits.map((hit) => hit.place),
    ...(postal?.kind === 'postal' ? { postalCode: postal.code } : {}),
    nearest: has('nearest'),
    ...(day === undefined ? {} : { day: day.day }),
    ...(quantity === undefined ? {} : { quantity: quantity.pieces }),
    ...(buyer === undefined ? {} : { buyer }),
    ...(service === undefined ? {} : { serviceId: service.serviceId }),
    orderNumbers: orders.map((at) => (words[at]?.token.text ?? '').replace(/^#/, '')),
    ...(comparison === undefined ? {} : { comparison }),
    followUp: has('follow-up'),
    pronoun: has('pronoun'),
    checks: has('check'),
    other: has('other'),
    wishes: topics.wishes,
    offered: topics.offers.some((at) => !fillers.has(at)) && topics.topics.length === 0,
    ...(seen === undefined ? {} : { seen: seen.seen, small: !seen.telling }),
    firm:
      settled !== guessed ||
      isFirm({ ...byCues, bareGoods: byCues.bareGoods === true && beside < wordsOfTheirOwn }),
    content: words.filter((_, at) => !said.has(at)).length,
    naming: subjects.naming,
    beside,
    onlyWhen: topics.onlyWhen,
  };
}

/** Folded: "complaint", "valittaa", "reklamaatio", "klagomål". */
const quote = /^(?:tarjou|offert|quot|offer$)/;
const complaining = /^(?:complain|valit(?:us|uks|ta)|reklam|klag)/;

/** With what the guess adds. Whoever scolds a machine asks nothing about it. */
function performedBy(told: readonly ActHit[], act: ActHit['act'] | undefined): readonly ActHit[] {
  if (act === undefined) return told;
  const angry = act === 'frustration' || act === 'abuse';
  return [...told.filter((hit) => !(angry && hit.act === 'machine-or-person')), { act, used: [] }];
}

/** "saako sen torstaiks kotiin": whether goods come there by a day is asked, not only whether it comes there. */
function wantedBy(day: DayReading | undefined, topics: readonly Topic[]): readonly Topic[] {
  if (day?.day.deadline !== true || !topics.includes('delivery-area')) return topics;
  return [...new Set(topics.map((topic) => (topic === 'delivery-area' ? 'delivery-time' : topic)))];
}

const listing = /[,&+/:]|\s-\s|(?<!\p{L})(?:ja|seka|sekä|tai|och|samt|eller|o|and|or|plus|n)(?!\p{L})/iu;

function isList(clause: Clause): boolean {
  return listing.test(clause.text);
}
