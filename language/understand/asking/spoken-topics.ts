// The topics that a clause's own cues tell, seen beside the other clauses: what an injection asks for is not answered, and
// a word that says how or when one topic's thing is done asks nothing of its own.
import type { Topic } from '../../../kernel/answer.ts';
import { pointedAt } from '../goods/goods.ts';
import type { ClauseReading } from '../clause-reading.ts';
import { inquires, namesListed } from './situation.ts';
import type { Situation } from './situation.ts';

export function spokenTopics(index: number, situation: Situation): readonly Topic[] {
  const reading = situation.clauses[index];
  if (reading === undefined) return [];
  if (isInjected(reading, situation.clauses))
    return reading.topics.filter((topic) => topic === 'person' || topic === 'callback');
  if (onlyPicks(reading, situation)) return [];
  if (onlyGivesReason(reading, situation)) return [];
  return reading.topics
    .filter((topic) => situation.taken?.kind !== 'contact' || !meansOfReach.has(topic))
    .filter((topic) => topic !== 'stock' || !leadsOnFromBuyer(reading, situation))
    .filter((topic) => topic !== 'alternatives' || asksForOthers(reading, situation))
    .map((topic) => seenBeside(topic, reading, situation));
}

/** What an injection orders is not asked, however the order is cut into clauses; a question beside it is. */
function isInjected(reading: ClauseReading, clauses: readonly ClauseReading[]): boolean {
  const injects = ({ acts }: ClauseReading) => acts.some((hit) => hit.act === 'injection');
  return injects(reading) || (clauses.some(injects) && reading.clause.mood !== 'question');
}

/** Topics that call a person in. */
const handedOver: ReadonlySet<Topic> = new Set(['complaint', 'order', 'feedback', 'person', 'callback']);

/** "no email, just call 040 …", "ok my email is …": it tells how to be reached, and asks for nothing more. */
const meansOfReach: ReadonlySet<Topic> = new Set(['person', 'callback', 'store-info']);

/** Folded beginnings of what says that something was got from the shop. */
const gotHere =
  /^(?:ost(?:i|o|e)|tila(?:s|t|us)|teil|teid|sai[nmt]|toimit|lahet|tul(?:i|l)|kop[et]|bestall|levere|fick|fatt|skick|kom$|er$|ni$|bought|buy|order|purchas|receiv|arriv|deliver|got|sent|came|you|your)/;

/** "the heating in my flat is broken": of one's own, where nothing says that the shop has sold it. */
function ofOnesOwn(reading: ClauseReading, { clauses }: Situation): boolean {
  const names = ({ products }: ClauseReading) =>
    new Set(products.flatMap((ref) => (ref.kind === 'one' ? [ref.productId] : [])));
  const broken = names(reading);
  return (
    reading.topics.every((topic) => topic === 'complaint') &&
    (!reading.pronoun || reading.products.length > 0) &&
    broken.size === 0 &&
    !reading.clause.folded.some((word) => gotHere.test(word)) &&
    clauses.some(
      (other) =>
        other !== reading &&
        names(other).size > 0 &&
        [...other.topics, ...other.hints].some((topic) => topic === 'stock' || topic === 'price'),
    )
  );
}

/**
 * "startar int, måst ha batteri i dag", "my old one broke, have you got …": what is only guessed to be a complaint, or is
 * about something of one's own, says why the goods are asked for.
 */
function onlyGivesReason(reading: ClauseReading, situation: Situation): boolean {
  const { clauses } = situation;
  const guessedMatter = reading.guessed && reading.topics.every((topic) => handedOver.has(topic));
  return (
    (guessedMatter || ofOnesOwn(reading, situation)) &&
    reading.topics.length > 0 &&
    !inquires(reading) &&
    clauses.some(
      (other) =>
        other !== reading &&
        (namesListed(other) || other.places.length > 0) &&
        (inquires(other) || other.clause.mood === 'fragment'),
    )
  );
}

const wordsOfChoice = 4;

/** "se halvempi" after "which of these?": it answers, and asks no price. */
function onlyPicks({ clause, comparison }: ClauseReading, { taken }: Situation): boolean {
  return (
    taken?.productIds !== undefined &&
    comparison !== undefined &&
    clause.mood !== 'question' &&
    clause.words.length <= wordsOfChoice
  );
}

/** "I have no company, can I still get one": who may buy is what is asked. */
function leadsOnFromBuyer(reading: ClauseReading, { clauses }: Situation): boolean {
  return clauses.some((other) => other !== reading && other.topics.includes('audience') && !inquires(other));
}

/** "135 taitais olla parempi, onko sitä?": what picks goods, or answers which, looks for no other goods. */
function asksForOthers(reading: ClauseReading, situation: Situation): boolean {
  const { clauses, taken } = situation;
  if (reading.comparison !== undefined && taken?.productIds !== undefined) return false;
  if (inquires(reading)) return true;
  const picks = pointedAt(reading, situation).some((ref) => ref.kind === 'one' && ref.from === 'words');
  const othersAsk = clauses.some(
    (other) => other !== reading && inquires(other) && (other.topics.length > 0 || other.hints.length > 0),
  );
  return !(picks && othersAsk);
}

/** Folded. */
const overThere: ReadonlySet<string> = new Set(['there', 'siella', 'siel', 'sielta', 'sinne', 'dar', 'dit']);

/** The topic as the rest of the clause and the other clauses make it. */
export function seenBeside(
  topic: Topic,
  reading: ClauseReading,
  { clauses, context, thread }: Situation,
): Topic {
  // "which of your stores is nearest that has it"
  if (topic === 'store-info' && namesListed(reading) && reading.nearest && reading.topics.length === 1)
    return 'stock';
  // "Customer service on Christmas Eve?": a day that is not today asks when somebody is there.
  const otherDay = reading.day !== undefined && reading.day.date !== context.tools.today;
  const asked = reading.clause.mood === 'question' || reading.clause.mood === 'fragment';
  if (topic === 'person' && otherDay && asked) return 'service-hours';
  // "until when are you open there": customer service is nowhere.
  const there = reading.clause.folded.some((word) => overThere.has(word));
  if (topic === 'service-hours' && (reading.places.length > 0 || (there && thread.place !== undefined)))
    return 'store-hours';
  // "Can I have it at home by Thursday, 40320": the day is what is asked.
  const goods = thread.products.length > 0 || clauses.some(namesListed);
  if (topic === 'delivery-area' && reading.day !== undefined && goods) return 'delivery-time';
  // "Can he fetch it in Kokkola, how soon?": the wait is for the pick-up.
  if (
    topic === 'delivery-time' &&
    reading.onlyWhen &&
    clauses.some((other) => other !== reading && other.topics.includes('pickup'))
  )
    return 'pickup';
  return topic;
}
