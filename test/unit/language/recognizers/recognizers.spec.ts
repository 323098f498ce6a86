// The recognizers' worker: right answers, and none at all rather than a long wait; whatever becomes of it, the next question is
// answered by a new one.
import { strict as assert } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { createRecognizers } from '../../../../language/recognizers/recognizers.ts';
import type { Recognizers } from '../../../../language/recognizers/recognizers.ts';

const today = '2026-11-20';
const fickle = new URL('./fickle-worker.ts', import.meta.url);
/** So that a busy machine does not decide these tests. */
const patient = { waitMs: 60_000, limitMs: 60_000 };

describe('the recognizers', function () {
  this.timeout(60_000);
  let recognizers: Recognizers;
  before(() => {
    recognizers = createRecognizers(patient);
    return recognizers.warmUp();
  });
  after(() => recognizers.close());

  it('find English numbers, dates and addresses', async () => {
    const found = await recognizers.ask({ text: 'twenty-three for a@b.fi tomorrow', today });
    assert.deepEqual(
      found?.map(({ kind, text, start, end, readings }) => [kind, text, start, end, readings[0]?.value]),
      [
        ['date', 'tomorrow', 24, 32, '2026-11-21'],
        ['number', 'twenty-three', 0, 12, '23'],
        ['email', 'a@b.fi', 17, 23, 'a@b.fi'],
      ],
    );
  });

  it('are not asked about more than a hundred characters', async () => {
    assert.equal(await recognizers.ask({ text: 'x'.repeat(101), today }), undefined);
  });

  it('answer many at once, each with its own', async () => {
    const values = await Promise.all(
      ['one', 'two', 'three'].map(
        async (text) => (await recognizers.ask({ text, today }))?.[0]?.readings[0]?.value,
      ),
    );
    assert.deepEqual(values, ['1', '2', '3']);
  });
});

describe('the recognizers’ worker', function () {
  this.timeout(60_000);
  const all: Recognizers[] = [];
  const withWorker = (options: Parameters<typeof createRecognizers>[0]): Recognizers => {
    const made = createRecognizers({ worker: fickle, restMs: 0, ...options });
    all.push(made);
    return made;
  };
  afterEach(() => Promise.all(all.splice(0).map((each) => each.close())));

  /** A worker that was ended rests for a moment even when told to rest for none. */
  async function answered(recognizers: Recognizers, text: string): Promise<boolean> {
    for (;;) {
      await recognizers.warmUp();
      if ((await recognizers.ask({ text, today }))?.[0]?.text === text) return true;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  for (const misfortune of ['hang', 'die', 'throw', 'swell'])
    it(`is replaced after it was made to ${misfortune}, and nobody is left waiting`, async () => {
      const recognizers = withWorker({ waitMs: 60_000, limitMs: misfortune === 'hang' ? 50 : 60_000 });
      await recognizers.warmUp();
      const both = await Promise.all([
        recognizers.ask({ text: misfortune, today }),
        recognizers.ask({ text: 'behind it', today }),
      ]);
      assert.deepEqual(both, [undefined, undefined]);
      assert.equal(await answered(recognizers, 'five'), true);
    });

  it('goes on after a text on which the suite threw', async () => {
    const recognizers = withWorker(patient);
    assert.equal(await recognizers.ask({ text: 'fail', today }), undefined);
    assert.equal((await recognizers.ask({ text: 'five', today }))?.length, 1);
  });

  it('lets who asks go on while it hangs, and says at once that it rests', async () => {
    const recognizers = withWorker({ waitMs: 0, limitMs: 30, restMs: 60_000 });
    await recognizers.warmUp();
    assert.equal(await recognizers.ask({ text: 'hang', today }), undefined);
    // Until it is ended; from then on nothing is asked of it for a minute.
    while ((await recognizers.ask({ text: 'five', today })) !== undefined);
    const before = performance.eventLoopUtilization();
    for (let asked = 0; asked < 1_000; asked++)
      assert.equal(await recognizers.ask({ text: 'five', today }), undefined);
    assert.ok(performance.eventLoopUtilization(before).active < 5_000);
  });

  it('holds nobody’s event loop while it hangs', async () => {
    const recognizers = withWorker({ waitMs: 60_000, limitMs: 300 });
    await recognizers.warmUp();
    let turnsOfTheLoop = 0;
    const asked = recognizers.ask({ text: 'hang', today });
    let over = false;
    void asked.then(() => (over = true));
    while (!over) {
      turnsOfTheLoop++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(await asked, undefined);
    assert.ok(turnsOfTheLoop > 10, `${turnsOfTheLoop} turns of the loop`);
  });

  it('takes a bounded number of questions', async () => {
    const recognizers = withWorker(patient);
    const asked = Array.from({ length: 50 }, (_, at) => recognizers.ask({ text: `n${at}`, today }));
    const found = await Promise.all(asked);
    assert.equal(found.filter((one) => one !== undefined).length, 16);
  });

  it('is not started by anybody after it was closed, and leaves nobody waiting', async () => {
    const recognizers = withWorker(patient);
    const waiting = recognizers.ask({ text: 'five', today });
    await recognizers.close();
    assert.equal(await waiting, undefined);
    assert.equal(await recognizers.ask({ text: 'five', today }), undefined);
    await recognizers.warmUp();
  });
});
