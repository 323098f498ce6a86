// What is said in a home goes to its guests: a courier whose destination is their logs, from which each one's channel takes it as
// its own. Web chats hear everything; other channels what is said while the customer last wrote there.
import type { Conversations, Draft } from '../contract.ts';
import type { Entry, NewConversationEntry } from '../entries.ts';
import type { Courier } from '../outbox/courier.ts';
import type { ConversationState, JoinGuest } from '../state.ts';

export interface MirrorOptions {
  readonly conversations: Pick<Conversations, 'commitEntries' | 'state'>;
  /** What a guest hears when the home has parted from it. */
  readonly tellParted: (guest: ConversationState) => NewConversationEntry;
}

/** Told to the home alone. */
const notForGuests: ReadonlySet<string> = new Set(['join.elsewhere', 'join.code', 'join.mailed']);
const waitForGuestMs = 300;

export function mirrorCourier({ conversations, tellParted }: MirrorOptions): Courier {
  return {
    to: 'joined',
    serves: ({ joins }) => joins.guests.length > 0,
    carries: (entry, state) => guestsFor(entry, state).length > 0,
    async deliver({ conversationId, entry, state }) {
      for (const guest of guestsFor(entry, state)) {
        const { joins } = await conversations.state(guest.conversationId);
        if (joins.home === conversationId) {
          await conversations.commitEntries(guest.conversationId, (now) =>
            now.joins.home === conversationId
              ? copyOf(entry, conversationId, tellParted(now))
              : { entries: [] },
          );
        } else if (joins.asked?.home === conversationId && guest.untilSeq === undefined) {
          // Its turn is committing the joining this very moment.
          return { kind: 'retry', reason: 'guest not there yet', afterMs: waitForGuestMs };
        }
      }
      return { kind: 'delivered' };
    },
  };
}

/** The guests that are to hear of an entry. */
function guestsFor(entry: Entry, { joins, lastVia }: ConversationState): readonly JoinGuest[] {
  if (entry.kind === 'unjoined')
    return joins.guests.filter(
      ({ conversationId, untilSeq }) => conversationId === entry.data.with && untilSeq === entry.seq,
    );
  return joins.guests.filter(
    (guest) =>
      guest.sinceSeq < entry.seq &&
      (guest.untilSeq ?? Infinity) > entry.seq &&
      concerns(entry, guest, guest.conversationId === lastVia),
  );
}

function concerns(entry: Entry, { conversationId, channel }: JoinGuest, isInUse: boolean): boolean {
  const hears = isInUse || channel === 'webchat';
  if (entry.kind === 'message-out') return hears && !notForGuests.has(entry.data.phrase ?? '');
  if (entry.kind === 'handoff-status') return hears;
  return (
    entry.kind === 'message-in' && channel === 'webchat' && entry.data.via?.conversationId !== conversationId
  );
}

function copyOf(entry: Entry, home: string, parted: NewConversationEntry): Draft {
  return { dedupeKey: `home:${home}:${entry.seq}`, entries: entriesOf(entry, home, parted) };
}

function entriesOf(
  entry: Entry,
  home: string,
  parted: NewConversationEntry,
): readonly NewConversationEntry[] {
  if (entry.kind === 'message-out') {
    const { inReplyTo: _, clientMessageId: __, saidElsewhere: ___, ...said } = entry.data;
    return [{ kind: 'message-out', data: { ...said, homeSeq: entry.seq } }];
  }
  if (entry.kind === 'handoff-status') return [{ kind: 'handoff-status', data: entry.data }];
  if (entry.kind === 'message-in') {
    const channel = entry.data.via?.channel ?? '';
    return [{ kind: 'message-elsewhere', data: { text: entry.data.text, channel, homeSeq: entry.seq } }];
  }
  return entry.kind === 'unjoined' ? [{ kind: 'unjoined', data: { with: home } }, parted] : [];
}
