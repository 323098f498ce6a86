import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isGivenUp, pauseMs, usualPace } from '../../../../conversation/outbox/pace.ts';

const attempt = fc.integer({ min: 1, max: 200 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the pace of tries', () => {
  it('doubles up to its longest, and is never the same for everybody', () => {
    assert.deepEqual(
      [1, 2, 3, 20].map((nth) => pauseMs(nth, undefined, usualPace, () => 0)),
      [500, 1_000, 2_000, 150_000],
    );
    assert.equal(
      pauseMs(1, undefined, usualPace, () => 0.999),
      1_000,
    );
  });

  it('is never shorter than what was asked for, and never longer than an hour and a bit', () => {
    fc.assert(
      fc.property(attempt, fc.integer({ min: 0, max: 10_000_000 }), chance, (nth, asked, random) => {
        const ms = pauseMs(nth, asked, usualPace, () => random);
        assert.ok(ms >= Math.min(asked, 3_600_000) && ms <= 3_960_001, String(ms));
      }),
    );
  });

  it('ends', () => {
    const since = '2026-11-23T12:00:00.000Z';
    assert.ok(!isGivenUp(since, Date.parse('2026-11-24T11:59:59.000Z'), usualPace));
    assert.ok(isGivenUp(since, Date.parse('2026-11-24T12:00:00.000Z'), usualPace));
  });
});
