// Which of the shop's own answers a text asks for: the nearest of the `ask` lines by base forms and letter groups, and
// doubt wherever two are near or none is. It does not know what an answer says or whether it is still valid.
import type { AnswerHit } from '../../kernel/finding.ts';
import { locales, type Locale } from '../../kernel/locale.ts';
import type { Morphology } from '../../kernel/words.ts';
import { functionWords } from '../../language/morphology/function-words.ts';
import { tokenize } from '../../language/morphology/tokenize.ts';
import type { OwnAnswer } from '../model.ts';

const sureScore = 0.58;
const sureMargin = 0.12;
const leastScore = 0.22;
const hitsAtMost = 3;
/** One question; what follows is not compared. */
const longestQuestion = 300;
/** For its words, most of which the message's own reading has met. */
const wordsEffort = 8_000;
const functionWeight = 0.12;
const lettersWeight = 0.3;
/** "palautus" and "palauttaa" begin alike. */
const beginningWeight = 0.6;
/** "Kierrätättekö jääkaappeja?" asks about recycling: which goods it names decides little. */
const goodsWeight = 0.25;

type Features = ReadonlyMap<string, number>;

interface AskLine {
  readonly answerId: string;
  readonly length: number;
  /** It holds a base form, without which it would ask nothing. */
  readonly content: boolean;
}

/** That a line holds a feature, and how much of it. */
interface Holding {
  /** Index of the line. */
  readonly line: number;
  readonly weight: number;
}

export function createFindAnswers(
  answers: readonly OwnAnswer[],
  morphologies: Readonly<Record<Locale, Morphology>>,
  isGoods: (form: string) => boolean,
): (text: string, locale: Locale) => readonly AnswerHit[] {
  const models = Object.fromEntries(
    locales.map((locale) => [locale, modelOf(answers, locale, morphologies[locale], isGoods)]),
  ) as Record<Locale, (text: string) => readonly AnswerHit[]>;
  // One question is often asked twice in a row, by its words and by what it is about.
  let last:
    { readonly text: string; readonly locale: Locale; readonly hits: readonly AnswerHit[] } | undefined;
  return (text, locale) => {
    if (last?.text !== text || last.locale !== locale) last = { text, locale, hits: models[locale](text) };
    return last.hits;
  };
}

function modelOf(
  answers: readonly OwnAnswer[],
  locale: Locale,
  morphology: Morphology,
  isGoods: (form: string) => boolean,
): (text: string) => readonly AnswerHit[] {
  const asked = answers.flatMap((answer) =>
    (answer.ask[locale] ?? []).map((line) => ({
      answerId: answer.id,
      raw: rawFeatures(line, locale, morphology, isGoods),
    })),
  );
  if (asked.length === 0) return () => [];
  const answersWith = new Map<string, Set<string>>();
  for (const { answerId, raw } of asked)
    for (const feature of raw.keys()) {
      const ids = answersWith.get(feature) ?? new Set();
      answersWith.set(feature, ids.add(answerId));
    }
  const count = new Set(asked.map(({ answerId }) => answerId)).size;
  // A word that every answer's lines hold says little; one that none holds still counts against being sure.
  const rarity = (feature: string): number =>
    Math.log(1 + (count + 1) / (answersWith.get(feature)?.size ?? 0.8));
  const weighted = (raw: Features): Features =>
    new Map([...raw].map(([feature, weight]) => [feature, weight * rarity(feature)]));
  const holding = new Map<string, Holding[]>();
  const lines = asked.map(({ answerId, raw }, line): AskLine => {
    const features = weighted(raw);
    for (const [feature, weight] of features) {
      const before = holding.get(feature);
      if (before === undefined) holding.set(feature, [{ line, weight }]);
      else before.push({ line, weight });
    }
    return { answerId, length: lengthOf(features), content: [...features.keys()].some(isContent) };
  });
  const products = new Float64Array(lines.length);
  const contents = new Uint8Array(lines.length);
  return (text) => {
    const features = weighted(rawFeatures(text.slice(0, longestQuestion), locale, morphology, isGoods));
    const length = lengthOf(features);
    if (length === 0) return [];
    products.fill(0);
    contents.fill(0);
    for (const [feature, here] of features) {
      const content = isContent(feature);
      for (const { line, weight } of holding.get(feature) ?? []) {
        products[line] = (products[line] ?? 0) + weight * here;
        if (content) contents[line] = 1;
      }
    }
    const best = new Map<string, number>();
    lines.forEach((line, at) => {
      const cosine = (products[at] ?? 0) / (length * line.length);
      const score = line.content && contents[at] === 0 ? cosine * 0.6 : cosine;
      if (score > (best.get(line.answerId) ?? 0)) best.set(line.answerId, score);
    });
    const ranked = [...best].sort((a, b) => b[1] - a[1]).filter(([, score]) => score >= leastScore);
    const runnerUp = ranked[1]?.[1] ?? 0;
    return ranked.slice(0, hitsAtMost).map(([answerId, score], place) => ({
      answerId,
      score: Math.round(Math.min(1, score) * 1_000) / 1_000,
      sure: place === 0 && score >= sureScore && score - runnerUp >= sureMargin,
    }));
  };
}

/** `w:` base forms that carry meaning, `f:` function words, `g:` groups of four letters of the former. */
function rawFeatures(
  text: string,
  locale: Locale,
  morphology: Morphology,
  isGoods: (form: string) => boolean,
): Features {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  };
  for (const token of tokenize(text, morphology, { left: wordsEffort })) {
    if (token.kind === 'punctuation') continue;
    const [first] = token.analyses;
    const grammatical =
      functionWords[locale].has(token.lower) ||
      (first !== undefined &&
        (first.wordClass === 'pronoun' ||
          first.wordClass === 'particle' ||
          functionWords[locale].has(first.lemma)));
    if (grammatical) {
      add(`f:${first?.lemma ?? token.lower}`, functionWeight);
      continue;
    }
    const lemmas = [...new Set(token.analyses.slice(0, 4).map(({ lemma }) => lemma))];
    if ([token.lower, ...lemmas].some(isGoods)) {
      for (const lemma of lemmas) add(`f:${lemma}`, goodsWeight);
      continue;
    }
    for (const lemma of lemmas) add(`w:${lemma}`, 1 / Math.sqrt(lemmas.length));
    // A stem may be that of two words: "instalment", "installation".
    if (token.lower.length >= 7) add(`w:${token.lower.slice(0, 7)}…`, beginningWeight);
    if (token.lower.length >= 6) add(`w:${token.lower.slice(0, 5)}…`, beginningWeight);
    const parts = new Set(
      token.analyses.slice(0, 2).flatMap((reading) => (reading.parts.length > 1 ? reading.parts : [])),
    );
    for (const part of parts) add(`w:${part}`, 0.5);
    const marked = `^${token.lower.slice(0, 30)}`;
    for (let at = 0; at + 4 <= marked.length; at++)
      add(`g:${marked.slice(at, at + 4)}`, lettersWeight / Math.sqrt(marked.length - 3));
  }
  return features;
}

function isContent(feature: string): boolean {
  return feature.startsWith('w:');
}

function lengthOf(features: Features): number {
  return Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
