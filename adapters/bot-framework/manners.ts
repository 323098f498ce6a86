// How one channel of Bot Framework speaks: what its activities mean in our words, and what our entries look like there. One
// implementation a channel; nothing here sends, waits or keeps anything.
import type { Activity } from 'botbuilder';
import type { EntryData, Entry } from '../../conversation/entries.ts';
import type { StartRequest } from '../../conversation/contract.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Json } from '../../kernel/json.ts';
import type { BotAddress } from './address.ts';

/** What an activity says. */
export type Heard =
  /** A message; `clientActivityId` is the channel's own id of it and makes a repetition harmless. */
  | { readonly kind: 'message'; readonly message: EntryData<'message-in'> }
  /** The customer is there (installed the app, opened the chat): the conversation begins with a greeting. */
  | { readonly kind: 'arrival' }
  /** Something else worth keeping. Nothing is begun for it. */
  | {
      readonly kind: 'event';
      readonly name: string;
      readonly value?: Json;
      readonly clientActivityId?: string;
    }
  /** Typing, reactions, our own words echoed back … */
  | { readonly kind: 'nothing' };

export interface HeardActivity {
  readonly heard: Heard;
  /** Of an `invoke`: what its caller gets at once, whatever follows from `heard`. Absent: 501. */
  readonly invokeResponse?: { readonly status: number; readonly body?: Json };
}

export interface ChannelManners {
  /** The channel's name in `started.channel` and, because it has a courier of its own, in the books of deliveries. */
  readonly channel: string;
  /**
   * What makes two activities parts of one conversation; hashed into its id. Default: channel, tenant and the channel's own
   * conversation id.
   */
  threadOf?(activity: Activity): readonly string[];
  /** How a conversation begins here, beside its id, channel and address. Default: the activity's locale and sender. */
  begins?(activity: Activity): Partial<Omit<StartRequest, 'conversationId' | 'channel' | 'address'>>;
  /** Throws `bad-request` for what cannot be read. */
  read(activity: Activity): HeardActivity;
  /** Is this entry for the customer here? Default: messages out. */
  carries?(entry: Entry, state: ConversationState): boolean;
  /** Why the entry must not be sent now, though the channel might take it; a dead letter then. Default: it may. */
  refuses?(entry: Entry, state: ConversationState): string | undefined;
  /**
   * The entry as activities, sent one after the other; each is a part of the delivery. Empty: nothing is to be sent. Where it
   * goes, who speaks and to whom is filled in. The same entry and state give the same activities.
   */
  write(entry: Entry, state: ConversationState, address: BotAddress): readonly Partial<Activity>[];
}
