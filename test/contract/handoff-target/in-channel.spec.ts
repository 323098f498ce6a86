// The contract of desks on a hub in the customer's own Bot Framework channel: the real adapter behind its endpoint, against a connector
// on loopback; and what only this desk does.
import assert from 'node:assert/strict';
import type { Aside } from '../../../adapters/bot-framework/asides.ts';
import { botFrameworkChannel } from '../../../adapters/bot-framework/channel.ts';
import { derivedId } from '../../../adapters/bot-framework/address.ts';
import { deskInChannel, inChannelDesk } from '../../../adapters/bot-framework/in-channel/desk.ts';
import { createHttpServer } from '../../../adapters/http/server.ts';
import { channelDesk } from '../../../conversation/desk-stays.ts';
import { afterWords } from '../../../conversation/outbox/after-words.ts';
import type { Courier } from '../../../conversation/outbox/courier.ts';
import { isOpen } from '../../../conversation/state.ts';
import { offerOf } from '../../../handoff/targets/offer.ts';
import { conversationOf } from '../../../handoff/ticket.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { say } from '../../../language/phrases/say.ts';
import { openToThisMachine } from '../../channels/support/bot-house.ts';
import { openFakeConnector } from '../../channels/support/fake-connector.ts';
import type { FakeConnector, Fault } from '../../channels/support/fake-connector.ts';
import {
  addressIn,
  heardIn,
  hubChannel,
  statusIn,
  talkOf,
  threadIn,
} from '../../channels/support/in-channel-hub.ts';
import { handoffTargetContract } from './contract.ts';
import { farewell, openRig, patience } from './rig.ts';
import type { Rig } from './rig.ts';
import type { DeskUnderTest } from './subject.ts';

const names = ['c1', 'c2', 'c3', 'c4'];
const aino = { id: '11', name: 'Aino' };
const question = 'ihminen: toimitetteko postinumeroon 97200?';

interface InChannel extends DeskUnderTest {
  readonly connector: FakeConnector;
  /** To the bot's endpoint; resolves to the answer. */
  post(activity: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
}

async function inChannel(rig: Rig, channels: readonly string[] = [hubChannel]): Promise<InChannel> {
  const connector = await openFakeConnector();
  rig.placeOf = (name) => ({
    conversationId: derivedId(threadIn(name)),
    channel: hubChannel,
    address: addressIn(name, connector),
  });
  const { conversations, store, clock } = rig;
  const lookups = { productTitle: () => undefined, storeName: () => undefined };
  const offer = { say, locale: () => 'fi' as const, tickets: store, lookups, clock };
  const desk = inChannelDesk({
    conversations,
    clientFor: (serviceUrl) => channel.clientFor(serviceUrl),
    channels,
    stateOf: (id) => conversations.state(id).catch(() => undefined),
    somebody: (locale) => say('handoff.somebody', locale, {}, ''),
    offerOf: (state, stay) => offerOf(state, stay, stay.sentSeq, offer),
  });
  let aside: Aside = async () => undefined;
  const channel = botFrameworkChannel({
    ...openToThisMachine(connector),
    conversations,
    log: store,
    clock,
    asides: [(...heard) => aside(...heard)],
    alsoReplies: desk.alsoReplies,
  });
  for (const courier of channel.couriers) rig.add(courier);
  const inOrder = (courier: Courier): Courier =>
    afterWords(courier, { store, conversations, clock, channels: () => channel.couriers });
  aside = desk.aside(rig.connect(desk.target, { inOrder }));
  const http = createHttpServer({ routes: channel.routes, logger: silentLogger, clock });
  const port = await http.listen(0, '127.0.0.1');

  const nameOf = (ticketId: string): string =>
    names.find((name) => derivedId(threadIn(name)) === conversationOf(ticketId)) ?? '';
  async function post(activity: unknown) {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
  const status = async (ticketId: string, value: object): Promise<void> => {
    assert.equal((await post(statusIn(nameOf(ticketId), connector, value))).status, 200);
  };
  let refuses = false;
  return {
    connector,
    post,
    name: channelDesk,
    tickets(ticketId) {
      const { begun, cancelled, isOpen: open } = talkOf(connector, nameOf(ticketId));
      const notes = cancelled.map(({ value }) => String((value as { text?: unknown }).text));
      return begun.map(({ attachments = [] }) => {
        const { activities } = attachments[0]?.content as {
          readonly activities: readonly { readonly from: { readonly role: string }; readonly text: string }[];
        };
        const customerSaid = activities.filter(({ from }) => from.role === 'user').map(({ text }) => text);
        return { isOpen: open, customerSaid, notes };
      });
    },
    takes: (ticketId) =>
      status(ticketId, refuses ? { state: 'failed', message: 'nobody has the skill' } : { state: 'queued' }),
    joins: (ticketId, agent) => status(ticketId, { state: 'accepted', agent }),
    async says(ticketId, from, text, id = text) {
      assert.equal((await post(heardIn(nameOf(ticketId), connector, { from, text, id }))).status, 200);
    },
    letsGo: (ticketId) => status(ticketId, { state: 'queued' }),
    settles: (ticketId, agent) => status(ticketId, { settled: 'all', agent }),
    resolves: (ticketId) => status(ticketId, { state: 'completed' }),
    returns: (ticketId) => status(ticketId, { state: 'returned' }),
    weather(weather) {
      refuses = weather === 'refuses';
      let cuts = weather === 'answer-lost' ? 1 : 0;
      connector.fault = ({ body }): Fault => {
        if (weather === 'down') return { kind: 'cut' };
        return body.includes('handoff.initiate') && cuts-- > 0
          ? { kind: 'cut', taken: true }
          : { kind: 'none' };
      };
    },
    async close() {
      await http.close(1_000);
      await channel.close();
      await connector.close();
    },
  };
}

const itself = 'it stands in the customer’s own conversation and hears it there, past this service';
const past = 'what its people say there has reached the customer before we hear of it';
const notOwed = {
  'gets what the customer says later, in order and once': itself,
  'loses none of the customer’s words while it is away for a moment': itself,
  'loses none of the customer’s words when it takes the ticket on the second try': itself,
  'does not say goodbye over an open question, and is told which is open': past,
  'does not close over an open question; the ticket stays with it until the question is settled':
    '“completed” gives the conversation back to the bot, which asks after what is open',
};

describe('a desk for our tickets: a hub in the customer’s own channel', () => {
  handoffTargetContract(inChannel, 'any', notOwed);
});

describe('a hub in the customer’s own channel', () => {
  let rig: Rig;
  let desk: InChannel;
  beforeEach(async () => {
    rig = await openRig();
    desk = await inChannel(rig);
  });
  afterEach(async () => {
    assert.deepEqual(desk.connector.complaints, []);
    await desk.close();
    await rig.close();
  });

  const sent = () =>
    talkOf(desk.connector, 'c1').taken.map(({ activity }) => activity.text ?? String(activity['name']));
  const status = async (value: object): Promise<void> => {
    assert.equal((await desk.post(statusIn('c1', desk.connector, value))).status, 200);
    await rig.settled();
  };
  async function asked(): Promise<string> {
    return (await rig.customer('c1', question)).ticket?.ticketId ?? '';
  }
  const questionsOpen = async (): Promise<number> => (await rig.state('c1')).questions.filter(isOpen).length;

  it('gets handoff.initiate in the words that Copilot Studio and Dynamics use, after all that was said', async () => {
    await asked();
    assert.deepEqual(sent(), ['Hei!', 'Välitän asian eteenpäin.', 'handoff.initiate']);
    const [initiate] = talkOf(desk.connector, 'c1').begun;
    assert.deepEqual([initiate?.type, initiate?.recipient.id], ['event', 'dl_c1']);
    const value = initiate?.['value'] as Readonly<Record<string, unknown>>;
    assert.deepEqual(
      [value['va_LastTopic'], value['va_BotId'], value['va_Language'], value['va_LastPhrases']],
      ['delivery-area', 'tiski@kotikaarna', 'fi-fi', question],
    );
    assert.deepEqual(
      initiate?.attachments?.map((attachment) => attachment['name']),
      ['Transcript'],
    );
    const { deliveryMode, tags } = initiate?.channelData as { deliveryMode: string; tags: string };
    assert.equal(deliveryMode, 'bridged');
    assert.equal((JSON.parse(tags) as { type: number }).type, 0);
  });

  it('never gets it before the words, however often the channel refuses those', async () => {
    let refusals = 3;
    desk.connector.fault = ({ body }) =>
      body.includes('Välitän') && refusals-- > 0 ? { kind: 'status', status: 503 } : { kind: 'none' };
    await asked();
    assert.deepEqual(sent(), ['Hei!']);
    for (let tries = 0; tries < 8; tries++) await rig.pass(5_000);
    assert.deepEqual(sent(), ['Hei!', 'Välitän asian eteenpäin.', 'handoff.initiate']);
  });

  it('has the conversation when it accepted, named or not, and the bot is silent', async () => {
    await asked();
    await status({ state: 'accepted' });
    const { speaker, ticket } = await rig.state('c1');
    assert.equal(speaker.kind, 'person');
    assert.equal(ticket?.desk?.name, channelDesk);
    assert.match(sent().at(-1) ?? '', /^Asiakaspalvelija liittyi keskusteluun/);
    const before = sent().length;
    assert.equal((await desk.post(heardIn('c1', desk.connector, { text: 'haloo?' }))).status, 200);
    await rig.settled();
    assert.equal(sent().length, before);
    assert.equal((await rig.entries('c1', 'message-in')).at(-1)?.text, 'haloo?');
  });

  it('falls back to our own desk when it failed, before or after somebody had it, and the customer hears so', async () => {
    await asked();
    await status({ state: 'accepted', agent: aino });
    await status({ state: 'failed', message: 'agent disconnected' });
    const { ticket } = await rig.state('c1');
    assert.deepEqual([ticket?.state, ticket?.desk, ticket?.owner], ['queued', undefined, undefined]);
    assert.equal((await rig.entries('c1', 'ticket-brought-back'))[0]?.reason, 'agent disconnected');
    assert.deepEqual((await rig.read('c1')).at(-1), 'handoff.elsewhere');
    assert.equal(await questionsOpen(), 1);
    assert.deepEqual(talkOf(desk.connector, 'c1').cancelled, []);
  });

  it('gives it back with “completed”, and what is open stays open', async () => {
    await asked();
    await status({ state: 'accepted', agent: aino });
    await status({ state: 'completed' });
    const { speaker, endedTicket } = await rig.state('c1');
    assert.deepEqual([speaker.kind, endedTicket?.by], ['bot', 'returned']);
    assert.equal(await questionsOpen(), 1);
    assert.equal((await rig.read('c1')).at(-1), 'handoff.returned');
    // The same once more, and late: nothing happens.
    const before = sent().length;
    await status({ state: 'completed' });
    await status({ state: 'failed' });
    assert.equal(sent().length, before);
  });

  it('leaves with people what only people can keep: “completed” with a promised call brings it to our own desk', async () => {
    const ticketId = await asked();
    await status({ state: 'accepted', agent: aino });
    const { conversationId } = await rig.state('c1');
    const promise = {
      promiseId: 'p1',
      kind: 'callback',
      dueAt: '2026-11-23T10:00:00.000Z',
      keeper: 'service',
    };
    await rig.conversations.commitEntries(conversationId, () => ({
      entries: [{ kind: 'promise-made', data: { ...promise, kind: 'callback', text: 'asked' } }],
    }));
    await status({ state: 'completed' });
    const { ticket } = await rig.state('c1');
    assert.deepEqual([ticket?.ticketId, ticket?.state, ticket?.desk], [ticketId, 'queued', undefined]);
    assert.equal((await rig.read('c1')).at(-1), 'handoff.elsewhere');
  });

  it('has its people’s echoed words kept and sent nowhere, a farewell too, and nobody takes them for the customer’s', async () => {
    const ticketId = await asked();
    await desk.joins(ticketId, aino);
    await rig.settled();
    const before = sent().length;
    await desk.says(ticketId, aino, farewell);
    await rig.settled();
    assert.equal(sent().length, before);
    assert.equal((await rig.read('c1')).at(-1), `Aino: ${farewell}`);
    assert.equal((await rig.entries('c1', 'message-in')).length, 1);
    assert.equal((await rig.entries('c1', 'message-out')).at(-1)?.saidElsewhere, true);
  });

  it('is not hurried while its people may be talking where we do not hear it', async () => {
    await asked();
    await status({ state: 'accepted', agent: aino });
    await rig.pass(3 * patience.silentMs);
    assert.equal((await rig.state('c1')).ticket?.desk?.name, channelDesk);
  });

  it('stands among the replies of a caller that takes its answers in the response, and nothing is sent besides', async () => {
    const inline = { deliveryMode: 'expectReplies', text: question };
    const { status: code, body } = await desk.post(heardIn('c1', desk.connector, inline));
    await rig.settled();
    const { activities } = body as {
      readonly activities: readonly { readonly text?: string; readonly name?: string }[];
    };
    assert.equal(code, 200);
    assert.equal(activities.at(-1)?.name, 'handoff.initiate');
    assert.equal(activities.at(-2)?.text, 'Välitän asian eteenpäin.');
    assert.deepEqual(sent(), []);
    await status({ state: 'accepted', agent: aino });
    assert.equal((await rig.state('c1')).speaker.kind, 'person');
  });

  it('believes no status of a channel that was not named', async () => {
    const stranger = await openRig();
    const unnamed = await inChannel(stranger, []);
    await stranger.customer('c1', question);
    const accepted = statusIn('c1', unnamed.connector, { state: 'accepted', agent: aino });
    assert.equal((await unnamed.post(accepted)).status, 200);
    await stranger.settled();
    const { speaker, ticket } = await stranger.state('c1');
    assert.deepEqual([speaker.kind, ticket?.desk?.state], ['queued', 'sent']);
    await unnamed.close();
    await stranger.close();
  });

  it('is the desk of the conversations on channels that were named, while the customer writes there', async () => {
    const state = await rig.customer('c1');
    assert.equal(deskInChannel([hubChannel])(state), channelDesk);
    assert.equal(deskInChannel(['omnichannel'])(state), undefined);
    const { address: _, ...ownChat } = state;
    assert.equal(deskInChannel([hubChannel])(ownChat), undefined);
  });
});
