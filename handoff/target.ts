// The port to other people's desks: what we ask of a desk that takes our tickets, and what it may do in our conversations. It
// knows no desk, no wire and no words; an adapter is written against this file alone.
import type { Json } from '../kernel/json.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Brief } from './brief.ts';

export type { Brief } from './brief.ts';

/** A ticket as a desk knows it. */
export interface FarTicket {
  readonly ticketId: string;
  readonly conversationId: string;
  /** The customer, as our side names them: the same on every conversation of one browser or account. */
  readonly customerId: string;
  /** What it is called over there; absent while that is not known. */
  readonly farId?: string;
}

/** One thing that was said before the ticket was passed on, oldest first in a transcript. */
export interface SpokenLine {
  /** The same for the same line, at every try. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly from: 'customer' | 'bot' | 'agent';
  readonly name?: string;
  readonly text: string;
}

/** Everything with which a desk begins. */
export interface DeskOffer extends FarTicket {
  /** Of this offer: the same at every try, another when the ticket is sent there again. */
  readonly id: string;
  readonly team: string;
  readonly locale: Locale;
  readonly channel: string;
  /** Higher first. */
  readonly priority: number;
  readonly customerName?: string;
  readonly brief: Brief;
  /** The brief in words, for people at the desk; in the shop's own language. */
  readonly note: string;
  readonly transcript: readonly SpokenLine[];
}

/** A file that the customer sent. */
export interface PassedFile {
  readonly name: string;
  readonly contentType: string;
  /** Where people at a desk can open it; absent: they cannot. */
  readonly url?: string;
}

/** What is passed on while a desk has the ticket. `id` is the same at every try. */
export type PassedWord =
  | {
      readonly kind: 'customer';
      readonly id: string;
      readonly text: string;
      readonly files: readonly PassedFile[];
    }
  /** For the people there, never for the customer. `reopens`: they closed what is not over. */
  | { readonly kind: 'note'; readonly id: string; readonly text: string; readonly reopens?: true }
  | { readonly kind: 'contact'; readonly id: string; readonly email?: string; readonly phone?: string };

export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason: string;
  /** Not before so long. */
  readonly afterMs?: number;
  /** It may have arrived all the same. */
  readonly maybeAccepted?: true;
}

export type DeskAnswer =
  | { readonly kind: 'accepted'; readonly farId?: string }
  /** It arrived, and the desk says later whether it takes it (`FarSide.received`, `FarSide.refused`). */
  | { readonly kind: 'pending' }
  /** For good; the ticket comes back to our own desk. */
  | { readonly kind: 'refused'; readonly reason: string }
  | Unavailable;

export type Passed =
  { readonly kind: 'passed' } | { readonly kind: 'refused'; readonly reason: string } | Unavailable;

/** One try at something. */
export interface Attempt {
  /** The try before may have arrived: look first whether it did. */
  readonly again: boolean;
  readonly signal: AbortSignal;
}

/**
 * A desk that takes tickets. Nothing throws for the desk's failures. Everything may be asked again with the same ids, and has
 * its effect once as far as the desk can tell; calls for one ticket come one after another, in order.
 */
export interface HandoffTarget {
  /** Its name in the configuration, in the log and before its people's ids; lower-case letters, digits and hyphens. */
  readonly name: string;
  /** It stands in the customer's own conversation and hears it there: it is asked to take and to let go, and nothing is passed on. */
  readonly hearsItself?: true;
  offer(offer: DeskOffer, attempt: Attempt): Promise<DeskAnswer>;
  pass(ticket: FarTicket, word: PassedWord, attempt: Attempt): Promise<Passed>;
  /** The customer went, or the ticket is dealt with here. Also for a ticket that perhaps never arrived. `note`: for the people there. */
  cancel(
    ticket: FarTicket,
    note: { readonly id: string; readonly text: string },
    attempt: Attempt,
  ): Promise<Passed>;
}

/** Somebody over there, under the id that their desk gives them. */
export interface FarPerson {
  readonly id: string;
  readonly name: string;
}

export interface FarReply {
  /** The desk's own id of the message: the same one again has no second effect. */
  readonly farMessageId: string;
  readonly text: string;
  /** Bot Framework attachments. */
  readonly attachments?: readonly Json[];
}

/**
 * `held`: it closed over open questions and the customer heard nothing; the desk gets a note that lists them.
 * `not-yours`: the ticket is not with this desk any more, and nothing happened.
 * `unreachable`: the customer's channel takes no words any more; it may be told to the person who wrote.
 */
export type FarOutcome = 'done' | 'held' | 'not-yours' | 'unreachable';

/** What a desk may do in our conversations. Each may come again and has one effect; `not-found` for what never was a ticket. */
export interface FarSide {
  received(ticketId: string, farId?: string): Promise<FarOutcome>;
  refused(ticketId: string, reason: string): Promise<FarOutcome>;
  /** Takes it, from whoever at that desk had it; the customer is told the name. */
  joined(ticketId: string, person: FarPerson): Promise<FarOutcome>;
  /** Whoever speaks has joined with it. */
  said(ticketId: string, person: FarPerson, reply: FarReply): Promise<FarOutcome>;
  /** What the customer has read already, past this service: kept, never judged. Nobody is announced who has it already. */
  spoke(ticketId: string, person: FarPerson, reply: FarReply): Promise<FarOutcome>;
  /** Nobody over there has it any more; it stays in their line. */
  letGo(ticketId: string): Promise<FarOutcome>;
  /** Marks questions as answered or no longer needed, by their numbers in the notes (1 = first), or all that are open. */
  settled(
    ticketId: string,
    person: FarPerson,
    which: 'all' | readonly number[],
    outcome: 'answered' | 'withdrawn',
  ): Promise<FarOutcome>;
  returnedToBot(ticketId: string, person?: FarPerson): Promise<FarOutcome>;
  /** Without a person: whoever has it. */
  resolved(ticketId: string, person?: FarPerson): Promise<FarOutcome>;
  contactCorrected(
    ticketId: string,
    person: FarPerson,
    contact: { readonly email?: string; readonly phone?: string },
  ): Promise<FarOutcome>;
}
