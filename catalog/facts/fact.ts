// What can be asked of a catalogue and what it answers: every figure typed, with its source row and its age, and "unknown"
// as a result like any other. It knows no words of any language; dialogs make sentences of it.
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { PlaceRef } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type {
  Buyers,
  DayHours,
  Money,
  PickupMethod,
  PickupSla,
  StoreAvailability,
  StorePlace,
  WebAvailability,
} from '../model.ts';

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
interface Told {
  readonly entity: AnswerEntity;
}
export interface Unknown<K extends FactQuery['kind']> extends Told {
  readonly kind: K;
  readonly status: 'unknown';
  readonly reason: UnknownReason;
}

interface StoreStanding {
  readonly store: StorePlace;
  /** From the place named; beeline. Absent when no place was named or coordinates are missing. */
  readonly distanceKm?: number;
  /** In the town that was named. */
  readonly inTown?: true;
}
/** One store's row of a product. */
export interface StoreStockFound extends StoreStanding {
  readonly status: 'found';
  readonly availability: StoreAvailability;
  readonly quantity?: number;
  /** It can be carried out of the store: in stock or limited, and the quantity is not 0. */
  readonly has: boolean;
  readonly asOf: string;
  readonly source: string;
  /** Older than the shop's `stock_stale_after`. */
  readonly stale: boolean;
  /** Few left: at or below `low_stock_at`, or called limited by the row. Only where it has any. */
  readonly low: boolean;
}
/** The shop has no row for this store: not known, which is not none. */
export interface StoreStockUnknown extends StoreStanding {
  readonly status: 'unknown';
  readonly reason: 'no-row';
}
export type StoreStock = StoreStockFound | StoreStockUnknown;

/** The web shop's side of a product. */
export interface WebStock {
  readonly availability: WebAvailability;
  /** Preorder and backorder (and out of stock, when the row has it): when it is expected; ISO date in the shop's zone. */
  readonly expected?: string;
  /** The expected date has gone by: it says nothing any more and is left out of `expected`. */
  readonly datePassed?: true;
  readonly discontinued: boolean;
  readonly source: string;
}

export type StockInStore =
  | (Told & {
      readonly kind: 'stock-in-store';
      readonly status: 'found';
      readonly stock: StoreStockFound;
      readonly web: WebStock;
    })
  | (Told & {
      readonly kind: 'stock-in-store';
      readonly status: 'no-row';
      readonly stock: StoreStockUnknown;
      readonly web: WebStock;
    })
  | Unknown<'stock-in-store'>;
export type StockAround =
  | (Told & {
      readonly kind: 'stock-around';
      /** `no-row`: none of these stores has a row, so nothing is known here. */
      readonly status: 'found' | 'no-row';
      /** Those that have it first, each group nearest first. */
      readonly stores: readonly StoreStock[];
      readonly web: WebStock;
    })
  | Unknown<'stock-around'>;
export interface StockEverywhere extends Told {
  readonly kind: 'stock-everywhere';
  readonly status: 'found';
  readonly web: WebStock;
  /** Stores that have it, in the file's order. */
  readonly having: readonly StoreStockFound[];
  /** Stores whose row says that it is not there to take (on display to order counts here too). */
  readonly lacking: readonly StoreStockFound[];
  /** Stores without a row. */
  readonly unknown: readonly StoreStockUnknown[];
}

export interface WebPrice {
  readonly price: Money;
  /** The price outside of the sale; only while the sale is on. */
  readonly regular?: Money;
  /** Last day of the sale that is on, ISO date in the shop's zone, when the row has one. */
  readonly saleUntil?: string;
}
export interface PriceFound extends Told {
  readonly kind: 'price';
  readonly status: 'found';
  readonly web: WebPrice;
  /** The named store's own price; absent when no store was named or its row has none (then the web price is what is known). */
  readonly inStore?: { readonly store: StorePlace; readonly price: Money; readonly asOf: string };
  /** Both prices stand and are not the same: both are to be said. */
  readonly differs: boolean;
  readonly buyers: Buyers;
}

export interface WarrantyFound extends Told {
  readonly kind: 'warranty';
  readonly status: 'found';
  /** Normalised for speaking: `P24M` is 2 years, `P18M` 1 year 6 months. */
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** What is asked about, when it is not one code: all codes that begin so, or a town. */
export type DeliveryScope =
  | { readonly kind: 'code'; readonly code: string }
  /** `97*` */
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'town'; readonly name: string };

export interface ServiceTime {
  readonly serviceId: string;
  readonly minDays: number;
  readonly maxDays: number;
  /** ISO dates in the shop's zone. */
  readonly minDate: string;
  readonly maxDate: string;
}
export type DeliveryTime =
  | (Told & {
      readonly kind: 'delivery-time';
      readonly status: 'found';
      readonly time: ServiceTime;
      /** Other services that take the weight and the place. */
      readonly others: readonly ServiceTime[];
      readonly scope?: DeliveryScope;
      /** No place was given and the service takes longer to some areas: to be said, or the code asked. */
      readonly longerSomewhere: boolean;
      /** A preorder's or backorder's date, ISO: the count begins there. */
      readonly startsFrom?: string;
    })
  | (Told & {
      readonly kind: 'delivery-time';
      readonly status: 'not-deliverable';
      readonly reason: NotDeliverableReason;
      /** Services that would do it, when one was named that does not. */
      readonly others: readonly ServiceTime[];
      readonly scope?: DeliveryScope;
      readonly fallback?: PickupOption;
    })
  /** It differs within the area named: the postal code is needed. */
  | (Told & {
      readonly kind: 'delivery-time';
      readonly status: 'need-code';
      readonly scope: DeliveryScope;
    })
  | (Unknown<'delivery-time'> & {
      /** With `no-handling-time`: business days after dispatch. */
      readonly transit?: { readonly serviceId: string; readonly minDays: number; readonly maxDays: number };
    });

export type NotDeliverableReason =
  /** Heavier than every service takes. */
  | 'too-heavy'
  /** No service goes there. */
  | 'not-served'
  /** Some services go there and some take the weight, but none does both. */
  | 'too-heavy-there'
  /** The service that was named does not do it. */
  | 'not-by-this-service';

export type DeliveryArea =
  | (Told & {
      readonly kind: 'delivery-area';
      readonly status: 'found';
      readonly deliverable: true;
      readonly scope: DeliveryScope;
      /** Ids of services that go to all of it with this product, in the file's order. */
      readonly services: readonly string[];
      /** Ids of services that go to a part of it only. */
      readonly partly: readonly string[];
    })
  | (Told & {
      readonly kind: 'delivery-area';
      readonly status: 'found';
      readonly deliverable: false;
      readonly reason: NotDeliverableReason;
      readonly scope?: DeliveryScope;
      /** Other services that go there with this product. */
      readonly services: readonly string[];
      /** The nearest store where the product can be picked up. */
      readonly fallback?: PickupOption;
    })
  /** Nothing holds for all of it, or no place was given. */
  | (Told & {
      readonly kind: 'delivery-area';
      readonly status: 'need-code';
      readonly scope?: DeliveryScope;
      /** Ids of services that go to a part of it. */
      readonly partly: readonly string[];
    })
  | Unknown<'delivery-area'>;

export interface ServiceCost {
  readonly serviceId: string;
  readonly price: Money;
  /** Free from this sum on. */
  readonly freeFrom?: Money;
  /** One piece of the product asked about reaches `freeFrom`, or the price is 0. */
  readonly free: boolean;
}
export type DeliveryCost =
  | (Told & {
      readonly kind: 'delivery-cost';
      readonly status: 'found';
      readonly costs: readonly ServiceCost[];
      readonly scope?: DeliveryScope;
    })
  | (Told & {
      readonly kind: 'delivery-cost';
      readonly status: 'not-deliverable';
      readonly reason: NotDeliverableReason;
      readonly scope?: DeliveryScope;
    })
  | (Told & { readonly kind: 'delivery-cost'; readonly status: 'need-code'; readonly scope: DeliveryScope })
  | Unknown<'delivery-cost'>;

export interface PickupOption {
  readonly store: StorePlace;
  readonly method: PickupMethod;
  readonly sla?: PickupSla;
  readonly stock: StoreStock;
  readonly distanceKm?: number;
}
export type Pickup =
  | (Told & { readonly kind: 'pickup'; readonly status: 'found'; readonly option: PickupOption })
  | Unknown<'pickup'>;
export type PickupAround =
  | (Told & {
      readonly kind: 'pickup-around';
      readonly status: 'found';
      /** Stores where it can be had: in stock with `buy` or `reserve`, or `ship_to_store`. May be empty: then nowhere, as far as rows go. */
      readonly options: readonly PickupOption[];
    })
  | Unknown<'pickup-around'>;

export interface HoursFound<K extends 'store-hours' | 'service-hours'> extends Told {
  readonly kind: K;
  readonly status: 'found';
  readonly store?: StorePlace;
  /** ISO date in the shop's zone. */
  readonly date: string;
  /** Empty = closed all day. */
  readonly hours: DayHours;
  readonly special: boolean;
  readonly isToday: boolean;
  /** Only for today: whether it is open at this moment. */
  readonly openNow?: boolean;
  /** Closed that day, or today and already closed: the next opening within 14 days that is known. */
  readonly next?: { readonly date: string; readonly hours: DayHours };
}
export interface HoursUnknown<K extends 'store-hours' | 'service-hours'> extends Unknown<K> {
  readonly store?: StorePlace;
  readonly date: string;
  /** The weekday's hours, to be called usual; absent when not known either. */
  readonly usual?: DayHours;
}

export interface AudienceFound extends Told {
  readonly kind: 'audience';
  readonly status: 'found';
  readonly buyers: Buyers;
  /** Whether the buyer asked about may buy; absent when none was named. */
  readonly mayBuy?: boolean;
}

export interface AlternativesFound extends Told {
  readonly kind: 'alternatives';
  readonly status: 'found';
  /** Best first; only products that can be had now. May be empty: none known. */
  readonly productIds: readonly string[];
  /** `listed`: by the shop itself. `variant`: another colour or size. `same-type`: of the same product type. */
  readonly by: 'listed' | 'variant' | 'same-type' | 'none';
}

export interface ProductInfoFound extends Told {
  readonly kind: 'product-info';
  readonly status: 'found';
  readonly title: string;
  /** In the shop's first language, word for word. */
  readonly description?: string;
  readonly brand?: string;
  readonly color?: string;
  readonly size?: string;
  readonly weightKg?: number;
  readonly productType?: string;
  readonly link?: string;
  readonly mpn?: string;
  readonly gtin?: string;
  /** Other variants' ids. */
  readonly variants: readonly string[];
}

export interface StoreInfoFound extends Told {
  readonly kind: 'store-info';
  readonly status: 'found';
  readonly store: StorePlace;
}

export interface OwnAnswerFound extends Told {
  readonly kind: 'own-answer';
  readonly status: 'found';
  /** Word for word. */
  readonly text: string;
}

export type Fact =
  | StockInStore
  | StockAround
  | StockEverywhere
  | Unknown<'stock-everywhere'>
  | PriceFound
  | Unknown<'price'>
  | WarrantyFound
  | Unknown<'warranty'>
  | DeliveryTime
  | DeliveryArea
  | DeliveryCost
  | Pickup
  | PickupAround
  | HoursFound<'store-hours'>
  | HoursUnknown<'store-hours'>
  | HoursFound<'service-hours'>
  | HoursUnknown<'service-hours'>
  | AudienceFound
  | Unknown<'audience'>
  | AlternativesFound
  | Unknown<'alternatives'>
  | ProductInfoFound
  | Unknown<'product-info'>
  | StoreInfoFound
  | Unknown<'store-info'>
  | OwnAnswerFound
  | Unknown<'own-answer'>;
