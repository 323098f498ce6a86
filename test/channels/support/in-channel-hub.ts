// An agent hub that stands in the customer's own Bot Framework channel, as a Direct Line client in front of the bot does: it reads what
// the bot sends into the conversation, and posts its events and its people's words to the bot's endpoint. Recorded shapes.
import type { FakeConnector, Taken } from './fake-connector.ts';

export const hubChannel = 'directline';
const bot = { id: 'tiski@kotikaarna', name: 'Kotikaarna' };
const customerOf = (name: string) => ({ id: `dl_${name}`, name: 'Maija' });

export interface HubTalk {
  readonly taken: readonly Taken[];
  /** `handoff.initiate`, each offer once. */
  readonly begun: readonly Taken['activity'][];
  readonly cancelled: readonly Taken['activity'][];
  readonly isOpen: boolean;
}

/** What the hub made of what came into a customer's conversation. */
export function talkOf({ takenBy }: FakeConnector, name: string): HubTalk {
  const taken = takenBy(conversationIn(name));
  const events = taken.map(({ activity }) => activity).filter(({ type }) => type === 'event');
  const begun = events.filter(({ name: event }) => event === 'handoff.initiate');
  const offers = begun.map(offerOf);
  const cancelled = events.filter(({ name: event }) => event === 'handoff.cancel');
  const last = events.at(-1);
  return {
    taken,
    begun: begun.filter((one, at) => offers.indexOf(offerOf(one)) === at),
    cancelled,
    isOpen: last?.['name'] === 'handoff.initiate',
  };
}

function offerOf({ value }: Taken['activity']): unknown {
  return (value as { readonly tiski_offer?: unknown }).tiski_offer;
}

const conversationIn = (name: string): string => `DL-${name}|0000000`;

/** The parts of which the bot's side makes its own conversation's id. */
export const threadIn = (name: string): readonly string[] => [hubChannel, '', bot.id, conversationIn(name)];

/** As the service keeps it of an activity of the customer. */
export function addressIn(name: string, { url }: Pick<FakeConnector, 'url'>) {
  return {
    kind: 'bot-framework',
    channelId: hubChannel,
    serviceUrl: url,
    conversation: { id: conversationIn(name) },
    bot,
    user: customerOf(name),
  };
}

let nth = 0;

/** An activity as Direct Line hands it to the bot; from the customer unless `extra` says otherwise. */
export function heardIn(
  name: string,
  { url }: Pick<FakeConnector, 'url'>,
  extra: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    type: 'message',
    id: `${conversationIn(name)}|${String(++nth).padStart(7, '0')}`,
    timestamp: '2026-11-23T08:00:00.0000000Z',
    localTimestamp: '2026-11-23T10:00:00.000+02:00',
    serviceUrl: url,
    channelId: hubChannel,
    from: customerOf(name),
    conversation: { id: conversationIn(name) },
    recipient: bot,
    locale: 'fi-FI',
    ...extra,
  };
}

export function statusIn(name: string, connector: Pick<FakeConnector, 'url'>, value: object) {
  return heardIn(name, connector, {
    type: 'event',
    name: 'handoff.status',
    from: { id: 'hub', name: 'Hub' },
    value,
  });
}
