// What Teams gets at once when somebody presses a button of a card: a word for that person alone, or the card as it is now.
import type { Json } from '../../../kernel/json.ts';
import type { HeardActivity } from '../manners.ts';
import type { Card } from './card.ts';

export type InvokeResponse = NonNullable<HeardActivity['invokeResponse']>;

/** Shown to the one who pressed, and to nobody else; an empty one shows nothing. */
export function invokeMessage(text: string): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
  };
}

/** The card takes the place of the one that was pressed. */
export function invokeCard(card: Card): InvokeResponse {
  const value = card.content as unknown as Json;
  return { status: 200, body: { statusCode: 200, type: card.contentType, value } };
}

/** Thumbs and the like need no more than a nod; what this bot never offered is answered 501. */
export function nothingToInvoke(name: string): { readonly invokeResponse?: InvokeResponse } {
  return name.startsWith('message/') ? { invokeResponse: { status: 200, body: {} } } : {};
}
