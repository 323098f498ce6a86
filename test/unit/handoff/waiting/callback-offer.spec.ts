import { deepEqual, equal } from 'node:assert/strict';
import { offerCallbackBefore, usualPatience } from '../../../../handoff/waiting/callback-offer.ts';
import type { WaitOutlook, WithheldReason } from '../../../../handoff/waiting/estimate.ts';

const expecting = (expected: number): WaitOutlook => ({
  kind: 'range',
  range: { low: 0, high: 7200 },
  unrounded: { line: 'line', low: 0, expected, high: 7200 },
});
const withheld = (because: WithheldReason): WaitOutlook => ({ kind: 'withheld', because });

describe('offerCallbackBefore', () => {
  it('offers at once when more than three minutes are to be expected', () => {
    equal(usualPatience, 180);
    deepEqual(offerCallbackBefore(expecting(240), 0), { inSeconds: 0, because: 'longer-than-patience' });
  });

  it('counts what was waited already', () => {
    equal(offerCallbackBefore(expecting(100), 100).inSeconds, 0);
  });

  it('offers before patience ends even when it looked short', () => {
    deepEqual(offerCallbackBefore(expecting(60), 0), { inSeconds: 150, because: 'patience-ends' });
    deepEqual(offerCallbackBefore(expecting(10), 165), { inSeconds: 0, because: 'patience-ends' });
  });

  it('offers at once when nobody can say how long', () => {
    for (const because of ['closed', 'nobody-present', 'people-left', 'closes-first', 'too-long'] as const) {
      deepEqual(offerCallbackBefore(withheld(because), 0), { inSeconds: 0, because: 'wait-unknown' });
    }
  });

  it('gives a young team the time that people have', () => {
    deepEqual(offerCallbackBefore(withheld('too-little-data'), 20), {
      inSeconds: 130,
      because: 'patience-ends',
    });
  });

  it("follows the shop's own patience", () => {
    equal(offerCallbackBefore(expecting(240), 0, 600).inSeconds, 570);
  });
});
