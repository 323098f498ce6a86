// What the classifier's guess changes in the reading of a clause: it fills in where the lexicon tells nothing, contradicts a
// single cue only when it is sure, and where it is unsure it leaves two or three readings to ask back. A closing or a
// thanks is never guessed.
import type { Topic } from '../../kernel/answer.ts';
import { topics as allTopics } from '../../kernel/answer.ts';
import type { Guess } from './classify/softmax.ts';
import type { Label } from './classify/utterances.ts';
import type { CuedAct } from './lexicon/types.ts';
import { topicRules } from './asking/topic-rules.ts';

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
  /** "and the other one?": what is asked of it was asked before. */
  readonly followsUp?: boolean;
  /** It names goods that the shop lists. */
  readonly goods?: boolean;
  /** It points at something: "we want six of these". */
  readonly pointsAt?: boolean;
  /** A hint of stock stands beside goods and a place: "onko Itiksessä se grilli punasena". */
  readonly placed?: boolean;
  /** By its very name: "make a complaint". */
  readonly complains?: boolean;
  /** A quote is asked for by its name: that is made by a person, and is no question about the price. */
  readonly wantsQuote?: boolean;
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
/** To call a person in where no cue tells a matter for one. */
const sureOfMatter = 0.65;
/** To perform an act that no cue tells. */
const sureOfAct = 0.6;
/** A cue's topic that the guess holds for less than this is let go. */
const unlikely = 0.2;
const possible = 0.1;
const impossible = 0.03;
/** So likely a guess disputes a cue that it holds for less than `disputed`. */
const disputing = 0.45;
const disputed = 0.15;
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

const angry: ReadonlySet<string> = new Set<CuedAct>(['frustration', 'abuse']);

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
  if (told.wantsQuote === true) return { topics: ['person'], hints: [], likely: [] };
  const [top] = guess?.ranked ?? [];
  if (guess === undefined || top === undefined || guess.known < leastKnown)
    return { topics: told.topics, hints: told.hints, likely: [] };
  const likelihood = (label: Label): number =>
    guess.ranked.find((other) => other.label === label)?.probability ?? 0;
  // "until when are A and B open": beside another topic a cue calls nobody in that the guess, which has met it, holds for nothing.
  const called = (topic: Topic) => !forPerson.has(topic) || likelihood(topic) >= impossible;
  const topics =
    told.topics.length > 1 && told.topics.some(called) ? told.topics.filter(called) : told.topics;
  const asTold: Settled = { topics, hints: told.hints, likely: [] };
  if (!isTopic(top.label)) {
    // "oj fel, 21100 ska det vara": what a cue performs as well calls nobody in.
    if (told.acts.some((act) => act === top.label) && top.probability >= sureOfAct)
      return {
        ...asTold,
        topics: told.topics.filter((topic) => !forPerson.has(topic) || likelihood(topic) >= unlikely),
      };
    // "useless bot": who is scolded is not asked who it is.
    const scolds = angry.has(top.label) && told.acts.every((act) => act === 'machine-or-person');
    const performs = isGuessable(top.label) && (told.acts.length === 0 || scolds) && !told.bareGoods;
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
  // "make a complaint about your staff": whoever complains outright wants more than to be heard.
  if (told.complains === true && top.label === 'feedback') return asTold;
  if (top.probability >= enoughFor(top.label, told, likelihood))
    return { topics: [top.label], hints: [], likely: [] };
  const [only] = told.topics;
  if (only === undefined) return { ...asTold, likely: likelyOf(guess) };
  const doubtful = top.probability >= disputing && likelihood(only) < disputed;
  // "Something else" is no reading to choose.
  const named = top.label !== 'other' && only !== 'other';
  return doubtful && named && told.topics.length === 1 && !told.listed && !told.wishes && !told.placed
    ? { ...asTold, topics: [], hints: [], torn: [top.label, only] }
    : asTold;
}

/** How it is told, or a complaint by its very name, leaves no doubt of what it asks. */
export function isFirm(told: Told): boolean {
  const { listed, topics, bareGoods, wishes, goods, pointsAt, followsUp, complains, wantsQuote } = told;
  return (
    (listed && topics.length > 1) ||
    bareGoods === true ||
    (wishes === true && (goods === true || pointsAt === true)) ||
    followsUp === true ||
    complains === true ||
    wantsQuote === true
  );
}

/** How sure a topic must be to be taken for what is asked, instead of what was told. */
function enoughFor(topic: Topic, told: Told, likelihood: (label: Label) => number): number {
  const { topics, hints } = told;
  if (told.listed && topics.length > 1) return Infinity;
  if (topics.length > 1) return topics.includes(topic) ? sure : surer;
  if (told.bareGoods || told.placed) return surest;
  if (told.wishes && topic === 'stock') return Infinity;
  // "entä numeroa pienempi": what follows on asks what was asked before.
  if (told.followsUp && (told.goods || topics.length === 0)) return surest;
  // "does Vaasa have the V 25": what names goods is hardly about the store itself.
  if (told.goods && topicRules[topic].product === 'never') return surest;
  const [only] = topics;
  if (only === topic) return 0;
  const handsOver = forPerson.has(topic);
  if (only !== undefined) {
    // What was asked as a question of fact is not taken to a person on a guess.
    if (handsOver && !told.statement && !forPerson.has(only)) return surest;
    return likelihood(only) >= unlikely || familyOf(topic) === familyOf(only) ? surer : sure;
  }
  if (told.statement) return tellable.has(topic) ? sureOfMatter : surest;
  if (handsOver) return sureOfMatter;
  return hints.length > 0 && !hints.includes(topic) && hints.some((hint) => likelihood(hint) >= unlikely)
    ? surer
    : sure;
}

/** Topics of one family are told apart by a word, and the cue has heard it. */
function familyOf(topic: Topic): string {
  if (topic.startsWith('delivery-')) return 'delivery';
  return topic.endsWith('-hours') ? 'hours' : topic;
}

function likelyOf({ ranked }: Guess<Label>): readonly LikelyTopic[] {
  return ranked
    .flatMap(({ label, probability }) =>
      isTopic(label) && probability >= possible ? [{ topic: label, probability }] : [],
    )
    .slice(0, optionsAtMost);
}
