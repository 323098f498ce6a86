// The durable timers of a customer in line: one that says when to look at the wait again, and one that carries what a ticket
// taught. Pure; what they do is `keep-posted.ts`'s and the team's data's matter.
import type { ConversationState } from '../../conversation/state.ts';
import type { Opening } from '../opening.ts';
import type { Timer } from '../../storage/port.ts';
import type { Lesson } from './lesson.ts';

type NewTimer = Omit<Timer, 'conversationId'>;

/** Kind and id: a conversation stands in one line at a time. */
export const waitTimerKind = 'wait';
export const lessonTimerKind = 'wait-lesson';

/** Setting it again moves it. */
export function waitTimer(dueMs: number): NewTimer {
  return { timerId: waitTimerKind, kind: waitTimerKind, dueAt: iso(dueMs), data: {} };
}

/** Of a ticket that was queued just now: looked at soon, or when people are in. */
export function firstLook(opening: Opening, nowMs: number): NewTimer {
  return waitTimer(opening.open ? nowMs + firstLookMs : opensMs(opening, nowMs));
}

/** When a closed team is to be looked at again: when it opens, or some time later where nobody knows when that is. */
export function opensMs({ opensAt }: Opening, nowMs: number): number {
  return opensAt === undefined ? nowMs + whenHoursUnknownMs : Date.parse(opensAt);
}

const firstLookMs = 30_000;
const whenHoursUnknownMs = 3600_000;

export interface WaitTimers {
  readonly set: readonly NewTimer[];
  readonly cancel: readonly string[];
}

/**
 * What a step of the ticket at hand does to the timers. `state` is the one before the step, `to` where it leads; `left`: the
 * customer went.
 */
export function waitTimersOfStep(
  state: Pick<ConversationState, 'ticket' | 'waiting'>,
  to: 'queued' | 'claimed' | 'resolved' | 'left',
  nowMs: number,
): WaitTimers {
  const lesson = lessonOf(state, to, nowMs);
  return {
    set: [
      ...(lesson === undefined ? [] : [lessonTimer(lesson, nowMs)]),
      // Whoever is in line again hears soon where.
      ...(to === 'queued' && state.ticket?.state === 'claimed' ? [waitTimer(nowMs)] : []),
    ],
    cancel: to === 'queued' ? [] : [waitTimerKind],
  };
}

function lessonOf(
  { ticket, waiting }: Pick<ConversationState, 'ticket' | 'waiting'>,
  to: 'queued' | 'claimed' | 'resolved' | 'left',
  nowMs: number,
): Lesson | undefined {
  if (ticket === undefined) return undefined;
  const { ticketId, team, queuedAt, claimedAt } = ticket;
  if (ticket.state === 'queued') {
    if (to === 'queued' || to === 'resolved' || waiting === undefined) return undefined;
    // A wait over a closed night is no wait in line, and a ticket that was given back began its wait elsewhere.
    if (Date.parse(waiting.first.at) - Date.parse(queuedAt) > sameMomentMs) return undefined;
    return {
      kind: 'waited',
      id: `${ticketId} waited`,
      team,
      queuedAt,
      endedAt: iso(nowMs),
      left: to === 'left',
      updates: waiting.updates,
      told: waiting.first,
    };
  }
  if (to !== 'resolved' || claimedAt === undefined) return undefined;
  const seconds = Math.max(0, (nowMs - Date.parse(claimedAt)) / 1000);
  return { kind: 'handled', id: `${ticketId} handled`, team, seconds };
}

/** The first word about the wait stands in the commit that queued the ticket, or follows it at once. */
const sameMomentMs = 5_000;

function lessonTimer(lesson: Lesson, nowMs: number): NewTimer {
  return {
    timerId: `${lessonTimerKind}:${lesson.id}`,
    kind: lessonTimerKind,
    dueAt: iso(nowMs),
    data: lesson,
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
