// The Messenger channel, put together: what Meta calls, and what takes our words there.
import type { Courier } from '../../conversation/outbox/courier.ts';
import type { HttpRoute } from '../../kernel/http.ts';
import { messengerCourier } from './courier.ts';
import { createGraph } from './graph.ts';
import type { MessengerOptions } from './options.ts';
import { profileName } from './profile.ts';
import { createReceiving } from './receiving.ts';
import { showSeen } from './seen-and-typing.ts';
import { webhookRoutes } from './webhook.ts';

export interface MessengerChannel {
  readonly routes: readonly HttpRoute[];
  readonly courier: Courier;
}

export function messengerChannelOf(options: MessengerOptions): MessengerChannel {
  const { settings, conversations, logger } = options;
  const graph = createGraph(settings);
  const { appSecret, verifyToken, pageId, appId, personaId } = settings;
  const receiving = createReceiving({
    ...options,
    graphUrl: settings.graphUrl,
    ...(settings.profileNames ? { nameOf: (customer: string) => profileName(graph, customer) } : {}),
    async giveControl(customer, to) {
      const body = { recipient: { id: customer }, target_app_id: to };
      const given = await graph.post('me/pass_thread_control', body);
      return given.kind === 'ok' ? undefined : given.reason;
    },
    onHeard: (conversationId, customer) => void showSeen(conversationId, customer, { conversations, graph }),
  });
  return {
    routes: webhookRoutes({
      receiving,
      appSecret,
      verifyToken,
      logger,
      our: appId === undefined ? {} : { appId },
      ...(pageId === undefined ? {} : { pageId }),
    }),
    courier: messengerCourier({
      ...options,
      graph,
      ...(personaId === undefined ? {} : { personaId }),
    }),
  };
}
