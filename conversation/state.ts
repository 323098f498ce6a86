// What the log adds up to. The only shape in which a conversation's past is asked about; made by `fold.ts`, never edited.
import type { AnswerEntity, Topic } from '../kernel/answer.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Thread } from '../kernel/thread.ts';
import type { Entry, EntryData, Person, Subject } from './entries.ts';

export type QuestionState = 'open' | 'answered' | 'passed-on' | 'settled' | 'withdrawn';

export interface Question {
  readonly questionId: string;
  readonly topic: Topic;
  readonly subject: Subject;
  /** The customer's own words. */
  readonly text: string;
  readonly state: QuestionState;
  readonly openedSeq: number;
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
  readonly queuedAt: string;
  readonly owner?: Person;
  /** ISO 8601; since when it has had this owner. */
  readonly claimedAt?: string;
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
  /** How often something was said after the first time. */
  readonly updates: number;
  readonly callbackOffered: boolean;
}

export interface PromiseState {
  readonly promiseId: string;
  readonly kind: 'reply' | 'callback' | 'check';
  /** `withdrawn`: the customer let go of it, by leaving the line. */
  readonly state: 'made' | 'kept' | 'broken' | 'withdrawn';
  readonly dueAt: string;
  readonly keeper: string;
  readonly text: string;
}

export interface ConversationState {
  readonly conversationId: string;
  /** 0: nothing has happened; the conversation does not exist. */
  readonly lastSeq: number;
  readonly channel: string;
  readonly customer: Person | undefined;
  readonly locale: Locale;
  readonly thread: Thread;
  /** In the order in which they were opened. */
  readonly questions: readonly Question[];
  readonly speaker: Speaker;
  /** Absent when none is queued or claimed. */
  readonly ticket: CurrentTicket | undefined;
  /** How many tickets there have been; names the next. */
  readonly ticketCount: number;
  readonly promises: readonly PromiseState[];
  /** Absent unless the customer stands in line and was told something about it. */
  readonly waiting?: Waiting;
  /** What the customer added to what was passed on, in their words and in order; at most 20. Absent before the first. */
  readonly notes?: readonly string[];
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
  /** The bot's latest words; absent before the first. What it says next is put in other words where it can be. */
  readonly lastSaid?: string;
}

/** Open in the sense of the gate: nobody has answered, settled or withdrawn it (`open` or `passed-on`). */
export function isOpen(question: Question): boolean {
  return question.state === 'open' || question.state === 'passed-on';
}
