// The second shop is only a measure when it is another shop than the demo one, the same at every run, and right by itself;
// and a small run of it keeps the service honest: no wrong figure, and nearly always the right product.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { truthOf, judge } from '../../../../bench/language/judge.ts';
import { askedMessages } from '../../../../bench/language/messages/asked.ts';
import { saidPlaces } from '../../../../bench/language/messages/said-places.ts';
import { makeInventory } from '../../../../bench/language/second-shop/inventory.ts';
import { listedKinds, unlistedKinds } from '../../../../bench/language/second-shop/kinds.ts';
import { makeProducts } from '../../../../bench/language/second-shop/products.ts';
import { stores } from '../../../../bench/language/second-shop/stores.ts';
import { writeShop } from '../../../../bench/language/second-shop/write.ts';
import { measureShop } from '../../../../bench/language/second-shop-accuracy.ts';
import { openService, type Service } from '../../../../bench/language/service.ts';
import { locales } from '../../../../kernel/locale.ts';
import { findDictionary } from '../../../../language/morphology/voikko/dictionary.ts';

const products = makeProducts(10_000, 1);
const demo = readFileSync(new URL('../../../../examples/demo-shop/products.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the second shop', () => {
  it('shares no product name, maker, SKU or GTIN with the demo shop', () => {
    const of = (column: number) => new Set(demo.map((row) => (row[column] ?? '').toLowerCase()));
    const shared = (column: number, value: (product: (typeof products)[number]) => string) =>
      products.filter((product) => of(column).has(value(product).toLowerCase())).map(value);
    assert.deepEqual(
      shared(0, ({ id }) => id),
      [],
    );
    assert.deepEqual(
      shared(1, ({ titles }) => titles.fi),
      [],
    );
    assert.deepEqual(
      shared(2, ({ titles }) => titles.sv),
      [],
    );
    assert.deepEqual(
      shared(3, ({ titles }) => titles.en),
      [],
    );
    assert.deepEqual(
      shared(12, ({ brand }) => brand),
      [],
    );
    assert.deepEqual(
      shared(13, ({ gtin }) => gtin),
      [],
    );
  });

  it('is the same at every run, and every product has names of its own', () => {
    assert.deepEqual(makeProducts(50, 1), products.slice(0, 50));
    assert.equal(products.length, 10_000);
    for (const locale of locales)
      assert.equal(new Set(products.map(({ titles }) => titles[locale])).size, products.length, locale);
    assert.equal(new Set(products.map(({ id }) => id)).size, products.length);
    assert.equal(new Set(products.map(({ gtin }) => gtin)).size, products.length);
  });

  it('sells 250 kinds or more, no two called alike, and none of those it is said not to sell', () => {
    const listed = listedKinds();
    assert.ok(listed.length >= 250, `${listed.length} kinds`);
    const names = [
      (kind: (typeof listed)[number]) => kind.fi.nominative,
      (kind: (typeof listed)[number]) => kind.sv.indefinite,
      (kind: (typeof listed)[number]) => kind.en.singular,
    ];
    for (const name of names) {
      const all = [...listed, ...unlistedKinds()].map(name);
      assert.deepEqual(
        all.filter((each, at) => all.indexOf(each) !== at),
        [],
      );
    }
  });

  it('has its stores where customers are said to ask for them', () => {
    const codes = new Set(stores.map(({ code }) => code));
    for (const locale of locales)
      for (const place of saidPlaces(locale)) {
        assert.deepEqual(
          place.stores.filter((code) => !codes.has(code)),
          [],
          place.said,
        );
        assert.ok(place.stores.length + place.areas.length > 0, place.said);
      }
  });
});

describe('the judge of answers', () => {
  const [product] = products;
  assert.ok(product !== undefined);
  const [row] = makeInventory([product], 2);
  assert.ok(row !== undefined);
  const truth = truthOf([product], [row]);
  const asked = {
    text: '',
    locale: 'fi',
    topic: 'stock',
    way: 'full name',
    fits: new Set([product.id]),
  } as const;
  const answer = (over: object) => ({
    reading: { asks: [], unsureTopics: [], thread: { products: [product.id] } },
    entities: [
      {
        type: 'Answer',
        topic: 'stock',
        outcome: 'answered',
        productId: product.id,
        storeCode: row.storeCode,
        value: { availability: row.availability, quantity: row.quantity },
        ...over,
      },
    ],
    text: '',
    tellsFigures: true,
    readingMs: 0,
    turnMs: 0,
    blockMs: 0,
  });
  const wrongIn = (over: object, about: object = {}) =>
    judge({ ...asked, ...about }, answer(over) as unknown as Parameters<typeof judge>[1], truth).wrong.map(
      ({ kind }) => kind,
    );

  it('finds nothing wrong in the row itself', () => {
    assert.deepEqual(wrongIn({}), []);
  });

  it('finds every kind of wrong figure', () => {
    const value = { availability: row.availability, quantity: row.quantity + 1 };
    assert.deepEqual(wrongIn({ value }), ['not the figure of the row']);
    assert.deepEqual(wrongIn({}, { fits: new Set(['another']) }), ['another product']);
    assert.deepEqual(wrongIn({}, { fits: new Set() }), ['a neighbour of what is not listed']);
    const place = { said: '', stores: ['ELSEWHERE'], areas: [], group: 'store' };
    assert.deepEqual(wrongIn({}, { place }), ['another store']);
    const price = { topic: 'price', value: { amount: '0.01', currency: 'EUR' } };
    assert.deepEqual(wrongIn(price), ['not the figure of the row']);
    assert.deepEqual(wrongIn({ topic: 'warranty', value: { duration: 'P99Y' } }), [
      'not the figure of the row',
    ]);
  });

  it('takes no question back for a figure', () => {
    assert.deepEqual(wrongIn({ outcome: 'clarify' }, { fits: new Set() }), []);
  });
});

describe('the second shop’s service, on six hundred products', () => {
  const few = makeProducts(600, 1);
  const rows = makeInventory(few, 2);
  const truth = truthOf(few, rows);
  const folder = mkdtempSync(join(tmpdir(), 'second-shop-'));
  let service: Service;

  before(async function () {
    this.timeout(60_000);
    writeShop(join(folder, 'shop'), few, rows);
    service = await openService({
      source: join(folder, 'shop'),
      dataDir: join(folder, 'data'),
      dictionary: findDictionary({ dataDir: folder }),
    });
    assert.ok(existsSync(join(folder, 'shop', 'products.tsv')));
  });

  after(() => {
    service.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const locale of locales) {
    it(`says no wrong figure and nearly always the right product: ${locale}`, async function () {
      this.timeout(60_000);
      const messages = askedMessages({
        products: few,
        unlistedKinds: unlistedKinds(),
        locale,
        seed: 3,
        each: 8,
      });
      const report = await measureShop(service, locale, messages, truth);
      assert.deepEqual(report.wrongFigures, []);
      const { listed, topics } = report;
      const groups = Object.entries(report.byPlace).filter(([group]) => group !== 'misspelt');
      const missed = groups.reduce((sum, [, { messages: all, right }]) => sum + all - right, 0);
      const placed = groups.reduce((sum, [, { messages: all }]) => sum + all, 0);
      assert.ok(listed.first >= 0.95 * listed.messages, `product: ${listed.first} of ${listed.messages}`);
      assert.ok(missed <= 0.08 * placed, `place: ${missed} missed of ${placed}`);
      assert.ok(topics.right >= 0.97 * topics.messages, `topic: ${topics.right} of ${topics.messages}`);
    });
  }
});
