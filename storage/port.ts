// What the rest of the house may ask of a store, in its own words: one atomic commit, reads by sequence, wake-ups,
// queue listings, timers, leases and registers. It knows nothing of what an entry means; `data` is opaque JSON to it. Every method
// must be expressible as one SQLite transaction and as one Lua script on Redis over the keys of one conversation.
import type { Json } from '../kernel/json.ts';

export interface NewEntry {
  readonly kind: string;
  readonly data: Json;
}

export interface LogEntry extends NewEntry {
  /** 1, 2, 3 … in one conversation, without a gap. */
  readonly seq: number;
  /** ISO 8601, UTC; the time that the commit carried. */
  readonly at: string;
}

export type TicketState = 'queued' | 'claimed' | 'resolved';

/** The queue's view of a ticket; all that lists and claims need. Its history is in the conversation's log. */
export interface TicketRow {
  readonly ticketId: string;
  readonly conversationId: string;
  readonly state: TicketState;
  readonly team: string;
  /** Only while `claimed`. */
  readonly ownerId?: string;
  /** Grows by one with every change of owner or state: a former owner's writes carry an old one and are refused. */
  readonly fence: number;
  /** ISO 8601; its place in line, kept through release and return to the queue. */
  readonly queuedAt: string;
  /** Higher first; ties by `queuedAt`. */
  readonly priority: number;
  /** What lists show (locale, open questions, subject, wait …). */
  readonly data: Json;
}

/** Written by a commit: the row as it shall stand. The store sets `fence`: 1 for a new row, else expected + 1 where state or owner changes. */
export type TicketWrite = Omit<TicketRow, 'fence' | 'conversationId'>;

/** What must hold for the ticket, else nothing of the commit happens. */
export type TicketExpectation =
  | { readonly ticketId: string; readonly absent: true }
  | {
      readonly ticketId: string;
      readonly state: TicketState;
      readonly ownerId?: string;
      readonly fence?: number;
    };

export interface Timer {
  /** Unique in its conversation; setting it again replaces it. */
  readonly timerId: string;
  readonly conversationId: string;
  readonly kind: string;
  /** ISO 8601. */
  readonly dueAt: string;
  readonly data: Json;
}

/** A due timer in the hands of one holder until `leasedUntil`; then others may take it. */
export interface DueTimer extends Timer {
  /** Proves the holding when the timer is completed in a commit. */
  readonly token: number;
  readonly leasedUntil: string;
}

export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Grows with every holder; a commit under an older number is refused. */
  readonly token: number;
}

export interface Commit {
  readonly conversationId: string;
  /** ISO 8601; becomes `at` of all entries. */
  readonly at: string;
  /**
   * Version check: the `seq` of the last entry that this commit was thought out on (0: the conversation must be new).
   * Absent: append to whatever is there.
   */
  readonly expectedSeq?: number;
  /** At most 200 characters; a second commit with the same key in this conversation has no effect and reports the first. */
  readonly dedupeKey?: string;
  readonly entries: readonly NewEntry[];
  /** Replaces the conversation's summary: the ledger and what lists need, readable without the log. */
  readonly summary?: Json;
  readonly ticket?: { readonly expect: TicketExpectation; readonly write?: TicketWrite };
  readonly timers?: {
    readonly set?: readonly Omit<Timer, 'conversationId'>[];
    readonly cancel?: readonly string[];
    /** The timer that this commit is the effect of; refused as `fenced` when its lease was lost or it was cancelled. */
    readonly complete?: { readonly timerId: string; readonly token: number };
  };
  /** Must still be the newest holding of that name. */
  readonly lease?: Lease;
}

export type CommitResult =
  | {
      readonly status: 'committed';
      readonly firstSeq: number;
      readonly lastSeq: number;
      readonly ticket?: TicketRow;
    }
  /** The same `dedupeKey` came before; the numbers are the first commit's. */
  | { readonly status: 'duplicate'; readonly firstSeq: number; readonly lastSeq: number }
  /** `expectedSeq` is not the last one any more. */
  | { readonly status: 'conflict'; readonly lastSeq: number }
  /** The ticket is not as expected; as it stands now (absent: there is none). */
  | { readonly status: 'ticket-mismatch'; readonly ticket?: TicketRow }
  /** The lease or the timer is in other hands. */
  | { readonly status: 'fenced' };

export interface TicketChange {
  /** Store-wide, growing; gaps are possible. */
  readonly changeSeq: number;
  readonly ticketId: string;
  readonly conversationId: string;
}

export interface TicketFilter {
  readonly states?: readonly TicketState[];
  readonly team?: string;
  readonly ownerId?: string;
  /** Default 100, at most 500. */
  readonly limit?: number;
}

export interface ConversationHead {
  readonly lastSeq: number;
  /** ISO 8601, of the last entry. */
  readonly at: string;
  readonly summary?: Json;
}

/** A small value that belongs to no conversation: who is at the desk, what a team's waits teach, who booked a slot. */
export interface Register {
  /** At most 200 characters. */
  readonly name: string;
  /** 1 for the first value; grows by one with every change. */
  readonly version: number;
  readonly value: Json;
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Store {
  /**
   * All or nothing, and durable when the promise resolves. Checked in this order: dedupe, lease, timer, version, ticket.
   * Rejects (`TiskiError` `store-unavailable`, `disk-full`) when it is not known to be durable; the caller may repeat it with the same dedupeKey.
   */
  commit(commit: Commit): Promise<CommitResult>;

  /** Entries with `seq > afterSeq` in order; at most `limit` (default 1,000). Empty for an unknown conversation. */
  read(conversationId: string, afterSeq: number, limit?: number): Promise<readonly LogEntry[]>;
  head(conversationId: string): Promise<ConversationHead | undefined>;

  /**
   * Calls `wake` some time after commits to the conversation (`undefined`: any conversation). A hint: it may come late, twice or for nothing,
   * and says nothing; readers read by sequence. Never throws into the committer.
   */
  subscribe(conversationId: string | undefined, wake: (conversationId: string) => void): () => void;

  ticket(ticketId: string): Promise<TicketRow | undefined>;
  tickets(filter: TicketFilter): Promise<readonly TicketRow[]>;
  /** Changes of tickets, and of conversations that have an unresolved one, after `afterChangeSeq`, in order; a reader that comes back misses none. Several changes of one ticket may come as the last of them. */
  ticketChanges(afterChangeSeq: number, limit?: number): Promise<readonly TicketChange[]>;
  lastTicketChange(): Promise<number>;

  /** Takes at most `limit` timers due at `now` (ISO), each for `leaseMs`; a timer already taken is skipped until its lease has run out. */
  takeDueTimers(now: string, limit: number, leaseMs: number): Promise<readonly DueTimer[]>;
  /** When the next timer can be taken: its time, or the end of the lease that it is held under. `undefined`: there is none. */
  nextTimerAt(): Promise<string | undefined>;

  /** The lease, or `undefined` while another holds it. Asking again as the same holder prolongs it with the same token. */
  acquireLease(name: string, holder: string, now: string, ttlMs: number): Promise<Lease | undefined>;
  releaseLease(lease: Lease): Promise<void>;

  /** `undefined`: it was never written. */
  register(name: string): Promise<Register | undefined>;
  /** Those whose names begin so, in the order of their names; at most `limit` (default 1,000). */
  registers(prefix: string, limit?: number): Promise<readonly Register[]>;
  /**
   * Replaces the value if the register still has this version (0: it was never written); durable when the promise resolves.
   * `undefined`: somebody else wrote meanwhile, and nothing happened.
   */
  writeRegister(name: string, expectedVersion: number, value: Json): Promise<Register | undefined>;
  /** As `subscribe`, for registers whose names begin so: a hint after changes, never a promise of one. */
  watchRegisters(prefix: string, wake: (name: string) => void): () => void;

  saveAttachment(conversationId: string, attachmentId: string, attachment: Attachment): Promise<void>;
  attachment(conversationId: string, attachmentId: string): Promise<Attachment | undefined>;

  /** Waits for what is under way and lets go of files and sockets. Every later call rejects with `store-unavailable`. */
  close(): Promise<void>;
}
