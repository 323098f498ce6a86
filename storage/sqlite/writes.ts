// Everything that changes the file, as one function from an operation to its value. It runs inside the writer's transaction.
import type { DatabaseSync } from 'node:sqlite';
import type { Json } from '../../kernel/json.ts';
import type { Commit, DueTimer, Lease, Register } from '../port.ts';
import { createCommitter } from './commit.ts';
import type { Operation } from './operations.ts';
import { isoFrom, jsonFrom } from './rows.ts';

export function createWrites(db: DatabaseSync): (operation: Operation) => unknown {
  const commit = createCommitter(db);
  const sql = {
    nextToken: db.prepare('UPDATE tokens SET last = last + 1 RETURNING last'),
    dueTimers: db.prepare(`
      SELECT conversation_id, timer_id, kind, due_at, data FROM timers
      WHERE ready_ms <= ? ORDER BY ready_ms, conversation_id, timer_id LIMIT ?`),
    takeTimer: db.prepare(
      'UPDATE timers SET token = ?, ready_ms = ? WHERE conversation_id = ? AND timer_id = ?',
    ),
    lease: db.prepare('SELECT holder, token, until_ms FROM leases WHERE name = ?'),
    prolongLease: db.prepare('UPDATE leases SET until_ms = ? WHERE name = ?'),
    grantLease: db.prepare(
      'INSERT OR REPLACE INTO leases (name, holder, token, until_ms) VALUES (?, ?, ?, ?)',
    ),
    releaseLease: db.prepare('UPDATE leases SET holder = NULL WHERE name = ? AND holder = ? AND token = ?'),
    newRegister: db.prepare(
      'INSERT INTO registers (name, version, value) VALUES (?, 1, ?) ON CONFLICT DO NOTHING RETURNING version',
    ),
    changeRegister: db.prepare(
      'UPDATE registers SET version = version + 1, value = ? WHERE name = ? AND version = ? RETURNING version',
    ),
    saveAttachment: db.prepare('INSERT OR REPLACE INTO attachments VALUES (?, ?, ?, ?, ?)'),
  };

  function takeDueTimers(nowMs: number, limit: number, leaseMs: number): readonly DueTimer[] {
    const leasedUntilMs = nowMs + leaseMs;
    return sql.dueTimers.all(nowMs, limit).map((row) => {
      const token = Number(sql.nextToken.get()?.['last']);
      const conversationId = String(row['conversation_id']);
      const timerId = String(row['timer_id']);
      sql.takeTimer.run(token, leasedUntilMs, conversationId, timerId);
      return {
        timerId,
        conversationId,
        kind: String(row['kind']),
        dueAt: String(row['due_at']),
        data: jsonFrom(row['data']),
        token,
        leasedUntil: isoFrom(leasedUntilMs),
      };
    });
  }

  function acquireLease(name: string, holder: string, nowMs: number, ttlMs: number): Lease | undefined {
    const row = sql.lease.get(name);
    if (row?.['holder'] === holder) {
      sql.prolongLease.run(nowMs + ttlMs, name);
      return { name, holder, token: Number(row['token']) };
    }
    const isHeld = row !== undefined && row['holder'] !== null && Number(row['until_ms']) > nowMs;
    if (isHeld) return undefined;
    const token = Number(sql.nextToken.get()?.['last']);
    sql.grantLease.run(name, holder, token, nowMs + ttlMs);
    return { name, holder, token };
  }

  function writeRegister(name: string, expectedVersion: number, value: Json): Register | undefined {
    const json = JSON.stringify(value);
    const row =
      expectedVersion === 0
        ? sql.newRegister.get(name, json)
        : sql.changeRegister.get(json, name, expectedVersion);
    return row === undefined ? undefined : { name, version: Number(row['version']), value };
  }

  return (operation) => {
    switch (operation.kind) {
      case 'commit':
        return commit(JSON.parse(operation.json) as Commit & Json);
      case 'take-timers':
        return takeDueTimers(Date.parse(operation.now), operation.limit, operation.leaseMs);
      case 'acquire-lease':
        return acquireLease(operation.name, operation.holder, Date.parse(operation.now), operation.ttlMs);
      case 'release-lease':
        sql.releaseLease.run(operation.lease.name, operation.lease.holder, operation.lease.token);
        return undefined;
      case 'write-register':
        return writeRegister(operation.name, operation.expectedVersion, operation.value);
      case 'save-attachment': {
        const { conversationId, attachmentId, attachment } = operation;
        sql.saveAttachment.run(
          ...[conversationId, attachmentId, attachment.name, attachment.contentType],
          attachment.bytes,
        );
        return undefined;
      }
    }
  };
}
