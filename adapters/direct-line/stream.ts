// The web chat's WebSocket: every tab reads the log from its own watermark, so a cut connection loses and doubles nothing. Sockets
// are counted, pinged and cut when they do not keep up; what they show is `outbound.ts`'s business.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
// Ends sockets that do not answer a close; not business time.
import { setTimeout } from 'node:timers';
import { WebSocket, WebSocketServer } from 'ws';
import { isoNow } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import { addressKey } from '../http/rate-limit.ts';
import { parseTarget, plainHeaders, publicOrigin, remoteAddressOf } from '../http/request.ts';
import { refuseUpgrade } from '../http/server.ts';
import type { HttpServer } from '../http/server.ts';
import { checkToken } from './access.ts';
import { defaultDirectLineLimits } from './options.ts';
import type { DirectLineOptions } from './options.ts';
import { basePath, typingActivity } from './outbound.ts';
import type { ActivityFrame, Viewpoint } from './outbound.ts';
import { createLogReader } from './reader.ts';
import { createStreamBook } from './stream-book.ts';
import { readWatermark } from './watermark.ts';

export interface DirectLineStream {
  /** Streams open now. */
  count(): number;
  /** Ends all streams with "service restart"; their clients come back by themselves. Also called when the server stops. */
  close(): void;
}

/** Close codes (RFC 6455 and its registry). */
const closing = { policy: 1008, failed: 1011, restart: 1012, tooMany: 1013 } as const;
/** A client pings every 20 s with an empty frame; more than this between two of our pings is abuse. */
const maxFramesPerPing = 60;
const maxUnansweredPings = 2;
const maxFrameBytes = 4 * 1024;

/** Serves the `streamUrl`s that `directLineRoutes` gives out; both need the same options. */
export function attachDirectLineStream(http: HttpServer, options: DirectLineOptions): DirectLineStream {
  const limits = { ...defaultDirectLineLimits, ...options.limits };
  const { log, presence, logger, clock } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: maxFrameBytes,
  });
  const book = createStreamBook(limits);

  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const target = parseTarget(request);
    const conversationId = streamPath.exec(target?.pathname ?? '')?.[1];
    if (target === undefined || conversationId === undefined) throw new TiskiError('not-found');
    const claims = checkToken(options.tokens, target.searchParams.get('t') ?? '', conversationId);
    const address = addressKey(remoteAddressOf(request, options.trustProxy));
    if (book.isFull(address)) throw new TiskiError('too-many-requests');
    if ((await log.head(conversationId)) === undefined) throw new TiskiError('not-found');
    if (socket.destroyed) return;
    const view: Viewpoint = {
      conversationId,
      userId: claims.user,
      bot: options.bot,
      origin: publicOrigin(plainHeaders(request), options),
    };
    const afterSeq = readWatermark(target.searchParams.get('watermark'));
    sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, view, address, afterSeq));
  }

  function serve(socket: WebSocket, view: Viewpoint, address: string, afterSeq: number): void {
    const { conversationId } = view;
    let unanswered = 0;
    let frames = 0;
    let sendingSince: number | undefined;
    let typings = 0;

    const deliver = (frame: ActivityFrame): Promise<void> =>
      new Promise((resolve, reject) => {
        sendingSince = performance.now();
        socket.send(JSON.stringify(frame), (error) => {
          sendingSince = undefined;
          if (error) reject(error);
          else resolve();
        });
      });
    const reader = createLogReader(log, view, afterSeq, deliver, (error) => {
      if (socket.readyState === WebSocket.OPEN)
        logger.error('direct-line.stream-failed', { conversationId }, error);
      socket.close(closing.failed);
    });
    const unsubscribe = log.subscribe(conversationId, () => reader.wake());
    const unwatch = presence.watch(conversationId, (by) => {
      if (by.who === 'customer' || sendingSince !== undefined || socket.bufferedAmount > 0) return;
      const activity = typingActivity(by, view, isoNow(clock), `${reader.position()}-${++typings}`);
      socket.send(JSON.stringify({ activities: [activity], watermark: String(reader.position()) }));
    });
    const check = setInterval(() => {
      const slow = sendingSince !== undefined && performance.now() - sendingSince > limits.slowReaderMs;
      if (unanswered > maxUnansweredPings || slow) {
        logger.info('direct-line.stream-cut', { conversationId, reason: slow ? 'slow' : 'silent' });
        socket.terminate();
        return;
      }
      unanswered++;
      frames = 0;
      socket.ping();
      // A wake-up may have been lost on its way (another node, a reconnecting subscription).
      reader.wake();
    }, limits.pingMs);
    const leave = book.enter(conversationId, address, () => socket.close(closing.tooMany));

    socket.on('pong', () => {
      unanswered = 0;
    });
    socket.on('message', () => {
      unanswered = 0;
      if (++frames > maxFramesPerPing) socket.close(closing.policy);
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(check);
      reader.stop();
      unsubscribe();
      unwatch();
      leave();
    });
    reader.wake();
  }

  function close(): void {
    for (const socket of sockets.clients) {
      socket.close(closing.restart);
      setTimeout(() => socket.terminate(), 1000).unref();
    }
  }

  http.onUpgrade(`${basePath}/conversations/`, (request, socket, head) => {
    admit(request, socket, head).catch((error: unknown) => refuse(socket, error));
  });
  http.onStop(close);
  return { count: () => sockets.clients.size, close };
}

const streamPath = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

function refuse(socket: Duplex, error: unknown): void {
  const code = error instanceof TiskiError ? error.code : 'internal';
  const status = {
    'not-found': '404 Not Found',
    forbidden: '403 Forbidden',
    'too-many-requests': '429 Too Many Requests',
  }[code as string];
  refuseUpgrade(socket, status ?? '503 Service Unavailable');
}
