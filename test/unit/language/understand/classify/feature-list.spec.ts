// The list of features agrees with a map that keeps each feature's greatest weight, in the order of adding.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureList } from '../../../../../language/understand/classify/feature-list.ts';

const listed = (list: FeatureList) => {
  const found: [number, number][] = [];
  list.forEach((weight, feature) => found.push([feature, weight]));
  return found;
};

describe('a list of features', () => {
  it('holds each once with its greatest weight, in order', () => {
    const feature = fc.oneof(fc.nat(20), fc.nat(0x7fffffff));
    fc.assert(
      fc.property(fc.array(fc.tuple(feature, fc.double({ min: 0.1, max: 3, noNaN: true }))), (added) => {
        const list = new FeatureList();
        const map = new Map<number, number>();
        for (const [name, weight] of added) {
          list.add(name, weight);
          map.set(name, Math.max(map.get(name) ?? 0, weight));
        }
        assert.deepEqual(listed(list), [...map]);
      }),
    );
  });

  it('leaves out what is beyond any clause, and takes no other list for itself', () => {
    const [many, few] = [new FeatureList(), new FeatureList()];
    few.add(7, 1);
    assert.deepEqual(listed(few), [[7, 1]]);
    const last = new FeatureList();
    for (let name = 0; name < 10_000; name++) last.add(name, 1);
    assert.equal(listed(last).length, 4_000);
    assert.equal(listed(many).length, 0);
  });
});
