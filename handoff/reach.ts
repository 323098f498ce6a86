// By which means a customer can be reached, and until when: what a promise may be made of. A pure rule over the channel and
// what the customer left; it sends nothing.
import { channelInUse, noJoins } from '../conversation/joins.ts';
import type { ConversationState } from '../conversation/state.ts';

/** The part of a state that tells; without `joins` it stands alone. */
type Reachable = Pick<ConversationState, 'channel' | 'lastInAt' | 'contact'> &
  Partial<Pick<ConversationState, 'joins' | 'lastVia'>>;

export interface Means {
  readonly by: 'chat' | 'phone' | 'email';
  /** ISO 8601; the last instant at which something may be sent. Absent: there is no end to it. */
  readonly until?: string;
}

const hourMs = 60 * 60_000;

/** Channels that let a business write only for so long after the customer last wrote. */
const windowMs: Readonly<Record<string, number>> = {
  messenger: 24 * hourMs,
  facebook: 24 * hourMs,
};

/** A person's own words, on channels that let them through for longer where the shop was granted it. */
const personsWindowMs: Readonly<Record<string, number>> = {
  messenger: 7 * 24 * hourMs,
  facebook: 7 * 24 * hourMs,
};

/** The chat first, then what else the customer can be reached by. */
export function reachOf(state: Reachable): readonly Means[] {
  const { lastInAt, contact } = state;
  const window = windowMs[channelOf(state)];
  const until =
    window === undefined || lastInAt === undefined
      ? undefined
      : new Date(Date.parse(lastInAt) + window).toISOString();
  return [
    { by: 'chat', ...(until === undefined ? {} : { until }) },
    ...(contact.phone === undefined ? [] : [{ by: 'phone' } as const]),
    ...(contact.email === undefined ? [] : [{ by: 'email' } as const]),
  ];
}

/** Can the customer be told something at that instant (ISO 8601)? */
export function canReachAt(state: Reachable, at: string): boolean {
  return reachOf(state).some(({ until }) => until === undefined || Date.parse(until) >= Date.parse(at));
}

/** How far a chat is open: to everyone, to a person's own words alone, or to nobody. */
export type Openness = 'open' | 'person' | 'closed';

/** `personLonger`: the channel's owner granted the shop to have people answer later than the service itself may write. */
export function opennessAt(state: Reachable, at: string, personLonger: boolean): Openness {
  if (canWriteAt(state, at)) return 'open';
  const longer = personsWindowMs[channelOf(state)];
  return personLonger &&
    longer !== undefined &&
    state.lastInAt !== undefined &&
    Date.parse(at) <= Date.parse(state.lastInAt) + longer
    ? 'person'
    : 'closed';
}

/** May the service itself write into the chat at that instant? */
export function canWriteAt(state: Reachable, at: string): boolean {
  return reachOf(state).some(
    ({ by, until }) => by === 'chat' && (until === undefined || Date.parse(until) >= Date.parse(at)),
  );
}

/** Of joined channels the one on which the customer last wrote; `lastInAt` is then of that one, too. */
function channelOf(state: Reachable): string {
  return channelInUse({ joins: noJoins, ...state });
}
