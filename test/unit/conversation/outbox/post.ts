// A channel for the outbox's tests: what arrived there, in order, with answers that a script gives. And an outbox on a house.
import type { NewConversationEntry } from '../../../../conversation/entries.ts';
import type { Courier, Delivery, Parcel } from '../../../../conversation/outbox/courier.ts';
import { createOutbox } from '../../../../conversation/outbox/outbox.ts';
import type { Outbox, OutboxOptions } from '../../../../conversation/outbox/outbox.ts';
import { createUndelivered } from '../../../../conversation/outbox/undelivered.ts';
import type { Conversations } from '../../../../conversation/contract.ts';
import type { Store } from '../../../../storage/port.ts';
import { openHouse } from '../house.ts';
import type { House } from '../house.ts';

/** `accepts`: it stood in the channel's list before this answer was given. */
export interface Answer {
  readonly accepts: boolean;
  readonly answer: () => Promise<Delivery>;
}

export const yes: Answer = { accepts: true, answer: async () => ({ kind: 'delivered' }) };
export const later: Answer = { accepts: false, answer: async () => ({ kind: 'retry', reason: '429' }) };
export const lost: Answer = {
  accepts: true,
  answer: async () => ({ kind: 'retry', reason: '502', maybeAccepted: true }),
};
export const no: Answer = { accepts: false, answer: async () => ({ kind: 'refused', reason: '403' }) };

export interface Channel {
  readonly courier: Courier;
  readonly arrived: readonly string[];
  readonly parcels: readonly Parcel[];
  /** What the next deliveries come to; then everything is taken. */
  script: Answer[];
}

export function channel(to = 'post'): Channel {
  const arrived: string[] = [];
  const parcels: Parcel[] = [];
  const own: Channel = {
    arrived,
    parcels,
    script: [],
    courier: {
      to,
      serves: (state) => state.channel === 'post',
      carries: (entry) => entry.kind === 'note',
      async deliver(parcel) {
        parcels.push(parcel);
        const { accepts, answer } = own.script.shift() ?? yes;
        if (accepts && parcel.entry.kind === 'note') arrived.push(parcel.entry.data.text);
        return answer();
      },
    },
  };
  return own;
}

export function outboxOver(
  store: Store,
  house: Pick<House, 'clock'>,
  couriers: readonly Courier[],
  options: Partial<OutboxOptions> = {},
): Outbox {
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const undelivered = createUndelivered(store);
  const { clock } = house;
  const outbox = createOutbox({ store, clock, logger, undelivered, random: () => 0.5, ...options });
  for (const courier of couriers) outbox.add(courier);
  return outbox;
}

export interface PostHouse extends House {
  readonly outbox: Outbox;
}

/** A house whose outbox serves the couriers; one conversation, `c1`, has begun. */
export async function openPostHouse(
  couriers: readonly Courier[],
  options: Partial<OutboxOptions> = {},
): Promise<PostHouse> {
  const late: { outbox?: Outbox } = {};
  const house = await openHouse({ standingTimers: (state) => late.outbox?.standingTimers(state) ?? {} });
  const outbox = outboxOver(house.store, house, couriers, options);
  late.outbox = outbox;
  outbox.start(house.conversations);
  await begin(house.conversations);
  return { ...house, outbox };
}

export async function begin(conversations: Conversations, conversationId = 'c1'): Promise<void> {
  await conversations.start({ conversationId, channel: 'post', locale: 'fi', customer: { id: 'u1' } });
}

export const note = (text: string): NewConversationEntry => ({
  kind: 'note',
  data: { agent: { id: 'a', name: 'A' }, text },
});

export async function write(conversations: Conversations, text: string, id = 'c1'): Promise<void> {
  await conversations.commitEntries(id, () => ({ entries: [note(text)] }));
}

/** Everything that is due within `ms` from now, with what follows from it. */
export async function pass({ clock, conversations, outbox }: PostHouse, ms: number): Promise<void> {
  await outbox.settled();
  clock.advanceMs(ms);
  await conversations.runDueTimers();
  await outbox.settled();
}
