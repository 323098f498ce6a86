// When the guess of a whole message outweighs what its clauses came to, and when the customer is asked.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { topics, type Topic } from '../../../../kernel/answer.ts';
import { secondThought, type FirstThought } from '../../../../language/understand/asking/second-thought.ts';
import type { Guess } from '../../../../language/understand/classify/softmax.ts';
import type { Label } from '../../../../language/understand/classify/utterances.ts';
import { acts } from '../../../../language/understand/reading.ts';

const nothing: FirstThought = {
  topics: [],
  unsure: [],
  acts: [],
  bare: false,
  cued: false,
  placed: false,
  listed: false,
  clauses: 1,
  states: false,
  goods: false,
  asks: true,
  words: 5,
};

const guess = (...ranked: readonly (readonly [Label, number])[]): Guess<Label> => ({
  ranked: ranked.map(([label, probability]) => ({ label, probability })),
  known: 0.9,
});

describe('a second thought about a message', () => {
  it('asks what is sure where nothing was read, and offers the likeliest where it is not', () => {
    assert.deepEqual(secondThought(nothing, guess(['payment', 0.6]))?.topics, ['payment']);
    assert.deepEqual(
      secondThought(nothing, guess(['pickup', 0.3], ['returns', 0.2], ['price', 0.1], ['stock', 0.06]))
        ?.unsure,
      ['pickup', 'returns', 'price'],
    );
  });

  it('asks which is meant when what a hint suggests is unlikely', () => {
    const read: FirstThought = { ...nothing, topics: ['stock'] };
    assert.deepEqual(secondThought(read, guess(['delivery-area', 0.4], ['stock', 0.1]))?.unsure, [
      'delivery-area',
      'stock',
    ]);
    assert.deepEqual(secondThought(read, guess(['stock', 0.4], ['delivery-area', 0.3]))?.unsure, [
      'stock',
      'delivery-area',
    ]);
    assert.equal(secondThought(read, guess(['stock', 0.4], ['delivery-area', 0.1])), undefined);
    const cued: FirstThought = { ...read, cued: true };
    assert.equal(secondThought(cued, guess(['stock', 0.4], ['delivery-area', 0.3])), undefined);
    const placed: FirstThought = { ...read, placed: true, listed: true };
    assert.equal(secondThought(placed, guess(['delivery-area', 0.4], ['stock', 0.3])), undefined);
    assert.equal(secondThought(placed, guess(['store-info', 0.9])), undefined);
    assert.deepEqual(secondThought(read, guess(['delivery-area', 0.9]))?.topics, ['delivery-area']);
  });

  it('leaves two questions of their own words alone', () => {
    const two: FirstThought = { ...nothing, topics: ['stock', 'warranty'] };
    assert.equal(secondThought(two, guess(['returns', 0.9])), undefined);
  });

  it('answers nothing that does not ask, but a matter for somebody', () => {
    const told: FirstThought = { ...nothing, asks: false, states: true };
    assert.equal(secondThought(told, guess(['price', 0.9])), undefined);
    assert.deepEqual(secondThought(told, guess(['complaint', 0.9]))?.topics, ['complaint']);
  });

  it('meets a farewell in words of its own with a welcome, and no question so', () => {
    const said: FirstThought = { ...nothing, asks: false };
    assert.equal(secondThought(said, guess(['closing', 0.9]))?.act, 'thanks');
    assert.equal(secondThought(nothing, guess(['closing', 0.9]))?.act, undefined);
  });

  it('never guesses a goodbye, nor asks back fewer than two readings or more than three', () => {
    const label = fc.constantFrom<Label>(...topics, ...acts, 'telling');
    const some = fc.uniqueArray(fc.constantFrom<Topic>(...topics), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.record({
          topics: some,
          unsure: some,
          asks: fc.boolean(),
          states: fc.boolean(),
        }),
        fc.uniqueArray(fc.tuple(label, fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 6,
          selector: ([each]) => each,
        }),
        (first, ranked) => {
          const sorted = ranked.toSorted((a, b) => b[1] - a[1]);
          const second = secondThought({ ...nothing, ...first }, guess(...sorted));
          if (second === undefined) return;
          assert.notEqual(second.act, 'closing');
          assert.ok(second.unsure.length === 0 || (second.unsure.length >= 2 && second.unsure.length <= 3));
          assert.ok(second.unsure.length === 0 || second.topics.length === 0);
        },
      ),
    );
  });
});
