import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSlotBook } from '../../../../handoff/callbacks/slot-book.ts';
import { manualClock } from '../../../../kernel/clock.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { openSqliteStore } from '../../../../storage/sqlite/store.ts';
import type { Store } from '../../../../storage/port.ts';

const start = '2026-11-30T09:00:00.000Z';

describe('places in the slots of calls', () => {
  let folder: string;
  let store: Store;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiski-slots-'));
    store = await openSqliteStore({
      path: join(folder, 's.db'),
      logger: silentLogger,
      survives: 'process-death',
    });
  });
  after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A book of a team of its own, with a slot of so many places. */
  function bookOf(team: string, perSlot: number) {
    const clock = manualClock('2026-11-30T08:00:00.000Z');
    const standing = new Set<string>();
    const book = createSlotBook({
      registers: store,
      plan: () => ({
        spans: [{ fromMs: Date.parse(start), toMs: Date.parse(start) + 60 * 60_000 }],
        lengthMs: 30 * 60_000,
        perSlot,
      }),
      stands: async ({ promiseId }) => standing.has(promiseId),
      clock,
    });
    const place = (promiseId: string) => ({ team, start, promiseId, conversationId: 'c1' });
    const isFree = async () => (await book.free(team)).some((slot) => slot.start === start);
    return { book, clock, place, isFree, standing };
  }

  it('are never more than there are, however many come at once', async () => {
    const { book, place, isFree } = bookOf('store', 3);
    const results = await Promise.all(Array.from({ length: 50 }, (_, at) => book.take(place(`p${at}`))));
    assert.equal(results.filter((slot) => slot !== undefined).length, 3);
    assert.equal(await isFree(), false);
  });

  it('are taken once by a promise that asks again', async () => {
    const { book, place, isFree } = bookOf('again', 2);
    for (let times = 0; times < 4; times++) assert.ok(await book.take(place('p1')));
    assert.equal(await isFree(), true);
  });

  it('are given back when the promise never came, and kept when it did', async () => {
    const { book, clock, place, isFree, standing } = bookOf('held', 1);
    await book.take(place('p1'));
    assert.equal(await isFree(), false);
    clock.advanceMs(4 * 60_000);
    assert.equal(await book.take(place('p2')), undefined, 'it may still come');
    clock.advanceMs(2 * 60_000);
    assert.ok(await book.take(place('p2')));
    standing.add('p2');
    clock.advanceMs(6 * 60_000);
    assert.equal(await book.take(place('p3')), undefined, 'it came, though nobody noted it');
  });

  it('are free again once released, and confirming or releasing twice changes nothing', async () => {
    const { book, clock, place, isFree } = bookOf('released', 1);
    await book.take(place('p1'));
    await book.confirm(place('p1'));
    await book.confirm(place('p1'));
    clock.advanceMs(6 * 60_000);
    assert.equal(await isFree(), false);
    await book.release(place('p1'));
    await book.release(place('p1'));
    assert.equal(await isFree(), true);
  });

  it('are refused for a time that is no slot', async () => {
    const { book, place } = bookOf('none', 1);
    assert.equal(await book.take({ ...place('p1'), start: '2026-11-30T09:10:00.000Z' }), undefined);
  });
});
