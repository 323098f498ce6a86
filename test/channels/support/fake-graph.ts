// Meta's Graph on loopback: takes the Send API's calls, checks their form, sizes, proofs and windows as Meta does, and misbehaves as
// it is told. It keeps what each customer would see.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import { z } from 'zod';

const button = z.strictObject({
  type: z.literal('web_url'),
  url: z.url({ protocol: /^https$/ }),
  title: z.string().min(1).max(20),
});
const element = z.strictObject({
  title: z.string().min(1).max(80),
  subtitle: z.string().max(80).optional(),
  image_url: z.url({ protocol: /^https$/ }).optional(),
  default_action: z.strictObject({ type: z.literal('web_url'), url: z.url() }).optional(),
  buttons: z.array(button).min(1).max(3).optional(),
});
const common = {
  quick_replies: z
    .array(
      z.strictObject({
        content_type: z.literal('text'),
        title: z.string().min(1).max(20),
        payload: z.string().min(1).max(1000),
      }),
    )
    .min(1)
    .max(13)
    .refine((all) => new Set(all.map(({ title }) => title)).size === all.length, 'two buttons look alike')
    .optional(),
  metadata: z.string().max(1000).optional(),
};
export const messageSchema = z.union([
  z.strictObject({ text: z.string().min(1).max(2000), ...common }),
  z.strictObject({
    attachment: z.strictObject({
      type: z.literal('template'),
      payload: z.strictObject({
        template_type: z.literal('generic'),
        elements: z.array(element).min(1).max(10),
      }),
    }),
    ...common,
  }),
]);
const recipient = z.strictObject({ id: z.string().min(1) });
const sendSchema = z.union([
  z.strictObject({ recipient, sender_action: z.enum(['mark_seen', 'typing_on', 'typing_off']) }),
  z.strictObject({
    recipient,
    messaging_type: z.enum(['RESPONSE', 'UPDATE']),
    persona_id: z.string().optional(),
    message: messageSchema,
  }),
  z.strictObject({
    recipient,
    messaging_type: z.literal('MESSAGE_TAG'),
    tag: z.literal('HUMAN_AGENT'),
    persona_id: z.string().optional(),
    message: messageSchema,
  }),
]);
const controlSchema = z.strictObject({
  recipient,
  target_app_id: z.string().optional(),
  metadata: z.string().optional(),
});

export type FakeFault =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: number;
      readonly subcode?: number;
      readonly retryAfter?: number;
    }
  /** A 502 of some proxy. */
  | { readonly kind: 'broken'; readonly accepts: boolean }
  | { readonly kind: 'silent'; readonly accepts: boolean }
  | { readonly kind: 'cut'; readonly accepts: boolean };

/** One message as a customer sees it. */
export interface Seen {
  readonly mid: string;
  readonly text?: string;
  readonly titles?: readonly string[];
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[];
  readonly metadata: string;
  readonly type: string;
  readonly tag?: string;
  readonly persona?: string;
}

export interface FakeGraph {
  readonly url: string;
  readonly appSecret: string;
  readonly pageToken: string;
  /** By customer, in the order of acceptance. */
  readonly seen: ReadonlyMap<string, readonly Seen[]>;
  readonly signs: readonly { readonly customer: string; readonly action: string }[];
  readonly control: readonly { readonly step: string; readonly customer: string; readonly to?: string }[];
  /** What was not as Meta wants it. */
  readonly violations: readonly string[];
  /** Who may be written to; a customer who is not in it has written lately. */
  readonly closedSince: Map<string, 'bot' | 'all'>;
  /** Asked with each message, before anything else. */
  fault: (customer: string) => FakeFault | undefined;
  /** Files and profiles by path. */
  readonly nodes: Map<string, { readonly contentType: string; readonly body: string | Uint8Array }>;
  /** Resolves when `until` holds of what was seen; checked whenever something was. */
  when(until: () => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openFakeGraph(version = 'v24.0'): Promise<FakeGraph> {
  const appSecret = 'app-secret';
  const pageToken = 'page-token';
  const seen = new Map<string, Seen[]>();
  const signs: { customer: string; action: string }[] = [];
  const control: { step: string; customer: string; to?: string }[] = [];
  const violations: string[] = [];
  const waiting = new Set<{ readonly until: () => boolean; readonly done: () => void }>();
  let count = 0;

  function changed(): void {
    for (const one of waiting) {
      if (!one.until()) continue;
      waiting.delete(one);
      one.done();
    }
  }

  function accept(body: z.infer<typeof sendSchema>): string {
    const mid = `m_out_${++count}`;
    if (!('message' in body)) return mid;
    const { message } = body;
    const all = seen.get(body.recipient.id) ?? [];
    seen.set(body.recipient.id, all);
    all.push({
      mid,
      quickReplies: message.quick_replies ?? [],
      metadata: message.metadata ?? '',
      type: body.messaging_type,
      ...('tag' in body ? { tag: body.tag } : {}),
      ...(body.persona_id === undefined ? {} : { persona: body.persona_id }),
      ...('text' in message
        ? { text: message.text }
        : { titles: message.attachment.payload.elements.map(({ title }) => title) }),
    });
    changed();
    return mid;
  }

  function send(response: ServerResponse, json: unknown): void {
    const parsed = sendSchema.safeParse(json);
    if (!parsed.success) return violation(response, z.prettifyError(parsed.error));
    const body = parsed.data;
    const { id } = body.recipient;
    if ('sender_action' in body) {
      signs.push({ customer: id, action: body.sender_action });
      changed();
      return answer(response, 200, { recipient_id: id });
    }
    const closed = fake.closedSince.get(id);
    const isTagged = body.messaging_type === 'MESSAGE_TAG';
    if (closed === 'all' || (closed === 'bot' && !isTagged))
      return failure(response, { kind: 'error', status: 400, code: 10, subcode: 2018278 });
    const fault = fake.fault(id);
    if (fault === undefined) return answer(response, 200, { recipient_id: id, message_id: accept(body) });
    if (fault.kind === 'error') return failure(response, fault);
    if (fault.accepts) accept(body);
    if (fault.kind === 'broken') return answer(response, 502, '<html>Bad Gateway</html>');
    if (fault.kind === 'cut') response.destroy();
  }

  function violation(response: ServerResponse, reason: string): void {
    violations.push(reason);
    failure(response, { kind: 'error', status: 400, code: 100 });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://graph');
    const node = fake.nodes.get(url.pathname);
    if (node?.contentType.startsWith('image/') === true) {
      response.writeHead(200, { 'content-type': node.contentType });
      response.end(node.body);
      return;
    }
    const proof = createHmac('sha256', appSecret).update(pageToken).digest('hex');
    if (request.headers.authorization !== `Bearer ${pageToken}` || url.searchParams.has('access_token'))
      return violation(response, 'the token is not in the header');
    if (url.searchParams.get('appsecret_proof') !== proof) return violation(response, 'no proof');
    if (!url.pathname.startsWith(`/${version}/`)) return violation(response, `version: ${url.pathname}`);
    if (request.method === 'GET') {
      if (node === undefined) return failure(response, { kind: 'error', status: 400, code: 100 });
      response.writeHead(200, { 'content-type': node.contentType });
      response.end(node.body);
      return;
    }
    const json = JSON.parse(await bodyOf(request)) as unknown;
    const path = url.pathname.slice(version.length + 2);
    if (path === 'me/messages') return send(response, json);
    const steps = /^me\/(pass|take|request)_thread_control$/.exec(path);
    const parsed = controlSchema.safeParse(json);
    if (steps === null || !parsed.success) return violation(response, `POST ${path}`);
    const { recipient: who, target_app_id: to } = parsed.data;
    control.push({ step: steps[1] ?? '', customer: who.id, ...(to === undefined ? {} : { to }) });
    changed();
    answer(response, 200, { success: true });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => violation(response, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeGraph = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    appSecret,
    pageToken,
    seen,
    signs,
    control,
    violations,
    closedSince: new Map(),
    fault: () => undefined,
    nodes: new Map(),
    when: (until) =>
      new Promise((resolve) => {
        if (until()) resolve();
        else waiting.add({ until, done: resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function failure(response: ServerResponse, fault: Extract<FakeFault, { readonly kind: 'error' }>): void {
  if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter));
  answer(response, fault.status, {
    error: {
      message: 'as told',
      type: 'OAuthException',
      code: fault.code,
      ...(fault.subcode === undefined ? {} : { error_subcode: fault.subcode }),
      fbtrace_id: 'trace',
    },
  });
}
