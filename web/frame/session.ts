// The right to speak in one conversation: kept across pages and tabs, renewed before it ends, taken up again when it has ended
// while the machine slept. It knows no messages.
import type { Drawer } from './storage.ts';

export const service = '/v3/directline';
const storageKey = 'tiski.chat';
const earlyMs = 60_000;

interface Kept {
  readonly conversationId: string;
  readonly token: string;
  /** By this machine's clock, milliseconds. */
  readonly goodUntil: number;
  readonly resumeToken?: string;
}

interface TokenAnswer {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly resumeToken?: string;
  readonly streamUrl?: string;
}

export interface OpenConversation {
  readonly conversationId: string;
  readonly token: string;
  /** Path and query on our own origin. */
  readonly streamPath: string;
  /** It did not exist before. */
  readonly created: boolean;
}

/** The service answered with a status that is no success. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The service answered ${status}.`);
    this.status = status;
  }
}

export interface Session {
  /** The conversation, begun when it does not exist yet; the same one as before where that is possible. Rejects offline. */
  open(): Promise<OpenConversation>;
  /** A request in the open conversation (`{id}` stands for it); a right that has run out is renewed once. Rejects with `Refusal`. */
  request(path: string, init: { readonly body: BodyInit; readonly contentType?: string }): Promise<unknown>;
  /** Puts the end of the right off. */
  refresh(): Promise<void>;
  token(): string | undefined;
}

export function createSession(options: {
  readonly drawer: Drawer;
  readonly locale: string;
  readonly page: string | undefined;
}): Session {
  const { drawer } = options;
  let last: Kept | undefined = drawer.read<Kept>(storageKey);

  const kept = (): Kept | undefined => drawer.read<Kept>(storageKey) ?? last;

  function keep(answer: TokenAnswer): Kept {
    const resumeToken = answer.resumeToken ?? kept()?.resumeToken;
    last = {
      conversationId: answer.conversationId,
      token: answer.token,
      goodUntil: Date.now() + answer.expires_in * 1000 - earlyMs,
      ...(resumeToken !== undefined && { resumeToken }),
    };
    drawer.write(storageKey, last);
    return last;
  }

  async function renew(): Promise<Kept> {
    const resumeToken = kept()?.resumeToken;
    const { locale, page } = options;
    const { value } = await post('/tokens/generate', undefined, { locale, page, resumeToken });
    return keep(value as TokenAnswer);
  }

  async function begin(right: Kept): Promise<OpenConversation> {
    const { status, value } = await post('/conversations', right.token, { locale: options.locale });
    const { conversationId, token } = keep(value as TokenAnswer);
    const stream = new URL((value as TokenAnswer).streamUrl ?? '', location.href);
    return { conversationId, token, streamPath: stream.pathname + stream.search, created: status === 201 };
  }

  async function openOnce(): Promise<OpenConversation> {
    const right = kept();
    if (right === undefined || right.goodUntil <= Date.now()) return begin(await renew());
    return begin(right).catch(async (error: unknown) => {
      if (!hasRunOut(error)) throw error;
      return begin(await renew());
    });
  }

  return {
    // Two tabs that open at the same moment shall find the same conversation.
    open: () => inTurn(openOnce),

    async request(path, init) {
      const send = async (right: Kept) =>
        (await call(path.replace('{id}', encodeURIComponent(right.conversationId)), right.token, init)).value;
      const right = kept();
      if (right === undefined) throw new Refusal(403);
      return send(right).catch(async (error: unknown) => {
        if (!hasRunOut(error)) throw error;
        const renewed = await inTurn(renew);
        if (renewed.conversationId !== right.conversationId) await inTurn(openOnce);
        return send(renewed);
      });
    },

    async refresh() {
      const right = kept();
      if (right !== undefined) keep((await post('/tokens/refresh', right.token, {})).value as TokenAnswer);
    },

    token: () => kept()?.token,
  };
}

function hasRunOut(error: unknown): boolean {
  return error instanceof Refusal && (error.status === 401 || error.status === 403);
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Not there on plain http, nor where the browser keeps no storage.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return work();
  try {
    return await locks.request('tiski.chat', work);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return work();
    throw error;
  }
}

function post(path: string, token: string | undefined, value: object): Promise<Answer> {
  return call(path, token, { body: JSON.stringify(value), contentType: 'application/json' });
}

interface Answer {
  readonly status: number;
  readonly value: unknown;
}

async function call(
  path: string,
  token: string | undefined,
  init: { readonly body: BodyInit; readonly contentType?: string },
): Promise<Answer> {
  const response = await fetch(service + path, {
    method: 'POST',
    body: init.body,
    headers: {
      ...(init.contentType !== undefined && { 'content-type': init.contentType }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Refusal(response.status);
  return { status: response.status, value: await response.json() };
}
