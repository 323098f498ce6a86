// What was recognised beside our own grammar fills in what it left free, and changes nothing else.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { emptyThread } from '../../../../kernel/thread.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Recognised } from '../../../../language/understand/recognised.ts';
import type { UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

describe('what was recognised beside our own grammar', function () {
  this.timeout(60_000);
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  const day = (text: string, words: string, date: string, time?: string): Recognised => {
    const start = text.indexOf(words);
    return { kind: 'day', start, end: start + words.length, date, ...(time === undefined ? {} : { time }) };
  };
  const asked = (text: string, recognised: readonly Recognised[], locale: Locale = 'en') =>
    understand(text, emptyThread(locale), tools, recognised).asks[0];

  it('fills in a day that ours does not know', () => {
    const text = 'is Skanssi open on the first of december?';
    assert.equal(asked(text, [])?.day, undefined);
    assert.equal(asked(text, [day(text, 'first of december', '2027-12-01')])?.day?.date, '2027-12-01');
  });

  it('goes before ours where it reads more, and stands back where both read the same', () => {
    const longer = 'is Skanssi open three fridays from now?';
    assert.equal(
      asked(longer, [day(longer, 'three fridays from now', '2027-03-05')])?.day?.date,
      '2027-03-05',
    );
    const same = 'is Skanssi open on friday?';
    assert.deepEqual(asked(same, [day(same, 'friday', '2027-03-05')]), asked(same, []));
  });

  it('gives an hour to our day', () => {
    const text = 'is Skanssi open tomorrow at ten past five?';
    const words = 'ten past five';
    const start = text.indexOf(words);
    const read = asked(text, [{ kind: 'time', start, end: start + words.length, time: '17:10' }])?.day;
    assert.equal(read?.time, '17:10');
    assert.equal(read.date, asked(text, [])?.day?.date);
  });

  it('counts pieces', () => {
    const text = 'do you have a hundred and twenty pieces of MET-1001?';
    const start = text.indexOf('a hundred');
    const number: Recognised = { kind: 'number', start, end: text.indexOf(' pieces'), value: 120 };
    assert.equal(asked(text, [number])?.quantity, 120);
  });

  it('is nothing on words of goods, places and order numbers, on half a word and beside the message', () => {
    for (const [text, words] of [
      ['is MET-1001 in stock?', 'MET-1001'],
      ['is Skanssi open?', 'Skanssi'],
      ['where is my order 100234567?', '100234567'],
      ['is Skanssi open on sundays?', 'sunday'],
    ] as const)
      assert.deepEqual(asked(text, [day(text, words, '2027-01-01')]), asked(text, []), text);
    const text = 'is Skanssi open?';
    assert.deepEqual(asked(text, [{ kind: 'day', start: 90, end: 99, date: '2027-01-01' }]), asked(text, []));
  });

  it('is nothing in a message that is read in another language', () => {
    const text = 'onko Skanssi auki sunnuntaina?';
    const found = [day(text, 'sunnuntaina', '2027-01-01')];
    assert.deepEqual(asked(text, found, 'fi'), asked(text, [], 'fi'));
  });

  it('never takes a question away, wherever it stands', () => {
    const text = 'when is Skanssi open on friday, and how much is MET-1001 for two of them?';
    const topics = (recognised: readonly Recognised[]) =>
      new Set(understand(text, emptyThread('en'), tools, recognised).asks.map(({ topic }) => topic));
    const own = topics([]);
    const span = fc.tuple(fc.nat(text.length), fc.nat(30));
    fc.assert(
      fc.property(span, fc.boolean(), ([start, length], isDay) => {
        const end = start + length;
        const told = topics([
          isDay ? { kind: 'day', start, end, date: '2027-01-01' } : { kind: 'number', start, end, value: 12 },
        ]);
        for (const topic of own) assert.ok(told.has(topic), topic);
      }),
      { numRuns: 40 },
    );
  });
});
