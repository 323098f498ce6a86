// What comes from the hub in the customer's own channel: its `handoff.status`, and its people's words where the channel echoes them.
// Only channels that were named are believed; the activity was authenticated as the channel's.
import type { Activity } from 'botbuilder';
import { channelDesk } from '../../../conversation/desk-stays.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { FarOutcome, FarPerson, FarSide } from '../../../handoff/target.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Aside } from '../asides.ts';
import { botAddress } from '../address.ts';
import { readStatus } from '../hub/status.ts';
import { heardMessage } from '../inbound.ts';

export interface InChannelAnswersOptions {
  /** Bot Framework's `channelId`s. */
  readonly channels: readonly string[];
  readonly farSide: FarSide;
  /** `undefined`: there is no such conversation. */
  readonly stateOf: (conversationId: string) => Promise<ConversationState | undefined>;
  /** What a person is called whom the hub does not name, as the customer reads it. */
  readonly somebody: (locale: Locale) => string;
}

export function inChannelAnswers({ channels, farSide, stateOf, somebody }: InChannelAnswersOptions): Aside {
  return async (activity, conversationId) => {
    if (!channels.includes(activity.channelId)) return undefined;
    const isStatus = activity.type === 'event' && activity.name === 'handoff.status';
    if (!isStatus && activity.type !== 'message') return undefined;
    const state = await stateOf(conversationId());
    const stay = state?.stays?.findLast(({ desk }) => desk === channelDesk);
    if (isStatus) {
      if (state !== undefined && stay !== undefined)
        await carryOut(activity.value, { ticketId: stay.ticketId, farSide, name: somebody(state.locale) });
      return {};
    }
    const speaker = stay === undefined ? undefined : agentOf(activity, state);
    if (stay === undefined || speaker === undefined) return undefined;
    const { text, attachments = [] } = heardMessage(activity);
    await farSide.spoke(stay.ticketId, speaker, {
      farMessageId: activity.id ?? String(activity.timestamp),
      text,
      attachments: attachments.map(({ contentType, name, url = '' }) => ({
        contentType,
        name,
        contentUrl: url,
      })),
    });
    return {};
  };
}

/** Somebody who is neither the customer nor the bot. */
function agentOf({ from, recipient }: Activity, state: ConversationState | undefined): FarPerson | undefined {
  const customer = botAddress(state?.address)?.user.id;
  if (customer === undefined || from.id === customer || from.id === recipient.id) return undefined;
  return { id: from.id, name: from.name || from.id };
}

async function carryOut(
  value: unknown,
  hub: { readonly ticketId: string; readonly farSide: FarSide; readonly name: string },
): Promise<FarOutcome> {
  const { ticketId, farSide, name } = hub;
  const said = readStatus(value);
  const person = said?.agent ?? { id: 'agent', name };
  if (said?.settled !== undefined) await farSide.settled(ticketId, person, said.settled, 'answered');
  switch (said?.state) {
    case 'accepted':
      return farSide.joined(ticketId, person);
    case 'queued': {
      const letGo = await farSide.letGo(ticketId);
      return letGo === 'not-yours' ? farSide.received(ticketId) : letGo;
    }
    case 'failed':
      return farSide.refused(ticketId, said.reason);
    case 'completed':
    case 'returned':
      return returned(ticketId, farSide);
    case undefined:
      return 'done';
  }
}

/** The bot has it again, with what is open. What only people can keep stays with people: at our own desk then. */
async function returned(ticketId: string, farSide: FarSide): Promise<FarOutcome> {
  try {
    return await farSide.returnedToBot(ticketId);
  } catch (error) {
    if (error instanceof TiskiError && error.code === 'open-promises')
      return farSide.refused(ticketId, 'completed with a promise that is not kept');
    throw error;
  }
}
