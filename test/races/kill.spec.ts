import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { silentLogger } from '../../kernel/logger.ts';
import { emptyState, fold } from '../../conversation/fold.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import type { LogEntry, Store } from '../../storage/port.ts';
import type { ToChild } from './kill-child.ts';

const childFile = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
const conversationIds = Array.from({ length: 10 }, (_, index) => `c${index}`);
const messagesEach = 6;
/** `KILL_ROUNDS` makes a longer run of it. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);

const wanted: readonly ToChild[] = Array.from({ length: messagesEach }, (_, n) =>
  conversationIds.map((conversationId) => ({ conversationId, text: `m${n}` })),
).flat();
const keyOf = ({ conversationId, text }: ToChild): string => `${conversationId} ${text}`;

interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly acknowledged: AsyncIterator<string>;
}

async function startChild(path: string): Promise<Child> {
  const child = spawn(process.execPath, [childFile, path]);
  child.stderr.pipe(process.stderr);
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  assert.equal((await lines.next()).value, 'ready');
  return { process: child, acknowledged: lines };
}

/** Sends all that has no acknowledgement yet, and kills the process after `killAfter` of them came back. */
async function sendUntilKilled(path: string, done: Set<string>, killAfter: number): Promise<void> {
  const child = await startChild(path);
  const exited = once(child.process, 'exit');
  for (const message of wanted)
    if (!done.has(keyOf(message))) child.process.stdin.write(`${JSON.stringify(message)}\n`);
  for (let count = 0; count < killAfter && done.size < wanted.length; count++) {
    const line = await child.acknowledged.next();
    if (line.done === true) break;
    done.add(keyOf(JSON.parse(line.value) as ToChild));
  }
  child.process.kill('SIGKILL');
  await exited;
}

/** Runs the child until every message has had its turn, then stops it the hard way again. */
async function finish(path: string, done: Set<string>): Promise<void> {
  const child = await startChild(path);
  const exited = once(child.process, 'exit');
  // The clients do not know what got through: they send everything again, with the same ids.
  for (const message of wanted) child.process.stdin.write(`${JSON.stringify(message)}\n`);
  for (let count = 0; count < wanted.length; count++) {
    const line = await child.acknowledged.next();
    assert.equal(line.done, false);
    done.add(keyOf(JSON.parse(line.value) as ToChild));
  }
  child.process.kill('SIGKILL');
  await exited;
}

async function settledLogs(path: string): Promise<ReadonlyMap<string, readonly LogEntry[]>> {
  for (;;) {
    const store = await openSqliteStore({ path, logger: silentLogger });
    const logs = await readAll(store);
    await store.close();
    const waiting = [...logs].some(([id, log]) => fold(log, emptyState(id)).unhandled.length > 0);
    if (!waiting) return logs;
    const child = await startChild(path);
    const exited = once(child.process, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    child.process.kill('SIGKILL');
    await exited;
  }
}

async function readAll(store: Store): Promise<ReadonlyMap<string, readonly LogEntry[]>> {
  const logs = await Promise.all(conversationIds.map(async (id) => [id, await store.read(id, 0)] as const));
  return new Map(logs);
}

function checkLog(log: readonly LogEntry[], acknowledged: readonly string[]): void {
  assert.deepEqual(
    log.map(({ seq }) => seq),
    log.map((_, index) => index + 1),
    'numbers without a gap',
  );
  const textsOf = (kind: string): readonly string[] =>
    log.filter((entry) => entry.kind === kind).map(({ data }) => (data as { text: string }).text);
  const inbound = textsOf('message-in');
  assert.equal(new Set(inbound).size, inbound.length, 'nothing doubled');
  for (const text of acknowledged) assert.ok(inbound.includes(text), `${text} was acknowledged and is there`);
  const outbound = textsOf('message-out').filter((text) => text !== 'hei');
  assert.deepEqual(
    outbound,
    inbound.map((text) => `re ${text}`),
    'every message answered once, in order',
  );
  assert.equal(log.filter(({ kind }) => kind === 'started').length, 1);
  const opened = textsOf('question-opened');
  assert.deepEqual(opened, inbound);
}

describe('a process killed in the middle of ten conversations', function () {
  this.timeout(60_000 + rounds * 10_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiski-kill-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it(`loses nothing acknowledged, doubles nothing, and answers all (${rounds} rounds)`, async () => {
    const path = join(folder, 'tiski.db');
    const done = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const killAfter = 1 + ((round * 7) % Math.ceil(wanted.length / rounds));
      await sendUntilKilled(path, done, killAfter);
    }
    await finish(path, done);
    assert.equal(done.size, wanted.length);
    const logs = await settledLogs(path);
    for (const id of conversationIds)
      checkLog(
        logs.get(id) ?? [],
        [...done].filter((key) => key.startsWith(`${id} `)).map((key) => key.split(' ')[1] ?? ''),
      );
  });
});
