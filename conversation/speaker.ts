// Who owns the next word, and what each step of a ticket does to that. Pure; it knows neither the queue nor the desk.
import type { Entry } from './entries.ts';
import type { CurrentTicket, Speaker } from './state.ts';

/** The ticket after `entry`; a step of a ticket that is not the current one changes nothing. */
export function nextTicket(ticket: CurrentTicket | undefined, entry: Entry): CurrentTicket | undefined {
  if (entry.kind === 'ticket-queued') {
    const { ticketId, team, reason } = entry.data;
    return ticket ?? { ticketId, team, reason, state: 'queued', queuedAt: entry.at };
  }
  if (ticket === undefined || !('ticketId' in entry.data) || entry.data.ticketId !== ticket.ticketId)
    return ticket;
  switch (entry.kind) {
    case 'ticket-claimed':
      return { ...ticket, state: 'claimed', owner: entry.data.agent };
    case 'ticket-released':
      return queuedAgain(ticket, ticket.team);
    case 'ticket-transferred':
      return entry.data.toAgent === undefined
        ? queuedAgain(ticket, entry.data.team)
        : { ...ticket, team: entry.data.team, state: 'claimed', owner: entry.data.toAgent };
    case 'ticket-returned':
    case 'ticket-resolved':
      return undefined;
    default:
      return ticket;
  }
}

function queuedAgain({ ticketId, reason, queuedAt }: CurrentTicket, team: string): CurrentTicket {
  return { ticketId, reason, queuedAt, team, state: 'queued' };
}

/** Never both, never nobody: without a ticket the bot, with an owner that person, between the two the bot for facts. */
export function speakerOf(ticket: CurrentTicket | undefined): Speaker {
  if (ticket === undefined) return { kind: 'bot' };
  if (ticket.owner === undefined) return { kind: 'queued', ticketId: ticket.ticketId };
  return { kind: 'person', ticketId: ticket.ticketId, agent: ticket.owner };
}
