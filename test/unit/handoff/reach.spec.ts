import assert from 'node:assert/strict';
import { canReachAt, canWriteAt, opennessAt, reachOf } from '../../../handoff/reach.ts';

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

  for (const channel of ['messenger', 'facebook'])
    it(`${channel}: a person may write for a week where it was granted, the service itself for a day`, () => {
      const state = { channel, lastInAt, contact: {} };
      const weekLater = '2026-12-07T08:00:00.000Z';
      assert.equal(opennessAt(state, inTime, false), 'open');
      assert.equal(opennessAt(state, tooLate, false), 'closed');
      assert.equal(opennessAt(state, tooLate, true), 'person');
      assert.equal(opennessAt(state, weekLater, true), 'person');
      assert.equal(opennessAt(state, '2026-12-07T08:00:00.001Z', true), 'closed');
    });

  it('the web chat is open at any time', () => {
    assert.equal(opennessAt({ channel: 'webchat', lastInAt, contact: {} }, tooLate, false), 'open');
  });
});
