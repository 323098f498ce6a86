// The whole service with Teams on a connector of the test's own: customers who write there, and colleagues in a team's channel.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { derivedId } from '../../../../adapters/bot-framework/address.ts';
import type { Overrides } from '../../../../app.ts';
import { openFakeConnector } from '../../support/fake-connector.ts';
import type { FakeConnector, Taken } from '../../support/fake-connector.ts';
import { startService } from '../../../end-to-end/support/service.ts';
import type { RunningService as Service } from '../../../end-to-end/support/service.ts';
import { checkedCard } from './cards.ts';
import type { CardJson } from './cards.ts';
import { recorded } from './fixtures.ts';
import type { Sent } from './fixtures.ts';

const deskChannel = '19:desk000000000000000000000000000@thread.tacv2';
const people = {
  aino: { id: 'aino', name: 'Aino', teamsId: 'aaaaaaaa-0000-4000-8000-000000000001' },
  mikael: { id: 'mikael', name: 'Mikael', teamsId: 'aaaaaaaa-0000-4000-8000-000000000002' },
  /** Nobody entered them. */
  stranger: { id: 'x', name: 'Outi Outo', teamsId: 'aaaaaaaa-0000-4000-8000-00000000000f' },
} as const;
type Who = keyof typeof people;

export interface Teams {
  readonly service: Service;
  readonly connector: FakeConnector;
  /** From now on another customer writes. */
  newCustomer(): void;
  send(activity: Sent): Promise<{ readonly status: number; readonly body: unknown }>;
  /** The customer writes in the chat with the bot; resolves to what came of it, once it is quiet. */
  says(text: string, over?: Sent): Promise<readonly Taken[]>;
  /** The texts that the customer sees, oldest first. */
  heard(): readonly string[];
  presses(who: Who, verb: string, data?: object): Promise<{ readonly type: string; readonly value: unknown }>;
  /** In the ticket's thread; `named` the bot or not. */
  writes(who: Who, text: string, named?: boolean): Promise<void>;
  thread(): string;
  /** The card as it is now. */
  card(): CardJson;
  /** What the thread shows beside the card. */
  threadTexts(): readonly string[];
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export async function openTeams(
  environment: Readonly<Record<string, string>> = {},
  overrides: Partial<Overrides> = {},
): Promise<Teams> {
  const connector = await openFakeConnector();
  const service = await startService({
    environment: {
      CLOCK_START: '2026-11-23T10:00:00+02:00',
      TEAMS_DESK_CHANNELS: `*=${deskChannel}`,
      TEAMS_SERVICE_URL: connector.url,
      BOT_SERVICE_HOSTS: connector.host,
      ...environment,
    },
    overrides,
  });
  // On a busy machine a first turn that loads everything may take longer than a turn may.
  await service.app.warmUp();
  for (const { id, name, teamsId } of [people.aino, people.mikael])
    await service.app.accounts.add({ id, name, teamsId, password: 'not used in this test' });
  let count = 0;
  let customers = 0;
  const customerChat = () => `a:customer-${customers}`;
  const customerConversation = () => ({
    ...(recorded('personal-message')['conversation'] as { readonly tenantId: string }),
    id: customerChat(),
  });
  const conversationId = () =>
    derivedId([
      'msteams',
      customerConversation().tenantId,
      (recorded('personal-message')['recipient'] as { readonly id: string }).id,
      customerChat(),
    ]);

  async function send(activity: Sent) {
    const response = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, serviceUrl: connector.url }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  let commits = 0;
  service.app.store.subscribe(undefined, () => void commits++);

  /** Nothing is under way, and nothing has been written for a moment: wake-ups between the parts come late. */
  async function quiet(): Promise<void> {
    for (let before = -1; before !== commits;) {
      before = commits;
      await service.app.conversations.settled();
      await service.app.outbox.settled();
      await setTimeout(100);
    }
  }

  const thread = () =>
    connector.taken.findLast((one) => one.conversationId.startsWith(deskChannel))?.conversationId ?? '';

  function inThread(fixture: string, who: Who, over: Sent): Sent {
    const { name, teamsId } = people[who];
    const base = recorded(fixture);
    return {
      ...base,
      id: `desk-${++count}`,
      from: { id: `29:${who}`, name, aadObjectId: teamsId },
      conversation: { ...(base['conversation'] as object), id: thread() },
      channelData: { ...(base['channelData'] as object), channel: { id: deskChannel } },
      ...over,
    };
  }

  const teams: Teams = {
    service,
    connector,
    newCustomer: () => void customers++,
    send,
    async says(text, over = {}) {
      const before = connector.takenBy(customerChat()).length;
      const activity = recorded('personal-message', {
        id: `m-${++count}`,
        text,
        attachments: [],
        conversation: customerConversation(),
        ...over,
      });
      assert.equal((await send(activity)).status, 200);
      await quiet();
      return connector.takenBy(customerChat()).slice(before);
    },
    heard: () => connector.takenBy(customerChat()).flatMap(({ activity }) => activity.text ?? []),
    async presses(who, verb, data = {}) {
      const tickets = await service.app.store.tickets({ states: ['queued', 'claimed'] });
      const own = tickets.find((ticket) => ticket.conversationId === conversationId());
      const value = {
        action: { type: 'Action.Execute', verb, data: { ticketId: own?.ticketId, ...data } },
        trigger: 'manual',
      };
      const { body } = await send(inThread('card-button', who, { value }));
      await quiet();
      return body as { type: string; value: unknown };
    },
    async writes(who, text, named = true) {
      const bot = recorded('channel-mention')['entities'];
      const activity = inThread('channel-mention', who, {
        text: named ? `<at>Kaukokaari</at> ${text}` : text,
        entities: named ? bot : [],
        attachments: [],
      });
      assert.equal((await send(activity)).status, 200);
      await quiet();
    },
    thread,
    card() {
      const shown = connector
        .takenBy(thread())
        .findLast(({ activity }) => (activity.attachments ?? []).length > 0);
      return checkedCard(shown?.activity.attachments?.[0]?.content);
    },
    threadTexts: () =>
      connector
        .takenBy(thread())
        .filter(({ replaces }) => replaces === undefined)
        .flatMap(({ activity }) => activity.text ?? []),
    quiet,
    async stop() {
      await service.stop();
      assert.deepEqual(connector.complaints, []);
      await connector.close();
    },
  };
  return teams;
}
