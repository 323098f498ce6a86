// What the customer's silence leads to, and when: asked after a few times, then asleep, never over. It knows no words; the timer
// that carries it out is the conversation's own.
import { channelDesk } from '../conversation/desk-stays.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Commit, Timer } from '../storage/port.ts';

/** Milliseconds from the last words to the customer; each longer than the one before. */
export interface SilenceSchedule {
  /** When it is asked whether they are still there; empty: never. */
  readonly askAfterMs: readonly number[];
  /** When the conversation goes to sleep. */
  readonly sleepAfterMs: number;
}

export type SilenceStep =
  /** `nth` counts from 1. */
  | { readonly kind: 'ask'; readonly nth: number; readonly dueMs: number }
  | { readonly kind: 'sleep'; readonly dueMs: number };

/**
 * The next step while the customer is silent, with the instant at which it is due; `undefined` while nothing is to be done about
 * it: nothing is open, the customer waits for us, something is promised to them, or they sleep already.
 */
export function nextSilenceStep(
  state: ConversationState,
  { askAfterMs, sleepAfterMs }: SilenceSchedule,
): SilenceStep | undefined {
  const sinceMs = silentSinceMs(state);
  if (sinceMs === undefined) return undefined;
  const { asked } = state.silence;
  const askAfter = askAfterMs[asked];
  return askAfter === undefined
    ? { kind: 'sleep', dueMs: sinceMs + sleepAfterMs }
    : { kind: 'ask', nth: asked + 1, dueMs: sinceMs + askAfter };
}

/** The step that is due at `nowMs`. Whoever comes late takes the last one that is due, so that nothing is said twice in a row. */
export function dueSilenceStep(
  state: ConversationState,
  schedule: SilenceSchedule,
  nowMs: number,
): SilenceStep | undefined {
  const next = nextSilenceStep(state, schedule);
  const sinceMs = silentSinceMs(state);
  if (next === undefined || sinceMs === undefined || next.dueMs > nowMs) return undefined;
  const { askAfterMs, sleepAfterMs } = schedule;
  if (next.kind === 'sleep' || sinceMs + sleepAfterMs <= nowMs)
    return { kind: 'sleep', dueMs: sinceMs + sleepAfterMs };
  const nth = askAfterMs.filter((afterMs) => sinceMs + afterMs <= nowMs).length;
  return { kind: 'ask', nth, dueMs: sinceMs + (askAfterMs[nth - 1] ?? 0) };
}

/** Since when the customer has left unanswered what waits for them; `undefined` when nothing does. */
function silentSinceMs(state: ConversationState): number | undefined {
  const { heardSeq, spoken } = state.silence;
  if (state.asleep || spoken === undefined) return undefined;
  const waitsForUs = state.unhandled.length > 0 || state.speaker.kind === 'queued' || spoken.seq < heardSeq;
  if (waitsForUs || !state.questions.some(isOpen)) return undefined;
  // They may be talking where we do not hear it.
  if (state.speaker.kind === 'person' && state.ticket?.desk?.name === channelDesk) return undefined;
  if (state.promises.some((promise) => promise.state === 'made')) return undefined;
  return Date.parse(spoken.at);
}

/** The kind and, because a conversation has one, the id of the timer. */
export const silenceTimer = 'silence';

/** What becomes of the timer with a commit that leaves `state` behind. */
export function silenceTimers(
  state: ConversationState,
  schedule: SilenceSchedule,
): NonNullable<Commit['timers']> {
  const next = nextSilenceStep(state, schedule);
  if (next === undefined) return { cancel: [silenceTimer] };
  const dueAt = new Date(next.dueMs).toISOString();
  const timer: Omit<Timer, 'conversationId'> = { timerId: silenceTimer, kind: silenceTimer, dueAt, data: {} };
  return { set: [timer] };
}
