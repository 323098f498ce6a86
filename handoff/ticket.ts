// What may happen to a ticket and what then stands in the log: the one place that knows the order of its steps. It knows
// no store, no clock and no words; ownership is decided here and held by the store's fence.
import type { EntryData, NewConversationEntry, Person } from '../conversation/entries.ts';
import type { CurrentTicket, EndedTicket } from '../conversation/state.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import type { Locale } from '../kernel/locale.ts';

const separator = '~';

/** The `n`th ticket of a conversation, counted from 1. */
export function ticketIdOf(conversationId: string, n: number): string {
  return `${conversationId}${separator}${n}`;
}

/** The conversation that a ticket belongs to; `undefined` when it is no ticket's id. */
export function conversationOf(ticketId: string): string | undefined {
  const at = ticketId.lastIndexOf(separator);
  return at > 0 && /^[1-9]\d{0,8}$/.test(ticketId.slice(at + 1)) ? ticketId.slice(0, at) : undefined;
}

/** As much of a ticket as its steps depend on. */
export type TicketPosition = Pick<CurrentTicket, 'ticketId' | 'state' | 'team' | 'owner' | 'offer' | 'desk'>;

/** Steps by which a conversation without a ticket gets one. */
type Beginning =
  | {
      readonly kind: 'queue';
      readonly ticketId: string;
      readonly team: string;
      readonly reason: string;
      readonly locale: Locale;
    }
  /** The one that was over, once more: to its last owner first, with its place in line. */
  | {
      readonly kind: 'reopen';
      readonly ended: EndedTicket;
      readonly team: string;
      readonly reason: string;
      readonly locale: Locale;
    };

/** Steps of people at the desk. */
export type AgentCommand =
  /** `desk`: the other desk at which the agent sits; absent: ours. */
  | { readonly kind: 'claim'; readonly agent: Person; readonly desk?: string }
  | { readonly kind: 'decline'; readonly agent: Person }
  | { readonly kind: 'release'; readonly agent: Person; readonly note?: string }
  | {
      readonly kind: 'transfer';
      readonly agent: Person;
      readonly team: string;
      readonly toAgent?: Person;
      readonly note?: string;
      /** A lead may hand on what others own and what still waits. */
      readonly asLead?: boolean;
    }
  /** Whoever has it; that the agent is a lead is the caller's to know. */
  | { readonly kind: 'take-over'; readonly agent: Person; readonly note?: string }
  | { readonly kind: 'return'; readonly agent: Person }
  | { readonly kind: 'resolve'; readonly agent: Person };

/** Steps that nobody at the desk takes. */
export type OwnCommand =
  | { readonly kind: 'offer'; readonly to: Person; readonly until: string }
  | { readonly kind: 'end-offer'; readonly to: Person; readonly because: 'timed-out' | 'gone' }
  | { readonly kind: 'lose-owner'; readonly agent: Person }
  /** The customer leaves the queue. */
  | { readonly kind: 'leave' }
  | DeskCommand;

/** Steps between our desk and others. */
type DeskCommand =
  | { readonly kind: 'send'; readonly desk: string }
  | { readonly kind: 'receive'; readonly desk: string; readonly farId?: string }
  /** Back to our own line, whoever had it over there. */
  | ({ readonly kind: 'bring-back' } & Omit<EntryData<'ticket-brought-back'>, 'ticketId'>);

export type TicketCommand = Beginning | AgentCommand | OwnCommand;

export interface TicketTarget {
  readonly state: 'queued' | 'claimed' | 'resolved';
  readonly team: string;
  /** Exactly when `claimed`. */
  readonly owner?: Person;
}

export type TicketStep =
  | { readonly kind: 'done'; readonly entry: NewConversationEntry; readonly to: TicketTarget }
  /** Already so: the same command came before. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

const unchanged: TicketStep = { kind: 'unchanged' };
const refused = (code: ErrorCode): TicketStep => ({ kind: 'refused', code });

/**
 * One step of a queued or claimed ticket; `undefined` stands for one that is over or never was. A ticket that is claimed has
 * one owner, and only the owner moves it (a lead may transfer it and take it over); an offer keeps nobody else from claiming.
 */
export function step(ticket: TicketPosition | undefined, command: TicketCommand): TicketStep {
  if (command.kind === 'queue' || command.kind === 'reopen')
    return ticket === undefined
      ? { kind: 'done', entry: beginning(command), to: { state: 'queued', team: command.team } }
      : unchanged;
  if (ticket === undefined) return refused(needsOwner(command) ? 'not-owner' : 'wrong-state');
  switch (command.kind) {
    case 'claim':
    case 'take-over':
      return take(ticket, command);
    case 'offer':
    case 'end-offer':
    case 'decline':
      return offerStep(ticket, command);
    case 'send':
    case 'receive':
    case 'bring-back':
      return deskStep(ticket, command);
    case 'leave':
      return ticket.state === 'claimed'
        ? refused('already-claimed')
        : over(ticket, 'ticket-left', { ticketId: ticket.ticketId });
    case 'transfer':
      if (command.asLead !== true && !owns(ticket, command.agent)) return refused('not-owner');
      return transfer(ticket, command);
    case 'release':
    case 'lose-owner':
    case 'return':
    case 'resolve':
      return owns(ticket, command.agent) ? ownersStep(ticket, command) : refused('not-owner');
  }
}

function needsOwner({ kind }: TicketCommand): boolean {
  return ['release', 'transfer', 'return', 'resolve', 'lose-owner'].includes(kind);
}

function owns({ owner }: TicketPosition, agent: Person): boolean {
  return owner?.id === agent.id;
}

/** The entry with which a ticket begins; for whoever knows that there is none. */
export function beginning(command: Beginning): NewConversationEntry {
  const { team, reason, locale } = command;
  if (command.kind === 'queue')
    return { kind: 'ticket-queued', data: { ticketId: command.ticketId, team, reason, locale } };
  const { ticketId, queuedAt, owner } = command.ended;
  const agent = owner === undefined ? {} : { agent: owner };
  return { kind: 'ticket-reopened', data: { ticketId, team, reason, locale, queuedAt, ...agent } };
}

function take(
  ticket: TicketPosition,
  command: Extract<AgentCommand, { readonly kind: 'claim' | 'take-over' }>,
): TicketStep {
  const { ticketId, team, owner, desk } = ticket;
  const { agent } = command;
  if (owns(ticket, agent)) return unchanged;
  // Whoever sits at one desk does not take what lies at another.
  if (command.kind === 'claim' && command.desk !== desk?.name) return refused('at-other-desk');
  const to: TicketTarget = { state: 'claimed', team, owner: agent };
  if (command.kind === 'take-over') {
    const from = owner === undefined ? {} : { from: owner };
    return done('ticket-taken-over', { ticketId, agent, ...from, ...noteOf(command) }, to);
  }
  return owner === undefined ? done('ticket-claimed', { ticketId, agent }, to) : refused('already-claimed');
}

/** Only a ticket in the queue is offered, to one person at a time. */
function offerStep(
  { ticketId, team, state, offer, desk }: TicketPosition,
  command: Extract<TicketCommand, { readonly kind: 'offer' | 'end-offer' | 'decline' }>,
): TicketStep {
  if (state === 'claimed') return refused('already-claimed');
  if (desk !== undefined) return refused('at-other-desk');
  const to: TicketTarget = { state: 'queued', team };
  if (command.kind === 'offer') {
    if (offer !== undefined) return offer.to.id === command.to.id ? unchanged : refused('wrong-state');
    return done('ticket-offered', { ticketId, to: command.to, until: command.until }, to);
  }
  const whose = command.kind === 'decline' ? command.agent : command.to;
  if (offer?.to.id !== whose.id) return refused('wrong-state');
  const because = command.kind === 'decline' ? 'declined' : command.because;
  return done('ticket-offer-ended', { ticketId, to: offer.to, because }, to);
}

/** Only what nobody owns is sent on; what another desk says counts while it has the ticket. */
function deskStep({ ticketId, team, state, owner, desk }: TicketPosition, command: DeskCommand): TicketStep {
  const stays: TicketTarget = { state, team, ...(owner === undefined ? {} : { owner }) };
  switch (command.kind) {
    case 'send':
      if (desk?.name === command.desk) return unchanged;
      if (state === 'claimed') return refused('already-claimed');
      return done('ticket-sent', { ticketId, desk: command.desk }, stays);
    case 'receive': {
      if (desk?.name !== command.desk) return refused('at-other-desk');
      const knows = command.farId === undefined || desk.farId === command.farId;
      if (desk.state === 'received' && knows) return unchanged;
      const farId = command.farId === undefined ? {} : { farId: command.farId };
      return done('ticket-received', { ticketId, desk: command.desk, ...farId }, stays);
    }
    case 'bring-back': {
      if (desk?.name !== command.desk) return refused('at-other-desk');
      const { kind: _, ...why } = command;
      return done('ticket-brought-back', { ticketId, ...why }, { state: 'queued', team });
    }
  }
}

function transfer(
  { ticketId }: TicketPosition,
  command: Extract<AgentCommand, { readonly kind: 'transfer' }>,
): TicketStep {
  const { agent, team, toAgent } = command;
  const whom = toAgent === undefined ? {} : { toAgent };
  return done(
    'ticket-transferred',
    { ticketId, agent, team, ...whom, ...noteOf(command) },
    toAgent === undefined ? { state: 'queued', team } : { state: 'claimed', team, owner: toAgent },
  );
}

function ownersStep(
  ticket: TicketPosition,
  command: Extract<TicketCommand, { readonly kind: 'release' | 'lose-owner' | 'return' | 'resolve' }>,
): TicketStep {
  const { ticketId, team } = ticket;
  const { agent } = command;
  switch (command.kind) {
    case 'release':
      return done('ticket-released', { ticketId, agent, ...noteOf(command) }, { state: 'queued', team });
    case 'lose-owner':
      return done('ticket-owner-lost', { ticketId, agent }, { state: 'queued', team });
    case 'return':
      return over(ticket, 'ticket-returned', { ticketId, agent });
    case 'resolve':
      return over(ticket, 'ticket-resolved', { ticketId, agent });
  }
}

function over<K extends NewConversationEntry['kind']>(
  { team }: TicketPosition,
  kind: K,
  data: EntryData<K>,
): TicketStep {
  return done(kind, data, { state: 'resolved', team });
}

function done<K extends NewConversationEntry['kind']>(
  kind: K,
  data: EntryData<K>,
  to: TicketTarget,
): TicketStep {
  return { kind: 'done', entry: { kind, data } as NewConversationEntry, to };
}

const noteOf = (command: { readonly note?: string }): { readonly note?: string } =>
  command.note === undefined ? {} : { note: command.note };
