// The classifier's learning: it finds what tells labels apart, says how sure it is, and learns the same every time.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashed } from '../../../../../language/understand/classify/hashing.ts';
import { classifyWith, learn as learnModel } from '../../../../../language/understand/classify/softmax.ts';
import type { Example, Learning } from '../../../../../language/understand/classify/softmax.ts';

const learning = { epochs: 10, rate: 0.3, least: 1 };

const featuresOf = (...words: readonly string[]) => new Map(words.map((word) => [hashed(0, word), 1]));

const said = (label: string, ...words: readonly string[]): Example<string> => ({
  label,
  features: featuresOf(...words),
});

const learn = (from: readonly Example<string>[], how: Learning) => classifyWith(learnModel(from, how));

const examples = [
  said('price', 'what', 'cost'),
  said('price', 'how', 'much'),
  said('price', 'cost', 'please'),
  said('stock', 'have', 'you'),
  said('stock', 'any', 'left'),
  said('stock', 'have', 'please'),
];

describe('softmax', () => {
  it('tells labels apart by the features that only one of them has', () => {
    const classify = learn(examples, learning);
    assert.equal(classify(featuresOf('cost')).ranked[0]?.label, 'price');
    assert.equal(classify(featuresOf('left')).ranked[0]?.label, 'stock');
  });

  it('is unsure of what both labels have, and says how much of the features it has met', () => {
    const classify = learn(examples, learning);
    const shared = classify(featuresOf('please'));
    assert.ok((shared.ranked[0]?.probability ?? 1) < 0.75);
    assert.equal(shared.known, 1);
    assert.equal(classify(featuresOf('walrus')).known, 0);
    const half = classify(featuresOf('cost', 'walrus'));
    assert.equal(half.known, 0.5);
  });

  it('gives likelihoods that are ordered and sum up to one, for any features', () => {
    const classify = learn(examples, learning);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 5, noNaN: true }))), (weights) => {
        const { ranked, known } = classify(new Map(weights));
        const sum = ranked.reduce((total, { probability }) => total + probability, 0);
        assert.ok(Math.abs(sum - 1) < 1e-4);
        assert.ok(known >= 0 && known <= 1 + 1e-9);
        assert.ok(
          ranked.every((one, at) => at === 0 || one.probability <= (ranked[at - 1]?.probability ?? 0)),
        );
      }),
    );
  });

  it('learns the same from the same examples', () => {
    const first = learn(examples, learning)(featuresOf('have'));
    assert.deepEqual(learn(examples, learning)(featuresOf('have')), first);
  });

  it('refuses to learn from nothing', () => {
    assert.throws(() => learn([], learning), RangeError);
  });
});
