// The public vocabulary of answers (docs: "Activities from the service"): topics, outcomes and the value of each fact.
// It exists so that understanding, dialogs, the ledger and the desk speak of a question in the same words.

export const topics = [
  'stock',
  'price',
  'warranty',
  'delivery-time',
  'delivery-area',
  'pickup',
  'store-hours',
  'service-hours',
  'alternatives',
  'audience',
  'delivery-cost',
  'store-info',
  'product-info',
  'returns',
  'payment',
  'order',
  'complaint',
  'feedback',
  'person',
  'callback',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/**
 * `answered`: a fact was told. `unknown`: the catalogue has no such fact and the text says so. `clarify`: the customer
 * was asked something back. `passed-on`: it went to a person.
 */
export const outcomes = ['answered', 'unknown', 'clarify', 'passed-on'] as const;
export type Outcome = (typeof outcomes)[number];

export const storeAvailabilities = [
  'in_stock',
  'limited_availability',
  'on_display_to_order',
  'out_of_stock',
] as const;
export const webAvailabilities = ['in_stock', 'out_of_stock', 'preorder', 'backorder'] as const;
/** `unknown` only where a store has no row for the product: not the same as none. */
export type Availability =
  (typeof storeAvailabilities)[number] | (typeof webAvailabilities)[number] | 'unknown';

export interface StoreStockValue {
  readonly storeCode: string;
  readonly availability: Availability;
  readonly quantity?: number;
  readonly distanceKm?: number;
}

export type AnswerValue =
  | { readonly availability: Availability; readonly quantity?: number }
  /** `availability` and `quantity`: of the one store that the place has, where an Answer names one; else the web shop's. */
  | {
      readonly stores: readonly StoreStockValue[];
      readonly availability?: Availability;
      readonly quantity?: number;
    }
  | { readonly amount: string; readonly currency: string; readonly regular?: string }
  | { readonly duration: string }
  | {
      readonly service: string;
      readonly minDays: number;
      readonly maxDays: number;
      readonly minDate: string;
      readonly maxDate: string;
    }
  | { readonly deliverable: boolean; readonly services: readonly string[] }
  | { readonly storeCode: string; readonly method: string; readonly sla?: string }
  | { readonly date: string; readonly opens?: string; readonly closes?: string; readonly closed?: boolean }
  | { readonly productIds: readonly string[] }
  | { readonly buyers: 'consumer' | 'business' | 'all' }
  | {
      readonly services: readonly {
        readonly service: string;
        readonly amount: string;
        readonly currency: string;
        readonly freeFrom?: string;
      }[];
    }
  | { readonly answerId: string };

/** One question that an activity deals with; stands in the activity's `entities`. */
export interface AnswerEntity {
  readonly type: 'Answer';
  readonly topic: Topic;
  readonly outcome: Outcome;
  readonly productId?: string;
  readonly storeCode?: string;
  readonly postalCode?: string;
  readonly value?: AnswerValue;
  /** ISO 8601: when the figure was true, for figures that age. */
  readonly asOf?: string;
  /** Where it comes from: `inventory.tsv:<store>/<id>`, `products.tsv:<id>`, `delivery.yaml:<service>` … */
  readonly source?: string;
}
