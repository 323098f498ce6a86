// The desk's face to the HTTP server: one route for each operation, in plain values.
import type { HttpRoute } from '../../kernel/http.ts';
import type { Desk, Handler, Handlers } from './handling.ts';
import { json, routeOf } from './handling.ts';
import { actingHandlers } from './handlers/acting.ts';
import { getAttachment, getTicket, listAgents, listCallbackSlots, listTickets } from './handlers/reading.ts';
import { setPresence } from './handlers/presence.ts';
import { closeSession, getSession, openSession } from './handlers/session.ts';
import { streamTicket, streamTickets } from './handlers/streaming.ts';
import { listUndelivered, retryDelivery } from './handlers/undelivered.ts';
import { getWaitFigures } from './handlers/waits.ts';
import { openApiDocument } from './openapi.ts';
import type { OperationId } from './operations.ts';
import { operations } from './operations.ts';
import { createSignInGuard } from './sign-in-guard.ts';

export interface DeskOptions extends Desk {
  /** The product's version, for the API's description. */
  readonly version: string;
}

export function deskRoutes(desk: DeskOptions): readonly HttpRoute[] {
  const description = openApiDocument(desk.version);
  const handlers: Handlers = {
    ...actingHandlers,
    openSession: openSession(createSignInGuard(desk.clock)),
    getSession,
    closeSession,
    listAgents,
    getWaitFigures,
    listUndelivered,
    retryDelivery,
    listTickets,
    listCallbackSlots,
    setPresence,
    getTicket,
    getAttachment,
    streamTickets,
    streamTicket,
    getOpenApi: async () => json(description),
  };
  return (Object.keys(operations) as OperationId[]).map((id) =>
    routeOf(id, handlers[id] as Handler<OperationId>, desk),
  );
}
