// What has become of help that was offered unasked, entry by entry. Pure; whether an offer may be made is decided elsewhere.
import type { Effects } from './effects.ts';
import type { OfferState } from './state.ts';

type Offers = readonly OfferState[];

/** The first answer to an offer stands. */
export const offerEffects: Effects<Offers> = {
  'proactive-offered': (offers, { data, at }) => {
    const { offerId, rule, productId, text } = data;
    if (offers.some((offer) => offer.offerId === offerId)) return offers;
    const product = productId === undefined ? {} : { productId };
    return [...offers, { offerId, rule, text, offeredAt: at, state: 'offered', ...product }];
  },
  'proactive-accepted': (offers, { data }) => answered(offers, data.offerId, 'accepted'),
  'proactive-declined': (offers, { data }) => answered(offers, data.offerId, 'declined'),
};

function answered(offers: Offers, offerId: string, state: 'accepted' | 'declined'): Offers {
  return offers.map((offer) =>
    offer.offerId === offerId && offer.state === 'offered' ? { ...offer, state } : offer,
  );
}
