import assert from 'node:assert/strict';
import { after, claim, noon, queueTicket, said, texts, within } from './subject.ts';
import type { Chapter } from './subject.ts';

/** Wake-ups, attachments, and what is left when the store is closed and opened again. */
export const readerChapter: Chapter = ({ describe, it }, subject) => {
  describe('wake-ups', () => {
    it('let a reader who reads only when woken see every entry', async () => {
      const { store } = subject();
      const seen = Promise.withResolvers<void>();
      store.subscribe('c1', (id) => {
        assert.equal(id, 'c1');
        void texts(store).then((now) => now.length === 2 && seen.resolve());
      });
      await store.commit(said('a'));
      await store.commit(said('b'));
      await within(seen.promise, 'a wake-up that shows both entries');
    });

    it('come for any conversation to who asks for all', async () => {
      const { store } = subject();
      const seen = new Set<string>();
      const both = Promise.withResolvers<void>();
      store.subscribe(undefined, (id) => {
        if (seen.add(id).size === 2) both.resolve();
      });
      await store.commit(said('a', { conversationId: 'c1' }));
      await store.commit(said('b', { conversationId: 'c2' }));
      await within(both.promise, 'a wake-up for each');
    });

    it('never reach the committer as an error, and end with the subscription', async () => {
      const { store } = subject();
      let calls = 0;
      const end = store.subscribe('c1', () => {
        calls++;
        throw new Error('a reader’s own trouble');
      });
      const sane = Promise.withResolvers<string>();
      store.subscribe('c1', sane.resolve);
      assert.equal((await store.commit(said('a'))).status, 'committed');
      await within(sane.promise, 'the other reader’s wake-up');
      end();
      const before = calls;
      const again = Promise.withResolvers<string>();
      store.subscribe('c1', again.resolve);
      await store.commit(said('b'));
      await within(again.promise, 'the wake-up');
      assert.equal(calls, before);
    });
  });

  describe('attachments', () => {
    it('come back byte for byte, to their conversation only', async () => {
      const { store } = subject();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      const attachment = { name: 'kuitti ä.png', contentType: 'image/png', bytes };
      await store.saveAttachment('c1', 'a1', attachment);
      const found = await store.attachment('c1', 'a1');
      assert.equal(found?.name, attachment.name);
      assert.equal(found?.contentType, attachment.contentType);
      assert.ok(found && Buffer.compare(found.bytes, bytes) === 0);
      assert.ok((await store.attachment('c2', 'a1')) === undefined, 'another conversation sees nothing');
    });
  });

  describe('after closing', () => {
    it('everything is still there', async () => {
      const { store, reopen } = subject();
      await queueTicket(store, 't1');
      await store.commit(
        said('claimed', {
          ...claim('t1', 'maija'),
          dedupeKey: 'once',
          summary: { open: 1 },
          timers: { set: [{ timerId: 't', kind: 'k', dueAt: noon, data: null }] },
        }),
      );
      const lease = await store.acquireLease('l', 'node1', noon, 100);
      const [timer] = await store.takeDueTimers(noon, 1, 100);
      await store.saveAttachment('c1', 'a1', {
        name: 'n',
        contentType: 'text/plain',
        bytes: new Uint8Array([7]),
      });
      const register = await store.writeRegister('desk:present', 0, { maija: 'online' });
      const row = await store.ticket('t1');
      const change = await store.lastTicketChange();

      const again = await reopen();
      assert.deepEqual(await texts(again), ['t1 queued', 'claimed']);
      assert.deepEqual(await again.head('c1'), { lastSeq: 2, at: noon, summary: { open: 1 } });
      assert.deepEqual(await again.ticket('t1'), row);
      assert.equal(await again.lastTicketChange(), change);
      assert.deepEqual(await again.register('desk:present'), register);
      assert.equal((await again.commit(said('x', { dedupeKey: 'once' }))).status, 'duplicate');
      assert.deepEqual([...((await again.attachment('c1', 'a1'))?.bytes ?? [])], [7]);
      assert.deepEqual(await again.takeDueTimers(after(99), 1, 100), [], 'the lease outlives the process');
      const [taken] = await again.takeDueTimers(after(100), 1, 100);
      assert.ok(taken && timer && taken.token > timer.token);
      const next = await again.acquireLease('l', 'node2', after(100), 100);
      assert.ok(next && lease && next.token > lease.token);
    });

    it('what was asked for before is finished, and everything later is refused', async () => {
      const { store, reopen } = subject();
      const underWay = Array.from({ length: 50 }, (_, index) => store.commit(said(`${index}`)));
      const closing = store.close();
      const results = await Promise.all(underWay);
      await closing;
      assert.ok(results.every(({ status }) => status === 'committed'));
      const refused = { code: 'store-unavailable' };
      await assert.rejects(store.commit(said('late')), refused);
      await assert.rejects(store.read('c1', 0), refused);
      await assert.rejects(store.takeDueTimers(noon, 1, 1), refused);
      await assert.rejects(store.register('r'), refused);
      await assert.rejects(store.writeRegister('r', 0, 1), refused);
      await store.close();
      assert.equal((await texts(await reopen())).length, 50);
    });
  });
};
