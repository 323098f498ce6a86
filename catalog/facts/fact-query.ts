// What can be asked of a catalogue, and how it says that it does not know. It knows no words of any language.
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { PlaceRef } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';

/** One question to the catalogue. Ids are taken as they are; an id that the catalogue lacks gives an `unknown` fact. */
export type FactQuery =
  | { readonly kind: 'stock-in-store'; readonly productId: string; readonly storeCode: string }
  /** Nearest to all of `places`; `limit` stores at most (default 4). */
  | {
      readonly kind: 'stock-around';
      readonly productId: string;
      readonly places: readonly PlaceRef[];
      readonly limit?: number;
    }
  | { readonly kind: 'stock-everywhere'; readonly productId: string }
  | { readonly kind: 'price'; readonly productId: string; readonly storeCode?: string }
  | { readonly kind: 'warranty'; readonly productId: string }
  /** `to` absent: the place is not known, and the answer holds outside of the areas with exceptions. */
  | {
      readonly kind: 'delivery-time';
      readonly productId: string;
      readonly serviceId?: string;
      readonly to?: PlaceRef;
    }
  | {
      readonly kind: 'delivery-area';
      readonly productId?: string;
      readonly serviceId?: string;
      readonly to?: PlaceRef;
    }
  | {
      readonly kind: 'delivery-cost';
      readonly productId?: string;
      readonly serviceId?: string;
      readonly to?: PlaceRef;
    }
  | { readonly kind: 'pickup'; readonly productId: string; readonly storeCode: string }
  /** Where it can be picked up, nearest to `places` first (file order without places). */
  | {
      readonly kind: 'pickup-around';
      readonly productId: string;
      readonly places: readonly PlaceRef[];
      readonly limit?: number;
    }
  /** `date`: ISO date in the shop's zone, default today. */
  | { readonly kind: 'store-hours'; readonly storeCode: string; readonly date?: string }
  | { readonly kind: 'service-hours'; readonly teamId?: string; readonly date?: string }
  | { readonly kind: 'audience'; readonly productId: string; readonly buyer?: 'consumer' | 'business' }
  /** `buyer`: who the alternatives must be sold to. */
  | {
      readonly kind: 'alternatives';
      readonly productId: string;
      readonly buyer?: 'consumer' | 'business';
      readonly limit?: number;
    }
  | { readonly kind: 'product-info'; readonly productId: string; readonly locale: Locale }
  | { readonly kind: 'store-info'; readonly storeCode: string }
  | { readonly kind: 'own-answer'; readonly answerId: string; readonly locale: Locale };

export type UnknownReason =
  | 'no-such-product'
  | 'no-such-store'
  | 'no-such-service'
  | 'no-such-team'
  | 'no-such-answer'
  /** The shop has no row for this product and store. */
  | 'no-row'
  /** The row stands, the value in it does not. */
  | 'no-value'
  /** A preorder or backorder without a date. */
  | 'no-date'
  /** A preorder or backorder whose date has gone by. */
  | 'date-passed'
  /** It cannot be ordered from the web shop now. */
  | 'out-of-stock'
  | 'discontinued'
  /** The products row says nothing of handling: only the transit is known. */
  | 'no-handling-time'
  /** A public holiday for which nobody has given hours. */
  | 'public-holiday'
  | 'no-hours'
  | 'no-services'
  | 'expired'
  /** The shop's answer exists, but not in this language. */
  | 'not-in-language';

/** `entity` is ready for an activity's `entities`. */
export interface Told {
  readonly entity: AnswerEntity;
}
export interface Unknown<K extends FactQuery['kind']> extends Told {
  readonly kind: K;
  readonly status: 'unknown';
  readonly reason: UnknownReason;
}
