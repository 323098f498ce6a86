// Teams' recorded activities through the real endpoint, over the real store: what they leave in the log and what goes back.
import assert from 'node:assert/strict';
import { derivedId } from '../../../adapters/bot-framework/address.ts';
import { teamsCorrections } from '../../../adapters/bot-framework/teams/corrections.ts';
import { teamsManners } from '../../../adapters/bot-framework/teams/manners.ts';
import type { Aside } from '../../../adapters/bot-framework/asides.ts';
import { parseEntry } from '../../../conversation/fold.ts';
import { openBotHouse, post } from '../support/bot-house.ts';
import type { BotHouse } from '../support/bot-house.ts';
import { noFigures } from './support/no-figures.ts';
import { recorded, threadOf } from './support/fixtures.ts';
import type { Sent } from './support/fixtures.ts';

describe('customers in Teams', () => {
  let house: BotHouse;

  beforeEach(async () => {
    // The corrections want the house's own log, which is there only once it is built.
    const late: Aside = async (...heard) =>
      teamsCorrections({ conversations: house.conversations, log: house.store })(...heard);
    house = await openBotHouse({
      manners: { msteams: teamsManners(noFigures) },
      asides: [late],
    });
  });
  afterEach(() => house.close());

  const send = (name: string, over: Sent = {}) =>
    post(house, recorded(name, { serviceUrl: house.connector.url, ...over }));

  async function quiet(): Promise<void> {
    await house.conversations.settled();
    await house.outbox.settled();
  }

  const texts = (thread: string) => house.connector.takenBy(thread).map(({ activity }) => activity.text);

  it('greets once when the app is installed, whatever Teams tells of it', async () => {
    for (const name of ['installed-personally', 'joined-personally', 'installed-personally'])
      assert.equal((await send(name)).status, 200);
    await quiet();
    assert.deepEqual(texts(threadOf(recorded('personal-message'))), ['Hei!']);
  });

  it('answers in the chat, once for a message that is delivered again', async () => {
    await send('personal-message');
    await send('personal-message');
    await quiet();
    const answers = texts(threadOf(recorded('personal-message')));
    assert.equal(answers.filter((text) => text?.includes('marjanpoimurit')).length, 1);
    assert.deepEqual(house.connector.complaints, []);
  });

  it('answers a channel’s thread in that thread, and keeps who wrote', async () => {
    await send('channel-mention');
    await quiet();
    await send('channel-reply');
    await quiet();
    const thread = threadOf(recorded('channel-mention'));
    assert.deepEqual(texts(thread).slice(-2), ['kuulin: mitä marjanpoimuri maksaa?', 'kuulin: entä takuu?']);
    const [first] = house.connector.taken;
    assert.match(first?.conversationId ?? '', /;messageid=/);
  });

  it('does not hear what is said among others', async () => {
    await send('group-without-mention');
    await send('member-added-to-group');
    await send('message-reaction');
    await quiet();
    assert.deepEqual(house.connector.taken, []);
  });

  it('takes an edit for new words, keeps the old ones, and hears a repeated edit once', async () => {
    await send('personal-message');
    await quiet();
    await send('message-edited');
    await send('message-edited');
    await quiet();
    const answers = texts(threadOf(recorded('personal-message')));
    assert.equal(answers.filter((text) => text?.includes('lumikolat')).length, 1);
    assert.equal(answers.filter((text) => text?.includes('marjanpoimurit')).length, 1);
  });

  it('keeps that a message was taken back, and hears it again when it is restored', async () => {
    await send('personal-message');
    await quiet();
    await send('message-deleted');
    await send('message-deleted');
    const kinds = async () =>
      (await house.store.read(personalId(), 0)).flatMap((logged) => parseEntry(logged)?.kind ?? []);
    assert.equal((await kinds()).filter((kind) => kind === 'message-deleted').length, 1);
    await send('message-restored');
    await quiet();
    assert.equal((await kinds()).filter((kind) => kind === 'message-in').length, 2);
  });

  it('answers presses that nobody waits for, and says what it does not know', async () => {
    const pressed = await send('card-button');
    assert.equal(pressed.status, 200);
    assert.deepEqual(pressed.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: '',
    });
    assert.equal((await send('card-button', { name: 'composeExtension/query' })).status, 501);
  });

  it('keeps a reference to a file from a host that is not allowed, and fetches nothing', async () => {
    await send('file-upload');
    await quiet();
    const entries = (await house.store.read(personalId(), 0)).map(parseEntry);
    const message = entries.find((entry) => entry?.kind === 'message-in');
    assert.equal(message?.data.attachments?.[0]?.name, 'kuitti.pdf');
    assert.equal(message.data.attachments[0].contentType, 'application/pdf');
  });
});

/** The conversation of the recorded chat with the bot alone. */
function personalId(): string {
  const { conversation, recipient } = recorded('personal-message') as {
    readonly conversation: { readonly id: string; readonly tenantId: string };
    readonly recipient: { readonly id: string };
  };
  return derivedId(['msteams', conversation.tenantId, recipient.id, conversation.id]);
}
