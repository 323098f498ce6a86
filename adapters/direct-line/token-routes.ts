// Where a chat's tokens come from. The public widget needs no secret: asking is limited by origin and rate instead.
import { z } from 'zod';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../kernel/http.ts';
import { localeOf } from '../../kernel/locale.ts';
import { originAllowed } from '../http/cors.ts';
import { addressKey, createRateLimiter } from '../http/rate-limit.ts';
import { publicOrigin } from '../http/request.ts';
import { authenticate } from './access.ts';
import type { DirectLineLimits, DirectLineOptions } from './options.ts';
import { basePath } from './outbound.ts';
import type { Claims, Tokens } from './tokens.ts';

const generateSchema = z.object({
  locale: z.string().max(35).nullish(),
  page: z.string().max(2_000).nullish(),
  /** From an earlier answer: asks for a token to the same conversation, also after the old one expired. */
  resumeToken: z.string().max(4_000).nullish(),
});

export function tokenRoutes(options: DirectLineOptions, limits: DirectLineLimits): readonly HttpRoute[] {
  const { tokens } = options;
  const rate = createRateLimiter(limits.tokens, options.clock);

  async function generate(request: HttpRequest): Promise<HttpResponse> {
    if (!originAllowed(options.origins, request.headers['origin'], publicOrigin(request.headers, options))) {
      throw new TiskiError('forbidden', 'This page’s origin is not on the list (WEB_CHAT_ORIGINS).');
    }
    rate.admit(addressKey(request.remoteAddress));
    const body = generateSchema.safeParse(request.json ?? {});
    if (!body.success) throw new TiskiError('bad-request', 'The body is not of the form asked for.');
    const { locale, page, resumeToken } = body.data;

    const resumed = resumeToken ? tokens.verify(resumeToken, 'resume') : undefined;
    if (resumed !== undefined && 'claims' in resumed) return tokenAnswer(tokens, resumed.claims);
    const spoken = localeOf(locale ?? undefined);
    return tokenAnswer(tokens, {
      user: options.newId('dl_'),
      conv: options.newId('c-'),
      ...(spoken !== undefined && { locale: spoken }),
      ...(page && { page: withoutQuery(page) }),
    });
  }

  return [
    { method: 'POST', path: `${basePath}/tokens/generate`, handle: generate, maxBodyBytes: 16 * 1024 },
    {
      method: 'POST',
      path: `${basePath}/tokens/refresh`,
      rawBody: true,
      handle: async (request) => tokenAnswer(tokens, authenticate(tokens, request)),
    },
  ];
}

/** The page's address as it may stand in a log: queries and fragments often carry what is nobody's business. */
export function withoutQuery(page: string): string {
  return page.split(/[?#]/, 1)[0]?.slice(0, 500) ?? '';
}

function tokenAnswer(tokens: Tokens, claims: Claims): HttpResponse {
  return {
    status: 200,
    body: {
      kind: 'json',
      value: {
        conversationId: claims.conv,
        token: tokens.issue(claims, 'access'),
        expires_in: tokens.lifetimeSeconds,
        resumeToken: tokens.issue(claims, 'resume'),
      },
    },
  };
}
