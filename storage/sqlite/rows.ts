// Rows of the tables as the port's values. Columns are selected by the lists that stand here beside their readers.
import type { Json } from '../../kernel/json.ts';
import type { Register, TicketRow, TicketState } from '../port.ts';

export type Row = Readonly<Record<string, unknown>>;

export const ticketColumns =
  'ticket_id, conversation_id, state, team, owner_id, fence, queued_at, priority, data';

export function ticketFromRow(row: Row): TicketRow;
export function ticketFromRow(row: Row | undefined): TicketRow | undefined;
export function ticketFromRow(row: Row | undefined): TicketRow | undefined {
  if (row === undefined) return undefined;
  return {
    ticketId: String(row['ticket_id']),
    conversationId: String(row['conversation_id']),
    state: row['state'] as TicketState,
    team: String(row['team']),
    ...(typeof row['owner_id'] === 'string' ? { ownerId: row['owner_id'] } : {}),
    fence: Number(row['fence']),
    queuedAt: String(row['queued_at']),
    priority: Number(row['priority']),
    data: jsonFrom(row['data']),
  };
}

export function registerFromRow(row: Row): Register {
  return { name: String(row['name']), version: Number(row['version']), value: jsonFrom(row['value']) };
}

export function jsonFrom(column: unknown): Json {
  return JSON.parse(String(column)) as Json;
}

export function isoFrom(milliseconds: unknown): string {
  return new Date(Number(milliseconds)).toISOString();
}
