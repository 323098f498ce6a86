// What leans on what was said: follow-ups, pronouns, corrections and answers to the bot's own questions, turn by turn.
import { strict as assert } from 'node:assert';
import { emptyThread } from '../../../../kernel/thread.ts';
import type { Pending, Thread } from '../../../../kernel/thread.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Reading, UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

function told(reading: Reading): readonly string[] {
  return reading.asks.map(({ topic, product, places }) =>
    [
      topic,
      product.kind === 'one' ? product.productId : product.kind,
      ...places.map((place) =>
        place.kind === 'store' ? place.storeCode : place.kind === 'area' ? place.name : place.code,
      ),
    ].join(' '),
  );
}

describe('understanding along a thread', () => {
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  const play = (locale: Locale, turns: readonly (readonly [text: string, asks: readonly string[]])[]) => {
    let thread = emptyThread(locale);
    for (const [text, asks] of turns) {
      const reading = understand(text, thread, tools);
      assert.deepEqual(told(reading), asks, text);
      ({ thread } = reading);
    }
    return thread;
  };

  const answer = (locale: Locale, pending: Pending, text: string, before: Partial<Thread> = {}) =>
    understand(text, { ...emptyThread(locale), ...before, pending }, tools);

  it('leans on the product and the place in Finnish', () => {
    play('fi', [
      ['onko Itiksessä Ergo 2 poimuria', ['stock MET-1001 HEL-ITA']],
      ['paljonks se maksaa', ['price MET-1001']],
      ['entä takuu?', ['warranty MET-1001']],
      ['entäs Tampereella?', ['stock MET-1001 Tampere']],
      ['entä Korpisalo MP-40?', ['stock MET-1004 Tampere']],
    ]);
  });

  it('leans on the product and the place in Swedish and English', () => {
    play('sv', [
      ['har ni Metsäveikko Ergo 2 i Esbo', ['stock MET-1001 Espoo']],
      ['vad kostar den då', ['price MET-1001']],
      ['och garantin?', ['warranty MET-1001']],
    ]);
    play('en', [
      ['do you have the Metsäveikko Ergo 2 in Tampere', ['stock MET-1001 Tampere']],
      ['how much is it?', ['price MET-1001']],
      ['what about Turku', ['price MET-1001 Turku']],
    ]);
  });

  it('replaces the subject by a correction', () => {
    play('fi', [
      ['paljonko MET-1001 maksaa', ['price MET-1001']],
      ['eiku tarkotin MET-1004', ['price MET-1004']],
    ]);
    play('fi', [
      ['onko MET-1001 Turussa', ['stock MET-1001 Turku']],
      ['ei vaan Tampereella', ['stock MET-1001 Tampere']],
    ]);
    play('en', [
      ['how much is MET-1001', ['price MET-1001']],
      ['no I meant MET-1004', ['price MET-1004']],
    ]);
  });

  it('lets no later "it" fall back behind goods that are not listed', () => {
    const thread = play('fi', [['onko MET-1001 varastossa', ['stock MET-1001']]]);
    const missed = understand('onko teillä playstation vitosta', thread, tools);
    assert.deepEqual(told(missed), ['stock unlisted']);
    assert.deepEqual(told(understand('paljonko se maksaa', missed.thread, tools)), ['price none']);
  });

  const which: Pending = { kind: 'product', options: ['MET-1001', 'MET-1004'], topics: ['stock'] };
  for (const [locale, text, productId] of [
    ['fi', 'eka', 'MET-1001'],
    ['fi', 'se toka', 'MET-1004'],
    ['fi', '2', 'MET-1004'],
    ['fi', 'se halvempi', 'MET-1001'],
    ['fi', 'korpisalo', 'MET-1004'],
    ['fi', 'jälkimmäinen', 'MET-1004'],
    ['sv', 'den andra', 'MET-1004'],
    ['sv', 'den billigare', 'MET-1001'],
    ['en', 'the second one', 'MET-1004'],
    ['en', 'the cheaper one please', 'MET-1001'],
    ['en', 'MP-40', 'MET-1004'],
  ] as const)
    it(`takes "${text}" for the answer to "which of these?"`, () => {
      const reading = answer(locale, which, text);
      assert.equal(reading.tookUp, 'product');
      assert.deepEqual(told(reading), [`stock ${productId}`]);
      assert.equal(reading.thread.pending, undefined);
    });

  it('applies the chosen product to what is asked beside it', () => {
    assert.deepEqual(told(answer('fi', which, 'eka, ja mikä takuu siinä on?')), [
      'stock MET-1001',
      'warranty MET-1001',
    ]);
  });

  it('takes both', () => {
    assert.deepEqual(told(answer('fi', which, 'molemmat')), ['stock MET-1001', 'stock MET-1004']);
  });

  it('keeps the choice through a nudge and another question, and drops it once other goods are named', () => {
    assert.deepEqual(answer('fi', which, 'haloo').thread.pending, which);
    assert.deepEqual(answer('fi', which, 'mihin asti olette auki?').thread.pending, which);
    assert.equal(answer('fi', which, 'mitä maksaa Kylmänen VK 12?').thread.pending, undefined);
  });

  for (const [locale, text] of [
    ['fi', 'takuu?'],
    ['fi', 'onks niissä takuuta'],
    ['sv', 'hur lång garanti har den'],
    ['en', 'ok what about the warranty'],
  ] as const)
    it(`asks "${text}" of the goods that are to be chosen from`, () => {
      const reading = answer(locale, which, text);
      assert.deepEqual(
        reading.asks.map(({ topic, product }) => [topic, product]),
        [['warranty', { kind: 'several', productIds: ['MET-1001', 'MET-1004'], words: '' }]],
      );
    });

  for (const [locale, text] of [
    ['fi', 'ok, onko sitä Turussa'],
    ['sv', 'ja finns den i Åbo?'],
    ['en', 'ok and is that one in Turku'],
  ] as const)
    it(`takes no yes to a person from "${text}"`, () => {
      const reading = answer(locale, { kind: 'person' }, text, { products: ['MET-1001'] });
      assert.deepEqual(told(reading), ['stock MET-1001 Turku']);
      assert.equal(reading.tookUp, undefined);
    });

  it('takes a place, a postal code, a topic, a contact and a yes', () => {
    const place = answer('fi', { kind: 'place', options: [], topics: ['stock'] }, 'Turku', {
      products: ['MET-1001'],
    });
    assert.deepEqual(told(place), ['stock MET-1001 Turku']);
    const postal = answer('sv', { kind: 'postal-code', topics: ['delivery-area'] }, '65100');
    assert.equal(postal.asks[0]?.postalCode, '65100');
    assert.equal(postal.tookUp, 'postal-code');
    const topic = answer('en', { kind: 'topic', options: ['price', 'stock'] }, 'the price', {
      products: ['MET-1001'],
    });
    assert.deepEqual(told(topic), ['price MET-1001']);
    const contact = answer('fi', { kind: 'contact' }, 'anna@example.com');
    assert.equal(contact.tookUp, 'contact');
    assert.equal(contact.contact.email, 'anna@example.com');
    const person = answer('sv', { kind: 'person' }, 'ja tack');
    assert.deepEqual(told(person), ['person none']);
    assert.deepEqual(told(answer('fi', { kind: 'person' }, 'ei kiitos')), []);
  });
});
