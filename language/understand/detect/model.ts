// A small character n-gram model of our languages, trained when it is loaded from sentences of our own (`<locale>.txt`, one
// a line, as customers write). It scores single words and knows nothing of conversations.
import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../../kernel/locale.ts';
import { utterancesOf } from '../classify/utterances.ts';
import type { Utterance } from '../classify/utterances.ts';
import { remembered } from '../remembered.ts';
import { functionWords } from '../../morphology/function-words.ts';

export interface LanguageModel {
  /** Mean log-likelihood ratios against the best language, in nats, 0 for the best, −4 at the lowest. */
  scores(word: string): Readonly<Record<Locale, number>>;
  /** The word stands in the training sentences of that language. */
  knows(locale: Locale, word: string): boolean;
}

const shortest = 1;
const longest = 4;
const smoothing = 0.3;
const lowest = -4;

/** Words of a line as the model counts them: lower case, without digits. */
function wordsIn(line: string): readonly string[] {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  );
}

function grams(word: string): readonly string[] {
  const padded = `^${word}$`;
  const found: string[] = [];
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= padded.length; at++) found.push(padded.slice(at, at + size));
  return found;
}

type Likelihoods = Readonly<Record<Locale, number>>;

interface Counts {
  readonly counts: ReadonlyMap<string, number>;
  /** Of grams of each length. */
  readonly totals: readonly number[];
  readonly vocabulary: ReadonlySet<string>;
}

function train(locale: Locale): Counts {
  const lines = [
    ...readFileSync(new URL(`${locale}.txt`, import.meta.url), 'utf8').split('\n'),
    ...utterancesOf(locale).map(withoutNames),
  ];
  const frequency = new Map<string, number>();
  for (const word of [...lines.flatMap(wordsIn), ...functionWords[locale].keys()])
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  const totals = Array.from({ length: longest + 1 }, () => 0);
  for (const [word, times] of frequency)
    // Also as typed on a keyboard without dots.
    for (const [form, weight] of [
      [word, Math.sqrt(times)],
      [bare(word), 0.3 * Math.sqrt(times)],
    ] as const) {
      if (weight < 1 && form === word) continue;
      for (const gram of grams(form)) {
        counts.set(gram, (counts.get(gram) ?? 0) + weight);
        totals[gram.length] = (totals[gram.length] ?? 0) + weight;
      }
    }
  return {
    counts,
    totals,
    vocabulary: new Set([
      ...frequency.keys(),
      ...[...frequency.keys()].filter((word) => word.length > 3).map(bare),
    ]),
  };
}

/** Names of goods and places are of no language. */
function withoutNames({ text, names }: Utterance): string {
  return names.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function createModel(): LanguageModel {
  const trained: Readonly<Record<Locale, Counts>> = { fi: train('fi'), sv: train('sv'), en: train('en') };
  const kinds = new Set(locales.flatMap((locale) => [...trained[locale].counts.keys()])).size;
  const likelihood = ({ counts, totals }: Counts, gram: string): number =>
    Math.log(
      ((counts.get(gram) ?? 0) + smoothing) / ((totals[gram.length] ?? 0) + smoothing * (kinds / longest)),
    ) / longest;
  const inEach = (gram: string): Likelihoods => ({
    fi: likelihood(trained.fi, gram),
    sv: likelihood(trained.sv, gram),
    en: likelihood(trained.en, gram),
  });
  const keyOf = keysOver(
    new Set(
      locales.flatMap((locale) => [...trained[locale].counts.keys()].flatMap((gram) => gram.split(''))),
    ),
  );
  const known = new Map<number, Likelihoods>();
  for (const locale of locales)
    for (const gram of trained[locale].counts.keys()) {
      const key = keyOf(gram, 0, gram.length);
      if (key !== undefined && !known.has(key)) known.set(key, inEach(gram));
    }
  /** Of grams that no language has, by their length. */
  const unknown = Array.from({ length: longest + 1 }, (_, size) => inEach('\n'.repeat(size)));
  const none: Likelihoods = { fi: 0, sv: 0, en: 0 };
  const scores = (word: string): Likelihoods => {
    const padded = `^${word.slice(0, 30)}$`;
    let [fi, sv, en] = [0, 0, 0];
    for (let size = shortest; size <= longest; size++)
      for (let at = 0; at + size <= padded.length; at++) {
        const key = keyOf(padded, at, size);
        const each = (key === undefined ? undefined : known.get(key)) ?? unknown[size] ?? none;
        fi += each.fi;
        sv += each.sv;
        en += each.en;
      }
    const best = Math.max(fi, sv, en);
    const relative = (sum: number): number => Math.max(lowest, sum - best);
    return { fi: relative(fi), sv: relative(sv), en: relative(en) };
  };
  return {
    scores: remembered(wordsRemembered, scores),
    knows: (locale, word) => trained[locale].vocabulary.has(word),
  };
}

const wordsRemembered = 4_000;
/** Seven bits a letter leave room for four of them in a number. */
const lettersAtMost = 127;

type KeyOf = (text: string, from: number, size: number) => number | undefined;

/** Numbers for grams of these letters; `undefined` for a gram that has another one. */
function keysOver(letters: ReadonlySet<string>): KeyOf {
  const numbers = new Map(
    [...letters].slice(0, lettersAtMost).map((each, at) => [each.charCodeAt(0), at + 1]),
  );
  return (text, from, size) => {
    let key = 0;
    for (let at = from; at < from + size; at++) {
      const number = numbers.get(text.charCodeAt(at));
      if (number === undefined) return undefined;
      key = key * (lettersAtMost + 1) + number;
    }
    return key;
  };
}

export const languageModel: LanguageModel = createModel();
