// The tables of the embedded store and how an older file becomes a newer one. It knows SQLite and nothing of what entries mean.
import type { DatabaseSync } from 'node:sqlite';
import { TiskiError } from '../../kernel/errors.ts';

/** "TISK": tells our files from others that happen to be SQLite too. */
const applicationId = 0x5449534b;

/** One script a version; a file of version n has had the first n. Never change one that has been released: add the next. */
const migrations: readonly string[] = [
  `
  CREATE TABLE conversations (
    conversation_id TEXT PRIMARY KEY,
    last_seq INTEGER NOT NULL CHECK (last_seq >= 0),
    at TEXT NOT NULL,
    summary TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE entries (
    conversation_id TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (conversation_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE dedupe_keys (
    conversation_id TEXT NOT NULL,
    dedupe_key TEXT NOT NULL CHECK (length(dedupe_key) <= 200),
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, dedupe_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tickets (
    ticket_id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'claimed', 'resolved')),
    team TEXT NOT NULL,
    owner_id TEXT CHECK ((owner_id IS NOT NULL) = (state = 'claimed')),
    fence INTEGER NOT NULL CHECK (fence > 0),
    queued_at TEXT NOT NULL,
    queued_ms INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    data TEXT NOT NULL,
    change_seq INTEGER NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tickets_in_line ON tickets (state, priority DESC, queued_ms, ticket_id);
  CREATE INDEX tickets_of_owner ON tickets (owner_id) WHERE owner_id IS NOT NULL;
  CREATE INDEX tickets_unresolved ON tickets (conversation_id) WHERE state <> 'resolved';

  CREATE TABLE timers (
    conversation_id TEXT NOT NULL,
    timer_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    due_at TEXT NOT NULL,
    -- When it can be taken next: its time, or the end of the lease that it is held under.
    ready_ms INTEGER NOT NULL,
    -- 0: nobody has taken it since it was set.
    token INTEGER NOT NULL DEFAULT 0,
    data TEXT NOT NULL,
    PRIMARY KEY (conversation_id, timer_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX timers_ready ON timers (ready_ms);

  CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    -- NULL: given back.
    holder TEXT,
    token INTEGER NOT NULL,
    until_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- One growing number for the tokens of timers and leases: a token is never given twice, whatever was deleted meanwhile.
  CREATE TABLE tokens (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), last INTEGER NOT NULL) STRICT;
  INSERT INTO tokens VALUES (1, 0);

  CREATE TABLE attachments (
    conversation_id TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (conversation_id, attachment_id)
  ) STRICT;
  `,
  `
  CREATE TABLE registers (
    name TEXT PRIMARY KEY CHECK (length(name) <= 200),
    version INTEGER NOT NULL CHECK (version > 0),
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Makes or brings up to date the tables. Throws `store-unavailable` for a file that is not ours, is damaged, or was made by a newer version. */
export function prepareSchema(db: DatabaseSync, path: string): void {
  const version = pragma(db, 'user_version');
  const id = pragma(db, 'application_id');
  if (id !== applicationId && (id !== 0 || version !== 0 || hasTables(db)))
    throw new TiskiError('store-unavailable', `${path} is a database of something else; name another file.`);
  if (version > migrations.length)
    throw new TiskiError(
      'store-unavailable',
      `${path} was written by a newer version (schema ${version}, this one knows ${migrations.length}); run that version, or restore a backup.`,
    );
  for (let next = version; next < migrations.length; next++)
    db.exec(
      `BEGIN IMMEDIATE; ${migrations[next]} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${next + 1}; COMMIT;`,
    );
}

function hasTables(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

function pragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
