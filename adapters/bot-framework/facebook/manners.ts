// Messenger through Azure: the same messages under the same rules as the direct adapter's, in the shapes in which Azure's `facebook`
// channel takes them. What it says in and about a page stands in `channelData`.
import type { Activity } from 'botbuilder';
import type { ConversationState } from '../../../conversation/state.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { isoNow } from '../../../kernel/clock.ts';
import type { MessengerOptions } from '../../messenger/options.ts';
import { messagesOf, messagingOf } from '../../messenger/outgoing.ts';
import type { Messaging, MessengerMessage } from '../../messenger/outgoing.ts';
import { closedReason } from '../../messenger/courier.ts';
import { ourMark } from '../../messenger/inbound.ts';
import type { ChannelManners } from '../manners.ts';
import { plainlyHeard } from '../plain-manners.ts';
import { facebookThread } from './thread.ts';

export const facebookChannel = 'facebook';

export interface FacebookMannersOptions extends Pick<MessengerOptions, 'opennessAt' | 'cardOf'> {
  readonly personaId?: string;
  readonly clock: Clock;
}

export function facebookManners(options: FacebookMannersOptions): ChannelManners {
  const openness = (state: ConversationState) => options.opennessAt(state, isoNow(options.clock));

  return {
    channel: facebookChannel,
    threadOf: facebookThread,
    begins: () => ({ greets: 'with-answer' }),
    // Everything that carries Meta's own event is taken aside before (`events.ts`).
    read: (activity) => ({ heard: plainlyHeard(activity) }),
    carries: (entry) => entry.kind === 'message-out' && entry.data.saidElsewhere !== true,
    refuses: (entry, state) =>
      entry.kind === 'message-out' && messagingOf(entry.data, openness(state)) === undefined
        ? closedReason
        : undefined,
    write(entry, state) {
      const messaging = entry.kind === 'message-out' ? messagingOf(entry.data, openness(state)) : undefined;
      if (entry.kind !== 'message-out' || messaging === undefined) return [];
      const persona =
        entry.data.sender === 'agent' && options.personaId !== undefined
          ? { persona_id: options.personaId }
          : {};
      const common = { ...messaging, ...persona, metadata: `${ourMark}:${entry.seq}` };
      return messagesOf(entry.data, options.cardOf).map((message) =>
        activityOf(message, common, entry.data.locale),
      );
    },
  };
}

function activityOf(
  message: MessengerMessage,
  common: Messaging & { readonly metadata: string },
  locale: string,
): Partial<Activity> {
  const { quick_replies: replies } = message;
  const channelData = {
    ...common,
    ...('attachment' in message ? { attachment: message.attachment } : {}),
    ...(replies === undefined ? {} : { quick_replies: replies }),
  };
  return {
    type: 'message',
    locale,
    channelData,
    ...('text' in message ? { text: message.text, textFormat: 'plain' } : {}),
  };
}
