// What a channel did not take, at the desk: in the list, in the ticket's conversation, and tried again when somebody says so.
import assert from 'node:assert/strict';
import { createUndelivered } from '../../../conversation/outbox/undelivered.ts';
import type { TicketDetail, UndeliveredList } from '../../../desk/api/types.ts';
import { openCounter, refusal } from './counter.ts';
import type { Counter } from './counter.ts';

describe('undelivered messages at the desk', () => {
  let counter: Counter;
  let aino: string;
  let onni: string;
  beforeEach(async () => {
    counter = await openCounter();
    aino = await counter.agent({ id: 'aino', role: 'agent', teams: ['store'] });
    onni = await counter.agent({ id: 'onni', role: 'agent', teams: ['logistics'] });
  });
  afterEach(() => counter.close());

  const list = async (token: string) =>
    (await counter.call<UndeliveredList>('listUndelivered', token)).letters;

  async function givenUp(conversationId: string, reason: string) {
    await createUndelivered(counter.store).note(conversationId);
    await counter.conversations.commitEntries(conversationId, () => ({
      entries: [{ kind: 'delivery-failed', data: { to: 'msteams', seq: 2, reason, attempts: 1 } }],
    }));
  }

  it('are listed for everybody where there is no ticket, and go away when somebody wants them again', async () => {
    await counter.customerAsks('c1', ['missä on porakone'], null);
    assert.deepEqual(await list(aino), []);
    await givenUp('c1', 'status 403');
    for (const token of [aino, onni]) {
      const [letter] = await list(token);
      assert.deepEqual(
        [letter?.to, letter?.seq, letter?.reason, letter?.customer, letter?.openQuestions],
        ['msteams', 2, 'status 403', 'Liisa', 1],
      );
    }
    const body = { conversationId: 'c1', to: 'msteams', seq: 2 };
    assert.equal((await counter.respond('retryDelivery', aino, { body })).status, 204);
    assert.deepEqual(await list(aino), []);
    assert.equal((await refusal(counter.respond('retryDelivery', aino, { body }))).code, 'not-found');
  });

  it('are known to those alone who may read the ticket, and stand in its conversation', async () => {
    const ticketId = await counter.customerAsks('c1', ['missä on porakone']);
    await givenUp('c1', 'status 413');
    assert.deepEqual(await list(onni), []);
    const body = { conversationId: 'c1', to: 'msteams', seq: 2 };
    assert.equal((await refusal(counter.respond('retryDelivery', onni, { body }))).code, 'not-found');
    assert.equal((await list(aino))[0]?.ticketId, ticketId);
    const { entries } = await counter.call<TicketDetail>('getTicket', aino, { params: { ticketId } });
    const failed = entries.find(({ kind }) => kind === 'delivery-failed');
    assert.deepEqual(failed?.data, { to: 'msteams', seq: 2, reason: 'status 413', attempts: 1 });
  });
});
