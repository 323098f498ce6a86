// What crosses from the store's face to its writer thread and back. Plain values only.
import type { ErrorCode } from '../../kernel/errors.ts';
import type { Json } from '../../kernel/json.ts';
import type { Attachment, Lease } from '../port.ts';

export type Operation =
  /** `json`: the commit as JSON; a string crosses threads cheaper than an object. */
  | { readonly kind: 'commit'; readonly json: string }
  | {
      readonly kind: 'take-timers';
      readonly now: string;
      readonly limit: number;
      readonly leaseMs: number;
    }
  | {
      readonly kind: 'acquire-lease';
      readonly name: string;
      readonly holder: string;
      readonly now: string;
      readonly ttlMs: number;
    }
  | { readonly kind: 'release-lease'; readonly lease: Lease }
  | {
      readonly kind: 'write-register';
      readonly name: string;
      readonly expectedVersion: number;
      readonly value: Json;
    }
  | {
      readonly kind: 'save-attachment';
      readonly conversationId: string;
      readonly attachmentId: string;
      readonly attachment: Attachment;
    };

export interface Request {
  readonly id: number;
  readonly operation: Operation;
}

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Outcome = { readonly value: unknown } | { readonly failure: Failure };

export type FromWriter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-opened'; readonly failure: Failure }
  | {
      readonly kind: 'outcomes';
      readonly outcomes: readonly (Outcome & { readonly id: number })[];
    }
  | { readonly kind: 'closed' };

export type ToWriter = { readonly kind: 'request'; readonly request: Request } | { readonly kind: 'close' };

export interface WriterSettings {
  readonly path: string;
  /** See `SqliteStoreOptions`. */
  readonly survives: 'power-failure' | 'process-death';
  readonly maxBytes: number | undefined;
  /** Most operations in one transaction. */
  readonly groupSize: number;
}
