// The channel on a free port, and the customer's side of it: plain requests, raw streams, and the real directlinejs.
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { systemClock } from '../../../../kernel/clock.ts';
import type { Clock } from '../../../../kernel/clock.ts';
import { randomId } from '../../../../kernel/ids.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { attachDirectLineStream } from '../../../../adapters/direct-line/stream.ts';
import type { DirectLineStream } from '../../../../adapters/direct-line/stream.ts';
import { directLineCors } from '../../../../adapters/direct-line/options.ts';
import type { DirectLineOptions } from '../../../../adapters/direct-line/options.ts';
import { createPresence } from '../../../../adapters/direct-line/presence.ts';
import { directLineRoutes } from '../../../../adapters/direct-line/routes.ts';
import { createTokens } from '../../../../adapters/direct-line/tokens.ts';
import { createHttpServer } from '../../../../adapters/http/server.ts';
import type { HttpServer } from '../../../../adapters/http/server.ts';
import { echoingCounter, memoryLog } from './log-in-memory.ts';
import type { MemoryLog } from './log-in-memory.ts';

export interface Channel {
  readonly base: string;
  readonly port: number;
  readonly options: DirectLineOptions;
  readonly stream: DirectLineStream;
  readonly http: HttpServer;
}

const open = new Set<HttpServer>();

interface Overrides extends Partial<DirectLineOptions> {
  /** Default: any free one. */
  readonly port?: number;
  /** The tokens' own clock, where it must be moved. */
  readonly tokenClock?: Clock;
}

/** The channel over a log of the test's own and a counter that repeats what it hears. */
export async function openChannel(
  overrides: Overrides & { readonly log?: MemoryLog } = {},
): Promise<Channel & { readonly log: MemoryLog }> {
  const log = overrides.log ?? memoryLog();
  return { ...(await serveChannel({ conversations: echoingCounter(log), ...overrides, log })), log };
}

export async function serveChannel(
  parts: Overrides & Pick<DirectLineOptions, 'log' | 'conversations'>,
): Promise<Channel> {
  const { port: wanted = 0, tokenClock, ...rest } = parts;
  const clock = systemClock();
  const options: DirectLineOptions = {
    tokens: createTokens({
      secret: 'test secret of sufficient length 0123456789',
      clock: tokenClock ?? clock,
    }),
    presence: createPresence(),
    clock,
    newId: randomId,
    logger: silentLogger,
    origins: '*',
    defaultLocale: 'fi',
    bot: { id: 'tiski', name: 'Tiski' },
    trustProxy: false,
    ...rest,
  };
  const http = createHttpServer({
    routes: directLineRoutes(options),
    cors: [directLineCors(options.origins)],
    logger: silentLogger,
    clock,
  });
  const stream = attachDirectLineStream(http, options);
  open.add(http);
  const port = await http.listen(wanted, '127.0.0.1');
  return { base: `http://127.0.0.1:${port}/v3/directline`, port, options, stream, http };
}

export async function closeChannel(channel: Channel): Promise<void> {
  open.delete(channel.http);
  await channel.http.close(1000);
}

export async function closeChannels(): Promise<void> {
  await Promise.all([...open].map((http) => http.close(1000)));
  open.clear();
}

export interface Begun {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly resumeToken: string;
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export async function call<T>(
  channel: Pick<Channel, 'base'>,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(`${channel.base}${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

export async function begin(channel: Pick<Channel, 'base'>, body: object = {}): Promise<Begun> {
  const generated = await call<Begun>(channel, 'POST', '/tokens/generate', undefined, body);
  const { token, resumeToken } = generated.body;
  const started = await call<Begun>(channel, 'POST', '/conversations', token, {});
  return { ...started.body, resumeToken };
}

export interface Seen {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly from: { readonly id: string; readonly name?: string; readonly role?: string };
  readonly channelData?: Record<string, unknown>;
  readonly replyToId?: string;
  readonly attachments?: readonly {
    readonly contentUrl: string;
    readonly name: string;
    readonly contentType: string;
  }[];
}

export interface OpenStream {
  readonly socket: WebSocket;
  readonly seen: Seen[];
  watermark(): string;
  /** Resolves when `enough` holds; rejects when the stream closes before. */
  until(enough: (seen: readonly Seen[]) => boolean): Promise<readonly Seen[]>;
  readonly closed: Promise<number>;
}

export function openStream(streamUrl: string, options: WebSocket.ClientOptions = {}): OpenStream {
  const socket = new WebSocket(streamUrl, options);
  const seen: Seen[] = [];
  const looks = new Set<() => void>();
  let watermark = '';
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text === '') return;
    const frame = JSON.parse(text) as { activities: Seen[]; watermark: string };
    seen.push(...frame.activities);
    watermark = frame.watermark;
    for (const look of looks) look();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  return {
    socket,
    seen,
    watermark: () => watermark,
    closed,
    until: (enough) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!enough(seen)) return;
          looks.delete(look);
          resolve(seen);
        };
        looks.add(look);
        void closed.then((code) => reject(new Error(`the stream closed with ${code}`)));
        look();
      }),
  };
}

export interface RealClient {
  readonly activity$: {
    subscribe(next: (activity: Seen) => void, error: (error: unknown) => void): { unsubscribe(): void };
  };
  postActivity(activity: unknown): {
    subscribe(next: (id: string) => void, error: (error: unknown) => void): void;
  };
  end(): void;
}

/** The class from `botframework-directlinejs`, which wants a browser's globals before it is loaded. */
export function loadRealClient(): new (options: Record<string, unknown>) => RealClient {
  const require = createRequire(import.meta.url);
  const globals = globalThis as unknown as { XMLHttpRequest: unknown; WebSocket: unknown };
  globals.XMLHttpRequest = require('xhr2') as unknown;
  globals.WebSocket = WebSocket;
  return (
    require('botframework-directlinejs') as {
      DirectLine: new (options: Record<string, unknown>) => RealClient;
    }
  ).DirectLine;
}
