// Numbers in words, put together and slurred, with their round trip held against what they mean.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fold } from '../../../../language/understand/folding.ts';
import { cardinal } from '../../../../language/understand/figures/number-words.ts';

const swedishTens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const swedishDigits = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const finnishDigits = [
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
];

describe('numbers in words', () => {
  for (const [word, value] of [
    ['nelkytkaks', 42],
    ['satakolkytviis', 135],
    ['kahdeksantoista', 18],
    ['tuhatviisisataa', 1500],
    ['neljänkymmenen', 40],
    ['fyrtiotvå', 42],
    ['nie', 9],
    ['ninety-two', 92],
    ['fifteen', 15],
    ['tvåhundra', 200],
    ['kattila', undefined],
    ['sexa', undefined],
    ['tent', undefined],
  ] as const)
    it(`${word} → ${value}`, () => {
      assert.equal(cardinal(fold(word)), value);
    });

  it('reads every number between twenty and a hundred in Swedish and Finnish', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (ten, digit) => {
        const swedish = `${swedishTens[ten - 2]}${swedishDigits[digit - 1]}`;
        const finnish = `${finnishDigits[ten - 1]}kymmentä${finnishDigits[digit - 1]}`;
        assert.equal(cardinal(fold(swedish)), ten * 10 + digit);
        assert.equal(cardinal(fold(finnish)), ten * 10 + digit);
      }),
    );
  });

  it('takes no word of letters for a number that is none, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = cardinal(fold(text));
        assert.ok(value === undefined || Number.isInteger(value));
      }),
    );
  });
});
