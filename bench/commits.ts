// How much is won by letting commits share a wait for the disk: the same writers against a store with groups and one without.
// Run it on the disk that matters: `node bench/commits.ts [folder]`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../kernel/logger.ts';
import { openSqliteStore } from '../storage/sqlite/store.ts';

const writers = 64;
const commitsEach = 40;

interface Measured {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

async function measure(folder: string, groupSize: number): Promise<Measured> {
  const path = join(folder, `group-${groupSize}.db`);
  const store = await openSqliteStore({ path, logger: silentLogger, groupSize });
  const waits: number[] = [];
  const at = '2026-11-23T12:00:00.000Z';
  const data = { text: 'Onko marjanpoimureita vielä jossain?'.repeat(4) };

  async function writer(conversationId: string): Promise<void> {
    for (let index = 0; index < commitsEach; index++) {
      const before = performance.now();
      await store.commit({ conversationId, at, expectedSeq: index, entries: [{ kind: 'said', data }] });
      waits.push(performance.now() - before);
    }
  }

  await writer('warm-up');
  waits.length = 0;
  const begin = performance.now();
  await Promise.all(Array.from({ length: writers }, (_, index) => writer(`c${index}`)));
  const seconds = (performance.now() - begin) / 1_000;
  await store.close();
  waits.sort((a, b) => a - b);
  const percentile = (share: number): number => waits[Math.floor(waits.length * share)] ?? 0;
  return {
    perSecond: (writers * commitsEach) / seconds,
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
  };
}

const folder = await mkdtemp(join(process.argv[2] ?? tmpdir(), 'tiski-bench-'));
try {
  const single = await measure(folder, 1);
  const grouped = await measure(folder, 32);
  const line = (name: string, { perSecond, p50Ms, p95Ms }: Measured): string =>
    `${name}: ${perSecond.toFixed(0)} commits/s, p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`;
  console.log(`${writers} writers, each waiting for its commit to be durable`);
  console.log(line('one commit at a time', single));
  console.log(line('groups of up to 32  ', grouped));
  console.log(`ratio: ${(grouped.perSecond / single.perSecond).toFixed(1)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
