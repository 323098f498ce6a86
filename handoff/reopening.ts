// Whether a customer who asks for a person again comes back with the ticket that was over, or with a new matter. Pure; the
// shop's calendar day is all that it knows of time.
import { DateTime } from 'luxon';
import type { ConversationState, EndedTicket, Question } from '../conversation/state.ts';

const continuedWithinMs = 7 * 24 * 3_600_000;

/**
 * The ticket to open again: on the day on which a person had it whatever is asked, and for a week when the questions go on
 * with the matter. Who left the line gave up the place and gets a new ticket.
 */
export function ticketToReopen(
  state: ConversationState,
  open: readonly Question[],
  { nowMs, timeZone }: { readonly nowMs: number; readonly timeZone: string },
): EndedTicket | undefined {
  const ended = state.endedTicket;
  if (state.ticket !== undefined || ended?.owner === undefined || ended.by === 'left') return undefined;
  const endedMs = Date.parse(ended.endedAt);
  const day = (ms: number): string | null => DateTime.fromMillis(ms, { zone: timeZone }).toISODate();
  if (day(endedMs) === day(nowMs)) return ended;
  return nowMs - endedMs <= continuedWithinMs && goesOn(state, open, endedMs) ? ended : undefined;
}

/** Asks about goods, or in a topic, that the person was asked about. */
function goesOn(state: ConversationState, open: readonly Question[], endedMs: number): boolean {
  const earlier = state.questions.filter(({ openedAt }) => Date.parse(openedAt) <= endedMs);
  return open.some((question) =>
    earlier.some(({ topic, subject }) =>
      question.subject.productId === undefined
        ? topic === question.topic && topic !== 'person' && topic !== 'other'
        : subject.productId === question.subject.productId,
    ),
  );
}
