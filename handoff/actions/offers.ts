// Asking one person at the desk to take a ticket, and what becomes of the asking. The customer hears nothing of it; whoever
// else may claim it still may.
import type { Person } from '../../conversation/entries.ts';
import type { Acted, ActionTools } from './acting.ts';
import { status, systemMessage } from './acting.ts';
import { take } from './taking.ts';

/** `until`: ISO 8601. Refused with `wrong-state` while it is offered to somebody else, with `already-claimed` when it has an owner. */
export function offer(tools: ActionTools, ticketId: string, to: Person, until: string): Promise<Acted> {
  return take(tools, ticketId, { kind: 'offer', to, until }, () => ({}));
}

/** Not now. Refused with `wrong-state` when the offer is over, or somebody else's. */
export function decline(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'decline', agent }, () => ({}));
}

/** Nobody answered it in time, or the one who was asked is not there any more. */
export function endOffer(
  tools: ActionTools,
  ticketId: string,
  to: Person,
  because: 'timed-out' | 'gone',
): Promise<Acted> {
  return take(tools, ticketId, { kind: 'end-offer', to, because }, () => ({}));
}

/** The owner dropped out: back to the queue, to its place in line, and the customer is told so. `not-owner` when they have it no more. */
export function loseOwner(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'lose-owner', agent }, ({ state, row }) => ({
    told: [
      systemMessage(tools, state, 'handoff.dropped', { agent: agent.name }),
      status({ state: 'queued', team: row.team }),
    ],
  }));
}
