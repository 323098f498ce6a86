// One store's and the web shop's side of a product, read from their rows: what is there, how old the figure is, whether it
// is enough. It does not know which stores are asked about.
import type { StoreStockValue } from '../../kernel/answer.ts';
import type { Catalog, InventoryRow, Product, StorePlace } from '../model.ts';
import { dateAt, dateOf } from './calendar.ts';
import type { StoreStock, WebStock } from './fact.ts';

export function productSource(productId: string): string {
  return `products.tsv:${productId}`;
}

export function inventorySource(storeCode: string, productId: string): string {
  return `inventory.tsv:${storeCode}/${productId}`;
}

/** The store's row of the product as a fact; `unknown` without a row. */
export function stockOf(catalog: Catalog, productId: string, store: StorePlace, nowMs: number): StoreStock {
  return stockIn(catalog, catalog.inventory(store.code, productId), productId, store, nowMs);
}

/** The same of every store, in the shop's order, with one look into the catalogue. */
export function stocksOf(catalog: Catalog, productId: string, nowMs: number): readonly StoreStock[] {
  const rows = new Map(catalog.inventoryOf(productId).map((row) => [row.storeCode, row]));
  return catalog.stores.map((store) => stockIn(catalog, rows.get(store.code), productId, store, nowMs));
}

function stockIn(
  catalog: Catalog,
  row: InventoryRow | undefined,
  productId: string,
  store: StorePlace,
  nowMs: number,
): StoreStock {
  if (row === undefined) return { status: 'unknown', reason: 'no-row', store };
  const { shop } = catalog;
  const { availability, quantity, updated } = row;
  const has = (availability === 'in_stock' || availability === 'limited_availability') && quantity !== 0;
  const few =
    availability === 'limited_availability' || (quantity !== undefined && quantity <= shop.lowStockAt);
  return {
    status: 'found',
    store,
    availability,
    ...(quantity === undefined ? {} : { quantity }),
    has,
    asOf: updated,
    source: inventorySource(store.code, productId),
    stale: nowMs - Date.parse(updated) > shop.stockStaleAfterMs,
    low: has && few,
  };
}

/** The web shop's availability; an expected date that has gone by is not told. */
export function webStockOf(product: Product, timeZone: string, nowMs: number): WebStock {
  const date =
    product.availabilityDate === undefined || product.availability === 'in_stock'
      ? undefined
      : dateOf(product.availabilityDate, timeZone);
  const passed = date !== undefined && date < dateAt(nowMs, timeZone);
  return {
    availability: product.availability,
    ...(date !== undefined && !passed ? { expected: date } : {}),
    ...(passed ? { datePassed: true } : {}),
    discontinued: product.discontinued,
    source: productSource(product.id),
  };
}

/** Is it there in the number wanted? `unknown` where the row has no quantity or there is no row. */
export function enough(stock: StoreStock, quantityWanted: number): 'yes' | 'no' | 'unknown' {
  if (stock.status === 'unknown') return 'unknown';
  if (!stock.has) return 'no';
  if (stock.quantity !== undefined) return stock.quantity >= quantityWanted ? 'yes' : 'no';
  return quantityWanted <= 1 ? 'yes' : 'unknown';
}

/** As it stands in an answer's `value`. */
export function stockValue(stock: StoreStock): StoreStockValue {
  const distance = stock.distanceKm === undefined ? {} : { distanceKm: roundedKm(stock.distanceKm) };
  if (stock.status === 'unknown') {
    return { storeCode: stock.store.code, availability: 'unknown', ...distance };
  }
  const { availability, quantity } = stock;
  return {
    storeCode: stock.store.code,
    availability,
    ...(quantity === undefined ? {} : { quantity }),
    ...distance,
  };
}

function roundedKm(km: number): number {
  return Math.round(km * 10) / 10;
}
