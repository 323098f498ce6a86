// Adds the log up: entries in, the conversation's state out. Pure and incremental; an entry that this version cannot read
// is passed over, so that an older node goes on working beside a newer one.
import type { z } from 'zod';
import type { Json } from '../kernel/json.ts';
import { emptyThread } from '../kernel/thread.ts';
import type { LogEntry, NewEntry } from '../storage/port.ts';
import { consultEffects } from './consults.ts';
import { aboutDeliveries, deliveryEffects } from './outbox/deliveries.ts';
import { stayEffects } from './desk-stays.ts';
import { withEffect } from './effects.ts';
import type { Effects } from './effects.ts';
import { entrySchemas } from './entries.ts';
import type { Entry, EntryData, EntryKind, NewConversationEntry } from './entries.ts';
import { joinEffects, lastViaEffects, noJoins } from './joins.ts';
import { letterEffects, noLetters } from './letters.ts';
import { offerEffects } from './offers.ts';
import { promiseEffects } from './promises.ts';
import { questionEffects } from './questions.ts';
import { asleepEffects, silenceEffects } from './silence.ts';
import { announcedEffects, endedBy, speakerOf, ticketEffects } from './speaker.ts';
import type { ConversationState } from './state.ts';
import { waitingEffects } from './waiting.ts';
import { surveyEffects } from './surveys.ts';

const recentActsKept = 20;
const notesKept = 20;

/** The entry as this version understands it; `undefined` for a kind it does not know or data it cannot read. */
export function parseEntry(entry: LogEntry): Entry | undefined {
  if (!Object.hasOwn(entrySchemas, entry.kind)) return undefined;
  const schema: z.ZodType = entrySchemas[entry.kind as EntryKind];
  const parsed = schema.safeParse(entry.data);
  if (!parsed.success) return undefined;
  return { kind: entry.kind, data: parsed.data, seq: entry.seq, at: entry.at } as Entry;
}

/** The entry as the store takes it. Throws a ZodError when it is not of its kind's form: what cannot be read is not written. */
export function toNewEntry(entry: NewConversationEntry): NewEntry {
  return { kind: entry.kind, data: entrySchemas[entry.kind].parse(entry.data) as Json };
}

/** A conversation in which nothing has happened yet. */
export function emptyState(conversationId: string): ConversationState {
  return {
    conversationId,
    lastSeq: 0,
    channel: '',
    customer: undefined,
    deliveries: {},
    newsSeq: 0,
    locale: 'fi',
    thread: emptyThread('fi'),
    questions: [],
    speaker: { kind: 'bot' },
    ticket: undefined,
    ticketCount: 0,
    promises: [],
    consults: [],
    silence: { heardSeq: 0, asked: 0 },
    asleep: false,
    offers: [],
    surveys: [],
    announced: 'machine',
    joins: noJoins,
    letters: noLetters,
    contact: {},
    handledSeq: 0,
    unhandled: [],
    notUnderstood: 0,
    greeted: false,
    recentActs: [],
  };
}

/** `initial` and everything in `entries` that comes after it; entries must be in order. Folding in pieces gives the same as at once. */
export function fold(entries: readonly LogEntry[], initial: ConversationState): ConversationState {
  return entries.reduce((state, logged) => {
    if (logged.seq <= state.lastSeq) return state;
    const entry = parseEntry(logged);
    return entry === undefined ? { ...state, lastSeq: logged.seq } : apply(state, entry);
  }, initial);
}

/** The state as it would be if `entries` were committed on it now (`at`: what the entries would carry). */
export function preview(
  state: ConversationState,
  entries: readonly NewConversationEntry[],
  at = '',
): ConversationState {
  return entries.reduce((before, entry) => apply(before, { ...entry, seq: before.lastSeq + 1, at }), state);
}

function apply(before: ConversationState, entry: Entry): ConversationState {
  const { waiting: waited, stays: stayed, lastVia: via, ...state } = withEffect(plainEffects, before, entry);
  const lastVia = withEffect(lastViaEffects, via, entry);
  const waiting = withEffect(waitingEffects, waited, entry);
  const stays = withEffect(stayEffects, stayed, entry);
  const ticket = withEffect(ticketEffects, state.ticket, entry);
  const ended = endedBy(state.ticket, ticket, entry);
  return {
    ...state,
    lastSeq: entry.seq,
    newsSeq: aboutDeliveries(entry) ? state.newsSeq : entry.seq,
    deliveries: withEffect(deliveryEffects, state.deliveries, entry),
    ticket,
    ...(ended === undefined ? {} : { endedTicket: ended }),
    speaker: ticket === state.ticket ? state.speaker : speakerOf(ticket),
    questions: withEffect(questionEffects, state.questions, entry),
    promises: withEffect(promiseEffects, state.promises, entry),
    ...(waiting === undefined ? {} : { waiting }),
    ...(stays === undefined ? {} : { stays }),
    consults: withEffect(consultEffects, state.consults, entry),
    silence: withEffect(silenceEffects, state.silence, entry),
    asleep: withEffect(asleepEffects, state.asleep, entry),
    offers: withEffect(offerEffects, state.offers, entry),
    surveys: withEffect(surveyEffects, state.surveys, entry),
    announced: withEffect(announcedEffects, state.announced, entry),
    joins: withEffect(joinEffects, state.joins, entry),
    ...(lastVia === undefined ? {} : { lastVia }),
    letters: withEffect(letterEffects, state.letters, entry),
  };
}

/** Everything that has no file of its own. */
const plainEffects: Effects<ConversationState> = {
  started: (state, { data: { channel, locale, customer, address, page } }) => ({
    ...state,
    ...(page === undefined ? {} : { page }),
    ...(address === undefined ? {} : { address }),
    channel,
    locale,
    customer: { id: customer.id, name: customer.name ?? '' },
    thread: emptyThread(locale),
  }),
  'address-changed': (state, { data: { address } }) => ({ ...state, address }),
  'message-in': (state, message) => ({
    ...state,
    unhandled: [...withoutMessage(state, message.data.replaces), message],
    lastInAt: message.at,
    ...(message.data.text === '' ? {} : { lastText: message.data.text }),
    ...(message.data.attachments === undefined
      ? {}
      : { attachments: (state.attachments ?? 0) + message.data.attachments.length }),
  }),
  'message-deleted': (state, { data }) => ({
    ...state,
    unhandled: withoutMessage(state, data.messageSeq),
  }),
  'message-out': (state, { data }) => {
    if (data.sender === 'bot') return saidByBot(state, data);
    const ticketId = data.sender === 'agent' ? state.ticket?.ticketId : undefined;
    return ticketId === undefined ? state : { ...state, helpedIn: ticketId };
  },
  turn: (state, { data }) => ({
    ...state,
    handledSeq: Math.max(state.handledSeq, data.upTo),
    unhandled: state.unhandled.filter((message) => message.seq > data.upTo),
    locale: data.thread.locale,
    thread: data.thread,
    contact: { ...state.contact, ...data.contact },
    notUnderstood: data.notUnderstood,
    recentActs: [...state.recentActs, ...data.acts].slice(-recentActsKept),
  }),
  'customer-note': (state, { data }) => ({
    ...state,
    notes: [...(state.notes ?? []), data.text].slice(-notesKept),
  }),
  'contact-corrected': (state, { data: { email, phone } }) => ({
    ...state,
    contact: {
      ...state.contact,
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    },
  }),
  'ticket-queued': (state) => ({ ...state, ticketCount: state.ticketCount + 1 }),
  'proactive-accepted': (state, { data }) =>
    withProduct(state, state.offers.find(({ offerId }) => offerId === data.offerId)?.productId),
  arrived: (state, { data }) => withProduct(state, data.productId),
};

/** What is spoken of from now on, unless it is unknown. */
function withProduct(state: ConversationState, productId: string | undefined): ConversationState {
  if (productId === undefined) return state;
  const products = [productId, ...state.thread.products.filter((id) => id !== productId)];
  return { ...state, thread: { ...state.thread, products: products.slice(0, 5) } };
}

/** What was taken back before the bot came to it is not read any more. */
function withoutMessage(
  { unhandled }: ConversationState,
  messageSeq: number | undefined,
): ConversationState['unhandled'] {
  return unhandled.filter(({ seq }) => seq !== messageSeq);
}

function saidByBot(
  { lastSuggestions: _, ...state }: ConversationState,
  { text, suggestions }: EntryData<'message-out'>,
): ConversationState {
  return {
    ...state,
    greeted: true,
    lastSaid: text,
    ...(suggestions === undefined ? {} : { lastSuggestions: suggestions }),
  };
}
