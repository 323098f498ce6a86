// The queue as the page holds it: a snapshot and the changes since, put on shelves. Pure.
import type { Agent, TicketEvent, TicketItem, TicketList } from '../../api/types.ts';

export type Shelf = 'waiting' | 'mine' | 'others';
export const shelves: readonly Shelf[] = ['waiting', 'mine', 'others'];

export interface Queue {
  readonly tickets: readonly TicketItem[];
  /** Number of the snapshot; changes after it come from the stream. */
  readonly changeSeq: number;
  /** Changes that the stream brought, so that a snapshot that was on its way does not undo them. */
  readonly since: readonly TicketEvent[];
}

/** A fresh snapshot with whatever the stream knows beyond it. */
export function withSnapshot(before: Queue | undefined, { tickets, changeSeq }: TicketList): Queue {
  const since = (before?.since ?? []).filter((event) => event.changeSeq > changeSeq);
  return { tickets: since.reduce(applied, tickets), changeSeq, since };
}

export function withEvent(queue: Queue, event: TicketEvent): Queue {
  return { ...queue, tickets: applied(queue.tickets, event), since: [...queue.since, event] };
}

/** The line that an action of one's own answered with. */
export function withRow(queue: Queue, row: TicketItem): Queue {
  return { ...queue, tickets: placed(queue.tickets, row.ticketId, row) };
}

function applied(tickets: readonly TicketItem[], { ticketId, row }: TicketEvent): readonly TicketItem[] {
  return placed(tickets, ticketId, row);
}

/** A line made before the one that is held (its log was shorter) is no news. */
function placed(
  tickets: readonly TicketItem[],
  ticketId: string,
  row: TicketItem | null,
): readonly TicketItem[] {
  const held = tickets.find((ticket) => ticket.ticketId === ticketId);
  if (held !== undefined && row !== null && row.lastSeq < held.lastSeq) return tickets;
  const others = tickets.filter((ticket) => ticket !== held);
  return row === null || row.state === 'resolved' ? others : [...others, row];
}

export function shelfOf(ticket: TicketItem, me: string): Shelf {
  if (ticket.state === 'queued') return 'waiting';
  return ticket.owner?.id === me ? 'mine' : 'others';
}

/** Is this agent's advice wanted? */
export function wantsAdviceOf(ticket: TicketItem, me: Pick<Agent, 'id' | 'teams' | 'role'>): boolean {
  if (ticket.consulted === undefined || ticket.owner?.id === me.id) return false;
  return isInTeam(me, ticket.consulted.team);
}

export function isInTeam({ role, teams }: Pick<Agent, 'teams' | 'role'>, team: string): boolean {
  return role === 'lead' || teams.includes('*') || teams.includes(team);
}

/**
 * What lies on a shelf, in the order of work: the queue by priority and place in line; one's own by what is due next; the
 * others' with those that ask this agent for advice first.
 */
export function onShelf(
  tickets: readonly TicketItem[],
  shelf: Shelf,
  me: Pick<Agent, 'id' | 'teams' | 'role'>,
  team: string | undefined,
): readonly TicketItem[] {
  const asksMe = (ticket: TicketItem): number => (wantsAdviceOf(ticket, me) ? 0 : 1);
  const dueAt = (ticket: TicketItem): string => ticket.promise?.dueAt ?? '9999';
  return tickets
    .filter((ticket) => shelfOf(ticket, me.id) === shelf)
    .filter((ticket) => team === undefined || ticket.team === team || ticket.consulted?.team === team)
    .toSorted(
      (a, b) =>
        (shelf === 'others' ? asksMe(a) - asksMe(b) : 0) ||
        (shelf === 'mine' ? dueAt(a).localeCompare(dueAt(b)) : b.priority - a.priority) ||
        a.queuedAt.localeCompare(b.queuedAt) ||
        a.ticketId.localeCompare(b.ticketId),
    );
}
