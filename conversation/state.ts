// What the log adds up to. The only shape in which a conversation's past is asked about; made by `fold.ts`, never edited.
import type { AnswerEntity, Topic } from '../kernel/answer.ts';
import type { Json } from '../kernel/json.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Thread } from '../kernel/thread.ts';
import type { CallbackSlot, Entry, EntryData, Person, Subject } from './entries.ts';

export type QuestionState = 'open' | 'answered' | 'passed-on' | 'settled' | 'withdrawn';

export interface Question {
  readonly questionId: string;
  readonly topic: Topic;
  readonly subject: Subject;
  /** The customer's own words. */
  readonly text: string;
  readonly state: QuestionState;
  readonly openedSeq: number;
  /** `seq` of the message that asked it. */
  readonly messageSeq: number;
  readonly openedAt: string;
  readonly answers: readonly AnswerEntity[];
}

/** Who owns the next word. `queued` means: the bot, for facts only, while a ticket waits. */
export type Speaker =
  | { readonly kind: 'bot' }
  | { readonly kind: 'queued'; readonly ticketId: string }
  | { readonly kind: 'person'; readonly ticketId: string; readonly agent: Person };

export interface CurrentTicket {
  readonly ticketId: string;
  readonly state: 'queued' | 'claimed';
  readonly team: string;
  readonly reason: string;
  /** Its place in line. */
  readonly queuedAt: string;
  /** Since when the customer waits for a person this time; later than `queuedAt` once somebody had it. Also stands while claimed: when that wait began. */
  readonly waitingSince: string;
  readonly owner?: Person;
  /** ISO 8601; since when it has had this owner. */
  readonly claimedAt?: string;
  /** Only while queued. */
  readonly offer?: TicketOffer;
  /** The other desk that has it, or is being asked to. Absent: our own has it. */
  readonly desk?: OtherDesk;
}

/** A desk that is not ours, as far as a ticket is with it. */
export interface OtherDesk {
  readonly name: string;
  /** `sent`: it has not said yes; nothing may be promised in its name. */
  readonly state: 'sent' | 'received';
  /** ISO 8601; since when that desk owes its next step or word. Absent while it is the customer's turn. */
  readonly owesSince?: string;
  /** What the ticket is called over there; absent while that is not known. */
  readonly farId?: string;
}

/** One ticket's time at another desk, from the entry that sent it there to the one that ended it. */
export interface DeskStay {
  readonly ticketId: string;
  readonly desk: string;
  readonly sentSeq: number;
  /** What the ticket is called over there; absent while that is not known. */
  readonly farId?: string;
  /** Absent while it lasts. */
  readonly endedSeq?: number;
  /** It ended by what that desk did; there is nothing to tell it. */
  readonly endedThere?: true;
}

export interface TicketOffer {
  readonly to: Person;
  /** ISO 8601. */
  readonly until: string;
}

/** The ticket that was over last; the customer may come back with the same matter. */
export interface EndedTicket {
  readonly ticketId: string;
  readonly team: string;
  readonly queuedAt: string;
  /** ISO 8601. */
  readonly endedAt: string;
  readonly by: 'resolved' | 'returned' | 'left';
  /** Who had it in the end; absent when nobody did. */
  readonly owner?: Person;
}

/** One word about the wait, as it was said at `at` (ISO 8601). */
export type ToldWait = Pick<EntryData<'wait-told'>, 'position' | 'range' | 'withheld' | 'forecast'> & {
  readonly at: string;
};

/** What was said about the wait since the ticket joined its line. */
export interface Waiting {
  readonly ticketId: string;
  readonly first: ToldWait;
  readonly last: ToldWait;
  /** The place last shown, in words or silently. */
  readonly position: number;
  /** How often something was said after the first time. */
  readonly updates: number;
  readonly callbackOffered: boolean;
}

/** A question to another team inside the conversation. */
export interface Consult {
  readonly consultId: string;
  readonly team: string;
  readonly agent: Person;
  readonly text: string;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly dueAt?: string;
  readonly overdue: boolean;
  readonly answer?: { readonly agent: Person; readonly text: string; readonly at: string };
}

export interface PromiseState {
  readonly promiseId: string;
  readonly kind: 'reply' | 'callback' | 'check';
  /** `withdrawn`: it is not wanted any more (called off, or let go of by leaving the line), or `because` tells. */
  readonly state: 'made' | 'kept' | 'broken' | 'withdrawn';
  readonly dueAt: string;
  readonly keeper: string;
  readonly text: string;
  /** Of a callback with a time that was agreed. */
  readonly slot?: CallbackSlot;
  readonly phone?: string;
  /** Who made it; absent: the bot, in the house's name. */
  readonly by?: Person;
  /** How often the customer was called in vain. */
  readonly tries?: number;
  /** Why it was withdrawn, where nobody wished so: called as often as there are tries, and never reached. */
  readonly because?: 'not-reached';
  /** What the customer asked the person to do with the call that stands now; it stands until it is done. */
  readonly changeAsked?: Pick<EntryData<'callback-change-asked'>, 'change' | 'start'>;
  /** The desk was warned of the time that stands now. */
  readonly warned?: true;
  /** The customer was reminded of the call that stands now. */
  readonly reminded?: true;
}

/** What is known of the customer's silence; when something is said about it is `handoff/silence.ts`'s rule. */
export interface SilenceState {
  /** `seq` of the customer's latest message; 0 before the first. */
  readonly heardSeq: number;
  /** The latest words of the bot or a person to the customer; the system's do not count. */
  readonly spoken?: { readonly seq: number; readonly at: string };
  /** How often the customer was asked after since they last wrote. */
  readonly asked: number;
}

/** Help that was offered before it was asked for. */
export interface OfferState {
  readonly offerId: string;
  readonly rule: string;
  readonly productId?: string;
  readonly text: string;
  readonly offeredAt: string;
  readonly state: 'offered' | 'accepted' | 'declined';
}

/** What was asked about a person's help, and what the customer made of it. */
export interface SurveyState {
  readonly ticketId: string;
  /** Asked and not answered, and nothing else was written since. */
  readonly waitsFor?: { readonly about: 'satisfaction' | 'repeated'; readonly seq: number };
  readonly satisfaction?: number;
  readonly repeated?: boolean;
  readonly words?: string;
}

/** How far a destination outside has got with this conversation. */
export interface DeliveryState {
  /** Everything up to this `seq` that goes there has arrived or failed. */
  readonly upTo: number;
  /** What was tried in vain and is tried again; nothing overtakes it. */
  readonly delayed?: {
    readonly seq: number;
    /** How often it was tried so far. */
    readonly attempt: number;
    /** ISO 8601; the first try and the next. */
    readonly since: string;
    readonly nextAt: string;
    /** How many parts of it have arrived, and how the channel names them. */
    readonly part?: number;
    readonly channelIds?: readonly string[];
    /** A try of it may have arrived. */
    readonly maybeAccepted?: true;
  };
  /** In the order in which they were given up. */
  readonly failed: readonly { readonly seq: number; readonly reason: string; readonly at: string }[];
  /** Given up once and wanted again; they go before what is newer. */
  readonly again: readonly number[];
}

/** Something that the customer may have to be told by mail. */
export interface News {
  readonly about: Exclude<EntryData<'letter-ordered'>['about'], 'join-link'>;
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly promiseId?: string;
}

export interface LettersState {
  /** Neither read in the chat, as far as is known, nor written about; at most 30. */
  readonly news: readonly News[];
  /** The latest letters, oldest first, at most 20. */
  readonly ordered: readonly { readonly seq: number; readonly of: readonly number[] }[];
  /** Calls that a letter told of. */
  readonly calls?: readonly string[];
  /** ISO 8601; when the customer last wrote, or their client showed them something. */
  readonly seenAt?: string;
}

/** A conversation on another channel that was joined to this one. */
export interface JoinGuest {
  readonly conversationId: string;
  readonly channel: string;
  /** What came before is not told there. */
  readonly sinceSeq: number;
  /** Absent while it is joined. */
  readonly untilSeq?: number;
}

export interface JoinState {
  /** The conversation in which this one goes on; absent unless it is a guest. */
  readonly home?: string;
  /** Of a home; those that left again, too. */
  readonly guests: readonly JoinGuest[];
  /** The latest code that was given out. */
  readonly offered?: { readonly code: string; readonly expiresAt: string };
  /** The customer was asked whether to join `home`, and has not answered. */
  readonly asked?: { readonly code: string; readonly home: string; readonly turns: number };
  /** When codes were given that are wrong or too old, ISO 8601; at most 10. */
  readonly misses: readonly string[];
}

export interface ConversationState {
  readonly conversationId: string;
  /** 0: nothing has happened; the conversation does not exist. */
  readonly lastSeq: number;
  readonly channel: string;
  readonly customer: Person | undefined;
  /** The web page on which it began, without its query; absent elsewhere. */
  readonly page?: string;
  readonly joins: JoinState;
  /** The joined conversation by which the customer last wrote; absent when they wrote in this one. */
  readonly lastVia?: string;
  readonly letters: LettersState;
  /** Where the channel can be answered; absent where that needs no address. */
  readonly address?: Json;
  /** By destination; absent before something was tried there. */
  readonly deliveries: Readonly<Record<string, DeliveryState>>;
  /** `seq` of the latest entry that is about anything but deliveries. */
  readonly newsSeq: number;
  readonly locale: Locale;
  readonly thread: Thread;
  /** In the order in which they were opened. */
  readonly questions: readonly Question[];
  readonly speaker: Speaker;
  /** Absent when none is queued or claimed. */
  readonly ticket: CurrentTicket | undefined;
  /** Absent before the first is over. */
  readonly endedTicket?: EndedTicket;
  /** Times at other desks, the latest last; absent before the first. */
  readonly stays?: readonly DeskStay[];
  /** In the order in which they were asked. */
  readonly consults: readonly Consult[];
  /** How many tickets there have been; names the next. */
  readonly ticketCount: number;
  readonly promises: readonly PromiseState[];
  /** Absent unless the customer stands in line and was told something about it. */
  readonly waiting?: Waiting;
  /** How many files the customer sent; absent while there is none. */
  readonly attachments?: number;
  /** What the customer added to what was passed on, in their words and in order; at most 20. Absent before the first. */
  readonly notes?: readonly string[];
  readonly silence: SilenceState;
  /** The customer has been away for long and has not written since; what is open stays open. */
  readonly asleep: boolean;
  /** In the order in which they were made. */
  readonly offers: readonly OfferState[];
  /** At most one a ticket, in the order in which they were asked. */
  readonly surveys: readonly SurveyState[];
  /** Who answers, as the customer was last told. */
  readonly announced: 'machine' | 'person';
  /** The ticket in which a person last spoke to the customer; absent before the first time. */
  readonly helpedIn?: string;
  readonly contact: { readonly email?: string; readonly phone?: string };
  /** `seq` up to which the bot has dealt with inbound entries. */
  readonly handledSeq: number;
  /** Inbound messages after `handledSeq`, in order. */
  readonly unhandled: readonly (Entry & { readonly kind: 'message-in' })[];
  readonly notUnderstood: number;
  readonly greeted: boolean;
  /** Acts of the customer's turns so far, newest last, at most 20: the brief's mood. */
  readonly recentActs: readonly string[];
  /** The customer's latest words; absent before the first. */
  readonly lastText?: string;
  /** ISO 8601; when the customer last wrote. Absent before the first message. */
  readonly lastInAt?: string;
  /** The bot's latest words; absent before the first. What it says next is put in other words where it can be. */
  readonly lastSaid?: string;
  /** The buttons under the bot's latest words; absent when there were none. */
  readonly lastSuggestions?: NonNullable<EntryData<'message-out'>['suggestions']>;
}

/** Open in the sense of the gate: nobody has answered, settled or withdrawn it (`open` or `passed-on`). */
export function isOpen(question: Question): boolean {
  return question.state === 'open' || question.state === 'passed-on';
}
