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

export type OfferedTicket = TicketItem & {
  readonly offeredTo: NonNullable<TicketItem['offeredTo']>;
  readonly until: string;
};

/** Offered to this person, and not yet timed out; the one that ends first comes first. */
export function offersTo(
  tickets: readonly TicketItem[],
  me: string,
  nowMs: number,
): readonly OfferedTicket[] {
  return tickets
    .filter(isOffered)
    .filter(({ offeredTo, until }) => offeredTo.id === me && Date.parse(until) > nowMs)
    .toSorted((a, b) => a.until.localeCompare(b.until) || a.ticketId.localeCompare(b.ticketId));
}

export function isOffered(ticket: TicketItem): ticket is OfferedTicket {
  return ticket.state === 'queued' && ticket.offeredTo !== undefined && ticket.until !== undefined;
}

/** The place in its team's line as the customer is told it, by ticket; 1 is next. */
export function placesInLine(tickets: readonly TicketItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    tickets
      .filter(({ state, desk }) => state === 'queued' && desk === undefined)
      .toSorted((a, b) => b.priority - a.priority || byPlace(a, b))
      .map(({ ticketId, team }) => {
        const place = (counts.get(team) ?? 0) + 1;
        counts.set(team, place);
        return [ticketId, place];
      }),
  );
}

export function shelfOf(ticket: TicketItem, me: string): Shelf {
  // Who waits at another desk waits for that desk's people.
  if (ticket.state === 'queued') return ticket.desk === undefined ? 'waiting' : 'others';
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
 * What lies on a shelf, in the order of work: the queue as the service orders it; one's own by what is due next; the others'
 * with those that ask this agent for advice first.
 */
export function onShelf(
  tickets: readonly TicketItem[],
  shelf: Shelf,
  me: Pick<Agent, 'id' | 'teams' | 'role'>,
  team: string | undefined,
): readonly TicketItem[] {
  const asksMe = (ticket: TicketItem): number => (wantsAdviceOf(ticket, me) ? 0 : 1);
  return tickets
    .filter((ticket) => shelfOf(ticket, me.id) === shelf)
    .filter((ticket) => team === undefined || ticket.team === team || ticket.consulted?.team === team)
    .toSorted((a, b) => {
      switch (shelf) {
        case 'waiting':
          return byTurn(a, b);
        case 'mine':
          return byDue(a, b) || byPlace(a, b);
        case 'others':
          return asksMe(a) - asksMe(b) || b.priority - a.priority || byPlace(a, b);
      }
    });
}

/** Who must not wait longer, then what was promised soonest, then what is worth most, then who has waited longest. */
function byTurn(a: TicketItem, b: TicketItem): number {
  return b.priority - a.priority || byDue(a, b) || (b.value ?? 0) - (a.value ?? 0) || byPlace(a, b);
}

function byDue(a: TicketItem, b: TicketItem): number {
  const dueAt = ({ promise }: TicketItem): string => promise?.dueAt ?? '9999';
  return dueAt(a).localeCompare(dueAt(b));
}

function byPlace(a: TicketItem, b: TicketItem): number {
  return a.queuedAt.localeCompare(b.queuedAt) || a.ticketId.localeCompare(b.ticketId);
}

export interface Section {
  readonly name: 'night' | 'today' | 'all';
  readonly lines: readonly TicketItem[];
}

/** What came while nobody was in stands apart, and first, until somebody has taken it up. */
export function sectionsOf(lines: readonly TicketItem[], shelf: Shelf): readonly Section[] {
  const night = lines.filter((ticket) => ticket.night === true);
  if (shelf !== 'waiting' || night.length === 0) return [{ name: 'all', lines }];
  const today = lines.filter((ticket) => ticket.night !== true);
  return [
    { name: 'night', lines: night },
    ...(today.length === 0 ? [] : [{ name: 'today' as const, lines: today }]),
  ];
}
