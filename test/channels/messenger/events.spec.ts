// Each of Meta's events in the shape in which it is recorded, sent to the real webhook: what it leaves in the log.
import assert from 'node:assert/strict';
import type { Entry, EntryData } from '../../../conversation/entries.ts';
import { fixture, openPage } from './support/page.ts';
import type { Page } from './support/page.ts';

const customer = '6543210987654321';

describe('messenger: events', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(() => page.close());

  async function after(...names: readonly string[]): Promise<readonly Entry[]> {
    for (const name of names) assert.equal(await page.deliver(await fixture(name)), 200, name);
    await page.settled(customer);
    return page.log(customer);
  }
  function said(log: readonly Entry[]): readonly EntryData<'message-in'>[] {
    return log.flatMap((entry) => (entry.kind === 'message-in' ? [entry.data] : []));
  }
  const textsOf = (log: readonly Entry[]) => said(log).map(({ text, value }) => value ?? text);

  it('a message begins the conversation without a word of its own, and is answered', async () => {
    const log = await after('message');
    assert.deepEqual(
      log.map(({ kind }) => kind).filter((kind) => !kind.startsWith('deliver')),
      ['started', 'message-in', 'message-out', 'turn'],
    );
    const [started] = log;
    assert.ok(started?.kind === 'started');
    assert.equal(started.data.channel, 'messenger');
    assert.deepEqual(started.data.customer, { id: customer });
    assert.equal(started.data.greets, 'with-answer');
    const seen = page.graph.seen.get(customer) ?? [];
    assert.deepEqual(
      seen.map(({ text, type }) => [text, type]),
      [['sait: Löytyykö Hämeenlinnasta älykelloa? Åbo också?', 'RESPONSE']],
    );
    assert.deepEqual(page.graph.violations, []);
  });

  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['quick-reply', ['Näytä mitä välitettiin']],
    ['postback-menu', ['Aukioloajat']],
    ['postback-ice-breaker', ['Milloin olette auki tänään?']],
    ['get-started', ['hei']],
    ['location', ['Turku']],
    ['sticker-thumb', ['👍']],
    ['sticker', ['']],
    ['message-from-ad', ['Onko tätä vielä?']],
    ['referral-link', []],
    ['referral-ad', []],
    ['read', []],
    ['delivery', []],
    ['reaction', []],
    ['optin', []],
    ['account-linking', []],
    ['unknown-event', []],
    ['echo-own', []],
    ['echo-own-unmarked', []],
  ];
  for (const [name, expected] of texts)
    it(`${name} says ${expected.length === 0 ? 'nothing' : `“${expected.join(', ')}”`}, once, however often it comes`, async () => {
      const log = await after(name, name, name);
      assert.deepEqual(textsOf(log), expected);
      assert.equal(page.graph.seen.get(customer)?.length ?? 0, expected.length);
    });

  for (const name of [
    'get-started',
    'referral-link',
    'referral-ad',
    'message-from-ad',
    'message-from-product',
  ])
    it(`${name} makes the product what is spoken of`, async () => {
      const log = await after(name, name);
      assert.equal(log.filter(({ kind }) => kind === 'arrived').length, 1);
      const { thread } = await page.conversations.state(page.idOf(customer));
      assert.deepEqual(thread.products, ['VER-1001']);
    });

  it('an ad that names none of the shop’s products is kept as it came', async () => {
    const json = JSON.stringify(await fixture('referral-ad')).replace('VER-1001', 'ELSE-1');
    await page.deliver(JSON.parse(json));
    const arrived = (await page.log(customer)).find(({ kind }) => kind === 'arrived');
    assert.deepEqual(arrived?.data, { source: 'ADS', ref: 'kampanja-1', adId: '6045246247433' });
  });

  it('reactions and opt-ins are kept as events', async () => {
    const log = await after('reaction', 'optin');
    assert.deepEqual(
      log.flatMap((entry) => (entry.kind === 'event-in' ? [entry.data.name] : [])),
      ['reaction', 'optin'],
    );
  });

  it('an edit takes the place of the words before it, or is the message when it comes first', async () => {
    const log = await after('message', 'message-edit', 'message-edit');
    const [first, second, ...more] = said(log);
    assert.deepEqual(more, []);
    assert.equal(first?.replaces, undefined);
    assert.equal(second?.replaces, log.find(({ kind }) => kind === 'message-in')?.seq);
    assert.match(second?.text ?? '', /Turusta/);
  });

  it('a picture is fetched from Meta alone and kept; what cannot be had holds up nothing', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    page.graph.nodes.set('/kuva.png', { contentType: 'image/png', body: png });
    const json = JSON.stringify(await fixture('image'));
    const own = json.replace('https://scontent.xx.fbcdn.net/v/t1/kuva.jpg?x=1', `${page.graph.url}/kuva.png`);
    await page.deliver(JSON.parse(own));
    const stranger = json.replace('scontent.xx.fbcdn.net', '127.0.0.1:1').replace('m_6', 'm_6b');
    await page.deliver(JSON.parse(stranger));
    await page.settled(customer);
    const [kept, lost] = said(await page.log(customer));
    assert.deepEqual(
      kept?.attachments?.map(({ name, contentType, sizeBytes }) => [name, contentType, sizeBytes]),
      [['kuva.png', 'image/png', 8]],
    );
    assert.equal(lost?.attachments, undefined);
  });

  it('shows that it was seen', async () => {
    await after('message');
    await page.graph.when(() => page.graph.signs.some(({ action }) => action === 'mark_seen'));
  });

  it('asks for the name only with consent', async () => {
    await page.close();
    page = await openPage();
    page.graph.nodes.set(`/v24.0/${customer}`, {
      contentType: 'application/json',
      body: JSON.stringify({ first_name: 'Päivi', last_name: 'Öhman', id: customer }),
    });
    await after('message');
    assert.equal((await page.conversations.state(page.idOf(customer))).customer?.name, '');
  });

  it('knows the customer by name where the shop has consent', async () => {
    await page.close();
    page = await openPage({ profileNames: true });
    page.graph.nodes.set(`/v24.0/${customer}`, {
      contentType: 'application/json',
      body: JSON.stringify({ first_name: 'Päivi', last_name: 'Öhman', id: customer }),
    });
    await after('message', 'quick-reply');
    assert.equal((await page.conversations.state(page.idOf(customer))).customer?.name, 'Päivi Öhman');
  });
});
