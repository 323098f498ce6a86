// A request and its answer in plain values, so that handlers know no HTTP framework. `adapters/http` mounts these routes.
import type { Json } from './json.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path without query, as asked for. */
  readonly path: string;
  /** Values of `:name` segments, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Parsed JSON for `application/json`; absent otherwise or when there is no body. */
  readonly json?: unknown;
  /** The raw body when it is not JSON and the route asked for it (`rawBody`). */
  readonly bytes?: Uint8Array;
  readonly remoteAddress: string;
  /** Stands in the log and in problem documents. */
  readonly requestId: string;
}

/** One server-sent event; `id` is what a client that comes back sends as `Last-Event-ID`. */
export interface ServerSentEvent {
  readonly id?: string;
  readonly event?: string;
  readonly data: Json;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?:
    | { readonly kind: 'json'; readonly value: Json | object }
    | { readonly kind: 'text'; readonly text: string; readonly contentType: string }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly contentType: string }
    /** Kept open until `closed` is aborted (the client went, or the service stops). `send` resolves to false when the reader is too slow and was cut. */
    | {
        readonly kind: 'events';
        readonly run: (send: (event: ServerSentEvent) => boolean, closed: AbortSignal) => Promise<void>;
      };
}

export interface HttpRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/desk/api/tickets/:ticketId/claim` */
  readonly path: string;
  /** Largest body, bytes; default 256 KiB. */
  readonly maxBodyBytes?: number;
  /** Hand the body over unparsed. */
  readonly rawBody?: true;
  /** Called before the body is read, with the request as far as it is known then; throw a TiskiError to refuse it unread. */
  readonly admit?: (request: HttpRequest) => Promise<void>;
  /** Throw a TiskiError to answer with its problem document; anything else becomes `internal`. */
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
}
