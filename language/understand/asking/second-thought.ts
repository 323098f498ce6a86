// Holds what the clauses came to against the guess of the whole message: where the guess is sure it is followed, where it is
// not, and what was read is unlikely, the customer is asked which is meant. A goodbye is never guessed. Pure; it knows no goods.
import type { Topic } from '../../../kernel/answer.ts';
import { topics as allTopics } from '../../../kernel/answer.ts';
import { matters } from './guessed-topics.ts';
import type { Guess } from '../classify/softmax.ts';
import type { Label } from '../classify/utterances.ts';
import type { CuedAct } from '../lexicon/types.ts';

/** What the clauses came to. */
export interface FirstThought {
  readonly topics: readonly Topic[];
  readonly unsure: readonly Topic[];
  readonly acts: readonly CuedAct[];
  /** The topics are what a mere name of goods suggests. */
  readonly bare: boolean;
  /** Cues told the topics, and no hint, no goods and no guess. */
  readonly cued: boolean;
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
}

/** Set by hand from tables of how often a guess of each likelihood was right; `npm run bench:language -- --cross` tries others. */
const thresholds = {
  /** Of the message so much must have been met while learning. */
  known: 0.4,
  /** To ask where nothing was read. */
  topic: 0.5,
  /** To take instead of what was read. */
  instead: 0.7,
  /** What was read stands from here on. */
  stands: 0.2,
  /** So likely another topic must be to dispute what was read. */
  disputes: 0.3,
  /** The same where a hint or goods suggested it. */
  disputesHint: 0.2,
  /** To perform an act where nothing was read: no figure can be wrong in it. */
  act: 0.35,
  /** To answer or to thank. */
  answer: 0.5,
  /** To perform an act instead of what was read, or of a question. */
  actInstead: 0.6,
  /** A topic less likely is no choice. */
  choice: 0.05,
  /** The choices together. */
  choices: 0.35,
} as const;

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

/** `undefined`: what was read stands. */
export function secondThought(first: FirstThought, guess: Guess<Label>): SecondThought | undefined {
  const [top] = guess.ranked;
  if (top === undefined || guess.known < thresholds.known) return undefined;
  if (first.topics.length > 0) return ofTopics(first, guess, top);
  if (first.unsure.length > 0) return ofChoices(first, guess, top);
  return first.acts.length > 0 ? undefined : ofNothing(first, guess, top);
}

type Top = Guess<Label>['ranked'][number];

function ofTopics(first: FirstThought, guess: Guess<Label>, top: Top): SecondThought | undefined {
  const likelihood = (label: Label) => guess.ranked.find((each) => each.label === label)?.probability ?? 0;
  const read = Math.max(...first.topics.map(likelihood));
  if (first.topics.some((topic) => topic === top.label) || read >= thresholds.stands) return undefined;
  // Two questions are two questions, but for what bare goods suggest.
  if (first.topics.length > 1 && !first.bare) return undefined;
  if (!isTopic(top.label)) {
    if (first.goods || first.asks) return undefined;
    const act = actOf(first, top, thresholds.actInstead);
    return act === undefined ? undefined : { topics: [], unsure: [], act };
  }
  if (top.probability >= thresholds.instead && top.label !== 'other')
    return { topics: [top.label], unsure: [] };
  const suggested = !first.cued && !matters.includes(top.label);
  if (first.bare || top.probability < (suggested ? thresholds.disputesHint : thresholds.disputes))
    return undefined;
  const [only] = first.topics;
  return choiceOf([top.label, ...(only === undefined ? [] : [only]), ...likelyTopics(guess)]);
}

function ofChoices(first: FirstThought, guess: Guess<Label>, top: Top): SecondThought | undefined {
  const asked = askedBy(first, top);
  if (asked !== undefined) return { topics: [asked], unsure: [] };
  const act = actOf(first, top, thresholds.actInstead);
  if (act !== undefined) return { topics: [], unsure: [], act };
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
function askedBy({ asks }: FirstThought, { label, probability }: Top): Topic | undefined {
  const sure = isTopic(label) && probability >= thresholds.topic;
  return sure && (asks || toldMatters.has(label)) ? label : undefined;
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
  { asks, goods, words }: FirstThought,
  { label, probability }: Top,
  least: number,
): CuedAct | undefined {
  if (harmless.has(label))
    return !goods && probability >= (asks ? thresholds.actInstead : least) ? (label as CuedAct) : undefined;
  if (asks || probability < thresholds.answer) return undefined;
  if (label === 'thanks' || label === 'closing') return 'thanks';
  return (label === 'yes' || label === 'no') && words <= longestAnswer ? label : undefined;
}
