// Makes questions of what the clauses say: a clause's topics meet the goods, places and days of its neighbours and of the
// thread. How words are read is known to `read-clause.ts`, what is asked without a cue to `implied.ts`.
import type { AnswerHit, PlaceRef } from '../../../kernel/finding.ts';
import type { Topic } from '../../../kernel/answer.ts';
import { goodsFor } from '../goods/goods.ts';
import type { CuedAct } from '../lexicon/types.ts';
import { impliedTopics } from './implied.ts';
import type { TakenUp } from './pending.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';
import type { Ask, DayRef, ProductRef } from '../reading.ts';
import { onSecondThought } from './on-second-thought.ts';
import type { Spoken } from './on-second-thought.ts';
import type { Situation } from './situation.ts';
import { seenBeside, spokenTopics } from './spoken-topics.ts';
import { topicRules } from './topic-rules.ts';

export interface Asking {
  readonly asks: readonly Ask[];
  readonly unsureTopics: readonly Topic[];
  /** What the message does instead, as no cue of it tells. */
  readonly act?: CuedAct;
  /** The acts that cues told, manners aside, are not performed. */
  readonly insteadOfActs?: true;
}

const mostAsks = 8;
const mostOptions = 3;

export function asksFrom(situation: Situation): Asking {
  const { clauses, taken } = situation;
  const spoken = clauses.map((_, index): Spoken => {
    const topics = spokenTopics(index, situation);
    return topics.length > 0
      ? { topics, unsure: [], cued: clauses[index]?.guessed === false }
      : { ...impliedTopics(index, situation), cued: false };
  });
  const asks = [
    ...(taken === undefined ? [] : takenAsks(taken, situation)),
    ...spoken.flatMap(({ topics }, index) => asksOf(topics, index, situation)),
  ];
  const second = asks.some(({ answer }) => answer?.sure === true)
    ? undefined
    : onSecondThought(spoken, situation);
  if (second?.act !== undefined)
    return {
      asks: [],
      unsureTopics: [],
      act: second.act,
      ...(second.insteadOfActs === undefined ? {} : { insteadOfActs: true }),
    };
  const at = spoken.findIndex(({ topics, unsure }) => topics.length + unsure.length > 0);
  const all = eachOnce(
    second === undefined
      ? asks
      : askedOnSecondThought(second.topics, at < 0 ? clauses.length - 1 : at, situation),
  ).slice(0, mostAsks);
  const unsure = second?.unsure ?? spoken.flatMap((each) => each.unsure);
  const unsureTopics = [...new Set(unsure)].slice(0, mostOptions);
  return { asks: all, unsureTopics: all.length > 0 || unsureTopics.length < 2 ? [] : unsureTopics };
}

function askedOnSecondThought(topics: readonly Topic[], index: number, situation: Situation): readonly Ask[] {
  const reading = situation.clauses[index];
  const meant = topics.map((topic) =>
    reading === undefined ? topic : seenBeside(topic, reading, situation),
  );
  return asksOf(meant, index, situation);
}

function takenAsks(taken: TakenUp, situation: Situation): readonly Ask[] {
  const asks = asksOf(taken.topics, situation.clauses.length === 1 ? 0 : -1, situation);
  if (taken.answerId === undefined) return asks;
  return asks.map((ask) => ({ ...ask, answer: { answerId: taken.answerId ?? '', score: 1, sure: true } }));
}

/** `index` -1: the message as a whole asks. */
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
      reading?.day ??
      clauses.find((other) => other.day !== undefined && other.topics.length === 0)?.day ??
      dayOfThread(topic, reading, situation);
    const quantity = reading?.quantity ?? clauses.find((other) => other.quantity !== undefined)?.quantity;
    const buyer = reading?.buyer ?? clauses.find((other) => other.buyer !== undefined)?.buyer;
    const nearest =
      reading?.nearest === true || (rule.place !== 'never' && clauses.some((other) => other.nearest));
    const service =
      reading?.serviceId ?? (topic === 'delivery-time' ? serviceOfThread(situation) : undefined);
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
      ...(service === undefined ? {} : { serviceId: service }),
      ...(answer === undefined ? {} : { answer }),
    }));
  });
}

/** "anywhere open then?", "mikä on auki silloin", "har ni öppet då": folded. */
const thatDay: ReadonlySet<string> = new Set(['then', 'silloin', 'sillon', 'tallon', 'tuolloin', 'da']);

/** "oletteko auki la?" – "missä?" – "Oulussa", "entä Rovaniemi?": another place, the same day. */
function dayOfThread(
  topic: Topic,
  reading: ClauseReading | undefined,
  { thread, taken, context }: Situation,
): DayRef | undefined {
  const { day } = thread;
  if (topic !== 'store-hours' || day === undefined || day < context.tools.today) return undefined;
  if (!thread.topics.includes('store-hours')) return undefined;
  const moves = taken?.kind === 'place' || (reading?.topics.length === 0 && reading.places.length > 0);
  const then = reading?.clause.folded.some((word) => thatDay.has(word)) === true;
  return moves || then ? { date: day, precision: 'day' } : undefined;
}

/** "vad kostar expressleverans?" – "när skulle den vara framme": by the service last named, while delivery is spoken of. */
function serviceOfThread({ thread }: Situation): string | undefined {
  return thread.topics.some((topic) => topic === 'delivery-cost' || topic === 'delivery-time')
    ? thread.serviceId
    : undefined;
}

/** Each once; none of its own clause: those of the whole message, of the answer taken up, else the thread's. */
function placesFor(
  reading: ClauseReading | undefined,
  topic: Topic,
  { clauses, thread, taken }: Situation,
): readonly PlaceRef[] {
  const rule = topicRules[topic].place;
  if (rule === 'never') return [];
  const named = reading?.places.length ? reading.places : clauses.flatMap((other) => other.places);
  if (named.length > 0) return distinct(corrected(reading, named));
  if (taken?.places !== undefined && taken.places.length > 0) return taken.places;
  const leans = rule === 'leans' || taken !== undefined || saysThere(reading);
  return leans && thread.place !== undefined ? [thread.place] : [];
}

/** "ja hinta siellä": the place spoken of, in any of our languages. Folded. */
const thereWords: ReadonlySet<string> = new Set(
  'siella siel siellakin sielta tuolla there dar darifran dit'.split(' '),
);

function saysThere(reading: ClauseReading | undefined): boolean {
  return reading?.clause.folded.some((word) => thereWords.has(word)) === true;
}

/** "ei Turussa vaan Tampereella": the last one is meant. */
function corrected<T>(reading: ClauseReading | undefined, named: readonly T[]): readonly T[] {
  return reading?.acts.some((hit) => hit.act === 'correction') === true ? named.slice(-1) : named;
}

/** The shop's own words for it; where they are not clearly what was asked of the clause, the whole message is compared. */
function ownAnswer(
  topic: Topic,
  goods: readonly ProductRef[],
  text: string,
  { tools, locale, text: whole }: MessageContext,
): AnswerHit | undefined {
  const rule = topicRules[topic];
  const named = goods.some((ref) => ref.kind !== 'none');
  if (!rule.ownAnswer && (named || rule.product !== 'needs')) return undefined;
  const [best] = tools.findAnswers(text, locale, topic);
  if (best?.sure === true) return best;
  if (!rule.ownAnswer) return undefined;
  const [other] = text === whole ? [] : tools.findAnswers(whole, locale, topic);
  return other !== undefined && (other.sure || other.score > (best?.score ?? 0)) ? other : best;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  const keys = values.map((value) => JSON.stringify(value));
  return values.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** What an ask is of, in forms that can be compared. */
interface Keyed {
  readonly ask: Ask;
  readonly at: number;
  readonly subject: string;
  readonly places: ReadonlySet<string>;
  readonly day: string | undefined;
}

function keyed(ask: Ask, at: number): Keyed {
  return {
    ask,
    at,
    subject: `${ask.topic} ${JSON.stringify(ask.product)}`,
    places: new Set(ask.places.map((place) => JSON.stringify(place))),
    day: ask.day === undefined ? undefined : JSON.stringify(ask.day),
  };
}

/** One that says the same of the same subject, and names as much or more of where and when. */
function includes(whole: Keyed, part: Keyed): boolean {
  return (
    whole.subject === part.subject &&
    [...part.places].every((place) => whole.places.has(place)) &&
    (part.day === undefined || part.day === whole.day)
  );
}

/** Without those that another one includes; of equals the first stays. A quantity or a wish for the nearest is kept. */
function eachOnce(asks: readonly Ask[]): readonly Ask[] {
  const all = asks.map(keyed);
  const bySubject = Map.groupBy(all, ({ subject }) => subject);
  return all.flatMap((one) => {
    const { ask, at } = one;
    const others = (bySubject.get(one.subject) ?? []).filter((other) => other !== one);
    if (others.some((other) => includes(other, one) && (!includes(one, other) || other.at < at))) return [];
    const same = others.filter((other) => includes(one, other));
    const quantity = ask.quantity ?? same.find((other) => other.ask.quantity !== undefined)?.ask.quantity;
    const nearest = ask.nearest === true || same.some((other) => other.ask.nearest === true);
    return [
      {
        ...ask,
        ...(quantity === undefined ? {} : { quantity }),
        ...(nearest ? { nearest: true as const } : {}),
      },
    ];
  });
}
