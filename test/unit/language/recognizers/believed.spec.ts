// Of what the suite finds, only that is believed which it is known to read right; and it is asked about English alone.
import { strict as assert } from 'node:assert';
import type { Locale } from '../../../../kernel/locale.ts';
import { believed } from '../../../../language/recognizers/believed.ts';
import type { Finding } from '../../../../language/recognizers/protocol.ts';
import { createRecognise } from '../../../../language/recognizers/recognise.ts';
import { createRecognizers } from '../../../../language/recognizers/recognizers.ts';
import type { Recognizers } from '../../../../language/recognizers/recognizers.ts';

/** A Tuesday. */
const today = '2026-11-24';
const languages: readonly Locale[] = ['fi', 'sv', 'en'];

describe('what the recognizers find', function () {
  this.timeout(60_000);
  let recognizers: Recognizers;
  before(() => {
    recognizers = createRecognizers({ waitMs: 60_000, limitMs: 60_000 });
    return recognizers.warmUp();
  });
  after(() => recognizers.close());

  const told = async (text: string): Promise<readonly string[]> =>
    believed((await recognizers.ask({ text, today })) ?? [], today).map((one) => {
      const what =
        one.kind === 'day'
          ? `${one.date}${one.time === undefined ? '' : `@${one.time}`}`
          : one.kind === 'time'
            ? one.time
            : one.kind === 'number'
              ? String(one.value)
              : one.address;
      return `${text.slice(one.start, one.end)} = ${what}`;
    });

  const right: Readonly<Record<string, string>> = {
    'open on the first of december?': 'first of december = 2026-12-01',
    'and december the fifth': 'december the fifth = 2026-12-05',
    'three fridays from now': 'three fridays from now = 2026-12-18',
    'the second saturday in december': 'the second saturday in december = 2026-12-12',
    'quarter to nine on saturday': 'quarter to nine on saturday = 2026-11-28@08:45',
    'half past six tomorrow evening': 'half past six tomorrow evening = 2026-11-25@18:30',
    'at ten past five': 'ten past five = 17:10',
    'at 6:30 in the evening': '6:30 in the evening = 18:30',
    'two hundred and fifty candles': 'two hundred and fifty = 250',
    'write to Me@Foo.com': 'Me@Foo.com = me@foo.com',
  };
  for (const [text, found] of Object.entries(right))
    it(`is believed in “${text}”`, async () => {
      const all = await told(text);
      assert.ok(all.includes(found), JSON.stringify(all));
    });

  for (const text of [
    'model 2026',
    'malli 2026',
    'order 100234567',
    'call 040 123 4567',
    'may I have one',
    'may 5 people come',
    'one of those',
    'just a second',
    'the second one',
    'sat nav',
    'the cat sat on it',
    'march shoes',
    'size 42',
    'makita dhp 482',
    '5.5 kg',
    'twenty euros',
    'the week after next',
    'the weekend after next',
    'last friday of the month',
    'this coming friday',
    'mid december',
    'the day before christmas eve',
    'a week ago',
    'yesterday',
    'last week',
    'RX-500 12:30 edition',
    'klockan nio',
    'kolme',
    'perjantaina',
    '00100',
  ])
    // prettier-ignore
    it(`is not believed in “${text}”`, async () => assert.deepEqual(await told(text), []));

  it('takes twenty five for a number, and for no time of day', async () =>
    assert.deepEqual(await told('twenty five'), ['twenty five = 25']));
});

describe('asking the recognizers', () => {
  /** Counts the questions; the answer is always the same number. */
  function asked(answer: readonly Finding[] | undefined) {
    const texts: string[] = [];
    const recognise = createRecognise({
      ask: async ({ text }) => {
        texts.push(text);
        return answer;
      },
    });
    return { texts, recognise };
  }
  const found: Finding = {
    kind: 'number',
    text: 'twenty five',
    start: 0,
    end: 11,
    readings: [{ value: '25' }],
  };
  const english = { conversation: 'en', languages, today } as const;

  it('is done sentence by sentence, and offsets are the message’s', async () => {
    const { texts, recognise } = asked([found]);
    const text = 'Hello there, I need some candles. twenty five would be nice. Thank you so much!';
    assert.deepEqual(await recognise(text, english), [{ kind: 'number', start: 34, end: 45, value: 25 }]);
    assert.deepEqual(texts, ['twenty five would be nice']);
  });

  it('is left alone for Finnish, for Swedish, and where no word of time or number stands', async () => {
    const { texts, recognise } = asked([found]);
    await recognise('onko teillä auki maanantaina 1. november vai tomorrow', {
      ...english,
      conversation: 'fi',
    });
    await recognise('har ni öppet i november på fredag kväll', { ...english, conversation: 'sv' });
    await recognise('onko teillä auki huomenna, entä sunday', { ...english, conversation: 'fi' });
    await recognise('do you have the red tent in stock', english);
    assert.deepEqual(texts, []);
  });

  it('is done once for the same words on the same day, and again where there was no answer', async () => {
    const some = asked([found]);
    for (let turn = 0; turn < 3; turn++) await some.recognise('are you open tomorrow evening', english);
    assert.equal(some.texts.length, 1);
    await some.recognise('are you open tomorrow evening', { ...english, today: '2026-11-25' });
    assert.equal(some.texts.length, 2);
    const none = asked(undefined);
    for (let turn = 0; turn < 3; turn++)
      assert.deepEqual(await none.recognise('are you open tomorrow evening', english), []);
    assert.equal(none.texts.length, 3);
  });
});
