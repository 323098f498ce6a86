// The webhook as Meta uses it: shown to be ours, signed over the bytes, in batches, and acknowledged only when everything is kept.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import type { Conversations } from '../../../conversation/contract.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { batch, escaped, fixture, message, openPage, verifyToken } from './support/page.ts';
import type { Page } from './support/page.ts';

describe('messenger: webhook', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(() => page.close());

  const verify = async (query: Readonly<Record<string, string>>) =>
    fetch(`${page.address}?${new URLSearchParams(query).toString()}`);

  it('answers the challenge to whoever knows the word, and refuses everybody else', async () => {
    const asked = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444', 'hub.verify_token': verifyToken };
    const right = await verify(asked);
    assert.equal(right.status, 200);
    assert.equal(await right.text(), '1158201444');
    assert.equal((await verify({ ...asked, 'hub.verify_token': 'another word' })).status, 403);
    assert.equal((await verify({ ...asked, 'hub.mode': 'unsubscribe' })).status, 403);
    assert.equal((await verify({})).status, 403);
  });

  it('takes what is signed over the bytes in which ä, ö and å are escapes', async () => {
    const body = await fixture('message');
    const bytes = escaped(body);
    assert.match(bytes.toString(), /L\\u00f6ytyyk\\u00f6/);
    assert.notEqual(bytes.toString(), JSON.stringify(body));
    assert.equal(await page.deliver(body), 200);
    const ofAnotherWriting = createHmac('sha256', page.graph.appSecret)
      .update(JSON.stringify(body))
      .digest('hex');
    assert.equal(await page.deliver(body, `sha256=${ofAnotherWriting}`), 403);
  });

  it('refuses what is not signed, signed by another, or signed in the old way', async () => {
    const body = await fixture('message');
    const hmac = (algorithm: string, secret: string) =>
      createHmac(algorithm, secret).update(escaped(body)).digest('hex');
    for (const signature of [
      '',
      'sha256=',
      'sha256=zz',
      `sha256=${hmac('sha256', 'another secret')}`,
      `sha1=${hmac('sha1', page.graph.appSecret)}`,
    ])
      assert.equal(await page.deliver(body, signature), 403, signature);
    assert.equal(await page.store.head(page.idOf('6543210987654321')), undefined);
  });

  it('takes a whole batch, each customer’s messages in the order in which they wrote; passes over other pages and what it cannot read', async () => {
    assert.equal(await page.deliver(await fixture('batch')), 200);
    const texts = async (customer: string) =>
      (await page.log(customer)).flatMap((entry) => (entry.kind === 'message-in' ? [entry.data.text] : []));
    assert.deepEqual(await texts('1'), ['ensimmäinen', 'toinen']);
    assert.deepEqual(await texts('2'), ['hej på er']);
    assert.equal(await page.store.head(page.idOf('3')), undefined);
  });

  it('refuses what is no page’s, and what is no JSON', async () => {
    assert.equal(await page.deliver({ object: 'instagram', entry: [] }), 404);
    const bytes = Buffer.from('{"object": "pa');
    const signed = createHmac('sha256', page.graph.appSecret).update(bytes).digest('hex');
    const response = await fetch(page.address, {
      method: 'POST',
      headers: { 'x-hub-signature-256': `sha256=${signed}` },
      body: bytes,
    });
    assert.equal(response.status, 400);
  });

  it('does not acknowledge a batch of which something could not be kept; sent again, nothing is doubled', async () => {
    let fails = true;
    const own = page.conversations as { accept: Conversations['accept'] };
    const real = own.accept.bind(own);
    own.accept = async (id, said) => {
      if (fails && said.text === 'kaksi') throw new TiskiError('store-unavailable');
      return real(id, said);
    };
    const both = batch(message('a', 'm1', 'yksi'), message('b', 'm2', 'kaksi'));
    assert.equal(await page.deliver(both), 503);
    fails = false;
    assert.equal(await page.deliver(both), 200);
    await page.settled('a');
    for (const customer of ['a', 'b'])
      assert.equal(
        (await page.log(customer)).filter(({ kind }) => kind === 'message-in').length,
        1,
        customer,
      );
  });

  it('acknowledges while an answer is still on its way', async () => {
    page.graph.fault = () => ({ kind: 'silent', accepts: false });
    assert.equal(await page.deliver(batch(message('slow', 'm1', 'moi'))), 200);
    assert.deepEqual(page.graph.seen.get('slow'), undefined);
    page.graph.fault = () => undefined;
  });

  it('gives no answer to a body that is cut off', async () => {
    const bytes = escaped(batch(message('cut', 'm1', 'moi')));
    const signed = createHmac('sha256', page.graph.appSecret).update(bytes).digest('hex');
    await new Promise<void>((resolve) => {
      const sent = request(page.address, {
        method: 'POST',
        headers: { 'x-hub-signature-256': `sha256=${signed}`, 'content-length': bytes.length },
      });
      sent.on('error', () => resolve());
      sent.on('close', () => resolve());
      sent.write(bytes.subarray(0, 40), () => sent.destroy());
    });
    assert.equal(await page.store.head(page.idOf('cut')), undefined);
  });
});
