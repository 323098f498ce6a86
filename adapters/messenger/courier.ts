// Takes what is said in a Messenger conversation to Meta's Send API, one message after another; what is not sent within the
// channel's window is refused here, whatever wanted to send it. The outbox decides when; this keeps nothing.
import type { Courier, Delivery } from '../../conversation/outbox/courier.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { Clock } from '../../kernel/clock.ts';
import { sentId } from './graph.ts';
import type { Graph, GraphAnswer } from './graph.ts';
import { ourMark } from './inbound.ts';
import { messengerChannel } from './options.ts';
import type { MessageOut, MessengerOptions } from './options.ts';
import { messagesOf, messagingOf } from './outgoing.ts';
import type { Messaging, MessengerMessage } from './outgoing.ts';

export interface CourierOptions extends Pick<MessengerOptions, 'opennessAt' | 'cardOf'> {
  readonly graph: Graph;
  readonly personaId?: string;
  readonly clock: Clock;
}

interface Letter {
  readonly customer: string;
  readonly said: MessageOut;
  readonly messaging: Messaging;
  /** Stands in what comes back as an echo. */
  readonly mark: string;
  readonly signal: AbortSignal;
}

export function messengerCourier(options: CourierOptions): Courier {
  const { graph, personaId } = options;

  function send(message: MessengerMessage, { customer, said, messaging, mark, signal }: Letter) {
    const persona = said.sender === 'agent' && personaId !== undefined ? { persona_id: personaId } : {};
    const body = {
      recipient: { id: customer },
      ...messaging,
      ...persona,
      message: { ...message, metadata: mark },
    };
    return graph.post('me/messages', body, signal);
  }

  /** A person at our desk takes the conversation from whoever has it; the bot does not. */
  async function sendInControl(message: MessengerMessage, letter: Letter): Promise<GraphAnswer> {
    const answer = await send(message, letter);
    if (answer.kind !== 'not-in-control' || letter.said.sender !== 'agent') return answer;
    const taken = await graph.post(
      'me/take_thread_control',
      { recipient: { id: letter.customer } },
      letter.signal,
    );
    return taken.kind === 'ok' ? send(message, letter) : answer;
  }

  return {
    to: messengerChannel,
    serves: ({ channel }) => channel === messengerChannel,
    carries: (entry) => entry.kind === 'message-out' && entry.data.saidElsewhere !== true,
    async deliver({ entry, part, state, conversationId, signal }): Promise<Delivery> {
      const customer = state.customer?.id;
      if (entry.kind !== 'message-out' || customer === undefined) return { kind: 'delivered' };
      const messaging = messagingOf(entry.data, options.opennessAt(state, isoNow(options.clock)));
      if (messaging === undefined) return { kind: 'refused', reason: closedReason };
      const mark = `${ourMark}:${conversationId}:${entry.seq}`;
      const letter: Letter = { customer, said: entry.data, messaging, mark, signal };
      const channelIds: string[] = [];
      const messages = messagesOf(entry.data, options.cardOf);
      for (const [at, message] of messages.entries()) {
        if (at < part) continue;
        const answer = await sendInControl(message, letter);
        if (answer.kind !== 'ok') return failed(answer, at, channelIds);
        channelIds.push(...[sentId(answer.body)].filter((id) => id !== undefined));
      }
      return { kind: 'delivered', channelIds };
    },
  };
}

export const closedReason =
  'more than 24 hours since the customer last wrote; reach them by e-mail or phone, or wait until they write again';

function failed(
  answer: Exclude<GraphAnswer, { readonly kind: 'ok' }>,
  part: number,
  channelIds: readonly string[],
): Delivery {
  switch (answer.kind) {
    case 'retry':
      return { ...answer, part, channelIds };
    case 'refused':
      return answer;
    case 'not-in-control':
      return { kind: 'refused', reason: answer.reason };
  }
}
