// Who owns the next word, and what each step of a ticket does to that. Pure; it knows neither the queue nor the desk.
import { channelDesk, isOfDesk } from './desk-stays.ts';
import { withEffect } from './effects.ts';
import type { Effects } from './effects.ts';
import type { Entry, Person } from './entries.ts';
import type { ConversationState, CurrentTicket, EndedTicket, OtherDesk, Speaker } from './state.ts';

type Ticket = CurrentTicket | undefined;

/** A step of a ticket that is not the current one changes nothing. */
export const ticketEffects: Effects<Ticket> = {
  'ticket-queued': (ticket, { data: { ticketId, team, reason }, at }) =>
    ticket ?? { ticketId, team, reason, state: 'queued', queuedAt: at, waitingSince: at },
  'ticket-reopened': (ticket, { data: { ticketId, team, reason, queuedAt }, at }) =>
    ticket ?? { ticketId, team, reason, state: 'queued', queuedAt, waitingSince: at },
  'ticket-offered': (ticket, { data }) =>
    ifCurrent(ticket, data, (current) =>
      current.state === 'queued' ? { ...current, offer: { to: data.to, until: data.until } } : current,
    ),
  'ticket-offer-ended': (ticket, { data }) =>
    ifCurrent(ticket, data, (current) =>
      current.offer?.to.id === data.to.id ? withoutOffer(current) : current,
    ),
  'ticket-claimed': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => claimed(current, data.agent, at)),
  'ticket-taken-over': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => claimed(current, data.agent, at)),
  'ticket-released': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => queuedAgain(current, current.team, at)),
  'ticket-owner-lost': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => queuedAgain(current, current.team, at)),
  'ticket-transferred': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) =>
      data.toAgent === undefined
        ? queuedAgain(withoutDesk(current), data.team, at)
        : claimed({ ...current, team: data.team }, data.toAgent, at),
    ),
  'ticket-sent': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => ({
      ...withoutOffer(current),
      desk: { name: data.desk, state: 'sent', owesSince: at },
    })),
  'ticket-received': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) =>
      current.desk?.name === data.desk
        ? { ...current, desk: received(current.desk, at, data.farId) }
        : current,
    ),
  'ticket-brought-back': (ticket, { data, at }) =>
    ifCurrent(ticket, data, (current) => queuedAgain(withoutDesk(current), current.team, at)),
  'message-in': (ticket, { at }) =>
    ticket?.desk === undefined || ticket.desk.owesSince !== undefined
      ? ticket
      : { ...ticket, desk: { ...ticket.desk, owesSince: at } },
  'message-out': (ticket, { data }) => {
    if (ticket?.desk === undefined || data.sender !== 'agent') return ticket;
    const { owesSince: _, ...desk } = ticket.desk;
    return { ...ticket, desk };
  },
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

function withoutOffer({ offer: _, ...rest }: CurrentTicket): CurrentTicket {
  return rest;
}

function withoutDesk({ desk: _, ...rest }: CurrentTicket): CurrentTicket {
  return rest;
}

function received({ name, farId }: OtherDesk, at: string, known = farId): OtherDesk {
  return { name, state: 'received', owesSince: at, ...(known === undefined ? {} : { farId: known }) };
}

/** A desk that is not ours keeps the ticket only in the hands of its own people. */
function claimed(current: CurrentTicket, owner: Person, at: string): CurrentTicket {
  const { desk } = current;
  const stays = desk !== undefined && isOfDesk(owner, desk.name);
  return {
    ...withoutOffer(withoutDesk(current)),
    state: 'claimed',
    owner,
    claimedAt: at,
    ...(stays ? { desk: withItsPerson(received(desk, at)) } : {}),
  };
}

/** In the customer's own channel a person may be speaking where we do not hear it: nothing is owed before we hear the customer wait. */
function withItsPerson({ owesSince, ...desk }: OtherDesk): OtherDesk {
  return desk.name === channelDesk || owesSince === undefined ? desk : { ...desk, owesSince };
}

/**
 * A queued ticket that moves to another team has waited all the time; one that somebody had begins to wait again, at the desk that
 * has it.
 */
function queuedAgain(
  { ticketId, reason, queuedAt, waitingSince, owner, desk }: CurrentTicket,
  team: string,
  at: string,
): CurrentTicket {
  const since = owner === undefined ? waitingSince : at;
  return {
    ticketId,
    reason,
    queuedAt,
    waitingSince: since,
    team,
    state: 'queued',
    ...(desk === undefined ? {} : { desk }),
  };
}

const endings: Effects<EndedTicket['by'] | undefined> = {
  'ticket-resolved': () => 'resolved',
  'ticket-returned': () => 'returned',
  'ticket-left': () => 'left',
};

/** The ticket as this entry ended it; `undefined` when it ended none. */
export function endedBy(before: Ticket, after: Ticket, entry: Entry): EndedTicket | undefined {
  const by = withEffect(endings, undefined, entry);
  if (before === undefined || after !== undefined || by === undefined) return undefined;
  const { ticketId, team, queuedAt, owner } = before;
  return { ticketId, team, queuedAt, endedAt: entry.at, by, ...(owner === undefined ? {} : { owner }) };
}

/** Who answers, as the customer was last told: a person joins by name, the bot says that it is back, or simply speaks. */
export const announcedEffects: Effects<ConversationState['announced']> = {
  'ticket-claimed': () => 'person',
  'ticket-taken-over': () => 'person',
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
