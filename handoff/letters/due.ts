// Which letters a customer is owed by mail, and when: to the address that they gave, once, about what the chat alone may not have
// brought to them. Pure; without a mail server nobody asks it.
import type { TimerHandler } from '../../conversation/contract.ts';
import { channelInUse } from '../../conversation/joins.ts';
import type { EntryData, NewConversationEntry } from '../../conversation/entries.ts';
import type { ConversationState, News, PromiseState } from '../../conversation/state.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Commit } from '../../storage/port.ts';
import { canWriteAt } from '../reach.ts';

/** The kind and, because a conversation has one, the id of the timer. */
export const letterTimer = 'letters';

export interface DueLetter {
  readonly dueMs: number;
  readonly order: EntryData<'letter-ordered'>;
}

/** `unreadAfterMs`: how long what was said in the chat may stay unread there before it is written about. */
export interface LetterRule {
  readonly unreadAfterMs: number;
}

/** In the order of what they tell of. Replies go in one letter, after the last of them. */
function owedLetters(state: ConversationState, rule: LetterRule): readonly DueLetter[] {
  const to = state.contact.email;
  if (to === undefined || state.joins.home !== undefined) return [];
  const { news } = state.letters;
  const replies = news.filter(({ about }) => about === 'reply');
  const last = replies.at(-1);
  const reply: readonly DueLetter[] =
    last === undefined
      ? []
      : dueAfter(last, state, rule).map((dueMs) => ({
          dueMs,
          order: { to, about: 'reply', of: replies.map(({ seq }) => seq) },
        }));
  const others = news.flatMap((one): readonly DueLetter[] => {
    if (one.about === 'reply' || !stillHolds(one, state.promises)) return [];
    const { about, seq, promiseId } = one;
    const order = { to, about, of: [seq], ...(promiseId === undefined ? {} : { promiseId }) };
    return dueAfter(one, state, rule).map((dueMs) => ({ dueMs, order }));
  });
  return [...others, ...reply];
}

/** When it is to be written about; nothing where it never is. */
function dueAfter(news: News, state: ConversationState, { unreadAfterMs }: LetterRule): readonly number[] {
  const saidMs = Date.parse(news.at);
  switch (news.about) {
    // A confirmation in writing, wherever the customer is.
    case 'call-agreed':
    case 'call-moved':
    case 'call-cancelled':
      return [saidMs];
    // Later it would come too late.
    case 'call-reminder': {
      const seenMs = state.letters.seenAt === undefined ? 0 : Date.parse(state.letters.seenAt);
      return saidMs - seenMs >= unreadAfterMs || !canWriteAt(state, news.at) ? [saidMs] : [];
    }
    case 'promise-broken':
    case 'promise-moved':
    case 'reply':
      if (cameThrough(news, state)) return [];
      return [tellsWhatIsRead(state, news) ? saidMs + unreadAfterMs : saidMs];
  }
}

/** On channels that bring messages to the customer's pocket, what they accepted has arrived. */
function cameThrough({ seq }: News, state: ConversationState): boolean {
  const channel = channelInUse(state);
  if (channel === 'webchat' || channel !== state.channel) return false;
  const { upTo = 0, failed = [] } = state.deliveries[channel] ?? {};
  return seq <= upTo && !failed.some((one) => one.seq === seq);
}

/** The page may still be open; a channel that is closed to us, or refused it, will not be read. */
function tellsWhatIsRead(state: ConversationState, { seq, at }: News): boolean {
  const failed = state.deliveries[channelInUse(state)]?.failed ?? [];
  return canWriteAt(state, at) && !failed.some((one) => one.seq === seq);
}

/** A call that took place, or of which something else became, is not confirmed any more. */
function stillHolds({ about, promiseId }: News, promises: readonly PromiseState[]): boolean {
  const promise = promises.find((one) => one.promiseId === promiseId);
  switch (about) {
    case 'call-agreed':
    case 'call-moved':
    case 'call-reminder':
    case 'promise-moved':
      return promise?.state === 'made';
    case 'call-cancelled':
    case 'promise-broken':
    case 'reply':
      return true;
  }
}

/** What is ordered at that instant. */
export function lettersDue(
  state: ConversationState,
  rule: LetterRule,
  nowMs: number,
): readonly NewConversationEntry[] {
  return owedLetters(state, rule)
    .filter(({ dueMs, order }) => dueMs <= nowMs && !isPast(order, state, nowMs))
    .map(({ order }) => ({ kind: 'letter-ordered', data: order }));
}

/** An address given after the call confirms nothing. */
function isPast({ promiseId, about }: EntryData<'letter-ordered'>, state: ConversationState, nowMs: number) {
  const slot = state.promises.find((one) => one.promiseId === promiseId)?.slot;
  return about.startsWith('call-') && slot !== undefined && Date.parse(slot.start) <= nowMs;
}

/** What the timer does: orders what is due, and is set anew for the rest. */
export function letterDue(rule: LetterRule, clock: Clock): TimerHandler {
  return async (_timer, state) => {
    const entries = lettersDue(state, rule, clock.nowMs());
    return entries.length > 0 ? { entries } : undefined;
  };
}

/** What becomes of the timer with a commit that leaves `state` behind. */
export function letterTimers(state: ConversationState, rule: LetterRule): NonNullable<Commit['timers']> {
  const owed = owedLetters(state, rule);
  if (owed.length === 0) return { cancel: [letterTimer] };
  const dueAt = new Date(Math.min(...owed.map(({ dueMs }) => dueMs))).toISOString();
  return { set: [{ timerId: letterTimer, kind: letterTimer, dueAt, data: {} }] };
}
