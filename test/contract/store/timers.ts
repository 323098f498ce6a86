import assert from 'node:assert/strict';
import type { DueTimer, Store } from '../../../storage/port.ts';
import { after, noon, said, texts } from './subject.ts';
import type { Chapter } from './subject.ts';

const leaseMs = 1_000;

function set(store: Store, timerId: string, dueAt: string, conversationId = 'c1'): Promise<unknown> {
  const timer = { timerId, kind: 'remind', dueAt, data: { about: timerId } };
  return store.commit(said(`${timerId} set`, { conversationId, timers: { set: [timer] } }));
}

async function takeOne(store: Store, now: string): Promise<DueTimer> {
  const [timer, ...others] = await store.takeDueTimers(now, 10, leaseMs);
  assert.ok(timer, 'a timer is due');
  assert.deepEqual(others, []);
  return timer;
}

function complete({ timerId, token }: DueTimer): {
  timers: { complete: { timerId: string; token: number } };
} {
  return { timers: { complete: { timerId, token } } };
}

/** Timers: never early, exactly once in effect, in other hands after a crash. */
export const timerChapter: Chapter = ({ describe, it }, subject) => {
  describe('timers', () => {
    it('are due at their time and not before', async () => {
      const { store } = subject();
      await set(store, 't', after(500));
      assert.deepEqual(await store.takeDueTimers(after(499), 10, leaseMs), []);
      const { token, ...timer } = await takeOne(store, after(500));
      assert.ok(token > 0);
      assert.deepEqual(timer, {
        timerId: 't',
        conversationId: 'c1',
        kind: 'remind',
        dueAt: after(500),
        data: { about: 't' },
        leasedUntil: after(500 + leaseMs),
      });
    });

    it('are compared as instants, not as text', async () => {
      const { store } = subject();
      await set(store, 't', '2026-11-23T12:00:00Z');
      assert.equal((await store.takeDueTimers('2026-11-23T12:00:00.000Z', 10, leaseMs)).length, 1);
    });

    it('come in the order of their time, at most so many', async () => {
      const { store } = subject();
      await set(store, 'late', after(30));
      await set(store, 'early', after(10), 'c2');
      await set(store, 'middle', after(20));
      const first = await store.takeDueTimers(after(60), 2, leaseMs);
      const second = await store.takeDueTimers(after(60), 2, leaseMs);
      assert.deepEqual(
        [...first, ...second].map(({ timerId }) => timerId),
        ['early', 'middle', 'late'],
      );
    });

    it('are each taken by one of many', async () => {
      const { store } = subject();
      for (let index = 0; index < 10; index++) await set(store, `t${index}`, noon);
      const taken = await Promise.all(
        Array.from({ length: 20 }, () => store.takeDueTimers(after(1), 3, leaseMs)),
      );
      const ids = taken.flat().map(({ timerId }) => timerId);
      assert.equal(ids.length, 10);
      assert.equal(new Set(ids).size, 10);
    });

    it('have their effect once: who completes late is refused with all that the commit held', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const lost = await takeOne(store, after(0));
      assert.deepEqual(await store.takeDueTimers(after(leaseMs - 1), 10, leaseMs), []);
      const held = await takeOne(store, after(leaseMs));
      assert.ok(held.token > lost.token);
      assert.deepEqual(await store.commit(said('lost', complete(lost))), { status: 'fenced' });
      assert.equal((await store.commit(said('held', complete(held)))).status, 'committed');
      assert.deepEqual(await store.commit(said('again', complete(held))), { status: 'fenced' });
      assert.deepEqual(await texts(store), ['t set', 'held']);
      assert.deepEqual(await store.takeDueTimers(after(100_000), 10, leaseMs), []);
    });

    it('are completed by many at once only once', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      const results = await Promise.all(
        Array.from({ length: 10 }, () => store.commit(said('effect', complete(held)))),
      );
      assert.equal(results.filter(({ status }) => status === 'committed').length, 1);
      assert.deepEqual(await texts(store), ['t set', 'effect']);
    });

    it('are not completed by a commit that conflicts', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      const stale = said('stale', { ...complete(held), expectedSeq: 0 });
      assert.equal((await store.commit(stale)).status, 'conflict');
      assert.equal((await store.commit(said('effect', complete(held)))).status, 'committed');
    });

    it('are gone once cancelled, also for who holds them', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      await store.commit(said('cancelled', { timers: { cancel: ['t', 'unknown'] } }));
      assert.deepEqual(await store.commit(said('late', complete(held))), { status: 'fenced' });
      assert.deepEqual(await store.takeDueTimers(after(100_000), 10, leaseMs), []);
    });

    it('are replaced when set again; the old holding proves nothing any more', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      await set(store, 't', after(5_000));
      assert.deepEqual(await store.commit(said('late', complete(held))), { status: 'fenced' });
      assert.deepEqual(await store.takeDueTimers(after(4_999), 10, leaseMs), []);
      const again = await takeOne(store, after(5_000));
      assert.equal(again.dueAt, after(5_000));
    });

    it('never accept an old holding of the same name, even when cancelled and set anew', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      await store.commit(said('cancelled', { timers: { cancel: ['t'] } }));
      await set(store, 't', noon);
      const anew = await takeOne(store, noon);
      assert.notEqual(anew.token, held.token);
      assert.deepEqual(await store.commit(said('late', complete(held))), { status: 'fenced' });
    });

    it('can be completed and set for the next time in one commit', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      const next = { timerId: 't', kind: 'remind', dueAt: after(60_000), data: null };
      const timers = { ...complete(held).timers, set: [next] };
      assert.equal((await store.commit(said('effect', { timers }))).status, 'committed');
      assert.deepEqual(await store.takeDueTimers(after(59_999), 10, leaseMs), []);
      assert.equal((await takeOne(store, after(60_000))).dueAt, after(60_000));
    });

    it('belong to their conversation', async () => {
      const { store } = subject();
      await set(store, 't', noon, 'c1');
      await set(store, 't', noon, 'c2');
      await store.commit(said('cancelled', { conversationId: 'c1', timers: { cancel: ['t'] } }));
      assert.equal((await takeOne(store, noon)).conversationId, 'c2');
    });

    it('need no entry to be completed', async () => {
      const { store } = subject();
      await set(store, 't', noon);
      const held = await takeOne(store, noon);
      const result = await store.commit({ conversationId: 'c1', at: noon, entries: [], ...complete(held) });
      assert.equal(result.status, 'committed');
      assert.deepEqual(await store.head('c1'), { lastSeq: 1, at: noon });
    });

    it('tell when the next one can be taken', async () => {
      const { store } = subject();
      assert.equal(await store.nextTimerAt(), undefined);
      await set(store, 'later', after(5_000));
      await set(store, 'sooner', after(2_000));
      assert.equal(await store.nextTimerAt(), after(2_000));
      await takeOne(store, after(2_000));
      assert.equal(await store.nextTimerAt(), after(3_000), 'the end of the lease comes first');
      await store.commit(said('cancelled', { timers: { cancel: ['sooner'] } }));
      assert.equal(await store.nextTimerAt(), after(5_000));
    });
  });

  describe('leases', () => {
    it('have one holder until they run out or are given back', async () => {
      const { store } = subject();
      const mine = await store.acquireLease('turn:c1', 'node1', noon, 100);
      assert.equal(mine?.holder, 'node1');
      assert.equal(await store.acquireLease('turn:c1', 'node2', after(99), 100), undefined);
      assert.ok(await store.acquireLease('turn:c2', 'node2', noon, 100), 'another name is another lease');
      const theirs = await store.acquireLease('turn:c1', 'node2', after(100), 100);
      assert.ok(theirs !== undefined && mine !== undefined && theirs.token > mine.token);
      await store.releaseLease(mine);
      assert.equal(await store.acquireLease('turn:c1', 'node3', after(101), 100), undefined);
      await store.releaseLease(theirs);
      const next = await store.acquireLease('turn:c1', 'node3', after(101), 100);
      assert.ok(next !== undefined && next.token > theirs.token);
    });

    it('are prolonged under the same token for the same holder', async () => {
      const { store } = subject();
      const first = await store.acquireLease('l', 'node1', noon, 100);
      assert.deepEqual(await store.acquireLease('l', 'node1', after(50), 100), first);
      assert.equal(await store.acquireLease('l', 'node2', after(149), 100), undefined);
    });

    it('are won by one of many', async () => {
      const { store } = subject();
      const leases = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.acquireLease('l', `node${index}`, noon, 100)),
      );
      assert.equal(leases.filter((lease) => lease !== undefined).length, 1);
    });

    it('fence the commits of former holders', async () => {
      const { store } = subject();
      const former = await store.acquireLease('l', 'node1', noon, 100);
      const present = await store.acquireLease('l', 'node2', after(100), 100);
      assert.ok(former && present);
      assert.deepEqual(await store.commit(said('former', { lease: former })), { status: 'fenced' });
      assert.equal((await store.commit(said('present', { lease: present }))).status, 'committed');
      await store.releaseLease(present);
      assert.deepEqual(await store.commit(said('given back', { lease: present })), { status: 'fenced' });
      assert.deepEqual(await texts(store), ['present']);
    });
  });
};
