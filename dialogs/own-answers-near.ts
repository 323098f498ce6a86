// Which of the shop's own answers come near a question: by the words, as the catalogue finds them, and by what question and
// examples are about. Words alone make an answer sure; meaning brings it up for an offer.
import type { Catalog } from '../catalog/model.ts';
import type { AnswerHit } from '../kernel/finding.ts';
import { locales, type Locale } from '../kernel/locale.ts';
import { agreement, meaningOf } from '../language/understand/classify/meaning.ts';
import type { Meaning } from '../language/understand/classify/meaning.ts';

/** Chosen by leaving out one example of each answer in turn: the right answer came first for 59 % instead of 44 %. */
const meaningWeight = 0.2;
/** Less alike than this, an answer is not worth offering. */
const leastWorth = 0.36;
const hitsAtMost = 3;

interface Example {
  readonly answerId: string;
  readonly meaning: Meaning;
}

const examples = new WeakMap<Catalog, Readonly<Record<Locale, () => readonly Example[]>>>();

function examplesOf(catalog: Catalog): Readonly<Record<Locale, () => readonly Example[]>> {
  let known = examples.get(catalog);
  if (known === undefined) {
    known = Object.fromEntries(
      locales.map((locale) => [locale, once(() => read(catalog, locale))]),
    ) as Record<Locale, () => readonly Example[]>;
    examples.set(catalog, known);
  }
  return known;
}

function read(catalog: Catalog, locale: Locale): readonly Example[] {
  return catalog.answers.flatMap(({ id, ask }) =>
    (ask[locale] ?? []).map((line) => ({ answerId: id, meaning: meaningOf(line, locale) })),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Best first, at most three. A hit that is sure by its words stays the first. */
export function ownAnswersNear(text: string, locale: Locale, catalog: Catalog): readonly AnswerHit[] {
  const byWords = catalog.findAnswers(text, locale);
  if (byWords[0]?.sure === true || catalog.answers.length === 0) return byWords;
  const meaning = meaningOf(text, locale);
  const near = new Map<string, number>();
  for (const { answerId, meaning: other } of examplesOf(catalog)[locale]())
    near.set(answerId, Math.max(near.get(answerId) ?? 0, agreement(meaning, other)));
  const words = new Map(byWords.map(({ answerId, score }) => [answerId, score]));
  return [...near]
    .map(([answerId, alike]) => ({
      answerId,
      score: Math.min(1, (words.get(answerId) ?? 0) + meaningWeight * alike),
      sure: false,
    }))
    .filter(({ score }) => score >= leastWorth)
    .sort((a, b) => b.score - a.score)
    .slice(0, hitsAtMost);
}
