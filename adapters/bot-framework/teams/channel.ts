// Teams for customers, put together: its manners, what it takes aside, and the sign of writing before its answers.
import type { Courier } from '../../../conversation/outbox/courier.ts';
import type { Logger } from '../../../kernel/logger.ts';
import { botAddress, derivedId } from '../address.ts';
import type { Aside } from '../asides.ts';
import type { BotFrameworkChannel } from '../channel.ts';
import { addressed } from '../courier.ts';
import type { ChannelManners } from '../manners.ts';
import type { BotFrameworkOptions } from '../options.ts';
import { teamsCorrections } from './corrections.ts';
import { teamsChannel, teamsManners, teamsThread } from './manners.ts';
import type { CardFigures } from './product-card.ts';
import { readTeams } from './read.ts';
import { createTyping } from './typing.ts';

export interface TeamsForCustomers {
  readonly manners: { readonly [teamsChannel]: ChannelManners };
  /** In this order, after those of people at the desk. */
  readonly asides: readonly Aside[];
  /** The courier that answers in Teams gives way to the sign of writing; any other is left as it is. */
  readonly before: (courier: Courier) => Courier;
}

export function teamsForCustomers(options: {
  readonly conversations: BotFrameworkOptions['conversations'];
  readonly log: BotFrameworkOptions['log'];
  readonly figures: CardFigures;
  readonly clientFor: BotFrameworkChannel['clientFor'];
  readonly logger: Logger;
}): TeamsForCustomers {
  const { conversations, log, figures, clientFor, logger } = options;
  const typing = createTyping({
    conversations,
    async show(state) {
      const address = botAddress(state.address);
      if (address === undefined || address.inline === true) return;
      const client = await clientFor(address.serviceUrl);
      await client.conversations.sendToConversation(
        address.conversation.id,
        addressed({ type: 'typing' }, address),
      );
    },
    logger,
  });
  const noticed: Aside = async (activity) => {
    const event = activity.channelId === teamsChannel ? readTeams(activity) : undefined;
    const isAwaited = event?.kind === 'said' && event.said.addressed;
    if (isAwaited) typing.heard(derivedId(teamsThread(activity)));
    return undefined;
  };
  return {
    manners: { [teamsChannel]: teamsManners(figures) },
    asides: [teamsCorrections({ conversations, log }), noticed],
    before: (courier) => (courier.to === teamsChannel ? typing.before(courier) : courier),
  };
}
