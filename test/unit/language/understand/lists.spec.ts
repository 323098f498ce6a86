// In a list of questions every cue keeps to its own element: "price and delivery time" is not the price of delivery.
import assert from 'node:assert/strict';
import type { Locale } from '../../../../kernel/locale.ts';
import { stemmerMorphology } from '../../../../language/morphology/stemmer.ts';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import { clausesOf } from '../../../../language/understand/clauses.ts';
import { lexiconOf } from '../../../../language/understand/lexicon/index.ts';
import { readTopics } from '../../../../language/understand/topics.ts';

function topicsIn(text: string, locale: Locale): readonly string[] {
  const lexicon = lexiconOf(locale);
  const tokens = tokenize(text, stemmerMorphology(locale));
  return clausesOf(text, tokens, lexicon).flatMap((clause) => readTopics(clause, lexicon, new Set()).topics);
}

describe('lists of questions', () => {
  const cases: readonly [locale: Locale, text: string, topics: readonly string[]][] = [
    [
      'en',
      'Availability, price, warranty and delivery time?',
      ['stock', 'price', 'warranty', 'delivery-time'],
    ],
    ['en', 'price and delivery time please', ['price', 'delivery-time']],
    ['en', 'price & warranty', ['price', 'warranty']],
    ['en', 'how much do shipping and handling cost?', ['delivery-cost']],
    ['en', 'what does delivery cost', ['delivery-cost']],
    ['sv', 'Pris, garanti samt leveranstid?', ['price', 'warranty', 'delivery-time']],
    ['sv', 'lagerläge & pris tack', ['stock', 'price']],
    ['sv', 'vad kostar leveransen?', ['delivery-cost']],
    ['sv', 'vad ska ni ha för den?', ['price']],
    ['en', 'boots size 42', []],
    ['sv', 'stövlar storlek 42', []],
    ['en', 'what size is it?', ['product-info']],
  ];
  for (const [locale, text, topics] of cases)
    it(`“${text}” asks ${topics.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(topicsIn(text, locale), topics);
    });
});
