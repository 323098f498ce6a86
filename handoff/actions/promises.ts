// Promises as people make, move and keep them. The time is watched by durable timers; what these do is `promise-timers.ts`'s.
import type { Draft, Refused } from '../../conversation/contract.ts';
import type { Person } from '../../conversation/entries.ts';
import type { PromiseState } from '../../conversation/state.ts';
import { timerIdsOf, timersFor } from '../promise.ts';
import type { Acted, ActionTools, Scene } from './acting.ts';
import { act, nothingToDo, ownedBy, refuse } from './acting.ts';

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
      entries: [{ kind: 'promise-made', data: { promiseId, kind, dueAt: due, keeper, text, by: agent } }],
      ticket: ownedBy(ticketId, agent),
      timers: timersFor({ promiseId, dueAt: due }, tools.clock.nowMs()),
    };
  });
  return { ...acted, promiseId };
}

/** It was done. Saying so again changes nothing; a broken or cancelled one stays so (`wrong-state`). */
export function keepPromise(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  promiseId: string,
): Promise<Acted> {
  return actOnPromise(tools, ticketId, agent, promiseId, (promise) => {
    if (promise.state === 'kept') return nothingToDo;
    if (promise.state !== 'made') return refuse('wrong-state', `The promise was ${promise.state} already`);
    return {
      entries: [{ kind: 'promise-kept', data: { promiseId, by: agent } }],
      ticket: ownedBy(ticketId, agent),
      timers: { cancel: timerIdsOf(promise) },
    };
  });
}

/** A new time was agreed, before the old one is up; later it is `wrong-state`. A call with a slot is moved to another slot instead. */
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
    if (promise.slot !== undefined)
      return refuse('wrong-state', 'The call has a slot: move it to another one');
    if (Date.parse(due) <= nowMs) return refuse('bad-request', '`dueAt` has passed already');
    return {
      entries: [{ kind: 'promise-renegotiated', data: { promiseId, dueAt: due, by: agent } }],
      ticket: ownedBy(ticketId, agent),
      timers: timersFor({ promiseId, dueAt: due }, nowMs),
    };
  });
}

/** Rejects with `not-owner` or `not-found` before `plan` is asked. */
export function actOnPromise(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  promiseId: string,
  plan: (promise: PromiseState, scene: Scene) => Draft | Refused | Promise<Draft | Refused>,
): Promise<Acted> {
  return act(tools, ticketId, (scene) => {
    if (scene.current?.owner?.id !== agent.id) return refuse('not-owner');
    const promise = scene.state.promises.find((candidate) => candidate.promiseId === promiseId);
    return promise === undefined ? refuse('not-found') : plan(promise, scene);
  });
}

/** The same instant in UTC. */
const instant = (iso: string): string => new Date(iso).toISOString();
