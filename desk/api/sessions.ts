// Who is signed in. A session lives in this process and is known by the digest of its token, so that nothing here can be used
// to sign in; it must not know passwords.
import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Agent } from './types.ts';

export interface Sessions {
  open(agentId: string): { readonly token: string; readonly expiresAt: string };
  /** Whose session it is; `undefined` when it has run out, was closed, or its agent is gone. */
  find(token: string): { readonly agent: Agent; readonly expiresAt: string } | undefined;
  close(token: string): void;
}

const defaultTtlMs = 10 * 3_600_000;

/** `agent` is asked at every use: an account that was taken away or changed has effect at once. */
export function createSessions(options: {
  readonly agent: (id: string) => Agent | undefined;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly ttlMs?: number;
}): Sessions {
  const { clock, ttlMs = defaultTtlMs } = options;
  const sessions = new Map<string, { readonly agentId: string; readonly expiresMs: number }>();
  return {
    open(agentId) {
      for (const [key, { expiresMs }] of sessions) if (expiresMs <= clock.nowMs()) sessions.delete(key);
      const token = options.newId('desk_');
      const expiresMs = clock.nowMs() + ttlMs;
      sessions.set(digest(token), { agentId, expiresMs });
      return { token, expiresAt: new Date(expiresMs).toISOString() };
    },
    find(token) {
      const session = sessions.get(digest(token));
      if (session === undefined || session.expiresMs <= clock.nowMs()) return undefined;
      const agent = options.agent(session.agentId);
      return agent === undefined
        ? undefined
        : { agent, expiresAt: new Date(session.expiresMs).toISOString() };
    },
    close(token) {
      sessions.delete(digest(token));
    },
  };
}

const digest = (token: string): string => createHash('sha256').update(token).digest('base64');
