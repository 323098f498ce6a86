// What holds for everything that fits is told once; where anything differs that would be told, the customer is asked.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factlessFigures } from '../../../conversation/figures.ts';
import { answerAsks } from '../../../dialogs/answer-asks.ts';
import { atOnce } from '../../../kernel/steps.ts';
import { draftOf, figuresOf, textOf } from '../../../dialogs/message.ts';
import { viewOf } from '../../../dialogs/view.ts';
import type { Topic } from '../../../kernel/answer.ts';
import { locales } from '../../../kernel/locale.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Ask } from '../../../language/understand/reading.ts';
import { makeCatalog, makeProduct, makeShop, makeStore } from '../catalog/support/make-catalog.ts';

const now = Date.parse('2026-11-24T10:00:00+02:00');
const watches = [
  makeProduct('A', { title: 'Rytmi Fit 3 älykello musta 40 mm', warranty: 'P2Y', weightKg: 0.1 }),
  makeProduct('B', { title: 'Rytmi Fit 3 älykello musta 44 mm', warranty: 'P2Y', weightKg: 0.1 }),
  makeProduct('C', { title: 'Rytmi Fit 3 älykello roosa 40 mm', warranty: 'P2Y', weightKg: 0.1 }),
];
const home = {
  id: 'home',
  name: { fi: 'kotiinkuljetus', sv: 'hemleverans', en: 'home delivery' },
  price: { amount: '9.90', currency: 'EUR' },
  transitDays: { min: 2, max: 4 },
  areas: { include: ['00100-99999'], exclude: [], exceptions: [] },
};

function several(topic: Topic, over: Partial<Ask> = {}, ids: readonly string[] = ['A', 'B', 'C']): Ask {
  return {
    topic,
    text: topic,
    product: { kind: 'several', productIds: ids, words: 'rytmi' },
    places: [],
    ...over,
  };
}

function say(rows: Parameters<typeof makeCatalog>[0], asks: readonly Ask[], locale: Locale = 'fi') {
  const view = viewOf(makeCatalog({ shop: makeShop(), ...rows }), locale, now, 'seed');
  const draft = draftOf(atOnce(answerAsks(asks, view)), view, true);
  return { text: textOf(draft), draft };
}

describe('what is the same for all that fit', () => {
  it('is told once, with what they are called together and how many they are', () => {
    const said = (locale: Locale) => say({ products: watches }, [several('warranty')], locale).text;
    assert.match(said('fi'), /Rytmi Fit 3 älykello \(kaikki 3 vaihtoehtoa\).*2 vuotta/);
    assert.match(said('sv'), /Rytmi Fit 3 älykello \(alla 3 varianter\).*2 år/);
    assert.match(said('en'), /Rytmi Fit 3 älykello \(all 3 versions\).*2 years/);
    const two = [several('price', {}, ['A', 'B'])];
    assert.match(say({ products: watches }, two).text, /\(molemmat vaihtoehdot\).*49,90 €/);
  });

  it('names no single product, asks nothing, and leaves the choice open', () => {
    const { text, draft } = say({ products: watches }, [several('price')]);
    const [entity] = draft.entities;
    assert.equal(entity?.outcome, 'answered');
    assert.equal(entity?.productId, undefined);
    assert.deepEqual(entity?.value, { amount: '49.90', currency: 'EUR' });
    assert.doesNotMatch(text, /\?/);
    assert.deepEqual(draft.pending, { kind: 'product', options: ['A', 'B', 'C'], topics: [] });
  });

  it('holds for a delivery, its cost and its area, and for who may buy', () => {
    const rows = { products: watches, services: [home] };
    const to = { postalCode: '33100' };
    assert.match(say(rows, [several('delivery-time', to)]).text, /\(kaikki 3 vaihtoehtoa\).*3–6 arkipäivää/);
    assert.match(say(rows, [several('delivery-cost', to)]).text, /9,90 €/);
    assert.match(say(rows, [several('delivery-area', to)]).text, /33100/);
    assert.equal(say(rows, [several('audience')]).draft.entities[0]?.outcome, 'answered');
  });

  it('is that it is not known, where it is known of none', () => {
    const products = watches.map(({ warranty: _, ...product }) => product);
    const { text, draft } = say({ products }, [several('warranty')]);
    assert.equal(draft.entities[0]?.outcome, 'unknown');
    assert.match(text, /en tiedä/);
    assert.equal(draft.pending?.kind, 'person');
  });

  it('stands in one text with what else is the same, and beside a choice that matters', () => {
    const both = say({ products: watches }, [several('price'), several('warranty')]).text;
    assert.equal(both.split('Rytmi').length, 2, both);
    assert.match(both, /49,90 €.*2 vuotta/);
    const { text, draft } = say({ products: watches, stores: [makeStore('S1')] }, [
      several('price'),
      several('stock'),
    ]);
    assert.match(text, /49,90 €[^]*\?[^]*musta 40 mm/);
    assert.equal(text.split('49,90').length, 2, text);
    assert.deepEqual(draft.pending, { kind: 'product', options: ['A', 'B', 'C'], topics: ['stock'] });
  });

  it('counts those that fit beyond the ones to choose from, and asks where one of them differs', () => {
    const more = (amount: string) =>
      ['D', 'E', 'F'].map((id) =>
        makeProduct(id, { title: `Rytmi Fit 3 älykello ${id}`, price: { amount, currency: 'EUR' } }),
      );
    const product = {
      kind: 'several',
      productIds: ['A', 'B', 'C', 'D', 'E'],
      words: 'rytmi',
      others: ['F'],
    } as const;
    const said = (amount: string) =>
      say({ products: [...watches, ...more(amount)] }, [several('price', { product })]);
    assert.match(said('49.90').text, /kaikki 6 vaihtoehtoa/);
    assert.equal(said('59.90').draft.entities[0]?.outcome, 'clarify');
  });

  it('is not told where prices, sales, buyers or knowledge differ, nor of stock or fetching', () => {
    const with2 = (over: Parameters<typeof makeProduct>[1]) => {
      const [first, second] = watches;
      assert.ok(first !== undefined && second !== undefined);
      return { products: [first, { ...second, ...over }] };
    };
    const outcome = (over: Parameters<typeof makeProduct>[1], topic: Topic) =>
      say(with2(over), [several(topic, {}, ['A', 'B'])]).draft.entities[0]?.outcome;
    assert.equal(outcome({ price: { amount: '59.90', currency: 'EUR' } }, 'price'), 'clarify');
    assert.equal(outcome({ warranty: 'P3Y' }, 'warranty'), 'clarify');
    assert.equal(outcome({ warranty: '' }, 'warranty'), 'clarify');
    assert.equal(outcome({ audience: 'business' }, 'audience'), 'clarify');
    assert.equal(outcome({ audience: 'business' }, 'price'), 'clarify');
    assert.equal(outcome({ title: 'Kuohu' }, 'price'), 'clarify');
    assert.equal(outcome({}, 'stock'), 'clarify');
    assert.equal(outcome({}, 'pickup'), 'clarify');
  });

  it('states no figure without its fact, in any language', () => {
    const topics = fc.uniqueArray(
      fc.constantFrom<Topic>('price', 'warranty', 'audience', 'delivery-time', 'delivery-cost', 'stock'),
      { minLength: 1, maxLength: 4 },
    );
    const products = fc.array(
      fc.record({ amount: fc.constantFrom('49.90', '59.90'), warranty: fc.constantFrom('P2Y', 'P6M') }),
      {
        minLength: 3,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(topics, products, fc.constantFrom(...locales), (asked, figures, locale) => {
        const rows = watches.map((watch, at) => ({
          ...watch,
          warranty: figures[at]?.warranty ?? 'P2Y',
          price: { amount: figures[at]?.amount ?? '49.90', currency: 'EUR' },
        }));
        const { text, draft } = say(
          { products: rows, services: [home] },
          asked.map((topic) => several(topic, { postalCode: '33100' })),
          locale,
        );
        assert.deepEqual(factlessFigures(text, figuresOf(draft)), [], text);
        const equal = (key: 'amount' | 'warranty') => new Set(figures.map((each) => each[key])).size === 1;
        for (const { topic, outcome } of draft.entities) {
          if (topic === 'price') assert.equal(outcome === 'answered', equal('amount'), text);
          if (topic === 'warranty') assert.equal(outcome === 'answered', equal('warranty'), text);
        }
      }),
    );
  });
});
