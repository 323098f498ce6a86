import assert from 'node:assert/strict';
import { canReachAt, canWriteAt, reachOf } from '../../../handoff/reach.ts';

const lastInAt = '2026-11-30T08:00:00.000Z';
const [inTime, tooLate] = ['2026-12-01T08:00:00.000Z', '2026-12-01T08:00:01.000Z'];

describe('by which means a customer can be reached', () => {
  it('the web chat waits for them without an end', () => {
    const state = { channel: 'webchat', lastInAt, contact: {} };
    assert.deepEqual(reachOf(state), [{ by: 'chat' }]);
    assert.ok(canWriteAt(state, tooLate));
  });

  it('Messenger closes a day after they last wrote; then a number or an address is needed', () => {
    const state = { channel: 'messenger', lastInAt, contact: {} };
    assert.deepEqual(reachOf(state), [{ by: 'chat', until: inTime }]);
    assert.ok(canReachAt(state, inTime));
    assert.equal(canReachAt(state, tooLate), false);
    const known = { ...state, contact: { phone: '+358401234567' } };
    assert.ok(canReachAt(known, tooLate));
    assert.equal(canWriteAt(known, tooLate), false);
  });
});
