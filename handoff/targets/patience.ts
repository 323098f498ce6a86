// How long another desk may take: to say yes, and to say something. When its time is up the ticket comes back to our own line,
// and the customer hears so. The timer follows from the state alone; hours in which nobody is in do not count against a desk.
import type { TimerHandler } from '../../conversation/contract.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Commit, Timer } from '../../storage/port.ts';
import type { ActionTools } from '../actions.ts';
import { broughtBackDraft } from '../actions/other-desks.ts';
import type { Opening } from '../opening.ts';

export interface DeskPatience {
  /** Milliseconds until it must have taken the ticket. */
  readonly answerMs: number;
  /** Milliseconds for which it may leave the customer without a word. */
  readonly silentMs: number;
}

/** Kind and id: a ticket is with one desk at a time. */
export const otherDeskTimer = 'other-desk';

/** When nobody knows when people are in, it is looked at again after so long. */
const whenHoursUnknownMs = 3600_000;

/** The instant at which the desk's time is up, milliseconds; `undefined` while it owes nothing. */
function dueMs({ ticket }: ConversationState, patience: DeskPatience): number | undefined {
  const { desk } = ticket ?? {};
  if (desk?.owesSince === undefined) return undefined;
  return Date.parse(desk.owesSince) + (desk.state === 'sent' ? patience.answerMs : patience.silentMs);
}

/** What becomes of the timer with a commit that leaves `state` behind. */
export function otherDeskTimers(
  state: ConversationState,
  patienceWith: (desk: string) => DeskPatience,
): NonNullable<Commit['timers']> {
  if (state.stays === undefined) return {};
  const due = dueMs(state, patienceWith(state.ticket?.desk?.name ?? ''));
  return due === undefined ? { cancel: [otherDeskTimer] } : { set: [timerAt(due)] };
}

function timerAt(ms: number): Omit<Timer, 'conversationId'> {
  return { timerId: otherDeskTimer, kind: otherDeskTimer, dueAt: new Date(ms).toISOString(), data: {} };
}

/** What the timer does. A desk that took the ticket is given its time in opening hours only. */
export function otherDeskDue(
  tools: Pick<ActionTools, 'say' | 'clock' | 'tickets'> & { readonly opening: (team: string) => Opening },
  patienceWith: (desk: string) => DeskPatience,
): TimerHandler {
  return async (_, state) => {
    const { ticket } = state;
    const { desk } = ticket ?? {};
    if (ticket === undefined || desk === undefined) return undefined;
    const nowMs = tools.clock.nowMs();
    const patience = patienceWith(desk.name);
    const due = dueMs(state, patience);
    if (due === undefined) return undefined;
    if (due > nowMs) return { entries: [], timers: { set: [timerAt(due)] } };
    if (desk.state === 'received') {
      const opening = tools.opening(ticket.team);
      if (!opening.open) {
        const opensMs =
          opening.opensAt === undefined ? nowMs + whenHoursUnknownMs : Date.parse(opening.opensAt);
        return { entries: [], timers: { set: [timerAt(opensMs + patience.silentMs)] } };
      }
    }
    const row = await tools.tickets.ticket(ticket.ticketId);
    if (row === undefined) return undefined;
    const draft = broughtBackDraft(
      tools,
      { state, row, current: ticket },
      { desk: desk.name, because: desk.state === 'sent' ? 'unanswered' : 'silent' },
    );
    return 'refuse' in draft ? undefined : draft;
  };
}
