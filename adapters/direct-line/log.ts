// What the web chat needs of the store, in the store's own shape, so that app.ts passes the store itself. It must not know more of
// it: every write to a conversation goes through `conversation/`.
import type { Json } from '../../kernel/json.ts';

export interface LoggedEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly data: Json;
}

export interface StoredAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** See `storage/port.ts` for each method's promises. */
export interface ConversationLog {
  read(conversationId: string, afterSeq: number, limit?: number): Promise<readonly LoggedEntry[]>;
  head(conversationId: string): Promise<{ readonly lastSeq: number } | undefined>;
  subscribe(conversationId: string, wake: (conversationId: string) => void): () => void;
  saveAttachment(conversationId: string, attachmentId: string, attachment: StoredAttachment): Promise<void>;
  attachment(conversationId: string, attachmentId: string): Promise<StoredAttachment | undefined>;
}
