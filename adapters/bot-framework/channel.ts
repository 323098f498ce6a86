// Bot Framework put together: `POST /api/messages` for Teams, Messenger through Azure and every other channel, and the couriers
// that answer there. The SDK's heavy half is loaded when the first activity comes or goes.
import type { Activity, TurnContext } from 'botbuilder';
import type { Courier } from '../../conversation/outbox/courier.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../kernel/http.ts';
import { readForm } from './activity-form.ts';
import { createChannelFiles } from './channel-files.ts';
import { botCourier } from './courier.ts';
import type { BotFrameworkOptions } from './options.ts';
import { createReceive, mannersBook } from './receiving.ts';
import type { Sdk } from './sdk.ts';

export interface BotFrameworkChannel {
  readonly routes: readonly HttpRoute[];
  readonly couriers: readonly Courier[];
  /** For whoever sends beside the outbox (cards for agents): the connector's client of a `serviceUrl`. Rejects with `forbidden`. */
  readonly clientFor: Sdk['clientFor'];
  readonly close: () => Promise<void>;
}

/** Destinations with a watermark of their own; all the other channels share one. */
const ownCouriers = ['msteams', 'facebook'];
const sharedCourier = 'bot-framework';
const localAddress = /^(127\.|::1$|::ffff:127\.)/;

export function botFrameworkChannel(options: BotFrameworkOptions): BotFrameworkChannel {
  const { registration, logger } = options;
  const mannersOf = mannersBook(options.manners);
  const files = createChannelFiles({
    log: options.log,
    serviceHosts: options.serviceHosts,
    linkHosts: options.fileHosts,
    authorization: async () => (await sdk()).authorization(),
    logger,
  });
  const receive = createReceive(options, mannersOf, files);
  let opened: Promise<Sdk> | undefined;

  function sdk(): Promise<Sdk> {
    opened ??= import('./sdk.ts').then(({ openSdk }) => openSdk(options));
    return opened;
  }

  let warned = false;
  /** Without a registration: this machine, and nobody else, without a token. */
  function admit({ remoteAddress }: HttpRequest): void {
    if (registration !== undefined) return;
    if (!options.loopbackOnly || !localAddress.test(remoteAddress)) throw new TiskiError('channel-off');
    if (!warned)
      logger.warn('bot-framework-not-authenticated', {
        why: 'MicrosoftAppId is not set; this machine may speak to the bot without a token',
      });
    warned = true;
  }

  async function messages(request: HttpRequest): Promise<HttpResponse> {
    const activity = readForm(request.json);
    const answer = await (
      await sdk()
    ).receive(request.headers['authorization'] ?? '', activity, (context) => turn(context));
    const body = answer?.body;
    return {
      status: answer?.status ?? 200,
      ...(body === undefined || body === null ? {} : { body: { kind: 'json', value: body } }),
    };
  }

  /** The SDK's turn ends when everything is durable; the bot's own is the runner's. */
  async function turn(context: TurnContext): Promise<void> {
    const { invokeResponse, replies = [] } = await receive(context.activity);
    if (replies.length > 0) await context.sendActivities([...replies] as Partial<Activity>[]);
    if (invokeResponse !== undefined)
      await context.sendActivity({ type: 'invokeResponse', value: invokeResponse });
  }

  function courier(to: string, mine: (channelId: string) => boolean): Courier {
    return botCourier({ to, mine, mannersOf, sdk });
  }

  return {
    routes: [
      {
        method: 'POST',
        path: '/api/messages',
        admit: async (request) => admit(request),
        handle: messages,
      },
    ],
    couriers: [
      ...ownCouriers.map((to) => courier(to, (channelId) => channelId === to)),
      courier(sharedCourier, (channelId) => !ownCouriers.includes(channelId)),
    ],
    clientFor: async (serviceUrl) => (await sdk()).clientFor(serviceUrl),
    async close() {
      await files.settled();
      (await opened)?.close();
    },
  };
}
