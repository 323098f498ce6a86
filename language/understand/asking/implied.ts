// What a clause asks when no cue tells a topic for sure: hints, the goods or places it names, what was asked before, the
// guess. Where two or three readings are as likely it leaves them to be asked back.
import type { Topic } from '../../../kernel/answer.ts';
import {
  contradicting,
  guessedOf,
  likelyAlone,
  matters,
  nothing,
  surely,
  toldAbout,
} from './guessed-topics.ts';
import type { Implied } from './guessed-topics.ts';
import { predicates } from './predicates.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';
import { askedElsewhere, asksNothing, isReason, lookAt } from './seen-clause.ts';
import type { Seen } from './seen-clause.ts';
import { inquires } from './situation.ts';
import type { Situation } from './situation.ts';
import { seenBeside } from './spoken-topics.ts';
import { speaksOfProduct, topicRules } from './topic-rules.ts';

/** From here on a guess is better than what a named product alone suggests. */
const likelyEnough = 0.35;
/** What a customer who only names a product most likely wants to hear. */
const ofBareProduct: readonly Topic[] = ['stock', 'price'];

export function impliedTopics(index: number, situation: Situation): Implied {
  const reading = situation.clauses[index];
  if (reading === undefined) return nothing;
  const seen = lookAt(index, reading, situation);
  if (asksNothing(seen)) return nothing;
  if (reading.torn.length > 0 && situation.taken === undefined) return { topics: [], unsure: reading.torn };
  const implied =
    repeated(seen) ??
    hoursThere(seen) ??
    reconsidered(ofGoods(seen) ?? ofHints(seen) ?? ofNothingTold(seen), seen);
  return asksWhen(reading)
    ? {
        ...implied,
        topics: implied.topics.map((topic) => (topic === 'delivery-area' ? 'delivery-time' : topic)),
      }
    : implied;
}

/** From here on the guess speaks against what a hint or a bare name suggests. */
const doubting = 0.3;
/** What the guess holds for less likely than this is not asked for on a hint alone. */
const doubted = 0.2;
/** So much likelier than the next must a guess be to be taken instead of asked back. */
const clearlyFirst = 2.5;

/** What hints suggest, held against the guess: where they disagree the customer is asked which is meant. */
function reconsidered(implied: Implied, { reading, situation, told, moves }: Seen): Implied {
  const { acts, clause } = reading;
  // "Something else" is no reading to choose.
  const likely = reading.likely.filter(({ topic }) => topic !== 'other');
  const [first, second] = likely;
  const waiting = situation.taken !== undefined || situation.thread.pending !== undefined;
  if (first === undefined || waiting || told || moves || reading.wishes) return implied;
  const likelihood = (topic: Topic): number =>
    likely.find((other) => other.topic === topic)?.probability ?? 0;
  if (implied.topics.length === 0) {
    const read = implied.unsure.length > 0 || acts.length > 0 || clause.words.length < 2;
    return read || first.probability < doubted
      ? implied
      : { topics: [], unsure: likely.map(({ topic }) => topic) };
  }
  const [suggested] = implied.topics;
  if (suggested === undefined || implied.topics.length > 1 || suggested === first.topic) return implied;
  if (suggested === 'other' && second === undefined && first.probability >= likelyEnough)
    return surely(first.topic);
  if (first.probability < doubting || likelihood(suggested) >= doubted) return implied;
  const clear =
    first.probability >= likelyAlone && first.probability >= clearlyFirst * (second?.probability ?? 0);
  return clear && !matters.includes(first.topic)
    ? surely(first.topic)
    : {
        topics: [],
        unsure: suggested === 'other' ? likely.map(({ topic }) => topic) : [first.topic, suggested],
      };
}

/** Folded. */
const whenWords: ReadonlySet<string> = new Set('koska milloin millon nar when'.split(' '));

/** With a day, or "when", it is asked by when goods come there and not only whether. */
function asksWhen({ clause, day }: ClauseReading): boolean {
  return day?.deadline === true || clause.folded.some((word) => whenWords.has(word));
}

/** "entä RX-700?", "jyväskylä?", "eiku se punainen": asked again of other goods, another place or day. */
function repeated({
  index,
  reading,
  situation,
  asks,
  named,
  moves,
  corrects,
  told,
}: Seen): Implied | undefined {
  const { clauses, thread } = situation;
  const { hints } = reading;
  if (tellsOnly(reading) && !corrects && !asks) return undefined;
  // "and do you have it in Pori?" asks on its own whatever was asked before.
  if (hints[0] === 'stock' && reading.pronoun && asks && !corrects && !named && moves) return surely('stock');
  const { pending } = thread;
  if (reading.followUp && !named && !moves && pending?.kind === 'product') return surely(...pending.topics);
  const repeats = reading.followUp || corrects || (hints.length === 0 && !asks);
  if (!repeats || !(named || moves) || (told && !reading.followUp)) return undefined;
  const earlier = clauses.slice(0, index).flatMap((other) => other.topics);
  const before = earlier.length > 0 ? earlier : thread.topics;
  if (before.length === 0) return undefined;
  const fitting = before.filter((topic) =>
    named
      ? speaksOfProduct(topic)
      : topicRules[topic].product !== 'own' &&
        (reading.places.length === 0 || topicRules[topic].place !== 'never'),
  );
  if (fitting.length > 0) return surely(...fitting);
  return thread.products.length > 0 ? surely('stock') : undefined;
}

/** From here on a clause of some words is taken for background: "mää asun Turus ja käyn teil usein". */
const background = 0.5;
const wordsOfBackground = 3;

function tellsOnly({ tells, clause, followUp }: ClauseReading): boolean {
  return tells >= background && clause.words.length >= wordsOfBackground && !clause.marked && !followUp;
}

/** "hur är det i Åbo på självständighetsdagen", "leväsen kontti la": a store and a day, and nothing that is sold. */
function hoursThere({ reading, named, situation }: Seen): Implied | undefined {
  const { day, places, hints, pronoun } = reading;
  const store = places.some((place) => place.kind !== 'postal');
  if (named || pronoun || day?.precision !== 'day' || !store) return undefined;
  const general = hints.every(
    (topic) => topic === 'store-info' || topic === 'product-info' || topic === 'store-hours',
  );
  return general && situation.clauses.length <= 2 ? surely('store-hours') : undefined;
}

function ofGoods(seen: Seen): Implied | undefined {
  const { reading, situation, asks, named, corrects, told, index } = seen;
  if (!named) return undefined;
  const { clauses, context } = situation;
  const { hints, likely, clause } = reading;
  const shipped = clauses.some((other) =>
    (other.topics.length > 0 ? other.topics : other.hints).some((topic) => topic === 'delivery-time'),
  );
  if (reading.wishes && shipped) return nothing;
  if (isReason(seen)) return nothing;
  const guess = asks ? contradicting(reading) : undefined;
  if (guess !== undefined) return surely(guess);
  const property = asks && predicates(reading, context.locale);
  const likeliest = likely.find(({ topic }) => speaksOfProduct(topic));
  const whereto =
    !reading.nearest &&
    clauses.some(
      (other) => other.postalCode !== undefined && (other === reading || other.topics.length === 0),
    );
  if (hints.includes('stock')) {
    // "I have no company, can I still get one": whether it is to be had was asked already.
    if (clauses.some(({ topics }) => topics.includes('audience'))) return nothing;
    if (whereto) return surely('delivery-area');
    return surely(property ? 'product-info' : 'stock');
  }
  // "mites tää Kuopiossa": what it is like is the same everywhere.
  const there = reading.followUp && reading.places.some(({ kind }) => kind !== 'postal');
  if (there && hints.every((topic) => topic === 'product-info')) return surely('stock');
  const hint = hints.find(speaksOfProduct);
  if (hint !== undefined) return surely(hint);
  if (told || (clause.mood === 'statement' && !corrects)) return nothing;
  if (reading.offered) return surely('other');
  const answer = asks ? answerable(clause.text, context) : undefined;
  if (answer !== undefined) return answer;
  if (whereto) return surely('delivery-area');
  if (reading.places.length > 0) return surely('stock');
  if (property) return surely('product-info');
  if (asks && likeliest !== undefined && likeliest.probability >= likelyEnough)
    return surely(likeliest.topic);
  if (asks) return surely('product-info');
  if (reading.products.length > 0 && askedElsewhere(index, clauses)) return nothing;
  return surely(...ofBareProduct);
}

function ofHints(seen: Seen): Implied | undefined {
  const { reading, situation, asks, told, index } = seen;
  const { clauses, context, thread } = situation;
  const { hints, clause } = reading;
  if (hints.length === 0) return undefined;
  const answer = answerable(clause.text, context);
  if (answer !== undefined) return answer;
  const guess = asks && hints.includes('stock') ? contradicting(reading) : undefined;
  if (guess !== undefined) return surely(guess);
  const leaning = thread.products.length > 0 || clauses.some((other) => other.products.length > 0);
  const fitting = hints.filter((topic) => leaning || topicRules[topic].product !== 'needs');
  // A place named asks where: "and is that one in Lahti".
  const where = reading.places.length > 0 && hints.every((topic) => topicRules[topic].place !== 'named');
  if (
    (leaning || reading.pronoun) &&
    (where || (hints.includes('stock') && reading.pronoun)) &&
    !hints.includes('store-info')
  )
    return surely('stock');
  const [first] = fitting;
  const given = clauses.some((other, at) => at < index && isReason(lookAt(at, other, situation)));
  if (given && first !== undefined) return surely(first);
  if (fitting.length === 1 && first !== undefined && clause.words.length > 1)
    return surely(seenBeside(first, reading, situation));
  if (first !== undefined && reading.pronoun) return surely(first);
  if (clause.mood === 'statement' || told) return nothing;
  return hints.length === 1 && clause.words.length > 1 && (asks || inquires(reading))
    ? surely(...hints)
    : { topics: [], unsure: hints };
}

/** No goods and no hints. */
function ofNothingTold({ reading, situation, asks, moves, told }: Seen): Implied {
  const { clauses, context, taken } = situation;
  const { clause } = reading;
  if (told || taken !== undefined) return nothing;
  const inquiring = asks || inquires(reading);
  if (moves && !inquiring) {
    const unsure: readonly Topic[] =
      reading.day !== undefined
        ? ['store-hours', 'delivery-time', 'pickup']
        : ['store-hours', 'stock', 'store-info'];
    return { topics: [], unsure: clause.mood === 'statement' ? [] : unsure };
  }
  const upset = clauses.some((other) =>
    other.acts.some((hit) => hit.act === 'frustration' || hit.act === 'nudge'),
  );
  if (inquiring) {
    const answer = answerable(clause.text, context);
    if (answer !== undefined) return answer;
    // "and blue then?": of two words that no one can read nothing is guessed.
    return upset || (!asks && clause.words.length <= wordsOfNothing) ? nothing : guessedOf(reading);
  }
  if (clause.mood === 'fragment') {
    const answer = answerable(clause.text, context);
    if (answer !== undefined) return answer;
  }
  return toldAbout(reading, situation);
}

const wordsOfNothing = 3;

/** The shop's own answer is clearly what was asked. */
function answerable(text: string, { tools, locale }: MessageContext): Implied | undefined {
  return tools.findAnswers(text, locale)[0]?.sure === true ? surely('other') : undefined;
}
