// Signing in and out with a local account.
import { TiskiError } from '../../../kernel/errors.ts';
import { isCrossSite, sessionCookieHeader } from '../authentication.ts';
import type { Desk, Handler } from '../handling.ts';
import { json } from '../handling.ts';
import type { SignInGuard } from '../sign-in-guard.ts';
import type { NewSession, Session } from '../types.ts';

export function openSession(guard: SignInGuard): Handler<'openSession'> {
  return async (desk, { request, body }) => {
    if (isCrossSite(request)) throw new TiskiError('forbidden', 'The request comes from another site');
    guard.attempt(body.user, request.remoteAddress);
    const agent = await desk.accounts.verify(body.user, body.password);
    if (agent === undefined) throw new TiskiError('wrong-password');
    guard.succeeded(body.user, request.remoteAddress);
    const { token, expiresAt } = desk.sessions.open(agent.id);
    const answer: NewSession = { agent, token, expiresAt };
    return json(answer, {
      'set-cookie': sessionCookieHeader(token, secondsUntil(desk, expiresAt), desk.secureCookies),
    });
  };
}

export const getSession: Handler<'getSession'> = async (_desk, { caller }) => {
  const answer: Session = { agent: caller.agent, expiresAt: caller.expiresAt };
  return json(answer);
};

export const closeSession: Handler<'closeSession'> = async (desk, { caller }) => {
  desk.sessions.close(caller.token);
  return { status: 204, headers: { 'set-cookie': sessionCookieHeader('', 0, desk.secureCookies) } };
};

function secondsUntil(desk: Desk, instant: string): number {
  return Math.round((Date.parse(instant) - desk.clock.nowMs()) / 1000);
}
