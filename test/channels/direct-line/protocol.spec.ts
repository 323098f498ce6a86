// Direct Line 3.0 as plain requests: tokens, conversations, speaking, reading, files, and every refusal a client must understand.
import assert from 'node:assert/strict';
import { manualClock } from '../../../kernel/clock.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { begin, call, closeChannels, openChannel } from './support/channel.ts';
import type { Begun, Seen } from './support/channel.ts';
import { says } from './support/log-in-memory.ts';

interface Frame {
  readonly activities: readonly Seen[];
  readonly watermark: string;
}
const message = (text: string, clientActivityID?: string) => ({
  type: 'message',
  text,
  from: { id: 'somebody else', name: 'Mallory' },
  ...(clientActivityID !== undefined && { channelData: { clientActivityID, own: { ä: 1 } } }),
});

describe('direct line: requests', () => {
  afterEach(closeChannels);

  it('begins a conversation with a greeting in the language of page or browser', async () => {
    const channel = await openChannel();
    const page = 'https://shop.example/tuote?email=a@b.fi#x';
    const asked = await call<Begun>(channel, 'POST', '/tokens/generate', undefined, {
      locale: 'sv-FI',
      page,
    });
    assert.equal(asked.status, 200);
    const { conversationId, token } = asked.body;
    const started = await call<Begun & { expires_in: number }>(channel, 'POST', '/conversations', token, {
      user: { id: 'x', name: 'Maija' },
    });
    assert.equal(started.status, 201);
    assert.equal(started.body.conversationId, conversationId);
    assert.equal(started.body.expires_in, 1800);
    assert.match(
      started.body.streamUrl,
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[^/]+\/stream\?t=/,
    );
    const first = channel.log.entries.get(conversationId)?.[0]?.data as Record<string, unknown>;
    assert.equal(first['locale'], 'sv');
    assert.equal(first['page'], 'https://shop.example/tuote');
    const customer = first['customer'] as { id: string; name: string };
    assert.match(customer.id, /^dl_.{20}/);
    assert.equal(customer.name, 'Maija');

    const again = await call<Begun>(channel, 'POST', '/conversations', token, {});
    assert.equal(again.status, 200);
    assert.equal(channel.log.entries.get(conversationId)?.length, 2);

    const { token: other } = (await call<Begun>(channel, 'POST', '/tokens/generate')).body;
    await call(channel, 'POST', '/conversations', other, {}, { 'accept-language': 'de, en-GB;q=0.8' });
    const greeting = [...channel.log.entries.values()].at(-1)?.[1]?.data as { text: string };
    assert.equal(greeting.text, 'Hei! (en)');
  });

  it('gives back the own message unchanged, under the token’s name, and the reply after it', async () => {
    const channel = await openChannel();
    const { conversationId, token } = await begin(channel);
    const posted = await call<{ id: string }>(
      channel,
      'POST',
      `/conversations/${conversationId}/activities`,
      token,
      message('Onko tätä? <b>ä</b>', 'k1'),
    );
    assert.equal(posted.status, 200);
    assert.equal(posted.body.id, `${conversationId}|0000003`);
    await new Promise(setImmediate);
    const { body } = await call<Frame>(channel, 'GET', `/conversations/${conversationId}/activities`, token);
    assert.deepEqual(
      body.activities.map(({ text }) => text),
      ['Hei! (fi)', 'Onko tätä? <b>ä</b>', 'sait: Onko tätä? <b>ä</b>'],
    );
    const own = body.activities[1];
    assert.deepEqual(own?.channelData, { clientActivityID: 'k1', own: { ä: 1 } });
    assert.match(own?.from.id ?? '', /^dl_/);
    assert.equal(own?.from.name, undefined);
    assert.equal(body.activities[2]?.replyToId, posted.body.id);
    assert.equal(body.watermark, '4');
    const nothing = await call<Frame>(
      channel,
      'GET',
      `/conversations/${conversationId}/activities?watermark=4`,
      token,
    );
    assert.deepEqual(nothing.body, { activities: [], watermark: '4' });
  });

  it('gives a resent activity the same id and one effect', async () => {
    const channel = await openChannel();
    const { conversationId, token } = await begin(channel);
    const path = `/conversations/${conversationId}/activities`;
    const long = 'k'.repeat(500);
    const answers = await Promise.all(
      [...Array<string>(8).fill('k1'), ...Array<string>(2).fill(long)].map((id) =>
        call<{ id: string }>(channel, 'POST', path, token, message('moi', id)),
      ),
    );
    assert.equal(new Set(answers.map(({ body }) => body.id)).size, 2);
    const inbound = channel.log.entries.get(conversationId)?.filter(({ kind }) => kind === 'message-in');
    assert.equal(inbound?.length, 2);
  });

  it('takes messages, events and typing and refuses the rest with reasons', async () => {
    const channel = await openChannel();
    const hints: string[] = [];
    const { conversationId, token } = await begin(channel);
    channel.options.presence.watch(conversationId, ({ who }) => hints.push(who));
    const say = async (body: unknown) =>
      (
        await call<{ detail?: string }>(
          channel,
          'POST',
          `/conversations/${conversationId}/activities`,
          token,
          body,
        )
      ).status;
    assert.equal(await say({ type: 'message', text: 'x'.repeat(4000) }), 200);
    assert.equal(await say({ type: 'message', text: 'x'.repeat(4001) }), 400);
    assert.equal(await say({ type: 'message', text: '  ' }), 400);
    assert.equal(await say({ type: 'message', value: { slot: 1 } }), 200);
    assert.equal(await say({ type: 'message', text: 5 }), 400);
    assert.equal(await say({ type: 'event', name: 'webchat/join', value: {} }), 200);
    assert.equal(await say({ type: 'event' }), 400);
    assert.equal(await say({ type: 'typing' }), 200);
    assert.equal(await say({ type: 'endOfConversation' }), 200);
    assert.equal(await say({ type: 'invoke', name: 'x' }), 400);
    assert.equal(await say([]), 400);
    assert.equal(await say({ type: 'message', text: 'a', channelData: { x: 'y'.repeat(20_000) } }), 400);
    assert.equal(
      await say({
        type: 'message',
        attachments: [{ contentType: 'a/b', contentUrl: 'http://169.254.169.254/' }],
      }),
      400,
    );
    assert.equal(await say({ type: 'message', text: 'a\ud800b\0' }), 200);
    const deep: unknown = JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`);
    assert.equal(await say({ type: 'message', text: 'a', value: deep }), 400);
    assert.deepEqual(hints, ['customer']);
    const texts = channel.log.entries.get(conversationId)?.filter(({ kind }) => kind === 'message-in');
    assert.equal((texts?.at(-1)?.data as { text: string }).text, 'a\ufffdb');
  });

  it('refuses missing, foreign, altered and expired tokens in the statuses that clients know', async () => {
    const clock = manualClock('2026-11-22T10:00:00Z');
    const channel = await openChannel({ tokenClock: clock });
    const mine = await begin(channel);
    const other = await begin(channel);
    const read = (token?: string) =>
      call(channel, 'GET', `/conversations/${mine.conversationId}/activities`, token);
    assert.equal((await read()).status, 401);
    assert.equal((await read(other.token)).status, 403);
    assert.equal((await read(mine.resumeToken)).status, 403);
    const [head, payload, signature] = mine.token.split('.');
    const forged = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as Record<string, unknown>;
    const altered = Buffer.from(JSON.stringify({ ...forged, user: 'dl_admin' })).toString('base64url');
    assert.equal((await read(`${head}.${altered}.${signature}`)).status, 403);
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    assert.equal((await read(`${none}.${payload}.`)).status, 403);
    assert.equal((await read('x')).status, 403);
    assert.equal((await read(mine.token)).status, 200);

    clock.advanceMs(29 * 60_000);
    const refreshed = await call<Begun>(channel, 'POST', '/tokens/refresh', mine.token);
    assert.equal(refreshed.status, 200);
    assert.equal(refreshed.body.conversationId, mine.conversationId);
    clock.advanceMs(60_000);
    const expired = await call<{ error: { code: string } }>(
      channel,
      'GET',
      `/conversations/${mine.conversationId}`,
      mine.token,
    );
    assert.equal(expired.status, 403);
    assert.equal(expired.body.error.code, 'TokenExpired');
    assert.equal((await call(channel, 'POST', '/tokens/refresh', mine.token)).status, 403);
    assert.equal((await read(refreshed.body.token)).status, 200);

    const resumed = await call<Begun>(channel, 'POST', '/tokens/generate', undefined, {
      resumeToken: mine.resumeToken,
    });
    assert.equal(resumed.body.conversationId, mine.conversationId);
    assert.equal((await read(resumed.body.token)).status, 200);
    clock.advanceMs(31 * 24 * 3_600_000);
    const late = await call<Begun>(channel, 'POST', '/tokens/generate', undefined, {
      resumeToken: mine.resumeToken,
    });
    assert.notEqual(late.body.conversationId, mine.conversationId);
  });

  it('knows what does not exist: a conversation not begun, a session by cookie', async () => {
    const channel = await openChannel();
    const { token, conversationId } = (await call<Begun>(channel, 'POST', '/tokens/generate')).body;
    assert.equal((await call(channel, 'GET', `/conversations/${conversationId}`, token)).status, 404);
    assert.equal(
      (await call(channel, 'GET', `/conversations/${conversationId}/activities`, token)).status,
      404,
    );
    const said = await call(
      channel,
      'POST',
      `/conversations/${conversationId}/activities`,
      token,
      message('a'),
    );
    assert.equal(said.status, 404);
    assert.equal((await call(channel, 'GET', '/session/getsessionid')).status, 404);
  });

  it('gives tokens only to listed origins and its own pages, and not endlessly', async () => {
    const channel = await openChannel({
      origins: ['https://shop.example'],
      limits: { tokens: { burst: 3, perSecond: 0.1 }, activities: { burst: 2, perSecond: 0.1 } },
    });
    const ask = (origin?: string) =>
      call<Begun>(
        channel,
        'POST',
        '/tokens/generate',
        undefined,
        undefined,
        origin === undefined ? {} : { origin },
      );
    assert.equal((await ask('https://evil.example')).status, 403);
    assert.equal((await ask('null')).status, 403);
    assert.equal((await ask('https://shop.example')).status, 200);
    assert.equal((await ask(`http://127.0.0.1:${channel.port}`)).status, 200);
    const { token, conversationId } = (await ask()).body;
    const refused = await ask();
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    await call(channel, 'POST', '/conversations', token, {});
    const path = `/conversations/${conversationId}/activities`;
    const statuses = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await call(channel, 'POST', path, token, message('a'))).status);
    assert.deepEqual(statuses, [200, 200, 429]);
    assert.equal((await call(channel, 'GET', path, token)).status, 200, 'reading goes on');
  });

  it('keeps polling clients asking while the store is away, and says so to those who write', async () => {
    const channel = await openChannel();
    const { conversationId, token } = await begin(channel);
    channel.log.broken = new TiskiError('store-unavailable');
    const polled = await call<Frame>(
      channel,
      'GET',
      `/conversations/${conversationId}/activities?watermark=2`,
      token,
    );
    assert.deepEqual([polled.status, polled.body], [200, { activities: [], watermark: '2' }]);
    assert.equal((await call(channel, 'GET', `/conversations/${conversationId}`, token)).status, 503);
  });

  it('lets a foreign page’s browser ask first', async () => {
    const channel = await openChannel();
    const response = await fetch(`${channel.base}/conversations`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent',
      },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /authorization.*x-ms-bot-agent/);
    assert.match(response.headers.get('access-control-allow-methods') ?? '', /POST/);
  });

  it('carries what the log says to the customer and nothing else', async () => {
    const channel = await openChannel();
    const { conversationId, token } = await begin(channel);
    channel.log.append(
      conversationId,
      { kind: 'note', data: { agent: { id: 'anna', name: 'Anna' }, text: 'salainen' } },
      { kind: 'handoff-status', data: { state: 'queued', position: 2 } },
      says('Päivää', { sender: 'agent', agent: { id: 'anna.account', name: 'Anna' }, openQuestions: 1 }),
      says('Kumpaa?', {
        entities: [{ type: 'Answer', topic: 'stock', outcome: 'clarify' }],
        suggestions: [{ title: 'Tätä', text: 'tätä' }],
        phrase: 'clarify.product',
      }),
    );
    const { body } = await call<Frame>(
      channel,
      'GET',
      `/conversations/${conversationId}/activities?watermark=2`,
      token,
    );
    const [status, agent, bot] = body.activities as readonly (Seen & Record<string, unknown>)[];
    assert.equal(body.activities.length, 3);
    assert.equal(body.watermark, '6');
    assert.deepEqual(
      [status?.type, status?.name, status?.value],
      ['event', 'handoff.status', { state: 'queued', position: 2 }],
    );
    assert.equal(agent?.from.name, 'Anna');
    assert.equal(agent?.from.role, 'bot');
    assert.deepEqual(agent?.channelData, { sender: 'agent', openQuestions: 1 });
    assert.doesNotMatch(JSON.stringify(body), /anna\.account|salainen/);
    assert.equal(bot?.['inputHint'], 'expectingInput');
    assert.deepEqual(bot?.['entities'], [{ type: 'Answer', topic: 'stock', outcome: 'clarify' }]);
    assert.equal(bot?.channelData?.['phrase'], 'clarify.product');
    const suggested = bot?.['suggestedActions'] as { actions: unknown[] };
    assert.deepEqual(suggested.actions, [{ type: 'imBack', title: 'Tätä', value: 'tätä' }]);
  });
});
