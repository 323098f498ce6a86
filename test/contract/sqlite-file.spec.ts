import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import diagnostics from 'node:diagnostics_channel';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { silentLogger } from '../../kernel/logger.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import { openTemporarySqlite } from './sqlite-under-test.ts';
import type { SqliteUnderTest } from './sqlite-under-test.ts';
import { after, noon, queued, said, texts } from './store/subject.ts';

const storeModule = fileURLToPath(new URL('../../storage/sqlite/store.ts', import.meta.url));
const run = promisify(execFile);

/** The writer's thread of every store opened while `act` runs. */
async function workersOf<T>(act: () => Promise<T>): Promise<{ value: T; workers: Worker[] }> {
  const workers: Worker[] = [];
  const note = (message: unknown): void => void workers.push((message as { worker: Worker }).worker);
  diagnostics.subscribe('worker_threads', note);
  try {
    return { value: await act(), workers };
  } finally {
    diagnostics.unsubscribe('worker_threads', note);
  }
}

describe('the SQLite file', () => {
  let place: SqliteUnderTest | undefined;
  afterEach(async () => {
    await place?.remove();
    place = undefined;
  });

  it('is held by one process; a second one is told which', async () => {
    place = await openTemporarySqlite();
    const program = `
      import { openSqliteStore } from ${JSON.stringify(storeModule)};
      const logger = { debug() {}, info() {}, warn() {}, error() {} };
      const path = ${JSON.stringify(place.path)};
      try {
        await openSqliteStore({ path, logger });
        console.log('opened');
      } catch (error) {
        console.log(error.code + ': ' + error.message);
      }`;
    const tryOpen = () => run(process.execPath, ['--input-type=module', '--eval', program]);
    const refused = await tryOpen();
    assert.match(refused.stdout, /^store-unavailable: .* is in use by process (\d+);/);
    assert.ok(refused.stdout.includes(`process ${process.pid};`));
    assert.equal((await place.store.commit(said('a'))).status, 'committed', 'the holder is not disturbed');
    await place.store.close();
    assert.equal((await tryOpen()).stdout.trim(), 'opened');
  });

  it('is not held twice within a process either', async () => {
    place = await openTemporarySqlite();
    await assert.rejects(openSqliteStore({ path: place.path, logger: silentLogger }), {
      code: 'store-unavailable',
    });
  });

  it('says so when the disk is full, and goes on when there is room again', async () => {
    place = await openTemporarySqlite({ maxBytes: 200_000 });
    const { store } = place;
    await store.commit(said('a'));
    const big = said('x'.repeat(1_000_000));
    await assert.rejects(store.commit(big), { code: 'disk-full' });
    assert.deepEqual(await texts(store), ['a']);
    assert.equal((await store.commit(said('b', { expectedSeq: 1 }))).status, 'committed');
    assert.deepEqual(await texts(store), ['a', 'b']);
  });

  it('is opened again after the writer died; what was under way is rejected and may be repeated', async () => {
    const { value, workers } = await workersOf(openTemporarySqlite);
    place = value;
    const { store } = place;
    await store.commit(said('a'));
    const repeatable = said('b', { dedupeKey: 'b' });
    const underWay = store.commit(repeatable);
    const [worker] = workers;
    assert.ok(worker);
    const gone = once(worker, 'exit');
    const outcome = await Promise.all([underWay.catch((error: unknown) => error), worker.terminate()]);
    await gone;
    if (outcome[0] instanceof Error)
      assert.equal((outcome[0] as { code?: unknown }).code, 'store-unavailable');
    const results = await Promise.all([store.commit(repeatable), store.commit(said('c'))]);
    assert.ok(results.every(({ status }) => status === 'committed' || status === 'duplicate'));
    assert.deepEqual(await texts(store), ['a', 'b', 'c']);
  });

  it('keeps a faulty commit from harming its neighbours in the group', async () => {
    place = await openTemporarySqlite();
    const { store } = place;
    const faulty = said('x', {
      ticket: { expect: { ticketId: 't', absent: true }, write: queued('t', { priority: 0.5 }) },
    });
    const results = await Promise.allSettled([
      store.commit(said('a')),
      store.commit(faulty),
      store.commit(said('b')),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(await texts(store), ['a', 'b']);
  });

  it('of something else, or of a later version, is left alone', async () => {
    place = await openTemporarySqlite();
    const { path, store } = place;
    await store.close();
    const open = () => openSqliteStore({ path, logger: silentLogger });

    const later = new DatabaseSync(path);
    later.exec('PRAGMA user_version = 99');
    later.close();
    await assert.rejects(open(), { code: 'store-unavailable', message: /newer version \(schema 99/ });

    const foreign = `${path}.foreign`;
    const other = new DatabaseSync(foreign);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    await assert.rejects(openSqliteStore({ path: foreign, logger: silentLogger }), {
      message: /database of something else/,
    });

    const text = `${path}.txt`;
    writeFileSync(text, 'This is no database at all. '.repeat(100));
    await assert.rejects(openSqliteStore({ path: text, logger: silentLogger }), {
      code: 'store-unavailable',
    });
  });

  it('that cannot be made is named', async () => {
    place = await openTemporarySqlite();
    await assert.rejects(openSqliteStore({ path: `${place.path}/in/a/file.db`, logger: silentLogger }), {
      code: 'store-unavailable',
    });
  });

  it('wakes its readers in the process that wrote', async () => {
    place = await openTemporarySqlite();
    const woken: string[] = [];
    place.store.subscribe('c1', (id) => woken.push(id));
    await place.store.commit(said('a'));
    await place.store.commit(said('b', { expectedSeq: 7 }));
    assert.deepEqual(woken, ['c1'], 'a refused commit wakes nobody');
    assert.deepEqual(await place.store.takeDueTimers(after(0, noon), 1, 1), []);
  });
});
