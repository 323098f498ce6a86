// What a turn through /api/messages costs in processor time, against a bare echo bot of the SDK that gives the same answer text: once
// with the replies in the response, once through the connector. `npm run bench:bot-framework` writes bench/results/bot-framework.json.
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Asked, ServerSays } from './bot-framework/measured-server.ts';

const question = 'hei';
const turnsEach = 100;
const rounds = Number(process.argv[2] ?? 5);
const atOnce = 4;

type Mode = 'expectReplies' | 'connector';

/** Counts what arrives, and tells when enough has. */
const arrivals = { count: 0, wanted: Infinity, enough: (): void => undefined };
const connector = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
    if (++arrivals.count >= arrivals.wanted) arrivals.enough();
  });
});
await new Promise<void>((resolve) => void connector.listen(0, '127.0.0.1', resolve));
const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;

function arrived(count: number): Promise<void> {
  arrivals.count = 0;
  arrivals.wanted = count;
  return new Promise((resolve) => {
    arrivals.enough = resolve;
  });
}

interface Server {
  readonly url: string;
  ask(asked: Asked): Promise<ServerSays>;
  stop(): void;
}

async function open(file: string, text: string): Promise<Server> {
  const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)), [text]);
  const said = (): Promise<ServerSays> =>
    new Promise((resolve) => void child.once('message', (message) => resolve(message as ServerSays)));
  const { url = '' } = await said();
  return {
    url,
    ask(asked) {
      const answer = said();
      child.send(asked);
      return answer;
    },
    stop: () => void child.send('stop'),
  };
}

async function post(server: Server, conversation: string, id: string, mode: Mode): Promise<string> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id,
      timestamp: new Date().toISOString(),
      channelId: 'emulator',
      serviceUrl,
      from: { id: 'u1', name: 'Maija', role: 'user' },
      recipient: { id: 'b1', name: 'Tiski', role: 'bot' },
      conversation: { id: conversation },
      locale: 'fi-FI',
      text: question,
      ...(mode === 'expectReplies' ? { deliveryMode: 'expectReplies' } : {}),
    }),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return response.text();
}

async function each(names: readonly string[], work: (name: string) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < names.length; at += atOnce) await Promise.all(names.slice(at, at + atOnce).map(work));
}

/** Milliseconds of processor time a turn, of conversations that were greeted before. */
async function costOf(server: Server, mode: Mode, round: number, begins: boolean): Promise<number> {
  const names = Array.from({ length: turnsEach }, (_, n) => `${mode}-${round}-${n}`);
  if (begins) {
    const greeted = mode === 'connector' ? arrived(2 * names.length) : Promise.resolve();
    await each(names, (name) => post(server, name, `${name}-0`, mode));
    await greeted;
  }
  const answered = mode === 'connector' ? arrived(names.length) : Promise.resolve();
  const before = (await server.ask('cpu')).cpuMs ?? 0;
  await each(names, (name) => post(server, name, `${name}-1`, mode));
  await answered;
  return (((await server.ask('cpu')).cpuMs ?? 0) - before) / names.length;
}

const ours = await open('./bot-framework/our-service.ts', question);
await post(ours, 'sample', 'sample-0', 'expectReplies');
const sample = JSON.parse(await post(ours, 'sample', 'sample-1', 'expectReplies')) as {
  readonly activities: readonly { readonly text: string }[];
};
const text = sample.activities.map((activity) => activity.text).join('\n');
const bare = await open('./bot-framework/bare-bot.ts', text);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const costs: Record<Mode, { ours: number[]; bare: number[] }> = {
  expectReplies: { ours: [], bare: [] },
  connector: { ours: [], bare: [] },
};
const inside: number[] = [];
// The first round warms both up.
for (let round = 0; round <= rounds; round++) {
  for (const mode of ['expectReplies', 'connector'] as const) {
    const own = await costOf(ours, mode, round, true);
    const yardstick = await costOf(bare, mode, round, false);
    if (round === 0) continue;
    costs[mode].ours.push(own);
    costs[mode].bare.push(yardstick);
  }
  const { inProcessMs = 0 } = await ours.ask('in-process');
  if (round > 0) inside.push(inProcessMs);
}
ours.stop();
bare.stop();
connector.closeAllConnections();
connector.close();

const turnInside = median(inside);
const lines = (['expectReplies', 'connector'] as const).map((mode) => {
  const own = median(costs[mode].ours);
  const yardstick = median(costs[mode].bare);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    mode,
    oursMs: rounded(own),
    bareMs: rounded(yardstick),
    ratio: rounded(own / yardstick),
    withoutTheTurnMs: rounded(own - turnInside),
    ratioWithoutTheTurn: rounded((own - turnInside) / yardstick),
  };
});
const result = {
  question,
  text,
  turns: turnsEach * rounds,
  turnInsideMs: Math.round(turnInside * 100) / 100,
  modes: lines,
};
console.log(`"${question}" → "${text}"; processor milliseconds a turn, medians of ${rounds} rounds`);
console.log(
  `the turn alone, from inside the process (accepted, thought out, durable): ${result.turnInsideMs} ms`,
);
console.table(lines);
await writeFile(
  fileURLToPath(new URL('./results/bot-framework.json', import.meta.url)),
  `${JSON.stringify(result, undefined, 2)}\n`,
);
