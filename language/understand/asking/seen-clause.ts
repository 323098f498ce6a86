// What there is to know about a clause before anything is concluded from it: whether it asks, names goods, moves elsewhere,
// and whether it asks nothing at all. It tells no topic.
import { questionWords } from '../clauses.ts';
import { pointedAt } from '../goods/goods.ts';
import { matchesIn } from '../patterns.ts';
import { wantsItChecked } from './pending.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';
import { inquires, namesListed } from './situation.ts';
import type { Situation } from './situation.ts';
import { speaksOfProduct } from './topic-rules.ts';

export interface Seen {
  readonly index: number;
  readonly reading: ClauseReading;
  readonly situation: Situation;
  /** A question by its words; "pink?" only names something. */
  readonly asks: boolean;
  /** It names goods, listed or not, or a variant of those spoken of. */
  readonly named: boolean;
  /** It names a place, a day, a postal code, or only a number of pieces. */
  readonly moves: boolean;
  readonly corrects: boolean;
  /** Another clause's cues tell a topic. */
  readonly told: boolean;
}

export function lookAt(index: number, reading: ClauseReading, situation: Situation): Seen {
  const { clause, acts } = reading;
  const busy = acts.some((hit) => aboutService.has(hit.act));
  return {
    index,
    reading,
    situation,
    asks: inquires(reading) && !onlyMarked(clause, situation.context),
    named:
      reading.products.some(
        (ref) => ref.kind !== 'unlisted' || (!busy && (ref.nearest.length > 0 || !isInterjection(ref.words))),
      ) ||
      (reading.products.length === 0 &&
        pointedAt(reading, situation).some((ref) => ref.kind === 'one' && ref.from === 'words')),
    moves:
      reading.places.length > 0 ||
      reading.day !== undefined ||
      reading.postalCode !== undefined ||
      (reading.quantity !== undefined && reading.content === 0),
    corrects: acts.some((hit) => hit.act === 'correction'),
    told: situation.clauses.some((other) => other.topics.length > 0),
  };
}

const aboutService: ReadonlySet<string> = new Set([
  'machine-or-person',
  'nudge',
  'frustration',
  'not-helped',
  'injection',
  'abuse',
]);

/** It greets, vents, answers or gives a reason, and leaves the asking to another clause. */
export function asksNothing({ reading, situation, named, moves }: Seen): boolean {
  const { clauses, taken } = situation;
  const performs = (...acts: readonly string[]) => reading.acts.some((hit) => acts.includes(hit.act));
  if (!named && performs(...aboutService)) return true;
  const injected = clauses.some(({ acts }) => acts.some(({ act }) => act === 'injection'));
  if (injected && (performs('injection') || reading.clause.mood !== 'question')) return true;
  if (taken !== undefined && reading.hints.length === 0) return true;
  // "haloo, kestääkö vielä kauan": what goes with a call for attention asks of nothing that is sold.
  const calls = clauses.some((other) => other !== reading && other.acts.some(({ act }) => act === 'nudge'));
  if (calls && !named && !moves && !reading.pronoun) return true;
  if (taken?.kind === 'person' && wantsItChecked(reading)) return true;
  // "nah, I'm good": what is left of an answer asks nothing.
  if (performs('yes', 'no') && !inquires(reading) && !named && !moves && reading.clause.words.length <= 5)
    return true;
  // "Tack för förra gången!", "Hi, tourist here": words that name nothing sold, beside a question of its own.
  const othersAsk = clauses.some(
    (other) => other !== reading && (namesListed(other) || other.topics.length > 0),
  );
  return (
    reading.hints.length === 0 &&
    !inquires(reading) &&
    reading.products.length > 0 &&
    !namesListed(reading) &&
    (othersAsk || (performs('thanks') && !moves))
  );
}

/** "Our horse needs a size 145 rug today, is there one in Oulu?": the wish gives the goods, the next clause asks of them. */
export function isReason({ index, reading, situation, asks }: Seen): boolean {
  if ((asks && !reading.wishes) || !namesListed(reading)) return false;
  return situation.clauses.some(
    (other, at) =>
      at > index &&
      !namesListed(other) &&
      inquires(other) &&
      [...other.topics, ...other.hints].some(speaksOfProduct),
  );
}

/** A clause that names no goods itself asks about those of this one: "akusta kysyisin, montako Oulussa". */
export function askedElsewhere(index: number, clauses: readonly ClauseReading[]): boolean {
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
    questionWords(clause, lexicon).length === 0 &&
    !matchesIn(lexicon.mood, clause.folded).some(({ value }) => value === 'question' || value === 'request')
  );
}

/** "ah", "öö": no goods have such a name. */
function isInterjection(words: string): boolean {
  return words.length <= 3 && !/\d/.test(words);
}
