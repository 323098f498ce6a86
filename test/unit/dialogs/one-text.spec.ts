// Several answers in one message read as one text: the product once, short facts joined, products set against each other,
// one question at most and it last.
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
import { makeCatalog, makeProduct, makeRow, makeShop, makeStore } from '../catalog/support/make-catalog.ts';

const now = Date.parse('2026-11-24T10:00:00+02:00');
const updated = '2026-11-24T07:30:00Z';

function ask(topic: Topic, productId: string, over: Partial<Ask> = {}): Ask {
  return { topic, text: topic, product: { kind: 'one', productId, from: 'words' }, places: [], ...over };
}

interface Said {
  readonly locale?: Locale;
  readonly seed?: string;
  readonly lastSaid?: string;
}

function say(rows: Parameters<typeof makeCatalog>[0], asks: readonly Ask[], how: Said = {}) {
  const { locale = 'fi', seed = 'seed', lastSaid = '' } = how;
  const view = viewOf(makeCatalog({ shop: makeShop(), ...rows }), locale, now, seed, lastSaid);
  const draft = draftOf(atOnce(answerAsks(asks, view)), view, true);
  return { text: textOf(draft), draft };
}

const kettle = makeProduct('A', { title: 'Vedenkeitin Kuohu 2', warranty: 'P2Y' });
const toaster = makeProduct('B', {
  title: 'Leivänpaahdin Rapea',
  price: { amount: '29.90', currency: 'EUR' },
  warranty: 'P1Y',
});

const town = (code: string, name: string, locality: string) => makeStore(code, { name, locality });
const tampere = { kind: 'area', name: 'Tampere', postalCodes: ['33100'] } as const;

describe('one text of several answers', () => {
  it('joins two short facts, and a fact with what is not known', () => {
    const asks = [ask('price', 'A'), ask('warranty', 'A')];
    assert.match(say({ products: [kettle] }, asks).text, /49,90 €, ja takuu\S* [^.]*2 vuotta\.$/);
    assert.match(say({ products: [kettle] }, asks, { locale: 'sv' }).text, /49,90 € och garanti/);
    assert.match(say({ products: [kettle] }, asks, { locale: 'en' }).text, /€49\.90, and (?:the|it)/);
    const unknown = say({ products: [makeProduct('A', { title: 'Vesuri' })] }, asks).text;
    assert.match(unknown, /49,90 €, mutta takuun \S+ en tiedä\./);
    assert.match(unknown, /\?$/);
  });

  it('sets two products against each other, and lists more than two', () => {
    const two = say({ products: [kettle, toaster] }, [ask('price', 'A'), ask('price', 'B')]);
    assert.equal(two.text.split('\n').length, 1);
    assert.match(two.text, /Kuohu 2.*49,90 €.*Rapea.*29,90 €/);
    assert.equal(two.draft.entities.length, 2);
    const ids = ['A', 'B', 'C'];
    const three = say(
      { products: [kettle, toaster, makeProduct('C')] },
      ids.map((id) => ask('price', id)),
    );
    assert.equal(three.text.match(/\n• /g)?.length, 3, three.text);
    const warranties = say({ products: [kettle, toaster] }, [ask('warranty', 'A'), ask('warranty', 'B')]);
    assert.match(warranties.text, /2 vuotta.*1 vuosi/);
  });

  it('keeps the answers of one product together, whatever the order of the questions', () => {
    const { text, draft } = say({ products: [kettle, toaster] }, [
      ask('price', 'A'),
      ask('price', 'B'),
      ask('warranty', 'A'),
      ask('warranty', 'B'),
    ]);
    assert.equal(text.split('Kuohu').length, 2);
    assert.equal(text.split('Rapea').length, 2);
    assert.deepEqual(
      draft.entities.map(({ topic }) => topic),
      ['price', 'price', 'warranty', 'warranty'],
    );
  });

  it('says first what the named town has, or that it has none', () => {
    const stores = [
      town('T1', 'Testikauppa Koski', 'Tampere'),
      town('T2', 'Testikauppa Keskusta', 'Tampere'),
      town('L1', 'Testikauppa Satama', 'Lahti'),
    ];
    const rows = (first: number, second: number) => [
      makeRow('T1', 'A', {
        updated,
        ...(first > 0 ? { quantity: first } : { availability: 'out_of_stock' }),
      }),
      makeRow('T2', 'A', {
        updated,
        ...(second > 0 ? { quantity: second } : { availability: 'out_of_stock' }),
      }),
      makeRow('L1', 'A', { updated, quantity: 9 }),
    ];
    const at = [ask('stock', 'A', { places: [tampere] })];
    const none = say({ products: [kettle], stores, inventory: rows(0, 0) }, at).text;
    assert.match(none, /Tampereella (?:sitä ei|se on nyt loppu).*Satama 9 kpl/s);
    const some = say({ products: [kettle], stores, inventory: rows(5, 7) }, at);
    assert.match(some.text, /Tampereella.*Koski 5 kpl ja Keskusta 7 kpl/);
    assert.doesNotMatch(some.text, /Satama/);
    assert.deepEqual(
      some.draft.suggestions.map(({ title }) => title),
      ['Näytä kaikki'],
    );
    const swedish = say({ products: [kettle], stores, inventory: rows(0, 0) }, at, { locale: 'sv' }).text;
    assert.match(swedish, /i Tammerfors/i);
    const nowhereNear = { kind: 'area', name: 'Oulu', postalCodes: ['90100'] } as const;
    const far = say({ products: [kettle], stores, inventory: rows(5, 7) }, [
      ask('stock', 'A', { places: [nowhereNear] }),
    ]).text;
    assert.match(far, /ei ole (?:myymälää|Oulussa)/);
  });

  it('says at a glance that the named town has none of an option', () => {
    const stores = [town('T1', 'Testikauppa Koski', 'Tampere'), town('L1', 'Testikauppa Satama', 'Lahti')];
    const inventory = [
      makeRow('T1', 'A', { updated, availability: 'out_of_stock' }),
      makeRow('L1', 'A', { updated, quantity: 3 }),
      makeRow('T1', 'B', { updated, quantity: 6 }),
    ];
    const several = { kind: 'several', productIds: ['A', 'B'], words: 'keitin' } as const;
    const { text } = say({ products: [kettle, toaster], stores, inventory }, [
      ask('stock', 'A', { product: several, places: [tampere] }),
    ]);
    assert.match(text, /Kuohu 2 – ei Tampereella, lähin Satama 3 kpl/);
    assert.match(text, /Rapea – Koski 6 kpl/);
  });

  it('cuts a long list of stores and tells all of them when asked', () => {
    const stores = Array.from({ length: 9 }, (_, i) => town(`S${i}`, `Testikauppa Piste ${i}`, 'Lahti'));
    const inventory = stores.map(({ code }, i) =>
      makeRow(code, 'A', i < 7 ? { updated, quantity: i + 3 } : { updated, availability: 'out_of_stock' }),
    );
    const short = say({ products: [kettle], stores, inventory: inventory.slice(0, 8) }, [ask('stock', 'A')]);
    assert.equal(short.text.match(/Piste \d/g)?.length, 3, short.text);
    assert.match(short.text, /\b7\b/);
    assert.equal(short.draft.suggestions[0]?.title, 'Näytä kaikki');
    const all = say({ products: [kettle], stores, inventory: inventory.slice(0, 8) }, [
      ask('stock', 'A', { all: true }),
    ]);
    for (const { code } of stores) assert.ok(all.text.includes(`Piste ${code.slice(1)}`), all.text);
    assert.match(all.text, /saldoa en tiedä: Piste 8/);
  });

  it('does not say the same again in the same words', () => {
    for (const topic of ['price', 'warranty', 'stock'] as const) {
      for (const locale of locales) {
        const rows = {
          products: [kettle],
          stores: [makeStore('S1')],
          inventory: [makeRow('S1', 'A', { quantity: 5, updated })],
        };
        const first = say(rows, [ask(topic, 'A')], { locale }).text;
        const second = say(rows, [ask(topic, 'A')], { locale, lastSaid: first }).text;
        assert.notEqual(first, second, `${locale} ${topic}`);
      }
    }
  });

  it('asks at most one thing, and last, whatever is asked', () => {
    const topics = ['stock', 'price', 'warranty', 'delivery-time', 'pickup', 'delivery-cost'] as const;
    const asks = fc.array(
      fc.record({
        topic: fc.constantFrom(...topics),
        productId: fc.constantFrom('A', 'B', 'C'),
        place: fc.constantFrom([], [tampere]),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const stores = [town('T1', 'Testikauppa Koski', 'Tampere'), town('L1', 'Testikauppa Satama', 'Lahti')];
    const rows = {
      products: [kettle, toaster, makeProduct('C', { availability: 'out_of_stock' })],
      stores,
      inventory: [makeRow('T1', 'A', { updated, quantity: 1 }), makeRow('L1', 'B', { updated, quantity: 4 })],
    };
    fc.assert(
      fc.property(asks, fc.constantFrom(...locales), fc.string(), (asked, locale, seed) => {
        const { text, draft } = say(
          rows,
          asked.map(({ topic, productId, place }) => ask(topic, productId, { places: place })),
          { locale, seed },
        );
        const questions = text.match(/\?/g)?.length ?? 0;
        assert.ok(questions <= 1, text);
        if (questions === 1) assert.match(text.slice(text.lastIndexOf('?')), /^\?[^\n]{0,70}$/, text);
        assert.deepEqual(factlessFigures(text, figuresOf(draft)), [], text);
      }),
      { numRuns: 300 },
    );
  });
});
