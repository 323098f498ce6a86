// The contract of desks on Bot Framework's handoff protocol: the real adapter against an agent hub on loopback; and what the hub reads.
import assert from 'node:assert/strict';
import { hubDesk } from '../../../adapters/bot-framework/hub/desk.ts';
import { createHttpServer } from '../../../adapters/http/server.ts';
import { isOpen } from '../../../conversation/state.ts';
import { conversationOf } from '../../../handoff/ticket.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { startFakeHub } from '../../channels/support/fake-hub.ts';
import type { FakeHub } from '../../channels/support/fake-hub.ts';
import { handoffTargetContract } from './contract.ts';
import { openRig } from './rig.ts';
import type { Rig } from './rig.ts';
import type { DeskUnderTest } from './subject.ts';

async function hub(rig: Rig): Promise<DeskUnderTest & { readonly fake: FakeHub }> {
  const fake = await startFakeHub();
  let refuses = false;
  let port = 0;
  const desk = hubDesk(
    { url: fake.url },
    {
      place: () => ({
        bot: { id: 'tiski', name: 'Kotikaarna' },
        serviceUrl: `http://127.0.0.1:${port}/handoff/hub`,
      }),
      ticketOf: async (id) => {
        const { ticket, stays } = await rig.state(id);
        return ticket?.ticketId ?? stays?.at(-1)?.ticketId;
      },
      typing: () => undefined,
    },
  );
  const routes = desk.routes(rig.connect(desk.target));
  const http = createHttpServer({ routes, logger: silentLogger, clock: rig.clock });
  port = await http.listen(0, '127.0.0.1');

  const idOf = (ticketId: string): string => conversationOf(ticketId) ?? '';
  const send = async (ticketId: string, activity: object): Promise<void> =>
    void (await fake.sends(idOf(ticketId), activity));
  const status = (ticketId: string, value: object) =>
    send(ticketId, { type: 'event', name: 'handoff.status', value });
  const came = (ticketId: string) =>
    fake.activities.filter(({ conversation }) => conversation.id === idOf(ticketId));
  return {
    fake,
    name: 'hub',
    tickets(ticketId) {
      const all = came(ticketId);
      const begun = all.filter(({ name }) => name === 'handoff.initiate');
      const transcript = begun[0]?.attachments?.[0]?.content.activities ?? [];
      const said = transcript as { readonly from: { readonly role: string }; readonly text: string }[];
      const last = all.findLast(
        ({ type, name, value }) =>
          type === 'endOfConversation' || value?.['reopens'] === true || name === 'handoff.initiate',
      );
      return begun.map(() => ({
        isOpen: last?.type !== 'endOfConversation',
        customerSaid: [
          ...said.filter(({ from }) => from.role === 'user').map(({ text }) => text),
          ...all.filter(({ type }) => type === 'message').map(({ text }) => text ?? ''),
        ],
        notes: all.filter(({ name }) => name === 'handoff.note').map(({ value }) => String(value?.['text'])),
      }));
    },
    async takes(ticketId) {
      await status(
        ticketId,
        refuses ? { state: 'failed', message: 'nobody has the skill' } : { state: 'accepted' },
      );
    },
    joins: (ticketId, person) => status(ticketId, { state: 'accepted', agent: person }),
    says: (ticketId, from, text, id = text) => send(ticketId, { type: 'message', id, from, text }),
    letsGo: (ticketId) => status(ticketId, { state: 'queued' }),
    settles: (ticketId, person) => status(ticketId, { settled: 'all', agent: person }),
    resolves: (ticketId, agent) => status(ticketId, { state: 'completed', agent }),
    returns: (ticketId, agent) => status(ticketId, { state: 'returned', agent }),
    weather(weather) {
      refuses = weather === 'refuses';
      fake.outage = weather === 'down' ? 'cut' : undefined;
      fake.losesOneAnswer = weather === 'answer-lost';
    },
    async close() {
      await http.close(1_000);
      await fake.close();
    },
  };
}

describe('a desk for our tickets: Bot Framework’s handoff protocol', () => {
  handoffTargetContract(hub);

  it('tells the hub in the words that Copilot Studio and Dynamics use, with the transcript attached', async () => {
    const rig = await openRig();
    const desk = await hub(rig);
    await rig.customer('c1', 'ihminen: toimitetteko postinumeroon 97200?');
    const [initiate] = desk.fake.activities;
    const { value = {}, attachments = [], channelData } = initiate ?? {};
    assert.deepEqual(
      [initiate?.type, initiate?.name, initiate?.conversation],
      ['event', 'handoff.initiate', { id: 'c1' }],
    );
    assert.deepEqual(
      [
        value['va_Scope'],
        value['va_LastTopic'],
        value['va_Topics'],
        value['va_ConversationId'],
        value['va_BotId'],
        value['va_Language'],
      ],
      ['bot', 'delivery-area', ['delivery-area'], 'c1', 'tiski', 'fi-fi'],
    );
    assert.deepEqual(value['va_Phrases'], ['ihminen: toimitetteko postinumeroon 97200?']);
    assert.match(String(value['va_AgentMessage']), /Avoimet kysymykset/);
    assert.deepEqual(
      attachments.map(({ name }) => name),
      ['Transcript'],
    );
    const { type, context } = JSON.parse(channelData?.tags ?? '{}') as {
      type: number;
      context: Record<string, unknown>;
    };
    assert.equal(type, 0);
    assert.ok(Object.values(context).every((one) => typeof one === 'string' || Number.isInteger(one)));
    await desk.close();
    await rig.close();
  });

  it('knows nobody by another conversation’s id, and refuses no status that it does not understand', async () => {
    const rig = await openRig();
    const desk = await hub(rig);
    const { ticket } = await rig.customer('c1', 'ihminen: 97200?');
    await desk.takes(ticket?.ticketId ?? '');
    assert.equal(
      await desk.fake.sends('c1', { type: 'event', name: 'handoff.status', value: { state: 'pondering' } }),
      200,
    );
    assert.equal(await desk.fake.sends('c1', { type: 'message', text: 'no id' }), 400);
    assert.ok((await rig.state('c1')).questions.some(isOpen));
    await desk.close();
    await rig.close();
  });
});
