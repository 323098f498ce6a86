import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factlessFigures } from '../../../conversation/figures.ts';
import { answerAsks } from '../../../dialogs/answer-asks.ts';
import { atOnce } from '../../../kernel/steps.ts';
import { draftOf, figuresOf, textOf } from '../../../dialogs/message.ts';
import { dialogs } from '../../../dialogs/registry.ts';
import { viewOf } from '../../../dialogs/view.ts';
import type { Topic } from '../../../kernel/answer.ts';
import { storeAvailabilities, topics, webAvailabilities } from '../../../kernel/answer.ts';
import { locales } from '../../../kernel/locale.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { closingKind } from '../../../language/closing.ts';
import type { Ask, ProductRef } from '../../../language/understand/reading.ts';
import { makeCatalog, makeProduct, makeRow, makeShop, makeStore } from '../catalog/support/make-catalog.ts';

const now = Date.parse('2026-11-24T10:00:00+02:00');

function ask(topic: Topic, over: Partial<Ask> = {}): Ask {
  return { topic, text: topic, product: { kind: 'one', productId: 'A', from: 'words' }, places: [], ...over };
}

function said(rows: Parameters<typeof makeCatalog>[0], asks: readonly Ask[], locale: Locale = 'fi') {
  const view = viewOf(makeCatalog({ shop: makeShop(), ...rows }), locale, now, 'seed');
  const answered = atOnce(answerAsks(asks, view));
  const draft = draftOf(answered, view, true);
  return { text: textOf(draft), draft, entities: draft.entities };
}

describe('dialogs', () => {
  it('answer four questions about one product as one text that names it once', () => {
    const { text, entities } = said(
      {
        products: [makeProduct('A', { title: 'Reititin RX-500', warranty: 'P24M' })],
        stores: [makeStore('S1', { name: 'Testikauppa Keskusta' })],
        inventory: [makeRow('S1', 'A', { quantity: 4, updated: '2026-11-24T07:30:00Z' })],
        services: [
          {
            id: 'home',
            name: { fi: 'kotiinkuljetus' },
            transitDays: { min: 2, max: 4 },
            areas: { include: ['00100-99999'], exclude: [], exceptions: [] },
          },
        ],
      },
      [ask('stock'), ask('price'), ask('warranty'), ask('delivery-time')],
    );
    assert.equal(text.split('Reititin RX-500').length, 2);
    for (const words of ['Keskusta 4 kpl', '49,90 €', '2 vuotta', '3–6 arkipäivää'])
      assert.ok(text.includes(words), `${words}: ${text}`);
    assert.deepEqual(
      entities.map(({ topic, outcome }) => [topic, outcome]),
      [
        ['stock', 'answered'],
        ['price', 'answered'],
        ['warranty', 'answered'],
        ['delivery-time', 'answered'],
      ],
    );
  });

  it('say unknown, and offer a person once, where a store has no row', () => {
    const { text, entities, draft } = said({ products: [makeProduct('A')], stores: [makeStore('S1')] }, [
      ask('stock', { places: [{ kind: 'store', storeCode: 'S1' }] }),
      ask('warranty'),
    ]);
    assert.match(text, /en tiedä/i);
    assert.doesNotMatch(text, /ei ole nyt yhtään/);
    assert.deepEqual(
      entities.map(({ outcome }) => outcome),
      ['unknown', 'unknown'],
    );
    assert.equal(draft.pending?.kind, 'person');
    assert.equal(text.match(/\?/g)?.length, 1, text);
    assert.match(text, /ihminen[^.]*\?$/);
  });

  it('call an old figure old, and few left a reason to reserve', () => {
    const rows = (updated: string, quantity: number) => ({
      products: [makeProduct('A')],
      stores: [makeStore('S1')],
      inventory: [makeRow('S1', 'A', { quantity, updated })],
    });
    const at = { places: [{ kind: 'store', storeCode: 'S1' } as const] };
    assert.match(said(rows('2026-11-22T07:30:00Z', 9), [ask('stock', at)]).text, /Tieto on jo vanha/);
    assert.match(said(rows('2026-11-24T07:30:00Z', 2), [ask('stock', at)]).text, /varaa ennen/);
    assert.doesNotMatch(said(rows('2026-11-24T07:30:00Z', 9), [ask('stock', at)]).text, /vanha|varaa ennen/);
  });

  it('tell who may buy together with a business product’s figures', () => {
    const products = [makeProduct('A', { audience: 'business' })];
    assert.match(said({ products }, [ask('price')]).text, /vain yrityksille/);
    assert.doesNotMatch(said({ products: [makeProduct('A')] }, [ask('price')]).text, /yrityksille/);
  });

  it('never give a neighbour’s figures for goods that are not listed', () => {
    const { text, entities } = said({ products: [makeProduct('A', { title: 'Vesuri 20' })] }, [
      ask('price', { product: { kind: 'unlisted', words: 'moottorisaha', nearest: ['A'] } }),
    ]);
    assert.match(text, /”moottorisaha”/);
    assert.match(text, /Vesuri 20/);
    assert.doesNotMatch(text, /49,90/);
    assert.deepEqual(entities, [{ type: 'Answer', topic: 'price', outcome: 'clarify' }]);
  });

  it('ask back which product is meant, with what was asked of each at a glance', () => {
    const { text, draft } = said(
      {
        products: [
          makeProduct('A', { title: 'Saapas musta' }),
          makeProduct('B', { title: 'Saapas vihreä', price: { amount: '39.00', currency: 'EUR' } }),
        ],
      },
      [ask('price', { product: { kind: 'several', productIds: ['A', 'B'], words: 'saapas' } })],
    );
    assert.match(text, /Saapas musta – 49,90 € tai Saapas vihreä – 39,00 €/);
    assert.deepEqual(
      draft.suggestions.map(({ text: sent }) => sent),
      ['Saapas musta', 'Saapas vihreä'],
    );
    assert.deepEqual(draft.pending, { kind: 'product', options: ['A', 'B'], topics: ['price'] });
  });

  it('have a dialog for every topic that facts can settle', () => {
    const elsewhere: readonly Topic[] = ['person', 'callback', 'complaint', 'order', 'feedback'];
    assert.deepEqual([...Object.keys(dialogs), ...elsewhere].sort(), [...topics].sort());
  });

  it('state no figure without its fact, answer every question once, and never close, whatever the rows', () => {
    const quantity = fc.option(fc.nat(20), { nil: undefined });
    const product = fc.record({
      availability: fc.constantFrom(...webAvailabilities),
      availabilityDate: fc.option(fc.constantFrom('2026-12-09', '2026-11-01'), { nil: undefined }),
      price: fc
        .integer({ min: 1, max: 999_999 })
        .map((cents) => ({ amount: (cents / 100).toFixed(2), currency: 'EUR' })),
      warranty: fc.option(fc.constantFrom('P1Y', 'P24M', 'P18M', 'P90D'), { nil: undefined }),
      audience: fc.constantFrom('consumer' as const, 'business' as const, 'all' as const),
      weightKg: fc.option(fc.double({ min: 0.1, max: 300, noNaN: true }), { nil: undefined }),
      discontinued: fc.boolean(),
    });
    const reference: fc.Arbitrary<ProductRef> = fc.constantFrom<ProductRef[]>(
      { kind: 'one', productId: 'A', from: 'words' },
      { kind: 'several', productIds: ['A', 'B'], words: 'tuote' },
      { kind: 'unlisted', words: 'lennokki 3000', nearest: [] },
      { kind: 'none' },
    );
    const places = fc.constantFrom<Ask['places'][]>(
      [],
      [{ kind: 'store', storeCode: 'S1' }],
      [
        { kind: 'store', storeCode: 'S1' },
        { kind: 'store', storeCode: 'S2' },
      ],
      [{ kind: 'area', name: 'Helsinki', postalCodes: ['00100'] }],
    );
    const asks = fc.array(
      fc.record({
        topic: fc.constantFrom(...(Object.keys(dialogs) as Topic[])),
        product: reference,
        places,
        postalCode: fc.option(fc.constantFrom('00100', '97220', '97xxx'), { nil: undefined }),
        quantity,
      }),
      { minLength: 1, maxLength: 4 },
    );
    const row = fc.record({
      availability: fc.constantFrom(...storeAvailabilities),
      quantity,
      hours: fc.nat(100),
    });
    fc.assert(
      fc.property(
        product,
        asks,
        fc.array(row, { maxLength: 2 }),
        fc.constantFrom(...locales),
        (made, asked, rows, locale) => {
          const present = <T extends object>(value: T) =>
            Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
          const catalog = makeCatalog({
            shop: makeShop(),
            products: [makeProduct('A', present(made) as never), makeProduct('B')],
            stores: [
              makeStore('S1', { latitude: 60.17, longitude: 24.94, locality: 'Helsinki' }),
              makeStore('S2', { latitude: 61.5, longitude: 23.76 }),
            ],
            inventory: rows.map(({ availability, quantity: count, hours }, index) =>
              makeRow(index === 0 ? 'S1' : 'S2', 'A', {
                availability,
                ...(count === undefined ? {} : { quantity: count }),
                updated: new Date(now - hours * 3_600_000).toISOString(),
              }),
            ),
            services: [
              {
                id: 'home',
                name: { fi: 'kotiinkuljetus' },
                price: { amount: '9.90', currency: 'EUR' },
                transitDays: { min: 2, max: 4 },
                maxWeightKg: 30,
                areas: { include: ['00100-99999'], exclude: ['97*'], exceptions: [] },
              },
            ],
          });
          const view = viewOf(catalog, locale, now, 'seed');
          const all = asked.map(({ topic, ...over }) => ask(topic, present(over) as Partial<Ask>));
          const draft = draftOf(atOnce(answerAsks(all, view)), view, true);
          const text = textOf(draft);
          assert.deepEqual(factlessFigures(text, figuresOf(draft)), [], text);
          assert.equal(draft.entities.length, all.length);
          assert.equal(closingKind(text, locale), undefined, text);
          assert.ok(text.trim() !== '');
          assert.doesNotMatch(text, /undefined|null|NaN|\[object/, text);
        },
      ),
      { numRuns: 400 },
    );
  });
});
