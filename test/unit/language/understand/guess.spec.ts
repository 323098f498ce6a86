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
    assert.deepEqual(settle(nothing, guess(['returns', 0.45], ['complaint', 0.3])).topics, []);
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

  it('contradicts one cue when it holds the cue for unlikely, and a list of topics never', () => {
    const told: Told = { ...nothing, topics: ['stock'] };
    assert.deepEqual(settle(told, guess(['price', 0.6], ['stock', 0.3])).topics, ['stock']);
    assert.deepEqual(settle(told, guess(['price', 0.6], ['stock', 0.02])).topics, ['price']);
    const list: Told = { ...nothing, topics: ['stock', 'warranty'], listed: true };
    assert.deepEqual(settle(list, guess(['price', 0.99])).topics, ['stock', 'warranty']);
  });

  it('takes no question of fact to a person unless it is surest, and asks back instead', () => {
    const told: Told = { ...nothing, topics: ['stock'] };
    const torn = settle(told, guess(['complaint', 0.8], ['stock', 0.05]));
    assert.deepEqual([torn.topics, torn.torn], [[], ['complaint', 'stock']]);
    assert.deepEqual(settle(told, guess(['complaint', 0.95])).topics, ['complaint']);
  });

  it('makes no question of a statement, unless something is to be done about it', () => {
    const told: Told = { ...nothing, statement: true };
    assert.deepEqual(settle(told, guess(['warranty', 0.85])).topics, []);
    assert.deepEqual(settle(told, guess(['complaint', 0.85])).topics, ['complaint']);
  });

  it('leaves bare goods, and goods wished for, to what is known of them otherwise', () => {
    assert.deepEqual(settle({ ...nothing, bareGoods: true }, guess(['product-info', 0.8])).topics, []);
    assert.deepEqual(settle({ ...nothing, wishes: true }, guess(['stock', 0.99])).topics, []);
  });

  it('performs an act that no cue told, and drops a cue that it holds for nothing', () => {
    const told: Told = { ...nothing, topics: ['product-info'] };
    const settled = settle(told, guess(['machine-or-person', 0.8], ['product-info', 0.05]));
    assert.deepEqual([settled.act, settled.topics], ['machine-or-person', []]);
    assert.equal(settle({ ...nothing, acts: ['greeting'] }, guess(['abuse', 0.9])).act, undefined);
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
        assert.ok(!['closing', 'thanks', 'yes', 'no', 'gibberish'].includes(act ?? ''));
      }),
    );
  });
});
