// Sizes, measures and colours as people say them, over the demo shop: the one variant that is meant, now and in the turns
// that follow.
import { strict as assert } from 'node:assert';
import type { Locale } from '../../../../kernel/locale.ts';
import { emptyThread } from '../../../../kernel/thread.ts';
import type { ProductRef, UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

/** What the last of the turns speaks of. */
function spokenOf(locale: Locale, turns: readonly string[], tools: UnderstandTools): readonly ProductRef[] {
  let thread = emptyThread(locale);
  let refs: readonly ProductRef[] = [];
  for (const text of turns) {
    const reading = understand(text, thread, tools);
    thread = reading.thread;
    refs = reading.asks.map((ask) => ask.product);
  }
  return refs;
}

const one: readonly (readonly [locale: Locale, turns: string, id: string])[] = [
  // a measure said otherwise than the title has it
  ['fi', 'akku b18 nelosamppeerinen hinta', 'TYO-1009-40AH'],
  ['fi', 'rautio b18 akku kuusi ampeerituntia onko oulussa', 'TYO-1009-60AH'],
  ['fi', 'verkkokaapeli kymppimetrinen paljonko', 'VER-1012-10M'],
  ['fi', 'cat6 kaapelia kahdenkymmenen metrin, hinta', 'VER-1012-20M'],
  ['fi', 'pisara kastelukannu viiden litran', 'PUU-1018-5L'],
  ['fi', 'öljytäytteinen lämpöpatteri tuhatviisisataa wattia', 'LVI-1007-1500W'],
  ['fi', 'Hehku Lämmin E27 neljätoistawattinen', 'VAL-1001-14W'],
  ['sv', 'vad kostar nätverkskabel cat6 tre meter', 'VER-1012-3M'],
  ['sv', 'pisara vattenkanna tioliters', 'PUU-1018-10L'],
  ['sv', 'B18 batteri fyra ah i lager?', 'TYO-1009-40AH'],
  ['en', 'network cable cat6 twenty metres price', 'VER-1012-20M'],
  ['en', 'pisara watering can ten litre', 'PUU-1018-10L'],
  ['en', 'b18 battery six amp', 'TYO-1009-60AH'],
  // names of numbers, what it is sold in, and a size taken back
  ['fi', 'verkkokaapeli cat6 kakskymppinen onko oulussa', 'VER-1012-20M'],
  ['fi', 'cat6 verkkokaapelia se kymppi, hinta', 'VER-1012-10M'],
  ['fi', 'pisara kastelukannu vitonen paljonko', 'PUU-1018-5L'],
  ['fi', 'b18 akku nelonen hinta', 'TYO-1009-40AH'],
  ['fi', 'rautio b18 akku nelonen eiku kutonen siis, hinta', 'TYO-1009-60AH'],
  ['fi', 'verkkokaapeli cat6 kakskymppinen hinta >> no se kymppi', 'VER-1012-10M'],
  ['fi', 'julkisivu ulkomaalia valkosta yheksän litran purkki turku', 'MAA-1001-VAL-9L'],
  ['fi', 'julkisivu ulkomaali valkoinen 2,7 l hinta >> ysin purkki', 'MAA-1001-VAL-9L'],
  // the model's own number is no measure
  ['fi', 'Vesilo WM 10-1600 S pyykinpesukone 10 kg hinta', 'KOD-1002'],
  // the largest and the smallest of one model
  ['fi', 'pisara kastelukannu se isompi onko turussa', 'PUU-1018-10L'],
  ['fi', 'b18 akku isoin hinta', 'TYO-1009-60AH'],
  ['sv', 'den mindre vattenkannan pisara, pris', 'PUU-1018-5L'],
  ['en', 'price of the smallest b18 battery', 'TYO-1009-20AH'],
  // colours in any form
  ['fi', 'aamu 10 kahvinkeitin valkosena hinta', 'KEI-1001-VAL'],
  ['sv', 'vad kostar kaffebryggare aamu 10 den röda', 'KEI-1001-PUN'],
  ['en', 'aamu 10 coffee maker in black price', 'KEI-1001-MUS'],
  // said in a clause of its own
  ['en', 'is the aamu 10 coffee maker in stock in tampere? the red one', 'KEI-1001-PUN'],
  ['fi', 'onko b18 akkua oulussa? neljän ampeerin', 'TYO-1009-40AH'],
  ['sv', 'finns cat6 nätverkskabel i vasa? tio meter', 'VER-1012-10M'],
  // what changes replaces only that; the rest stays
  ['fi', 'julkisivu ulkomaali valkoinen 2,7 l hinta >> entäs harmaana', 'MAA-1001-HAR-27L'],
  ['fi', 'julkisivu ulkomaali valkoinen 2,7 l hinta >> entä ysilitranen', 'MAA-1001-VAL-9L'],
  ['sv', 'julkisivu utomhusfärg vit 9 l pris >> och grå?', 'MAA-1001-HAR-9L'],
  ['en', 'julkisivu exterior paint grey 0.9 l price >> and in white?', 'MAA-1001-VAL-09L'],
  ['en', 'aamu 10 coffee maker red price >> what about black then', 'KEI-1001-MUS'],
  // one size up or down
  ['fi', 'akku b18 2,0 ah hinta >> entä isompi', 'TYO-1009-40AH'],
  ['sv', 'nätverkskabel cat6 10 m pris >> en storlek större?', 'VER-1012-20M'],
  ['en', 'b18 battery 4.0 ah price >> and the biggest one?', 'TYO-1009-60AH'],
];

describe('variants of one model', () => {
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  for (const [locale, turns, id] of one)
    it(`${turns} → ${id}`, () => {
      const refs = spokenOf(locale, turns.split('>>'), tools);
      assert.ok(refs.length > 0, 'nothing asked');
      for (const ref of refs)
        assert.deepEqual({ ...ref, from: '' }, { kind: 'one', productId: id, from: '' });
    });

  for (const [locale, turns] of [
    ['fi', 'akku b18 8 ah hinta'],
    ['sv', 'nätverkskabel cat6 50 meter pris'],
    ['en', 'aamu 10 coffee maker in green price'],
  ] as const)
    it(`${turns}: no variant is like that`, () => {
      for (const ref of spokenOf(locale, [turns], tools)) assert.equal(ref.kind, 'unlisted');
    });

  for (const [locale, turns] of [
    ['fi', 'onko bosch ms 261 moottorisahaa'],
    ['fi', 'Rautio XQ 7755 kulmahiomakone hinta'],
    ['sv', 'har ni Lampola QX 7712 element'],
    ['en', 'price of the Pannula QZ 7781 toaster'],
  ] as const)
    it(`${turns}: another maker's or model's code`, () => {
      for (const ref of spokenOf(locale, [turns], tools)) assert.notEqual(ref.kind, 'one');
    });
});
