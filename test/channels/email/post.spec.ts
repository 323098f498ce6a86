import assert from 'node:assert/strict';
import { openPost } from '../../../adapters/email/post.ts';
import type { Post, PostOptions } from '../../../adapters/email/post.ts';
import type { Delivery } from '../../../conversation/outbox/courier.ts';
import { certificate } from './support/certificate.ts';
import { openMailServer } from './support/mail-server.ts';
import type { MailServer } from './support/mail-server.ts';

const bytes = Buffer.from('Subject: Hei\r\nMessage-ID: <1@example.fi>\r\n\r\nHei!\r\n');

describe('handing letters to a mail server', () => {
  let server: MailServer;
  let post: Post;
  afterEach(async () => {
    post.close();
    await server.close();
  });

  async function open(tls?: 'starttls' | 'tls', options: Partial<PostOptions> = {}): Promise<void> {
    server = await openMailServer(tls === undefined ? {} : { tls });
    const scheme = tls === 'tls' ? 'smtps' : 'smtp';
    post = openPost({ url: `${scheme}://127.0.0.1:${server.port}`, ...options });
  }
  const send = (signal = new AbortController().signal): Promise<Delivery> =>
    post.send({ from: 'kauppa@example.fi', to: 'liisa@example.fi', bytes, signal });

  it('takes them over one connection', async () => {
    await open();
    assert.deepEqual(await send(), { kind: 'delivered' });
    assert.deepEqual(await send(), { kind: 'delivered' });
    assert.equal(server.connections(), 1);
    assert.deepEqual(server.taken[0]?.to, ['liisa@example.fi']);
    assert.match(server.taken[0]?.text ?? '', /Message-ID: <1@example\.fi>/);
  });

  for (const [at, code] of [
    ['connect', 421],
    ['rcpt', 450],
    ['data', 451],
  ] as const)
    it(`${code} at ${at} is tried again, and was not accepted`, async () => {
      await open();
      server.plan({ at, code });
      const delivery = await send();
      assert.equal(delivery.kind, 'retry');
      assert.ok(!('maybeAccepted' in delivery));
      assert.deepEqual(await send(), { kind: 'delivered' });
      assert.equal(server.taken.length, 1);
    });

  for (const at of ['rcpt', 'data'] as const)
    it(`550 at ${at} is a refusal, and the next letter goes`, async () => {
      await open();
      server.plan({ at, code: 550 });
      const delivery = await send();
      assert.equal(delivery.kind, 'refused');
      assert.match(delivery.kind === 'refused' ? delivery.reason : '', /550/);
      assert.deepEqual(await send(), { kind: 'delivered' });
    });

  it('a line cut after the letter was handed over may have been accepted', async () => {
    await open();
    server.plan({ at: 'data', cut: true });
    const delivery = await send();
    assert.equal(delivery.kind, 'retry');
    assert.equal(delivery.kind === 'retry' && delivery.maybeAccepted, true);
    assert.deepEqual(await send(), { kind: 'delivered' });
    assert.equal(server.taken.length, 2);
  });

  it('nobody there: tried again, not accepted', async () => {
    await open();
    await server.close();
    const delivery = await send();
    assert.equal(delivery.kind, 'retry');
    assert.equal(delivery.kind === 'retry' && delivery.maybeAccepted, undefined);
  });

  it('an aborted try is tried again', async () => {
    await open();
    assert.equal((await send(AbortSignal.abort())).kind, 'retry');
  });

  it('speaks TLS from the start with smtps', async () => {
    await open('tls', { ca: certificate });
    assert.deepEqual(await send(), { kind: 'delivered' });
    assert.equal(server.taken[0]?.secure, true);
  });

  it('turns to TLS by STARTTLS off this machine', async () => {
    await open('starttls', { ca: certificate, isNear: false });
    assert.deepEqual(await send(), { kind: 'delivered' });
    assert.equal(server.taken[0]?.secure, true);
  });

  it('says nothing in the clear to a server off this machine', async () => {
    await open(undefined, { isNear: false });
    assert.equal((await send()).kind, 'retry');
    assert.equal(server.taken.length, 0);
  });

  it('trusts no certificate that nobody vouches for', async () => {
    await open('tls');
    assert.equal((await send()).kind, 'retry');
    assert.equal(server.taken.length, 0);
  });
});
