// Meta's events as they come through Azure, taken aside before they become plain messages: taps, files, links and ads, and people who
// type in the page's inbox mean the same here as on the direct way.
import type { Conversations } from '../../../conversation/contract.ts';
import type { Json } from '../../../kernel/json.ts';
import { heardIn, heardOnStandby } from '../../messenger/inbound.ts';
import type { Heard } from '../../messenger/inbound.ts';
import { createReceiving } from '../../messenger/receiving.ts';
import type { ReceivingParts } from '../../messenger/receiving.ts';
import type { WireEvent } from '../../messenger/webhook-events.ts';
import { addressOf, botAddress, derivedId } from '../address.ts';
import type { BotAddress } from '../address.ts';
import type { Aside } from '../asides.ts';
import { facebookChannel } from './manners.ts';
import { facebookThread, metasEvent } from './thread.ts';

export interface FacebookEventsOptions extends Omit<ReceivingParts, 'graphUrl'> {
  readonly conversations: ReceivingParts['conversations'] & Pick<Conversations, 'commitEntries'>;
  readonly appId?: string;
}

/** Meta's own files alone: there is no stand-in for Graph on this way. */
const graphUrl = 'https://graph.facebook.com';

export function facebookEvents(options: FacebookEventsOptions): Aside {
  const receiving = createReceiving({ ...options, graphUrl });
  const our = { unmarked: true as const, ...(options.appId === undefined ? {} : { appId: options.appId }) };

  /** Azure may answer from another address from one day to the next. */
  async function keepAddress(conversationId: string, address: BotAddress): Promise<void> {
    await options.conversations.commitEntries(conversationId, (state) =>
      botAddress(state.address)?.serviceUrl === address.serviceUrl
        ? { entries: [] }
        : { entries: [{ kind: 'address-changed', data: { address } }] },
    );
  }

  return async (activity) => {
    if (activity.channelId !== facebookChannel) return undefined;
    const event = metasEvent(activity);
    if (event === undefined) return undefined;
    const conversationId = derivedId(facebookThread(activity));
    // What the page says about itself names the page as its sender.
    const address = event.message?.is_echo === true ? undefined : addressOf(activity);
    const place: { readonly address?: Json } = address === undefined ? {} : { address };
    for (const heard of heardOf(event, activity.name, our)) {
      await receiving.receive({ conversationId, channel: facebookChannel, ...place }, heard);
      if (heard.kind === 'said' && address !== undefined) await keepAddress(conversationId, address);
    }
    return {};
  };
}

function heardOf(
  event: WireEvent,
  name: string | undefined,
  our: Parameters<typeof heardIn>[1],
): readonly Heard[] {
  return name === 'standby' ? heardOnStandby(event, our) : [heardIn(event, our)];
}
