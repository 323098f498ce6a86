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
  /** Goods are only wished for: whether they are asked for is for the other clauses to say. */
  readonly wishes?: boolean;
  /** A hint of stock stands beside goods and a place: "onko Itiksessä se grilli punasena". */
  readonly placed?: boolean;
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
  /** The guess and a cue speak for different topics, and neither outweighs the other: to be asked back. */
  readonly torn?: readonly Topic[];
  /** An act that no cue told. */
  readonly act?: CuedAct;
}

/** Of what the clause says, so much must have been met while learning. */
const leastKnown = 0.4;
/** Nine in ten are right from here on. */
const sure = 0.5;
/** To say otherwise than a cue that is likely, too, and that a statement asks. */
const surer = 0.75;
/** To make anything of a bare name. */
const surest = 0.9;
/** To perform an act that no cue tells. */
const sureOfAct = 0.6;
/** A cue's topic that the guess holds for less than this is let go. */
const unlikely = 0.2;
const possible = 0.1;
/** So likely a guess disputes a cue that it holds for less than `disputed`. */
const disputing = 0.3;
const disputed = 0.25;
const optionsAtMost = 3;

/** Acts that a guess may add. A goodbye, thanks, a yes and a no are told by their own words alone. */
const guessable: ReadonlySet<string> = new Set<CuedAct>([
  'nudge',
  'not-helped',
  'frustration',
  'abuse',
  'machine-or-person',
  'injection',
  'correction',
  'greeting',
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
  const asTold: Settled = { topics: told.topics, hints: told.hints, likely: [] };
  const [top] = guess?.ranked ?? [];
  if (guess === undefined || top === undefined || guess.known < leastKnown) return asTold;
  const likelihood = (label: Label): number =>
    guess.ranked.find((other) => other.label === label)?.probability ?? 0;
  if (!isTopic(top.label)) {
    const performs = isGuessable(top.label) && told.acts.length === 0 && !told.bareGoods;
    if (performs && top.probability >= sureOfAct)
      return {
        // What a cue told beside it stands unless the guess holds it for nothing: "are you a man or a woman" asks no size.
        ...asTold,
        topics: told.topics.filter((topic) => told.listed || likelihood(topic) >= unlikely),
        hints: [],
        act: top.label,
      };
    return told.topics.length > 0 ? asTold : { ...asTold, likely: likelyOf(guess) };
  }
  if (top.probability >= enoughFor(top.label, told, likelihood))
    return { topics: [top.label], hints: [], likely: [] };
  const [only] = told.topics;
  if (only === undefined) return { ...asTold, likely: likelyOf(guess) };
  const doubtful = top.probability >= disputing && likelihood(only) < disputed;
  return doubtful && told.topics.length === 1 && !told.listed && !told.wishes && !told.placed
    ? { ...asTold, topics: [], hints: [], torn: [top.label, only] }
    : asTold;
}

/** How sure a topic must be to be taken for what is asked, instead of what was told. */
function enoughFor(topic: Topic, told: Told, likelihood: (label: Label) => number): number {
  const { topics, hints } = told;
  if (told.listed && topics.length > 1) return Infinity;
  if (topics.length > 1) return topics.includes(topic) ? sure : surer;
  if (told.bareGoods || told.placed) return surest;
  if (told.wishes && topic === 'stock') return Infinity;
  const [only] = topics;
  if (only === topic) return 0;
  // What was asked as a question of fact is not taken to a person on a guess.
  const handsOver = forPerson.has(topic) && !told.statement;
  if (only !== undefined) {
    if (handsOver && !forPerson.has(only)) return surest;
    return likelihood(only) >= unlikely ? surer : sure;
  }
  if (told.statement) return tellable.has(topic) ? sure : surest;
  return hints.length > 0 && !hints.includes(topic) && hints.some((hint) => likelihood(hint) >= unlikely)
    ? surer
    : sure;
}

function likelyOf({ ranked }: Guess<Label>): readonly LikelyTopic[] {
  return ranked
    .flatMap(({ label, probability }) =>
      isTopic(label) && probability >= possible ? [{ topic: label, probability }] : [],
    )
    .slice(0, optionsAtMost);
}
