import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { longestSaid, roundForEars } from '../../../../handoff/waiting/ears.ts';

describe('roundForEars', () => {
  it('says what people say', () => {
    deepEqual(roundForEars({ low: 8, high: 50 }), { low: 0, high: 60 });
    deepEqual(roundForEars({ low: 70, high: 115 }), { low: 60, high: 120 });
    deepEqual(roundForEars({ low: 310, high: 590 }), { low: 300, high: 600 });
    deepEqual(roundForEars({ low: 120, high: 120 }), { low: 120, high: 180 });
  });

  it('only ever widens', () => {
    const seconds = fc.double({ min: 0, max: longestSaid, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const said = roundForEars({ low, high });
        ok(said.low <= low && said.high >= high && (said.low < said.high || low === longestSaid));
      }),
    );
  });
});
