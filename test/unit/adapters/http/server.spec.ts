// The promises that hold for every route: limits, problem documents, headers, cross-origin rules, a graceful stop.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { TiskiError } from '../../../../kernel/errors.ts';
import type { HttpRequest, HttpRoute } from '../../../../kernel/http.ts';
import type { Logger } from '../../../../kernel/logger.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { closeAll, raw, serve } from './support/serving.ts';

const echo: HttpRoute = {
  method: 'POST',
  path: '/echo/:name',
  handle: async (request) => ({
    status: 200,
    body: { kind: 'json', value: { name: request.params['name'], json: request.json ?? null } },
  }),
};
const get = (path: string, handle: HttpRoute['handle']): HttpRoute => ({ method: 'GET', path, handle });
const json = { 'content-type': 'application/json' };

async function problem(response: Response): Promise<Record<string, unknown>> {
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  return (await response.json()) as Record<string, unknown>;
}

describe('adapters/http: the server', () => {
  afterEach(closeAll);

  it('hands plain values to a route and answers with what it returns', async () => {
    const { base } = await serve([echo]);
    const response = await fetch(`${base}/echo/kenk%C3%A4?x=1`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ a: 'ä' }),
    });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { name: 'kenkä', json: { a: 'ä' } });
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(response.headers.get('server'), null);
  });

  it('gives a TiskiError as its problem document and leaks nothing of any other error', async () => {
    const logged: unknown[] = [];
    const logger: Logger = { ...silentLogger, error: (_event, _fields, cause) => logged.push(cause) };
    const { base } = await serve(
      [
        get('/known', async () => {
          throw new TiskiError('open-questions', undefined, { details: { questions: ['q1'] } });
        }),
        get('/unknown', async () => {
          throw new Error('password=hunter2 at /home/x');
        }),
      ],
      { logger },
    );
    const known = await fetch(`${base}/known`);
    assert.equal(known.status, 409);
    const document = await problem(known);
    assert.equal(document['code'], 'open-questions');
    assert.deepEqual(document['questions'], ['q1']);
    assert.equal(document['requestId'], known.headers.get('x-request-id'));
    for (const member of ['type', 'title', 'status', 'detail', 'hint']) assert.ok(document[member], member);

    const unknown = await fetch(`${base}/unknown`);
    assert.equal(unknown.status, 500);
    const text = JSON.stringify(await problem(unknown));
    assert.match(text, /"internal"/);
    assert.doesNotMatch(text, /hunter2|home/);
    assert.equal(logged.length, 1);
  });

  it('answers unknown paths, wrong methods and malformed targets with problems and goes on serving', async () => {
    const { base, port } = await serve([echo]);
    assert.equal((await problem(await fetch(`${base}/nothing`)))['code'], 'not-found');
    const wrong = await fetch(`${base}/echo/x`);
    assert.equal(wrong.status, 405);
    assert.equal(wrong.headers.get('allow'), 'POST');
    for (const head of [
      'GET /%zz HTTP/1.1\r\nHost: x',
      'GET /x HTTP/1.1\r\nHost: [',
      'GET /x HTTP/1.1\r\nHost: a b',
      'GET http://evil/ HTTP/1.1\r\nHost: x',
      'GET /%00%ff HTTP/1.1\r\nHost: x',
    ]) {
      assert.match(await raw(port, `${head}\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 400 /, head);
    }
    assert.equal((await fetch(`${base}/nothing`)).status, 404);
  });

  it('refuses a body that is too large while it streams, and one that is declared so, and keeps serving', async () => {
    const { base } = await serve([echo]);
    const big = JSON.stringify('x'.repeat(300 * 1024));
    const declared = await fetch(`${base}/echo/x`, { method: 'POST', headers: json, body: big });
    assert.equal(declared.status, 413);
    assert.equal((await problem(declared))['code'], 'too-large');
    const streamed = await fetch(`${base}/echo/x`, {
      method: 'POST',
      headers: json,
      body: new Blob([big]).stream(),
      duplex: 'half',
    } as RequestInit);
    assert.equal(streamed.status, 413);
    const fits = await fetch(`${base}/echo/x`, { method: 'POST', headers: json, body: '"x"' });
    assert.equal(fits.status, 200);
  });

  it('refuses compressed bodies unread, other media types and broken JSON', async () => {
    const { base } = await serve([echo]);
    const post = (headers: Record<string, string>, body: BodyInit) =>
      fetch(`${base}/echo/x`, { method: 'POST', headers, body });
    const bomb = await post({ ...json, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000)));
    assert.equal(bomb.status, 415);
    assert.equal((await problem(bomb))['code'], 'unsupported-media');
    assert.equal((await post({ 'content-type': 'text/plain' }, '{}')).status, 415);
    assert.equal((await post(json, '{"a":')).status, 400);
    assert.equal((await post(json, new Uint8Array([0x22, 0xff, 0x22]))).status, 400);
    assert.equal(
      (await post({ 'content-type': 'application/vnd.microsoft.activity+json' }, '1')).status,
      200,
    );
  });

  it('closes senders that are slow with their headers or their body', async () => {
    const { port } = await serve([echo], { limits: { headersWithinMs: 150, bodyWithinMs: 150 } });
    assert.match(await raw(port, 'POST /echo/x HTTP/1.1\r\nHost: x\r\nX-'), /^HTTP\/1\.1 408 |^$/);
    const head =
      'POST /echo/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n';
    assert.match(await raw(port, `${head}"`), /^HTTP\/1\.1 408 /);
  });

  it('asks a route for admission before it reads the body', async () => {
    let read = false;
    const { base } = await serve([
      {
        ...echo,
        admit: async () => {
          throw new TiskiError('forbidden');
        },
        handle: async () => {
          read = true;
          return { status: 200 };
        },
      },
    ]);
    const refused = await fetch(`${base}/echo/x`, {
      method: 'POST',
      headers: json,
      body: '1'.repeat(200_000),
    });
    assert.equal(refused.status, 403);
    assert.equal(read, false);
  });

  it('answers preflights by policy and lets other paths answer their own origin only', async () => {
    const cors = [
      {
        prefix: '/echo',
        origins: ['https://shop.example'],
        requestHeaders: ['x-ms-bot-agent'],
        methods: ['POST'],
      },
    ];
    const { base } = await serve([echo, get('/own', async () => ({ status: 204 }))], { cors });
    const preflight = (path: string, origin: string) =>
      fetch(`${base}${path}`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = await preflight('/echo/x', 'https://shop.example');
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /x-ms-bot-agent/);
    const foreign = await preflight('/echo/x', 'https://evil.example');
    assert.equal(foreign.headers.get('access-control-allow-origin'), null);
    const own = await fetch(`${base}/own`, { headers: { origin: 'https://shop.example' } });
    assert.equal(own.headers.get('access-control-allow-origin'), null);
    const refused = await fetch(`${base}/echo/x`, {
      method: 'POST',
      headers: { origin: 'https://shop.example' },
      body: 'x',
    });
    assert.equal(refused.status, 415);
    assert.equal(
      refused.headers.get('access-control-allow-origin'),
      'https://shop.example',
      'errors are readable too',
    );
  });

  it('tells an address that asks too often when to come back', async () => {
    const limits = { perAddress: { burst: 3, perSecond: 0.5 } };
    const { base } = await serve([get('/x', async () => ({ status: 204 }))], { limits, trustProxy: true });
    const ask = (from: string) => fetch(`${base}/x`, { headers: { 'x-forwarded-for': `6.6.6.6, ${from}` } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask('10.0.0.1')).status);
    assert.deepEqual(statuses, [204, 204, 204, 429]);
    const refused = await ask('10.0.0.1');
    assert.ok(Number(refused.headers.get('retry-after')) >= 1);
    assert.equal((await ask('10.0.0.2')).status, 204);
  });

  it('gives cookies, query and the first value of each to the route', async () => {
    let seen: HttpRequest | undefined;
    const { base } = await serve([
      get('/x', async (request) => {
        seen = request;
        return { status: 204 };
      }),
    ]);
    await fetch(`${base}/x?a=1&b=%C3%A4`, { headers: { cookie: 's=1; t="a%20b"; s=2; bad' } });
    assert.deepEqual(seen?.cookies, { s: '1', t: 'a b' });
    assert.equal(seen?.query.get('b'), 'ä');
    assert.equal(seen?.remoteAddress, '127.0.0.1');
  });

  it('logs and measures the pattern of the route, never the path or the query', async () => {
    const lines: string[] = [];
    const seen: string[] = [];
    const logger: Logger = {
      ...silentLogger,
      debug: (event, fields) => lines.push(JSON.stringify({ event, fields })),
    };
    const { base } = await serve([echo], { logger, metrics: { finished: ({ route }) => seen.push(route) } });
    await fetch(`${base}/echo/secret-id?token=t0k3n`, { method: 'POST', headers: json, body: '"terve"' });
    await fetch(`${base}/secret-other`);
    await new Promise(setImmediate);
    assert.equal(lines.length, 2);
    assert.doesNotMatch(lines.join(), /secret|t0k3n|terve/);
    assert.deepEqual(seen, ['/echo/:name', 'none']);
  });

  it('streams events until the service stops, so that the client can resume elsewhere', async () => {
    const { base, http } = await serve([
      get('/live', async () => ({
        status: 200,
        body: {
          kind: 'events',
          run: async (send, closed) => {
            send({ id: '7', event: 'changed', data: { line: 'a\nb' } });
            await once(closed, 'abort');
          },
        },
      })),
    ]);
    const response = await fetch(`${base}/live`);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('data:')) text += (await reader.read()).value ?? '';
    assert.match(text, /id: 7\nevent: changed\ndata: \{"line":"a\\nb"\}\n\n/);
    const closing = http.close(2000);
    assert.equal((await reader.read()).done, true);
    await closing;
    await assert.rejects(fetch(`${base}/live`));
  });

  it('cuts a reader of events that does not read', async () => {
    let sent = 0;
    let refused!: () => void;
    const cut = new Promise<void>((resolve) => (refused = resolve));
    const { port } = await serve([
      get('/live', async () => ({
        status: 200,
        body: {
          kind: 'events',
          run: async (send) => {
            const data = 'x'.repeat(64 * 1024);
            while (send({ data }) && ++sent < 10_000) await new Promise(setImmediate);
            refused();
          },
        },
      })),
    ]);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined).pause();
    socket.write('GET /live HTTP/1.1\r\nHost: x\r\n\r\n');
    await cut;
    assert.ok(sent < 10_000);
    socket.destroy();
  });

  it('waits for requests under way when it stops, and refuses an upgrade that nobody asked for', async () => {
    let finish!: () => void;
    let arrived!: () => void;
    const here = new Promise<void>((resolve) => (arrived = resolve));
    const { base, port, http } = await serve([
      get('/slow', async () => {
        arrived();
        await new Promise<void>((resolve) => (finish = resolve));
        return { status: 200, body: { kind: 'text', text: 'done', contentType: 'text/plain' } };
      }),
    ]);
    const upgrade = 'GET /other HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    assert.match(await raw(port, upgrade), /^HTTP\/1\.1 404 /);
    const answer = fetch(`${base}/slow`);
    await here;
    const closing = http.close(5000);
    finish();
    assert.equal(await (await answer).text(), 'done');
    await closing;
  });
});
