// What the Bot Framework endpoint is given: the heart, who the bot is at Microsoft, and where answers may go.
import type { Activity } from 'botbuilder';
import type { Conversations } from '../../conversation/contract.ts';
import type { parseEntry } from '../../conversation/fold.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { FileLog } from '../fetched-file.ts';
import type { Aside } from './asides.ts';
import type { ChannelManners } from './manners.ts';

/** The bot's registration at Microsoft. */
export interface BotRegistration {
  readonly appId: string;
  /** Absent for a managed identity. */
  readonly password?: string;
  /** Needed unless multi-tenant. */
  readonly tenantId?: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
}

/** Another cloud than the public one, or a test's stand-in; what is absent is the public cloud's. */
export interface BotCloud {
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
  readonly loginUrl?: string;
  readonly oauthScope?: string;
}

export interface BotFrameworkOptions {
  readonly conversations: Conversations;
  readonly log: FileLog & {
    /** Entries with `seq > afterSeq` in order, at most `limit`. */
    read(
      conversationId: string,
      afterSeq: number,
      limit: number,
    ): Promise<readonly Parameters<typeof parseEntry>[0][]>;
  };
  /** `undefined`: only this machine may speak to the endpoint, and it is not authenticated. */
  readonly registration: BotRegistration | undefined;
  readonly cloud: BotCloud;
  /** Hosts that a `serviceUrl` may name: `host`, `host:port` or `*.domain`. */
  readonly serviceHosts: readonly string[];
  /** Hosts from which customers' files may be fetched without a token: `host` or `*.domain`. */
  readonly fileHosts: readonly string[];
  /** Whether the service listens for this machine alone. */
  readonly loopbackOnly: boolean;
  readonly defaultLocale: () => Locale;
  readonly clock: Clock;
  readonly logger: Logger;
  /** By Bot Framework's `channelId`; the others have plain ones. */
  readonly manners?: Readonly<Record<string, ChannelManners>>;
  /** Asked first, in this order, about every authenticated activity. */
  readonly asides?: readonly Aside[];
  /** What a caller that takes its answers in the response gets besides, after all that was said after the entry with this number. */
  readonly alsoReplies?: (
    state: ConversationState,
    afterSeq: number,
  ) => Promise<readonly Partial<Activity>[]>;
  /** A token for the connector instead of Microsoft's, for tests. */
  readonly accessToken?: () => Promise<string>;
}
