// Nothing accepted is lost and nothing is said twice: the real heart and store behind the channel, stopped politely and killed in
// the middle of ten conversations.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { begin, call, openStream } from './support/channel.ts';
import type { Begun, Channel, Seen } from './support/channel.ts';
import { closeCounter, openCounter } from './support/counter.ts';

const program = path.join(import.meta.dirname, 'support', 'counter.ts');

type Address = Pick<Channel, 'base'>;

function at(port: number): Address {
  return { base: `http://127.0.0.1:${port}/v3/directline` };
}

async function reconnect(channel: Address, begun: Begun, watermark: string): Promise<Begun> {
  const where = `/conversations/${begun.conversationId}?watermark=${watermark}`;
  return (await call<Begun>(channel, 'GET', where, begun.token)).body;
}

/** Posts until it is acknowledged, with the same id each time, as a client does. */
async function insist(channel: Address, begun: Begun, text: string): Promise<string> {
  const body = { type: 'message', text, channelData: { clientActivityID: `id-${text}` } };
  for (;;) {
    const answer = await call<{ id: string }>(
      channel,
      'POST',
      `/conversations/${begun.conversationId}/activities`,
      begun.token,
      body,
    ).catch(() => undefined);
    if (answer?.status === 200) return answer.body.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const said = (seen: readonly Seen[], role: string) =>
  seen.filter(({ from }) => from.role === role).map(({ text }) => text);

describe('direct line: durability', () => {
  let folder = '';
  const children = new Set<ChildProcess>();

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tiski-durable-'));
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
    await rm(folder, { recursive: true, force: true });
  });

  it('goes on after a polite stop where it was, greeting once', async () => {
    const file = path.join(folder, 'tiski.db');
    const first = await openCounter(file);
    const begun = await begin(first.channel);
    const before = openStream(begun.streamUrl);
    await insist(first.channel, begun, 'yksi');
    await before.until((seen) => said(seen, 'bot').length === 2);
    await closeCounter(first);
    await before.closed;

    const second = await openCounter(file, first.channel.port);
    const again = await call(second.channel, 'POST', '/conversations', begun.token, {});
    assert.equal(again.status, 200);
    const firstId = await insist(second.channel, begun, 'yksi');
    assert.match(firstId, /\|0000\d{3}$/);
    await insist(second.channel, begun, 'kaksi');
    const after = openStream((await reconnect(second.channel, begun, before.watermark())).streamUrl);
    const seen = await after.until((all) => said(all, 'bot').length === 1);
    assert.deepEqual(said(seen, 'user'), ['kaksi']);
    assert.deepEqual(said(seen, 'bot'), ['sait: kaksi']);
    await closeCounter(second);
  });

  async function service(port: number): Promise<{ child: ChildProcess; port: number }> {
    const child = spawn(process.execPath, [program, path.join(folder, 'tiski.db'), String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(child);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, port: Number(line.toString()) };
  }

  it('loses and doubles nothing when it is killed in the middle of ten conversations', async function () {
    this.timeout(60_000);
    const { child, port } = await service(0);
    const channel = at(port);
    const customers = await Promise.all(Array.from({ length: 10 }, () => begin(channel)));
    const words = Array.from({ length: 8 }, (_, i) => `sana${i}`);
    let acknowledged = 0;
    let half!: () => void;
    const halfway = new Promise<void>((resolve) => (half = resolve));
    const talking = customers.map(async (begun) => {
      for (const word of words) {
        await insist(channel, begun, word);
        if (++acknowledged === 25) half();
      }
    });
    await halfway;
    child.kill('SIGKILL');
    await once(child, 'exit');
    await service(port);
    await Promise.all(talking);

    await Promise.all(
      customers.map(async (begun) => {
        const stream = openStream((await reconnect(channel, begun, '')).streamUrl);
        const answers = ['Hei!', ...words.map((word) => `sait: ${word}`)];
        const seen = await stream.until((all) => said(all, 'bot').length >= answers.length);
        assert.deepEqual(said(seen, 'user'), words);
        assert.deepEqual(said(seen, 'bot'), answers);
        assert.equal(new Set(seen.map(({ id }) => id)).size, seen.length);
        stream.socket.terminate();
      }),
    );
  });
});
