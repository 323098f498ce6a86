// From a turn's plan to what is written: through the gate, with the fallback where nothing would be said, as entries in
// their order. Pure but for the log of what was refused.
import type { Logger } from '../kernel/logger.ts';
import type { ConversationsOptions, Draft, FallbackReason } from './contract.ts';
import type { EntryData, NewConversationEntry } from './entries.ts';
import { preview } from './fold.ts';
import { judge, judgeFallback } from './gate.ts';
import type { Verdict } from './gate.ts';
import { openQuestions } from './ledger.ts';
import type { ConversationState } from './state.ts';
import type { IsClosing, Outgoing, TurnPlan } from './turn.ts';

/** The timer that brings a turn back when the process died before it was committed; every turn's commit cancels it. */
export const turnTimer = 'turn';

export interface PlanParts {
  readonly closes: IsClosing;
  readonly fallback: ConversationsOptions['fallback'];
  readonly logger: Logger;
}

/** What the turn writes on `before`. Something is said whenever the bot owns the next word. */
export function turnDraft(plan: TurnPlan, before: ConversationState, parts: PlanParts): Draft {
  const verdict = judge(plan, before, parts.closes);
  const { conversationId } = before;
  for (const { reason, message } of verdict.refused)
    if (reason !== 'person-speaks')
      parts.logger.warn('message-refused', { conversationId, reason, phrase: message.phrase });
  const messages = neverSilent(verdict, plan, before, parts);
  const inReplyTo = before.unhandled.at(-1)?.seq;
  return {
    entries: [
      ...(before.asleep ? [{ kind: 'conversation-woke' as const, data: {} }] : []),
      ...verdict.entries,
      ...messages.map((message) => messageOut(message, inReplyTo)),
      ...plan.statuses.map((data): NewConversationEntry => ({ kind: 'handoff-status', data })),
      { kind: 'turn', data: { ...plan.turn, upTo: plan.upTo ?? before.lastSeq } },
    ],
    ...(plan.ticket === undefined ? {} : { ticket: plan.ticket }),
    timers: {
      cancel: [...(plan.upTo === undefined ? [turnTimer] : []), ...(plan.cancelTimers ?? [])],
      ...(plan.setTimers === undefined ? {} : { set: plan.setTimers }),
    },
  };
}

/**
 * The plan of a turn that came to nothing: no message of its own (the fallback speaks), and what the customer wrote is opened
 * as questions, so that a person finds it.
 */
export function failurePlan(state: ConversationState): TurnPlan {
  const asked = state.unhandled
    .filter((message) => message.data.text.trim() !== '')
    .map((message) => ({
      topic: 'other' as const,
      subject: {},
      text: message.data.text,
      messageSeq: message.seq,
    }));
  return {
    entries: state.speaker.kind === 'person' ? [] : openQuestions(state, asked).entries,
    messages: [],
    statuses: [],
    turn: { acts: [], thread: state.thread, notUnderstood: state.notUnderstood },
  };
}

function neverSilent(
  verdict: Verdict,
  plan: TurnPlan,
  before: ConversationState,
  { fallback, closes, logger }: PlanParts,
): readonly Outgoing[] {
  const isAwaited = before.unhandled.length > 0 || !before.greeted;
  if (verdict.messages.length > 0 || !isAwaited || before.speaker.kind === 'person') return verdict.messages;
  const reason: FallbackReason = verdict.refused[0]?.reason ?? 'failed';
  const after = preview(before, verdict.entries);
  const message = fallback(after, reason);
  const refusal = judgeFallback(message, plan, after, closes);
  if (refusal === undefined) return [message];
  const { conversationId } = before;
  logger.error('fallback-refused', { conversationId, reason: refusal, phrase: message.phrase });
  return [];
}

function messageOut(message: Outgoing, inReplyTo: number | undefined): NewConversationEntry {
  const { figures: _, entities, suggestions, attachments, ...rest } = message;
  const data: EntryData<'message-out'> = {
    ...rest,
    entities: [...entities],
    ...(suggestions === undefined ? {} : { suggestions: [...suggestions] }),
    ...(attachments === undefined ? {} : { attachments: [...attachments] }),
    // Filled in when the commit is made.
    openQuestions: 0,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  };
  return { kind: 'message-out', data };
}
