// What customers say of the help they had, in three languages and many manners.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRemark, readOpinion } from '../../../../language/understand/opinion.ts';
import type { Opinion } from '../../../../language/understand/opinion.ts';

const graded: readonly (readonly [string, number])[] = [
  ['5', 5],
  ['4/5', 4],
  ['no annetaan vaikka 4', 4],
  ['nelonen', 4],
  ['vitonen!', 5],
  ['8/10', 4],
  ['⭐⭐⭐', 3],
  ['👍', 4],
  ['👎', 1],
  ['ihan ok', 3],
  ['ihan hyvin', 4],
  ['tosi hyvin meni', 5],
  ['ei mennyt hyvin', 2],
  ['eipä valittamista', 4],
  ['huonosti', 2],
  ['ihan surkeaa', 1],
  ['mycket bra', 5],
  ['helt okej', 3],
  ['inte så bra', 2],
  ['inte illa', 4],
  ['riktigt dåligt', 1],
  ['fyra', 4],
  ['great, thanks', 5],
  ['not great', 2],
  ['not bad', 4],
  ['ok i guess', 3],
  ['terrible', 1],
];

const again: readonly (readonly [string, boolean])[] = [
  ['joo jouduin kertomaan kaikki kolmeen kertaan', true],
  ['en joutunut', false],
  ['ei tarvinnut toistaa mitään', false],
  ['joo', true],
  ['nope', false],
  ['ja, tre gånger', true],
  ['nej, det behövde jag inte', false],
  ['i had to repeat everything', true],
  ['no, only once', false],
  ['didn’t have to', false],
];

describe('opinions of a person’s help', () => {
  for (const [text, satisfaction] of graded)
    it(`“${text}” is ${satisfaction}`, () => {
      assert.equal(readOpinion(text, 'satisfaction')?.satisfaction, satisfaction);
    });
  for (const [text, repeated] of again)
    it(`“${text}” ${repeated ? 'had' : 'had not'} to repeat`, () => {
      assert.equal(readOpinion(text, 'repeated')?.repeated, repeated);
    });

  it('reads both from one sentence', () => {
    const both: Opinion = { satisfaction: 3, repeated: true };
    assert.deepEqual(
      readOpinion('ihan ok, mutta jouduin kertomaan kaiken kahteen kertaan', 'satisfaction'),
      both,
    );
  });

  it('takes a remark for one, and no question', () => {
    for (const text of ['Aino oli todella ystävällinen', 'Snabb och vänlig', 'she knew her stuff'])
      assert.equal(isRemark(text), true, text);
    for (const text of [
      'entä takuu?',
      'onko niitä Oulussa',
      'mitä maksaa toimitus',
      'kan jag hämta den i Åbo',
      'hyvin, mutta kauanko toimitus kestää',
    ])
      assert.equal(isRemark(text), false, text);
  });

  it('finds a grade from 1 to 5 or none, in any text, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4_000, unit: 'grapheme' }), (text) => {
        const { satisfaction = 1 } = readOpinion(text, 'satisfaction') ?? {};
        assert.ok(Number.isInteger(satisfaction) && satisfaction >= 1 && satisfaction <= 5);
      }),
    );
  });
});
