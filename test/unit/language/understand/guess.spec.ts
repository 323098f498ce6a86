// What a guess may change in what the lexicon told, and what it may not.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Topic } from '../../../../kernel/answer.ts';
import { topics } from '../../../../kernel/answer.ts';
import type { Guess } from '../../../../language/understand/classify/softmax.ts';
import type { Label } from '../../../../language/understand/classify/utterances.ts';
import { settle } from '../../../../language/understand/guess.ts';
import type { Told } from '../../../../language/understand/guess.ts';
import { acts } from '../../../../language/understand/reading.ts';

const nothing: Told = { topics: [], hints: [], acts: [], listed: false, statement: false };

const guess = (...ranked: readonly (readonly [Label, number])[]): Guess<Label> => ({
  ranked: ranked.map(([label, probability]) => ({ label, probability })),
  known: 0.9,
});

describe('settling what was told with a guess', () => {
  it('fills in a topic where nothing was told and the guess is sure', () => {
    assert.deepEqual(settle(nothing, guess(['returns', 0.8])).topics, ['returns']);
    assert.deepEqual(settle(nothing, guess(['returns', 0.5], ['complaint', 0.3])).topics, []);
  });

  it('names what may be meant where it is unsure, likeliest first and at most three', () => {
    const { likely } = settle(
      nothing,
      guess(['price', 0.3], ['stock', 0.25], ['pickup', 0.2], ['returns', 0.16], ['other', 0.05]),
    );
    assert.deepEqual(
      likely.map(({ topic }) => topic),
      ['price', 'stock', 'pickup'],
    );
  });

  it('contradicts one cue only when it is very sure, and a list of topics never', () => {
    const told: Told = { ...nothing, topics: ['stock'] };
    assert.deepEqual(settle(told, guess(['price', 0.7], ['stock', 0.2])).topics, ['stock']);
    assert.deepEqual(settle(told, guess(['price', 0.95], ['stock', 0.02])).topics, ['price']);
    const list: Told = { ...nothing, topics: ['stock', 'warranty'], listed: true };
    assert.deepEqual(settle(list, guess(['price', 0.99])).topics, ['stock', 'warranty']);
  });

  it('makes no question of a statement, unless something is to be done about it', () => {
    const told: Told = { ...nothing, statement: true };
    assert.deepEqual(settle(told, guess(['warranty', 0.97])).topics, []);
    assert.deepEqual(settle(told, guess(['complaint', 0.97])).topics, ['complaint']);
  });

  it('leaves what was told alone when the guess rests on words it never met', () => {
    assert.deepEqual(settle(nothing, { ...guess(['price', 0.99]), known: 0.1 }).topics, []);
    assert.deepEqual(settle(nothing, undefined).topics, []);
  });

  it('never guesses a goodbye, thanks, a yes or a no, whatever the guess', () => {
    const label = fc.constantFrom<Label>(...topics, ...acts, 'telling');
    const told = fc.record({
      topics: fc.uniqueArray(fc.constantFrom<Topic>(...topics), { maxLength: 3 }),
      hints: fc.uniqueArray(fc.constantFrom<Topic>(...topics), { maxLength: 3 }),
      acts: fc.constant([]),
      listed: fc.boolean(),
      statement: fc.boolean(),
    });
    fc.assert(
      fc.property(told, label, fc.double({ min: 0, max: 1, noNaN: true }), (before, top, probability) => {
        const { act } = settle(before, guess([top, probability]));
        assert.ok(!['closing', 'thanks', 'yes', 'no', 'correction', 'gibberish'].includes(act ?? ''));
      }),
    );
  });
});
