// One route's way through a request: read the body within its limits, call the handler with plain values, write what it answers or
// the problem document of what it throws.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpRoute } from '../../kernel/http.ts';
import type { Logger } from '../../kernel/logger.ts';
import { parseJson, readBody } from './body.ts';
import { streamEvents } from './events.ts';
import { problemResponse } from './problem.ts';
import { parseCookies, parseTarget, plainHeaders, remoteAddressOf } from './request.ts';
import { writeAnswer, writeHead } from './respond.ts';

interface HandlingOptions {
  readonly logger: Logger;
  readonly limits: { readonly maxBodyBytes: number; readonly bodyWithinMs: number };
  readonly trustProxy: boolean;
  readonly stopping: AbortSignal;
}

type Incoming = IncomingMessage & { params?: Record<string, string> };
type RestifyHandler = (request: Incoming, response: ServerResponse) => Promise<void>;

/** Makes restify handlers of routes. They never reject: whatever goes wrong has become an answer. */
export function createRouteHandler(options: HandlingOptions): (route: HttpRoute) => RestifyHandler {
  return (route) => async (request, response) => {
    const requestId = String(response.getHeader('x-request-id') ?? '');
    try {
      const head = headOf(request, requestId, options.trustProxy);
      await route.admit?.(head);
      const answer = await route.handle(await withBody(request, head, route, options));
      if (response.destroyed) return;
      if (answer.body?.kind !== 'events') {
        writeAnswer(response, { status: answer.status, headers: answer.headers, body: answer.body });
      } else if (request.method === 'HEAD') {
        writeHead(response, answer);
        response.end();
      } else {
        response.setHeader('x-accel-buffering', 'no');
        writeHead(response, answer);
        await streamEvents(response, answer.body.run, options.stopping);
      }
    } catch (error) {
      if (!(error instanceof TiskiError) || error.code === 'internal') {
        options.logger.error('http.failed', { route: route.path, requestId }, error);
      }
      if (response.headersSent) response.destroy();
      else {
        if (!request.complete) discard(request, response);
        writeAnswer(response, problemResponse(error, requestId));
      }
    }
  };
}

function headOf(request: Incoming, requestId: string, trustProxy: boolean): HttpRequest {
  const target = parseTarget(request);
  if (target === undefined) throw new TiskiError('bad-request', 'The address is malformed.');
  return {
    method: request.method ?? 'GET',
    path: target.pathname,
    params: request.params ?? {},
    query: target.searchParams,
    headers: plainHeaders(request),
    cookies: parseCookies(request.headers.cookie),
    remoteAddress: remoteAddressOf(request, trustProxy),
    requestId,
  };
}

async function withBody(
  request: Incoming,
  head: HttpRequest,
  route: HttpRoute,
  { limits }: HandlingOptions,
): Promise<HttpRequest> {
  const maxBytes = route.maxBodyBytes ?? limits.maxBodyBytes;
  const withinMs = limits.bodyWithinMs * Math.max(1, maxBytes / limits.maxBodyBytes);
  const bytes = await readBody(request, { maxBytes, withinMs });
  if (route.rawBody === true) return bytes.length === 0 ? head : { ...head, bytes };
  const json = parseJson(bytes, head.headers['content-type']);
  return json === undefined ? head : { ...head, json };
}

/**
 * The rest of a refused body runs into nothing, so that the sender gets to read the answer; one that is longer than any honest
 * mistake is cut off.
 */
function discard(request: IncomingMessage, response: ServerResponse): void {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxDiscardedBytes) request.destroy();
  });
  request.on('error', () => undefined);
  if (Number(request.headers['content-length'] ?? 0) > maxDiscardedBytes) {
    response.setHeader('connection', 'close');
  }
  request.resume();
}

const maxDiscardedBytes = 16 * 1024 * 1024;
