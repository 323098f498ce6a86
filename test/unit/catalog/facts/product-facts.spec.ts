import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactQuery } from '../../../../catalog/facts/fact.ts';
import { answerFact } from '../../../../catalog/facts/index.ts';
import type { OwnAnswer, Product } from '../../../../catalog/model.ts';
import { makeCatalog, makeProduct, makeRow, makeStore } from '../support/make-catalog.ts';

const nowMs = Date.parse('2026-11-23T10:00:00Z');
const euro = (amount: string) => ({ amount, currency: 'EUR' });
const one = (over: Partial<Product>, price?: string) =>
  makeCatalog({
    products: [makeProduct('p', over)],
    stores: [makeStore('A')],
    inventory: [makeRow('A', 'p', price === undefined ? {} : { price: euro(price) })],
  });

describe('price', () => {
  const sale = {
    price: euro('59.90'),
    salePrice: euro('49.90'),
    saleFrom: '2026-11-20T00:00:00+02:00',
    saleTo: '2026-11-30T23:59:59+02:00',
  };
  const priceAt = (instant: string) =>
    answerFact(one(sale), { kind: 'price', productId: 'p' }, Date.parse(instant)).entity.value;

  it('is the sale’s only inside its interval', () => {
    const on = { amount: '49.90', currency: 'EUR', regular: '59.90' };
    const off = { amount: '59.90', currency: 'EUR' };
    assert.deepEqual(priceAt('2026-11-19T21:59:59Z'), off);
    assert.deepEqual(priceAt('2026-11-19T22:00:00Z'), on);
    assert.deepEqual(priceAt('2026-11-30T21:59:59Z'), on);
    assert.deepEqual(priceAt('2026-11-30T22:00:00Z'), off);
    const fact = answerFact(one(sale), { kind: 'price', productId: 'p' }, nowMs);
    assert.ok(fact.status === 'found' && fact.web.saleUntil === '2026-11-30');
  });

  it('of a store is its row’s, and a difference is told', () => {
    const ask = { kind: 'price', productId: 'p', storeCode: 'A' } as const;
    const own = answerFact(one({}, '45.00'), ask, nowMs);
    assert.ok(own.status === 'found' && own.differs);
    assert.deepEqual(own.entity.value, euro('45.00'));
    assert.equal(own.entity.source, 'inventory.tsv:A/p');
    assert.deepEqual(own.web.price, euro('49.90'));
    const none = answerFact(one({}), ask, nowMs);
    assert.ok(none.status === 'found' && !none.differs && none.inStore === undefined);
    assert.equal(none.entity.source, 'products.tsv:p');
  });
});

describe('warranty', () => {
  const warranty = (text?: string) =>
    answerFact(
      one(text === undefined ? {} : { warranty: text }),
      { kind: 'warranty', productId: 'p' },
      nowMs,
    );

  it('is spoken of in years and months', () => {
    for (const [text, years, months] of [
      ['P24M', 2, 0],
      ['P2Y', 2, 0],
      ['P18M', 1, 6],
      ['P1Y6M', 1, 6],
      ['P6M', 0, 6],
    ] as const) {
      const fact = warranty(text);
      assert.ok(fact.status === 'found');
      assert.deepEqual([fact.years, fact.months], [years, months]);
      assert.deepEqual(fact.entity.value, { duration: text });
    }
  });

  it('is not known when empty or no duration', () => {
    for (const text of [undefined, 'kaksi vuotta', 'P', 'PT2H']) {
      assert.equal(warranty(text).entity.outcome, 'unknown');
    }
  });
});

describe('alternatives', () => {
  const products = [
    makeProduct('p', {
      alternatives: ['gone', 'firm', 'good'],
      productType: 'Piha > Sahat',
      itemGroupId: 'g',
    }),
    makeProduct('gone', { availability: 'out_of_stock' }),
    makeProduct('firm', { audience: 'business' }),
    makeProduct('good'),
    makeProduct('variant', { itemGroupId: 'g' }),
    makeProduct('alike', { productType: 'Piha > Sahat' }),
    makeProduct('other', { productType: 'Piha > Haravat' }),
  ];
  const hits = ['other', 'alike'].map((productId) => ({
    productId,
    score: 0.5,
    matched: [],
    by: 'kind' as const,
  }));
  const ask = (rows: readonly Product[], buyer?: 'consumer' | 'business') =>
    answerFact(
      makeCatalog({ products: rows }, { findProducts: () => ({ hits, foreign: [] }) }),
      { kind: 'alternatives', productId: 'p', ...(buyer === undefined ? {} : { buyer }) },
      nowMs,
    ).entity.value;
  const without = (...ids: string[]) => products.filter(({ id }) => !ids.includes(id));

  it('are the shop’s own, else a variant, else the same type, and can be had by the buyer', () => {
    assert.deepEqual(ask(products), { productIds: ['good'] });
    assert.deepEqual(ask(products, 'business'), { productIds: ['firm', 'good'] });
    assert.deepEqual(ask(without('good', 'firm')), { productIds: ['variant'] });
    assert.deepEqual(ask(without('good', 'firm', 'variant')), { productIds: ['alike'] });
    assert.deepEqual(ask(without('good', 'firm', 'variant', 'alike')), { productIds: [] });
  });
});

describe('the shop’s own answers', () => {
  const answer: OwnAnswer = {
    id: 'returns',
    topic: 'returns',
    ask: {},
    say: { fi: 'Palautusaika on 30 päivää.' },
    validUntil: '2026-11-23',
  };
  const ask = (locale: 'fi' | 'sv', instant: string) =>
    answerFact(
      makeCatalog({ answers: [answer] }),
      { kind: 'own-answer', answerId: 'returns', locale },
      Date.parse(instant),
    );

  it('are told word for word until their last day, and never translated', () => {
    const fact = ask('fi', '2026-11-23T21:59:59Z');
    assert.ok(fact.status === 'found' && fact.text === 'Palautusaika on 30 päivää.');
    assert.equal(fact.entity.topic, 'returns');
    const expired = ask('fi', '2026-11-23T22:00:00Z');
    assert.ok(expired.status === 'unknown' && expired.reason === 'expired');
    const foreign = ask('sv', '2026-11-23T10:00:00Z');
    assert.ok(foreign.status === 'unknown' && foreign.reason === 'not-in-language');
  });
});

describe('every fact', () => {
  const catalog = makeCatalog({
    products: [makeProduct('p'), makeProduct('b', { audience: 'business', availability: 'backorder' })],
    stores: [makeStore('A', { phone: '+358 9 123', locality: 'Lahti' }), makeStore('B')],
    inventory: [makeRow('A', 'p', { pickupMethod: 'buy', pickupSla: 'same_day' }), makeRow('B', 'b')],
    services: [
      {
        id: 'home',
        name: {},
        transitDays: { min: 1, max: 2 },
        areas: { include: ['*'], exclude: [], exceptions: [] },
      },
    ],
  });
  const productId = fc.constantFrom('p', 'b', 'none');
  const storeCode = fc.constantFrom('A', 'B', 'none');
  const kinds = fc.constantFrom<FactQuery['kind'][]>(
    'stock-in-store',
    'stock-around',
    'stock-everywhere',
    'price',
    'warranty',
    'delivery-time',
    'delivery-area',
    'delivery-cost',
    'pickup',
    'pickup-around',
    'store-hours',
    'service-hours',
    'audience',
    'alternatives',
    'product-info',
    'store-info',
    'own-answer',
  );

  it('names its source, and an unknown one never carries a figure', () => {
    fc.assert(
      fc.property(kinds, productId, storeCode, (kind, product, store) => {
        const query = {
          kind,
          productId: product,
          storeCode: store,
          places: [{ kind: 'store', storeCode: store }],
          locale: 'fi',
          answerId: 'none',
        } as unknown as FactQuery;
        const { entity, status } = answerFact(catalog, query, nowMs);
        assert.match(
          entity.source ?? '',
          /^(?:products\.tsv|inventory\.tsv|stores\.csv|delivery\.yaml|shop\.yaml|answers\.yaml)/u,
        );
        if (status === 'unknown') {
          assert.equal(entity.outcome, 'unknown');
          assert.equal(entity.value, undefined);
        }
        if (product === 'none' && 'productId' in entity) assert.equal(entity.outcome, 'unknown');
      }),
    );
  });
});
