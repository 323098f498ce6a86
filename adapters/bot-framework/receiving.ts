// From an authenticated activity to the log: which conversation it belongs to, what it says there, and what its caller gets back.
// Everything is durable when it resolves; the turn follows in the house's own runner.
import type { Activity } from 'botbuilder';
import type { Entry } from '../../conversation/entries.ts';
import { parseEntry } from '../../conversation/fold.ts';
import type { ConversationState } from '../../conversation/state.ts';
import { TiskiError } from '../../kernel/errors.ts';
import { localeOf } from '../../kernel/locale.ts';
import { addressOf, botAddress, derivedId } from './address.ts';
import type { BotAddress } from './address.ts';
import type { ChannelFiles } from './channel-files.ts';
import type { ChannelManners, Heard, HeardActivity } from './manners.ts';
import type { BotFrameworkOptions } from './options.ts';
import { carriesMessages, plainManners } from './plain-manners.ts';

const entriesAtOnce = 500;

export interface Received {
  readonly invokeResponse?: HeardActivity['invokeResponse'];
  /** Of a caller that takes its answers in the response. */
  readonly replies?: readonly Partial<Activity>[];
}

export type Receive = (activity: Activity) => Promise<Received>;
export type MannersOf = (channelId: string) => ChannelManners;

/** The manners by channel; made once for each channel that nobody knows better. */
export function mannersBook(known: BotFrameworkOptions['manners'] = {}): MannersOf {
  const plain = new Map<string, ChannelManners>();
  return (channelId) => {
    if (Object.hasOwn(known, channelId)) return known[channelId] as ChannelManners;
    const manners = plain.get(channelId) ?? plainManners(channelId);
    if (plain.size < 100) plain.set(channelId, manners);
    return manners;
  };
}

/** One tenant's, page's or service's conversations are not another's. */
function plainThread({ channelId, conversation, recipient }: Activity): readonly string[] {
  return [channelId, conversation.tenantId ?? '', recipient.id, conversation.id];
}

interface Place {
  readonly conversationId: string;
  readonly address: BotAddress;
  readonly manners: ChannelManners;
}

/** Where the activity stands in the log, and where what its caller has not seen begins. */
interface Kept {
  readonly atSeq: number;
  readonly fromSeq: number;
}

export function createReceive(
  options: BotFrameworkOptions,
  mannersOf: MannersOf,
  files: Pick<ChannelFiles, 'keep'>,
): Receive {
  const { conversations, log, defaultLocale } = options;

  return async (activity) => {
    const manners = mannersOf(activity.channelId);
    const idOf = (): string => derivedId((manners.threadOf ?? plainThread)(activity));
    for (const aside of options.asides ?? []) {
      const taken = await aside(activity, idOf);
      if (taken !== undefined) return taken;
    }
    const { heard, invokeResponse } = manners.read(activity);
    const address = addressOf(activity);
    const conversationId = idOf();
    const place = { conversationId, address, manners };
    const kept = await keep(activity, heard, place);
    return {
      ...(invokeResponse === undefined ? {} : { invokeResponse }),
      ...(address.inline === true && kept !== undefined ? { replies: await repliesTo(kept, place) } : {}),
    };
  };

  async function keep(activity: Activity, heard: Heard, place: Place): Promise<Kept | undefined> {
    const { conversationId } = place;
    switch (heard.kind) {
      case 'nothing':
        return undefined;
      case 'arrival':
        return (await begin(activity, place)).created ? { fromSeq: 0, atSeq: 0 } : undefined;
      case 'message': {
        const { heardSeq } = await begin(activity, place);
        const { seq } = await conversations.accept(conversationId, heard.message);
        files.keep(conversationId, heard.message.attachments ?? []);
        return { fromSeq: Math.min(heardSeq, seq), atSeq: seq };
      }
      case 'event': {
        const { kind: _, ...event } = heard;
        const before = await whereItStands(place);
        if (before === undefined) return undefined;
        const { seq } = await conversations.event(conversationId, event);
        return { fromSeq: seq, atSeq: seq };
      }
    }
  }

  /** Begins the conversation, or keeps where it is answered now. `heardSeq`: the customer's latest message before. */
  async function begin(
    activity: Activity,
    place: Place,
  ): Promise<{ readonly created: boolean; readonly heardSeq: number }> {
    const { conversationId, address, manners } = place;
    const { created } = await conversations.start({
      locale: localeOf(activity.locale) ?? defaultLocale(),
      customer: address.user,
      ...manners.begins?.(activity),
      conversationId,
      channel: manners.channel,
      address,
    });
    const before = created ? undefined : await whereItStands(place);
    return { created, heardSeq: before?.silence.heardSeq ?? 0 };
  }

  /** `undefined` when there is no such conversation. */
  async function whereItStands({ conversationId, address }: Place): Promise<ConversationState | undefined> {
    const state = await existing(conversationId);
    if (state !== undefined && !isSamePlace(botAddress(state.address), address))
      await conversations.commitEntries(conversationId, () => ({
        entries: [{ kind: 'address-changed', data: { address } }],
      }));
    return state;
  }

  async function existing(conversationId: string): Promise<ConversationState | undefined> {
    try {
      return await conversations.state(conversationId);
    } catch (error) {
      if (error instanceof TiskiError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  /** What the turn said, and what people and the house said since the caller last asked. */
  async function repliesTo(
    { atSeq, fromSeq }: Kept,
    { conversationId, address, manners }: Place,
  ): Promise<readonly Partial<Activity>[]> {
    await conversations.settled(conversationId);
    const state = await conversations.state(conversationId);
    const replies: Partial<Activity>[] = [];
    for (let after = fromSeq; after < state.lastSeq;) {
      const page = await log.read(conversationId, after, entriesAtOnce);
      for (const logged of page) {
        const entry = parseEntry(logged);
        const isNew = entry !== undefined && (entry.seq > atSeq || !isReply(entry));
        if (isNew && (manners.carries ?? carriesMessages)(entry, state))
          replies.push(...manners.write(entry, state, address));
      }
      after = page.at(-1)?.seq ?? state.lastSeq;
    }
    return [...replies, ...((await options.alsoReplies?.(state, fromSeq)) ?? [])];
  }
}

function isReply(entry: Entry): boolean {
  return entry.kind === 'message-out' && entry.data.inReplyTo !== undefined;
}

function isSamePlace(before: BotAddress | undefined, now: BotAddress): boolean {
  return (
    before !== undefined &&
    before.serviceUrl === now.serviceUrl &&
    before.inline === now.inline &&
    before.bot.id === now.bot.id &&
    before.conversation.id === now.conversation.id
  );
}
