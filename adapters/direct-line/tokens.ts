// Proof of who may speak in which conversation: a JWT (HS256) bound to one conversation and one user, because Web Chat reads its
// `user` claim. It knows no HTTP.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';
import { locales } from '../../kernel/locale.ts';

const claimsSchema = z.object({
  user: z.string(),
  conv: z.string(),
  locale: z.enum(locales).exactOptional(),
  /** The page the chat was opened on, without its query. */
  page: z.string().exactOptional(),
});
export type Claims = z.infer<typeof claimsSchema>;

const timesSchema = z.object({ use: z.enum(['access', 'resume']), exp: z.number() });

type Verified = { readonly claims: Claims } | { readonly refused: 'expired' | 'invalid' };

export interface Tokens {
  /** Seconds that an access token is good for. */
  readonly lifetimeSeconds: number;
  /** `access` opens the conversation; `resume` is only good for asking for a new access token, for 30 days. */
  issue(claims: Claims, use: 'access' | 'resume'): string;
  verify(token: string, use: 'access' | 'resume'): Verified;
  /** An identifier that nobody can guess and that is the same again for the same parts. */
  derive(...parts: readonly string[]): string;
}

const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
const resumeSeconds = 30 * 24 * 3600;

/** `secret` should have at least 32 unguessable bytes; all nodes of one service share it. */
export function createTokens(options: {
  readonly secret: string;
  readonly clock: Clock;
  /** Default 30 minutes: Direct Line's clients refresh after 15, whatever they are told. */
  readonly lifetimeSeconds?: number;
}): Tokens {
  const { clock, lifetimeSeconds = 1800 } = options;
  const mac = (purpose: string, text: string): Buffer =>
    createHmac('sha256', options.secret).update(`${purpose}\n${text}`).digest();

  return {
    lifetimeSeconds,

    issue(claims, use) {
      const iat = Math.floor(clock.nowMs() / 1000);
      const exp = iat + (use === 'access' ? lifetimeSeconds : resumeSeconds);
      const payload = Buffer.from(JSON.stringify({ ...claims, use, iat, exp })).toString('base64url');
      const signed = `${header}.${payload}`;
      return `${signed}.${mac('token', signed).toString('base64url')}`;
    },

    verify(token, use) {
      const [head, payload, signature, ...rest] = token.split('.');
      if (head !== header || payload === undefined || signature === undefined || rest.length > 0) {
        return { refused: 'invalid' };
      }
      const expected = mac('token', `${head}.${payload}`);
      const given = Buffer.from(signature, 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        return { refused: 'invalid' };
      const json: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
      const times = timesSchema.safeParse(json);
      const claims = claimsSchema.safeParse(json);
      if (!times.success || !claims.success || times.data.use !== use) return { refused: 'invalid' };
      return times.data.exp * 1000 <= clock.nowMs() ? { refused: 'expired' } : { claims: claims.data };
    },

    derive: (...parts) => mac('derive', JSON.stringify(parts)).subarray(0, 18).toString('base64url'),
  };
}
