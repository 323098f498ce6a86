// The figures of one run: what is written to the results, and nothing that could not be compared with another run's.
import { cpus, totalmem } from 'node:os';
import type { ClosingReport } from './closing-accuracy.ts';
import type { FuzzReport } from './fuzzing.ts';
import type { Accuracy, HeldOutReport } from './held-out-accuracy.ts';
import type { ShopReport } from './second-shop-accuracy.ts';

export interface Run {
  readonly heldOut: readonly HeldOutReport[];
  readonly cross: readonly HeldOutReport[];
  readonly shop: readonly ShopReport[];
  readonly closing?: ClosingReport;
  readonly withoutVoikko?: { readonly heldOut: HeldOutReport; readonly shop: ShopReport };
  readonly fuzzing?: FuzzReport;
}

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Milliseconds; one decimal. */
export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => {
    const ms = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return Math.round(ms * 10) / 10;
  };
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** 0…1 → 93.4. */
export const percent = (part: number, of: number): number =>
  of === 0 ? 0 : Math.round((1_000 * part) / of) / 10;

export function machine() {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

const shares = ({ sentences, right, askedBack, strict, served, wrongFigures }: Accuracy) => ({
  sentences,
  right: percent(right, sentences),
  askedBack: percent(askedBack, sentences),
  wrong: percent(sentences - right - askedBack, sentences),
  strict: percent(strict, sentences),
  served: {
    right: percent(served.right, sentences),
    askedBack: percent(served['asked back'], sentences),
    passedOn: percent(served['passed on'], sentences),
    wrong: percent(served.wrong, sentences),
    wrongFigures,
  },
});

const heldOutFigures = (report: HeldOutReport) => ({
  whole: shares(report.whole),
  lexiconAlone: shares(report.lexiconAlone),
  classifierAlone: {
    first: percent(report.classifierAlone.first, report.classifierAlone.sentences),
    firstThree: percent(report.classifierAlone.firstThree, report.classifierAlone.sentences),
  },
  leftOutAsSetPhrases: report.shared,
  byLabel: Object.fromEntries(Object.entries(report.byLabel).map(([label, each]) => [label, shares(each)])),
  confusions: report.confusions,
  readingMs: timesOf(report.readingMs),
});

const shopFigures = (report: ShopReport) => ({
  finnishBy: report.finnishBy,
  messages: report.messages,
  rightProductFirst: percent(report.listed.first, report.listed.messages),
  toldAtOnce: percent(report.single.atOnce, report.single.messages),
  unlisted: {
    messages: report.unlisted.messages,
    denied: percent(report.unlisted.denied, report.unlisted.messages),
    taken: percent(report.unlisted.taken, report.unlisted.messages),
    shownOthersFigures: percent(report.unlisted.shown, report.unlisted.messages),
  },
  rightPlace: percent(report.places.right, report.places.messages),
  rightTopic: percent(report.topics.right, report.topics.messages),
  wrongFigures: report.wrongFigures.length,
  byWay: report.byWay,
  byPlace: report.byPlace,
  readingMs: timesOf(report.judged.map(({ answered }) => answered.readingMs)),
  turnMs: timesOf(report.judged.map(({ answered }) => answered.turnMs)),
});

export function figuresOf(run: Run, date: string, sample: number) {
  const { closing, withoutVoikko, fuzzing } = run;
  return {
    date,
    machine: machine(),
    sample,
    heldOut: Object.fromEntries(run.heldOut.map((report) => [report.locale, heldOutFigures(report)])),
    ...(run.cross.length === 0
      ? {}
      : {
          crossValidated: Object.fromEntries(
            run.cross.map((report) => [report.locale, heldOutFigures(report)]),
          ),
        }),
    secondShop: Object.fromEntries(run.shop.map((report) => [report.locale, shopFigures(report)])),
    ...(closing === undefined
      ? {}
      : {
          closing: {
            otherSentences: closing.others,
            falselyClosed: closing.falselyClosed,
            recognised: closing.recognised,
          },
        }),
    ...(withoutVoikko === undefined
      ? {}
      : {
          withoutVoikko: {
            heldOut: shares(withoutVoikko.heldOut.whole),
            secondShop: shopFigures(withoutVoikko.shop),
          },
        }),
    ...(fuzzing === undefined
      ? {}
      : {
          fuzzing: {
            messages: fuzzing.messages,
            readingMs: timesOf(fuzzing.readingMs),
            turnMs: timesOf(fuzzing.turnMs),
            blockMs: timesOf(fuzzing.blockMs),
            slowest: fuzzing.slowest.shape,
            longestBlockMs: Math.round(fuzzing.longestBlockMs * 10) / 10,
            unanswered: fuzzing.unanswered,
          },
        }),
  };
}
