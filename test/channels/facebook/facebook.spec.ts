// Messenger through Azure's `facebook` channel: the same events and messages as on the direct way, in Azure's shapes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { derivedId } from '../../../adapters/bot-framework/address.ts';
import { facebookEvents } from '../../../adapters/bot-framework/facebook/events.ts';
import { facebookManners } from '../../../adapters/bot-framework/facebook/manners.ts';
import type { Aside } from '../../../adapters/bot-framework/asides.ts';
import type { EntryData } from '../../../conversation/entries.ts';
import { parseEntry } from '../../../conversation/fold.ts';
import { createElsewhere } from '../../../handoff/elsewhere.ts';
import { opennessAt } from '../../../handoff/reach.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { say } from '../../../language/phrases/say.ts';
import { openBotHouse, post } from '../support/bot-house.ts';
import type { BotHouse } from '../support/bot-house.ts';
import { messageSchema } from '../support/fake-graph.ts';

const [pageId, customer] = ['100200300', '6543210987654321'];
const conversationId = derivedId(['facebook', pageId, customer]);
const dayMs = 24 * 60 * 60_000;

describe('messenger through Azure', () => {
  let house: BotHouse;
  let aheadMs = 0;
  const clock = { nowMs: () => Date.now() + aheadMs };

  async function open(humanAgent = false): Promise<void> {
    aheadMs = 0;
    const late: { events?: Aside } = {};
    house = await openBotHouse({
      decide: async (state) => ({
        entries: [],
        messages: state.unhandled.map(({ data }) => ({
          sender: 'bot',
          text: `kuulin: ${data.text}`,
          locale: 'fi',
          phrase: 'test.echo',
          entities: [],
          figures: [data.text],
        })),
        statuses: [],
        turn: { acts: [], thread: state.thread, notUnderstood: 0 },
      }),
      manners: {
        facebook: facebookManners({
          opennessAt: (state, at) => opennessAt(state, at, humanAgent),
          cardOf: (id) => ({ title: id, link: `https://shop.example/${id}` }),
          clock,
        }),
      },
      asides: [async (...heard) => late.events?.(...heard)],
    });
    const { conversations, store } = house;
    late.events = facebookEvents({
      conversations,
      log: store,
      inbox: createElsewhere({
        conversations,
        tickets: store,
        say,
        shop: () => ({ name: 'Kotikaarna', teams: [] }),
        clock,
        silentMs: 60 * 60_000,
      }),
      productOf: (name) => (name === 'VER-1001' ? name : undefined),
      placeAt: () => undefined,
      defaultLocale: () => 'fi',
      logger: silentLogger,
    });
  }
  beforeEach(() => open());
  afterEach(() => house.close());

  async function deliver(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const file = path.join(import.meta.dirname, 'fixtures', `${name}.json`);
      const activity = JSON.parse(await readFile(file, 'utf8')) as object;
      const { status } = await post(house, { ...activity, serviceUrl: house.connector.url });
      assert.equal(status, 200, name);
    }
    await house.conversations.settled();
    await house.outbox.settled();
  }
  const state = () => house.conversations.state(conversationId);
  async function entries() {
    return (await house.store.read(conversationId, 0)).flatMap((entry) => parseEntry(entry) ?? []);
  }
  async function said(): Promise<readonly string[]> {
    return (await entries()).flatMap((entry) =>
      entry.kind === 'message-in'
        ? [typeof entry.data.value === 'string' ? entry.data.value : entry.data.text]
        : [],
    );
  }
  const sent = () => house.connector.taken.map(({ activity }) => activity);

  it('begins without a word of its own and answers, however often a message comes', async () => {
    await deliver('message', 'message');
    assert.deepEqual(await said(), ['Löytyykö RX-500 Turusta?']);
    assert.deepEqual(
      sent().map(({ text }) => text),
      ['kuulin: Löytyykö RX-500 Turusta?'],
    );
    assert.equal((await state()).channel, 'facebook');
    assert.deepEqual(sent()[0]?.channelData, { messaging_type: 'RESPONSE', metadata: 'tiski:3' });
  });

  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['quick-reply', ['Näytä mitä välitettiin']],
    ['postback', ['Aukioloajat']],
    ['get-started', ['hei']],
    ['ad', ['Onko tätä?']],
    ['sticker-thumb', ['👍']],
    ['referral', []],
    ['read', []],
    ['echo-own', []],
  ];
  for (const [name, expected] of texts)
    it(`${name} says ${expected.length === 0 ? 'nothing' : `“${expected.join()}”`}`, async () => {
      await deliver(name, name);
      const begun = await house.store.head(conversationId);
      assert.deepEqual(begun === undefined ? [] : await said(), expected);
    });

  for (const name of ['get-started', 'ad', 'referral'])
    it(`${name} makes the product what is spoken of`, async () => {
      await deliver(name);
      assert.deepEqual((await state()).thread.products, ['VER-1001']);
    });

  it('somebody who types in the page’s inbox is a person speaking, until they hand back', async () => {
    await deliver('message', 'echo-own', 'echo-inbox', 'echo-inbox-no-app', 'quick-reply');
    assert.equal((await state()).speaker.kind, 'person');
    assert.equal(sent().length, 1);
    await deliver('pass-thread-control', 'ad');
    assert.equal((await state()).speaker.kind, 'bot');
    assert.equal(sent().at(-1)?.text, 'kuulin: Onko tätä?');
  });

  it('the inbox may speak first: the customer’s own words then tell where they are answered', async () => {
    await deliver('echo-inbox', 'pass-thread-control', 'message');
    assert.equal(sent().length, 1);
  });

  it('keeps what is said on standby, and is silent', async () => {
    await deliver('standby');
    assert.deepEqual(await said(), ['Odotan']);
    assert.equal(sent().length, 0);
  });

  async function write(data: Partial<EntryData<'message-out'>>): Promise<void> {
    await house.conversations.commitEntries(conversationId, () => ({
      entries: [
        {
          kind: 'message-out',
          data: { sender: 'bot', text: 'x', locale: 'fi', entities: [], openQuestions: 0, ...data },
        },
      ],
    }));
    await house.outbox.settled();
  }

  it('sends text, cards and buttons within Messenger’s sizes', async () => {
    await deliver('message');
    await write({
      text: `${'Pitkä lause tästä asiasta. '.repeat(120)}`,
      entities: [{ type: 'Answer', topic: 'price', outcome: 'answered', productId: 'VER-1001' }],
      suggestions: Array.from({ length: 15 }, (_, n) => ({
        title: `Kotikaarnan myymälä numero ${n}`,
        text: `myymälä ${n}`,
      })),
    });
    const ours = sent().slice(1);
    assert.equal(ours.length, 3);
    for (const { text, channelData } of ours) {
      const { messaging_type: type, ...rest } = channelData as Record<string, unknown>;
      assert.equal(type, 'UPDATE');
      const checked = messageSchema.safeParse({ ...(text === undefined ? {} : { text }), ...rest });
      assert.ok(checked.success, JSON.stringify(checked.error?.issues));
    }
    assert.ok('attachment' in (ours[2]?.channelData as object));
  });

  it('nothing is sent by itself after a day', async () => {
    await deliver('message');
    aheadMs = dayMs + 60_000;
    await write({ sender: 'system' });
    assert.equal(sent().length, 1);
    assert.ok((await entries()).some(({ kind }) => kind === 'delivery-failed'));
  });

  it('a person’s words go out for a week with the tag where it was granted', async () => {
    await house.close();
    await open(true);
    await deliver('message');
    aheadMs = 6 * dayMs;
    await write({ sender: 'agent', agent: { id: 'aino', name: 'Aino' }, text: 'Löytyi!' });
    const { messaging_type: type, tag } = sent()[1]?.channelData as Record<string, unknown>;
    assert.deepEqual([type, tag], ['MESSAGE_TAG', 'HUMAN_AGENT']);
  });
});
