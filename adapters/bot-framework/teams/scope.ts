// Where in Teams a conversation takes place, and what of its address makes it one conversation. Pure.
import type { TeamsActivity } from './activity.ts';

/** A chat with the bot alone, a chat of several people, or a thread in a team's channel. */
export type TeamsScope = 'personal' | 'group' | 'channel';

export function scopeOf({ conversation, channelData }: TeamsActivity): TeamsScope {
  const type = conversation.conversationType;
  if (type === 'personal' || type === 'channel') return type;
  if (type === 'groupChat') return 'group';
  if (channelData?.channel != null || channelData?.team != null) return 'channel';
  return conversation.isGroup === true ? 'group' : 'personal';
}

/** Of the address under which a conversation is kept. */
export function scopeOfAddress(conversation: {
  readonly id: string;
  readonly isGroup?: boolean;
  readonly conversationType?: string;
}): TeamsScope {
  if (conversation.conversationType === 'channel' || rootOfThread(conversation.id) !== undefined)
    return 'channel';
  if (conversation.conversationType === 'groupChat') return 'group';
  return conversation.isGroup === true ? 'group' : 'personal';
}

/** The message that began the thread; `undefined` for an address that names a whole chat or channel. */
function rootOfThread(threadId: string): string | undefined {
  return /;messageid=([^;]+)/.exec(threadId)?.[1];
}
