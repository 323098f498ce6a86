// Chatwoot's application API over HTTP, as far as a desk needs it (developers.chatwoot.com, "Application APIs"): one call, its token,
// its time limit, and what a failure means. It knows no ticket.
import type { z } from 'zod';

export interface ChatwootApiOptions {
  /** `https://chat.shop.example`, without a slash at the end. */
  readonly url: string;
  readonly accountId: number;
  readonly token: string;
  /** Default 10,000. */
  readonly withinMs?: number;
}

/** The call failed; what is known of why and of when to try again. */
export class ChatwootFailure extends Error {
  /** Absent: no answer came. */
  readonly status: number | undefined;
  readonly afterMs: number | undefined;

  constructor(message: string, status?: number, afterMs?: number) {
    super(message);
    this.name = 'ChatwootFailure';
    this.status = status;
    this.afterMs = afterMs;
  }

  /** It will not be otherwise next time. */
  get isFinal(): boolean {
    return this.status !== undefined && this.status < 500 && ![401, 408, 425, 429].includes(this.status);
  }
}

export interface ChatwootApi {
  /** Path below the account. Rejects with a ChatwootFailure, also when the answer is not of the form asked for. */
  call<T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    schema: z.ZodType<T>,
    options: { readonly body?: object; readonly signal: AbortSignal },
  ): Promise<T>;
}

const usualWithinMs = 10_000;
const longestReason = 200;

export function createChatwootApi(options: ChatwootApiOptions): ChatwootApi {
  const base = `${options.url}/api/v1/accounts/${options.accountId}`;
  const withinMs = options.withinMs ?? usualWithinMs;

  async function answer(method: string, path: string, body: object | undefined, signal: AbortSignal) {
    try {
      return await fetch(`${base}${path}`, {
        method,
        // A redirect would take the token elsewhere.
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]),
        headers: {
          api_access_token: options.token,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new ChatwootFailure(`no answer: ${reasonOf(error)}`);
    }
  }

  return {
    async call(method, path, schema, { body, signal }) {
      const response = await answer(method, path, body, signal);
      const text = await response.text().catch((error: unknown) => {
        throw new ChatwootFailure(`the answer broke off: ${reasonOf(error)}`);
      });
      if (!response.ok)
        throw new ChatwootFailure(
          `${response.status} ${text.slice(0, longestReason)}`.trim(),
          response.status,
          retryAfterMs(response.headers.get('retry-after')),
        );
      const parsed = schema.safeParse(json(text));
      if (!parsed.success) throw new ChatwootFailure('the answer is not of the form that the API promises');
      return parsed.data;
    },
  };
}

function json(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message.slice(0, longestReason) : String(cause);
}

function retryAfterMs(header: string | null): number | undefined {
  const seconds = Number(header);
  return header === null || !Number.isFinite(seconds) ? undefined : seconds * 1000;
}
