// What the catalogue answers: every figure typed, with its source row and its age, and "unknown"
// as a result like any other. It knows no words of any language; dialogs make sentences of it.
import type { Buyers, DayHours, Money, StorePlace, WebAvailability } from '../model.ts';
import type {
  DeliveryArea,
  DeliveryCost,
  DeliveryTime,
  Pickup,
  PickupAround,
  StoreStock,
  StoreStockFound,
  StoreStockUnknown,
} from './delivery-facts.ts';
import type { Told, Unknown } from './fact-query.ts';

export type {
  DeliveryArea,
  DeliveryCost,
  DeliveryScope,
  DeliveryTime,
  NotDeliverableReason,
  Pickup,
  PickupAround,
  PickupOption,
  ServiceCost,
  ServiceTime,
  StoreStock,
  StoreStockFound,
  StoreStockUnknown,
} from './delivery-facts.ts';
export type { FactQuery, Unknown, UnknownReason } from './fact-query.ts';

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
