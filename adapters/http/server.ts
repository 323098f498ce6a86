// The one HTTP server: it mounts plain routes and folders on restify and keeps every promise that holds for all of them - limits,
// problem documents, headers, access log, graceful stop. It knows no route's meaning.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
// Ends sockets that outstay a shutdown's grace; not business time.
import { setTimeout } from 'node:timers';
import restify from 'restify';
import type { Clock } from '../../kernel/clock.ts';
import type { HttpRoute } from '../../kernel/http.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { CorsPolicy } from './cors.ts';
import type { HttpMetrics } from './health.ts';
import { createGate } from './gate.ts';
import { createRouteHandler } from './handling.ts';
import { problemResponse } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { writeAnswer } from './respond.ts';
import { createStaticHandler } from './static.ts';
import type { StaticFolder } from './static.ts';
import { routingProblem } from './routing-problem.ts';

interface HttpLimits {
  /** Largest body where the route names none, bytes. */
  readonly maxBodyBytes: number;
  /** Milliseconds for a request's headers, and for a body of the default size; larger bodies get longer in proportion. */
  readonly headersWithinMs: number;
  readonly bodyWithinMs: number;
  readonly maxConnections: number;
  /** Requests of one address, over all routes. */
  readonly perAddress: RateLimit;
}

const defaultHttpLimits: HttpLimits = {
  maxBodyBytes: 256 * 1024,
  headersWithinMs: 10_000,
  bodyWithinMs: 15_000,
  maxConnections: 20_000,
  perAddress: { burst: 2_000, perSecond: 200 },
};

export interface HttpServerOptions {
  readonly routes: readonly HttpRoute[];
  readonly staticFolders?: readonly StaticFolder[];
  readonly cors?: readonly CorsPolicy[];
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics?: HttpMetrics;
  readonly limits?: Partial<HttpLimits>;
  /** Believe `X-Forwarded-For`, `-Proto` and `-Host`: only behind a proxy that sets them itself. */
  readonly trustProxy?: boolean;
}

/** Takes over an upgraded connection; must end or destroy the socket in every case. */
type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface HttpServer {
  readonly server: Server;
  /** Resolves to the port when it listens; 0 asks for a free one. */
  listen(port: number, host: string): Promise<number>;
  /** WebSockets under this path prefix; an upgrade of any other path gets 404. */
  onUpgrade(prefix: string, handler: UpgradeHandler): void;
  /** Called at the beginning of `close`, for streams that the server does not know of. */
  onStop(stop: () => void): void;
  /** Takes no new connections, ends streams so that their clients resume elsewhere, waits at most `graceMs` for requests under way. */
  close(graceMs: number): Promise<void>;
}

const quiet = () => undefined;
const restifyLog = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet };

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const limits: HttpLimits = { ...defaultHttpLimits, ...options.limits };
  const trustProxy = options.trustProxy ?? false;
  const stopping = new AbortController();
  const server = restify.createServer({
    name: '',
    log: restifyLog as never,
    maxParamLength: 512,
  });
  const node = server.server as Server;
  limitNode(node, limits, options.routes);

  const gate = createGate({ ...options, limits, trustProxy, stopping: stopping.signal });
  (server as unknown as { first(check: typeof gate.first): void }).first(gate.first);
  server.pre(gate.pre);
  const mountable = createRouteHandler({ ...options, limits, trustProxy, stopping: stopping.signal });
  const mount = (route: HttpRoute): void => {
    const handler = mountable(route);
    const opts = { path: route.path, name: `${route.method} ${route.path}` };
    if (route.method === 'GET') {
      server.get(opts, handler);
      server.head({ ...opts, name: `HEAD ${route.path}` }, mountable(route));
    } else if (route.method === 'POST') server.post(opts, handler);
    else if (route.method === 'PUT') server.put(opts, handler);
    else server.del(opts, handler);
  };
  for (const route of options.routes) mount(route);
  for (const folder of options.staticFolders ?? []) {
    mount({ method: 'GET', path: `${folder.prefix}*`, handle: createStaticHandler(folder) });
    const bare = folder.prefix.slice(0, -1);
    if (bare !== '' && !options.routes.some((route) => route.path === bare && route.method === 'GET')) {
      const location = { location: folder.prefix };
      mount({ method: 'GET', path: bare, handle: async () => ({ status: 308, headers: location }) });
    }
  }
  server.on(
    'restifyError',
    (_request: IncomingMessage, response: ServerResponse & { _sent?: boolean }, error: Error, done) => {
      if (!response.headersSent) {
        writeAnswer(response, problemResponse(routingProblem(error, response), gate.requestIdOf(response)));
      }
      response._sent = true;
      (done as () => void)();
    },
  );
  server.on('after', gate.after);
  server.on('after', () => {
    if (stopping.signal.aborted) setImmediate(() => node.closeIdleConnections());
  });

  const upgrades: { prefix: string; handler: UpgradeHandler }[] = [];
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const handler = upgrades.find(({ prefix }) => request.url?.startsWith(prefix))?.handler;
    if (handler === undefined || stopping.signal.aborted) refuseUpgrade(socket, '404 Not Found');
    else if (gate.secondsToWait(request) > 0) refuseUpgrade(socket, '429 Too Many Requests');
    else handler(request, socket, head);
  });
  const stops: (() => void)[] = [];

  return {
    server: node,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        node.once('error', reject);
        node.listen(port, host, () => {
          node.off('error', reject);
          resolve((node.address() as AddressInfo).port);
        });
      }),
    onUpgrade: (prefix, handler) => void upgrades.push({ prefix, handler }),
    onStop: (stop) => void stops.push(stop),
    close: (graceMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => node.closeAllConnections(), graceMs);
        node.close(() => {
          clearTimeout(timer);
          resolve();
        });
        stopping.abort();
        for (const stop of stops) stop();
        node.closeIdleConnections();
      }),
  };
}

/** The whole answer to an upgrade that is not wanted. */
export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function limitNode(node: Server, limits: HttpLimits, routes: readonly HttpRoute[]): void {
  const largest = Math.max(limits.maxBodyBytes, ...routes.map((route) => route.maxBodyBytes ?? 0));
  node.headersTimeout = limits.headersWithinMs;
  node.requestTimeout =
    limits.headersWithinMs + limits.bodyWithinMs * Math.max(1, largest / limits.maxBodyBytes);
  node.keepAliveTimeout = 65_000;
  node.maxConnections = limits.maxConnections;
  // How often Node looks for senders that are too slow; read when it begins to listen. restify passes no options through.
  (node as Server & { connectionsCheckingInterval: number }).connectionsCheckingInterval = Math.min(
    1000,
    limits.headersWithinMs,
  );
}
