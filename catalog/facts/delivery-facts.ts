// What is known of a store's shelf and of getting a product home or fetching it: when, where to, for how much.
import type { Money, PickupMethod, PickupSla, StoreAvailability, StorePlace } from '../model.ts';
import type { Told, Unknown } from './fact-query.ts';

interface StoreStanding {
  readonly store: StorePlace;
  /** Beeline between this store's and the named stores' own coordinates; absent whenever a town's middle would stand in. */
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
