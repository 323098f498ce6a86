import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createTyping } from '../../../../../adapters/bot-framework/teams/typing.ts';
import type { Courier, Parcel } from '../../../../../conversation/outbox/courier.ts';
import { emptyState } from '../../../../../conversation/fold.ts';
import type { ConversationState } from '../../../../../conversation/state.ts';
import { silentLogger } from '../../../../../kernel/logger.ts';

const waiting = { ...emptyState('c1'), unhandled: [{}] } as unknown as ConversationState;

function typing(state: ConversationState) {
  const order: string[] = [];
  const shown = Promise.withResolvers<undefined>();
  const looked = Promise.withResolvers<undefined>();
  const parts = createTyping({
    conversations: {
      async state() {
        looked.resolve(undefined);
        return state;
      },
    },
    async show() {
      order.push('showing');
      await shown.promise;
      order.push('shown');
    },
    logger: silentLogger,
    patienceMs: 1,
  });
  const courier: Courier = {
    to: 'msteams',
    serves: () => true,
    carries: () => true,
    async deliver() {
      order.push('answered');
      return { kind: 'delivered' };
    },
  };
  return { ...parts, order, shown, looked, courier: parts.before(courier) };
}

describe('the sign of writing in Teams', () => {
  it('is shown while an answer is owed, and no answer overtakes it', async () => {
    const { heard, order, shown, looked, courier } = typing(waiting);
    heard('c1');
    await looked.promise;
    const delivered = courier.deliver({ conversationId: 'c1' } as Parcel);
    shown.resolve(undefined);
    await delivered;
    assert.deepEqual(order, ['showing', 'shown', 'answered']);
  });

  it('is not shown once the answer is there, or while a person has the conversation', async () => {
    const person = { ...waiting, speaker: { kind: 'person' } } as unknown as ConversationState;
    for (const state of [emptyState('c1'), person]) {
      const { heard, order, looked, courier } = typing(state);
      heard('c1');
      await looked.promise;
      await courier.deliver({ conversationId: 'c1' } as Parcel);
      assert.deepEqual(order, ['answered']);
    }
  });

  it('keeps no answer back when it cannot be shown', async () => {
    const show = sinon.fake.rejects(new Error('429'));
    const { heard, before } = createTyping({
      conversations: { state: async () => waiting },
      show,
      logger: silentLogger,
      patienceMs: 1,
    });
    heard('c1');
    const deliver = sinon.fake.resolves({ kind: 'delivered' });
    await before({ to: 'msteams', serves: () => true, carries: () => true, deliver }).deliver({
      conversationId: 'c1',
    } as Parcel);
    assert.ok(deliver.calledOnce);
  });
});
