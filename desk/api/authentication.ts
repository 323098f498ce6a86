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
    if (!isSameOrigin(request)) throw new TiskiError('forbidden', 'The request comes from another site');
    if (request.method !== 'DELETE' && !isJson(request)) throw new TiskiError('unsupported-media');
  }
  return { ...session, token };
}

/** The `Origin` that browsers add to writes names this very host. */
export function isSameOrigin(request: HttpRequest): boolean {
  const origin = request.headers['origin'];
  const host = request.headers['host'];
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

function isJson(request: HttpRequest): boolean {
  return /^application\/json\b/i.test(request.headers['content-type'] ?? '');
}

/** Not readable by scripts, not sent by other sites, gone with `maxAgeSeconds` 0. */
export function sessionCookieHeader(token: string, maxAgeSeconds: number, secure: boolean): string {
  return `${sessionCookie}=${token}; Path=/desk; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}
