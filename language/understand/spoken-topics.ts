// The topics that a clause's own cues tell, seen beside the other clauses: what an injection asks for is not answered, and
// a word that says how or when one topic's thing is done asks nothing of its own.
import type { Topic } from '../../kernel/answer.ts';
import { pointedAt } from './goods.ts';
import type { ClauseReading } from './read-clause.ts';
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

/** "startar int, måst ha batteri i dag": what is only guessed to be a complaint says why the goods are asked for. */
function onlyGivesReason(reading: ClauseReading, { clauses }: Situation): boolean {
  const guessedMatter = reading.guessed && reading.topics.every((topic) => handedOver.has(topic));
  return (
    guessedMatter &&
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
