// Makes questions of what the clauses say: a clause's topics meet the goods, places and days of its neighbours and of the
// thread. It decides what leans on what; how words are read is known to `read-clause.ts`.
import type { Topic } from '../../kernel/answer.ts';
import type { PlaceRef } from '../../kernel/finding.ts';
import type { Thread } from '../../kernel/thread.ts';
import { questionWords } from './clauses.ts';
import { byName, compared } from './options.ts';
import { variantSaid } from './variants.ts';
import type { TakenUp } from './pending.ts';
import type { ClauseReading, MessageContext } from './read-clause.ts';
import { matchesIn } from './patterns.ts';
import type { Ask, ProductRef } from './reading.ts';
import { speaksOfProduct, topicRules } from './topic-rules.ts';

export interface Asking {
  readonly asks: readonly Ask[];
  readonly unsureTopics: readonly Topic[];
}

const mostAsks = 12;
/** From here on a guess is better than what a named product alone suggests. */
const likelyEnough = 0.35;
/** Without goods a wrong guess has nothing to be seen by. */
const likelyAlone = 0.45;
/** What a customer who only names a product most likely wants to hear. */
const ofBareProduct: readonly Topic[] = ['stock', 'price'];

interface Situation {
  readonly clauses: readonly ClauseReading[];
  readonly context: MessageContext;
  readonly thread: Thread;
  readonly taken: TakenUp | undefined;
}

/** A superlative picks one of several; "se toinen" and "the cheaper one" pick among the products spoken of. */
function pointedAt(reading: ClauseReading, { context, thread, taken }: Situation): readonly ProductRef[] {
  const { tools, locale } = context;
  const pick = (ids: readonly string[], from: 'words' | 'thread'): ProductRef | undefined => {
    if (reading.comparison === undefined || ids.length < 2) return undefined;
    const productId = compared(reading.comparison, ids, locale, tools);
    return productId === undefined ? undefined : { kind: 'one', productId, from };
  };
  const variant = (ref: ProductRef & { kind: 'several' }): ProductRef | undefined => {
    const fitting = byName(
      reading.clause,
      ref.productIds.map((id) => tools.titleOf(id, locale)),
    );
    const productId = fitting.length === 1 ? ref.productIds[fitting[0] ?? 0] : undefined;
    return productId === undefined ? undefined : { kind: 'one', productId, from: 'words' };
  };
  const ofThread = (ref?: ProductRef & { kind: 'several' | 'unlisted' }): ProductRef | undefined => {
    const last = thread.products[0];
    const productId = last === undefined ? undefined : variantSaid(reading.clause, ref, last, locale, tools);
    return productId === undefined ? undefined : { kind: 'one', productId, from: 'words' };
  };
  if (reading.products.length > 0)
    return reading.products.map((ref) =>
      ref.kind === 'several'
        ? (pick(ref.productIds, 'words') ?? ofThread(ref) ?? variant(ref) ?? ref)
        : ref.kind === 'unlisted'
          ? (ofThread(ref) ?? ref)
          : ref,
    );
  const other = taken === undefined && reading.comparison === undefined ? ofThread() : undefined;
  if (other !== undefined) return [other];
  if (taken !== undefined) return [];
  const picked = pick(thread.products, 'thread');
  if (picked !== undefined && reading.topics.every((topic) => topic !== 'alternatives')) return [picked];
  const second = thread.products[1];
  return reading.other && second !== undefined && reading.topics.every((topic) => topic !== 'alternatives')
    ? [{ kind: 'one', productId: second, from: 'thread' }]
    : [];
}

/** The goods of the clause, else of the nearest clause before it, else after it, else of the thread. */
function goodsFor(index: number, topic: Topic, situation: Situation): readonly ProductRef[] {
  const { clauses, thread, taken } = situation;
  const rule = topicRules[topic].product;
  if (rule === 'never') return [{ kind: 'none' }];
  const own = clauses[index] === undefined ? [] : pointedAt(clauses[index], situation);
  if (taken?.productIds !== undefined && own.every((ref) => ref.kind !== 'one'))
    return taken.productIds.map((productId) => ({ kind: 'one', productId, from: 'words' }));
  if (rule === 'own') {
    const listed = own.filter((ref) => ref.kind === 'one');
    if (listed.length > 0) return listed;
  } else if (own.length > 0) return own;
  if (rule === 'own') {
    const one = clauses.flatMap((reading) => reading.products).filter((ref) => ref.kind === 'one');
    return one.length === 1 ? one : [{ kind: 'none' }];
  }
  const before = clauses.slice(0, index).reverse();
  const after = clauses.slice(index + 1);
  for (const reading of [...before, ...after]) {
    const refs = pointedAt(reading, situation);
    if (refs.length > 0) return refs;
  }
  const last = thread.products[0];
  return last === undefined ? [{ kind: 'none' }] : [{ kind: 'one', productId: last, from: 'thread' }];
}

function placesFor(
  reading: ClauseReading | undefined,
  topic: Topic,
  { clauses, thread, taken }: Situation,
): readonly PlaceRef[] {
  const rule = topicRules[topic].place;
  if (rule === 'never') return [];
  const named = reading?.places.length ? reading.places : clauses.flatMap((other) => other.places);
  if (named.length > 0) return corrected(reading, named);
  if (taken?.places !== undefined && taken.places.length > 0) return taken.places;
  return rule === 'leans' && thread.place !== undefined ? [thread.place] : [];
}

/** "ei Turussa vaan Tampereella": the last one is meant. */
function corrected<T>(reading: ClauseReading | undefined, named: readonly T[]): readonly T[] {
  return reading?.acts.some((hit) => hit.act === 'correction') === true ? named.slice(-1) : named;
}

function asksOf(topics: readonly Topic[], index: number, situation: Situation): readonly Ask[] {
  const { clauses, context, thread, taken } = situation;
  const reading = clauses[index];
  return topics.flatMap((topic): readonly Ask[] => {
    const rule = topicRules[topic];
    const goods = corrected(reading, goodsFor(index, topic, situation));
    const places = placesFor(reading, topic, situation);
    const postalCode =
      reading?.postalCode ??
      clauses.find((other) => other.postalCode !== undefined)?.postalCode ??
      taken?.postalCode ??
      (places.some((place) => place.kind === 'area') ? undefined : thread.postalCode);
    const day =
      reading?.day ?? clauses.find((other) => other.day !== undefined && other.topics.length === 0)?.day;
    const quantity = reading?.quantity ?? clauses.find((other) => other.quantity !== undefined)?.quantity;
    const buyer = reading?.buyer ?? clauses.find((other) => other.buyer !== undefined)?.buyer;
    const nearest =
      reading?.nearest === true || (rule.place !== 'never' && clauses.some((other) => other.nearest));
    const text = reading?.clause.text ?? context.text;
    const answer = ownAnswer(topic, goods, text, context);
    return goods.map((product) => ({
      topic,
      text,
      product,
      places,
      ...(nearest ? { nearest: true } : {}),
      ...(rule.postalCode && postalCode !== undefined ? { postalCode } : {}),
      ...(day === undefined ? {} : { day }),
      ...(quantity === undefined || goods.length > 1 ? {} : { quantity }),
      ...(buyer === undefined ? {} : { buyer }),
      ...(reading?.serviceId === undefined ? {} : { serviceId: reading.serviceId }),
      ...(answer === undefined ? {} : { answer }),
    }));
  });
}

function ownAnswer(
  topic: Topic,
  goods: readonly ProductRef[],
  text: string,
  { tools, locale }: MessageContext,
) {
  const rule = topicRules[topic];
  const named = goods.some((ref) => ref.kind !== 'none');
  if (!rule.ownAnswer && (named || rule.product !== 'needs')) return undefined;
  const best = tools.findAnswers(text, locale, topic)[0];
  return best !== undefined && (rule.ownAnswer || best.sure) ? best : undefined;
}

/** The clause's topic when only hints tell, or nothing: what it most likely asks. */
function impliedTopics(
  index: number,
  situation: Situation,
): { topics: readonly Topic[]; unsure: readonly Topic[] } {
  const { clauses, context, thread, taken } = situation;
  const reading = clauses[index];
  const none = { topics: [], unsure: [] };
  if (reading === undefined) return none;
  const { hints, likely, clause } = reading;
  const told = clauses.some((other) => other.topics.length > 0);
  const busy = reading.acts.some((hit) =>
    ['machine-or-person', 'nudge', 'frustration', 'not-helped', 'injection', 'abuse'].includes(hit.act),
  );
  const upset = clauses.some((other) =>
    other.acts.some((hit) => hit.act === 'frustration' || hit.act === 'nudge'),
  );
  const named =
    reading.products.some((ref) => ref.kind !== 'unlisted' || (!busy && !isInterjection(ref.words))) ||
    (reading.products.length === 0 &&
      pointedAt(reading, situation).some((ref) => ref.kind === 'one' && ref.from === 'words'));
  const earlier = clauses.slice(0, index).flatMap((other) => other.topics);
  const before = earlier.length > 0 ? earlier : thread.topics;
  const corrects = reading.acts.some((hit) => hit.act === 'correction');
  const moves = reading.places.length > 0 || reading.day !== undefined || reading.postalCode !== undefined;
  const asks = clause.mood === 'question' || clause.mood === 'request';

  const injected = reading.acts.some((hit) => hit.act === 'injection');
  if ((busy && !named) || (injected && reading.products.every((ref) => ref.kind === 'unlisted'))) return none;
  if (taken !== undefined && hints.length === 0) return none;
  const answers = reading.acts.some((hit) => hit.act === 'no' || hit.act === 'yes');
  // "nah, I'm good": what is left of an answer asks nothing.
  if (answers && !asks && !named && !moves && clause.words.length <= 5) return none;
  // "Tack för förra gången!", "Hi, tourist here": words that name nothing sold, beside a question of its own.
  const passing =
    hints.length === 0 && !asks && reading.products.every((ref) => ref.kind === 'unlisted') && !moves;
  const othersAsk = clauses.some(
    (other) =>
      other !== reading && (other.products.some((ref) => ref.kind !== 'unlisted') || other.topics.length > 0),
  );
  if (
    passing &&
    reading.products.length > 0 &&
    (othersAsk || reading.acts.some((hit) => hit.act === 'thanks'))
  )
    return none;
  // "and do you have it in Pori?" asks on its own whatever was asked before.
  if (hints[0] === 'stock' && reading.pronoun && asks && !corrects && !named && moves)
    return { topics: ['stock'], unsure: [] };
  if (
    (reading.followUp || corrects || (hints.length === 0 && !asks)) &&
    (named || moves) &&
    before.length > 0
  ) {
    const fits = (topic: Topic) =>
      named ? speaksOfProduct(topic) : reading.places.length === 0 || topicRules[topic].place !== 'never';
    const earlierOnes = before.filter(fits);
    const fitting: readonly Topic[] =
      earlierOnes.length > 0 || thread.products.length === 0 ? earlierOnes : ['stock'];
    if (fitting.length > 0 && (!told || reading.followUp)) return { topics: fitting, unsure: [] };
  }
  if (named) {
    const shipped = clauses.some((other) =>
      (other.topics.length > 0 ? other.topics : other.hints).some((topic) => topic === 'delivery-time'),
    );
    if (reading.wishes && shipped) return none;
    const likeliest = likely.find(({ topic }) => speaksOfProduct(topic));
    const contradicts =
      likeliest !== undefined &&
      likeliest.probability >= likelyAlone &&
      reading.places.length === 0 &&
      likely.every(({ topic }) => topic !== 'stock');
    if (contradicts) return { topics: [likeliest.topic], unsure: [] };
    if (hints.includes('stock')) return { topics: ['stock'], unsure: [] };
    const hint = hints.find(speaksOfProduct);
    if (hint !== undefined) return { topics: [hint], unsure: [] };
    if (told || (clause.mood === 'statement' && !corrects)) return none;
    if (reading.offered) return { topics: ['other'], unsure: [] };
    const answer = asks ? answerable(clause.text, context) : undefined;
    if (answer !== undefined) return answer;
    if (reading.places.length > 0) return { topics: ['stock'], unsure: [] };
    if (asks && likeliest !== undefined && likeliest.probability >= likelyEnough)
      return { topics: [likeliest.topic], unsure: [] };
    if (asks && !onlyMarked(clause, context)) return { topics: ['product-info'], unsure: [] };
    if (reading.products.length > 0 && askedElsewhere(index, clauses)) return none;
    return { topics: ofBareProduct, unsure: [] };
  }
  if (hints.length > 0) {
    const answer = answerable(clause.text, context);
    if (answer !== undefined) return answer;
    const leaning = thread.products.length > 0 || clauses.some((other) => other.products.length > 0);
    const fitting = hints.filter((topic) => leaning || topicRules[topic].product !== 'needs');
    if (hints.includes('stock') && (reading.pronoun || reading.places.length > 0) && leaning)
      return { topics: ['stock'], unsure: [] };
    const first = fitting[0];
    if (fitting.length === 1 && first !== undefined && clause.words.length > 1)
      return { topics: [first], unsure: [] };
    if (first !== undefined && reading.pronoun) return { topics: [first], unsure: [] };
    if (clause.mood === 'statement') return none;
    if (told) return none;
    return hints.length === 1 && clause.words.length > 1 && asks
      ? { topics: hints, unsure: [] }
      : { topics: [], unsure: hints };
  }
  if (told || taken !== undefined) return none;
  if (moves && !asks) {
    const unsure: readonly Topic[] =
      reading.day !== undefined
        ? ['store-hours', 'delivery-time', 'pickup']
        : ['store-hours', 'stock', 'store-info'];
    return { topics: [], unsure: clause.mood === 'statement' ? [] : unsure };
  }
  if (asks) return answerable(clause.text, context) ?? (upset ? none : guessedOf(reading));
  return clause.mood === 'fragment' ? (answerable(clause.text, context) ?? none) : none;
}

/** What is asked where no word tells it: the likely one, else two or three to choose from, else something that the shop may know. */
function guessedOf({ likely, content, offered }: ClauseReading): {
  topics: readonly Topic[];
  unsure: readonly Topic[];
} {
  const [first] = likely;
  if (first !== undefined && first.probability >= likelyAlone) return { topics: [first.topic], unsure: [] };
  if (likely.length > 1) return { topics: [], unsure: likely.map(({ topic }) => topic) };
  return { topics: content > 0 || offered ? ['other'] : [], unsure: [] };
}

/** A clause that names no goods itself asks about those of this one: "akusta kysyisin, montako Oulussa". */
function askedElsewhere(index: number, clauses: readonly ClauseReading[]): boolean {
  return clauses.some(
    (other, at) =>
      at > index &&
      other.products.length === 0 &&
      other.clause.mood === 'question' &&
      other.hints.some(speaksOfProduct),
  );
}

/** A question by its mark alone: "oak frame?" names goods and asks nothing of them. */
function onlyMarked(clause: ClauseReading['clause'], { lexicon }: MessageContext): boolean {
  return (
    clause.marked &&
    questionWords(clause.words, lexicon).length === 0 &&
    !matchesIn(lexicon.mood, clause.folded).some(({ value }) => value === 'question' || value === 'request')
  );
}

/** The shop's own answer is clearly what was asked. */
function answerable(text: string, { tools, locale }: MessageContext) {
  return tools.findAnswers(text, locale)[0]?.sure === true
    ? { topics: ['other'] as const, unsure: [] }
    : undefined;
}

/** "ah", "öö": no goods have such a name. */
function isInterjection(words: string): boolean {
  return words.length <= 3 && !/\d/.test(words);
}

function sameQuestion(a: Ask, b: Ask): boolean {
  const key = ({ topic, product, places, day }: Ask) => JSON.stringify([topic, product, places, day]);
  return key(a) === key(b);
}

function unique(asks: readonly Ask[]): readonly Ask[] {
  return asks.filter((ask, at) => asks.findIndex((other) => sameQuestion(ask, other)) === at);
}

export function asksFrom(situation: Situation): Asking {
  const { clauses, taken } = situation;
  const asks: Ask[] = [];
  const unsure: Topic[] = [];
  if (taken !== undefined) asks.push(...takenAsks(taken, situation));
  clauses.forEach((reading, index) => {
    const topics = spoken(reading, clauses).filter(
      (topic) =>
        !(topic === 'alternatives' && taken?.productIds !== undefined && reading.comparison !== undefined),
    );
    const implied = topics.length > 0 ? { topics, unsure: [] } : impliedTopics(index, situation);
    asks.push(...asksOf(implied.topics, index, situation));
    unsure.push(...implied.unsure);
  });
  const all = unique(asks).slice(0, mostAsks);
  const unsureTopics = [...new Set(unsure)].slice(0, 3);
  return { asks: all, unsureTopics: all.length > 0 || unsureTopics.length < 2 ? [] : unsureTopics };
}

/** The clause's topics, without figures that only an injection asks for. */
function spoken(reading: ClauseReading, clauses: readonly ClauseReading[]): readonly Topic[] {
  const injected = reading.acts.some((hit) => hit.act === 'injection');
  if (injected && clauses.every((other) => other.products.every((ref) => ref.kind === 'unlisted')))
    return reading.topics.filter((topic) => topic === 'person' || topic === 'callback');
  const sought = reading.products.some((ref) => ref.kind === 'one' || ref.kind === 'several');
  if (sought && reading.nearest && reading.topics.length === 1 && reading.topics[0] === 'store-info')
    return ['stock'];
  return reading.topics;
}

function takenAsks(taken: TakenUp, situation: Situation): readonly Ask[] {
  const asks = asksOf(taken.topics, situation.clauses.length === 1 ? 0 : -1, situation);
  if (taken.answerId === undefined) return asks;
  return asks.map((ask) => ({ ...ask, answer: { answerId: taken.answerId ?? '', score: 1, sure: true } }));
}
