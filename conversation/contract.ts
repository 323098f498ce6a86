// What the heart offers to adapters, the desk and the hand-off, in types: starting conversations, adding to them, asking where
// they stand. `conversations.ts` makes one; nothing here knows a channel or a database.
import type { Clock } from '../kernel/clock.ts';
import type { TiskiError } from '../kernel/errors.ts';
import type { Json } from '../kernel/json.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Commit, DueTimer, Store, TicketRow } from '../storage/port.ts';
import type { EntryData, NewConversationEntry } from './entries.ts';
import type { GateReason } from './gate.ts';
import type { ConversationState } from './state.ts';
import type { Decide, IsClosing, Outgoing } from './turn.ts';

export interface StartRequest {
  readonly conversationId: string;
  readonly channel: string;
  readonly locale: Locale;
  readonly customer: { readonly id: string; readonly name?: string };
  /** The web page's address without its query. */
  readonly page?: string;
  /** Where the channel can be answered, in its adapter's own form; kept from authenticated requests only. */
  readonly address?: Json;
  /** Where the channel knows no joining: nothing is said at the start, and the first answer carries the greeting in its own message. */
  readonly greets?: 'with-answer';
}

/** A message as the customer's client sent it; `clientActivityId` makes a repetition harmless. The caller caps the text. */
export type InboundMessage = EntryData<'message-in'>;

export interface InboundEvent {
  readonly clientActivityId?: string;
  readonly name: string;
  readonly value?: Json;
}

export interface Accepted {
  /** Where it stands in the log; the first time's when it is a repetition. */
  readonly seq: number;
  readonly duplicate: boolean;
}

/** What a writer wants in the log, thought out on one state. `openQuestions` of messages and the summary are filled in for it. */
export interface Draft {
  readonly entries: readonly NewConversationEntry[];
  readonly dedupeKey?: string;
  readonly ticket?: Commit['ticket'];
  readonly timers?: Omit<NonNullable<Commit['timers']>, 'complete'>;
}

/** A build that finds its wish impossible in this state gives the reason; `commitEntries` rejects with it. */
export interface Refused {
  readonly refuse: TiskiError;
}

export interface Written {
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** The same `dedupeKey` came before: nothing was written now, the numbers are the first time's. */
  readonly duplicate: boolean;
  /** The ticket as this commit left it. */
  readonly ticket?: TicketRow;
  /** The conversation at least as new as this commit. */
  readonly state: ConversationState;
}

/**
 * What a due timer does, thought out on the conversation's state: a draft that is committed together with the timer's
 * completion, or `undefined` when nothing is left to do (the timer is completed all the same). May be called again when the
 * log moved on or the process died before the commit: no effects outside the draft. Throwing leaves the timer to a later try.
 */
export type TimerHandler = (timer: DueTimer, state: ConversationState) => Promise<Draft | undefined>;

/** What else is written with an event of the customer's client, in the same commit; called again when the log moved on. */
export type EventHandler = (event: InboundEvent, state: ConversationState) => readonly NewConversationEntry[];

/** Why the caller's fallback speaks: the bot failed, or the gate let nothing through. */
export type FallbackReason = 'failed' | GateReason;

export interface ConversationsOptions {
  readonly store: Store;
  readonly decide: Decide;
  readonly isClosing: IsClosing;
  /** Does a longer text end with a farewell? */
  readonly endsWithClosing?: IsClosing;
  /**
   * What is said when nothing else can be: in the customer's language, a person offered, no figure without its fact, no farewell,
   * nothing promised. `state` is the one after the turn's ledger.
   */
  readonly fallback: (state: ConversationState, reason: FallbackReason) => Outgoing;
  /** Timers that follow from the state alone: asked with every commit for the state that it leaves behind. Pure. */
  readonly standingTimers?: (after: ConversationState) => NonNullable<Draft['timers']>;
  /** Does the customer want joined conversations apart again? Then a guest's message is its own turn's matter. */
  readonly endsJoin?: (text: string) => boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long `decide` may think, milliseconds; then the fallback speaks. Default 10,000. */
  readonly decideWithinMs?: number;
  /** Across nodes: who this node is. A turn then holds the lease `turn:<conversation>`, and its commit carries the fencing number. */
  readonly turnLease?: { readonly holder: string; readonly ttlMs: number };
}

export interface Conversations {
  /** Begins the conversation and greets, in one commit; does nothing when it exists. */
  start(request: StartRequest): Promise<{ readonly created: boolean }>;

  /**
   * Resolves as soon as the message is durable; the bot's turn follows by itself. Rejects with `not-found` for an unknown
   * conversation, `store-unavailable` or `disk-full` when it is not known to be durable (send it again with the same id).
   */
  accept(conversationId: string, message: InboundMessage): Promise<Accepted>;

  /** Keeps an event of the customer's client, with what its handler adds; no turn follows. Errors as `accept`. */
  event(conversationId: string, event: InboundEvent): Promise<Accepted>;

  /** As new as the last commit. Rejects with `not-found`. */
  state(conversationId: string): Promise<ConversationState>;

  /**
   * The one way to write for everyone who is not the bot's turn. `build` is called with the state, again when the log moved
   * on meanwhile: no effects outside its draft. Rejects with the build's refusal; `open-questions` (details: `questions`) for a
   * farewell or a resolve over open questions; `already-claimed`, `not-owner` or `wrong-state` (details: `ticket`) when the
   * ticket is not as the draft expects; `conflict` when the log would not hold still; `not-found`.
   */
  commitEntries(
    conversationId: string,
    build: (state: ConversationState) => Draft | Refused | Promise<Draft | Refused>,
  ): Promise<Written>;

  /** Registers what timers of this kind do. One handler a kind; a second is a programming error (RangeError). `turn` is taken. */
  onTimer(kind: string, handler: TimerHandler): void;
  /** Registers what events of this name do beside being kept. */
  onEvent(name: string, handler: EventHandler): void;
  /** Runs all timers that are due now; resolves to how many took effect. */
  runDueTimers(): Promise<number>;
  /** Goes on running timers as they fall due, until `stop`. */
  startTimers(): void;

  /** Resolves when no turn of this conversation (absent: of any) is under way or waiting. */
  settled(conversationId?: string): Promise<void>;
  /** Takes nothing new (`accept` rejects with `store-unavailable`), finishes the turns and timers under way. The store stays open. */
  stop(): Promise<void>;
}
