import assert from 'node:assert/strict';
import { colourOf } from '../../../../language/understand/goods/colours.ts';

describe('colours in words', () => {
  it('are the same in all three languages, however they are inflected', () => {
    for (const words of [
      ['sininen', 'sinisena', 'sinista', 'bla', 'blatt', 'blue'],
      ['musta', 'mustana', 'mustat', 'svarta', 'black'],
      ['vihrea', 'vihreaa', 'grona', 'green'],
    ])
      assert.equal(new Set(words.map(colourOf)).size, 1, words.join(' '));
    assert.notEqual(colourOf('blue'), colourOf('black'));
  });

  it('are not read out of longer English words', () => {
    for (const word of ['bluetooth', 'blackout', 'whiteboard', 'greenhouse', 'blacksmith', 'creamer'])
      assert.equal(colourOf(word), undefined, word);
  });
});
