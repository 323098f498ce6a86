// What the Messenger channel is made of and what it is told. It knows of the hand-off only what it may ask of it.
import type { Conversations } from '../../conversation/contract.ts';
import type { EntryData } from '../../conversation/entries.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Json } from '../../kernel/json.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { GraphOptions } from './graph.ts';
import type { Openness } from './outgoing.ts';
import type { CardOf } from './product-template.ts';
import type { FileLog } from '../fetched-file.ts';

export interface MessengerSettings extends GraphOptions {
  readonly verifyToken: string;
  /** Absent: whatever page the token and the secret belong to. */
  readonly pageId?: string;
  readonly appId?: string;
  /** Who a person's words are shown to come from; made at Meta. */
  readonly personaId?: string;
  /** Whether the customer's name is asked for: only where they have agreed to it. */
  readonly profileNames: boolean;
}

/** A person who speaks in the Page's inbox (`handoff/elsewhere.ts`). */
export interface PageInbox {
  spoke(
    conversationId: string,
    said: { readonly messageId: string; readonly text: string; readonly attachments?: readonly Json[] },
  ): Promise<void>;
  took(conversationId: string): Promise<void>;
  handedBack(conversationId: string): Promise<void>;
}

export interface MessengerOptions {
  readonly settings: MessengerSettings;
  readonly conversations: Pick<
    Conversations,
    'start' | 'accept' | 'event' | 'state' | 'commitEntries' | 'settled'
  >;
  readonly log: FileLog;
  readonly inbox: PageInbox;
  /** Whether the channel may be written to at that instant (ISO 8601). */
  readonly opennessAt: (state: ConversationState, at: string) => Openness;
  readonly cardOf: CardOf;
  /** The id of the shop's product of that name; `undefined` when there is none. */
  readonly productOf: (name: string) => string | undefined;
  /** What a place on the map is called where the shop's stores are; `undefined` when it is far from all. */
  readonly placeAt: (latitude: number, longitude: number) => string | undefined;
  readonly defaultLocale: () => Locale;
  readonly clock: Clock;
  readonly logger: Logger;
}

export const messengerChannel = 'messenger';

export type MessageOut = EntryData<'message-out'>;
