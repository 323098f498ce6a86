// What happens to every request before a route sees it and after it is answered: checks, headers, cross-origin rules, the rate
// of one address, the access log. It knows no route's meaning and never logs a path, a query or a customer's words.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import { randomId } from '../../kernel/ids.ts';
import type { Logger } from '../../kernel/logger.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import type { CorsPolicy } from './cors.ts';
import { securityHeaders } from './headers.ts';
import type { HttpMetrics } from './health.ts';
import { problemResponse } from './problem.ts';
import { addressKey, createRateLimiter } from './rate-limit.ts';
import type { RateLimit } from './rate-limit.ts';
import { parseTarget, remoteAddressOf } from './request.ts';
import { writeAnswer } from './respond.ts';

interface GateOptions {
  readonly cors?: readonly CorsPolicy[];
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics?: HttpMetrics;
  readonly limits: { readonly perAddress: RateLimit };
  readonly trustProxy: boolean;
  readonly stopping: AbortSignal;
}

interface Routed extends IncomingMessage {
  route?: { readonly path?: string };
}

export interface Gate {
  /** Before the router, which throws on malformed targets; false when the request is answered already. */
  readonly first: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly pre: (request: IncomingMessage, response: ServerResponse, next: (go?: false) => void) => void;
  readonly after: (request: Routed, response: ServerResponse) => void;
  /** Counts the request against its address's rate; 0 when it may go on. */
  readonly secondsToWait: (request: IncomingMessage) => number;
  readonly requestIdOf: (response: ServerResponse) => string;
}

export function createGate(options: GateOptions): Gate {
  const { logger, metrics, limits, trustProxy, stopping } = options;
  const rate = createRateLimiter(limits.perAddress, options.clock);
  const startedAt = new WeakMap<ServerResponse, number>();

  const secondsToWait = (request: IncomingMessage) =>
    rate.take(addressKey(remoteAddressOf(request, trustProxy)));

  return {
    first(request, response) {
      startedAt.set(response, performance.now());
      response.setHeader('x-request-id', requestId(request, trustProxy));
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      if (stopping.aborted) response.setHeader('connection', 'close');
      if (parseTarget(request) !== undefined || (request.method === 'OPTIONS' && request.url === '*'))
        return true;
      response.setHeader('connection', 'close');
      writeAnswer(
        response,
        problemResponse(new TiskiError('bad-request', 'The address is malformed.'), idOf(response)),
      );
      return false;
    },

    pre(request, response, next) {
      const pathname = request.url?.split('?', 1)[0] ?? '';
      const policy = options.cors?.find(({ prefix }) => pathname.startsWith(prefix));
      const allowed = corsHeaders(policy, request.headers.origin);
      for (const [name, value] of Object.entries(allowed)) response.setHeader(name, value);
      if (policy !== undefined && request.method === 'OPTIONS') {
        writeAnswer(response, { status: 204, headers: preflightHeaders(policy) });
        return next(false);
      }
      const retryAfterSeconds = secondsToWait(request);
      if (retryAfterSeconds === 0) return next();
      const refusal = new TiskiError('too-many-requests', undefined, { details: { retryAfterSeconds } });
      response.setHeader('connection', 'close');
      writeAnswer(response, problemResponse(refusal, idOf(response)));
      return next(false);
    },

    after(request, response) {
      const started = startedAt.get(response);
      const stream = String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
      const seconds = started === undefined ? 0 : (performance.now() - started) / 1000;
      const finished = {
        method: request.method ?? '',
        route: request.route?.path ?? 'none',
        status: response.statusCode,
        seconds,
      };
      if (!stream) metrics?.finished(finished);
      logger.debug('http.request', {
        method: finished.method,
        route: finished.route,
        status: finished.status,
        ms: Math.round(seconds * 10_000) / 10,
        requestId: idOf(response),
      });
    },

    secondsToWait,
    requestIdOf: idOf,
  };
}

function idOf(response: ServerResponse): string {
  return String(response.getHeader('x-request-id') ?? '');
}

function requestId(request: IncomingMessage, trustProxy: boolean): string {
  const given = request.headers['x-request-id'];
  return trustProxy && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomId('r-');
}
