// Promises as people make, move and keep them, and what happens when one falls due. The time is watched by a durable timer;
// a broken promise is said to the customer before they notice, and brings the ticket to the front.
import type { Draft, Refused, TimerHandler } from '../../conversation/contract.ts';
import type { NewConversationEntry, Person } from '../../conversation/entries.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import { passOnQuestions } from '../../conversation/ledger.ts';
import type { Shop } from '../../catalog/model.ts';
import type { Commit } from '../../storage/port.ts';
import { promiseTimer, promiseTimerId } from '../promise.ts';
import { teamFor } from '../routing/team.ts';
import type { TicketData } from '../ticket-data.ts';
import { ticketIdOf } from '../ticket.ts';
import type { Acted, ActionTools, Scene } from './acting.ts';
import { act, nothingToDo, ownedBy, refuse, status, systemMessage, ticketChange } from './acting.ts';

/** What a broken promise adds to its ticket's priority. */
const brokenPromisePriority = 10;

export interface NewPromise {
  readonly kind: PromiseState['kind'];
  /** ISO 8601; in the past it is refused with `bad-request`. */
  readonly dueAt: string;
  readonly text: string;
  /** Team or agent; default the maker. */
  readonly keeper?: string;
}

export async function makePromise(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  { kind, dueAt, text, keeper = agent.id }: NewPromise,
): Promise<Acted & { readonly promiseId: string }> {
  const promiseId = tools.newId('p');
  const due = instant(dueAt);
  const acted = await act(tools, ticketId, ({ current }): Draft | Refused => {
    if (current?.owner?.id !== agent.id) return refuse('not-owner');
    if (Date.parse(due) <= tools.clock.nowMs()) return refuse('bad-request', '`dueAt` has passed already');
    return {
      entries: [{ kind: 'promise-made', data: { promiseId, kind, dueAt: due, keeper, text } }],
      ticket: ownedBy(ticketId, agent),
      timers: { set: [promiseTimer(promiseId, due)] },
    };
  });
  return { ...acted, promiseId };
}

/** It was done. Saying so again changes nothing; a broken one stays broken (`wrong-state`). */
export function keepPromise(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  promiseId: string,
): Promise<Acted> {
  return actOnPromise(tools, ticketId, agent, promiseId, (promise) => {
    if (promise.state === 'kept') return nothingToDo;
    if (promise.state === 'broken') return refuse('wrong-state', 'The promise was broken already');
    return {
      entries: [{ kind: 'promise-kept', data: { promiseId, by: agent } }],
      ticket: ownedBy(ticketId, agent),
      timers: { cancel: [promiseTimerId(promiseId)] },
    };
  });
}

/** A new time was agreed, before the old one is up; later it is `wrong-state`. */
export function renegotiatePromise(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  promiseId: string,
  dueAt: string,
): Promise<Acted> {
  const due = instant(dueAt);
  return actOnPromise(tools, ticketId, agent, promiseId, (promise) => {
    const nowMs = tools.clock.nowMs();
    if (promise.state !== 'made' || Date.parse(promise.dueAt) <= nowMs) return refuse('wrong-state');
    if (Date.parse(due) <= nowMs) return refuse('bad-request', '`dueAt` has passed already');
    return {
      entries: [{ kind: 'promise-renegotiated', data: { promiseId, dueAt: due, by: agent } }],
      ticket: ownedBy(ticketId, agent),
      timers: { set: [promiseTimer(promiseId, due)] },
    };
  });
}

function actOnPromise(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  promiseId: string,
  plan: (promise: PromiseState, scene: Scene) => Draft | Refused,
): Promise<Acted> {
  return act(tools, ticketId, (scene) => {
    if (scene.current?.owner?.id !== agent.id) return refuse('not-owner');
    const promise = scene.state.promises.find((candidate) => candidate.promiseId === promiseId);
    return promise === undefined ? refuse('not-found') : plan(promise, scene);
  });
}

/**
 * What the timer `promise-due` does: a promise that was not kept is broken, the customer hears it from us, and the ticket moves
 * to the front; where there is no ticket any more a new one is queued, so that somebody has it. Nothing for one that was kept or moved.
 */
export function promiseDue(
  tools: Pick<ActionTools, 'tickets' | 'say' | 'clock'> & { readonly shop: () => Pick<Shop, 'teams'> },
): TimerHandler {
  return async (timer, state) => {
    const promise = state.promises.find(({ promiseId }) => timer.timerId === promiseTimerId(promiseId));
    if (promise?.state !== 'made' || Date.parse(promise.dueAt) > tools.clock.nowMs()) return undefined;
    const current = state.ticket;
    const row = current === undefined ? undefined : await tools.tickets.ticket(current.ticketId);
    const requeued = current === undefined ? queueAgain(state, promise, tools) : undefined;
    const entries: readonly NewConversationEntry[] = [
      { kind: 'promise-broken', data: { promiseId: promise.promiseId } },
      ...(requeued?.entries ?? []),
      systemMessage(tools, state, 'promise.broken'),
      ...(requeued?.statuses ?? []),
    ];
    if (requeued !== undefined) return { entries, ticket: requeued.ticket };
    if (row === undefined) return { entries };
    const priority = row.priority + brokenPromisePriority;
    return { entries, ticket: ticketChange({ state, row, current }, undefined, { priority }) };
  };
}

function queueAgain(
  state: ConversationState,
  promise: PromiseState,
  tools: { readonly shop: () => Pick<Shop, 'teams'>; readonly clock: ActionTools['clock'] },
): {
  readonly entries: readonly NewConversationEntry[];
  readonly statuses: readonly NewConversationEntry[];
  readonly ticket: NonNullable<Commit['ticket']>;
} {
  const shop = tools.shop();
  const team = shop.teams.some(({ id }) => id === promise.keeper)
    ? promise.keeper
    : teamFor(shop, { topics: state.thread.topics, locale: state.locale });
  const ticketId = ticketIdOf(state.conversationId, state.ticketCount + 1);
  const reason = 'promise-broken';
  const data: TicketData = { reason, locale: state.locale, channel: state.channel };
  return {
    entries: [
      { kind: 'ticket-queued', data: { ticketId, team, reason, locale: state.locale } },
      ...passOnQuestions(state, ticketId),
    ],
    statuses: [status({ state: 'queued', team })],
    ticket: {
      expect: { ticketId, absent: true },
      write: {
        ticketId,
        state: 'queued',
        team,
        queuedAt: new Date(tools.clock.nowMs()).toISOString(),
        priority: brokenPromisePriority,
        data,
      },
    },
  };
}

/** The same instant in UTC. */
const instant = (iso: string): string => new Date(iso).toISOString();
