// Which tickets an account may see and take. Owning is another matter: that is held by the ticket's own steps.
import { ticketData } from '../../handoff/ticket-data.ts';
import type { TicketReader, TicketRow } from '../../handoff/ticket-reader.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { Agent } from './types.ts';

export function isInTeam(agent: Agent, team: string): boolean {
  return agent.role === 'lead' || agent.teams.includes('*') || agent.teams.includes(team);
}

/** Its team's people, its owner, the leads, and the team that was asked for advice. */
export function mayRead(agent: Agent, row: TicketRow): boolean {
  if (row.ownerId === agent.id || isInTeam(agent, row.team)) return true;
  const { consulted } = ticketData(row.data);
  return consulted !== undefined && isInTeam(agent, consulted.team);
}

/** The ticket; `not-found` when there is none or the agent may not know of it, so that ids cannot be tried out. */
export async function readableTicket(
  store: Pick<TicketReader, 'ticket'>,
  agent: Agent,
  ticketId: string,
): Promise<TicketRow> {
  const row = await store.ticket(ticketId);
  if (row === undefined || !mayRead(agent, row)) throw new TiskiError('not-found');
  return row;
}
