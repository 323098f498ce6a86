// The filter of known words never loses one, and lets few strangers through.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { unitSign } from '../../../../catalog/index/codes.ts';
import { addKey, emptyFilter, mayHold } from '../../../../catalog/index/key-filter.ts';

function filterOf(keys: readonly string[]): Uint32Array {
  const filter = emptyFilter(keys.length);
  for (const key of keys) addKey(filter, key);
  return filter;
}

describe('the filter of known words', () => {
  it('holds every word that was added, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (keys) => {
        const filter = filterOf(keys);
        for (const key of keys) assert.ok(mayHold(filter, key));
      }),
    );
  });

  it('takes fewer than two strangers of a hundred for known ones', () => {
    const filter = filterOf(Array.from({ length: 50_000 }, (_, index) => `code:sku${100_000 + index}`));
    const taken = Array.from({ length: 50_000 }, (_, index) => `code:sku${200_000 + index}`).filter((key) =>
      mayHold(filter, key),
    );
    assert.ok(taken.length < 1_000, `${taken.length} of 50,000`);
  });

  it('stays within twelve megabytes for any number of words', () => {
    assert.ok(emptyFilter(1e9).byteLength <= 12_000_000 + 64);
    assert.equal(mayHold(emptyFilter(0), 'kuutti'), false);
  });
});

describe('signs of units', () => {
  it('are no parts of objects', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      assert.equal(unitSign(word), undefined);
    assert.equal(unitSign('litra'), 'l');
  });
});
