// Whose request it is: the bearer token, or the cookie with proof that the page itself asks. It decides nothing about tickets.
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest } from '../../kernel/http.ts';
import type { Sessions } from './sessions.ts';
import type { Agent } from './types.ts';

export const sessionCookie = 'tiski_desk';

export interface Caller {
  readonly agent: Agent;
  readonly token: string;
  readonly expiresAt: string;
}

/** Throws `not-signed-in`; for a write by cookie that another site may have sent, `forbidden` or `unsupported-media`. */
export function authenticate(request: HttpRequest, sessions: Sessions): Caller {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const token = bearer ?? request.cookies[sessionCookie];
  const session = token === undefined ? undefined : sessions.find(token);
  if (token === undefined || session === undefined) throw new TiskiError('not-signed-in');
  if (bearer === undefined && request.method !== 'GET' && request.method !== 'HEAD') {
    if (isCrossSite(request)) throw new TiskiError('forbidden', 'The request comes from another site');
    if (!isJsonOrNothing(request)) throw new TiskiError('unsupported-media');
  }
  return { ...session, token };
}

/**
 * Browsers say with every write where it comes from: `Sec-Fetch-Site` decides, and `Origin` where it is missing. A client that
 * says neither is no browser, so nobody's cookie is being used behind their back.
 */
export function isCrossSite(request: HttpRequest): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return host === undefined || !URL.canParse(origin) || new URL(origin).host !== host;
}

/** What a plain form cannot send. */
function isJsonOrNothing(request: HttpRequest): boolean {
  const contentType = request.headers['content-type'];
  return contentType === undefined || /^application\/json\b/i.test(contentType);
}

/** Not readable by scripts, not sent by other sites, gone with `maxAgeSeconds` 0. */
export function sessionCookieHeader(token: string, maxAgeSeconds: number, secure: boolean): string {
  return `${sessionCookie}=${token}; Path=/desk; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}
