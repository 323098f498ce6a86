// What the languages' morphologies promise: inflected and spoken forms meet in one lemma, with and without the dictionary.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createMorphologies } from '../../../../language/morphology/morphologies.ts';
import { locales } from '../../../../kernel/locale.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { dictionaryOrSkip } from './dictionary-here.ts';

const without = createMorphologies({ logger: silentLogger });

describe('Finnish with the dictionary', () => {
  let analyse: (word: string) => ReturnType<typeof without.fi.analyse>;
  before(function () {
    const { fi } = createMorphologies({ voikkoDictionary: dictionaryOrSkip(this), logger: silentLogger });
    assert.equal(fi.source, 'voikko');
    analyse = (word) => fi.analyse(word);
  });

  const lemmas: Readonly<Record<string, string>> = {
    reitittimessäkin: 'reititin', saappaita: 'saapas', kengät: 'kenkä', Turussa: 'turku', Lahdesta: 'lahti',
    mutta: 'mutta', siinä: 'se', mikrot: 'mikro', onks: 'olla', oisko: 'olla', löytyiskö: 'löytyä', saaks: 'saada',
    mä: 'minä', tuolt: 'tuo', kaupast: 'kauppa', marjanpoimureit: 'marjanpoimuri', punanen: 'punainen',
    valkoset: 'valkoinen', kahentoista: 'kaksitoista', puhelimii: 'puhelin', nopeempi: 'nopea', euroo: 'euro',
    loytyyko: 'löytyä', myymala: 'myymälä', haluisin: 'haluta', tarttisin: 'tarvita', ostanu: 'ostanut',
    Tampereel: 'tampere', saatavuus: 'saatavuus', toimitatteks: 'toimittaa', voinko: 'voida', ostanks: 'ostaa', mut: 'mutta', missää: 'mikä',
  }; // prettier-ignore
  for (const [word, lemma] of Object.entries(lemmas))
    it(`${word} → ${lemma} first`, () => assert.equal(analyse(word)[0]?.lemma, lemma));

  it('keeps every reading of an ambiguous word', () => {
    const found = analyse('pesukoneista').map(({ lemma }) => lemma);
    assert.ok(found.includes('pesukone') && found.includes('pesukoni'));
    assert.ok(analyse('punast').some(({ lemma }) => lemma === 'punainen'));
  });

  it('tells parts, case and enclitics', () => {
    assert.deepEqual(analyse('marjanpoimurit')[0]?.parts, ['marja', 'poimuri']);
    assert.equal(analyse('Helsingissä')[0]?.case, 'ine');
    assert.equal(analyse('keskustasta')[0]?.case, 'ela');
    assert.deepEqual(analyse('löytyiskö')[0]?.enclitics, ['ko']);
    assert.deepEqual(analyse('onkohan')[0]?.enclitics, ['ko', 'han']);
    assert.deepEqual(analyse('takuukin')[0]?.enclitics, ['kin']);
    assert.deepEqual(analyse('onpas')[0]?.enclitics, ['pa', 's']);
  });

  it('finds the known part of an unknown compound and guesses at slang', () => {
    assert.ok(analyse('husqvarnaleikkurin').some(({ parts }) => parts.includes('leikkuri')));
    assert.ok(analyse('Lönkan').some(({ lemma, case: c }) => lemma === 'lönkka' && c === 'gen'));
  });
});

describe('the stemmers', () => {
  it('let inflected forms meet', () => {
    const meet = (locale: 'fi' | 'sv' | 'en', one: string, other: string): void => {
      const lemmas = new Set(without[locale].analyse(one).map(({ lemma }) => lemma));
      assert.ok(
        without[locale].analyse(other).some(({ lemma }) => lemmas.has(lemma)),
        `${one} and ${other}`,
      );
    };
    meet('fi', 'reititin', 'reitittimessä');
    meet('fi', 'puhelin', 'puhelimia');
    meet('fi', 'kenkä', 'kenkiä');
    meet('fi', 'Lönkka', 'Lönkalla');
    meet('sv', 'routern', 'routrar'.replace('trar', 'ter'));
    meet('sv', 'öppettid', 'öppettiderna');
    meet('en', 'router', 'routers');
    meet('en', 'delivery', 'deliveries');
  });

  it('know a spoken question without the dictionary', () => {
    assert.ok(without.fi.analyse('onks')[0]?.enclitics?.includes('ko'));
    assert.ok(without.fi.analyse('löytyiskö').some(({ enclitics }) => enclitics?.includes('ko')));
  });
});

describe('every morphology', () => {
  it('gives one to some dozens of readings for any word, in either source', function () {
    const sources = [
      without,
      createMorphologies({ voikkoDictionary: dictionaryOrSkip(this), logger: silentLogger }),
    ];
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      fc
        .array(
          fc.constantFrom('kone', 'pesu', 'n', 'puu', 'ks', 'is', 'kaappi', 'oo', 'ti', 'tt', '-', ':', 'aa'),
          {
            minLength: 1,
          },
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(word, fc.constantFrom(...locales), (text, locale) => {
        for (const source of sources) {
          const readings = source[locale].analyse(text);
          assert.ok(readings.length >= 1 && readings.length <= 60);
          for (const { lemma, parts } of readings)
            assert.ok(lemma !== '' && parts.every((part) => part !== ''));
        }
      }),
    );
  });

  it('goes on without a dictionary that cannot be read, and says so', () => {
    const errors: string[] = [];
    const logger = { ...silentLogger, error: (event: string) => void errors.push(event) };
    const { fi } = createMorphologies({ voikkoDictionary: new URL(import.meta.url).pathname, logger });
    assert.equal(fi.source, 'stemmer');
    assert.deepEqual(errors, ['finnish dictionary unusable']);
  });
});
