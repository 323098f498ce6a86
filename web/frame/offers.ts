// Help offered unasked, between the page and the service: the page's wish goes out as an event, and the service's offer comes to the
// tab that wished for it and to no other. It shows nothing.
import type { Activity, Outgoing, ProactiveOffer, ToFrame } from '../protocol.ts';
import type { Line } from './line.ts';

export interface Offers {
  wish(wish: ToFrame & { readonly tiski: 'rule' }): void;
  answer(answer: ToFrame & { readonly tiski: 'answer' }): void;
  /** Looks whether an activity of the service is the offer. */
  take(activity: Activity): void;
}

export function createOffers(line: Line, made: (offer: ProactiveOffer) => void): Offers {
  let wishedAs: string | undefined;

  // What cannot be sent is no loss to anyone; the outbox tries again by itself.
  const send = (event: Outgoing) => void line.send(event).catch(() => undefined);

  return {
    wish({ rule, productId }) {
      wishedAs = `offer-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
      const value = { rule, ...(productId !== undefined && { productId }) };
      send({ type: 'event', name: 'proactive', value, channelData: { clientActivityID: wishedAs } });
    },
    answer({ offerId, yes }) {
      send({ type: 'event', name: yes ? 'proactive.accepted' : 'proactive.declined', value: { offerId } });
    },
    take({ type, name, value }) {
      if (type !== 'event' || name !== 'proactive.offer' || wishedAs === undefined) return;
      const offer = value as ProactiveOffer;
      if (offer.askedBy === wishedAs) made(offer);
    },
  };
}
