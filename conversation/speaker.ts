// Who owns the next word, and what each step of a ticket does to that. Pure; it knows neither the queue nor the desk.
import type { Effects } from './effects.ts';
import type { ConversationState, CurrentTicket, Speaker } from './state.ts';

type Ticket = CurrentTicket | undefined;

/** A step of a ticket that is not the current one changes nothing. */
export const ticketEffects: Effects<Ticket> = {
  'ticket-queued': (ticket, { data: { ticketId, team, reason }, at }) =>
    ticket ?? { ticketId, team, reason, state: 'queued', queuedAt: at },
  'ticket-claimed': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => ({
      ...current,
      state: 'claimed',
      owner: data.agent,
      claimedAt: at,
    })),
  'ticket-released': (ticket, { data }) =>
    ifCurrent(ticket, data, (current) => queuedAgain(current, current.team)),
  'ticket-transferred': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) =>
      data.toAgent === undefined
        ? queuedAgain(current, data.team)
        : { ...current, team: data.team, state: 'claimed', owner: data.toAgent, claimedAt: at },
    ),
  'ticket-returned': (ticket, { data }) => ifCurrent(ticket, data, () => undefined),
  'ticket-resolved': (ticket, { data }) => ifCurrent(ticket, data, () => undefined),
  'ticket-left': (ticket, { data }) => ifCurrent(ticket, data, () => undefined),
};

function ifCurrent(
  ticket: Ticket,
  { ticketId }: { readonly ticketId: string },
  step: (current: CurrentTicket) => Ticket,
): Ticket {
  return ticket?.ticketId === ticketId ? step(ticket) : ticket;
}

function queuedAgain({ ticketId, reason, queuedAt }: CurrentTicket, team: string): CurrentTicket {
  return { ticketId, reason, queuedAt, team, state: 'queued' };
}

/** Who answers, as the customer was last told: a person joins by name, the bot says that it is back, or simply speaks. */
export const announcedEffects: Effects<ConversationState['announced']> = {
  'ticket-claimed': () => 'person',
  'ticket-transferred': (announced, { data }) => (data.toAgent === undefined ? announced : 'person'),
  'message-out': (announced, { data }) =>
    data.sender === 'bot' || data.phrase === 'handoff.returned' ? 'machine' : announced,
};

/** Never both, never nobody: without a ticket the bot, with an owner that person, between the two the bot for facts. */
export function speakerOf(ticket: Ticket): Speaker {
  if (ticket === undefined) return { kind: 'bot' };
  if (ticket.owner === undefined) return { kind: 'queued', ticketId: ticket.ticketId };
  return { kind: 'person', ticketId: ticket.ticketId, agent: ticket.owner };
}
