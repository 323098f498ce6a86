// Finnish names of numbers, as sizes and packs are called, in their cases; and how several words make one number.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fold } from '../../../../language/understand/folding.ts';
import { numberNamed } from '../../../../language/understand/figures/number-nouns.ts';
import { cardinal, joinedCardinal } from '../../../../language/understand/figures/number-words.ts';

const named: readonly (readonly [words: string, value: number | undefined])[] = [
  ['nelonen nelosen nelosta neloset nelosena nelosessa', 4],
  ['kutonen kutosella kuutosen', 6],
  ['seiska seiskan seiskana', 7],
  ['kasi kasia kasit', 8],
  ['kymppi kympin kymppiä kympit', 10],
  ['kakskymppinen kakskymppisen kakskymppiset kaksikymppisenä', 20],
  ['neljäkymppinen nelkymppisen', 40],
  ['vitoskymppi viiskymppinen vitoskympin', 50],
  ['neljäkakkosena nelkytkakkonen neljäkakkosta', 42],
  ['neljäkolmonen neljäkolmosena', 43],
  ['kolkytseiska kolmeseiska', 37],
  ['satanen satasen satku', 100],
  ['tonni tonnin', 1000],
  ['neljä kolme kaksikymmentä satama kasari nelostie seiskari tonnikala kolmas kymmenen', undefined],
];

const valueOf = (text: string) => {
  const words = text.split(' ').map(fold);
  return joinedCardinal(0, (at) => (words[at] === undefined ? undefined : cardinal(words[at])));
};

describe('names of numbers', () => {
  for (const [words, value] of named)
    for (const word of words.split(' '))
      it(`${word} → ${value}`, () => {
        assert.equal(numberNamed(fold(word)), value);
      });

  it('reads every pair of digits that a size is called by', () => {
    const tens = ['kaks', 'kolme', 'neljä', 'viis', 'kuus', 'seiska', 'kasi', 'ysi'];
    const ones = [
      'ykkönen',
      'kakkonen',
      'kolmonen',
      'nelonen',
      'vitonen',
      'kutonen',
      'seiska',
      'kasi',
      'ysi',
    ];
    fc.assert(
      fc.property(fc.nat({ max: 7 }), fc.nat({ max: 8 }), (ten, one) => {
        assert.equal(numberNamed(fold(`${tens[ten]}${ones[one]}`)), (ten + 2) * 10 + one + 1);
      }),
    );
  });

  it('names nothing of any word of letters that is not built so, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = numberNamed(fold(text));
        assert.ok(value === undefined || Number.isInteger(value));
      }),
    );
  });
});

describe('numbers in several words', () => {
  for (const [text, value, words] of [
    ['sata viiskyt', 150, 2],
    ['kaksi sataa viisikymmentä', 250, 3],
    ['kakskyt viis', 25, 2],
    ['kolme tuhatta kaksi', 3002, 3],
    ['kaksi kolme', 2, 1],
    ['ninety two', 92, 2],
    ['two hundred', 200, 2],
    ['kakskyviis metriä', 25, 1],
  ] as const)
    it(`${text} → ${value}`, () => {
      assert.deepEqual(valueOf(text), { value, words });
    });
});
