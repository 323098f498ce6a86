// What the classifier's guess changes in the reading of a clause: it fills in where the lexicon tells nothing, contradicts a
// single cue only when it is sure, and where it is unsure it leaves two or three readings to ask back. A closing or a
// thanks is never guessed.
import type { Topic } from '../../kernel/answer.ts';
import { topics as allTopics } from '../../kernel/answer.ts';
import type { Guess } from './classify/softmax.ts';
import type { Label } from './classify/utterances.ts';
import type { CuedAct } from './lexicon/types.ts';

/** What the lexicon told. */
export interface Told {
  readonly topics: readonly Topic[];
  readonly hints: readonly Topic[];
  readonly acts: readonly CuedAct[];
  /** A list is told ("hinta ja takuu"): each of its topics is asked. */
  readonly listed: boolean;
  /** The clause tells rather than asks: "the price was fine". */
  readonly statement: boolean;
  /** It names listed goods and neither asks nor tells: "repair stand pro 90". */
  readonly bareGoods?: boolean;
}

export interface LikelyTopic {
  readonly topic: Topic;
  /** 0…1. */
  readonly probability: number;
}

export interface Settled {
  readonly topics: readonly Topic[];
  readonly hints: readonly Topic[];
  /** Where no topic is sure: those that may be meant, likeliest first, at most three. */
  readonly likely: readonly LikelyTopic[];
  /** An act that no cue told. */
  readonly act?: CuedAct;
}

/** Of what the clause says, so much must have been met while learning. */
const leastKnown = 0.4;
const sure = 0.6;
/** To say otherwise than a cue, and that a statement asks. */
const surer = 0.8;
/** To make an act of what is said, or anything of a bare name. */
const surest = 0.9;
const unlikely = 0.12;
const possible = 0.15;
const optionsAtMost = 3;

/** Acts that a guess may add. A goodbye, thanks, a yes and a no are told by their own words alone. */
const guessable: ReadonlySet<string> = new Set<CuedAct>([
  'nudge',
  'not-helped',
  'frustration',
  'abuse',
  'machine-or-person',
  'injection',
]);

/** What a statement may be about: a matter told asks for something to be done about it. */
const tellable: ReadonlySet<string> = new Set<Label>([
  ...guessable,
  'complaint',
  'order',
  'returns',
  'feedback',
  'person',
  'callback',
] as Label[]);

/** What the bot cannot settle. */
const forPerson: ReadonlySet<string> = new Set<Topic>([
  'order',
  'complaint',
  'person',
  'callback',
  'feedback',
]);

const isTopic = (label: Label): label is Topic => (allTopics as readonly string[]).includes(label);
const isGuessable = (label: Label): label is CuedAct => guessable.has(label);

/** Pure. Without a guess, or with one that rests on little, what was told stands. */
export function settle(told: Told, guess: Guess<Label> | undefined): Settled {
  const { topics, hints } = told;
  const asTold: Settled = { topics, hints, likely: [] };
  const [top] = guess?.ranked ?? [];
  if (guess === undefined || top === undefined || guess.known < leastKnown) return asTold;
  const likelihood = (label: Label): number =>
    guess.ranked.find((other) => other.label === label)?.probability ?? 0;

  if (topics.length > 1) {
    const alone =
      !told.listed && top.probability >= surer && isTopic(top.label) && topics.includes(top.label);
    return alone && isTopic(top.label) ? { topics: [top.label], hints: [], likely: [] } : asTold;
  }
  const [only] = topics;
  if (only !== undefined) {
    if (top.label === only || !isTopic(top.label)) return asTold;
    // What was asked as a question of fact is not taken to a person on a guess.
    if (!told.statement && forPerson.has(top.label) && !forPerson.has(only)) return asTold;
    return top.probability >= surer && likelihood(only) <= unlikely
      ? { topics: [top.label], hints: [], likely: [] }
      : asTold;
  }
  if (told.statement && !tellable.has(top.label)) return asTold;
  const hinted = isTopic(top.label) && hints.includes(top.label);
  const enough = told.bareGoods ? surest : told.statement || (hints.length > 0 && !hinted) ? surer : sure;
  if (top.probability >= enough) {
    if (isTopic(top.label)) return { topics: [top.label], hints: [], likely: [] };
    if (top.probability >= surest && isGuessable(top.label) && told.acts.length === 0 && !told.bareGoods)
      return { ...asTold, act: top.label };
    return asTold;
  }
  const likely = guess.ranked.flatMap(({ label, probability }) =>
    isTopic(label) && probability >= possible ? [{ topic: label, probability }] : [],
  );
  return { topics, hints, likely: likely.slice(0, optionsAtMost) };
}
