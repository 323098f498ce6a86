// One customer on several channels: which conversation goes on elsewhere, and which others come together in this one. Pure.
// The earlier conversation is the home: its log holds what is said; a guest's log hears from it.
import type { Effects } from './effects.ts';
import type { ConversationState, JoinGuest, JoinState } from './state.ts';

const missesKept = 10;

export const noJoins: JoinState = { guests: [], misses: [] };

export const joinEffects: Effects<JoinState> = {
  'join-offered': (joins, { data: { code, expiresAt } }) => ({ ...joins, offered: { code, expiresAt } }),
  'join-asked': (joins, { data: { code, home } }) => ({
    ...joins,
    asked: { code, home, turns: 0 },
  }),
  // It is answered by the next message or never: a "yes" to something else joins nothing.
  turn: (joins) => {
    if (joins.asked === undefined) return joins;
    const turns = joins.asked.turns + 1;
    return turns > 1 ? withoutAsked(joins) : { ...joins, asked: { ...joins.asked, turns } };
  },
  'join-declined': (joins) => withoutAsked(joins),
  'join-missed': (joins, { at }) => ({
    ...withoutAsked(joins),
    misses: [...joins.misses, at].slice(-missesKept),
  }),
  'joined-home': (joins, { data: { home } }) => ({ ...withoutAsked(joins), home }),
  'guest-joined': (joins, { data: { guest, channel }, seq }) => ({
    ...withoutOffered(joins),
    guests: [
      ...joins.guests.filter(({ conversationId }) => conversationId !== guest),
      { conversationId: guest, channel, sinceSeq: seq },
    ],
  }),
  unjoined: (joins, { data, seq }) => ({
    ...(joins.home === data.with ? withoutHome(joins) : joins),
    guests: joins.guests.map((guest) =>
      guest.conversationId === data.with && guest.untilSeq === undefined
        ? { ...guest, untilSeq: seq }
        : guest,
    ),
  }),
};

/** By which conversation the customer last wrote, where it was another than the home itself; they said yes in the guest. */
export const lastViaEffects: Effects<string | undefined> = {
  'guest-joined': (_, { data }) => data.guest,
  'message-in': (_, { data }) => data.via?.conversationId,
  unjoined: (via, { data }) => (via === data.with ? undefined : via),
};

function withoutAsked({ asked: _, ...joins }: JoinState): JoinState {
  return joins;
}

function withoutOffered({ offered: _, ...joins }: JoinState): JoinState {
  return joins;
}

function withoutHome({ home: _, ...joins }: JoinState): JoinState {
  return joins;
}

type Joined = Pick<ConversationState, 'joins'>;

/** The conversations that come together in this one now. */
export function guestsOf({ joins }: Joined): readonly JoinGuest[] {
  return joins.guests.filter(({ untilSeq }) => untilSeq === undefined);
}

export function isGuest({ joins }: Joined, conversationId: string): boolean {
  return guestsOf({ joins }).some((guest) => guest.conversationId === conversationId);
}

/** The channel on which the customer last wrote: what is said to them goes there. */
export function channelInUse(state: Pick<ConversationState, 'channel' | 'joins' | 'lastVia'>): string {
  const { lastVia } = state;
  const guest = guestsOf(state).find(({ conversationId }) => conversationId === lastVia);
  return guest?.channel ?? state.channel;
}

/** Is what is said now to be taken to the conversation's own channel? Not while the customer writes on a joined one. */
export function speaksOnOwnChannel(state: Pick<ConversationState, 'joins' | 'lastVia'>): boolean {
  return !guestsOf(state).some(({ conversationId }) => conversationId === state.lastVia);
}
