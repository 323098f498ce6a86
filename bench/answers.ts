// How long a customer waits for an answer: from sending a question over HTTP to the reply on the web chat's stream, on the demo
// shop with the durable store; beside it a bare node:http echo in the same run, as the floor. Prints milliseconds and the ratio.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { createApp } from '../app.ts';
import { readConfig } from '../config/config.ts';
import { silentLogger } from '../kernel/logger.ts';

const rounds = Number(process.argv[2] ?? 20);
const questions = [
  'Onko marjanpoimuria Ergo 2 Lönkalla?',
  'Saatavuus, hinta, takuu ja toimitusaika reitittimelle RX-500 AX?',
  'mitä maksaa pesukone Vesilo WM 8-1400',
  'entä takuu?',
  'Vad kostar RX-700 AX?',
  'do you deliver to 97220?',
  'mihin asti Lielahti on auki tänään',
  'onko moottorisahoja',
];

interface Frame {
  readonly activities: readonly { readonly replyToId?: string; readonly from: { readonly role?: string } }[];
}

const dataDir = await mkdtemp(join(tmpdir(), 'tiski-bench-'));
const app = await createApp(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }), {
  logger: silentLogger,
});
const port = await app.listen();
const base = `http://127.0.0.1:${port}/v3/directline`;
const floor = await echoTimes();
const waits: number[] = [];

for (let round = 0; round < rounds; round++) {
  const { token } = (await (await fetch(`${base}/tokens/generate`, { method: 'POST' })).json()) as {
    token: string;
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const opened = (await (await fetch(`${base}/conversations`, { method: 'POST', headers })).json()) as {
    conversationId: string;
    streamUrl: string;
  };
  const stream = new WebSocket(opened.streamUrl);
  const replies = new Map<string, (at: number) => void>();
  const early = new Map<string, number>();
  stream.on('message', (data: Buffer) => {
    if (data.length === 0) return;
    const at = performance.now();
    for (const { replyToId, from } of (JSON.parse(data.toString()) as Frame).activities) {
      if (replyToId === undefined || from.role !== 'bot') continue;
      early.set(replyToId, at);
      replies.get(replyToId)?.(at);
    }
  });
  await once(stream, 'open');
  for (const text of questions) {
    const sentAt = performance.now();
    const sent = await fetch(`${base}/conversations/${opened.conversationId}/activities`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ type: 'message', text, from: { id: 'bench' } }),
    });
    const { id } = (await sent.json()) as { id: string };
    const at = early.get(id) ?? (await new Promise<number>((resolve) => replies.set(id, resolve)));
    if (round > 0) waits.push(at - sentAt);
  }
  stream.terminate();
}
await app.close();
await rm(dataDir, { recursive: true, force: true });

console.log(`answers measured          ${waits.length}`);
console.log(
  `echo, raw node:http       p50 ${ms(percentile(floor, 0.5))}   p95 ${ms(percentile(floor, 0.95))}`,
);
console.log(
  `question to answer        p50 ${ms(percentile(waits, 0.5))}   p95 ${ms(percentile(waits, 0.95))}   max ${ms(Math.max(...waits))}`,
);
console.log(`ratio to the echo         p50 ${(percentile(waits, 0.5) / percentile(floor, 0.5)).toFixed(1)}`);

async function echoTimes(): Promise<readonly number[]> {
  const server = createServer((request, response) => {
    request.on('data', () => undefined).on('end', () => response.end('{"ok":true}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const at = performance.now();
    await (await fetch(url, { method: 'POST', body: '{}' })).text();
    if (i >= 100) times.push(performance.now() - at);
  }
  server.close();
  return times;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
