// How often the topic or act of a held-out sentence is read: by the whole understanding, by the classifier alone, and by the
// lexicon alone.
import { topics } from '../../kernel/answer.ts';
import type { Locale } from '../../kernel/locale.ts';
import { atOnce } from '../../kernel/steps.ts';
import { emptyThread } from '../../kernel/thread.ts';
import { closingKind } from '../../language/closing.ts';
import { tokenize } from '../../language/morphology/tokenize.ts';
import { classifierOf } from '../../language/understand/classify/classifier.ts';
import { goodsTaggerOf } from '../../language/understand/classify/goods.ts';
import { seeUtterance } from '../../language/understand/classify/see.ts';
import type { Label, Utterance } from '../../language/understand/classify/utterances.ts';
import { composeUnderstand } from '../../language/understand/compose.ts';
import { findContacts } from '../../language/understand/figures/contacts.ts';
import { detectLanguage } from '../../language/understand/detect-language.ts';
import type { Reading, Understand } from '../../language/understand/reading.ts';
import { understand } from '../../language/understand/understand.ts';
import { cpuMs } from '../turn.ts';
import { heldOut } from './labelled.ts';
import { markedTools, type MarkedOptions } from './marked-tools.ts';

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

export interface Accuracy {
  readonly sentences: number;
  readonly right: number;
  readonly askedBack: number;
  readonly strict: number;
}

export interface HeldOutReport {
  readonly locale: Locale;
  /** Set phrases left out because they are learnt as well. */
  readonly shared: number;
  readonly whole: Accuracy;
  readonly lexiconAlone: Accuracy;
  readonly classifierAlone: {
    readonly sentences: number;
    readonly first: number;
    readonly firstThree: number;
  };
  readonly byLabel: Readonly<Record<string, Accuracy>>;
  /** Label → what was read instead → how often; without what was right. */
  readonly confusions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly judgements: readonly Judgement[];
  /** Of processor time, each sentence's. */
  readonly readingMs: readonly number[];
}

/** The house's own understanding without what was learnt. */
const inSteps = composeUnderstand({
  tokenize,
  detectLanguage,
  findContacts,
  closingKind,
  classifierOf: () => () => ({ ranked: [], known: 0 }),
  goodsTaggerOf,
});
const byLexicon: Understand = (text, thread, tools) => atOnce(inSteps(text, thread, tools));

export function readUtterance(
  utterance: Utterance,
  locale: Locale,
  options: MarkedOptions,
  by: Understand = understand,
): Reading {
  return by(utterance.text, emptyThread(locale), markedTools(utterance, options));
}

/** `sample`: every so many sentences. */
export function measureHeldOut(locale: Locale, options: MarkedOptions, sample = 1): HeldOutReport {
  const { sentences, shared } = heldOut(locale);
  const taken = sentences.filter((_, at) => at % sample === 0);
  const classify = classifierOf(locale);
  const readingMs: number[] = [];
  const judgements = taken.map((utterance) => {
    const from = cpuMs();
    const reading = readUtterance(utterance, locale, options);
    readingMs.push(cpuMs() - from);
    return judgementOf(utterance, reading);
  });
  const guesses = taken.map((utterance) => {
    const { ranked } = classify(seeUtterance(utterance, locale, false));
    return ranked.findIndex(({ label }) => label === utterance.label);
  });
  return {
    locale,
    shared: shared.length,
    whole: accuracyOf(judgements),
    lexiconAlone: accuracyOf(
      taken.map((utterance) => judgementOf(utterance, readUtterance(utterance, locale, options, byLexicon))),
    ),
    classifierAlone: {
      sentences: taken.length,
      first: guesses.filter((at) => at === 0).length,
      firstThree: guesses.filter((at) => at >= 0 && at < 3).length,
    },
    byLabel: Object.fromEntries(
      [...Map.groupBy(judgements, ({ utterance }) => utterance.label)].map(([label, those]) => [
        label,
        accuracyOf(those),
      ]),
    ),
    confusions: confusionsOf(judgements),
    judgements,
    readingMs,
  };
}

const isTopic = (label: Label): boolean => (topics as readonly string[]).includes(label);

/** Politeness beside what is meant is no misreading. */
const polite: ReadonlySet<string> = new Set(['greeting', 'thanks']);

export function judgementOf(utterance: Utterance, { acts, asks, unsureTopics }: Reading): Judgement {
  const { label } = utterance;
  const asked = [...new Set(asks.map(({ topic }) => topic))];
  const besides = acts.filter((act) => !polite.has(act) && act !== label);
  const as = (verdict: Verdict, strict: boolean): Judgement => ({
    utterance,
    verdict,
    strict,
    read: verdict === 'right' ? label : firstRead({ acts, asked, unsureTopics }),
  });
  if (label === 'telling') {
    const asksNothing = asked.length === 0 && unsureTopics.length === 0;
    return as(
      asksNothing && !acts.includes('closing') ? 'right' : 'wrong',
      asksNothing && besides.length === 0,
    );
  }
  if (isTopic(label)) {
    if (asked.some((topic) => topic === label))
      return as('right', asked.length === 1 && unsureTopics.length === 0 && besides.length === 0);
    return as(unsureTopics.some((topic) => topic === label) ? 'asked back' : 'wrong', false);
  }
  const performed = acts.some((act) => act === label);
  return as(performed ? 'right' : 'wrong', performed && asked.length === 0 && besides.length === 0);
}

function firstRead({
  acts,
  asked,
  unsureTopics,
}: {
  readonly acts: readonly string[];
  readonly asked: readonly string[];
  readonly unsureTopics: readonly string[];
}): string {
  const [topic] = asked;
  const [act] = acts.filter((each) => !polite.has(each));
  if (topic !== undefined) return topic;
  if (unsureTopics.length > 0) return `${unsureTopics.join(' or ')}?`;
  return act ?? acts[0] ?? 'nothing';
}

function accuracyOf(judgements: readonly Judgement[]): Accuracy {
  const count = (verdict: Verdict) => judgements.filter((each) => each.verdict === verdict).length;
  return {
    sentences: judgements.length,
    right: count('right'),
    askedBack: count('asked back'),
    strict: judgements.filter(({ strict }) => strict).length,
  };
}

function confusionsOf(judgements: readonly Judgement[]): HeldOutReport['confusions'] {
  const missed = judgements.filter(({ verdict }) => verdict !== 'right');
  return Object.fromEntries(
    [...Map.groupBy(missed, ({ utterance }) => utterance.label)].map(([label, those]) => [
      label,
      Object.fromEntries(
        [...Map.groupBy(those, ({ read }) => read)]
          .map(([read, each]) => [read, each.length] as const)
          .sort((a, b) => b[1] - a[1]),
      ),
    ]),
  );
}
