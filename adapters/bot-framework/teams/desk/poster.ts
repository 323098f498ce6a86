// Posts, answers and changes messages in a team's channel through the connector. It knows no ticket.
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';

export interface ThreadPoster {
  /** A new thread in the channel: its address (`…;messageid=…`), and the first message's id. Rejects with the connector's error. */
  begin(
    channelId: string,
    activity: Partial<Activity>,
    signal: AbortSignal,
  ): Promise<{ readonly threadId: string; readonly activityId: string }>;
  /** Resolves to the message's id. */
  reply(threadId: string, activity: Partial<Activity>, signal: AbortSignal): Promise<string>;
  change(
    threadId: string,
    activityId: string,
    activity: Partial<Activity>,
    signal: AbortSignal,
  ): Promise<void>;
}

export function threadPoster(options: {
  readonly clientFor: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly serviceUrl: string;
  /** The bot as Teams names it: `28:` and its app id. */
  readonly bot: { readonly id: string; readonly name: string };
  readonly tenantId?: string;
}): ThreadPoster {
  const { clientFor, serviceUrl, bot, tenantId } = options;

  function inThread(activity: Partial<Activity>, threadId: string): Partial<Activity> {
    return {
      ...activity,
      channelId: 'msteams',
      serviceUrl,
      from: { ...bot, role: 'bot' },
      // A thread has no single reader; the connector wants one named all the same.
      recipient: { id: threadId, name: '' },
      conversation: { id: threadId, isGroup: true, conversationType: 'channel', name: '' },
    };
  }

  return {
    async begin(channelId, activity, signal) {
      const client = await clientFor(serviceUrl);
      const { id, activityId } = await client.conversations.createConversation(
        {
          isGroup: true,
          bot: { ...bot },
          channelData: { channel: { id: channelId } },
          activity: { ...inThread(activity, channelId) } as Activity,
          ...(tenantId === undefined ? {} : { tenantId }),
        },
        { abortSignal: signal },
      );
      return { threadId: id, activityId };
    },
    async reply(threadId, activity, signal) {
      const client = await clientFor(serviceUrl);
      const { id } = await client.conversations.sendToConversation(threadId, inThread(activity, threadId), {
        abortSignal: signal,
      });
      return id;
    },
    async change(threadId, activityId, activity, signal) {
      const client = await clientFor(serviceUrl);
      const changed = { ...inThread(activity, threadId), id: activityId };
      await client.conversations.updateActivity(threadId, activityId, changed, { abortSignal: signal });
    },
  };
}
