// What may happen to a ticket and what then stands in the log: the one place that knows the order of its steps. It knows
// no store, no clock and no words; ownership is decided here and held by the store's fence.
import type { NewConversationEntry, Person } from '../conversation/entries.ts';
import type { CurrentTicket } from '../conversation/state.ts';
import type { ErrorCode } from '../kernel/errors.ts';

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
export type TicketPosition = Pick<CurrentTicket, 'ticketId' | 'state' | 'team' | 'owner'>;

export type TicketCommand =
  | { readonly kind: 'claim'; readonly agent: Person }
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
  | { readonly kind: 'return'; readonly agent: Person }
  | { readonly kind: 'resolve'; readonly agent: Person };

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

const refused = (code: ErrorCode): TicketStep => ({ kind: 'refused', code });

/**
 * One step of a queued or claimed ticket; `undefined` stands for one that was resolved, returned or never existed. A
 * ticket that is claimed has one owner, and only the owner moves it (a lead may transfer).
 */
export function step(ticket: TicketPosition | undefined, command: TicketCommand): TicketStep {
  if (ticket === undefined) return refused(command.kind === 'claim' ? 'wrong-state' : 'not-owner');
  const { ticketId, team, owner } = ticket;
  const { agent } = command;
  const owns = owner?.id === agent.id;
  if (command.kind === 'claim') {
    if (owns) return { kind: 'unchanged' };
    if (owner !== undefined) return refused('already-claimed');
    return {
      kind: 'done',
      entry: { kind: 'ticket-claimed', data: { ticketId, agent } },
      to: { state: 'claimed', team, owner: agent },
    };
  }
  if (!owns && !(command.kind === 'transfer' && command.asLead === true)) return refused('not-owner');
  switch (command.kind) {
    case 'release':
      return {
        kind: 'done',
        entry: { kind: 'ticket-released', data: { ticketId, agent, ...noteOf(command) } },
        to: { state: 'queued', team },
      };
    case 'transfer': {
      const { toAgent } = command;
      return {
        kind: 'done',
        entry: {
          kind: 'ticket-transferred',
          data: {
            ticketId,
            agent,
            team: command.team,
            ...(toAgent === undefined ? {} : { toAgent }),
            ...noteOf(command),
          },
        },
        to:
          toAgent === undefined
            ? { state: 'queued', team: command.team }
            : { state: 'claimed', team: command.team, owner: toAgent },
      };
    }
    case 'return':
      return {
        kind: 'done',
        entry: { kind: 'ticket-returned', data: { ticketId, agent } },
        to: { state: 'resolved', team },
      };
    case 'resolve':
      return {
        kind: 'done',
        entry: { kind: 'ticket-resolved', data: { ticketId, agent } },
        to: { state: 'resolved', team },
      };
  }
}

const noteOf = (command: { readonly note?: string }): { readonly note?: string } =>
  command.note === undefined ? {} : { note: command.note };
