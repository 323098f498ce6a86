import assert from 'node:assert/strict';
import { inbound, openBotHouse, post, whenTaken } from '../support/bot-house.ts';
import type { BotHouse } from '../support/bot-house.ts';

interface Replies {
  readonly activities: readonly { readonly text: string }[];
}

describe('a Bot Framework channel on this machine, without a registration', () => {
  let house: BotHouse;
  beforeEach(async () => {
    house = await openBotHouse();
  });
  afterEach(() => house.close());
  const texts = () => house.connector.taken.map(({ activity }) => activity.text);

  it('answers 200 when the message is durable, and says the answer through the connector, greeting first', async () => {
    assert.deepEqual(await post(house, inbound(house)), { status: 200, body: undefined });
    await whenTaken(house, 2);
    assert.deepEqual(texts(), ['Hei!', 'kuulin: moi']);
    const [{ activity } = assert.fail()] = house.connector.taken;
    assert.deepEqual([activity.from.id, activity.recipient.id], ['b1', 'u1']);
    assert.deepEqual(house.connector.complaints, []);
  });

  it('greets who arrives, once, and does not take itself for a customer', async () => {
    const update = (id: string, member: string) =>
      inbound(house, { type: 'conversationUpdate', id, text: undefined, membersAdded: [{ id: member }] });
    await post(house, update('a-1', 'b1'));
    await post(house, update('a-2', 'u1'));
    await post(house, update('a-3', 'u1'));
    await post(house, inbound(house, { id: 'a-4' }));
    await whenTaken(house, 2);
    await house.outbox.settled();
    assert.deepEqual(texts(), ['Hei!', 'kuulin: moi']);
  });

  it('takes a message that comes twice once, also both at the same time', async () => {
    await Promise.all([post(house, inbound(house)), post(house, inbound(house))]);
    await post(house, inbound(house));
    await whenTaken(house, 2);
    await house.conversations.settled();
    await house.outbox.settled();
    assert.deepEqual(texts(), ['Hei!', 'kuulin: moi']);
  });

  it('keeps conversations of different places apart', async () => {
    await post(house, inbound(house));
    await post(house, inbound(house, { conversation: { id: 'k1', tenantId: 't2' } }));
    await post(house, inbound(house, { channelId: 'slack' }));
    await whenTaken(house, 6);
    assert.equal(new Set(house.connector.taken.map(({ activity }) => activity.channelId)).size, 2);
  });

  it('goes where the channel is answered now', async () => {
    await post(house, inbound(house));
    await whenTaken(house, 2);
    const moved = `${house.connector.url}emea/`;
    await post(house, inbound(house, { id: 'a-2', serviceUrl: moved, text: 'taas' }));
    await house.conversations.settled();
    await house.outbox.settled();
    assert.match(house.connector.complaints.join(), /POST \/emea\/v3\/conversations\/k1\/activities/);
  });

  it('gives the replies in the response to who expects them there, and what was said meanwhile', async () => {
    const ask = async (id: string, text: string) =>
      (
        (await post(house, inbound(house, { id, text, deliveryMode: 'expectReplies' }))).body as Replies
      ).activities.map((activity) => activity.text);
    assert.deepEqual(await ask('a-1', 'yksi'), ['Hei!', 'kuulin: yksi']);
    assert.deepEqual(await ask('a-2', 'kaksi'), ['kuulin: kaksi']);
    assert.deepEqual(await ask('a-2', 'kaksi'), ['kuulin: kaksi'], 'the same again');
    assert.deepEqual(texts(), [], 'nothing went to the connector');
    assert.equal(await house.store.nextTimerAt(), undefined);
  });

  it('answers an invoke that nobody knows with 501', async () => {
    const { status } = await post(
      house,
      inbound(house, { type: 'invoke', name: 'composeExtension/query', text: undefined }),
    );
    assert.equal(status, 501);
  });

  it('takes buttons, events and files by reference, and refuses what says nothing', async () => {
    await post(house, inbound(house, { text: '', value: { choice: 7 } }));
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://files.example/1.png', name: 'kuva.png' },
      { contentType: 'text/html', contentUrl: 'https://files.example/1.html', name: 'sivu.html' },
      { contentType: 'image/png', contentUrl: 'http://files.example/2.png', name: 'open.png' },
    ];
    await post(house, inbound(house, { id: 'a-2', text: '', attachments }));
    await post(house, inbound(house, { id: 'a-3', type: 'event', name: 'page', text: undefined }));
    await house.conversations.settled();
    assert.equal((await post(house, inbound(house, { id: 'a-4', text: ' ' }))).status, 400);
    const id = await onlyConversation(house);
    const kept = (await house.store.read(id, 0)).filter(({ kind }) => kind.endsWith('-in'));
    assert.deepEqual(
      kept.map(({ kind }) => kind),
      ['message-in', 'message-in', 'event-in'],
    );
    const files = (kept[1]?.data as { attachments: readonly { name: string; url: string }[] }).attachments;
    assert.deepEqual(
      files.map(({ name, url }) => [name, url]),
      [['kuva.png', 'https://files.example/1.png']],
    );
  });

  it('refuses what is no activity, and every serviceUrl that is not on this machine', async () => {
    assert.equal((await post(house, { type: 'message' })).status, 400);
    assert.equal((await post(house, [])).status, 400);
    const elsewhere = inbound(house, { serviceUrl: 'https://smba.trafficmanager.net/emea/' });
    assert.equal((await post(house, elsewhere)).status, 403);
  });

  it('is off where others can reach it', async () => {
    const open = await openBotHouse({ loopbackOnly: false });
    const { status, body } = await post(open, inbound(open));
    assert.deepEqual([status, (body as { code: string }).code], [503, 'channel-off']);
    await open.close();
  });

  it('goes on after a restart with what had not arrived', async () => {
    house.connector.fault = () => ({ kind: 'status', status: 503 });
    await post(house, inbound(house));
    await house.conversations.settled();
    await house.outbox.settled();
    assert.deepEqual(texts(), []);
    house.connector.fault = () => ({ kind: 'none' });
    house = await house.restart();
    await whenTaken(house, 2);
    assert.deepEqual(texts(), ['Hei!', 'kuulin: moi']);
  });
});

async function onlyConversation(house: BotHouse): Promise<string> {
  const { derivedId } = await import('../../../adapters/bot-framework/address.ts');
  const id = derivedId(['emulator', '', 'b1', 'k1']);
  await house.conversations.state(id);
  return id;
}
