// Bot Framework's channels put together: Teams for customers and for the people who help them, Messenger through Azure, and every
// other one with plain manners.
import { teamsLinkHosts } from '../adapters/bot-framework/channel-files.ts';
import { botFrameworkChannel } from '../adapters/bot-framework/channel.ts';
import type { BotFrameworkChannel } from '../adapters/bot-framework/channel.ts';
import type { BotFrameworkOptions } from '../adapters/bot-framework/options.ts';
import { teamsForCustomers } from '../adapters/bot-framework/teams/channel.ts';
import { teamsForDesk } from '../adapters/bot-framework/teams/desk/channel.ts';
import { threadPoster } from '../adapters/bot-framework/teams/desk/poster.ts';
import { isLoopback } from '../config/loopback.ts';
import { whileInUse } from '../conversation/joining/while-in-use.ts';
import { cardFigures } from '../dialogs/card-figures.ts';
import type { Desk, People } from './desk.ts';
import type { Ground } from './ground.ts';
import type { Heart } from './heart.ts';
import type { Messengers } from './messenger.ts';
import type { OtherDesks } from './other-desks.ts';

/** Adds its couriers to the outbox; those that it returns are as the outbox has them. */
export function wireBotFramework(
  ground: Ground,
  { conversations, outbox }: Heart,
  {
    people,
    desk,
    messenger,
    otherDesks,
  }: {
    readonly people: People;
    readonly desk: Desk;
    readonly messenger: Messengers;
    readonly otherDesks: OtherDesks;
  },
  overrides: Pick<BotFrameworkOptions, 'accessToken'> | undefined,
): BotFrameworkChannel {
  const { config, clock, logger, store, locale } = ground;
  const { registration } = config.bot;
  const figures = cardFigures(ground.catalog);
  const clientFor: BotFrameworkChannel['clientFor'] = (serviceUrl) => channel.clientFor(serviceUrl);
  const customers = teamsForCustomers({ conversations, log: store, figures, clientFor, logger });
  const helpers =
    config.teamsDesk === undefined
      ? undefined
      : teamsForDesk({
          channels: config.teamsDesk.channels,
          poster: threadPoster({
            clientFor,
            serviceUrl: config.teamsDesk.serviceUrl,
            bot: { id: `28:${registration?.appId ?? 'tiski'}`, name: ground.shop().name },
            ...(registration?.tenantId === undefined ? {} : { tenantId: registration.tenantId }),
          }),
          colleague: (teamsId) => people.accounts.findByTeamsId(teamsId),
          directoryId: (accountId) => people.accounts.teamsIdOf(accountId),
          steps: desk.actions,
          conversations,
          registers: store,
          locale: locale(),
          moment: figures.moment,
          clock,
          ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
        });
  const channel = botFrameworkChannel({
    conversations,
    log: store,
    manners: { ...customers.manners, facebook: messenger.facebook.manners },
    asides: [
      ...(helpers === undefined ? [] : [helpers.aside]),
      ...customers.asides,
      messenger.facebook.events,
      ...otherDesks.asides,
    ],
    ...(otherDesks.alsoReplies === undefined ? {} : { alsoReplies: otherDesks.alsoReplies }),
    ...config.bot,
    fileHosts: teamsLinkHosts,
    loopbackOnly: isLoopback(config.host),
    defaultLocale: locale,
    clock,
    logger,
    ...overrides,
  });
  const couriers = channel.couriers.map((courier) => whileInUse(customers.before(courier)));
  for (const courier of couriers) outbox.add(courier);
  if (helpers !== undefined) outbox.add(helpers.courier);
  return { ...channel, couriers };
}
