import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPlaceFinder } from '../../../../catalog/index/places/place-finder.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { stemmerMorphology } from '../../../../language/morphology/stemmer.ts';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import { makeShop, makeStore } from '../support/make-catalog.ts';

const stores = [
  makeStore('LON', {
    name: 'Testikauppa Kamppi',
    locality: 'Helsinki',
    address: 'Lönnrotinkatu 18',
    aliases: ['Lönkka'],
  }),
  makeStore('MAN', { name: 'Testikauppa Töölö', locality: 'Helsinki', aliases: ['Mansku', 'Keskusta'] }),
  makeStore('IDE', { name: 'Testikauppa Ideapark', locality: 'Lempäälä' }),
  makeStore('KOS', {
    name: 'Testikauppa Tampere',
    locality: 'Tampere',
    aliases: ['Koskikeskus', 'Keskusta'],
  }),
  makeStore('OME', { name: 'Testikauppa Iso Omena', locality: 'Espoo' }),
  makeStore('VAA', { name: 'Testikauppa Vaasa', locality: 'Vasa', aliases: ['Vaasa'] }),
  makeStore('OUL', { name: 'Testikauppa Oulu', locality: 'Oulu' }),
];
const find = createPlaceFinder(stores, makeShop({ aliases: { kulmakauppa: 'MAN' } }));

/** Store codes, `~area` and postal codes; without a dictionary, which is the harder case. */
function places(text: string, locale: Locale = 'fi'): readonly string[] {
  return find(tokenize(text, stemmerMorphology(locale)), locale).map(({ place }) => {
    switch (place.kind) {
      case 'store':
        return place.storeCode;
      case 'area':
        return `~${place.name}`;
      case 'postal':
        return place.code;
    }
  });
}

function finds(expected: Readonly<Record<string, readonly string[]>>, locale: Locale = 'fi'): void {
  for (const [text, found] of Object.entries(expected)) assert.deepEqual(places(text, locale), found, text);
}

describe('the place finder', () => {
  it('finds stores by name, alias, street and the shop’s own words, inflected', () => {
    finds({
      'Meille lähin ois siinä Lönkan kulmalla': ['LON'],
      'onko manskun myymälässä': ['MAN'],
      'löytyykö Ideaparkissa': ['IDE'],
      'Iso Omenassa': ['OME'],
      lönnrotinkadulla: ['LON'],
      'onko koskikeskuksessa': ['KOS'],
      kulmakaupassa: ['MAN'],
    });
  });

  it('tells the only store of a town, and of a part of it, and no one of several', () => {
    const told = (text: string, locale: Locale = 'fi') =>
      find(tokenize(text, stemmerMorphology(locale)), locale).map(({ place }) =>
        place.kind === 'area' ? place.storeCode : place.kind,
      );
    assert.deepEqual(told('onko Tampereella'), ['KOS']);
    assert.deepEqual(told('finns den i Tammerfors', 'sv'), ['KOS']);
    assert.deepEqual(told('onko Hervannassa'), ['KOS']);
    assert.deepEqual(told('is it in Esbo?', 'en'), ['OME']);
    assert.deepEqual(told('onko Helsingissä'), [undefined]);
    assert.deepEqual(told('onko Turussa'), [undefined]);
  });

  it('takes a store word beside a town for its only store, and never chooses between several', () => {
    finds({
      'onko sitä Oulun myymälässä': ['OUL'],
      'onko sitä Oulussa': ['~Oulu'],
      'Espoon liikkeessä': ['OME'],
      'Helsingin myymälässä': ['~Helsinki'],
      'myymälässä lähellä Oulua': ['~Oulu'],
    });
    finds({ 'i butiken i Esbo': ['OME'], 'har ni den i Uleåborg': ['~Oulu'] }, 'sv');
    finds(
      { 'in the Oulu store': ['OUL'], 'at your shop in Oulu': ['OUL'], 'do you have it in Oulu': ['~Oulu'] },
      'en',
    );
  });

  it('finds towns in both languages, slang, and without dots', () => {
    finds({
      'onko espoossa': ['~Espoo'],
      'toimitatteko Esboon': ['~Espoo'],
      'entäs Tampereella?': ['~Tampere'],
      'Helsingissä tai Vantaalla': ['~Helsinki', '~Vantaa'],
      hesassa: ['~Helsinki'],
      jyvaskylassa: ['~Jyväskylä'],
      'lahden kaupassa': ['~Lahti'],
      'toimitatteko Lappiin': ['~Lappi'],
      'onko jyväskyllässä': ['~Jyväskylä'],
    });
    finds(
      {
        'finns den i Åbo?': ['~Turku'],
        'har ni den i Tammerfors': ['~Tampere'],
        'i S:t Michel': ['~Mikkeli'],
      },
      'sv',
    );
    finds({ "in Turku's store": ['~Turku'], 'is it in stock in tampere': ['~Tampere'] }, 'en');
  });

  it('takes a town for the town, also where the shop calls its one store there so', () => {
    finds({ oulussa: ['~Oulu'], vaasassa: ['~Vaasa'], 'Tampereen Koskikeskuksessa': ['KOS'] });
    finds({ 'levererar ni till Vasa': ['~Vaasa'] }, 'sv');
    const elsewhere = createPlaceFinder(
      [makeStore('LEM', { locality: 'Lempäälä', aliases: ['Tampere'] })],
      makeShop(),
    );
    const [hit] = elsewhere(tokenize('onko tampereella', stemmerMorphology('fi')), 'fi');
    assert.deepEqual(hit?.place, { kind: 'store', storeCode: 'LEM' });
  });

  it('lets a town choose between stores that share a name', () => {
    finds({ 'Tampereen keskustassa': ['KOS'], 'Helsingin keskustassa': ['MAN'] });
    assert.equal(places('onko Keskustassa').length, 2);
  });

  it('leaves ordinary words alone', () => {
    for (const text of [
      'kaikki loppu',
      'onko loppi',
      'onko multia',
      'onko Nokia 3310 puhelinta',
      'onko aura juusto',
      'kellossa on vika',
      'saako kotiin',
      'tarvitsen uuden reitittimen',
      'saisiko tämän perille lauantaina',
      'paljonko maksaa ruohonleikkuri',
      'Routa Kitka 5 kitkarengas',
      'Lämpölä ROI 9 säteilylämmitin',
    ]) {
      assert.deepEqual(places(text), [], text);
    }
    assert.deepEqual(places('ska frakten ingå i priset', 'sv'), []);
    assert.deepEqual(places('jag är sund', 'sv'), []);
  });

  it('takes doubtful names where the sentence means a place', () => {
    finds({
      'entä salo': ['~Salo'],
      'onko salossa': ['~Salo'],
      'Salon myymälä': ['~Salo'],
      'onko nokialla': ['~Nokia'],
    });
    finds({ 'leverans till Sund': ['~Sund'] }, 'sv');
  });

  it('finds postal codes and beginnings of them, and no other numbers', () => {
    finds({
      'toimitatteko 97200': ['97200'],
      'kuljetetaanko 97xxx alueelle': ['97xxx'],
      'postinumero 97': ['97xxx'],
      '00100 Helsinki': ['00100'],
      'toimitus 33100:aan': ['33100'],
      'postinumeroon 20000': ['20000'],
      'tilausnumero 12345': [],
      'tilaus 54321': [],
      'maksaako 12345 euroa': [],
      'onko 20000 mAh virtapankki': [],
      'EAN 6412345678901': [],
      'puh 040 12345': [],
      'tuotenumero on 54321': [],
    });
  });

  it('gives a town its coordinates and codes', () => {
    const [hit] = find(tokenize('Espoossa', stemmerMorphology('fi')), 'fi');
    assert.ok(hit?.place.kind === 'area');
    assert.ok(Math.abs((hit.place.latitude ?? 0) - 60.2) < 0.2);
    assert.ok(hit.place.postalCodes.includes('02100'));
    assert.deepEqual(hit.matched, [0]);
  });

  it('keeps the order of appearance and never uses a word twice, whatever the text', () => {
    const word = fc.constantFrom(
      'Espoo',
      'Lönkan',
      'kulmalla',
      '33100',
      'Tampereella',
      'Iso',
      'Omena',
      'Salo',
      ',',
      'ja',
      '97xxx',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 30 }), (words) => {
        const hits = find(tokenize(words.join(' '), stemmerMorphology('fi')), 'fi');
        const starts = hits.map(({ matched }) => matched[0] ?? -1);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
        const spans = new Set(hits.map(({ matched }) => matched.join()));
        const used = [...spans].flatMap((span) => span.split(','));
        assert.equal(new Set(used).size, used.length);
      }),
    );
  });
});
