// Direct Line's conversations: begin, come back, speak, and read by watermark. What is said here is durable before it is answered;
// the bot's turn follows by itself.
import { z } from 'zod';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../kernel/http.ts';
import { localeOf } from '../../kernel/locale.ts';
import type { Locale } from '../../kernel/locale.ts';
import { createRateLimiter } from '../http/rate-limit.ts';
import { publicOrigin } from '../http/request.ts';
import { authenticate } from './access.ts';
import type { AcceptActivity } from './accepting.ts';
import { readActivity } from './inbound.ts';
import type { DirectLineLimits, DirectLineOptions } from './options.ts';
import { basePath, frameOf } from './outbound.ts';
import { withoutQuery } from './token-routes.ts';
import type { Claims } from './tokens.ts';
import { readWatermark } from './watermark.ts';

const startSchema = z.object({
  locale: z.string().max(35).nullish(),
  user: z.object({ name: z.string().max(100).nullish() }).nullish(),
});
const pageOfEntries = 500;

export function conversationRoutes(
  options: DirectLineOptions,
  limits: DirectLineLimits,
  accept: AcceptActivity,
): readonly HttpRoute[] {
  const { conversations, log, tokens, logger } = options;
  const rate = createRateLimiter(limits.activities, options.clock);

  async function start(request: HttpRequest): Promise<HttpResponse> {
    const claims = authenticate(tokens, request);
    const body = startSchema.safeParse(request.json ?? {});
    if (!body.success) throw new TiskiError('bad-request', 'The body is not of the form asked for.');
    const page = claims.page ?? withoutQuery(request.headers['referer'] ?? '');
    const name = body.data.user?.name;
    const { created } = await conversations.start({
      conversationId: claims.conv,
      channel: 'webchat',
      locale: chooseLocale(claims, body.data.locale, request, options.defaultLocale),
      customer: { id: claims.user, ...(name && { name }) },
      ...(page !== '' && { page }),
    });
    return opened(request, claims, created ? 201 : 200);
  }

  function opened(request: HttpRequest, claims: Claims, status: number): HttpResponse {
    const token = tokens.issue(claims, 'access');
    const origin = publicOrigin(request.headers, options);
    const query = new URLSearchParams({ t: token });
    const watermark = request.query.get('watermark');
    if (watermark) query.set('watermark', String(readWatermark(watermark)));
    const stream = `${origin}${basePath}/conversations/${claims.conv}/stream?${query.toString()}`;
    return {
      status,
      body: {
        kind: 'json',
        value: {
          conversationId: claims.conv,
          token,
          expires_in: tokens.lifetimeSeconds,
          streamUrl: stream.replace(/^http/, 'ws'),
          resumeToken: tokens.issue(claims, 'resume'),
        },
      },
    };
  }

  async function comeBack(request: HttpRequest): Promise<HttpResponse> {
    const claims = authenticate(tokens, request, request.params['id']);
    if ((await log.head(claims.conv)) === undefined) throw noConversation();
    return opened(request, claims, 200);
  }

  async function say(request: HttpRequest): Promise<HttpResponse> {
    const claims = authenticate(tokens, request, request.params['id']);
    rate.admit(claims.conv);
    const id = await accept(claims, readActivity(request.json), []);
    return { status: 200, body: { kind: 'json', value: { id } } };
  }

  async function read(request: HttpRequest): Promise<HttpResponse> {
    const claims = authenticate(tokens, request, request.params['id']);
    const afterSeq = readWatermark(request.query.get('watermark'));
    const view = {
      conversationId: claims.conv,
      userId: claims.user,
      bot: options.bot,
      origin: publicOrigin(request.headers, options),
    };
    const entries = await log.read(claims.conv, afterSeq, pageOfEntries).catch((error: unknown) => {
      // Direct Line's client never polls again after anything but 403 and 404; "nothing new yet" keeps it asking.
      if (!(error instanceof TiskiError) || error.code !== 'store-unavailable') throw error;
      logger.warn('direct-line.poll-without-store', { requestId: request.requestId });
      return undefined;
    });
    if (entries?.length === 0 && afterSeq === 0) throw noConversation();
    return { status: 200, body: { kind: 'json', value: frameOf(entries ?? [], afterSeq, view) } };
  }

  const one = `${basePath}/conversations/:id`;
  return [
    { method: 'POST', path: `${basePath}/conversations`, handle: start, maxBodyBytes: 16 * 1024 },
    { method: 'GET', path: one, handle: comeBack },
    { method: 'GET', path: `${one}/activities`, handle: read },
    { method: 'POST', path: `${one}/activities`, handle: say },
    {
      method: 'GET',
      path: `${basePath}/session/getsessionid`,
      handle: async () => {
        throw new TiskiError('not-found', 'Sessions by cookie are not used here.');
      },
    },
  ];
}

function chooseLocale(
  claims: Claims,
  asked: string | null | undefined,
  request: HttpRequest,
  otherwise: Locale,
): Locale {
  const accepted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((tag) => tag.split(';')[0]?.trim());
  const tags = [asked ?? undefined, claims.locale, ...accepted];
  return tags.map((tag) => localeOf(tag)).find((locale) => locale !== undefined) ?? otherwise;
}

function noConversation(): TiskiError {
  return new TiskiError('not-found', 'There is no such conversation.');
}
