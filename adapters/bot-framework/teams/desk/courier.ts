// Takes tickets and what is said in them to their team's channel in Teams: a card that stays as the ticket is, and the conversation
// as its thread. Nothing is lost and nothing overtakes: it is a courier of the outbox like any other.
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Entry, EntryKind } from '../../../../conversation/entries.ts';
import type { Courier, Delivery, Parcel } from '../../../../conversation/outbox/courier.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import { TiskiError } from '../../../../kernel/errors.ts';
import { failureOf } from '../../send-failures.ts';
import { deskWords } from './desk-words.ts';
import { threadMessages } from './messages.ts';
import { channelOf } from './options.ts';
import type { TeamsDeskOptions } from './options.ts';
import type { DeskThread, Threads } from './threads.ts';
import { ticketCard } from './ticket-card.ts';

const teamsDesk = 'teams-desk';

/** What changes the card. */
const steps: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'ticket-queued',
  'ticket-reopened',
  'ticket-claimed',
  'ticket-released',
  'ticket-transferred',
  'ticket-taken-over',
  'ticket-returned',
  'ticket-resolved',
  'ticket-left',
  'ticket-owner-lost',
  'question-opened',
  'question-specified',
  'question-answered',
  'question-passed-on',
  'question-settled',
  'question-withdrawn',
  'question-reopened',
]);
/** What is said in the thread. */
const words: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'message-in',
  'message-deleted',
  'message-out',
  'reply-refused',
]);

export function deskCourier(options: TeamsDeskOptions & { readonly threads: Threads }): Courier {
  const { threads, poster, channels, clock } = options;

  function cardFor(thread: Pick<DeskThread, 'ticketId' | 'channelId'>, state: ConversationState) {
    const card = ticketCard(thread.ticketId, thread.channelId, state, clock.nowMs(), options);
    const shown = createHash('sha256').update(JSON.stringify(card.content)).digest('base64url');
    const summary = deskWords[options.locale].waiting;
    const activity: Partial<Activity> = { type: 'message', summary, attachments: [{ ...card }] };
    return { shown, activity };
  }

  /** The ticket's thread in its team's channel, begun where there is none. `isNew`: its card tells everything so far. */
  async function threadOf({ conversationId, state, signal }: Parcel) {
    const ticketId = state.ticket?.ticketId ?? state.endedTicket?.ticketId ?? '';
    const team = state.ticket?.team ?? state.endedTicket?.team ?? '';
    const channelId = channelOf(channels, team) ?? '';
    const known = (await threads.of(conversationId)).find((thread) => thread.channelId === channelId);
    if (known !== undefined) return { thread: { ...known, ticketId }, isNew: false };
    const { shown, activity } = cardFor({ ticketId, channelId }, state);
    const { threadId, activityId } = await poster.begin(channelId, activity, signal);
    const thread = { channelId, threadId, cardId: activityId, ticketId, shown };
    await threads.keep(conversationId, thread);
    return { thread, isNew: true };
  }

  /** Every thread's card as the ticket is now; one that says so already is left alone. */
  async function showCards({ conversationId, state, signal }: Parcel, own: DeskThread): Promise<void> {
    const others = (await threads.of(conversationId)).filter(({ threadId }) => threadId !== own.threadId);
    for (const thread of [...others, own]) {
      const { shown, activity } = cardFor(thread, state);
      if (shown === thread.shown) continue;
      await poster.change(thread.threadId, thread.cardId, activity, signal);
      await threads.keep(conversationId, { ...thread, shown });
    }
  }

  return {
    to: teamsDesk,
    serves: (state) => windowsOf(state).some(({ team }) => channelOf(channels, team) !== undefined),
    carries: (entry, state) =>
      (steps.has(entry.kind) || words.has(entry.kind)) &&
      windowsOf(state).some(
        ({ team, from, until }) =>
          channelOf(channels, team) !== undefined &&
          entry.at >= from &&
          // Who writes after the end is told so.
          (until === undefined || entry.at <= until || entry.kind === 'reply-refused'),
      ),
    async deliver(parcel): Promise<Delivery> {
      let part = parcel.part;
      const channelIds: string[] = [];
      try {
        const { thread, isNew } = await threadOf(parcel);
        if (steps.has(parcel.entry.kind)) await showCards(parcel, thread);
        const said = isNew && steps.has(parcel.entry.kind) ? [] : messagesOf(parcel.entry, parcel.state);
        for (const activity of said.slice(part)) {
          channelIds.push(await poster.reply(thread.threadId, activity, parcel.signal));
          part++;
        }
        return { kind: 'delivered', channelIds };
      } catch (error) {
        if (error instanceof TiskiError)
          return error.code === 'forbidden'
            ? { kind: 'refused', reason: 'service url not allowed' }
            : { kind: 'retry', reason: error.code, part };
        const failure = failureOf(error);
        return failure.kind === 'retry' ? { ...failure, part, channelIds } : failure;
      }
    },
  };

  /** Entries that only begin a wait say nothing in a thread that they themselves began. */
  function messagesOf(entry: Entry, state: ConversationState): readonly Partial<Activity>[] {
    return threadMessages(entry, state, options);
  }
}

interface Window {
  readonly team: string;
  /** ISO 8601. */
  readonly from: string;
  /** Absent while the ticket goes on. */
  readonly until?: string;
}

/** When people have had something to do with the conversation: its ticket now, and the last one that is over. */
function windowsOf({ ticket, endedTicket }: ConversationState): readonly Window[] {
  return [
    ...(ticket === undefined ? [] : [{ team: ticket.team, from: ticket.queuedAt }]),
    ...(endedTicket === undefined
      ? []
      : [{ team: endedTicket.team, from: endedTicket.queuedAt, until: endedTicket.endedAt }]),
  ];
}
