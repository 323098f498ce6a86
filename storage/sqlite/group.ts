// Group commit: many operations, one transaction, one wait for the disk. Each operation stands in a savepoint of its own, so
// that one that fails leaves the others whole; nothing is reported before the transaction is durable.
import type { DatabaseSync } from 'node:sqlite';
import { asTiskiError, isBusy, isDiskFull, isFaultOfTheWrite } from './failures.ts';
import type { Operation, Outcome } from './operations.ts';

export type RunGroup = (operations: readonly Operation[]) => readonly Outcome[];

/**
 * Outcomes in the order of the operations. When the transaction as a whole cannot be made durable (disk full, file busy) all
 * of them fail and none has had an effect. Throws when the connection is in doubt: the caller must open a new one.
 */
export function createGroupRunner(db: DatabaseSync, write: (operation: Operation) => unknown): RunGroup {
  const sql = {
    begin: db.prepare('BEGIN IMMEDIATE'),
    savepoint: db.prepare('SAVEPOINT operation'),
    release: db.prepare('RELEASE operation'),
    undo: db.prepare('ROLLBACK TO operation'),
    commit: db.prepare('COMMIT'),
    rollback: db.prepare('ROLLBACK'),
  };

  function runOne(operation: Operation): Outcome {
    sql.savepoint.run();
    try {
      const value = write(operation);
      sql.release.run();
      return { value };
    } catch (error) {
      if (!isFaultOfTheWrite(error) || !db.isTransaction) throw error;
      sql.undo.run();
      sql.release.run();
      return { failure: failureOf(error) };
    }
  }

  return (operations) => {
    try {
      sql.begin.run();
      const outcomes = operations.map(runOne);
      sql.commit.run();
      return outcomes;
    } catch (error) {
      if (db.isTransaction) sql.rollback.run();
      if (!isDiskFull(error) && !isBusy(error)) throw error;
      const failure = failureOf(error);
      return operations.map(() => ({ failure }));
    }
  };
}

function failureOf(error: unknown): { code: ReturnType<typeof asTiskiError>['code']; message: string } {
  const { code, message, cause } = asTiskiError(error);
  return { code, message: cause instanceof Error ? `${message} (${cause.message})` : message };
}
