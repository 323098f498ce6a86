// Online, away, lost, offline: what follows from signs of life and from what people choose.
import assert from 'node:assert/strict';
import {
  afterSilence,
  chose,
  closed,
  droppedAtMs,
  heard,
  opened,
  presenceAt,
  settled,
  usualGraceMs,
} from '../../../../handoff/desk/presence.ts';

const t0 = Date.parse('2026-11-30T08:00:00Z');
const second = 1000;

describe('presence', () => {
  it('begins online with the desk, is lost with it, and is gone after the grace time', () => {
    const at = opened(undefined, t0);
    assert.equal(presenceAt(at, t0), 'online');
    const left = closed(at, t0 + 5 * second);
    assert.equal(presenceAt(left, t0 + 6 * second), 'lost');
    assert.equal(presenceAt(left, t0 + 50 * second), 'lost');
    assert.equal(presenceAt(left, t0 + 51 * second), 'offline');
    assert.equal(droppedAtMs(left, t0 + 60 * second, usualGraceMs), t0 + 50 * second);
  });

  it('takes silence for a lost connection, and a sign of life for its end', () => {
    const at = opened(undefined, t0);
    assert.equal(presenceAt(at, t0 + 20 * second), 'online');
    assert.equal(presenceAt(at, t0 + 30 * second), 'lost');
    assert.equal(presenceAt(heard(at, t0 + 30 * second), t0 + 31 * second), 'online');
    assert.equal(
      presenceAt(opened(closed(at, t0 + 40 * second), t0 + 50 * second), t0 + 50 * second),
      'online',
    );
  });

  it('keeps what was chosen through a short break and forgets it after a long one', () => {
    const away = chose(opened(undefined, t0), 'away', t0 + second);
    const back = opened(closed(away, t0 + 2 * second), t0 + 9 * second);
    assert.equal(presenceAt(back, t0 + 9 * second), 'away');
    const gone = settled(closed(away, t0 + 2 * second), t0 + 3600 * second, usualGraceMs);
    assert.equal(presenceAt(opened(gone, t0 + 3601 * second), t0 + 3601 * second), 'online');
    assert.equal(heard(gone, t0 + 3601 * second), gone);
  });

  it('counts who chose offline as dropped from then on, and nobody else before their time', () => {
    const at = opened(undefined, t0);
    assert.equal(droppedAtMs(at, t0, usualGraceMs), undefined);
    assert.equal(droppedAtMs(chose(at, 'offline', t0 + second), t0 + 9 * second, usualGraceMs), t0 + second);
    assert.equal(droppedAtMs(chose(at, 'away', t0 + second), t0 + 9 * second, usualGraceMs), undefined);
  });

  it('gives everybody who was not gone the grace time after the service was down', () => {
    const open = opened(undefined, t0);
    const back = t0 + 3600 * second;
    for (const before of [open, closed(open, t0 + second)]) {
      const after = afterSilence(before, back);
      assert.equal(presenceAt(after, back + 40 * second), 'lost');
      assert.equal(presenceAt(after, back + 46 * second), 'offline');
    }
    const gone = settled(closed(open, t0 + second), t0 + 100 * second, usualGraceMs);
    assert.equal(afterSilence(gone, back), gone);
    const elsewhere = heard(open, back - second);
    assert.equal(afterSilence(elsewhere, back), elsewhere);
  });
});
