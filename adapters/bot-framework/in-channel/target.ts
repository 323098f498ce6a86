// The hub that stands in the customer's own channel as a desk for our tickets, by Bot Framework's handoff protocol in the model "bot as
// an agent" (learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human): `handoff.initiate` goes into the customer's
// conversation, and the channel keeps the bot out of it from then on. What the customer says is heard there without us.
import type { Activity } from 'botbuilder';
import type { Conversations } from '../../../conversation/contract.ts';
import { channelDesk } from '../../../conversation/desk-stays.ts';
import type { Attempt, DeskOffer, FarTicket, HandoffTarget, Unavailable } from '../../../handoff/target.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { botAddress } from '../address.ts';
import type { BotAddress } from '../address.ts';
import type { BotFrameworkChannel } from '../channel.ts';
import { addressed } from '../courier.ts';
import { initiationEvent } from '../hub/activities.ts';
import { failureOf } from '../send-failures.ts';

export interface InChannelTargetOptions {
  readonly conversations: Pick<Conversations, 'state'>;
  readonly clientFor: BotFrameworkChannel['clientFor'];
}

type Sent = { readonly kind: 'sent' } | { readonly kind: 'refused'; readonly reason: string } | Unavailable;

export function inChannelTarget({ conversations, clientFor }: InChannelTargetOptions): HandoffTarget {
  async function send(
    ticket: FarTicket,
    write: (address: BotAddress) => Partial<Activity>,
    { signal }: Attempt,
  ): Promise<Sent> {
    const { address: kept } = await conversations.state(ticket.conversationId);
    const address = botAddress(kept);
    if (address === undefined) return { kind: 'refused', reason: 'the conversation is on no such channel' };
    // It goes, or went, with the replies to the caller.
    if (address.inline === true) return { kind: 'sent' };
    try {
      const client = await clientFor(address.serviceUrl);
      const sent = addressed(write(address), address);
      await client.conversations.sendToConversation(address.conversation.id, sent, { abortSignal: signal });
      return { kind: 'sent' };
    } catch (error) {
      if (error instanceof TiskiError && error.code === 'forbidden')
        return { kind: 'refused', reason: 'service url not allowed' };
      return unavailable(failureOf(error));
    }
  }

  return {
    name: channelDesk,
    hearsItself: true,
    async offer(offer, attempt) {
      const sent = await send(offer, ({ bot }) => initiate(offer, bot), attempt);
      return sent.kind === 'sent' ? { kind: 'pending' } : sent;
    },
    pass: async () => ({ kind: 'passed' }),
    async cancel(ticket, { text }, attempt) {
      const sent = await send(ticket, () => cancelled(ticket, text), attempt);
      return sent.kind === 'sent' ? { kind: 'passed' } : sent;
    },
  };
}

/** A hub tells a repetition by `tiski_offer`, because the channel gives activities ids of its own. */
export function initiate(offer: DeskOffer, { id, name = '' }: BotAddress['bot']): Partial<Activity> {
  return initiationEvent(offer, { id, name });
}

/** The protocol has no word for it; who does not know this one loses nothing. */
export function cancelled({ ticketId }: Pick<FarTicket, 'ticketId'>, text?: string): Partial<Activity> {
  return {
    type: 'event',
    name: 'handoff.cancel',
    value: { tiski_ticket: ticketId, ...(text === undefined ? {} : { text }) },
  };
}

function unavailable(failure: ReturnType<typeof failureOf>): Sent {
  if (failure.kind === 'refused') return failure;
  const { reason, afterMs, maybeAccepted } = failure;
  return {
    kind: 'unavailable',
    reason,
    ...(afterMs === undefined ? {} : { afterMs }),
    ...(maybeAccepted === true ? { maybeAccepted } : {}),
  };
}
