// The hub in the customer's own channel, put together: what is asked of it, what it answers, and which conversations are its. It decides
// nothing.
import { channelDesk } from '../../../conversation/desk-stays.ts';
import { speaksOnOwnChannel } from '../../../conversation/joins.ts';
import type { ConversationState, DeskStay } from '../../../conversation/state.ts';
import type { DeskOffer, FarSide, HandoffTarget } from '../../../handoff/target.ts';
import { botAddress } from '../address.ts';
import type { Aside } from '../asides.ts';
import type { BotFrameworkOptions } from '../options.ts';
import { inChannelAnswers } from './answers.ts';
import type { InChannelAnswersOptions } from './answers.ts';
import { inChannelReplies } from './replies.ts';
import { inChannelTarget } from './target.ts';
import type { InChannelTargetOptions } from './target.ts';

export interface InChannelDesk {
  readonly target: HandoffTarget;
  readonly aside: (farSide: FarSide) => Aside;
  readonly alsoReplies: NonNullable<BotFrameworkOptions['alsoReplies']>;
}

export function inChannelDesk(
  parts: InChannelTargetOptions &
    Omit<InChannelAnswersOptions, 'farSide'> & {
      readonly offerOf: (state: ConversationState, stay: DeskStay) => Promise<DeskOffer>;
    },
): InChannelDesk {
  return {
    target: inChannelTarget(parts),
    aside: (farSide) => inChannelAnswers({ ...parts, farSide }),
    alsoReplies: inChannelReplies(parts.offerOf),
  };
}

/** The desk of a conversation whose channel hands off itself; `undefined`: it is not on such a channel now. */
export function deskInChannel(
  channels: readonly string[],
): (state: Pick<ConversationState, 'address' | 'joins' | 'lastVia'>) => string | undefined {
  return (state) => {
    const channelId = botAddress(state.address)?.channelId;
    const isIts = channelId !== undefined && channels.includes(channelId) && speaksOnOwnChannel(state);
    return isIts ? channelDesk : undefined;
  };
}
