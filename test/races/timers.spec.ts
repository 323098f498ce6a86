import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConversations } from '../../conversation/conversations.ts';
import type { Conversations } from '../../conversation/contract.ts';
import type { Clock } from '../../kernel/clock.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import type { Store } from '../../storage/port.ts';

/** `npm run race:timers` runs ten thousand. */
const timers = Number(process.env['RACE_TIMERS'] ?? 500);
const each = 25;
const begin = Date.parse('2026-11-30T08:00:00Z');
const minute = 60_000;

/** A node of the service: its clock goes wrong by `skewMs`. */
function node(
  store: Store,
  now: () => number,
  skewMs: number,
  fired: (promiseId: string, at: number) => void,
): Conversations {
  const clock: Clock = { nowMs: () => now() + skewMs };
  const conversations = createConversations({
    store,
    decide: () => assert.fail('nobody writes here'),
    fallback: () => assert.fail('nobody writes here'),
    isClosing: () => false,
    clock,
    logger: silentLogger,
  });
  conversations.onTimer('promise-due', async ({ timerId }, { promises }) => {
    const promise = promises.find(({ promiseId }) => timerId === promiseId);
    if (promise?.state !== 'made') return undefined;
    fired(promise.promiseId, clock.nowMs());
    return { entries: [{ kind: 'promise-broken', data: { promiseId: promise.promiseId } }] };
  });
  return conversations;
}

describe('timers', () => {
  it(`have their effect once and never early: ${timers}, with skewed clocks and restarts`, async function () {
    this.timeout(600_000);
    const folder = await mkdtemp(join(tmpdir(), 'tiski-timers-'));
    const open = () =>
      openSqliteStore({ path: join(folder, 's.db'), logger: silentLogger, survives: 'process-death' });
    let store = await open();
    let now = begin;
    const due = new Map<string, number>();
    try {
      const ids = Array.from({ length: timers }, (_, at) => `p${at}`);
      for (let at = 0; at < timers; at += each) {
        const own = ids.slice(at, at + each);
        const dueAt = (id: string) => begin + ((Number(id.slice(1)) * 7919) % 3600) * 1000;
        for (const id of own) due.set(id, dueAt(id));
        await store.commit({
          conversationId: `c${at / each}`,
          at: new Date(begin).toISOString(),
          entries: own.map((promiseId) => ({
            kind: 'promise-made',
            data: {
              promiseId,
              kind: 'reply',
              dueAt: new Date(dueAt(promiseId)).toISOString(),
              keeper: 'store',
              text: '',
            },
          })),
          timers: {
            set: own.map((timerId) => ({
              timerId,
              kind: 'promise-due',
              dueAt: new Date(dueAt(timerId)).toISOString(),
              data: {},
            })),
          },
        });
      }

      const early: string[] = [];
      const fired = (promiseId: string, at: number) => {
        if (at < (due.get(promiseId) ?? Infinity)) early.push(promiseId);
      };
      for (let round = 0; round <= 14; round++) {
        now = begin + round * 5 * minute;
        // A node that dies leaves its leases behind: the next round finds them run out.
        const nodes = [-90_000, 0, 45_000].map((skewMs) => node(store, () => now, skewMs, fired));
        await Promise.all(nodes.map((one) => one.runDueTimers()));
        await Promise.all(nodes.map((one) => one.stop()));
        if (round % 5 === 4) {
          await store.close();
          store = await open();
        }
      }
      assert.deepEqual(early, []);
      const broken = new Map<string, number>();
      for (let at = 0; at < timers / each; at++)
        for (const { kind, data } of await store.read(`c${at}`, 0)) {
          const { promiseId } = data as { readonly promiseId: string };
          if (kind === 'promise-broken') broken.set(promiseId, (broken.get(promiseId) ?? 0) + 1);
        }
      assert.equal(broken.size, timers, 'none is forgotten');
      assert.ok(
        [...broken.values()].every((times) => times === 1),
        'none comes twice',
      );
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
