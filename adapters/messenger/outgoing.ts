// One entry of the log as the messages that Messenger takes for it, in order: the text in pieces, then cards, the buttons under
// the last. The direct adapter and the one through Azure send the same. Pure.
import type { EntryData } from '../../conversation/entries.ts';
import type { CardOf, GenericTemplate } from './product-template.ts';
import { templateOf } from './product-template.ts';
import type { QuickReply } from './quick-replies.ts';
import { quickRepliesOf } from './quick-replies.ts';
import { piecesOf } from './text-pieces.ts';

export type MessengerMessage = ({ readonly text: string } | { readonly attachment: GenericTemplate }) & {
  readonly quick_replies?: readonly QuickReply[];
};

const longestText = 2000;

/** Never empty unless the entry says nothing at all. */
export function messagesOf(said: EntryData<'message-out'>, cardOf: CardOf): readonly MessengerMessage[] {
  const template = said.sender === 'bot' ? templateOf(said.entities, said.locale, cardOf) : undefined;
  const messages: readonly MessengerMessage[] = [
    ...piecesOf(said.text, longestText).map((text) => ({ text })),
    ...(template === undefined ? [] : [{ attachment: template }]),
  ];
  const replies = quickRepliesOf(said.suggestions ?? []);
  return replies.length === 0
    ? messages
    : messages.map((message, at) =>
        at === messages.length - 1 ? { ...message, quick_replies: replies } : message,
      );
}

/** How Messenger is told what kind of message it is. */
export type Messaging =
  | { readonly messaging_type: 'RESPONSE' | 'UPDATE' }
  | { readonly messaging_type: 'MESSAGE_TAG'; readonly tag: 'HUMAN_AGENT' };

/**
 * How far a channel is open to a message: `open` within the day after the customer wrote, `person` for a person's own words
 * some days longer where that was granted, `closed` for everything else.
 */
export type Openness = 'open' | 'person' | 'closed';

/** `undefined`: it must not be sent. */
export function messagingOf(said: EntryData<'message-out'>, openness: Openness): Messaging | undefined {
  switch (openness) {
    case 'open':
      return {
        messaging_type: said.inReplyTo === undefined && said.sender !== 'agent' ? 'UPDATE' : 'RESPONSE',
      };
    case 'person':
      return said.sender === 'agent' ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } : undefined;
    case 'closed':
      return undefined;
  }
}
