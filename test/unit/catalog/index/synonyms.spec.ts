// Everyday words for goods: each group is of one language, and every word of it leads to the others.
import assert from 'node:assert/strict';
import { synonymsOf } from '../../../../catalog/index/synonyms.ts';

describe('synonyms of goods', () => {
  it('lead from what people say to what titles say, and back', () => {
    assert.ok(synonymsOf('fillari', 'fi').includes('polkupyörä'));
    assert.ok(synonymsOf('rock', 'sv').includes('jacka'));
    assert.ok(synonymsOf('tire', 'en').includes('tyre'));
    assert.ok(synonymsOf('tyre', 'en').includes('tire'));
  });

  it('are of one language: a Swedish coat is no English stone', () => {
    assert.deepEqual(synonymsOf('rock', 'en'), []);
  });

  it('never name the word itself, and know nothing of other words', () => {
    for (const word of ['fillari', 'kännykkä', 'mobil', 'sofa'])
      for (const locale of ['fi', 'sv', 'en'] as const) assert.ok(!synonymsOf(word, locale).includes(word));
    for (const word of ['constructor', '__proto__', 'walrus']) assert.deepEqual(synonymsOf(word, 'en'), []);
  });
});
