// The stream under everything a network does to it: cuts, restarts, several tabs, readers that do not read, floods.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { begin, call, closeChannel, closeChannels, openChannel, openStream } from './support/channel.ts';
import type { Begun, Channel, Seen } from './support/channel.ts';
import { says } from './support/log-in-memory.ts';

const texts = (seen: readonly Seen[]) => seen.map(({ text }) => text);
const say = (channel: Channel, { conversationId, token }: Begun, text: string) =>
  call<{ id: string }>(channel, 'POST', `/conversations/${conversationId}/activities`, token, {
    type: 'message',
    text,
    channelData: { clientActivityID: text },
  });
const back = async (channel: Channel, { conversationId, token }: Begun, watermark: string) =>
  (await call<Begun>(channel, 'GET', `/conversations/${conversationId}?watermark=${watermark}`, token)).body;

describe('direct line: stream', () => {
  afterEach(closeChannels);

  it('replays from the beginning and goes on live, alike in every tab', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    await say(channel, begun, 'yksi');
    const tabs = [openStream(begun.streamUrl), openStream(begun.streamUrl)];
    await Promise.all(tabs.map((tab) => tab.until((seen) => seen.length === 3)));
    await say(channel, begun, 'kaksi');
    for (const tab of tabs) {
      const seen = await tab.until((all) => all.length === 5);
      assert.deepEqual(texts(seen), ['Hei! (fi)', 'yksi', 'sait: yksi', 'kaksi', 'sait: kaksi']);
      assert.equal(tab.watermark(), '6');
    }
    assert.equal(channel.stream.count(), 2);
  });

  it('goes on at the watermark after a cut in the middle of a flow, nothing lost, nothing doubled', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const total = 300;
    const seen: Seen[] = [];
    let { streamUrl } = begun;
    let written = 0;
    const write = () => {
      channel.log.append(begun.conversationId, says(`n${written++}`));
      if (written < total) setImmediate(write);
    };
    write();
    for (let cut = 20; seen.length < total + 1; cut += 40) {
      const stream = openStream(streamUrl);
      const wanted = Math.min(cut, total + 1) - seen.length;
      await stream.until((all) => all.length >= wanted);
      stream.socket.terminate();
      await stream.closed;
      seen.push(...stream.seen);
      streamUrl = (await back(channel, begun, stream.watermark())).streamUrl;
    }
    assert.deepEqual(texts(seen), ['Hei! (fi)', ...Array.from({ length: total }, (_, i) => `n${i}`)]);
  });

  it('survives a restart of the service on the same data', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const before = openStream(begun.streamUrl);
    await before.until((seen) => seen.length === 1);
    await closeChannel(channel);
    assert.equal(await before.closed, 1012);

    const again = await openChannel({ log: channel.log, port: channel.port });
    const resent = [await say(again, begun, 'vielä'), await say(again, begun, 'vielä')];
    assert.equal(resent[0]?.body.id, resent[1]?.body.id);
    const after = openStream((await back(again, begun, before.watermark())).streamUrl);
    assert.deepEqual(texts(await after.until((seen) => seen.length === 2)), ['vielä', 'sait: vielä']);
  });

  it('refuses streams without a good token, of unknown conversations and other paths', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const other = await begin(channel);
    const swapped = begun.streamUrl.replace(/t=[^&]+/, `t=${other.token}`);
    const unknown = (await call<Begun>(channel, 'POST', '/tokens/generate')).body;
    const notBegun = begun.streamUrl
      .replace(begun.conversationId, unknown.conversationId)
      .replace(/t=[^&]+/, `t=${unknown.token}`);
    const refusals = [
      [swapped, 403],
      [begun.streamUrl.replace(/t=.*/, ''), 403],
      [notBegun, 404],
      [begun.streamUrl.replace('/stream', '/other'), 404],
    ] as const;
    for (const [url, status] of refusals) {
      const { socket } = openStream(url);
      const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
      assert.equal(response.statusCode, status, url);
      socket.terminate();
    }
  });

  it('takes empty pings, drops oversize frames and floods', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const calm = openStream(begun.streamUrl);
    await calm.until((seen) => seen.length === 1);
    calm.socket.send('');
    const loud = openStream(begun.streamUrl);
    await once(loud.socket, 'open');
    loud.socket.send('x'.repeat(5000));
    assert.equal(await loud.closed, 1009);
    const flood = openStream(begun.streamUrl);
    await once(flood.socket, 'open');
    for (let i = 0; i < 100; i++) flood.socket.send('');
    assert.equal(await flood.closed, 1008);
    await say(channel, begun, 'moi');
    await calm.until((seen) => seen.length === 3);
  });

  it('drops a client that is gone without a word and keeps one that answers', async () => {
    const channel = await openChannel({ limits: { pingMs: 100 } });
    const begun = await begin(channel);
    const alive = openStream(begun.streamUrl);
    await alive.until((seen) => seen.length === 1);
    const dead = openStream(begun.streamUrl, { autoPong: false });
    await dead.until((seen) => seen.length === 1);
    assert.equal(await dead.closed, 1006);
    await say(channel, begun, 'moi');
    await alive.until((seen) => seen.length === 3);
  });

  it('cuts a reader that does not read, which then resumes; others are not held up', async () => {
    const channel = await openChannel({ limits: { pingMs: 400, slowReaderMs: 800 } });
    const begun = await begin(channel);
    const { pathname, search } = new URL(begun.streamUrl);
    const slow = connect(channel.port, '127.0.0.1');
    slow.on('error', () => undefined);
    slow.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: 127.0.0.1:${channel.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    await once(slow, 'data');
    slow.pause();
    const quick = openStream(begun.streamUrl);
    await quick.until((seen) => seen.length === 1);
    assert.equal(channel.stream.count(), 2);
    const big = 'x'.repeat(100_000);
    for (let i = 0; i < 250; i++) channel.log.append(begun.conversationId, says(big));
    await quick.until((seen) => seen.length === 251);
    while (channel.stream.count() > 1) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(quick.socket.readyState, quick.socket.OPEN);
    slow.destroy();
    const resumed = openStream(begun.streamUrl);
    await resumed.until((seen) => seen.length === 251);
  });

  it('lets the oldest tab give way beyond the limit of a conversation and refuses beyond that of an address', async () => {
    const channel = await openChannel({ limits: { streamsPerConversation: 2, streamsPerAddress: 3 } });
    const begun = await begin(channel);
    const tabs = [];
    for (let i = 0; i < 3; i++) {
      const tab = openStream(begun.streamUrl);
      await tab.until((seen) => seen.length === 1);
      tabs.push(tab);
    }
    assert.equal(await tabs[0]?.closed, 1013);
    assert.equal(tabs[2]?.socket.readyState, 1);
    const others = await begin(channel);
    await openStream(others.streamUrl).until((seen) => seen.length === 1);
    const { socket } = openStream(others.streamUrl);
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
    assert.equal(response.statusCode, 429);
    socket.terminate();
  });

  it('shows who is writing without keeping it', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const stream = openStream(begun.streamUrl);
    await stream.until((seen) => seen.length === 1);
    channel.options.presence.typing(begun.conversationId, { who: 'customer' });
    channel.options.presence.typing(begun.conversationId, { who: 'agent', name: 'Anna' });
    const seen = await stream.until((all) => all.length === 2);
    assert.equal(seen[1]?.type, 'typing');
    assert.equal(seen[1]?.from.name, 'Anna');
    assert.equal(stream.watermark(), '2');
    assert.equal(channel.log.entries.get(begun.conversationId)?.length, 2);
  });

  it('streams from any server of the same log', async () => {
    const one = await openChannel();
    const two = await openChannel({ log: one.log, conversations: one.options.conversations });
    const begun = await begin(one);
    const elsewhere = openStream(begun.streamUrl.replace(`:${one.port}/`, `:${two.port}/`));
    await elsewhere.until((seen) => seen.length === 1);
    await say(one, begun, 'moi');
    assert.deepEqual(texts(await elsewhere.until((seen) => seen.length === 3)), [
      'Hei! (fi)',
      'moi',
      'sait: moi',
    ]);
  });
});
