// The stories of the berry picker, of the refused delivery and of thanks with one more thing, played on Messenger from the outside: on the
// whole service, directly and through Azure, as the conversation files tell them.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { derivedId } from '../../../adapters/bot-framework/address.ts';
import { conversationIdOf } from '../../../adapters/messenger/receiving.ts';
import { createApp } from '../../../app.ts';
import type { App } from '../../../app.ts';
import { readConfig } from '../../../config/config.ts';
import type { Entry } from '../../../conversation/entries.ts';
import { waitingEntries } from '../../../conversation/outbox/waiting-entries.ts';
import type { TicketActions } from '../../../handoff/actions.ts';
import { isOpen } from '../../../conversation/state.ts';
import { randomId } from '../../../kernel/ids.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { conversationFiles } from '../../conversations/support.ts';
import type { Conversation } from '../../conversations/support.ts';
import { openFakeConnector } from '../support/fake-connector.ts';
import type { FakeConnector } from '../support/fake-connector.ts';
import { messageSchema, openFakeGraph } from '../support/fake-graph.ts';
import type { FakeGraph } from '../support/fake-graph.ts';
import { batch, escaped, message, pageId } from './support/page.ts';

const begin = Date.parse('2026-11-24T10:00:00+02:00');
const played = ['availability/berry-picker', 'postal-codes/asked-inside', 'thanks-and-more/one-more-thing'];
const agent = { id: 'aino', name: 'Aino' };
const adviser = { id: 'eero', name: 'Eero' };

/** What a customer sees, oldest first. */
interface Bubble {
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
}

interface Way {
  readonly name: string;
  readonly to: string;
  idOf(customer: string): string;
  write(customer: string, mid: string, text: string): Promise<Response>;
  seen(customer: string): readonly Bubble[];
}

describe('messenger: the stories', () => {
  let app: App;
  let actions: TicketActions;
  let graph: FakeGraph;
  let connector: FakeConnector;
  let folder = '';
  let base = '';
  let now = begin;
  const clock = { nowMs: () => now };

  before(async function () {
    this.timeout(120_000);
    folder = await mkdtemp(path.join(tmpdir(), 'tiski-stories-'));
    graph = await openFakeGraph();
    connector = await openFakeConnector();
    const config = readConfig({
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      DESK_DEMO: 'false',
      MESSENGER_GRAPH_URL: graph.url,
      MESSENGER_PAGE_TOKEN: graph.pageToken,
      MESSENGER_APP_SECRET: graph.appSecret,
      MESSENGER_VERIFY_TOKEN: 'word',
    });
    app = await createApp(config, {
      clock,
      logger: silentLogger,
      recognizers: { waitMs: 60_000, limitMs: 60_000 },
    });
    await app.warmUp();
    base = `http://127.0.0.1:${await app.listen()}`;
    ({ actions } = app);
  });
  after(async () => {
    await app.close();
    await graph.close();
    await connector.close();
    await rm(folder, { recursive: true, force: true });
  });

  const direct: Way = {
    name: 'directly',
    to: 'messenger',
    idOf: (customer) => conversationIdOf(pageId, customer),
    write(customer, mid, text) {
      const body = escaped(batch(message(customer, mid, text)));
      const signed = createHmac('sha256', graph.appSecret).update(body).digest('hex');
      const headers = { 'x-hub-signature-256': `sha256=${signed}` };
      return fetch(`${base}/messenger/webhook`, { method: 'POST', headers, body });
    },
    seen: (customer) =>
      (graph.seen.get(customer) ?? []).map(({ text = '', quickReplies }) => ({
        text,
        buttons: quickReplies,
      })),
  };
  const azure: Way = {
    name: 'through Azure',
    to: 'facebook',
    idOf: (customer) => derivedId(['facebook', pageId, customer]),
    write(customer, mid, text) {
      const activity = {
        type: 'message',
        id: mid,
        channelId: 'facebook',
        serviceUrl: connector.url,
        from: { id: customer },
        recipient: { id: pageId },
        conversation: { id: `${customer}-${pageId}` },
        text,
        channelData: message(customer, mid, text),
      };
      return fetch(`${base}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
    },
    seen: (customer) =>
      connector.takenBy(`${customer}-${pageId}`).map(({ activity }) => {
        const { messaging_type: _, tag: _tag, ...rest } = activity.channelData as Record<string, unknown>;
        const sent = messageSchema.parse({
          ...(activity.text === undefined ? {} : { text: activity.text }),
          ...rest,
        });
        return { text: 'text' in sent ? sent.text : '', buttons: sent.quick_replies ?? [] };
      }),
  };

  /** Resolves when all that was said is at the customer's. */
  async function settled(way: Way, customer: string): Promise<void> {
    const conversationId = way.idOf(customer);
    const courier = {
      to: way.to,
      serves: () => true,
      carries: ({ kind }: Entry) => kind === 'message-out',
      deliver: () => assert.fail(),
    };
    for (;;) {
      const moved = Promise.withResolvers<undefined>();
      const stop = app.store.subscribe(conversationId, () => moved.resolve(undefined));
      try {
        await app.conversations.settled(conversationId);
        const state = await app.conversations.state(conversationId);
        const waiting = await waitingEntries(app.store, state, courier);
        if (state.unhandled.length === 0 && waiting.length === 0) return;
        await moved.promise;
      } finally {
        stop();
      }
    }
  }

  async function act(step: Conversation['steps'][number], conversationId: string): Promise<void> {
    const state = await app.conversations.state(conversationId);
    const ticketId = state.ticket?.ticketId ?? assert.fail('there is no ticket');
    if ('consults' in step) await actions.askTeam(ticketId, agent, { team: step.team, text: step.consults });
    else if ('advises' in step) {
      const consultId = state.consults.at(-1)?.consultId ?? assert.fail('nobody was asked');
      await actions.answerConsult(ticketId, adviser, { consultId, text: step.advises }, () => true);
    } else if (!('agent' in step)) assert.fail(`not played here: ${JSON.stringify(step)}`);
    else if (step.agent === 'claims') await actions.claim(ticketId, agent);
    else
      await actions.reply(ticketId, agent, {
        text: step.agent,
        clientMessageId: randomId('m_'),
        settles: 'settles' in step ? state.questions.filter(isOpen).map(({ questionId }) => questionId) : [],
      });
  }

  async function play(way: Way, conversation: Conversation, file: string): Promise<void> {
    const customer = `${way.to}-${file}`;
    const conversationId = way.idOf(customer);
    now = conversation.at === undefined ? now : Date.parse(conversation.at);
    let seen = 0;
    for (const [at, step] of conversation.steps.entries()) {
      const label = `${file}: ${JSON.stringify(step)}`;
      if ('customer' in step) {
        // Tapped where there is such a button, so that its payload is what is said.
        const button = way
          .seen(customer)
          .at(-1)
          ?.buttons.find(({ title }) => title === step.customer);
        const text = button === undefined ? step.customer : button.payload.replace(/^say:/, '');
        assert.equal((await way.write(customer, `${customer}-${at}`, text)).status, 200, label);
      } else await act(step, conversationId);
      await settled(way, customer);
      const bubbles = way.seen(customer).slice(seen);
      seen += bubbles.length;
      const said = bubbles
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase();
      if ('customer' in step && (await app.conversations.state(conversationId)).speaker.kind !== 'person')
        assert.notEqual(said, '', `silence is no answer (${label})`);
      if (at === 0) assert.match(said, /kone|maskin|machine/, `the first answer greets: ${label}`);
      else if ('customer' in step)
        assert.doesNotMatch(said, /en ihminen|inte en människa|not a person/, label);
      for (const words of step.says ?? [])
        assert.ok(said.includes(words.toLowerCase()), `does not say “${words}”: ${said} (${label})`);
      for (const words of step.never ?? [])
        assert.ok(!said.includes(words.toLowerCase()), `says “${words}”: ${said} (${label})`);
      for (const title of step.buttons ?? [])
        assert.ok(
          bubbles.at(-1)?.buttons.some((button) => button.title === title),
          `no button “${title}” (${label})`,
        );
    }
  }

  for (const way of [direct, azure])
    it(`are played ${way.name} as on the web chat`, async function () {
      this.timeout(60_000);
      const files = (await conversationFiles()).filter(({ file }) =>
        played.some((name) => file.startsWith(`${name}.`)),
      );
      assert.equal(files.length, 3 * played.length, 'each story in each language');
      for (const { file, conversation } of files) await play(way, conversation, file);
      assert.deepEqual(graph.violations, []);
    });
});
