// Goods that the shop may well have are never said to be missing; what it lacks is, with what comes nearest.
import assert from 'node:assert/strict';
import { answerAsks } from '../../../dialogs/answer-asks.ts';
import { atOnce } from '../../../kernel/steps.ts';
import { draftOf, textOf } from '../../../dialogs/message.ts';
import { viewOf } from '../../../dialogs/view.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { ProductRef } from '../../../language/understand/reading.ts';
import { makeCatalog, makeProduct, makeShop } from '../catalog/support/make-catalog.ts';

const now = Date.parse('2026-11-24T10:00:00+02:00');
const catalog = makeCatalog({
  shop: makeShop(),
  products: [
    makeProduct('M', { title: "Tuiskula Halla women's winter jacket beige M", brand: 'Tuiskula' }),
    makeProduct('S', { title: "Tuiskula Halla women's winter jacket beige S", brand: 'Tuiskula' }),
    makeProduct('SOFA', { title: 'Ukko 3-istuttava sohva harmaa', brand: 'Ukko' }),
    makeProduct('SOFB', { title: 'Ukko 3-istuttava sohva beige', brand: 'Ukko' }),
    makeProduct('GRILL', { title: 'Nuotiola kaasugrilli 3 poltinta', brand: 'Nuotiola' }),
    makeProduct('PAN', { title: 'Nuotiola muurikka 48 cm', brand: 'Nuotiola' }),
    makeProduct('BAG', { title: 'Vaellus ryggsäck 40 l grön', brand: 'Vaellus' }),
    makeProduct('RX5', { title: 'Verkkonen RX-500 router', brand: 'Verkkonen' }),
    makeProduct('RX7', { title: 'Verkkonen RX-700 router', brand: 'Verkkonen' }),
  ],
});

function told(words: string, nearest: readonly string[], locale: Locale) {
  const view = viewOf(catalog, locale, now, 'seed');
  const product: ProductRef = { kind: 'unlisted', words, nearest };
  const asks = [{ topic: 'price' as const, text: words, product, places: [] }];
  const draft = draftOf(atOnce(answerAsks(asks, view)), view, true);
  return { text: textOf(draft), draft };
}

const denied = /valikoima|meillä ei ole|sortiment|har vi inte|range|carry/i;

describe('goods that come near', () => {
  const meant: readonly (readonly [string, readonly string[], Locale, readonly string[]])[] = [
    ['Halla coat women beige M', ['M', 'S'], 'en', ['M']],
    ['Ukko-sohva', ['SOFA', 'SOFB'], 'fi', ['SOFA', 'SOFB']],
    ['grillin', ['GRILL', 'PAN'], 'fi', ['GRILL']],
    ['ryggsäck vandring', ['BAG'], 'sv', ['BAG']],
    ['jacket', ['M', 'S'], 'en', ['M', 'S']],
  ];
  for (const [words, nearest, locale, options] of meant)
    it(`may be what "${words}" means: asked for, and not denied`, () => {
      const { text, draft } = told(words, nearest, locale);
      assert.doesNotMatch(text, denied);
      assert.match(text, /\?$/);
      assert.deepEqual(draft.pending, { kind: 'product', options, topics: ['price'] });
      assert.equal(draft.entities[0]?.outcome, 'clarify');
      assert.doesNotMatch(text, /49[,.]90/);
    });

  it('has a yes and a no where there is one, else a button for each', () => {
    const titles = (words: string, nearest: readonly string[], locale: Locale) =>
      told(words, nearest, locale).draft.suggestions.map(({ title }) => title);
    assert.deepEqual(titles('grillin', ['GRILL', 'PAN'], 'fi'), ['Kyllä', 'Ei kiitos']);
    assert.deepEqual(titles('Ukko-sohva', ['SOFA', 'SOFB'], 'fi'), [
      'Ukko 3-istuttava sohva harmaa',
      'Ukko 3-istuttava sohva beige',
    ]);
  });

  const lacking: readonly (readonly [string, readonly string[], Locale])[] = [
    ['RX-550 router', ['RX5', 'RX7'], 'en'],
    ['Nuotiola leivänpaahdin', ['GRILL', 'PAN'], 'fi'],
    ['studsmatta grön', ['BAG'], 'sv'],
    ['moottorisaha', ['GRILL'], 'fi'],
    ["Halla women's jacket red", ['M', 'S'], 'en'],
  ];
  for (const [words, nearest, locale] of lacking)
    it(`are not what "${words}" means: said to be missing, with what is near`, () => {
      assert.match(told(words, nearest, locale).text, denied);
    });
});
