import assert from 'node:assert/strict';
import fc from 'fast-check';
import { piecesOf } from '../../../../adapters/messenger/text-pieces.ts';

describe('a text in pieces', () => {
  it('stays whole while it fits, and is nothing where it says nothing', () => {
    assert.deepEqual(piecesOf('Hei!', 10), ['Hei!']);
    assert.deepEqual(piecesOf(' \n ', 10), []);
  });

  it('is cut at a paragraph, else behind a sentence, else between words', () => {
    assert.deepEqual(piecesOf('Yksi asia tässä.\n\nToinen asia tässä. Ja kolmas.', 36), [
      'Yksi asia tässä.',
      'Toinen asia tässä. Ja kolmas.',
    ]);
    assert.deepEqual(piecesOf('Yksi asia tässä. Toinen asia tässä.', 30), [
      'Yksi asia tässä.',
      'Toinen asia tässä.',
    ]);
    assert.deepEqual(piecesOf('sanoja ilman loppua vain sanoja', 20), ['sanoja ilman loppua', 'vain sanoja']);
  });

  it('never within a figure or a link', () => {
    assert.deepEqual(piecesOf('Sen hinta on juuri nyt vain 1 299,90 € kappale', 33), [
      'Sen hinta on juuri nyt',
      'vain 1 299,90 € kappale',
    ]);
    assert.deepEqual(piecesOf('Soita meille heti numeroon 040 123 4567 vaikka', 34), [
      'Soita meille heti',
      'numeroon 040 123 4567 vaikka',
    ]);
    const link = 'https://shop.example/tuotteet/reititin?väri=musta';
    assert.deepEqual(piecesOf(`Katso tämä tuote tästä: ${link} niin näet`, 60), [
      'Katso tämä tuote tästä:',
      `${link} niin näet`,
    ]);
    assert.deepEqual(piecesOf('Avoinna tänään ja ke 2.12. Turussa klo 9.30 asti', 30), [
      'Avoinna tänään ja ke 2.12.',
      'Turussa klo 9.30 asti',
    ]);
  });

  it('loses no letter, keeps the order and the limit, and never cuts a letter in two', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      fc.constantFrom('1 299,90 €', 'klo 9.30', 'https://shop.example/a?b=c', 'Ei.', 'Jaa!', '\n\n', '👨‍👩‍👧'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 12, max: 80 }), (words, longest) => {
        const text = words.join(' ');
        const pieces = piecesOf(text, longest);
        const letters = (all: string) => all.replace(/\s/gu, '');
        assert.equal(letters(pieces.join('')), letters(text));
        for (const piece of pieces) {
          assert.ok(piece.length <= longest, `${piece.length} > ${longest}`);
          assert.notEqual(piece.trim(), '');
          if (text.isWellFormed()) assert.ok(piece.isWellFormed(), piece);
        }
      }),
    );
  });
});
