// How long a message holds the event loop: as customers write them, and in shapes made to hurt; in the first turn of a new
// process, and later. `node bench/understanding.ts [part of a group's name]`; it prints and judges nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { locales, type Locale } from '../kernel/locale.ts';
import { hostileMessages } from '../test/unit/language/hostile-messages.ts';
import { openShop, type Message } from './understanding/shop.ts';

const only = process.argv[2] ?? '';
const eachGroup = 24;

/** What customers say in the conversation files and in the specs of understanding. */
function ordinaryMessages(): readonly Message[] {
  const spoken = fileURLToPath(new URL('../test/conversations', import.meta.url));
  const said = readdirSync(spoken, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .flatMap((file) => {
      const { language, steps } = parse(readFileSync(join(spoken, file), 'utf8')) as {
        readonly language: Locale;
        readonly steps: readonly { readonly customer?: string }[];
      };
      return steps.flatMap(({ customer }) =>
        customer === undefined ? [] : [{ text: customer, locale: language }],
      );
    });
  const written = fileURLToPath(new URL('../test/unit/language/understand/messages', import.meta.url));
  const read = readdirSync(written).flatMap((file) => {
    const locale = file.includes('finnish') ? 'fi' : file.includes('swedish') ? 'sv' : 'en';
    const rows = parse(readFileSync(join(written, file), 'utf8')) as readonly { readonly text: string }[];
    return rows.map(({ text }) => ({ text, locale }) as const);
  });
  return [...said, ...read];
}

function hostile(make: (seed: number) => string, from: number, count: number): readonly Message[] {
  return Array.from({ length: count }, (_, at) => ({
    text: make(from + at),
    locale: locales[(from + at) % locales.length] ?? 'fi',
  }));
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(6);
  return `p50 ${at(0.5)} p99 ${at(0.99)} max ${at(1)}`;
}

/** Of each message, the first turn of a new process. */
function firstTurns(messages: readonly Message[], dataDir: string, start: 'warmed' | 'as-started'): number[] {
  const script = fileURLToPath(new URL('understanding/first-message.ts', import.meta.url));
  return messages.flatMap((message) => {
    const { stdout, status, stderr } = spawnSync(process.execPath, [script, dataDir, start], {
      input: JSON.stringify([message]),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as number[];
  });
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-understanding-'));
try {
  const shop = await openShop(dataDir);
  const ordinary = ordinaryMessages();
  const some = ordinary.filter((_, at) => at % Math.ceil(ordinary.length / 16) === 0);
  console.log(`milliseconds of processor time; Finnish by ${shop.finnishBy}`);
  console.log(`${ordinary.length} ordinary messages`);
  console.log(`  first turn of a process    ${told(firstTurns(some, dataDir, 'as-started'))}`);
  console.log(`  first turn, warmed up      ${told(firstTurns(some, dataDir, 'warmed'))}`);
  await shop.warmUp();
  console.log(`  reading, words new         ${told(ordinary.map((message) => shop.read(message)))}`);
  console.log(`  reading, later             ${told(ordinary.map((message) => shop.read(message)))}`);
  const turns: number[] = [];
  for (const message of ordinary) turns.push(await shop.turn(message));
  console.log(`  whole turns                ${told(turns)}`);

  const groups = Object.entries(hostileMessages).filter(([name]) => name.includes(only));
  const all: Record<'reading' | 'turn' | 'first', number[]> = { reading: [], turn: [], first: [] };
  const blocked = monitorEventLoopDelay({ resolution: 1 });
  for (const [number, [name, make]] of groups.entries()) {
    const reading = hostile(make, 0, eachGroup).map((message) => shop.read(message));
    const turn: number[] = [];
    blocked.enable();
    for (const message of hostile(make, 1_000, eachGroup)) {
      turn.push(await shop.turn(message));
      await new Promise((resolve) => setImmediate(resolve));
    }
    blocked.disable();
    const first = firstTurns(hostile(make, 2_000 + number, 1), dataDir, 'warmed');
    all.reading.push(...reading);
    all.turn.push(...turn);
    all.first.push(...first);
    console.log(
      `${name.padEnd(40)} reading ${told(reading)}   turn ${told(turn)}   first ${told(first).slice(-6)}`,
    );
  }
  for (const [kind, times] of Object.entries(all)) console.log(`all, ${kind.padEnd(34)} ${told(times)}`);
  // By the clock, what other processes take included.
  console.log(`longest wait of the event loop by the clock ${(blocked.max / 1e6).toFixed(1)} ms`);
  shop.close();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
