// Everything that can happen in a conversation, as it stands in the log. A schema per kind; what is not here did not happen.
// New kinds may be added and new fields must be optional: old logs are read for years.
// An activity's id on a channel is made of the conversation's id and the entry's `seq`; it is not stored.
import { z } from 'zod';
import { topics } from '../kernel/answer.ts';
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Json } from '../kernel/json.ts';
import { locales } from '../kernel/locale.ts';
import { threadSchema } from '../kernel/thread.ts';

const locale = z.enum(locales);
const topic = z.enum(topics);
const json = z.custom<Json>(() => true);
const answerEntity = z.custom<AnswerEntity>((value) => typeof value === 'object' && value !== null);

const person = z.object({ id: z.string(), name: z.string() });

/** Why no waiting time is told: the team is closed, nobody is at the desk, and so on (`handoff/waiting/estimate.ts`). */
export const withheldReasons = [
  'closed',
  'nobody-present',
  'too-little-data',
  'people-left',
  'closes-first',
  'too-long',
] as const;
/** Where somebody had room at once, is served soon, or stands in a line. */
export const lineKinds = ['room', 'soon', 'line'] as const;

/** Why another desk does not have the ticket any more. */
export const broughtBackReasons = [
  /** It said no. */
  'refused',
  /** It did not take the ticket in the time it had. */
  'unanswered',
  /** It took the ticket, and then let the customer wait. */
  'silent',
] as const;

/** What a question is about, as far as it is known. */
export const subjectSchema = z.object({
  productId: z.string().exactOptional(),
  /** The customer's words for goods that the shop does not list. */
  unlisted: z.string().exactOptional(),
  storeCode: z.string().exactOptional(),
  postalCode: z.string().exactOptional(),
  place: z.string().exactOptional(),
});
export type Subject = z.infer<typeof subjectSchema>;

export const attachmentRefSchema = z.object({
  attachmentId: z.string(),
  name: z.string(),
  contentType: z.string(),
  /** 0 where the channel does not say. */
  sizeBytes: z.number(),
  /** Where the channel keeps it, https; absent: the store has it under `attachmentId`. */
  url: z.string().exactOptional(),
});

/** From when until when a call may come; ISO 8601, UTC. */
export const callbackSlotSchema = z.object({ start: z.string(), end: z.string() });
export type CallbackSlot = z.infer<typeof callbackSlotSchema>;

/** What a letter to the customer tells. */
const letterKinds = [
  'reply',
  'call-agreed',
  'call-moved',
  'call-cancelled',
  'call-reminder',
  'promise-broken',
  'promise-moved',
  'join-link',
] as const;

export const entrySchemas = {
  /** The conversation exists. `page` is the web page's address without its query. */
  started: z.object({
    channel: z.string(),
    locale,
    customer: z.object({ id: z.string(), name: z.string().exactOptional() }),
    page: z.string().exactOptional(),
    /** Where the channel can be answered; only the channel's adapter reads it. */
    address: json.exactOptional(),
    /** Nothing was said at the start; the first answer greets. */
    greets: z.literal('with-answer').exactOptional(),
  }),
  /** The channel is answered elsewhere from now on. */
  'address-changed': z.object({ address: json }),
  'message-in': z.object({
    clientActivityId: z.string().exactOptional(),
    text: z.string(),
    /** What a button carried, beside its text. */
    value: json.exactOptional(),
    attachments: z.array(attachmentRefSchema).exactOptional(),
    /** The client's own `channelData`, sent back unchanged on the stream. */
    channelData: json.exactOptional(),
    /** The client's BCP 47 tag. */
    locale: z.string().exactOptional(),
    /** Who wrote it, where several people may: a name. */
    author: z.string().exactOptional(),
    /** `seq` of the customer's message whose words it takes the place of. */
    replaces: z.number().exactOptional(),
    /** Written in a conversation that was joined to this one; `seq` is its place in that log. */
    via: z.object({ conversationId: z.string(), channel: z.string(), seq: z.number() }).exactOptional(),
  }),
  /** The customer took a message back; the log keeps it. */
  'message-deleted': z.object({ messageSeq: z.number() }),
  /** By which link, ad or product page the customer came. */
  arrived: z.object({
    source: z.string(),
    ref: z.string().exactOptional(),
    adId: z.string().exactOptional(),
    /** One that the shop lists; it is what is spoken of from now on. */
    productId: z.string().exactOptional(),
  }),
  'message-out': z.object({
    sender: z.enum(['bot', 'agent', 'system']),
    agent: person.exactOptional(),
    text: z.string(),
    locale,
    phrase: z.string().exactOptional(),
    entities: z.array(answerEntity),
    suggestions: z.array(z.object({ title: z.string(), text: z.string() })).exactOptional(),
    /** Cards and the like, as Bot Framework attachments. */
    attachments: z.array(json).exactOptional(),
    openQuestions: z.number(),
    /** `seq` of the inbound message that it answers; absent for greetings and agents' messages. */
    inReplyTo: z.number().exactOptional(),
    /** An agent's client-made id: the same one sent twice has one effect. */
    clientMessageId: z.string().exactOptional(),
    /** A person said it past this service, in the channel's own inbox: the customer has it already, and no courier carries it. */
    saidElsewhere: z.literal(true).exactOptional(),
    /** Said in the conversation that this one was joined to, at that place in its log. */
    homeSeq: z.number().exactOptional(),
  }),
  /** An event other than a message from the customer's client (typing is not kept): page seen, language chosen … */
  'event-in': z.object({ name: z.string(), value: json.exactOptional() }),
  /** `handoff.status` as the customer's client sees it. */
  'handoff-status': z.object({
    state: z.enum(['queued', 'accepted', 'transferred', 'returned', 'completed', 'failed']),
    position: z.number().exactOptional(),
    waitSeconds: z.object({ low: z.number(), high: z.number() }).exactOptional(),
    team: z.string().exactOptional(),
    agent: z.string().exactOptional(),
  }),
  /** The bot has dealt with everything up to `upTo`; how it read it, and the thread as it stands. */
  turn: z.object({
    upTo: z.number(),
    acts: z.array(z.string()),
    thread: threadSchema,
    contact: z
      .object({ email: z.string().exactOptional(), phone: z.string().exactOptional() })
      .exactOptional(),
    /** How many turns in a row nothing was understood. */
    notUnderstood: z.number(),
  }),
  'question-opened': z.object({
    questionId: z.string(),
    topic,
    subject: subjectSchema,
    /** The customer's own words. */
    text: z.string(),
    messageSeq: z.number(),
  }),
  /** What it is about became known or was corrected. */
  'question-specified': z.object({ questionId: z.string(), subject: subjectSchema }),
  /** Facts were told; `answer` repeats them for the brief. */
  'question-answered': z.object({
    questionId: z.string(),
    by: z.enum(['bot', 'agent']),
    answer: answerEntity.exactOptional(),
  }),
  'question-passed-on': z.object({ questionId: z.string(), ticketId: z.string() }),
  'question-settled': z.object({ questionId: z.string(), by: person }),
  'question-withdrawn': z.object({ questionId: z.string(), by: z.union([person, z.literal('customer')]) }),
  /** An answered question that the answer did not settle: "eipä auttanut". */
  'question-reopened': z.object({ questionId: z.string() }),
  'ticket-queued': z.object({ ticketId: z.string(), team: z.string(), reason: z.string(), locale }),
  'ticket-claimed': z.object({ ticketId: z.string(), agent: person }),
  /** Back to the queue, with its place in line. */
  'ticket-released': z.object({ ticketId: z.string(), agent: person, note: z.string().exactOptional() }),
  'ticket-transferred': z.object({
    ticketId: z.string(),
    agent: person,
    team: z.string(),
    toAgent: person.exactOptional(),
    note: z.string().exactOptional(),
  }),
  /** Given back to the bot. */
  'ticket-returned': z.object({ ticketId: z.string(), agent: person }),
  'ticket-resolved': z.object({ ticketId: z.string(), agent: person }),
  /** The customer left the line: nobody solved anything, what the ticket held is the bot's again. */
  'ticket-left': z.object({ ticketId: z.string() }),
  /** What the customer in line was told about the wait; the words stand in a message of the same commit. */
  'wait-told': z.object({
    ticketId: z.string(),
    team: z.string(),
    /** Place in the team's line, 1 = next. */
    position: z.number(),
    /** Seconds from now. Absent when no time was told: then `withheld` says why. */
    range: z.object({ low: z.number(), high: z.number() }).exactOptional(),
    withheld: z.enum(withheldReasons).exactOptional(),
    /** What stood behind it, in seconds, not rounded; absent when there was nothing to reckon with. */
    forecast: z
      .object({ line: z.enum(lineKinds), low: z.number(), expected: z.number(), high: z.number() })
      .exactOptional(),
    /** A callback was offered with it; that is done once. */
    callbackOffered: z.boolean().exactOptional(),
  }),
  /** Words that the customer adds to what was passed on, or by which they correct it. */
  'customer-note': z.object({ text: z.string(), messageSeq: z.number() }),
  /** Asked of one person of the team; anyone else may still claim it. */
  'ticket-offered': z.object({ ticketId: z.string(), to: person, until: z.string() }),
  'ticket-offer-ended': z.object({
    ticketId: z.string(),
    to: person,
    because: z.enum(['timed-out', 'declined', 'gone']),
  }),
  /** A lead has it now, whoever had it before. */
  'ticket-taken-over': z.object({
    ticketId: z.string(),
    agent: person,
    from: person.exactOptional(),
    note: z.string().exactOptional(),
  }),
  /** The owner dropped out; back to the queue, with its place in line. */
  'ticket-owner-lost': z.object({ ticketId: z.string(), agent: person }),
  /** It was over, and the customer came back: the same ticket, with its place in line. */
  'ticket-reopened': z.object({
    ticketId: z.string(),
    team: z.string(),
    reason: z.string(),
    locale,
    /** ISO 8601; the place in line that it had. */
    queuedAt: z.string(),
    /** Who had it last, and is asked first. */
    agent: person.exactOptional(),
  }),
  /** Passed on to another desk, `desk` by name; it stays queued with us until that desk took it. */
  'ticket-sent': z.object({ ticketId: z.string(), desk: z.string() }),
  /** That desk took it in. `farId`: what it is called over there. */
  'ticket-received': z.object({
    ticketId: z.string(),
    desk: z.string(),
    farId: z.string().exactOptional(),
  }),
  /** From the other desk back to our own line, at its place. `reason`: in the other desk's or the network's words. */
  'ticket-brought-back': z.object({
    ticketId: z.string(),
    desk: z.string(),
    because: z.enum(broughtBackReasons),
    reason: z.string().exactOptional(),
  }),
  /** Somebody at another desk closed over open questions: the customer heard nothing of it, and the desk is told which are open. */
  'closing-held': z.object({
    ticketId: z.string(),
    agent: person,
    what: z.enum(['farewell', 'resolve']),
    /** Of a farewell: as it was said. */
    text: z.string().exactOptional(),
  }),
  /** How to reach the customer, as somebody at a desk put it right. */
  'contact-corrected': z.object({
    by: person,
    email: z.string().exactOptional(),
    phone: z.string().exactOptional(),
  }),
  'promise-made': z.object({
    promiseId: z.string(),
    kind: z.enum(['reply', 'callback', 'check']),
    dueAt: z.string(),
    /** Team or agent that keeps it. */
    keeper: z.string(),
    text: z.string(),
    /** Of a callback: when the call comes; `dueAt` is the slot's end. */
    slot: callbackSlotSchema.exactOptional(),
    /** Of a callback: the number to call, E.164. */
    phone: z.string().exactOptional(),
    /** Who made it; absent: the bot, in the house's name. */
    by: person.exactOptional(),
  }),
  'promise-kept': z.object({ promiseId: z.string(), by: person }),
  'promise-renegotiated': z.object({
    promiseId: z.string(),
    dueAt: z.string(),
    by: z.union([person, z.literal('customer')]),
    slot: callbackSlotSchema.exactOptional(),
    phone: z.string().exactOptional(),
  }),
  /** It is not wanted any more, or something else was agreed in its place. */
  'promise-cancelled': z.object({
    promiseId: z.string(),
    by: z.union([person, z.literal('customer')]),
    /** Nobody wished so: the customer did not answer as often as they were called. */
    because: z.enum(['not-reached']).exactOptional(),
  }),
  /** The desk was told that it will be broken soon. */
  'promise-warned': z.object({ promiseId: z.string() }),
  /** The customer was reminded of the call to come. */
  'promise-reminded': z.object({ promiseId: z.string() }),
  'promise-broken': z.object({ promiseId: z.string() }),
  /** The customer was asked for the `nth` time whether they are still there. */
  'silence-asked': z.object({ nth: z.number() }),
  /** The customer has been away for long: nothing more is said until they write. What is open stays open. */
  'conversation-slept': z.object({}),
  'conversation-woke': z.object({}),
  /** Help was offered before it was asked for. `askedBy`: the client's own id of the event that it answers. */
  'proactive-offered': z.object({
    offerId: z.string(),
    /** The shop's name for the rule that spoke. */
    rule: z.string(),
    productId: z.string().exactOptional(),
    text: z.string(),
    locale,
    askedBy: z.string().exactOptional(),
  }),
  'proactive-accepted': z.object({ offerId: z.string() }),
  'proactive-declined': z.object({ offerId: z.string() }),
  /** After a person's help, one of the two things that are asked about it. */
  'survey-asked': z.object({ ticketId: z.string(), about: z.enum(['satisfaction', 'repeated']) }),
  'survey-answered': z.object({
    ticketId: z.string(),
    /** 1 (poor) to 5 (excellent). */
    satisfaction: z.number().exactOptional(),
    /** Whether the customer had to say the same thing again. */
    repeated: z.boolean().exactOptional(),
    /** The customer's own words, where they said more than a figure or a yes. */
    words: z.string().exactOptional(),
  }),
  /** Another team was asked inside the conversation; the customer stays where they are and hears nothing of it. */
  'consult-asked': z.object({
    consultId: z.string(),
    team: z.string(),
    agent: person,
    text: z.string(),
    /** ISO 8601; by when people at the desk promised each other an answer. */
    dueAt: z.string().exactOptional(),
  }),
  'consult-answered': z.object({ consultId: z.string(), agent: person, text: z.string() }),
  /** Its time passed without an answer. */
  'consult-overdue': z.object({ consultId: z.string() }),
  /** The customer was called. `nextAt`: when it is tried again; absent after the last try. */
  'callback-tried': z.object({
    promiseId: z.string(),
    by: person,
    outcome: z.enum(['reached', 'not-reached']),
    /** 1, 2, 3. */
    attempt: z.number(),
    nextAt: z.string().exactOptional(),
  }),
  /** While a person has the conversation, the customer asked to move the call that stands or to call it off; it stands until they do. */
  'callback-change-asked': z.object({
    promiseId: z.string(),
    change: z.enum(['move', 'cancel']),
    /** The free slot that was clearly meant; absent: which one is to be agreed. */
    start: z.string().exactOptional(),
    messageSeq: z.number(),
  }),
  /**
   * Entry `seq` is at the destination `to`. `attempts`: how often it was tried; `maybeTwice`: an earlier try may have arrived,
   * too; `nothingLeft`: nothing else waited to go there when this was written.
   */
  delivered: z.object({
    to: z.string(),
    seq: z.number(),
    /** How the channel names what came of it, in order. */
    channelIds: z.array(z.string()).exactOptional(),
    attempts: z.number(),
    maybeTwice: z.boolean().exactOptional(),
    nothingLeft: z.boolean().exactOptional(),
  }),
  /** A try failed and another follows at `nextAt`. `part`: how many parts of the entry have arrived. */
  'delivery-delayed': z.object({
    to: z.string(),
    seq: z.number(),
    attempt: z.number(),
    reason: z.string(),
    nextAt: z.string(),
    part: z.number().exactOptional(),
    maybeAccepted: z.boolean().exactOptional(),
    /** How the channel names the parts that this try brought there. */
    channelIds: z.array(z.string()).exactOptional(),
  }),
  /** It is not tried again unless somebody at the desk says so; what comes after it goes on. */
  'delivery-failed': z.object({
    to: z.string(),
    seq: z.number(),
    reason: z.string(),
    attempts: z.number(),
    maybeTwice: z.boolean().exactOptional(),
    nothingLeft: z.boolean().exactOptional(),
  }),
  /** Somebody at the desk wants it tried again. */
  'delivery-retried': z.object({ to: z.string(), seq: z.number(), by: person }),
  /** What somebody wrote in another desk's thread did not go to the customer, and why. */
  'reply-refused': z.object({
    agent: person,
    text: z.string(),
    /** A code of the error catalogue. */
    code: z.string(),
    /** The words of the questions that were open. */
    questions: z.array(z.string()).exactOptional(),
  }),
  /** To be written by mail, once, to the address that the customer gave: what it tells stands in the log already. */
  'letter-ordered': z.object({
    to: z.string(),
    about: z.enum(letterKinds),
    /** `seq` of the entries that it tells of. */
    of: z.array(z.number()),
    promiseId: z.string().exactOptional(),
    /** Of a link that joins another channel. */
    code: z.string().exactOptional(),
    expiresAt: z.string().exactOptional(),
  }),
  /** The customer was given a code by which a conversation on another channel is joined to this one. */
  'join-offered': z.object({ code: z.string(), expiresAt: z.string() }),
  /** They gave it here, and were asked whether the two shall be joined. */
  'join-asked': z.object({ code: z.string(), home: z.string() }),
  'join-declined': z.object({}),
  /** A code that is wrong or too old. */
  'join-missed': z.object({}),
  /** In the guest's log: from here on the conversation goes on in `home`. */
  'joined-home': z.object({ home: z.string() }),
  /** In the home's log: what is written there comes here. */
  'guest-joined': z.object({
    guest: z.string(),
    channel: z.string(),
    /** The guest's latest entry before: what was said there until then belongs to the transcript. */
    upTo: z.number(),
  }),
  /** In either log. */
  unjoined: z.object({ with: z.string() }),
  /** In a guest's log: the customer's own words, written on another of the joined channels. */
  'message-elsewhere': z.object({ text: z.string(), channel: z.string(), homeSeq: z.number() }),
  /** Between people at the desk; the customer never sees it. */
  note: z.object({ agent: person, text: z.string(), team: z.string().exactOptional() }),
} as const;

export type EntryKind = keyof typeof entrySchemas;
export type EntryData<K extends EntryKind = EntryKind> = z.infer<(typeof entrySchemas)[K]>;
export type NewConversationEntry = {
  [K in EntryKind]: { readonly kind: K; readonly data: EntryData<K> };
}[EntryKind];
export type Entry = NewConversationEntry & { readonly seq: number; readonly at: string };
export type Person = z.infer<typeof person>;
