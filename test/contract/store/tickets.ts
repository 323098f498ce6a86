import assert from 'node:assert/strict';
import { after, claim, claimed, entries, noon, queued, queueTicket, said, texts } from './subject.ts';
import type { Chapter } from './subject.ts';

/** Tickets: one owner whatever races, former owners refused, lists in line, changes that can be resumed. */
export const ticketChapter: Chapter = ({ describe, it }, subject) => {
  describe('tickets', () => {
    it('stand with the commit that makes them', async () => {
      const { store } = subject();
      const data = { subject: 'marjanpoimuri' };
      const result = await queueTicket(store, 't1', 'c1', { data, priority: 3 });
      const row = { ...queued('t1', { data, priority: 3 }), conversationId: 'c1', fence: 1 };
      assert.deepEqual(result, { status: 'committed', firstSeq: 1, lastSeq: 1, ticket: row });
      assert.deepEqual(await store.ticket('t1'), row);
      assert.equal(await store.ticket('t2'), undefined);
    });

    it('are made once', async () => {
      const { store } = subject();
      await queueTicket(store, 't1');
      const again = await queueTicket(store, 't1');
      assert.equal(again.status, 'ticket-mismatch');
      assert.equal(again.status === 'ticket-mismatch' && again.ticket?.fence, 1);
      assert.equal((await texts(store)).length, 1);
    });

    it('have one owner, whatever races', async () => {
      const { store } = subject();
      await queueTicket(store, 't1');
      const agents = Array.from({ length: 40 }, (_, index) => `agent${index}`);
      const results = await Promise.all(
        agents.map((agent) => store.commit(said(`${agent} claims`, claim('t1', agent)))),
      );
      const winners = agents.filter((_, index) => results[index]?.status === 'committed');
      const row = await store.ticket('t1');
      assert.equal(winners.length, 1);
      assert.equal(row?.ownerId, winners[0]);
      assert.equal(row?.fence, 2);
      assert.equal((await texts(store)).length, 2);
      for (const result of results)
        if (result.status !== 'committed')
          assert.equal(result.status === 'ticket-mismatch' && result.ticket?.ownerId, winners[0]);
    });

    it("raise the fence with every change of owner or state, and refuse a former owner's write", async () => {
      const { store } = subject();
      await queueTicket(store, 't1');
      await store.commit(said('claimed', claim('t1', 'maija')));
      const expect = { ticketId: 't1', state: 'claimed', ownerId: 'maija', fence: 2 } as const;
      const noted = { ...claimed('t1', 'maija'), data: { note: 1 } };
      await store.commit(said('noted', { ticket: { expect, write: noted } }));
      assert.equal((await store.ticket('t1'))?.fence, 2, 'data alone is no change of owner or state');

      await store.commit(said('released', { ticket: { expect, write: queued('t1') } }));
      await store.commit(said('claimed again', claim('t1', 'maija')));
      assert.equal((await store.ticket('t1'))?.fence, 4);
      const late = await store.commit(said('late', { ticket: { expect } }));
      assert.equal(late.status, 'ticket-mismatch', 'same owner, but not the same ownership');
      assert.equal((await texts(store)).includes('late'), false);
    });

    it('change the fence when they go from one owner to another', async () => {
      const { store } = subject();
      await queueTicket(store, 't1');
      await store.commit(said('claimed', claim('t1', 'maija')));
      const expect = { ticketId: 't1', state: 'claimed', ownerId: 'maija' } as const;
      await store.commit(said('to pekka', { ticket: { expect, write: claimed('t1', 'pekka') } }));
      assert.equal((await store.ticket('t1'))?.fence, 3);
    });

    it('hold back a commit that expects another owner, state or conversation, or a ticket that is not there', async () => {
      const { store } = subject();
      await queueTicket(store, 't1');
      await store.commit(said('claimed', claim('t1', 'maija')));
      const wrong = [
        { ticketId: 't1', state: 'queued' },
        { ticketId: 't1', state: 'claimed', ownerId: 'pekka' },
        { ticketId: 't1', state: 'claimed', ownerId: 'maija', fence: 1 },
        { ticketId: 't9', state: 'queued' },
      ] as const;
      for (const expect of wrong)
        assert.equal((await store.commit(said('no', { ticket: { expect } }))).status, 'ticket-mismatch');
      const elsewhere = said('no', {
        conversationId: 'c2',
        ticket: { expect: { ticketId: 't1', state: 'claimed' } },
      });
      assert.equal((await store.commit(elsewhere)).status, 'ticket-mismatch');
      const right = said('yes', { ticket: { expect: { ticketId: 't1', state: 'claimed' } } });
      assert.equal((await store.commit(right)).status, 'committed');
      assert.deepEqual(await texts(store), ['t1 queued', 'claimed', 'yes']);
    });

    it('are looked at after the version', async () => {
      const { store } = subject();
      await queueTicket(store, 't1');
      const stale = said('x', { expectedSeq: 0, ticket: { expect: { ticketId: 't1', absent: true } } });
      assert.equal((await store.commit(stale)).status, 'conflict');
    });

    it('are listed by priority, then by their place in line, filtered and limited', async () => {
      const { store } = subject();
      await queueTicket(store, 't1', 'c1', { queuedAt: after(30) });
      await queueTicket(store, 't2', 'c2', { queuedAt: '2026-11-23T12:00:00Z' });
      await queueTicket(store, 't3', 'c3', { queuedAt: after(60), priority: 5 });
      await queueTicket(store, 't4', 'c4', { queuedAt: after(1), team: 'logistics' });
      const expect = { ticketId: 't1', state: 'queued' } as const;
      const write = { ...claimed('t1', 'maija'), queuedAt: after(30) };
      await store.commit(said('claimed', { ticket: { expect, write } }));
      const ids = async (filter: Parameters<typeof store.tickets>[0]): Promise<readonly string[]> =>
        (await store.tickets(filter)).map(({ ticketId }) => ticketId);
      assert.deepEqual(await ids({}), ['t3', 't2', 't4', 't1']);
      assert.deepEqual(await ids({ states: ['queued'] }), ['t3', 't2', 't4']);
      assert.deepEqual(await ids({ states: ['queued'], team: 'sales' }), ['t3', 't2']);
      assert.deepEqual(await ids({ ownerId: 'maija' }), ['t1']);
      assert.deepEqual(await ids({ states: ['resolved'] }), []);
      assert.deepEqual(await ids({ limit: 2 }), ['t3', 't2']);
    });
  });

  describe('ticket changes', () => {
    it('tell a reader that comes back of everything since, and of nothing twice', async () => {
      const { store } = subject();
      assert.equal(await store.lastTicketChange(), 0);
      await queueTicket(store, 't1', 'c1');
      await queueTicket(store, 't2', 'c2');
      const first = await store.ticketChanges(0);
      assert.deepEqual(
        first.map(({ ticketId, conversationId }) => [ticketId, conversationId]),
        [
          ['t1', 'c1'],
          ['t2', 'c2'],
        ],
      );
      const seen = first.at(-1)?.changeSeq ?? 0;
      assert.equal(await store.lastTicketChange(), seen);
      assert.deepEqual(await store.ticketChanges(seen), []);

      await store.commit(said('a message while it waits', { conversationId: 'c1' }));
      await store.commit(said('claimed', { conversationId: 'c2', ...claim('t2', 'maija') }));
      const later = await store.ticketChanges(seen);
      assert.deepEqual(
        later.map(({ ticketId }) => ticketId),
        ['t1', 't2'],
      );
      assert.ok(later.every(({ changeSeq }, index) => changeSeq > (later[index - 1]?.changeSeq ?? seen)));
    });

    it('can be read in pages', async () => {
      const { store } = subject();
      for (const index of [1, 2, 3, 4, 5]) await queueTicket(store, `t${index}`, `c${index}`);
      const seen: string[] = [];
      for (let at = 0; ;) {
        const page = await store.ticketChanges(at, 2);
        if (page.length === 0) break;
        assert.ok(page.length <= 2);
        seen.push(...page.map(({ ticketId }) => ticketId));
        at = page.at(-1)?.changeSeq ?? at;
      }
      assert.deepEqual(seen, ['t1', 't2', 't3', 't4', 't5']);
    });

    it('do not come from conversations without a ticket, or with a resolved one, or from refused commits', async () => {
      const { store } = subject();
      await queueTicket(store, 't1', 'c1');
      const resolved = { ...queued('t1'), state: 'resolved' } as const;
      await store.commit({
        conversationId: 'c1',
        at: noon,
        entries: entries('resolved'),
        ticket: { expect: { ticketId: 't1', state: 'queued' }, write: resolved },
      });
      const seen = await store.lastTicketChange();
      await store.commit(said('afterwards', { conversationId: 'c1' }));
      await store.commit(said('elsewhere', { conversationId: 'c2' }));
      await store.commit(said('refused', { conversationId: 'c1', expectedSeq: 77 }));
      assert.deepEqual(await store.ticketChanges(seen), []);
    });
  });
};
