import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharedName } from '../../../dialogs/shared-name.ts';

describe('the name that several titles share', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [
      [
        'Rytmi Fit 3 älykello musta 40 mm',
        'Rytmi Fit 3 älykello musta 44 mm',
        'Rytmi Fit 3 älykello roosa 40 mm',
      ],
      'Rytmi Fit 3 älykello',
    ],
    [['Suvanto Pisara vattenkanna, 5 l', 'Suvanto Pisara vattenkanna, 10 l'], 'Suvanto Pisara vattenkanna'],
    [['Suo rubber boots, size 37', 'Suo rubber boots, size 38'], 'Suo rubber boots'],
    [['Nukku vaipat koko 3 52 kpl', 'Nukku vaipat koko 4 46 kpl'], 'Nukku vaipat'],
    [['Luotain 9 puhelin musta 128 Gt', 'Luotain 9 puhelin vihreä 128 Gt'], 'Luotain 9 puhelin 128 Gt'],
    [['Pallo 57 grill, 57 cm, svart', 'Pallo 57 grill, 57 cm, röd'], 'Pallo 57 grill 57 cm'],
    [['Musta reppu Retki', 'Vihreä reppu Retki'], 'Reppu Retki'],
    [
      ['Kylmänen JPK 185 fridge freezer, white', 'Kylmänen JPK 185 fridge freezer, steel'],
      'Kylmänen JPK 185 fridge freezer',
    ],
  ];
  for (const [titles, name] of cases)
    it(`is "${name}"`, () => {
      assert.equal(sharedName(titles, []), name);
    });

  it('is none where only the maker, a figure or nothing is left', () => {
    assert.equal(sharedName(['Pakkala lapio', 'Pakkala harja'], ['Pakkala']), undefined);
    assert.equal(sharedName(['Lapio 120', 'Harja 120'], []), undefined);
    assert.equal(sharedName(['Lapio', 'Harja'], []), undefined);
  });

  it('holds only words of every title, in their order', () => {
    const word = fc.constantFrom('Rytmi', 'Fit', '3', 'kello', 'musta', '40', 'mm,', 'koko', '–');
    const title = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 4 }), (titles) => {
        const name = sharedName(titles, []);
        for (const each of name === undefined ? [] : titles) {
          let rest = each.toLowerCase().replaceAll(',', '').split(' ');
          for (const said of (name ?? '').toLowerCase().split(' ')) {
            assert.ok(rest.includes(said), `${name}: ${each}`);
            rest = rest.slice(rest.indexOf(said) + 1);
          }
        }
      }),
    );
  });
});
