// Whether a reading holds the label of its sentence, strictly by name.
import { topics, type Topic } from '../../kernel/answer.ts';
import type { Label, Utterance } from '../../language/understand/classify/utterances.ts';
import type { Reading } from '../../language/understand/reading.ts';

/** `asked back`: the label is among the topics that the customer is offered. */
export type Verdict = 'right' | 'asked back' | 'wrong';

export interface Judgement {
  readonly utterance: Utterance;
  readonly verdict: Verdict;
  /** Nothing else was read beside it. */
  readonly strict: boolean;
  /** The label, where it is right; else what came first: a topic, an act, "a or b?" or "nothing". */
  readonly read: string;
}

const isTopic = (label: Label): label is Topic => (topics as readonly string[]).includes(label);

/** Politeness beside what is meant is no misreading. */
const polite: ReadonlySet<string> = new Set(['greeting', 'thanks']);

export function readsRight(label: Label, { acts, asks, unsureTopics }: Reading): boolean {
  if (label === 'telling') return asks.length === 0 && unsureTopics.length === 0 && !acts.includes('closing');
  if (isTopic(label)) return asks.some(({ topic }) => topic === label);
  return acts.some((act) => act === label);
}

export function judgementOf(utterance: Utterance, reading: Reading): Judgement {
  const { label } = utterance;
  const { acts, asks, unsureTopics } = reading;
  const asked = new Set(asks.map(({ topic }) => topic));
  const besides = acts.filter((act) => !polite.has(act) && act !== label);
  const right = readsRight(label, reading);
  const offered = isTopic(label) && unsureTopics.includes(label);
  const asksBeside = isTopic(label) ? asked.size - 1 + unsureTopics.length : asked.size;
  return {
    utterance,
    verdict: right ? 'right' : offered ? 'asked back' : 'wrong',
    strict: right && asksBeside === 0 && besides.length === 0,
    read: right ? label : firstRead(reading),
  };
}

function firstRead({ acts, asks, unsureTopics }: Reading): string {
  const [ask] = asks;
  const [act] = acts.filter((each) => !polite.has(each));
  if (ask !== undefined) return ask.topic;
  if (unsureTopics.length > 0) return `${unsureTopics.join(' or ')}?`;
  return act ?? acts[0] ?? 'nothing';
}
