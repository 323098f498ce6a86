// One turn's work, thought out and not yet done: what the bot would say and what it would write into the log. Dialogs fill
// it, the gate judges it, the runner commits it as one. It knows no SDK and no store.
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Json } from '../kernel/json.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Commit, Timer } from '../storage/port.ts';
import type { EntryData, NewConversationEntry } from './entries.ts';
import type { ConversationState } from './state.ts';

export interface Outgoing {
  readonly sender: 'bot' | 'system';
  readonly text: string;
  readonly locale: Locale;
  /** Key of the phrase, or of the first of several. */
  readonly phrase: string;
  readonly entities: readonly AnswerEntity[];
  /**
   * Everything in the text that holds digits and comes from a fact, exactly as said ("49,90 €", "2 kpl", "ma 30.11.", a product's name with its model code):
   * the fact check finds no digit in the text outside of these.
   */
  readonly figures: readonly string[];
  readonly suggestions?: readonly { readonly title: string; readonly text: string }[];
  readonly attachments?: readonly Json[];
}

/** What the bot decided in one turn. Ledger entries stand before the messages that follow from them. */
export interface TurnPlan {
  readonly entries: readonly NewConversationEntry[];
  readonly messages: readonly Outgoing[];
  /** `handoff.status` events to the customer, after the messages. */
  readonly statuses: readonly EntryData<'handoff-status'>[];
  readonly turn: Omit<EntryData<'turn'>, 'upTo'>;
  /** `seq` of the last message that it deals with, where others after it are to have a turn of their own; absent: all. */
  readonly upTo?: number;
  readonly ticket?: Commit['ticket'];
  readonly setTimers?: readonly Omit<Timer, 'conversationId'>[];
  readonly cancelTimers?: readonly string[];
}

/** The bot as the runner sees it. May be called again for the same messages when the log moved on meanwhile: no effects outside the plan. */
export type Decide = (state: ConversationState) => Promise<TurnPlan>;

/** A farewell or "thanks, welcome again"? The lexicon lives in `language/closing.ts` and is passed in. */
export type IsClosing = (text: string, locale: Locale) => boolean;
