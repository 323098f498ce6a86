// The catalogue as the rest of the house sees it: checked rows, in our own words. What a row looks like in a shop's files
// is known to `feeds/` alone; how rows are found is known to `index/` alone.
import type { FindPlaces, FindProducts, AnswerHit } from '../kernel/finding.ts';
import type { Topic } from '../kernel/answer.ts';
import type { Locale } from '../kernel/locale.ts';

export interface Money {
  /** Decimal with two digits, `49.90`. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

export type WebAvailability = 'in_stock' | 'out_of_stock' | 'preorder' | 'backorder';
export type StoreAvailability = 'in_stock' | 'limited_availability' | 'on_display_to_order' | 'out_of_stock';
export type Buyers = 'consumer' | 'business' | 'all';

export interface Product {
  readonly id: string;
  /** In the shop's first language. */
  readonly title: string;
  /** Other languages' names; a language without one falls back to `title`. */
  readonly titles: Readonly<Partial<Record<Locale, string>>>;
  readonly description?: string;
  readonly brand?: string;
  readonly gtin?: string;
  readonly mpn?: string;
  readonly productType?: string;
  readonly itemGroupId?: string;
  readonly color?: string;
  readonly size?: string;
  readonly link?: string;
  readonly imageLink?: string;
  readonly availability: WebAvailability;
  /** ISO 8601 date or instant. */
  readonly availabilityDate?: string;
  readonly price: Money;
  readonly salePrice?: Money;
  /** ISO 8601 instants, inclusive start, inclusive end. */
  readonly saleFrom?: string;
  readonly saleTo?: string;
  readonly minHandlingDays?: number;
  readonly maxHandlingDays?: number;
  readonly weightKg?: number;
  /** ISO 8601 duration as written, `P24M`. */
  readonly warranty?: string;
  readonly audience: Buyers;
  readonly alternatives: readonly string[];
  readonly discontinued: boolean;
}

export type PickupMethod = 'buy' | 'reserve' | 'ship_to_store' | 'not_supported';
export type PickupSla =
  'same_day' | 'next_day' | '2-day' | '3-day' | '4-day' | '5-day' | '6-day' | '7-day' | 'multi-week';

export interface InventoryRow {
  readonly storeCode: string;
  readonly productId: string;
  readonly availability: StoreAvailability;
  readonly quantity?: number;
  readonly price?: Money;
  readonly pickupMethod?: PickupMethod;
  readonly pickupSla?: PickupSla;
  readonly location?: string;
  /** ISO 8601: when it was counted (`updated`, else the file's modification time). */
  readonly updated: string;
}

/** `HH:MM`; several ranges when closed in between; empty = closed. */
export type DayHours = readonly { readonly opens: string; readonly closes: string }[];
/** Index 0 = Monday … 6 = Sunday; `undefined` = not known. */
export type WeekHours = readonly (DayHours | undefined)[];

export interface StorePlace {
  readonly code: string;
  readonly name: string;
  readonly address?: string;
  readonly locality?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly phone?: string;
  readonly hours: WeekHours;
  /** ISO date → hours of that date. */
  readonly specialHours: Readonly<Record<string, DayHours>>;
  readonly labels: readonly string[];
  readonly aliases: readonly string[];
}

export interface DeliveryService {
  readonly id: string;
  readonly name: Readonly<Partial<Record<Locale, string>>>;
  readonly price?: Money;
  readonly freeFrom?: Money;
  readonly transitDays: { readonly min: number; readonly max: number };
  /** `HH:MM` in the shop's zone. */
  readonly cutoff?: string;
  readonly maxWeightKg?: number;
  readonly areas: {
    /** `12345`, `12345-12399`, or `97*`. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly exceptions: readonly {
      readonly codes: readonly string[];
      readonly transitDays: { readonly min: number; readonly max: number };
    }[];
  };
}

export interface Team {
  readonly id: string;
  readonly skills: readonly string[];
  readonly languages: readonly Locale[];
  readonly hours?: WeekHours;
}

export interface Shop {
  readonly name: string;
  /** First is the default; never empty. */
  readonly languages: readonly Locale[];
  readonly timeZone: string;
  readonly country: string;
  readonly currency: string;
  readonly stockStaleAfterMs: number;
  readonly lowStockAt: number;
  readonly serviceHours: WeekHours;
  readonly specialHours: Readonly<Record<string, DayHours>>;
  readonly teams: readonly Team[];
  readonly replyPromiseMs?: number;
  readonly callbackSlots?: {
    readonly lengthMs: number;
    readonly perSlot: number;
    readonly daysAhead: number;
  };
  /** Other words for products, types or places that the shop lists itself: said → meant. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface OwnAnswer {
  readonly id: string;
  readonly topic: Topic;
  readonly ask: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly say: Readonly<Partial<Record<Locale, string>>>;
  /** ISO date, inclusive. */
  readonly validUntil?: string;
}

/** What `feeds/` makes of a shop's files, ready to be indexed. */
export interface CatalogRows {
  readonly shop: Shop;
  readonly products: readonly Product[];
  readonly inventory: readonly InventoryRow[];
  readonly stores: readonly StorePlace[];
  readonly services: readonly DeliveryService[];
  readonly answers: readonly OwnAnswer[];
}

/**
 * One import, unchanging: whoever holds a Catalog sees one generation of all files until it lets go of it, also while the
 * next one is being imported. Reads are synchronous and take microseconds; searches a few milliseconds.
 */
export interface Catalog {
  /** Fingerprint of the files and of the index's format. */
  readonly generation: string;
  readonly shop: Shop;
  readonly stores: readonly StorePlace[];
  readonly services: readonly DeliveryService[];
  readonly answers: readonly OwnAnswer[];
  readonly productCount: number;
  product(id: string): Product | undefined;
  store(code: string): StorePlace | undefined;
  /** `undefined`: the shop did not say (unknown), which is not none. */
  inventory(storeCode: string, productId: string): InventoryRow | undefined;
  /** All stores' rows of one product. */
  inventoryOf(productId: string): readonly InventoryRow[];
  /** Other variants with the same `item_group_id`, without the product itself. */
  variantsOf(productId: string): readonly Product[];
  readonly findProducts: FindProducts;
  readonly findPlaces: FindPlaces;
  /** The shop's own answers whose `ask` lines resemble the text; best first, expired ones left out by the caller. */
  findAnswers(text: string, locale: Locale): readonly AnswerHit[];
}
