import assert from 'node:assert/strict';
import type { NewConversationEntry } from '../../../../conversation/entries.ts';
import { emptyState, preview } from '../../../../conversation/fold.ts';
import { deliveryStateOf } from '../../../../conversation/outbox/deliveries.ts';

const at = '2026-11-23T12:00:00.000Z';
const begun: NewConversationEntry = {
  kind: 'started',
  data: { channel: 'msteams', locale: 'fi', customer: { id: 'u1' }, address: { at: 'https://one' } },
};
const after = (...entries: readonly NewConversationEntry[]) =>
  preview(emptyState('c1'), [begun, ...entries], at);
const delayed = (seq: number, extra: object = {}): NewConversationEntry => ({
  kind: 'delivery-delayed',
  data: { to: 'msteams', seq, attempt: 1, reason: '429', nextAt: '2026-11-23T12:00:05.000Z', ...extra },
});

describe('the books of deliveries', () => {
  it('know where the channel can be answered, and that it moved', () => {
    assert.deepEqual(after().address, { at: 'https://one' });
    const moved = after({ kind: 'address-changed', data: { address: { at: 'https://two' } } });
    assert.deepEqual(moved.address, { at: 'https://two' });
  });

  it('begin with nothing, and tell news from their own entries', () => {
    assert.deepEqual(deliveryStateOf(after(), 'msteams'), { upTo: 0, failed: [], again: [] });
    const state = after({ kind: 'delivered', data: { to: 'msteams', seq: 1, attempts: 1 } });
    assert.equal(state.newsSeq, 1);
    assert.equal(state.lastSeq, 2);
  });

  it('keep destinations apart', () => {
    const state = after(
      { kind: 'delivered', data: { to: 'msteams', seq: 1, attempts: 1, nothingLeft: true } },
      { kind: 'delivered', data: { to: 'email', seq: 1, attempts: 1 } },
    );
    assert.equal(deliveryStateOf(state, 'msteams').upTo, 2);
    assert.equal(deliveryStateOf(state, 'email').upTo, 1);
  });

  it('remember over several tries when it began, what arrived of it, and that a try may have arrived', () => {
    const state = after(
      delayed(1, { maybeAccepted: true, part: 1, channelIds: ['a'] }),
      delayed(1, { attempt: 2, part: 2, channelIds: ['b'] }),
    );
    const expected = { seq: 1, attempt: 2, since: at, nextAt: '2026-11-23T12:00:05.000Z', part: 2 };
    assert.deepEqual(deliveryStateOf(state, 'msteams').delayed, {
      ...expected,
      channelIds: ['a', 'b'],
      maybeAccepted: true,
    });
    const arrived = preview(state, [{ kind: 'delivered', data: { to: 'msteams', seq: 1, attempts: 3 } }], at);
    assert.equal(deliveryStateOf(arrived, 'msteams').delayed, undefined);
  });

  it('keep dead letters until they are wanted again, and then until they arrived', () => {
    const failed: NewConversationEntry = {
      kind: 'delivery-failed',
      data: { to: 'msteams', seq: 1, reason: '403', attempts: 1 },
    };
    const dead = after(failed);
    assert.deepEqual(deliveryStateOf(dead, 'msteams').failed, [{ seq: 1, reason: '403', at }]);
    const by = { id: 'a1', name: 'Aino' };
    const wanted = preview(dead, [{ kind: 'delivery-retried', data: { to: 'msteams', seq: 1, by } }], at);
    assert.deepEqual(deliveryStateOf(wanted, 'msteams'), { upTo: 1, failed: [], again: [1] });
    const again = preview(wanted, [failed], at);
    assert.deepEqual(deliveryStateOf(again, 'msteams').again, []);
    const unknown = preview(dead, [{ kind: 'delivery-retried', data: { to: 'msteams', seq: 9, by } }], at);
    assert.deepEqual(deliveryStateOf(unknown, 'msteams').again, []);
  });
});
