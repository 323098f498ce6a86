// Who takes a conversation's entries to one destination outside: a channel, another desk, a mailbox. The outbox decides when;
// a courier knows one destination and nothing of retries, order or the log.
import type { Entry } from '../entries.ts';
import type { ConversationState } from '../state.ts';

export interface Parcel {
  readonly conversationId: string;
  readonly entry: Entry;
  /** How many parts of the entry have been delivered already; long texts are cut. */
  readonly part: number;
  /** 1 for the first try. */
  readonly attempt: number;
  /** As new as the last commit that was durable when this try began. */
  readonly state: ConversationState;
  /** Aborted when the try has taken too long or the service stops; it then counts as 'retry' that may have been accepted. */
  readonly signal: AbortSignal;
}

export type Delivery =
  /** `channelIds`: how the channel names what came of it, in order. */
  | { readonly kind: 'delivered'; readonly channelIds?: readonly string[] }
  | {
      readonly kind: 'retry';
      readonly reason: string;
      /** Not before so long; the outbox waits longer where its own pace says so. */
      readonly afterMs?: number;
      /** How many parts of the entry have been delivered by now, and how the channel names those of this try. */
      readonly part?: number;
      readonly channelIds?: readonly string[];
      /** The channel may have accepted it: the next try may be a duplicate, and is counted. */
      readonly maybeAccepted?: boolean;
    }
  /** A dead letter: never tried again by itself, visible at the desk. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface Courier {
  /** Destination's name: `msteams`, `facebook`, `messenger`, `chatwoot`, `email` …; names its watermark in the log. */
  readonly to: string;
  /** Does this conversation go there at all? Pure. */
  serves(state: ConversationState): boolean;
  /** Is this entry something to take there? Pure. */
  carries(entry: Entry, state: ConversationState): boolean;
  /** One entry. Never throws for the channel's failures; a throw counts as 'retry'. */
  deliver(parcel: Parcel): Promise<Delivery>;
}
