// The recognizers' worker: right answers, and none at all rather than a long wait.
import { strict as assert } from 'node:assert';
import { createRecognizers, type Recognizers } from '../../../../language/recognizers/recognizers.ts';

const reference = new Date('2026-11-20T10:00:00Z');

describe('the recognizers', () => {
  let recognizers: Recognizers;
  before(() => {
    // Wide, so that a busy machine does not decide these tests.
    recognizers = createRecognizers({ limitMs: 5_000 });
  });
  after(() => recognizers.close());

  it('read English numbers and dates', async () => {
    const found = await recognizers.english('twenty-three pieces tomorrow', reference);
    assert.deepEqual(
      found.numbers.map(({ text, value, start, end }) => ({ text, value, start, end })),
      [{ text: 'twenty-three', value: 23, start: 0, end: 12 }],
    );
    assert.deepEqual(found.dates[0]?.values, ['2026-11-21']);
  });

  it('read nothing beyond the first hundred characters', async () => {
    assert.deepEqual(await recognizers.english(`${'.'.repeat(100)} seven`, reference), {
      numbers: [],
      dates: [],
    });
  });

  it('find addresses, and phones only as our own finder does', async () => {
    const found = await recognizers.contacts('a@b.fi, https://x.fi/1, order 123456789, 040 123 4567');
    assert.deepEqual(found.emails, ['a@b.fi']);
    assert.deepEqual(found.phones, ['+358401234567']);
    assert.equal(found.urls[0], 'https://x.fi/1');
  });

  it('answer many at once, each with its own', async () => {
    const values = await Promise.all(
      ['one', 'two', 'three', 'four'].map(
        async (word) => (await recognizers.english(word, reference)).numbers[0]?.value,
      ),
    );
    assert.deepEqual(values, [1, 2, 3, 4]);
  });
});

describe('a worker over its time', () => {
  it('is killed, answers nothing, and the next is served by a new one', async function () {
    this.timeout(60_000);
    const hasty = createRecognizers({ limitMs: 0 });
    try {
      for (let round = 0; round < 2; round++)
        assert.deepEqual(await hasty.english('next monday morning at 5 '.repeat(4), reference), {
          numbers: [],
          dates: [],
        });
    } finally {
      await hasty.close();
    }
  });

  it('finds nothing after it was closed, and leaves nobody waiting', async () => {
    const recognizers = createRecognizers();
    const waiting = recognizers.english('five', reference);
    await recognizers.close();
    assert.deepEqual(await waiting, { numbers: [], dates: [] });
    assert.deepEqual(await recognizers.english('five', reference), { numbers: [], dates: [] });
    assert.deepEqual((await recognizers.contacts('a@b.fi')).emails, ['a@b.fi']);
  });
});
