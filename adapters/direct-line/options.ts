// What the web chat is made of, and the limits it keeps. Only names and defaults stand here.
import type { Conversations } from '../../conversation/contract.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { CorsPolicy } from '../http/cors.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import type { ConversationLog } from './log.ts';
import { basePath } from './outbound.ts';
import type { Presence } from './presence.ts';
import type { Tokens } from './tokens.ts';

export interface DirectLineOptions {
  readonly conversations: Pick<Conversations, 'start' | 'accept' | 'event'>;
  readonly log: ConversationLog;
  readonly tokens: Tokens;
  readonly presence: Presence;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly logger: Logger;
  /** Whose pages may ask for tokens; pages of this service's own origin always may. */
  readonly origins: '*' | readonly string[];
  /** Spoken when neither the page nor the browser names one of ours. */
  readonly defaultLocale: Locale;
  readonly bot: { readonly id: string; readonly name: string };
  /** `https://chat.shop.example`, where clients cannot be told by the Host header. */
  readonly publicUrl?: string;
  readonly trustProxy: boolean;
  readonly limits?: Partial<DirectLineLimits>;
}

export interface DirectLineLimits {
  /** New conversations of one address. */
  readonly tokens: RateLimit;
  /** Activities in one conversation. */
  readonly activities: RateLimit;
  readonly maxUploadBytes: number;
  readonly maxFileBytes: number;
  readonly maxFiles: number;
  /** Streams of one conversation: beyond it the oldest gives way, so that a flaky network never locks its customer out. */
  readonly streamsPerConversation: number;
  /** Streams of one address: beyond it new ones are refused. */
  readonly streamsPerAddress: number;
  /** Milliseconds between pings; a stream that left more than two unanswered is dropped. */
  readonly pingMs: number;
  /** Milliseconds that one frame may take to leave; then the reader is cut and resumes. */
  readonly slowReaderMs: number;
}

export const defaultDirectLineLimits: DirectLineLimits = {
  tokens: { burst: 1_000, perSecond: 20 },
  activities: { burst: 120, perSecond: 10 },
  maxUploadBytes: 10 * 1024 * 1024,
  maxFileBytes: 5 * 1024 * 1024,
  maxFiles: 5,
  streamsPerConversation: 10,
  streamsPerAddress: 500,
  pingMs: 15_000,
  slowReaderMs: 20_000,
};

export function directLineCors(origins: DirectLineOptions['origins']): CorsPolicy {
  return {
    prefix: `${basePath}/`,
    origins,
    requestHeaders: ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'],
    methods: ['GET', 'POST', 'OPTIONS'],
  };
}
