import assert from 'node:assert/strict';
import type { CommitResult } from '../../../storage/port.ts';
import { after, noon, queued, said, texts } from './subject.ts';
import type { Chapter } from './subject.ts';

/** The log: order, numbers, repetition, versions, all or nothing. */
export const logChapter: Chapter = ({ describe, it }, subject) => {
  describe('log', () => {
    it('numbers entries from 1 and gives them back as they were', async () => {
      const { store } = subject();
      const data = { text: 'Löytyykö äyriäisiä? 🦐 "\\" \u2028', list: [1, null, true, { deep: 'ö' }] };
      const result = await store.commit({
        conversationId: 'c1',
        at: noon,
        entries: [
          { kind: 'first', data },
          { kind: 'second', data: 'just text' },
        ],
      });
      assert.deepEqual(result, { status: 'committed', firstSeq: 1, lastSeq: 2 });
      await store.commit(said('later', { at: after(5) }));
      assert.deepEqual(await store.read('c1', 0), [
        { seq: 1, at: noon, kind: 'first', data },
        { seq: 2, at: noon, kind: 'second', data: 'just text' },
        { seq: 3, at: after(5), kind: 'said', data: { text: 'later' } },
      ]);
    });

    it('reads after a sequence number, at most so many, and nothing of strangers', async () => {
      const { store } = subject();
      await store.commit(said(['a', 'b', 'c', 'd']));
      await store.commit(said('other', { conversationId: 'c2' }));
      const seqs = (await store.read('c1', 1, 2)).map(({ seq }) => seq);
      assert.deepEqual(seqs, [2, 3]);
      assert.deepEqual(await store.read('c1', 4), []);
      assert.deepEqual(await store.read('unknown', 0), []);
    });

    it('reads a thousand entries at a time unless told otherwise', async () => {
      const { store } = subject();
      await store.commit(said(Array.from({ length: 1_001 }, (_, index) => `${index}`)));
      assert.equal((await store.read('c1', 0)).length, 1_000);
      assert.equal((await store.read('c1', 0, 2_000)).length, 1_001);
    });

    it('keeps the head: last number, last time, and the summary until the next one', async () => {
      const { store } = subject();
      assert.equal(await store.head('c1'), undefined);
      await store.commit(said('a'));
      assert.deepEqual(await store.head('c1'), { lastSeq: 1, at: noon });
      await store.commit(said('b', { at: after(1), summary: { open: 2 } }));
      await store.commit(said('c', { at: after(2) }));
      assert.deepEqual(await store.head('c1'), { lastSeq: 3, at: after(2), summary: { open: 2 } });
      await store.commit(said('d', { at: after(3), summary: { open: 0 } }));
      assert.deepEqual((await store.head('c1'))?.summary, { open: 0 });
    });

    it('applies commits in the order in which they were asked for', async () => {
      const { store } = subject();
      const wanted = Array.from({ length: 100 }, (_, index) => `${index}`);
      await Promise.all(wanted.map((text) => store.commit(said(text))));
      assert.deepEqual(await texts(store), wanted);
    });

    it('leaves no gap and mixes no commits, however many write at once', async () => {
      const { store } = subject();
      const commits = Array.from({ length: 60 }, (_, index) =>
        said([`${index}a`, `${index}b`, `${index}c`], { conversationId: `c${index % 4}` }),
      );
      const results = await Promise.all(commits.map((commit) => store.commit(commit)));
      for (const conversationId of ['c0', 'c1', 'c2', 'c3']) {
        const log = await store.read(conversationId, 0);
        assert.deepEqual(
          log.map(({ seq }) => seq),
          Array.from({ length: 45 }, (_, index) => index + 1),
        );
        for (const [index, commit] of commits.entries()) {
          const result = results[index];
          if (commit.conversationId !== conversationId || result?.status !== 'committed') continue;
          const own = log.filter(({ seq }) => seq >= result.firstSeq && seq <= result.lastSeq);
          assert.deepEqual(
            own.map(({ data }) => data),
            commit.entries.map(({ data }) => data),
          );
        }
      }
    });

    it('refuses a commit that breaks the rules of the port', async () => {
      const { store } = subject();
      const broken = [
        said('a', { at: 'yesterday' }),
        said('a', { dedupeKey: 'k'.repeat(201) }),
        said('a', { timers: { set: [{ timerId: 't', kind: 'k', dueAt: 'soon', data: null }] } }),
        said('a', { ticket: { expect: { ticketId: 't1', absent: true }, write: queued('t2') } }),
        said('a', {
          ticket: { expect: { ticketId: 't1', absent: true }, write: queued('t1', { ownerId: 'maija' }) },
        }),
      ];
      for (const commit of broken) await assert.rejects(store.commit(commit), { code: 'bad-request' });
      assert.deepEqual(await texts(store), []);
    });
  });

  describe('repetition', () => {
    it('has one effect, and tells where the first one stands', async () => {
      const { store } = subject();
      const commit = said(['a', 'b'], { dedupeKey: 'once' });
      await store.commit(commit);
      await store.commit(said('between'));
      assert.deepEqual(await store.commit(commit), { status: 'duplicate', firstSeq: 1, lastSeq: 2 });
      assert.deepEqual(await texts(store), ['a', 'b', 'between']);
    });

    it('has one effect when many come at once', async () => {
      const { store } = subject();
      const results = await Promise.all(
        Array.from({ length: 40 }, () => store.commit(said('a', { dedupeKey: 'once' }))),
      );
      assert.equal(results.filter(({ status }) => status === 'committed').length, 1);
      assert.equal(results.filter(({ status }) => status === 'duplicate').length, 39);
      assert.deepEqual(await texts(store), ['a']);
    });

    it('is looked at before the version', async () => {
      const { store } = subject();
      const commit = said('a', { dedupeKey: 'once', expectedSeq: 0 });
      await store.commit(commit);
      assert.equal((await store.commit(commit)).status, 'duplicate');
    });

    it('is a matter of one conversation', async () => {
      const { store } = subject();
      await store.commit(said('a', { dedupeKey: 'once' }));
      const other = await store.commit(said('b', { dedupeKey: 'once', conversationId: 'c2' }));
      assert.equal(other.status, 'committed');
    });

    it('is not remembered for a commit that was refused', async () => {
      const { store } = subject();
      await store.commit(said('a'));
      await store.commit(said('b', { dedupeKey: 'once', expectedSeq: 7 }));
      const again = await store.commit(said('b', { dedupeKey: 'once', expectedSeq: 1 }));
      assert.equal(again.status, 'committed');
    });
  });

  describe('version', () => {
    it('lets one of many pass that were thought out on the same state', async () => {
      const { store } = subject();
      await store.commit(said('a'));
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, index) => store.commit(said(`b${index}`, { expectedSeq: 1 }))),
      );
      const isConflict = (result: CommitResult): boolean =>
        result.status === 'conflict' && result.lastSeq === 2;
      assert.equal(results.filter(({ status }) => status === 'committed').length, 1);
      assert.equal(results.filter(isConflict).length, 29);
      assert.equal((await texts(store)).length, 2);
    });

    it('0 means: the conversation must be new', async () => {
      const { store } = subject();
      assert.equal((await store.commit(said('a', { expectedSeq: 0 }))).status, 'committed');
      assert.deepEqual(await store.commit(said('a', { expectedSeq: 0 })), {
        status: 'conflict',
        lastSeq: 1,
      });
    });

    it('refuses all or nothing, and harms no neighbour', async () => {
      const { store } = subject();
      await store.commit(said('a', { summary: { n: 1 } }));
      const refused = said('x', {
        at: after(9),
        expectedSeq: 99,
        summary: { n: 99 },
        timers: { set: [{ timerId: 't', kind: 'k', dueAt: noon, data: null }] },
        ticket: { expect: { ticketId: 't1', absent: true }, write: queued('t1') },
      });
      const results = await Promise.all([
        store.commit(said('b')),
        store.commit(refused),
        store.commit(said('c')),
      ]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ['committed', 'conflict', 'committed'],
      );
      assert.deepEqual(await texts(store), ['a', 'b', 'c']);
      assert.deepEqual(await store.head('c1'), { lastSeq: 3, at: noon, summary: { n: 1 } });
      assert.equal(await store.ticket('t1'), undefined);
      assert.deepEqual(await store.takeDueTimers(after(1), 10, 1_000), []);
    });
  });
};
