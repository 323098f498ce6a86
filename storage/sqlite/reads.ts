// Everything that is only looked up, on a read-only connection of the main thread: a lookup takes microseconds and never
// waits for the writer (write-ahead log).
import { DatabaseSync } from 'node:sqlite';
import type {
  Attachment,
  ConversationHead,
  LogEntry,
  Register,
  TicketChange,
  TicketFilter,
  TicketRow,
} from '../port.ts';
import { isoFrom, jsonFrom, registerFromRow, ticketColumns, ticketFromRow } from './rows.ts';

const entriesAtOnce = 1_000;
const registersAtOnce = 1_000;
const ticketsByDefault = 100;
const ticketsAtMost = 500;

export interface Reads {
  entries(conversationId: string, afterSeq: number, limit?: number): readonly LogEntry[];
  head(conversationId: string): ConversationHead | undefined;
  ticket(ticketId: string): TicketRow | undefined;
  tickets(filter: TicketFilter): readonly TicketRow[];
  ticketChanges(afterChangeSeq: number, limit?: number): readonly TicketChange[];
  lastTicketChange(): number;
  nextTimerAt(): string | undefined;
  register(name: string): Register | undefined;
  registers(prefix: string, limit?: number): readonly Register[];
  attachment(conversationId: string, attachmentId: string): Attachment | undefined;
  close(): void;
}

/** The file must exist, with its tables. */
export function openReads(path: string): Reads {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 1_000 });
  const sql = {
    entries: db.prepare(
      'SELECT seq, at, kind, data FROM entries WHERE conversation_id = ? AND seq > ? ORDER BY seq LIMIT ?',
    ),
    head: db.prepare('SELECT last_seq, at, summary FROM conversations WHERE conversation_id = ?'),
    ticket: db.prepare(`SELECT ${ticketColumns} FROM tickets WHERE ticket_id = ?`),
    tickets: db.prepare(`
      SELECT ${ticketColumns} FROM tickets
      WHERE state IN (SELECT value FROM json_each(?1)) AND team = COALESCE(?2, team)
        AND (?3 IS NULL OR owner_id = ?3)
      ORDER BY priority DESC, queued_ms, ticket_id LIMIT ?4`),
    ticketChanges: db.prepare(`
      SELECT change_seq, ticket_id, conversation_id FROM tickets
      WHERE change_seq > ? ORDER BY change_seq LIMIT ?`),
    lastTicketChange: db.prepare('SELECT COALESCE(MAX(change_seq), 0) AS last FROM tickets'),
    nextTimer: db.prepare('SELECT MIN(ready_ms) AS ready FROM timers'),
    register: db.prepare('SELECT name, version, value FROM registers WHERE name = ?'),
    registers: db.prepare(`
      SELECT name, version, value FROM registers
      WHERE name >= ?1 AND substr(name, 1, length(?1)) = ?1 ORDER BY name LIMIT ?2`),
    attachment: db.prepare(
      'SELECT name, content_type, bytes FROM attachments WHERE conversation_id = ? AND attachment_id = ?',
    ),
  };

  return {
    entries: (conversationId, afterSeq, limit = entriesAtOnce) =>
      sql.entries.all(conversationId, afterSeq, limit).map((row) => ({
        seq: Number(row['seq']),
        at: String(row['at']),
        kind: String(row['kind']),
        data: jsonFrom(row['data']),
      })),
    head(conversationId) {
      const row = sql.head.get(conversationId);
      if (row === undefined) return undefined;
      return {
        lastSeq: Number(row['last_seq']),
        at: String(row['at']),
        ...(row['summary'] === null ? {} : { summary: jsonFrom(row['summary']) }),
      };
    },
    ticket: (ticketId) => ticketFromRow(sql.ticket.get(ticketId)),
    tickets({ states = ['queued', 'claimed', 'resolved'], team, ownerId, limit = ticketsByDefault }) {
      const atMost = Math.min(limit, ticketsAtMost);
      return sql.tickets
        .all(JSON.stringify(states), team ?? null, ownerId ?? null, atMost)
        .map((row) => ticketFromRow(row));
    },
    ticketChanges: (afterChangeSeq, limit = entriesAtOnce) =>
      sql.ticketChanges.all(afterChangeSeq, limit).map((row) => ({
        changeSeq: Number(row['change_seq']),
        ticketId: String(row['ticket_id']),
        conversationId: String(row['conversation_id']),
      })),
    lastTicketChange: () => Number(sql.lastTicketChange.get()?.['last']),
    nextTimerAt() {
      const ready = sql.nextTimer.get()?.['ready'];
      return typeof ready === 'number' ? isoFrom(ready) : undefined;
    },
    register(name) {
      const row = sql.register.get(name);
      return row === undefined ? undefined : registerFromRow(row);
    },
    registers: (prefix, limit = registersAtOnce) => sql.registers.all(prefix, limit).map(registerFromRow),
    attachment(conversationId, attachmentId) {
      const row = sql.attachment.get(conversationId, attachmentId);
      if (row === undefined) return undefined;
      return {
        name: String(row['name']),
        contentType: String(row['content_type']),
        bytes: row['bytes'] as Uint8Array,
      };
    },
    close: () => db.close(),
  };
}
