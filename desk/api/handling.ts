// What every operation's handler is given, and how a route is made of it: sign-in, authorisation to speak at all, and the check
// of query and body happen here, once, before any handler runs.
import type { z } from 'zod';
import type { Conversations } from '../../conversation/contract.ts';
import type { Undelivered } from '../../conversation/outbox/undelivered.ts';
import type { TicketActions } from '../../handoff/actions.ts';
import type { CallbackActions } from '../../handoff/callbacks/actions.ts';
import type { Presences } from '../../handoff/desk/presences.ts';
import type { CatalogLookups } from '../../handoff/brief.ts';
import type { Waits } from '../../handoff/waiting/waits.ts';
import type { Team, TicketReader } from '../../handoff/ticket-reader.ts';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../kernel/http.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Caller } from './authentication.ts';
import { authenticate } from './authentication.ts';
import type { Operation, OperationId } from './operations.ts';
import { operations } from './operations.ts';
import type { Sessions } from './sessions.ts';

export interface Desk {
  readonly store: TicketReader;
  readonly conversations: Pick<Conversations, 'state' | 'commitEntries'>;
  readonly actions: TicketActions;
  readonly callbacks: CallbackActions;
  readonly accounts: Accounts;
  readonly presences: Pick<Presences, 'all' | 'open' | 'choose' | 'heard' | 'graceMs'>;
  readonly waits: Pick<Waits, 'summaries'>;
  readonly undelivered: Pick<Undelivered, 'list'>;
  readonly sessions: Sessions;
  /** The shop's teams as they stand now. */
  readonly teams: () => readonly Team[];
  readonly lookups: CatalogLookups;
  /** Whether the service writes to customers by mail. */
  readonly sendsLetters: boolean;
  readonly clock: Clock;
  readonly newId: NewId;
  /** The service is reached by https: cookies are marked so. */
  readonly secureCookies: boolean;
}

type Parsed<Schema> = Schema extends z.ZodType<infer Output> ? Output : undefined;
type Part<Id extends OperationId, Key extends 'query' | 'body'> = Key extends keyof (typeof operations)[Id]
  ? Parsed<(typeof operations)[Id][Key]>
  : undefined;
type IsOpen<Id extends OperationId> = (typeof operations)[Id] extends { readonly open: true } ? true : false;

export interface Call<Id extends OperationId> {
  readonly request: HttpRequest;
  /** Segment of the path; the route names it, so it is there. */
  readonly param: (name: string) => string;
  readonly query: Part<Id, 'query'>;
  readonly body: Part<Id, 'body'>;
  readonly caller: IsOpen<Id> extends true ? undefined : Caller;
}

export type Handler<Id extends OperationId> = (desk: Desk, call: Call<Id>) => Promise<HttpResponse>;
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

export function routeOf<Id extends OperationId>(id: Id, handler: Handler<Id>, desk: Desk): HttpRoute {
  const operation: Operation = operations[id];
  return {
    method: operation.method,
    path: operation.path,
    async handle(request) {
      const caller = operation.open === true ? undefined : authenticate(request, desk.sessions);
      const call = {
        request,
        param: (name: string) => request.params[name] ?? '',
        query:
          operation.query === undefined
            ? undefined
            : checked(operation.query, queryOf(request.query), 'query'),
        body: operation.body === undefined ? undefined : checked(operation.body, request.json ?? {}, 'body'),
        caller,
      };
      return handler(desk, call as unknown as Call<Id>);
    },
  };
}

/** Repeated parameters are joined by commas, as one value. */
function queryOf(query: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key).join(',')]));
}

function checked(schema: z.ZodType, value: unknown, where: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    field: [where, ...path].join('.'),
    message,
  }));
  const detail = issues.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new TiskiError('bad-request', detail, { details: { issues } });
}

export function json(value: object, headers?: Readonly<Record<string, string>>): HttpResponse {
  return { status: 200, ...(headers === undefined ? {} : { headers }), body: { kind: 'json', value } };
}
