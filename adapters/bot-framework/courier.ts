// Takes our entries to one channel of Bot Framework through its connector, by the address that an authenticated turn left. What they
// look like there is the channel's manners' matter; when and how often is the outbox's.
import type { Activity, ConversationReference } from 'botbuilder';
import type { Courier, Delivery } from '../../conversation/outbox/courier.ts';
import { TiskiError } from '../../kernel/errors.ts';
import { botAddress } from './address.ts';
import type { BotAddress } from './address.ts';
import type { ChannelManners } from './manners.ts';
import { carriesMessages } from './plain-manners.ts';
import type { Sdk } from './sdk.ts';
import { failureOf } from './send-failures.ts';

/** `to` names the destination; `mine` tells which channels it is. */
export function botCourier(options: {
  readonly to: string;
  readonly mine: (channelId: string) => boolean;
  readonly mannersOf: (channelId: string) => ChannelManners;
  readonly sdk: () => Promise<Pick<Sdk, 'clientFor'>>;
}): Courier {
  function servedAt(address: BotAddress | undefined): address is BotAddress {
    return address !== undefined && address.inline !== true && options.mine(address.channelId);
  }

  return {
    to: options.to,
    serves: (state) => servedAt(botAddress(state.address)),
    carries(entry, state) {
      const address = botAddress(state.address);
      if (!servedAt(address)) return false;
      return (options.mannersOf(address.channelId).carries ?? carriesMessages)(entry, state);
    },
    async deliver({ entry, part, state, signal }): Promise<Delivery> {
      const address = botAddress(state.address);
      if (!servedAt(address)) return { kind: 'refused', reason: 'the conversation has moved' };
      const manners = options.mannersOf(address.channelId);
      const refusal = manners.refuses?.(entry, state);
      if (refusal !== undefined) return { kind: 'refused', reason: refusal };
      const activities = manners.write(entry, state, address);
      const channelIds: string[] = [];
      for (const [at, activity] of activities.entries()) {
        if (at < part) continue;
        try {
          const client = await (await options.sdk()).clientFor(address.serviceUrl);
          const sent = addressed(activity, address);
          const { id } = await client.conversations.sendToConversation(address.conversation.id, sent, {
            abortSignal: signal,
          });
          channelIds.push(id ?? '');
        } catch (error) {
          if (error instanceof TiskiError && error.code === 'forbidden')
            return { kind: 'refused', reason: 'service url not allowed' };
          const failure = failureOf(error);
          return failure.kind === 'retry' ? { ...failure, part: at, channelIds } : failure;
        }
      }
      return { kind: 'delivered', channelIds };
    },
  };
}

/** The activity with its sender, its receiver and its place filled in. */
export function addressed(activity: Partial<Activity>, address: BotAddress): Partial<Activity> {
  const conversation = address.conversation as ConversationReference['conversation'];
  const to = activity.suggestedActions;
  return {
    ...activity,
    channelId: address.channelId,
    serviceUrl: address.serviceUrl,
    conversation,
    from: { ...address.bot, name: activity.from?.name ?? address.bot.name ?? '', role: 'bot' },
    recipient: { name: '', ...address.user, role: 'user' },
    ...(to === undefined ? {} : { suggestedActions: { ...to, to: [address.user.id] } }),
  };
}
