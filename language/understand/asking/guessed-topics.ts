// What the classifier's guess makes of a clause in which no cue and no goods tell the topic: the likely one, a few to choose
// from, or nothing. A person is called in only on a sure one.
import type { Topic } from '../../../kernel/answer.ts';
import type { ClauseReading } from '../clause-reading.ts';
import type { Situation } from './situation.ts';

export interface Implied {
  readonly topics: readonly Topic[];
  /** Those to be asked back; then `topics` is empty. */
  readonly unsure: readonly Topic[];
}

export const nothing: Implied = { topics: [], unsure: [] };
export const surely = (...topics: readonly Topic[]): Implied => ({ topics, unsure: [] });

/** Without goods a wrong guess has nothing to be seen by. */
export const likelyAlone = 0.45;
/** A person is not called in on less. */
const likelyMatter = 0.6;
/** A fragment this short tells no story. */
const wordsOfStory = 4;

/** From here on something told is taken to ask for help about goods bought: "siemensäkissä oli reikä". */
const likelyTold = 0.3;

/** Of what was bought or ordered. */
export const matters: readonly Topic[] = ['complaint', 'returns', 'order'];

/** A likely topic that is no question of stock, where a cue or goods alone would make it one. */
export function contradicting({ likely, places }: ClauseReading): Topic | undefined {
  const [first] = likely;
  return first !== undefined &&
    first.probability >= (matters.includes(first.topic) ? likelyMatter : likelyAlone) &&
    places.length === 0 &&
    likely.every(({ topic }) => topic !== 'stock')
    ? first.topic
    : undefined;
}

/** What is told and asks nothing is asked back about, where it sounds like a matter to be put right. */
export function toldAbout({ likely, clause }: ClauseReading, { clauses, thread }: Situation): Implied {
  const [first] = likely;
  const alone =
    thread.pending === undefined &&
    (clause.mood === 'statement' || clause.words.length >= wordsOfStory) &&
    clauses.every((other) => other.clause === clause || other.acts.length > 0);
  return alone && first !== undefined && matters.includes(first.topic) && first.probability >= likelyTold
    ? { topics: [], unsure: [...new Set([first.topic, ...matters])] }
    : nothing;
}

/** What is asked where no word tells it: the likely one, else two or three to choose from, else something that the shop may know. */
export function guessedOf({ likely, content, offered }: ClauseReading): Implied {
  const [first] = likely;
  if (
    first !== undefined &&
    first.probability >= (matters.includes(first.topic) ? likelyMatter : likelyAlone)
  )
    return surely(first.topic);
  const choices = likely.flatMap(({ topic }) => (topic === 'other' ? [] : [topic]));
  if (choices.length > 1) return { topics: [], unsure: choices };
  return content > 0 || offered ? surely('other') : nothing;
}
