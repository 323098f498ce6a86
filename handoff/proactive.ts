// Whether help may be offered to a customer who has not asked for it: once a visit, by one, never over a conversation and never
// after a no. The shop's page says when it would like to; here it is decided. It knows no words and no page.
import { isOpen } from '../conversation/state.ts';
import type { ConversationState, OfferState } from '../conversation/state.ts';

/** One offer in so long, whoever makes it and in however many tabs. */
const visitMs = 12 * 60 * 60_000;
/** A conversation is under way for so long after anything was said in it. */
const underWayMs = 30 * 60_000;

/** The latest offer, while it has no answer. */
export function standingOffer(state: ConversationState, offerId: string): OfferState | undefined {
  return state.offers.find((offer) => offer.offerId === offerId && offer.state === 'offered');
}

export function mayOffer(state: ConversationState, nowMs: number): boolean {
  return (
    state.offers.every(
      (offer) => offer.state !== 'declined' && Date.parse(offer.offeredAt) + visitMs <= nowMs,
    ) && !isUnderWay(state, nowMs)
  );
}

/** Somebody is being helped, or was a moment ago. */
export function isUnderWay(state: ConversationState, nowMs: number): boolean {
  const { heardSeq, spoken } = state.silence;
  const justSaid = spoken !== undefined && Date.parse(spoken.at) + underWayMs > nowMs;
  return (
    state.unhandled.length > 0 ||
    state.speaker.kind !== 'bot' ||
    state.questions.some(isOpen) ||
    state.promises.some((promise) => promise.state === 'made') ||
    (heardSeq > 0 && justSaid)
  );
}
