// Names survive being packed into one line of text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProductNames } from '../../../../catalog/index/names.ts';
import { packNames, unpackNames } from '../../../../catalog/index/packed-names.ts';

const form = fc.stringMatching(/^[a-zåäö0-9"-]{1,12}$/u);
const concept = fc.record({
  kind: fc.constantFrom('word', 'adjective', 'name', 'code', 'joined-code', 'brand', 'property', 'measure'),
  full: fc.array(form, { maxLength: 4 }),
  heads: fc.array(form, { maxLength: 2 }),
  modifiers: fc.array(form, { maxLength: 3 }),
});
const names: fc.Arbitrary<ProductNames> = fc.record(
  {
    names: fc.array(
      fc.record({
        concepts: fc.array(concept, { maxLength: 6 }),
        inTitle: fc.nat(6),
        heads: fc.array(fc.nat(6), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    type: concept,
  },
  { requiredKeys: ['names'] },
);

describe('packed names', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(names, (each) => assert.deepEqual(unpackNames(packNames(each)), structuredClone(each))),
    );
  });
});
