// Many agents, few tickets: each ticket gets one owner, and everybody else a clear refusal.
import assert from 'node:assert/strict';
import { TiskiError } from '../../../kernel/errors.ts';
import { openCounter } from './counter.ts';

describe('64 agents who claim at once', () => {
  it('leave no ticket with two owners and none without', async function () {
    this.timeout(60_000);
    const counter = await openCounter();
    try {
      const tickets = await Promise.all(
        Array.from({ length: 10 }, (_, index) => counter.customerAsks(`c${index}`, ['onko poimuria'])),
      );
      const claims = tickets.flatMap((ticketId) =>
        Array.from({ length: 64 }, async (_, n) => {
          try {
            const { ticket } = await counter.actions.claim(ticketId, { id: `agent${n}`, name: `Agent ${n}` });
            assert.equal(ticket.ownerId, `agent${n}`);
            return ticketId;
          } catch (error) {
            assert.ok(error instanceof TiskiError);
            assert.equal(error.code, 'already-claimed');
            return undefined;
          }
        }),
      );
      const won = (await Promise.all(claims)).filter((ticketId) => ticketId !== undefined);
      assert.deepEqual(won.toSorted(), tickets.toSorted());
      for (const ticketId of tickets) {
        const log = await counter.store.read(ticketId.split('~')[0] ?? '', 0);
        assert.equal(log.filter(({ kind }) => kind === 'ticket-claimed').length, 1);
        assert.equal((await counter.store.ticket(ticketId))?.state, 'claimed');
      }
    } finally {
      await counter.close();
    }
  });
});
