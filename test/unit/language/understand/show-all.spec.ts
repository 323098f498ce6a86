import assert from 'node:assert/strict';
import { emptyThread } from '../../../../kernel/thread.ts';
import type { Thread } from '../../../../kernel/thread.ts';
import type { Reading } from '../../../../language/understand/reading.ts';
import { withAllStores } from '../../../../language/understand/asking/show-all.ts';

const afterStock: Thread = { ...emptyThread('fi'), products: ['A'], topics: ['stock'] };

function reading(over: Partial<Reading> = {}): Reading {
  return {
    locale: 'fi',
    localeSure: false,
    acts: [],
    asks: [],
    unsureTopics: [],
    contact: {},
    orderNumbers: [],
    call: {},
    thread: afterStock,
    ...over,
  };
}

describe('the wish for every store', () => {
  it('is understood in short sentences of three languages', () => {
    const sentences = {
      fi: [
        'näytä kaikki',
        'Näytä kaikki myymälät',
        'kaikki myymälät',
        'kaikki kiitos',
        'luettele kaikki kaupat',
        'ja loput?',
      ],
      sv: ['visa alla', 'visa alla butiker', 'alla butiker tack', 'kan du visa alla butiker som har den'],
      en: ['show all', 'show me all of them', 'show all stores', 'can you list all the stores please'],
    } as const;
    for (const [locale, texts] of Object.entries(sentences)) {
      for (const text of texts) {
        const thread = { ...afterStock, locale: locale as 'fi' };
        const found = withAllStores(reading({ acts: ['injection'] }), text, thread);
        const [ask] = found.asks;
        assert.equal(ask?.all, true, text);
        assert.equal(ask.topic, 'stock', text);
        assert.deepEqual(ask.product, { kind: 'one', productId: 'A', from: 'thread' });
        assert.equal(found.thread.locale, locale, text);
        assert.deepEqual(found.acts, []);
      }
    }
  });

  it('keeps the place, and without a product it is about the stores themselves', () => {
    const place = { kind: 'postal', code: '33100' } as const;
    assert.deepEqual(withAllStores(reading(), 'näytä kaikki', { ...afterStock, place }).asks[0]?.places, [
      place,
    ]);
    const bare = withAllStores(reading(), 'näytä kaikki myymälät', emptyThread('fi'));
    assert.equal(bare.asks[0]?.topic, 'store-info');
    assert.equal(bare.asks[0].all, true);
  });

  it('goes with a product that the message names', () => {
    const ask = {
      topic: 'stock',
      text: 'x',
      product: { kind: 'one', productId: 'B', from: 'words' },
      places: [],
    } as const;
    const found = withAllStores(
      reading({ asks: [ask] }),
      'näytä kaikki myymälät joissa on vesuri',
      afterStock,
    );
    assert.deepEqual(found.asks, [{ ...ask, all: true }]);
  });

  it('leaves every other message alone', () => {
    const others = [
      'kiitos kaikesta',
      'onko kaikki hyvin',
      'se on kaikki',
      'kaikki hinnat?',
      'that is all',
      'alla tiders tack',
    ];
    for (const text of others) {
      const read = reading();
      assert.equal(withAllStores(read, text, afterStock), read, text);
    }
    const hours = reading({
      asks: [{ topic: 'store-hours', text: 'x', product: { kind: 'none' }, places: [] }],
    });
    assert.equal(withAllStores(hours, 'onko kaikki hyvin', afterStock), hours);
    const all = withAllStores(hours, 'onko kaikki myymälät auki sunnuntaina', afterStock);
    assert.deepEqual(all.asks, [{ ...hours.asks[0], all: true }]);
    const chosen = reading({ tookUp: 'product' });
    assert.equal(withAllStores(chosen, 'kaikki', afterStock), chosen);
  });
});
