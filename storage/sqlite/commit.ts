// One commit inside the writer's transaction: everything that must hold is looked at first, in the port's order, and only
// then is anything written. It knows the tables and nothing of what entries mean.
import type { DatabaseSync } from 'node:sqlite';
import type { Commit, CommitResult, TicketRow } from '../port.ts';
import { ticketColumns, ticketFromRow } from './rows.ts';

export type Committer = (commit: Commit) => CommitResult;

/** Prepares the statements once. The committer must run inside a transaction. */
export function createCommitter(db: DatabaseSync): Committer {
  const sql = {
    dedupe: db.prepare(
      'SELECT first_seq, last_seq FROM dedupe_keys WHERE conversation_id = ? AND dedupe_key = ?',
    ),
    holdsLease: db.prepare('SELECT 1 FROM leases WHERE name = ? AND holder = ? AND token = ?'),
    holdsTimer: db.prepare('SELECT 1 FROM timers WHERE conversation_id = ? AND timer_id = ? AND token = ?'),
    lastSeq: db.prepare('SELECT last_seq FROM conversations WHERE conversation_id = ?'),
    ticket: db.prepare(`SELECT ${ticketColumns} FROM tickets WHERE ticket_id = ?`),
    unresolved: db.prepare("SELECT ticket_id FROM tickets WHERE conversation_id = ? AND state <> 'resolved'"),
    head: db.prepare(`
      INSERT INTO conversations (conversation_id, last_seq, at, summary) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT DO UPDATE SET last_seq = ?2, at = ?3, summary = COALESCE(?4, summary)`),
    entry: db.prepare('INSERT INTO entries (conversation_id, seq, at, kind, data) VALUES (?, ?, ?, ?, ?)'),
    rememberDedupe: db.prepare('INSERT INTO dedupe_keys VALUES (?, ?, ?, ?)'),
    writeTicket: db.prepare(`
      INSERT OR REPLACE INTO tickets
        (ticket_id, conversation_id, state, team, owner_id, fence, queued_at, queued_ms, priority, data, change_seq)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(change_seq), 0) + 1 FROM tickets))`),
    touchTicket: db.prepare(`
      UPDATE tickets SET change_seq = (SELECT COALESCE(MAX(change_seq), 0) + 1 FROM tickets) WHERE ticket_id = ?`),
    deleteTimer: db.prepare('DELETE FROM timers WHERE conversation_id = ? AND timer_id = ?'),
    setTimer: db.prepare(`
      INSERT OR REPLACE INTO timers (conversation_id, timer_id, kind, due_at, ready_ms, token, data)
      VALUES (?, ?, ?, ?, ?, 0, ?)`),
  };

  function obstacle(
    commit: Commit,
    lastSeq: number,
    ticket: TicketRow | undefined,
  ): CommitResult | undefined {
    const { conversationId, dedupeKey, lease, timers, expectedSeq } = commit;
    const first = dedupeKey === undefined ? undefined : sql.dedupe.get(conversationId, dedupeKey);
    if (first !== undefined)
      return {
        status: 'duplicate',
        firstSeq: Number(first['first_seq']),
        lastSeq: Number(first['last_seq']),
      };
    if (lease !== undefined && sql.holdsLease.get(lease.name, lease.holder, lease.token) === undefined)
      return { status: 'fenced' };
    const effectOf = timers?.complete;
    if (
      effectOf !== undefined &&
      sql.holdsTimer.get(conversationId, effectOf.timerId, effectOf.token) === undefined
    )
      return { status: 'fenced' };
    if (expectedSeq !== undefined && expectedSeq !== lastSeq) return { status: 'conflict', lastSeq };
    if (commit.ticket !== undefined && !isAsExpected(commit, ticket))
      return { status: 'ticket-mismatch', ...(ticket === undefined ? {} : { ticket }) };
    return undefined;
  }

  function append(commit: Commit, lastSeq: number): number {
    const { conversationId, at, entries, summary } = commit;
    const newLast = lastSeq + entries.length;
    if (entries.length > 0 || summary !== undefined)
      sql.head.run(conversationId, newLast, at, summary === undefined ? null : JSON.stringify(summary));
    entries.forEach(({ kind, data }, index) =>
      sql.entry.run(conversationId, lastSeq + 1 + index, at, kind, JSON.stringify(data)),
    );
    return newLast;
  }

  function writeTicket(commit: Commit, before: TicketRow | undefined): TicketRow | undefined {
    const write = commit.ticket?.write;
    if (write === undefined) return before;
    const changes = before === undefined || before.state !== write.state || before.ownerId !== write.ownerId;
    const fence = (before?.fence ?? 0) + (changes ? 1 : 0);
    const { ticketId, state, team, ownerId, queuedAt, priority, data } = write;
    sql.writeTicket.run(
      ...[ticketId, commit.conversationId, state, team, ownerId ?? null, fence],
      ...[queuedAt, Date.parse(queuedAt), priority, JSON.stringify(data)],
    );
    return { ...write, conversationId: commit.conversationId, fence };
  }

  function writeTimers({ conversationId, timers }: Commit): void {
    if (timers?.complete !== undefined) sql.deleteTimer.run(conversationId, timers.complete.timerId);
    for (const timerId of timers?.cancel ?? []) sql.deleteTimer.run(conversationId, timerId);
    for (const { timerId, kind, dueAt, data } of timers?.set ?? [])
      sql.setTimer.run(conversationId, timerId, kind, dueAt, Date.parse(dueAt), JSON.stringify(data));
  }

  return (commit) => {
    const { conversationId } = commit;
    const lastSeq = Number(sql.lastSeq.get(conversationId)?.['last_seq'] ?? 0);
    const before = commit.ticket && ticketFromRow(sql.ticket.get(commit.ticket.expect.ticketId));
    const stopped = obstacle(commit, lastSeq, before);
    if (stopped !== undefined) return stopped;

    const newLast = append(commit, lastSeq);
    const ticket = writeTicket(commit, before);
    const written = commit.ticket?.write?.ticketId;
    for (const row of sql.unresolved.all(conversationId))
      if (row['ticket_id'] !== written) sql.touchTicket.run(String(row['ticket_id']));
    writeTimers(commit);
    if (commit.dedupeKey !== undefined)
      sql.rememberDedupe.run(conversationId, commit.dedupeKey, lastSeq + 1, newLast);
    return {
      status: 'committed',
      firstSeq: lastSeq + 1,
      lastSeq: newLast,
      ...(ticket === undefined ? {} : { ticket }),
    };
  };
}

function isAsExpected({ conversationId, ticket: asked }: Commit, ticket: TicketRow | undefined): boolean {
  if (asked === undefined) return true;
  const { expect } = asked;
  if ('absent' in expect) return ticket === undefined;
  return (
    ticket !== undefined &&
    ticket.conversationId === conversationId &&
    ticket.state === expect.state &&
    (expect.ownerId === undefined || ticket.ownerId === expect.ownerId) &&
    (expect.fence === undefined || ticket.fence === expect.fence)
  );
}
