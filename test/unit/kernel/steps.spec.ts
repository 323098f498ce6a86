// Work in steps: the same result whether others run in between or not, and pauses only once work has held the loop long enough.
import { strict as assert } from 'node:assert';
import { createPause } from '../../../kernel/pauses.ts';
import { atOnce, inTurns, type Steps } from '../../../kernel/steps.ts';

function* counted(to: number): Steps<number> {
  let sum = 0;
  for (let step = 1; step <= to; step++) {
    yield;
    sum += step;
  }
  return sum;
}

function* failing(): Steps<never> {
  throw new Error('no more');
}

describe('work in steps', () => {
  it('comes to the same at once and in turns', async () => {
    assert.equal(atOnce(counted(4)), 10);
    assert.equal(await inTurns(counted(4), () => Promise.resolve()), 10);
  });

  it('asks for a pause between any two steps', async () => {
    let asked = 0;
    await inTurns(counted(3), () => {
      asked++;
      return undefined;
    });
    assert.equal(asked, 3);
  });

  it('goes on only after the pause, with others in between', async () => {
    const order: string[] = [];
    function* work(name: string): Steps<void> {
      order.push(`${name} begins`);
      yield;
      order.push(`${name} ends`);
    }
    const pause = createPause(risingBy(7));
    await Promise.all([inTurns(work('first'), pause), inTurns(work('second'), pause)]);
    assert.deepEqual(order, ['first begins', 'second begins', 'first ends', 'second ends']);
  });

  it('does not let go of the loop for short work', async () => {
    const pause = createPause(risingBy(1));
    await pause();
    assert.equal(pause(), undefined);
    assert.equal(pause(), undefined);
  });

  it('rejects with what a step throws', async () => {
    assert.throws(() => atOnce(failing()), /no more/);
    await assert.rejects(
      inTurns(failing(), () => undefined),
      /no more/,
    );
  });
});

/** A clock that is so much later each time it is looked at. */
function risingBy(ms: number): () => number {
  let now = 0;
  return () => (now += ms);
}
