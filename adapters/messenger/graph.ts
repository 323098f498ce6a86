// Calls to Meta's Graph: one request, one verdict. The token travels in a header, never in an address, so that it stands in no
// proxy's log; with it goes the proof that the app's secret is known. It keeps no state and never tries again.
import { z } from 'zod';
import { graphErrorSchema, verdictOn } from './graph-errors.ts';
import type { Verdict } from './graph-errors.ts';
import { proofOf } from './signature.ts';

export interface GraphOptions {
  /** `https://graph.facebook.com`, or a stand-in. */
  readonly graphUrl: string;
  /** `v24.0` */
  readonly graphVersion: string;
  readonly pageToken: string;
  readonly appSecret: string;
  /** Milliseconds for one call; default 10,000. */
  readonly withinMs?: number;
}

export type GraphAnswer = { readonly kind: 'ok'; readonly body: unknown } | Verdict;

export interface Graph {
  /** `path` without the version: `me/messages`. Never rejects. */
  post(path: string, body: object, signal?: AbortSignal): Promise<GraphAnswer>;
  /** `fields` of a node. Never rejects. */
  get(path: string, fields: readonly string[]): Promise<GraphAnswer>;
}

const usualLimitMs = 10_000;

/** What ends a call before a byte of it was sent: nothing can have been accepted. */
const notSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

export function createGraph(options: GraphOptions): Graph {
  const { graphUrl, graphVersion, pageToken, appSecret, withinMs = usualLimitMs } = options;
  const proof = proofOf(pageToken, appSecret);

  async function call(path: string, query: Readonly<Record<string, string>>, init: RequestInit) {
    const url = new URL(`${graphUrl.replace(/\/+$/, '')}/${graphVersion}/${path}`);
    for (const [name, value] of Object.entries({ ...query, appsecret_proof: proof }))
      url.searchParams.set(name, value);
    const limit = AbortSignal.timeout(withinMs);
    const signal = init.signal == null ? limit : AbortSignal.any([init.signal, limit]);
    try {
      const response = await fetch(url, {
        ...init,
        signal,
        redirect: 'error',
        headers: { authorization: `Bearer ${pageToken}`, 'content-type': 'application/json' },
      });
      return await answerOf(response);
    } catch (error) {
      return unanswered(error);
    }
  }

  return {
    post: (path, body, signal) =>
      call(
        path,
        {},
        {
          method: 'POST',
          body: JSON.stringify(body),
          ...(signal === undefined ? {} : { signal }),
        },
      ),
    get: (path, fields) => call(path, { fields: fields.join(',') }, { method: 'GET' }),
  };
}

async function answerOf(response: Response): Promise<GraphAnswer> {
  const text = await response.text();
  const body = parsed(text);
  const failed = graphErrorSchema.safeParse(body);
  if (response.ok && body !== undefined && !failed.success) return { kind: 'ok', body };
  // A good status with a body that cannot be read: it was accepted, and its name is lost.
  if (response.ok && !failed.success)
    return { kind: 'retry', reason: 'Graph’s answer could not be read', maybeAccepted: true };
  return verdictOn(response.status, failed.data?.error, retryAfterMs(response));
}

function unanswered(error: unknown): Verdict {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  const code = cause?.code ?? name ?? 'unknown';
  return {
    kind: 'retry',
    reason: `Graph did not answer (${code})`,
    ...(notSent.has(code) ? {} : { maybeAccepted: true }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Seconds, as Retry-After gives them; dates are not used by Graph. */
function retryAfterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

const sentSchema = z.object({ message_id: z.string() });

/** How Graph names what was sent; `undefined` where it did not say. */
export function sentId(body: unknown): string | undefined {
  return sentSchema.safeParse(body).data?.message_id;
}
