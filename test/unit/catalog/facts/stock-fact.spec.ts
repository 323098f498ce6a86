import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerFact } from '../../../../catalog/facts/index.ts';
import { enough, stockOf } from '../../../../catalog/facts/stock-rows.ts';
import type { PlaceRef } from '../../../../kernel/finding.ts';
import { makeCatalog, makeProduct, makeRow, makeStore } from '../support/make-catalog.ts';

const nowMs = Date.parse('2026-11-23T10:00:00Z');
const stores = [
  makeStore('HKI', { locality: 'Helsinki', latitude: 60.17, longitude: 24.94 }),
  makeStore('ESP', { locality: 'Espoo', latitude: 60.16, longitude: 24.74 }),
  makeStore('TRE', { locality: 'Tampere', latitude: 61.5, longitude: 23.76 }),
  makeStore('OUL', { locality: 'Oulu' }),
];
const catalog = makeCatalog({
  stores,
  products: [
    makeProduct('p'),
    makeProduct('q', { availability: 'backorder', availabilityDate: '2026-11-01' }),
  ],
  inventory: [
    makeRow('HKI', 'p', { quantity: 7 }),
    makeRow('ESP', 'p', { quantity: 2, updated: '2026-11-23T05:00:00Z' }),
    makeRow('TRE', 'p', { availability: 'out_of_stock', quantity: 0 }),
  ],
});
const codes = (stocks: readonly { readonly store: { readonly code: string } }[]) =>
  stocks.map(({ store }) => store.code);

describe('stock in a named store', () => {
  it('tells the row with its age and source', () => {
    const fact = answerFact(catalog, { kind: 'stock-in-store', productId: 'p', storeCode: 'ESP' }, nowMs);
    assert.equal(fact.status, 'found');
    assert.deepEqual(fact.entity, {
      type: 'Answer',
      topic: 'stock',
      outcome: 'answered',
      productId: 'p',
      storeCode: 'ESP',
      value: { availability: 'in_stock', quantity: 2 },
      asOf: '2026-11-23T05:00:00Z',
      source: 'inventory.tsv:ESP/p',
    });
    assert.ok(fact.status === 'found' && fact.stock.stale && fact.stock.low && fact.stock.has);
  });

  it('says unknown, never none, where there is no row', () => {
    const fact = answerFact(catalog, { kind: 'stock-in-store', productId: 'p', storeCode: 'OUL' }, nowMs);
    assert.equal(fact.status, 'no-row');
    assert.equal(fact.entity.outcome, 'unknown');
    assert.deepEqual(fact.entity.value, { availability: 'unknown' });
    const none = answerFact(catalog, { kind: 'stock-in-store', productId: 'x', storeCode: 'OUL' }, nowMs);
    assert.ok(none.status === 'unknown' && none.reason === 'no-such-product');
  });

  it('is no longer fresh one millisecond after the shop’s limit', () => {
    const at = (ms: number) =>
      answerFact(catalog, { kind: 'stock-in-store', productId: 'p', storeCode: 'ESP' }, ms);
    const limit = Date.parse('2026-11-23T09:00:00Z');
    for (const [ms, stale] of [
      [limit, false],
      [limit + 1, true],
    ] as const) {
      const fact = at(ms);
      assert.ok(fact.status === 'found');
      assert.equal(fact.stock.stale, stale);
    }
  });

  it('knows whether it is enough, as far as rows tell', () => {
    const stock = (over: Parameters<typeof makeRow>[2]) => {
      const one = makeCatalog({
        stores,
        products: [makeProduct('p')],
        inventory: [makeRow('HKI', 'p', over)],
      });
      return stockOf(one, 'p', stores[0]!, nowMs);
    };
    assert.equal(enough(stock({ quantity: 6 }), 6), 'yes');
    assert.equal(enough(stock({ quantity: 5 }), 6), 'no');
    assert.equal(enough(stock({}), 1), 'yes');
    assert.equal(enough(stock({}), 2), 'unknown');
    assert.equal(enough(stock({ availability: 'out_of_stock' }), 1), 'no');
    assert.equal(enough(stock({ availability: 'on_display_to_order', quantity: 3 }), 1), 'no');
    assert.equal(enough(stockOf(catalog, 'p', stores[3]!, nowMs), 1), 'unknown');
  });
});

describe('stock around places', () => {
  const around = (...places: string[]) =>
    answerFact(catalog, { kind: 'stock-around', productId: 'p', places: places.map(area) }, nowMs);
  const area = (name: string) => ({ kind: 'area', name, postalCodes: [] }) as const;

  it('puts those that have it before those that do not, each nearest first', () => {
    const fact = around('Tampere');
    assert.ok(fact.status === 'found');
    assert.deepEqual(codes(fact.stores), ['ESP', 'HKI', 'TRE', 'OUL']);
    assert.equal(fact.entity.asOf, '2026-11-23T05:00:00Z');
    const values = fact.entity.value;
    assert.ok(values !== undefined && 'stores' in values);
    assert.deepEqual(values.stores[3], { storeCode: 'OUL', availability: 'unknown' });
  });

  it('answers a place that has one store with that store’s row, the others beside it', () => {
    const at = (storeCode: string, ...more: PlaceRef[]) =>
      answerFact(
        catalog,
        {
          kind: 'stock-around',
          productId: 'p',
          places: [{ kind: 'area', name: 'Tampere', postalCodes: [], storeCode }, ...more],
        },
        nowMs,
      ).entity;
    const out = at('TRE');
    assert.deepEqual([out.outcome, out.storeCode, out.source], ['answered', 'TRE', 'inventory.tsv:TRE/p']);
    assert.ok(out.value !== undefined && 'stores' in out.value);
    assert.deepEqual([out.value.availability, out.value.quantity], ['out_of_stock', 0]);
    assert.deepEqual(
      out.value.stores.map(({ storeCode }) => storeCode),
      ['TRE', 'ESP', 'HKI', 'OUL'],
    );
    const unknown = at('OUL');
    assert.deepEqual([unknown.outcome, unknown.storeCode, unknown.asOf], ['unknown', 'OUL', undefined]);
    assert.ok(unknown.value !== undefined && 'stores' in unknown.value);
    assert.deepEqual(
      [unknown.value.availability, unknown.value.quantity, unknown.value.stores[0]],
      ['unknown', undefined, { storeCode: 'OUL', availability: 'unknown' }],
    );
    assert.equal(at('TRE', area('Oulu')).storeCode, undefined);
  });

  it('puts a town’s own store first, also where the neighbour’s lies nearer to its middle', () => {
    const fact = around('Espoo');
    assert.ok(fact.status === 'found');
    assert.deepEqual(codes(fact.stores).slice(0, 2), ['ESP', 'HKI']);
  });

  it('takes turns between two places', () => {
    const far = makeCatalog({
      stores: [...stores, makeStore('HK2', { locality: 'Helsinki', latitude: 60.18, longitude: 24.95 })],
      products: [makeProduct('p')],
      inventory: ['HKI', 'HK2', 'ESP', 'TRE', 'OUL'].map((code) => makeRow(code, 'p')),
    });
    const places = [area('Helsinki'), area('Tampere')];
    const fact = answerFact(far, { kind: 'stock-around', productId: 'p', places, limit: 2 }, nowMs);
    assert.ok(fact.status === 'found');
    assert.deepEqual(codes(fact.stores), ['HKI', 'TRE']);
  });

  it('tells a distance from a store, and none from the middle of a town', () => {
    const from = (...places: PlaceRef[]) => {
      const fact = answerFact(catalog, { kind: 'stock-around', productId: 'p', places }, nowMs);
      assert.ok(fact.status === 'found');
      const { value } = fact.entity;
      assert.ok(value !== undefined && 'stores' in value);
      const rounded = (km: number | undefined) => km && Math.round(km * 10) / 10;
      const told = fact.stores.map(({ distanceKm }) => rounded(distanceKm));
      assert.deepEqual(
        value.stores.map(({ distanceKm }) => distanceKm),
        told,
      );
      return told;
    };
    const store = (storeCode: string): PlaceRef => ({ kind: 'store', storeCode });
    const none = [undefined, undefined, undefined, undefined];
    assert.deepEqual(from(store('HKI')), [0, 11.1, 161.1, undefined]);
    assert.deepEqual(from(area('Vantaa')), none);
    assert.deepEqual(from({ kind: 'postal', code: '33100' }), none);
    assert.deepEqual(from(store('OUL')), none);
    assert.deepEqual(from(store('HKI'), area('Tampere')), none);
  });

  it('is unknown when no store has a row', () => {
    const fact = answerFact(catalog, { kind: 'stock-around', productId: 'q', places: [area('Oulu')] }, nowMs);
    assert.equal(fact.status, 'no-row');
    assert.equal(fact.entity.outcome, 'unknown');
    assert.ok(fact.status === 'no-row' && fact.web.datePassed === true && fact.web.expected === undefined);
  });
});

describe('stock everywhere', () => {
  it('parts stores into those that have it, those that do not, and those nobody knows of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.record({ has: fc.boolean(), quantity: fc.option(fc.nat(9)) })), {
          maxLength: 8,
        }),
        (rows) => {
          const some = rows.map((_, at) => makeStore(`s${at}`));
          const inventory = rows.flatMap((row, at) => {
            if (row === null) return [];
            const availability = row.has ? 'in_stock' : 'out_of_stock';
            return [
              makeRow(`s${at}`, 'p', {
                availability,
                ...(row.quantity === null ? {} : { quantity: row.quantity }),
              }),
            ];
          });
          const one = makeCatalog({ stores: some, products: [makeProduct('p')], inventory });
          const fact = answerFact(one, { kind: 'stock-everywhere', productId: 'p' }, nowMs);
          assert.ok(fact.status === 'found');
          assert.equal(fact.having.length + fact.lacking.length + fact.unknown.length, rows.length);
          assert.deepEqual(
            codes(fact.unknown),
            rows.flatMap((row, at) => (row === null ? [`s${at}`] : [])),
          );
          assert.deepEqual(
            codes(fact.having),
            rows.flatMap((row, at) => (row?.has === true && row.quantity !== 0 ? [`s${at}`] : [])),
          );
          assert.ok(fact.entity.source !== undefined);
        },
      ),
    );
  });
});
