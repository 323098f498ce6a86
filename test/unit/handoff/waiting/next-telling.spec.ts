import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { updatedRange, type LastTelling } from '../../../../handoff/waiting/next-telling.ts';
import { noon } from './known-team.ts';

const told = (low: number, high: number): LastTelling => ({ atMs: noon, range: { low, high } });
const after = (seconds: number): number => noon + seconds * 1000;

describe('updatedRange', () => {
  it('keeps what was said while it holds', () => {
    deepEqual(updatedRange(told(120, 300), { low: 60, high: 240 }, after(60)), {
      kind: 'keep',
      lookAgainSeconds: 30,
    });
  });

  it('says it when the wait slips', () => {
    const next = updatedRange(told(120, 300), { low: 300, high: 720 }, after(90));
    deepEqual(next, { kind: 'tell', range: { low: 300, high: 720 }, because: 'slips' });
  });

  it('does not correct itself within the minute', () => {
    equal(updatedRange(told(120, 300), { low: 300, high: 720 }, after(20)).kind, 'keep');
  });

  it('says it when a person comes much sooner', () => {
    const next = updatedRange(told(600, 1200), { low: 60, high: 180 }, after(200));
    deepEqual(next, { kind: 'tell', range: { low: 60, high: 180 }, because: 'sooner' });
  });

  it('speaks before the told time is out, with figures or without', () => {
    const range = { low: 0, high: 60 };
    deepEqual(updatedRange(told(60, 120), range, after(106)), { kind: 'tell', range, because: 'overdue' });
    deepEqual(updatedRange(told(60, 120), undefined, after(106)), {
      kind: 'tell-unknown',
      because: 'overdue',
    });
  });

  it('speaks also to those who were told that nobody knows', () => {
    const last: LastTelling = { atMs: noon };
    equal(updatedRange(last, undefined, after(60)).kind, 'keep');
    deepEqual(updatedRange(last, undefined, after(180)), { kind: 'tell-unknown', because: 'still-waiting' });
    equal(updatedRange(last, { low: 60, high: 120 }, after(60)).kind, 'tell');
  });

  it('never leaves anybody past a told time in silence, nor talks more than once a minute without need', () => {
    const estimates = fc.array(
      fc.option(
        fc.record({ low: fc.integer({ min: 0, max: 3000 }), more: fc.integer({ min: 60, max: 3000 }) }),
        {
          nil: undefined,
        },
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(estimates, fc.integer({ min: 60, max: 1200 }), (seen, high) => {
        let last: LastTelling = told(0, high);
        let now = noon;
        for (let n = 0; n < 100; n++) {
          const drawn = seen[n % seen.length];
          const estimate = drawn && { low: drawn.low, high: drawn.low + drawn.more };
          const next = updatedRange(last, estimate, now);
          if (next.kind === 'keep') {
            ok(next.lookAgainSeconds > 0);
            now += next.lookAgainSeconds * 1000;
            ok(last.range === undefined || now <= last.atMs + last.range.high * 1000);
            continue;
          }
          const pause = (now - last.atMs) / 1000;
          ok(next.because === 'overdue' || pause >= 60, `${next.because} after ${pause}`);
          last = { atMs: now, ...(next.kind === 'tell' ? { range: next.range } : {}) };
        }
      }),
    );
  });
});
