// Holds what the clauses came to against the guess of the whole message: where the guess is sure it is followed, where it is
// not, and what was read is unlikely, the customer is asked which is meant. A goodbye is never guessed. Pure; it knows no goods.
import type { Topic } from '../../../kernel/answer.ts';
import { topics as allTopics } from '../../../kernel/answer.ts';
import { matters } from './guessed-topics.ts';
import type { Guess } from '../classify/softmax.ts';
import type { Label } from '../classify/utterances.ts';
import type { CuedAct } from '../lexicon/types.ts';
import { thresholds } from './thresholds.ts';
import { speaksOfProduct, topicRules } from './topic-rules.ts';

/** What the clauses came to. */
export interface FirstThought {
  readonly topics: readonly Topic[];
  readonly unsure: readonly Topic[];
  readonly acts: readonly CuedAct[];
  /** The topics are what a mere name of goods suggests. */
  readonly bare: boolean;
  /** Cues told the topics, and no hint, no goods and no guess. */
  readonly cued: boolean;
  /** It names goods, listed or not, and a place: whether they are there is what such a message mostly asks. */
  readonly placed: boolean;
  /** It names goods that the shop lists. */
  readonly listed: boolean;
  /** How many clauses it has: of several, one may give the reason for what another asks. */
  readonly clauses: number;
  /** All of it tells rather than asks: only a matter to be put right asks for anything. */
  readonly states: boolean;
  /** It names goods, listed or not: then it is about them, and is no mere act. */
  readonly goods: boolean;
  /** It asks by its words or its mark. */
  readonly asks: boolean;
  readonly words: number;
}

export interface SecondThought {
  readonly topics: readonly Topic[];
  /** Two or three to be asked back, likeliest first; then there are no topics. */
  readonly unsure: readonly Topic[];
  /** What the message does instead of asking. */
  readonly act?: CuedAct;
  /** The acts that cues told are no more than a manner of speaking: "en tajuu tosta mitään" refuses nothing. */
  readonly insteadOfActs?: true;
}

const optionsAtMost = 3;
/** A yes or a no has no more words. */
const longestAnswer = 6;

const harmless: ReadonlySet<Label> = new Set<Label>([
  'nudge',
  'not-helped',
  'frustration',
  'abuse',
  'machine-or-person',
  'injection',
  'correction',
  'greeting',
]);

/** What a statement may ask for without saying so. */
const toldMatters: ReadonlySet<Topic> = new Set<Topic>([...matters, 'feedback', 'person', 'callback']);

const isTopic = (label: Label): label is Topic => (allTopics as readonly string[]).includes(label);

const polite: ReadonlySet<Label> = new Set<Label>(['greeting', 'thanks']);

/** What a cue may be part of: "en tajuu", "vastaatko koneena", "I didn't ask that". */
const partOf: Readonly<Partial<Record<CuedAct, readonly Label[]>>> = {
  no: ['not-helped', 'frustration'],
  yes: ['frustration'],
  nudge: ['machine-or-person', 'service-hours'],
  correction: ['not-helped'],
  frustration: ['feedback', 'complaint', 'person', 'order'],
  'not-helped': ['feedback', 'complaint', 'person', 'order'],
  'machine-or-person': ['person'],
};

/** `undefined`: what was read stands. */
export function secondThought(first: FirstThought, guess: Guess<Label>): SecondThought | undefined {
  const [top] = guess.ranked;
  if (top === undefined || guess.known < thresholds.known) return undefined;
  if (first.topics.length > 0) return ofTopics(first, guess, top);
  const told = first.acts.filter((act) => !polite.has(act));
  if (told.length > 0) return ofActs(told, top);
  if (first.unsure.length > 0) return ofChoices(first, guess, top);
  if (first.acts.some((act) => act === top.label)) return undefined;
  return ofNothing(first, guess, top);
}

type Top = Guess<Label>['ranked'][number];

function ofTopics(first: FirstThought, guess: Guess<Label>, top: Top): SecondThought | undefined {
  const { topics } = first;
  if (topics.some((topic) => topic === top.label)) return closeCall(first, guess, top);
  if (!isTopic(top.label)) return ofMereAct(first, top);
  const likelihood = (label: Label) => guess.ranked.find((each) => each.label === label)?.probability ?? 0;
  const read = Math.max(...topics.map(likelihood));
  const severalClauses = first.clauses > 1;
  // Two questions are two questions, but for what bare goods suggest.
  if (first.words < 2 || (topics.length > 1 && !first.bare)) return undefined;
  const careful = first.placed || first.bare || severalClauses;
  if (careful && read >= thresholds.stands) return undefined;
  // "my old one broke yesterday, is X in Turku?": the matter is the reason. By which day it comes says also whether it does.
  if (severalClauses && first.listed && first.asks && toldMatters.has(top.label)) return undefined;
  if (top.label === 'delivery-area' && topics.includes('delivery-time')) return undefined;
  // "is there a repeater RE 300 at the Skanssi mall": what names goods is hardly about the store, and at a place not about what they are.
  const aside =
    topicRules[top.label].product === 'never' ||
    ((first.placed || first.bare) && top.label === 'product-info');
  if ((first.listed || first.placed) && aside && topics.every(speaksOfProduct)) return undefined;
  if (top.probability < disputing(first, top)) return undefined;
  const matter = toldMatters.has(top.label) || severalClauses;
  if (top.probability < (matter ? thresholds.matterInstead : thresholds.instead))
    return choiceOf([top.label, ...topics.slice(0, 1), ...likelyTopics(guess)]);
  return top.label === 'other' && !first.bare ? undefined : { topics: [top.label], unsure: [] };
}

/** What was read is the likeliest and still a toss-up: nearly as likely is another. */
function closeCall(first: FirstThought, { ranked }: Guess<Label>, top: Top): SecondThought | undefined {
  const [, second] = ranked;
  const close =
    second !== undefined &&
    isTopic(second.label) &&
    second.label !== 'other' &&
    top.probability < thresholds.clear &&
    second.probability >= thresholds.close * top.probability;
  const single =
    first.topics.length === 1 && first.clauses === 1 && !first.cued && !first.listed && !first.placed;
  return close && single ? choiceOf(likelyTopics({ ranked, known: 1 })) : undefined;
}

/** "Something else" disputes nothing unless it is sure. */
function disputing({ placed, bare, clauses }: FirstThought, { label }: Top): number {
  if (label === 'other') return thresholds.instead;
  if (placed) return thresholds.disputesPlace;
  return bare || clauses > 1 ? thresholds.disputesCarefully : thresholds.disputes;
}

/** What was read of a message that does something, or only tells: of goods, a story may be all there is. */
function ofMereAct(first: FirstThought, top: Top): SecondThought | undefined {
  if (top.label === 'telling')
    return top.probability >= toldBy(first) ? { topics: [], unsure: [] } : undefined;
  const called = first.topics.some((topic) => toldMatters.has(topic));
  if (called || !harmless.has(top.label)) return undefined;
  const other = first.topics.every((topic) => topic === 'other');
  const act = actOf(first, top, other ? thresholds.actForOther : thresholds.actInstead);
  return act === undefined ? undefined : { topics: [], unsure: [], act };
}

function toldBy({ asks, bare, clauses }: FirstThought): number {
  if (asks && clauses > 1) return Infinity;
  return asks || bare ? thresholds.tellsAlthoughAsked : thresholds.actInstead;
}

function ofActs(told: readonly CuedAct[], { label, probability }: Top): SecondThought | undefined {
  if (probability < thresholds.otherAct || !told.every((act) => partOf[act]?.includes(label) === true))
    return undefined;
  return isTopic(label)
    ? { topics: [label], unsure: [] }
    : { topics: [], unsure: [], act: label as CuedAct, insteadOfActs: true };
}

function ofChoices(first: FirstThought, guess: Guess<Label>, top: Top): SecondThought | undefined {
  const asked = askedBy(first, top);
  if (asked !== undefined) return { topics: [asked], unsure: [] };
  const act = actOf(first, top, thresholds.actInstead);
  if (act !== undefined) return { topics: [], unsure: [], act };
  if (top.label === 'telling' && !first.asks && top.probability >= thresholds.answer)
    return { topics: [], unsure: [] };
  return choiceOf([...likelyTopics(guess), ...first.unsure]);
}

function ofNothing(first: FirstThought, guess: Guess<Label>, top: Top): SecondThought | undefined {
  const asked = askedBy(first, top);
  if (asked !== undefined) return { topics: [asked], unsure: [] };
  const act = actOf(first, top, thresholds.act);
  if (act !== undefined) return { topics: [], unsure: [], act };
  if (top.label === 'telling' || first.states) return undefined;
  const likely = likelyTopics(guess);
  const together = guess.ranked
    .filter(({ label }) => isTopic(label) && likely.includes(label))
    .reduce((sum, { probability }) => sum + probability, 0);
  return together < thresholds.choices ? undefined : choiceOf(likely);
}

/** "the price was fine": what does not ask is not answered, unless it is a matter for somebody. */
function askedBy({ asks, states }: FirstThought, { label, probability }: Top): Topic | undefined {
  if (!isTopic(label)) return undefined;
  if (asks) return probability >= thresholds.topic ? label : undefined;
  if (toldMatters.has(label)) return probability >= thresholds.matter ? label : undefined;
  return !states && probability >= thresholds.topicUnasked ? label : undefined;
}

/** "Something else" is no reading to choose. */
function likelyTopics({ ranked }: Guess<Label>): readonly Topic[] {
  return ranked
    .flatMap(({ label, probability }) =>
      isTopic(label) && label !== 'other' && probability >= thresholds.choice ? [label] : [],
    )
    .slice(0, optionsAtMost);
}

function choiceOf(topics: readonly Topic[]): SecondThought | undefined {
  const options = [...new Set(topics)].filter((topic) => topic !== 'other').slice(0, optionsAtMost);
  return options.length < 2 ? undefined : { topics: [], unsure: options };
}

/** Who takes leave in words that no list holds is told "you're welcome", which parts from nobody. */
function actOf(
  { asks, goods, listed, words }: FirstThought,
  { label, probability }: Top,
  least: number,
): CuedAct | undefined {
  // What the shop does not list may be no goods at all: "anyone in there".
  const names = listed || (goods && probability < thresholds.instead);
  if (harmless.has(label))
    return !names && probability >= (asks ? Math.max(least, thresholds.actForOther) : least)
      ? (label as CuedAct)
      : undefined;
  if (asks || probability < thresholds.answer) return undefined;
  if (label === 'thanks' || label === 'closing') return 'thanks';
  return (label === 'yes' || label === 'no') && words <= longestAnswer ? label : undefined;
}
