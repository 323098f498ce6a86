// What the desk shows of tickets: the line in the queue, the brief, and the opened conversation.
import { z } from 'zod';
import { attachmentRefSchema, broughtBackReasons, entrySchemas } from '../../../conversation/entries.ts';
import { answer, instant, locale, person, promise, promiseKind, question, topic } from './shared.ts';

/** One line of the queue. */
export const ticketItem = z.object({
  ticketId: z.string(),
  conversationId: z.string(),
  state: z.enum(['queued', 'claimed', 'resolved']),
  team: z.string(),
  owner: person.optional(),
  /** Its place in line; kept through release and transfer. */
  queuedAt: instant,
  /** Higher first. */
  priority: z.number(),
  /** Grows with every change of owner or state. */
  fence: z.number(),
  reason: z.string(),
  locale,
  channel: z.string(),
  customerName: z.string().optional(),
  openQuestions: z.number(),
  topics: z.array(topic),
  /** The first open question in the customer's words, cut at 140 characters. */
  headline: z.string(),
  productTitle: z.string().optional(),
  /** The promise that is due next; `warned`: it will be broken soon unless somebody acts. */
  promise: z
    .object({
      promiseId: z.string(),
      kind: promiseKind,
      dueAt: instant,
      /** Of a callback: when the customer is called, and on which number. */
      slot: z.object({ start: instant, end: instant }).optional(),
      phone: z.string().optional(),
      warned: z.literal(true).optional(),
    })
    .optional(),
  /** Price of the goods that it is about, in the shop's currency; absent where it is not known. */
  value: z.number().optional(),
  /** It came while nobody was in. */
  night: z.literal(true).optional(),
  brokenPromises: z.number(),
  /** There is an e-mail address or a phone number. */
  hasContact: z.boolean(),
  /** The person who is being asked to take it; anybody of the team may claim it all the same. */
  offeredTo: person.optional(),
  /** Until when that offer stands. */
  until: instant.optional(),
  /** Since when the owner has had it. */
  claimedAt: instant.optional(),
  /** The other desk that has it, or is being asked to take it since `at`. Its people answer; a lead can take it over here. */
  desk: z.object({ name: z.string(), state: z.enum(['sent', 'received']), at: instant }).optional(),
  /** Another desk had it, and does not any more: why. */
  broughtBack: z
    .object({
      desk: z.string(),
      because: z.enum(broughtBackReasons),
      /** In that desk's or the network's words. */
      reason: z.string().optional(),
      at: instant,
    })
    .optional(),
  /** The latest team asked for advice, while it has not answered. */
  consulted: z
    .object({
      team: z.string(),
      note: z.string(),
      by: person,
      at: instant,
      consultId: z.string().optional(),
      /** By when the asked team is to answer. */
      dueAt: instant.optional(),
      overdue: z.boolean().optional(),
    })
    .optional(),
  /** The customer has been away for long: the ticket stands, but it need not be held for them. */
  asleep: z.boolean(),
  /** The log's last number when this line was made. */
  lastSeq: z.number(),
});

/** What a person reads in ten seconds. */
export const brief = z.object({
  customerName: z.string().optional(),
  channel: z.string(),
  /** The web page's address without its query. */
  page: z.string().optional(),
  locale,
  place: z.string().optional(),
  reason: z.string(),
  /** Nobody has answered these. */
  openQuestions: z.array(question),
  /** Facts already told, by question. */
  told: z.array(question),
  /** What the bot looked for and the catalogue did not know. */
  notKnown: z.array(question),
  mood: z.enum(['calm', 'impatient', 'dissatisfied', 'angry']),
  contact: z.object({ email: z.string().optional(), phone: z.string().optional() }),
  /** What the customer asked for beside facts: a person, a call, … */
  wishes: z.array(topic),
  waitingSince: instant.optional(),
  promises: z.array(promise),
  attachments: z.array(attachmentRefSchema),
  /** What the customer added or corrected after it was passed on, in their own words. */
  customerNotes: z.array(z.string()),
});

const entry = <K extends keyof typeof entrySchemas>(kind: K) =>
  z.object({ seq: z.number(), at: instant, kind: z.literal(kind), data: entrySchemas[kind] });

/** The log as the desk sees it: what was said, asked, promised and noted; not the bot's bookkeeping. */
export const deskEntry = z.discriminatedUnion('kind', [
  z.object({
    seq: z.number(),
    at: instant,
    kind: z.literal('message-in'),
    data: z.object({
      text: z.string(),
      attachments: z.array(attachmentRefSchema).optional(),
      /** Who wrote it, where several people may. */
      author: z.string().optional(),
      /** `seq` of the message whose words it takes the place of. */
      replaces: z.number().optional(),
    }),
  }),
  z.object({
    seq: z.number(),
    at: instant,
    kind: z.literal('message-out'),
    data: z.object({
      sender: z.enum(['bot', 'agent', 'system']),
      agent: person.optional(),
      text: z.string(),
      locale,
      entities: z.array(answer),
      openQuestions: z.number(),
      clientMessageId: z.string().optional(),
    }),
  }),
  entry('question-opened'),
  entry('question-specified'),
  entry('question-answered'),
  entry('question-passed-on'),
  entry('question-settled'),
  entry('question-withdrawn'),
  entry('question-reopened'),
  entry('ticket-queued'),
  entry('ticket-claimed'),
  entry('ticket-released'),
  entry('ticket-transferred'),
  entry('ticket-returned'),
  entry('ticket-resolved'),
  entry('ticket-taken-over'),
  entry('ticket-owner-lost'),
  entry('ticket-reopened'),
  entry('ticket-left'),
  entry('ticket-sent'),
  entry('ticket-received'),
  entry('ticket-brought-back'),
  entry('closing-held'),
  entry('contact-corrected'),
  entry('wait-told'),
  entry('customer-note'),
  entry('message-deleted'),
  entry('arrived'),
  entry('reply-refused'),
  entry('promise-made'),
  entry('promise-kept'),
  entry('promise-renegotiated'),
  entry('promise-cancelled'),
  entry('promise-warned'),
  entry('promise-reminded'),
  entry('promise-broken'),
  entry('silence-asked'),
  entry('conversation-slept'),
  entry('conversation-woke'),
  entry('proactive-offered'),
  entry('proactive-accepted'),
  entry('proactive-declined'),
  entry('survey-asked'),
  entry('survey-answered'),
  entry('consult-asked'),
  entry('consult-answered'),
  entry('consult-overdue'),
  entry('callback-tried'),
  entry('callback-change-asked'),
  entry('delivery-failed'),
  entry('delivery-retried'),
  entry('letter-ordered'),
  entry('joined-home'),
  z.object({
    seq: z.number(),
    at: instant,
    kind: z.literal('guest-joined'),
    data: entrySchemas['guest-joined'].extend({
      /** What was said there before; with the ticket as a whole, not on its stream. */
      earlier: z
        .array(
          z.object({
            seq: z.number(),
            at: instant,
            who: z.enum(['customer', 'bot', 'system']),
            text: z.string(),
          }),
        )
        .optional(),
    }),
  }),
  entry('unjoined'),
  entry('note'),
]);

export const ticketDetail = z.object({
  ticket: ticketItem,
  brief,
  /** All of the conversation's questions, in the order in which they were asked. */
  questions: z.array(question),
  promises: z.array(promise),
  /** What the customer said of the help in this ticket; absent before they did. */
  survey: z
    .object({
      /** 1 (poor) to 5 (excellent). */
      satisfaction: z.number().optional(),
      repeated: z.boolean().optional(),
      words: z.string().optional(),
    })
    .optional(),
  entries: z.array(deskEntry),
  /** Replies that the customer does not read in the chat go to their e-mail address by themselves. */
  sendsLetters: z.boolean(),
  /** The log's number up to which this was read: go on with the ticket's live stream from here. */
  seq: z.number(),
});

export const ticketList = z.object({
  tickets: z.array(ticketItem),
  /** Go on with the desk's live stream from here. */
  changeSeq: z.number(),
  /** The service's clock when it answered: waiting times and dues are counted against it, not against the reader's own. */
  now: instant,
});
