// Log entries as Direct Line activities: what the customer's client sees of a conversation. Entries that are not meant for the
// customer (ledger, tickets, notes) become nothing.
import { createHash } from 'node:crypto';
import type { Json } from '../../kernel/json.ts';
import type { Entry, EntryData } from '../../conversation/entries.ts';
import type { LoggedEntry } from './log.ts';

/** What is the same for all activities of one reader. */
export interface Viewpoint {
  readonly conversationId: string;
  /** The customer, as the token names them. */
  readonly userId: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** `https://host` under which attachments are served. */
  readonly origin: string;
}

/** An activity as it goes over the wire. */
export interface WireActivity {
  readonly type: 'message' | 'event' | 'typing';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'webchat';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'bot' | 'user' };
  readonly [member: string]: unknown;
}

export interface ActivityFrame {
  readonly activities: readonly WireActivity[];
  /** The log's sequence number up to which the reader has now seen everything. */
  readonly watermark: string;
}

export const basePath = '/v3/directline';

/** Activity ids are the conversation's id and the entry's place in it: `…|0000012`. */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`;
}

/** The entries as one frame; `afterSeq` is the watermark when there are none. */
export function frameOf(entries: readonly LoggedEntry[], afterSeq: number, view: Viewpoint): ActivityFrame {
  const activities = entries
    .map((entry) => activityOf(entry, view))
    .filter((activity) => activity !== undefined);
  return { activities, watermark: String(entries.at(-1)?.seq ?? afterSeq) };
}

/** The entry as the customer's client sees it; `undefined` when it is none of the customer's business. */
function activityOf(logged: LoggedEntry, view: Viewpoint): WireActivity | undefined {
  const entry = logged as unknown as Entry;
  const common = {
    id: activityId(view.conversationId, entry.seq),
    timestamp: entry.at,
    channelId: 'webchat',
    conversation: { id: view.conversationId },
  } as const;
  const customer = { id: view.userId, role: 'user' } as const;
  switch (entry.kind) {
    case 'message-in':
      return { ...common, type: 'message', from: customer, ...ownMessage(entry.data, view) };
    case 'message-elsewhere':
      return { ...common, type: 'message', from: customer, text: entry.data.text, textFormat: 'plain' };
    case 'event-in':
      return {
        ...common,
        type: 'event',
        from: customer,
        name: entry.data.name,
        ...present('value', entry.data.value),
      };
    case 'message-out':
      return { ...common, type: 'message', from: speaker(entry.data, view), ...ourMessage(entry.data, view) };
    case 'handoff-status':
      return {
        ...common,
        type: 'event',
        from: { ...view.bot, role: 'bot' },
        name: 'handoff.status',
        value: entry.data,
        channelData: { sender: 'system' },
      };
    case 'proactive-offered': {
      const { offerId, text, locale, askedBy } = entry.data;
      return {
        ...common,
        type: 'event',
        from: { ...view.bot, role: 'bot' },
        name: 'proactive.offer',
        value: { offerId, text, locale, ...present('askedBy', askedBy) },
        channelData: { sender: 'system' },
      };
    }
    case 'started':
    case 'address-changed':
    case 'turn':
    case 'question-opened':
    case 'question-specified':
    case 'question-answered':
    case 'question-passed-on':
    case 'question-settled':
    case 'question-withdrawn':
    case 'question-reopened':
    case 'ticket-queued':
    case 'ticket-claimed':
    case 'ticket-released':
    case 'ticket-transferred':
    case 'ticket-returned':
    case 'ticket-resolved':
    case 'ticket-left':
    case 'ticket-offered':
    case 'ticket-offer-ended':
    case 'ticket-owner-lost':
    case 'ticket-reopened':
    case 'ticket-sent':
    case 'ticket-received':
    case 'ticket-brought-back':
    case 'closing-held':
    case 'contact-corrected':
    case 'ticket-taken-over':
    case 'wait-told':
    case 'customer-note':
    case 'message-deleted':
    case 'arrived':
    case 'reply-refused':
    case 'consult-asked':
    case 'consult-answered':
    case 'consult-overdue':
    case 'promise-made':
    case 'promise-kept':
    case 'promise-renegotiated':
    case 'promise-cancelled':
    case 'promise-warned':
    case 'promise-reminded':
    case 'promise-broken':
    case 'silence-asked':
    case 'conversation-slept':
    case 'conversation-woke':
    case 'proactive-accepted':
    case 'proactive-declined':
    case 'survey-asked':
    case 'survey-answered':
    case 'callback-tried':
    case 'callback-change-asked':
    case 'delivered':
    case 'delivery-delayed':
    case 'delivery-failed':
    case 'delivery-retried':
    case 'letter-ordered':
    case 'join-offered':
    case 'join-asked':
    case 'join-declined':
    case 'join-missed':
    case 'joined-home':
    case 'guest-joined':
    case 'unjoined':
    case 'note':
      return undefined;
    default:
      // A kind that a newer version of this service wrote.
      return undefined;
  }
}

/** Somebody is writing; kept nowhere, so its id is not the log's. */
export function typingActivity(
  by: { readonly name?: string },
  view: Viewpoint,
  at: string,
  discriminator: string,
): WireActivity {
  return {
    type: 'typing',
    id: `${view.conversationId}|typing-${discriminator}`,
    timestamp: at,
    channelId: 'webchat',
    conversation: { id: view.conversationId },
    from: { id: view.bot.id, name: by.name ?? view.bot.name, role: 'bot' },
    channelData: { sender: by.name === undefined ? 'bot' : 'agent' },
  };
}

function ownMessage(data: EntryData<'message-in'>, view: Viewpoint): Record<string, unknown> {
  return {
    text: data.text,
    textFormat: 'plain',
    ...present('locale', data.locale),
    ...present('value', data.value),
    ...present('channelData', data.channelData),
    ...(data.attachments !== undefined && {
      attachments: data.attachments.map(({ attachmentId, name, contentType }) => ({
        name,
        contentType,
        contentUrl: `${view.origin}${basePath}/attachments/${encodeURIComponent(view.conversationId)}/${encodeURIComponent(attachmentId)}`,
      })),
    }),
  };
}

function ourMessage(data: EntryData<'message-out'>, view: Viewpoint): Record<string, unknown> {
  const suggestions = data.suggestions ?? [];
  const asksBack = data.entities.some(({ outcome }) => outcome === 'clarify');
  return {
    text: data.text,
    textFormat: 'plain',
    locale: data.locale,
    inputHint: asksBack || suggestions.length > 0 ? 'expectingInput' : 'acceptingInput',
    entities: data.entities,
    channelData: {
      sender: data.sender,
      openQuestions: data.openQuestions,
      ...present('phrase', data.phrase),
    },
    ...present('attachments', data.attachments),
    ...(data.inReplyTo !== undefined && { replyToId: activityId(view.conversationId, data.inReplyTo) }),
    ...(suggestions.length > 0 && {
      suggestedActions: {
        to: [view.userId],
        actions: suggestions.map(({ title, text }) => ({ type: 'imBack', title, value: text })),
      },
    }),
  };
}

function speaker(data: EntryData<'message-out'>, view: Viewpoint): WireActivity['from'] {
  if (data.sender !== 'agent' || data.agent === undefined) return { ...view.bot, role: 'bot' };
  // The account's own id is the desk's business; the client only needs to tell two people apart.
  const id = createHash('sha256').update(data.agent.id).digest('base64url').slice(0, 10);
  return { id: `agent-${id}`, name: data.agent.name, role: 'bot' };
}

function present(name: string, value: Json | readonly Json[] | undefined): Record<string, unknown> {
  return value === undefined ? {} : { [name]: value };
}
