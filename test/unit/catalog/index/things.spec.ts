// Which word of a Swedish or English title is the thing itself: no dictionary tells, so its place in the title must.
import assert from 'node:assert/strict';
import { productNames } from '../../../../catalog/index/names.ts';
import type { Product } from '../../../../catalog/model.ts';
import { stemmerMorphology } from '../../../../language/morphology/stemmer.ts';

const stemmers = { fi: stemmerMorphology('fi'), sv: stemmerMorphology('sv'), en: stemmerMorphology('en') };

function thingsOf(title: string, locale: 'sv' | 'en', brand?: string): readonly string[] {
  const product = { title, titles: {}, ...(brand === undefined ? {} : { brand }) } as unknown as Product;
  const [name] = productNames(product, locale, stemmers).names;
  return (name?.heads ?? []).map((at) => name?.concepts[at]?.full[0] ?? '');
}

describe('the thing in a title', () => {
  for (const [title, locale, brand, thing] of [
    ['Villa Vadelma dockskåp', 'sv', 'Leikkimäki', 'dockskåp'],
    ['Villa Vadelma dollhouse', 'en', 'Leikkimäki', 'dollhouse'],
    ['Kide 44 bläckpatron svart', 'sv', 'Kide', 'bläckpatron'],
    ['Hetki One instant camera', 'en', 'Hetki', 'camera'],
    ['Tuiskula Halla vinterjacka dam beige S', 'sv', 'Tuiskula', 'vinterjacka'],
    ['Tuiskula Kaamos running shoes men', 'en', 'Tuiskula', 'shoes'],
    ['Pannula LP 2 brödrost', 'sv', 'Pannula', 'brödrost'],
  ] as const)
    it(`is ${thing} in “${title}”`, () => {
      const things = thingsOf(title, locale, brand);
      assert.ok(things.includes(thing), JSON.stringify(things));
    });

  it('is never a colour that follows it', () => {
    assert.ok(!thingsOf('Kide 44 bläckpatron svart', 'sv', 'Kide').includes('svart'));
  });
});
