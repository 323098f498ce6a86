// How alike two texts are in what they are about, whatever words they use: the agreement of what the classifier makes of
// each. It finds the shop's own answer for a question that shares no word with the shop's examples of it.
import type { Locale } from '../../../kernel/locale.ts';
import { classifierOf } from './classifier.ts';
import { seeUtterance } from './see.ts';

/** A text by what it may be about: its likeliest labels with the square roots of their likelihoods, whose inner product is at most 1. */
export interface Meaning {
  readonly labels: readonly string[];
  readonly weights: readonly number[];
}

const labelsAtMost = 12;
const longestText = 300;

export function meaningOf(text: string, locale: Locale): Meaning {
  const seen = seeUtterance({ text: text.slice(0, longestText), names: [] }, locale, true);
  const ranked = classifierOf(locale)(seen).ranked.slice(0, labelsAtMost);
  return {
    labels: ranked.map(({ label }) => label),
    weights: ranked.map(({ probability }) => Math.sqrt(probability)),
  };
}

/** 0…1; 1 for texts that are about the same. */
export function agreement(a: Meaning, b: Meaning): number {
  let sum = 0;
  for (let i = 0; i < a.labels.length; i++) {
    const at = b.labels.indexOf(a.labels[i] ?? '');
    if (at >= 0) sum += (a.weights[i] ?? 0) * (b.weights[at] ?? 0);
  }
  return Math.min(1, sum);
}
