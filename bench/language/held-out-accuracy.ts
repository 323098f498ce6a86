// How often labelled sentences that were not learnt are read and served as they were meant: by the whole understanding, by the
// classifier alone, and by the lexicon alone. They are the held-out ones, or those that each fold leaves out.
import type { Locale } from '../../kernel/locale.ts';
import { emptyThread } from '../../kernel/thread.ts';
import { classifierOf, type Classifier } from '../../language/understand/classify/classifier.ts';
import { seeUtterance } from '../../language/understand/classify/see.ts';
import type { Utterance } from '../../language/understand/classify/utterances.ts';
import type { Understand } from '../../language/understand/reading.ts';
import { understand } from '../../language/understand/understand.ts';
import { cpuMs } from '../turn.ts';
import { threadBefore } from './in-thread.ts';
import { judgementOf, type Judgement, type Verdict } from './judgement.ts';
import { heldOut } from './labelled.ts';
import { markedTools, type MarkedOptions } from './marked-tools.ts';
import { byLexicon, foldsOf, understandWith } from './readers.ts';
import { servedAs, services, type Served, type Service } from './served.ts';

/** A sentence read strictly by itself, and served where it stands in a conversation. */
export interface Measured extends Judgement {
  readonly served: Served;
}

export interface Accuracy {
  readonly sentences: number;
  readonly right: number;
  readonly askedBack: number;
  readonly strict: number;
  readonly served: Readonly<Record<Service, number>>;
  readonly wrongFigures: number;
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
  readonly judgements: readonly Measured[];
  /** Of processor time, each sentence's. */
  readonly readingMs: readonly number[];
}

/** Sentences, and an understanding that has not learnt them. */
interface Unlearnt {
  readonly sentences: readonly Utterance[];
  readonly by: Understand;
  readonly classify: Classifier;
}

/** `sample`: every so many sentences. */
export function measureHeldOut(locale: Locale, options: MarkedOptions, sample = 1): HeldOutReport {
  const { sentences, shared } = heldOut(locale);
  const unlearnt = { sentences, by: understand, classify: classifierOf(locale) };
  return measure(locale, [unlearnt], shared.length, options, sample);
}

/** The same of what is learnt, each fifth by an understanding that has learnt the other four: thresholds are chosen on it. */
export function measureCross(locale: Locale, options: MarkedOptions, sample = 1): HeldOutReport {
  const folds = [...foldsOf(locale)].map((fold) => ({ ...fold, by: understandWith(fold.classify) }));
  return measure(locale, folds, 0, options, sample);
}

function measure(
  locale: Locale,
  parts: readonly Unlearnt[],
  shared: number,
  options: MarkedOptions,
  sample: number,
): HeldOutReport {
  const taken = parts.flatMap(({ sentences, by, classify }) =>
    sentences.filter((_, at) => at % sample === 0).map((utterance) => ({ utterance, by, classify })),
  );
  const readingMs: number[] = [];
  const judgements = taken.map(({ utterance, by }) => {
    const from = cpuMs();
    const judgement = measured(utterance, locale, options, by);
    readingMs.push(cpuMs() - from);
    return judgement;
  });
  const guesses = taken.map(({ utterance, classify }) => {
    const { ranked } = classify(seeUtterance(utterance, locale, false));
    return ranked.findIndex(({ label }) => label === utterance.label);
  });
  return {
    locale,
    shared,
    whole: accuracyOf(judgements),
    lexiconAlone: accuracyOf(taken.map(({ utterance }) => measured(utterance, locale, options, byLexicon))),
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

function measured(utterance: Utterance, locale: Locale, options: MarkedOptions, by: Understand): Measured {
  const tools = markedTools(utterance, options);
  const alone = by(utterance.text, emptyThread(locale), tools);
  const thread = threadBefore(utterance.label, locale);
  const there = thread.topics.length === 0 ? alone : by(utterance.text, thread, tools);
  return { ...judgementOf(utterance, alone), served: servedAs(utterance.label, there, thread) };
}

function accuracyOf(judgements: readonly Measured[]): Accuracy {
  const count = (verdict: Verdict) => judgements.filter((each) => each.verdict === verdict).length;
  return {
    sentences: judgements.length,
    right: count('right'),
    askedBack: count('asked back'),
    strict: judgements.filter(({ strict }) => strict).length,
    served: Object.fromEntries(
      services.map((service) => [
        service,
        judgements.filter(({ served }) => served.service === service).length,
      ]),
    ) as Accuracy['served'],
    wrongFigures: judgements.filter(({ served }) => served.wrongFigure).length,
  };
}

function confusionsOf(judgements: readonly Measured[]): HeldOutReport['confusions'] {
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
