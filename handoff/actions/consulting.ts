// Asking another team without moving the customer: a thread that only the desk sees, and a mark on the ticket by which the
// asked team finds it. What people at the desk promise each other by a time is theirs: it says nothing to the customer.
import type { Draft, Refused, TimerHandler } from '../../conversation/contract.ts';
import type { NewConversationEntry, Person } from '../../conversation/entries.ts';
import type { Consult } from '../../conversation/state.ts';
import { isoNow } from '../../kernel/clock.ts';
import { ticketData } from '../ticket-data.ts';
import type { TicketData } from '../ticket-data.ts';
import type { Acted, ActionTools, Scene } from './acting.ts';
import { act, nothingToDo, refuse, ticketChange } from './acting.ts';

export interface Consultation {
  readonly team: string;
  readonly note: string;
}

export interface ConsultRequest {
  readonly team: string;
  readonly text: string;
  /** ISO 8601; by when they are to answer. In the past it is refused with `bad-request`. */
  readonly dueAt?: string;
}

/** The kind of the timer that fires when an answer is overdue. */
export const consultDueTimer = 'consult-due';
const timerIdOf = (consultId: string): string => `consult:${consultId}`;
/** What an overdue answer adds to its ticket's priority: less than a promise that was broken to the customer. */
const overduePriority = 3;

/**
 * The owner asks with a note; or somebody of the asked team (`adviserOf` names the asker's teams) answers, which takes the
 * mark away. Others are refused with `not-owner`.
 */
export function consult(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  { team, note }: Consultation,
  adviserOf: (team: string) => boolean,
): Promise<Acted> {
  return act(tools, ticketId, (scene): Draft | Refused => {
    const { consulted, ...data } = ticketData(scene.row.data);
    const owns = scene.current?.owner?.id === agent.id;
    const advises =
      !owns && scene.current !== undefined && consulted !== undefined && adviserOf(consulted.team);
    if (!owns && !advises) return refuse('not-owner');
    if (advises && consulted.consultId !== undefined)
      return answered(scene, consulted.consultId, agent, note);
    const marked: TicketData = owns
      ? { ...data, consulted: { team, note, by: agent, at: isoNow(tools.clock) } }
      : data;
    return {
      entries: [{ kind: 'note', data: { agent, text: note, team } }],
      ticket: ticketChange(scene, undefined, { data: marked }),
    };
  });
}

/** The owner asks, perhaps with a time. The thread stays in the log; the ticket stays where it is. */
export async function askTeam(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  { team, text, dueAt }: ConsultRequest,
): Promise<Acted & { readonly consultId: string }> {
  const consultId = tools.newId('k');
  const due = dueAt === undefined ? {} : { dueAt: new Date(dueAt).toISOString() };
  const acted = await act(tools, ticketId, (scene): Draft | Refused => {
    if (scene.current?.owner?.id !== agent.id) return refuse('not-owner');
    if (due.dueAt !== undefined && Date.parse(due.dueAt) <= tools.clock.nowMs())
      return refuse('bad-request', '`dueAt` has passed already');
    const consulted = { team, note: text, by: agent, at: isoNow(tools.clock), consultId, ...due };
    const data: TicketData = { ...ticketData(scene.row.data), consulted };
    const timer = {
      timerId: timerIdOf(consultId),
      kind: consultDueTimer,
      data: { consultId },
    };
    return {
      entries: [{ kind: 'consult-asked', data: { consultId, team, agent, text, ...due } }],
      ticket: ticketChange(scene, undefined, { data }),
      ...(due.dueAt === undefined ? {} : { timers: { set: [{ ...timer, dueAt: due.dueAt }] } }),
    };
  });
  return { ...acted, consultId };
}

/**
 * Somebody of the asked team answers, or the owner who found out otherwise. `not-found` for what was never asked,
 * `wrong-state` when it was answered already, `not-owner` for others.
 */
export function answerConsult(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  answer: { readonly consultId: string; readonly text: string },
  adviserOf: (team: string) => boolean,
): Promise<Acted> {
  const { consultId, text } = answer;
  return act(tools, ticketId, (scene): Draft | Refused => {
    const asked = scene.state.consults.find((one) => one.consultId === consultId);
    if (asked === undefined) return refuse('not-found');
    if (scene.current === undefined) return refuse('wrong-state');
    if (scene.current.owner?.id !== agent.id && !adviserOf(asked.team)) return refuse('not-owner');
    if (asked.answer !== undefined) return refuse('wrong-state', 'It was answered already');
    return answered(scene, consultId, agent, text);
  });
}

function answered(scene: Scene, consultId: string, agent: Person, text: string): Draft {
  const { consulted, ...rest } = ticketData(scene.row.data);
  const data: TicketData =
    consulted === undefined || consulted.consultId === consultId ? rest : { ...rest, consulted };
  return {
    entries: [{ kind: 'consult-answered', data: { consultId, agent, text } }],
    ticket: ticketChange(scene, undefined, { data }),
    timers: { cancel: [timerIdOf(consultId)] },
  };
}

/** What the timer does: an answer that did not come by its time stands in the log, and brings the ticket up the lists of both teams and of the leads. */
export function consultDue(tools: Pick<ActionTools, 'tickets' | 'clock'>): TimerHandler {
  return async (timer, state) => {
    const asked = state.consults.find(({ consultId }) => timer.timerId === timerIdOf(consultId));
    const current = state.ticket;
    if (asked === undefined || current === undefined || !isOverdue(asked, tools.clock.nowMs()))
      return undefined;
    const row = await tools.tickets.ticket(current.ticketId);
    if (row === undefined) return nothingToDo;
    const overdue: NewConversationEntry = { kind: 'consult-overdue', data: { consultId: asked.consultId } };
    const data = ticketData(row.data);
    const { consulted } = data;
    const marked: TicketData =
      consulted?.consultId === asked.consultId
        ? { ...data, consulted: { ...consulted, overdue: true } }
        : data;
    const priority = row.priority + overduePriority;
    return {
      entries: [overdue],
      ticket: ticketChange({ state, row, current }, undefined, { data: marked, priority }),
    };
  };
}

function isOverdue({ answer, overdue, dueAt }: Consult, nowMs: number): boolean {
  return answer === undefined && !overdue && dueAt !== undefined && Date.parse(dueAt) <= nowMs;
}
