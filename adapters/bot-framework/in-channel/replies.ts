// The hand-off for a caller that takes its answers in the response: `handoff.initiate` stands among them, after the words, and so does
// its withdrawal. It sends nothing.
import type { Activity } from 'botbuilder';
import { channelDesk } from '../../../conversation/desk-stays.ts';
import type { ConversationState, DeskStay } from '../../../conversation/state.ts';
import type { DeskOffer } from '../../../handoff/target.ts';
import { botAddress } from '../address.ts';
import { cancelled, initiate } from './target.ts';

export function inChannelReplies(
  offerOf: (state: ConversationState, stay: DeskStay) => Promise<DeskOffer>,
): (state: ConversationState, afterSeq: number) => Promise<readonly Partial<Activity>[]> {
  return async (state, afterSeq) => {
    const replies: Partial<Activity>[] = [];
    const address = botAddress(state.address);
    if (address === undefined) return replies;
    for (const stay of state.stays ?? []) {
      const { desk, sentSeq, endedSeq = 0, endedThere } = stay;
      if (desk !== channelDesk) continue;
      const isNew = sentSeq > afterSeq;
      if (isNew && endedSeq === 0) replies.push(initiate(await offerOf(state, stay), address.bot));
      if (!isNew && endedSeq > afterSeq && endedThere !== true) replies.push(cancelled(stay));
    }
    return replies;
  };
}
