// From the log's words to the API's: a ticket's line, its questions, and the entries that the desk may see. It reads nothing
// and decides nothing.
import type { Entry } from '../../conversation/entries.ts';
import { parseEntry } from '../../conversation/fold.ts';
import type { ConversationState, PromiseState, Question } from '../../conversation/state.ts';
import { isOpen } from '../../conversation/state.ts';
import type { Background, CatalogLookups } from '../../handoff/brief.ts';
import { nextPromise } from '../../handoff/promise.ts';
import { ticketData } from '../../handoff/ticket-data.ts';
import type { TicketRow } from '../../handoff/ticket-reader.ts';
import type { LogEntry } from './log-entries.ts';
import type { DeskEntry, TicketItem } from './types.ts';

const headlineLength = 140;

export function ticketItem(
  row: TicketRow,
  state: ConversationState,
  lookups: CatalogLookups,
  nameOf: (agentId: string) => string | undefined,
): TicketItem {
  const data = ticketData(row.data);
  const open = row.state === 'resolved' ? [] : state.questions.filter(isOpen);
  const productId = open.find(({ subject }) => subject.productId !== undefined)?.subject.productId;
  const productTitle = productId === undefined ? undefined : lookups.productTitle(productId, state.locale);
  const promise = nextPromise(state.promises);
  const value = valueOf(state, open, lookups);
  const owner =
    row.ownerId === undefined
      ? undefined
      : { id: row.ownerId, name: ownerName(state, row.ownerId) ?? nameOf(row.ownerId) ?? row.ownerId };
  return {
    ticketId: row.ticketId,
    conversationId: row.conversationId,
    state: row.state,
    team: row.team,
    ...(owner === undefined ? {} : { owner }),
    queuedAt: row.queuedAt,
    priority: row.priority,
    fence: row.fence,
    reason: data.reason,
    locale: state.locale,
    channel: data.channel,
    ...(state.customer === undefined || state.customer.name === ''
      ? {}
      : { customerName: state.customer.name }),
    openQuestions: open.length,
    topics: [...new Set(open.map(({ topic }) => topic))],
    headline: cut((open.find(({ topic }) => topic !== 'person') ?? open[0])?.text ?? ''),
    ...(productTitle === undefined ? {} : { productTitle }),
    ...(promise === undefined ? {} : { promise: nextOf(promise) }),
    ...(value === undefined ? {} : { value }),
    ...(data.night === true ? { night: true } : {}),
    brokenPromises: state.promises.filter((one) => one.state === 'broken').length,
    hasContact: state.contact.email !== undefined || state.contact.phone !== undefined,
    ...(data.offer === undefined ? {} : { offeredTo: data.offer.to, until: data.offer.until }),
    ...(data.claimedAt === undefined ? {} : { claimedAt: data.claimedAt }),
    ...(data.desk === undefined ? {} : { desk: data.desk }),
    ...(data.broughtBack === undefined ? {} : { broughtBack: data.broughtBack }),
    ...(data.consulted === undefined ? {} : { consulted: data.consulted }),
    asleep: state.asleep,
    lastSeq: state.lastSeq,
  };
}

function nextOf(promise: PromiseState): NonNullable<TicketItem['promise']> {
  const { promiseId, kind, dueAt, slot, phone, warned } = promise;
  return {
    promiseId,
    kind,
    dueAt,
    ...(slot === undefined ? {} : { slot }),
    ...(phone === undefined ? {} : { phone }),
    ...(warned === undefined ? {} : { warned }),
  };
}

/** Of all goods that are asked about; where none is, of the one last spoken of. */
function valueOf(
  { thread }: ConversationState,
  open: readonly Question[],
  { productPrice }: CatalogLookups,
): number | undefined {
  const asked = [...new Set(open.flatMap(({ subject }) => subject.productId ?? []))];
  const prices = (asked.length > 0 ? asked : thread.products.slice(0, 1)).flatMap(
    (id) => productPrice?.(id) ?? [],
  );
  return prices.length === 0 ? undefined : prices.reduce((sum, price) => sum + price, 0);
}

function ownerName(state: ConversationState, ownerId: string): string | undefined {
  return state.ticket?.owner?.id === ownerId ? state.ticket.owner.name : undefined;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= headlineLength ? line : `${line.slice(0, headlineLength - 1)}…`;
}

/** The entry as the desk sees it; `undefined` for the bot's bookkeeping and for what this version cannot read. */
export function deskEntry(logged: LogEntry): DeskEntry | undefined {
  const entry = parseEntry(logged);
  if (entry === undefined) return undefined;
  const { seq, at } = entry;
  switch (entry.kind) {
    case 'started':
    case 'address-changed':
    case 'delivered':
    case 'delivery-delayed':
    case 'event-in':
    case 'turn':
    case 'handoff-status':
    case 'join-offered':
    case 'join-asked':
    case 'join-declined':
    case 'join-missed':
    case 'message-elsewhere':
    case 'ticket-offered':
    case 'ticket-offer-ended':
      return undefined;
    case 'message-in': {
      const { text, attachments, author, replaces } = entry.data;
      return {
        seq,
        at,
        kind: entry.kind,
        data: {
          text,
          ...(attachments === undefined ? {} : { attachments }),
          ...(author === undefined ? {} : { author }),
          ...(replaces === undefined ? {} : { replaces }),
        },
      };
    }
    case 'message-out':
      return { seq, at, kind: entry.kind, data: messageOut(entry.data) };
    case 'letter-ordered': {
      // A code that joins conversations is the customer's alone.
      const { to, about, of } = entry.data;
      return { seq, at, kind: entry.kind, data: { to, about, of } };
    }
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
    case 'ticket-taken-over':
    case 'ticket-owner-lost':
    case 'ticket-reopened':
    case 'ticket-sent':
    case 'ticket-received':
    case 'ticket-brought-back':
    case 'closing-held':
    case 'contact-corrected':
    case 'ticket-left':
    case 'wait-told':
    case 'customer-note':
    case 'message-deleted':
    case 'arrived':
    case 'reply-refused':
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
    case 'proactive-offered':
    case 'proactive-accepted':
    case 'proactive-declined':
    case 'survey-asked':
    case 'survey-answered':
    case 'consult-asked':
    case 'consult-answered':
    case 'consult-overdue':
    case 'callback-tried':
    case 'callback-change-asked':
    case 'delivery-failed':
    case 'delivery-retried':
    case 'joined-home':
    case 'guest-joined':
    case 'unjoined':
    case 'note':
      return entry;
  }
}

type MessageOut = (Entry & { readonly kind: 'message-out' })['data'];

function messageOut(data: MessageOut): (DeskEntry & { readonly kind: 'message-out' })['data'] {
  const { sender, agent, text, locale, entities, openQuestions, clientMessageId } = data;
  return {
    sender,
    ...(agent === undefined ? {} : { agent }),
    text,
    locale,
    entities: entities.map((entity) => ({ ...entity })),
    openQuestions,
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
  };
}

/** What the brief needs and the conversation's state does not hold. */
export function backgroundOf(entries: readonly LogEntry[]): Background {
  let page: string | undefined;
  const attachments: Background['attachments'][number][] = [];
  for (const entry of entries.map(parseEntry)) {
    if (entry?.kind === 'started') page = entry.data.page;
    if (entry?.kind === 'message-in') attachments.push(...(entry.data.attachments ?? []));
  }
  return { ...(page === undefined ? {} : { page }), attachments };
}
