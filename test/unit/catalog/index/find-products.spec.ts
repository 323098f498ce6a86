// What people write against what the shop lists: the right thing first and surely, other things never surely.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import type { OpenCatalog } from '../../../../catalog/index/open-catalog.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { removeFeedFolders } from '../feeds/feed-folder.ts';
import { found, hasDictionary, morphologies, openedShop, removeDataFolders } from './small-shop.ts';

for (const kind of ['dictionary', 'stemmer'] as const)
  describe(`finding products (${kind})`, () => {
    let catalog: OpenCatalog;
    before(async function () {
      if (kind === 'dictionary' && !hasDictionary) {
        if (process.env['CI'] === 'true') throw new Error('The Finnish dictionary is missing.');
        console.log('      skipped: no Finnish dictionary (Debian package voikko-fi)');
        this.skip();
      }
      catalog = await openedShop(kind);
    });
    after(() => {
      catalog?.close();
      removeFeedFolders();
      removeDataFolders();
    });

    const named: readonly [locale: Locale, text: string, id: string][] = [
      ['fi', 'onks marjanpoimurit jo loppu joka paikasta', 'MP-1'],
      ['fi', 'löytyykö marjanpoimuria?', 'MP-1'],
      ['fi', 'marjan poimuri', 'MP-1'],
      ['fi', 'marjanpomuri', 'MP-1'],
      ['fi', 'Saatavuus, hinta, takuu ja toimitusaika reitittimelle RX-500 AX?', 'RT-1'],
      ['fi', 'paljonko maksaa rx500ax', 'RT-1'],
      ['fi', 'rx 700 ax', 'RT-2'],
      ['fi', 'RX-700:n takuu', 'RT-2'],
      ['fi', 'onko punaista kahvinkeitintä', 'KK-2'],
      ['fi', 'vedenkeittimiä', 'VK-1'],
      ['fi', 'kumisaappaat koossa 39', 'KS-2'],
      ['fi', 'lumilapion hinta', 'LL-1'],
      ['fi', 'lisätakuu', 'LT-1'],
      ['fi', 'telkkari', 'NT-1'],
      ['sv', 'har ni bärplockare kvar', 'MP-1'],
      ['sv', 'vad kostar snöskoveln', 'LL-1'],
      ['sv', 'en röd kaffebryggare', 'KK-2'],
      ['en', 'do you have berry pickers left?', 'MP-1'],
      ['en', 'is the kettle in stock', 'VK-1'],
      ['en', 'red coffee maker', 'KK-2'],
      // everyday words that titles do not use
      ['en', 'a red coffee-maker', 'KK-2'],
      // what goods come in is none itself
      ['fi', 'paketti marjanpoimureita', 'MP-1'],
      ['fi', 'vedenkeittimiä kaksi laatikkoa', 'VK-1'],
      ['sv', 'ett paket bärplockare', 'MP-1'],
      ['en', 'a box of berry pickers', 'MP-1'],
    ];
    for (const [locale, text, id] of named)
      it(`finds ${id} in “${text}”`, () => {
        const { first, score, hits } = found(catalog, kind, text, locale);
        assert.equal(first, id, JSON.stringify(hits));
        assert.ok(score >= 0.55, `score ${score}`);
      });

    for (const [text, by] of [
      ['MP-1', 'SKU'],
      ['mp1', 'SKU'],
      ['6410000000001', 'GTIN'],
      ['0 6410000 000001', 'GTIN'],
      ['https://www.shop.example/tuote/mp-1?utm_source=x', 'link'],
      ['http://shop.example/tuote/mp-1/', 'link'],
    ])
      it(`finds by ${by}: ${text}`, () => {
        const { hits } = found(catalog, kind, text ?? '');
        assert.deepEqual(
          { id: hits[0]?.productId, score: hits[0]?.score, by: hits[0]?.by },
          { id: 'MP-1', score: 1, by: 'identifier' },
        );
      });

    it('is sure of a whole name', () => {
      assert.equal(found(catalog, kind, 'marjanpoimuri sampo').score, 1);
    });

    for (const [locale, text, word] of [
      ['fi', 'onko teillä sohvia', 'sohvia'],
      ['fi', 'tulostin', 'tulostin'],
      ['fi', 'RX-900', 'RX-900'],
      ['sv', 'har ni cyklar', 'cyklar'],
      ['en', 'do you sell tents', 'tents'],
    ] as const)
      it(`calls “${word}” foreign and is sure of nothing`, () => {
        const { score, foreign } = found(catalog, kind, text, locale);
        assert.ok(foreign.includes(word), String(foreign));
        assert.ok(score < 0.5, `score ${score}`);
      });

    for (const text of [
      'Zyra',
      'punainen',
      'paljonko takuu on',
      'mikä on hinta',
      'mistä myymälästä',
      'tarttisin kuus kappaletta',
      'aurinko paistaa',
      'hei haloo',
      '00100',
      '',
    ])
      it(`is sure of nothing in “${text}”`, () => {
        assert.ok(found(catalog, kind, text).score < 0.5, JSON.stringify(found(catalog, kind, text).hits));
      });

    it('takes a thing for itself and not for what it belongs to', () => {
      const { first, scoreOf } = found(catalog, kind, 'poimurin varsi');
      assert.equal(first, 'MP-2');
      assert.ok(scoreOf('MP-1') < 0.6);
      assert.ok(found(catalog, kind, 'marjanpoimuri').scoreOf('MP-2') < 0.4);
    });

    it('does not take one compound for another with the same last part', () => {
      const { scoreOf } = found(catalog, kind, 'vedenkeitin');
      assert.ok(scoreOf('VK-1') >= 0.6);
      assert.ok(scoreOf('KK-1') < 0.45);
    });

    it('scores variants alike unless a property picks one', () => {
      const boots = found(catalog, kind, 'kumisaappaat');
      assert.equal(boots.scoreOf('KS-1'), boots.scoreOf('KS-2'));
      assert.ok(boots.scoreOf('KS-1') >= 0.6);
      const coffee = found(catalog, kind, 'punainen kahvinkeitin');
      assert.ok(coffee.scoreOf('KK-2') >= coffee.scoreOf('KK-1') + 0.1);
    });

    it('finds both products of one message and says which words named each', () => {
      const { hits } = found(catalog, kind, 'marjanpoimuri ja vedenkeitin, onko?');
      const byId = new Map(hits.map((hit) => [hit.productId, hit]));
      assert.deepEqual(byId.get('MP-1')?.matched, [0]);
      assert.deepEqual(byId.get('VK-1')?.matched, [2]);
    });

    it('bears any text', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 300 }),
            fc
              .array(
                fc.constantFrom(
                  'rx',
                  '500',
                  '-',
                  'AX',
                  'marjan',
                  'poimuri',
                  ' ',
                  '1',
                  'https://',
                  '"',
                  'a'.repeat(200),
                ),
                { maxLength: 60 },
              )
              .map((parts) => parts.join('')),
          ),
          (text) => {
            const tokens = tokenize(text, morphologies[kind].fi);
            const { hits, foreign } = catalog.findProducts(tokens, 'fi', 5);
            assert.ok(hits.length <= 5);
            for (const { score, matched, productId } of hits) {
              assert.ok(score > 0 && score <= 1);
              assert.ok(catalog.product(productId));
              assert.ok(matched.every((at) => tokens[at] !== undefined));
            }
            assert.ok(foreign.every((at) => tokens[at] !== undefined));
          },
        ),
        { numRuns: 150 },
      );
    });

    it('answers with the shop’s own answer only when it is clearly asked', () => {
      assert.deepEqual(catalog.findAnswers('Miten palautan tuotteen?', 'fi').slice(0, 1), [
        { answerId: 'returns', score: 1, sure: true },
      ]);
      assert.equal(catalog.findAnswers('onko siellä parkkipaikkoja', 'fi')[0]?.answerId, 'parking');
      assert.ok(!catalog.findAnswers('onko teillä marjanpoimureita', 'fi').some(({ sure }) => sure));
      assert.deepEqual(
        catalog.findAnswers('hei', 'fi').filter(({ sure }) => sure),
        [],
      );
      assert.deepEqual(catalog.findAnswers('Hur returnerar jag?', 'sv'), []);
    });
  });
