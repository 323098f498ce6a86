// Bot Framework's connector on loopback: keeps what arrives, checks its form, its address and its size as the real ones do, and
// misbehaves as it is told. It never forgives: a wrong activity stands in `complaints`.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What becomes of a request. `taken`: the activity was accepted before that. */
export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number; readonly taken?: true }
  /** The socket is cut. */
  | { readonly kind: 'cut'; readonly taken?: true }
  /** No answer comes for so long; then the socket is cut. */
  | { readonly kind: 'silence'; readonly forMs: number; readonly taken?: true };

export interface Taken {
  readonly conversationId: string;
  readonly id: string;
  readonly activity: z.infer<typeof activitySchema>;
  readonly authorization: string | undefined;
  /** It took the place of the activity with this id. */
  readonly replaces?: string;
}

export interface FakeConnector {
  /** As a `serviceUrl`, with a slash at its end. */
  readonly url: string;
  /** `host:port` for the list of hosts. */
  readonly host: string;
  /** Everything that was accepted, in order. */
  readonly taken: readonly Taken[];
  readonly takenBy: (conversationId: string) => readonly Taken[];
  /** What was wrong with requests, in words. */
  readonly complaints: readonly string[];
  /** How many requests came. */
  readonly requests: () => number;
  /** Decides about each request; default: no fault. */
  fault: (request: { readonly conversationId: string; readonly nth: number; readonly body: string }) => Fault;
  /** Called after each accepted activity. */
  onTaken: (taken: Taken) => void;
  close(): Promise<void>;
}

const account = z.looseObject({ id: z.string().min(1), name: z.string().optional() });
const activitySchema = z.looseObject({
  type: z.enum(['message', 'typing', 'event', 'endOfConversation', 'invoke']),
  channelId: z.string().min(1),
  serviceUrl: z.url(),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: z.string().min(1) }),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  locale: z.string().optional(),
  inputHint: z.enum(['acceptingInput', 'expectingInput', 'ignoringInput']).optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string().regex(/\//),
        contentUrl: z.string().optional(),
        content: z.unknown().optional(),
      }),
    )
    .optional(),
  attachmentLayout: z.enum(['list', 'carousel']).optional(),
  suggestedActions: z
    .looseObject({
      to: z.array(z.string()),
      actions: z.array(z.looseObject({ type: z.string(), title: z.string().min(1), value: z.unknown() })),
    })
    .optional(),
  entities: z.array(z.looseObject({ type: z.string().min(1) })).optional(),
  channelData: z.unknown().optional(),
});

interface Asked {
  readonly conversationId: string;
  /** A new thread in a channel. */
  readonly begins: boolean;
  readonly replaces?: string;
}

/** What a request wants; `undefined`: nothing that the connector offers. */
function askedBy({ method, url }: IncomingMessage, bytes: Buffer, nth: number): Asked | undefined {
  if (method === 'POST' && url === '/v3/conversations') {
    const body = JSON.parse(bytes.toString('utf8')) as {
      readonly channelData?: { readonly channel?: { readonly id?: string } };
    };
    const channel = body.channelData?.channel?.id;
    return channel === undefined
      ? undefined
      : { conversationId: `${channel};messageid=${nth}`, begins: true };
  }
  const match = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(url ?? '');
  if (match === null) return undefined;
  const conversationId = decodeURIComponent(match[1] ?? '');
  if (method === 'PUT' && match[2] !== undefined)
    return { conversationId, begins: false, replaces: decodeURIComponent(match[2]) };
  return method === 'POST' ? { conversationId, begins: false } : undefined;
}

/** Bytes of JSON that a channel takes. */
const sizeLimits: Readonly<Record<string, number>> = { msteams: 28 * 1024 };
const usualLimit = 256 * 1024;

export async function openFakeConnector(): Promise<FakeConnector> {
  const taken: Taken[] = [];
  const byConversation = new Map<string, Taken[]>();
  const complaints: string[] = [];
  let requests = 0;

  function take(
    { conversationId, begins, replaces }: Asked,
    bytes: Buffer,
    request: IncomingMessage,
  ): string | undefined {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    const parsed = activitySchema.safeParse(
      begins ? (body as { readonly activity: unknown }).activity : body,
    );
    if (!parsed.success) {
      complaints.push(parsed.error.message);
      return undefined;
    }
    const activity = parsed.data;
    if (!begins && activity.conversation.id !== conversationId)
      complaints.push('the conversation is another');
    if (activity.type === 'message' && !activity.text && (activity.attachments ?? []).length === 0)
      complaints.push('an empty message');
    if (bytes.length > (sizeLimits[activity.channelId] ?? usualLimit)) complaints.push('too large');
    const id = `sent-${taken.length + 1}`;
    const { authorization } = request.headers;
    const place = replaces === undefined ? {} : { replaces };
    const one = { conversationId, id, activity, authorization, ...place };
    taken.push(one);
    byConversation.set(conversationId, [...(byConversation.get(conversationId) ?? []), one]);
    own.onTaken(one);
    return id;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    requests++;
    const asked = askedBy(request, bytes, requests);
    if (asked === undefined) {
      complaints.push(`${request.method} ${request.url}`);
      response.writeHead(404);
      response.end();
      return;
    }
    const { conversationId } = asked;
    const fault = own.fault({ conversationId, nth: requests, body: bytes.toString('utf8') });
    const id = fault.kind === 'none' || fault.taken === true ? take(asked, bytes, request) : undefined;
    switch (fault.kind) {
      case 'none':
        response.writeHead(id === undefined ? 400 : 201, { 'content-type': 'application/json' });
        response.end(JSON.stringify(asked.begins ? { id: conversationId, activityId: id } : { id }));
        return;
      case 'status': {
        const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
        response.writeHead(fault.status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify({ error: { code: String(fault.status), message: 'as told' } }));
        return;
      }
      case 'cut':
        request.socket.destroy();
        return;
      case 'silence':
        await new Promise((resolve) => {
          const limit = setTimeout(resolve, fault.forMs);
          request.socket.once('close', () => {
            clearTimeout(limit);
            resolve(undefined);
          });
        });
        request.socket.destroy();
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      complaints.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own: FakeConnector = {
    url: `http://${host}/`,
    host,
    taken,
    takenBy: (conversationId) => byConversation.get(conversationId) ?? [],
    complaints,
    requests: () => requests,
    fault: () => ({ kind: 'none' }),
    onTaken: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
  return own;
}
