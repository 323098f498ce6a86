// A figure measured on sentences that were learnt from says nothing.
import assert from 'node:assert/strict';
import { heldOut, learntFrom, normalised } from '../../../../bench/language/labelled.ts';
import { locales } from '../../../../kernel/locale.ts';

const labels = (of: readonly { readonly label: string }[]) =>
  [...new Set(of.map(({ label }) => label))].sort();

describe('the held-out sentences', () => {
  for (const locale of locales) {
    it(`stand in no file that is learnt from: ${locale}`, () => {
      const learnt = new Set(learntFrom(locale).map(({ text }) => normalised(text)));
      const { sentences } = heldOut(locale);
      assert.deepEqual(
        sentences.filter(({ text }) => learnt.has(normalised(text))).map(({ text }) => text),
        [],
      );
      assert.ok(sentences.length > 600, `${sentences.length} are left`);
    });

    it(`are left out for being known by heart only where they are set phrases: ${locale}`, () => {
      const { sentences, shared } = heldOut(locale);
      const long = shared.filter(({ text }) => normalised(text).split(' ').length > 8);
      assert.deepEqual(
        long.map(({ text }) => text),
        [],
        'copied into a file that is learnt from',
      );
      assert.ok(shared.length < 0.12 * sentences.length, `${shared.length} are shared`);
    });

    it(`cover every label that is learnt: ${locale}`, () => {
      assert.deepEqual(labels(heldOut(locale).sentences), labels(learntFrom(locale)));
    });
  }

  it('are compared without case, marks and dots', () => {
    assert.equal(normalised('Löytyykö,  TÄTÄ?!'), normalised('loytyyko tata'));
  });
});
