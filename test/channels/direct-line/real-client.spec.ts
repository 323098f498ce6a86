// The client that Web Chat is built on, unchanged, against our channel: streaming and polling.
import assert from 'node:assert/strict';
import { begin, call, closeChannel, closeChannels, loadRealClient, openChannel } from './support/channel.ts';
import type { Begun, Channel, RealClient, Seen } from './support/channel.ts';

interface Customer {
  readonly client: RealClient;
  readonly seen: Seen[];
  until(enough: (seen: readonly Seen[]) => boolean): Promise<readonly Seen[]>;
  post(text: string, clientActivityID: string): Promise<string>;
}

const texts = (seen: readonly Seen[]) => seen.map(({ text }) => text);

describe('direct line: the real client', () => {
  let DirectLine: ReturnType<typeof loadRealClient>;
  const customers: Customer[] = [];

  before(() => {
    DirectLine = loadRealClient();
  });
  afterEach(async () => {
    for (const { client } of customers.splice(0)) client.end();
    await closeChannels();
  });

  async function customer(channel: Channel, options: Record<string, unknown>): Promise<Customer> {
    const { token } =
      'token' in options
        ? { token: undefined }
        : (await call<Begun>(channel, 'POST', '/tokens/generate')).body;
    const random = () => 0;
    const client = new DirectLine({ token, domain: channel.base, timeout: 5000, random, ...options });
    const seen: Seen[] = [];
    const looks = new Set<() => void>();
    client.activity$.subscribe(
      (activity) => {
        seen.push(activity);
        for (const look of looks) look();
      },
      () => undefined,
    );
    const made: Customer = {
      client,
      seen,
      until: (enough) =>
        new Promise((resolve) => {
          const look = () => {
            if (!enough(seen)) return;
            looks.delete(look);
            resolve(seen);
          };
          looks.add(look);
          look();
        }),
      post: (text, clientActivityID) =>
        new Promise((resolve, reject) => {
          const activity = { type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID } };
          client.postActivity(activity).subscribe(resolve, reject);
        }),
    };
    customers.push(made);
    return made;
  }

  for (const webSocket of [true, false]) {
    it(`greets, echoes, answers in order and once, ${webSocket ? 'streaming' : 'polling'}`, async () => {
      const channel = await openChannel();
      const maija = await customer(channel, {
        webSocket,
        pollingInterval: 200,
        conversationStartProperties: { locale: 'sv-FI' },
      });
      await maija.until((seen) => seen.length === 1);
      const id = await maija.post('yksi', 'k1');
      assert.equal(await maija.post('yksi', 'k1'), id, 'sent again');
      await maija.until((seen) => seen.length === 3);
      await maija.post('kaksi', 'k2');
      const seen = await maija.until((all) => all.length === 5);
      assert.deepEqual(texts(seen), ['Hei! (sv)', 'yksi', 'sait: yksi', 'kaksi', 'sait: kaksi']);
      assert.equal(seen[1]?.id, id);
      assert.equal(seen[1]?.channelData?.['clientActivityID'], 'k1');
      assert.match(seen[1]?.from.id ?? '', /^dl_/, 'the user of the token, whatever the client says');
    });
  }

  it('reloads a page into the same conversation, with all that was said, beside another tab', async () => {
    const channel = await openChannel();
    const { token, conversationId, streamUrl } = await begin(channel);
    const first = await customer(channel, { token, conversationId, streamUrl });
    await first.until((seen) => seen.length === 1);
    await first.post('moi', 'k1');
    await first.until((seen) => seen.length === 3);
    const second = await customer(channel, { token, conversationId });
    await second.until((seen) => seen.length === 3);
    await second.post('toinen', 'k2');
    const expected = ['Hei! (fi)', 'moi', 'sait: moi', 'toinen', 'sait: toinen'];
    assert.deepEqual(texts(await first.until((seen) => seen.length === 5)), expected);
    assert.deepEqual(texts(await second.until((seen) => seen.length === 5)), expected);
  });

  it('comes back by itself after the service was restarted on the same data', async () => {
    const channel = await openChannel();
    const maija = await customer(channel, {});
    await maija.until((seen) => seen.length === 1);
    await maija.post('ennen', 'k1');
    await maija.until((seen) => seen.length === 3);
    await closeChannel(channel);
    const again = await openChannel({ log: channel.log, port: channel.port });
    assert.equal(await maija.post('jälkeen', 'k2'), `${[...channel.log.entries.keys()][0]}|0000005`);
    const seen = await maija.until((all) => all.length === 5);
    assert.deepEqual(texts(seen), ['Hei! (fi)', 'ennen', 'sait: ennen', 'jälkeen', 'sait: jälkeen']);
    assert.equal(again.stream.count(), 1);
  });
});
