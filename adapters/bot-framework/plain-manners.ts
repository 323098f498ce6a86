// The manners of any Bot Framework channel that nobody knows better: text, buttons that come back as text, and attachments.
import type { Activity } from 'botbuilder';
import type { Entry, EntryData } from '../../conversation/entries.ts';
import { heardMessage } from './inbound.ts';
import type { ChannelManners, Heard } from './manners.ts';

/** `channel`: its name in the log; Azure's own `webchat` is called otherwise there, because the house has one. */
export function plainManners(channelId: string): ChannelManners {
  return {
    channel: channelId === 'webchat' ? 'azure-webchat' : channelId,
    read: (activity) => ({ heard: plainlyHeard(activity) }),
    write: (entry) => (entry.kind === 'message-out' ? [plainMessage(entry.data)] : []),
  };
}

export function plainlyHeard(activity: Activity): Heard {
  switch (activity.type) {
    case 'message':
      return { kind: 'message', message: heardMessage(activity) };
    case 'conversationUpdate':
      // The bot's own arrival says nothing of a customer.
      return (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient.id)
        ? { kind: 'arrival' }
        : { kind: 'nothing' };
    case 'event':
      return activity.name === undefined || activity.name === ''
        ? { kind: 'nothing' }
        : {
            kind: 'event',
            name: activity.name.slice(0, 200),
            ...(activity.id ? { clientActivityId: activity.id } : {}),
          };
    default:
      return { kind: 'nothing' };
  }
}

/** A message's text and buttons as an activity. */
function plainMessage(data: EntryData<'message-out'>): Partial<Activity> {
  const { text, locale, suggestions = [], attachments, sender, phrase, entities, openQuestions } = data;
  const activity: Partial<Activity> = {
    type: 'message',
    text,
    textFormat: 'plain',
    locale,
    inputHint: suggestions.length > 0 ? 'expectingInput' : 'acceptingInput',
    channelData: { sender, openQuestions, ...(phrase === undefined ? {} : { phrase }) },
  };
  if (entities.length > 0) activity.entities = [...entities];
  if (attachments !== undefined)
    activity.attachments = [...attachments] as unknown as NonNullable<Activity['attachments']>;
  if (suggestions.length > 0)
    activity.suggestedActions = {
      to: [],
      actions: suggestions.map(({ title, text: value }) => ({ type: 'imBack', title, value })),
    };
  return activity;
}

/** Messages of the bot, of people and of the house, unless they stand there already; the default of `ChannelManners.carries`. */
export function carriesMessages(entry: Entry): boolean {
  return entry.kind === 'message-out' && entry.data.saidElsewhere !== true;
}
