// Where and how soon a product can be fetched from a store.
import type { PlaceRef } from '../../kernel/finding.ts';
import { originOf, type Origin } from '../index/places/origin.ts';
import type { Catalog } from '../model.ts';
import type { Pickup, PickupAround, PickupOption, StoreStock } from './fact.ts';
import { nearestFirst } from './stock-fact.ts';
import { inventorySource, productSource, stockOf, stocksOf } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

/** The named store's way of pick-up, `not_supported` included; `unknown` when its row does not say. */
export function pickupFact(catalog: Catalog, productId: string, storeCode: string, nowMs: number): Pickup {
  const source = inventorySource(storeCode, productId);
  const about = { topic: 'pickup', productId, storeCode, source } as const;
  if (catalog.product(productId) === undefined) return unknownFact('pickup', 'no-such-product', about);
  const store = catalog.store(storeCode);
  if (store === undefined) return unknownFact('pickup', 'no-such-store', about);
  const stock = stockOf(catalog, productId, store, nowMs);
  if (stock.status === 'unknown') return unknownFact('pickup', 'no-row', about);
  const option = optionOf(catalog, productId, stock);
  if (option === undefined) return unknownFact('pickup', 'no-value', about);
  return {
    kind: 'pickup',
    status: 'found',
    option,
    entity: { type: 'Answer', outcome: 'answered', value: valueOf(option), asOf: stock.asOf, ...about },
  };
}

/** Stores where it can be had, nearest to the origins first; the entity speaks of the first. */
export function pickupAround(
  catalog: Catalog,
  productId: string,
  origins: readonly Origin[],
  nowMs: number,
  limit = 4,
): PickupAround {
  const about = { topic: 'pickup', productId, source: productSource(productId) } as const;
  if (catalog.product(productId) === undefined) {
    return unknownFact('pickup-around', 'no-such-product', about);
  }
  const rows = catalog.inventoryOf(productId);
  if (!rows.some(({ pickupMethod }) => pickupMethod !== undefined)) {
    return unknownFact('pickup-around', rows.length === 0 ? 'no-row' : 'no-value', about);
  }
  const options = optionsAround(catalog, productId, origins, nowMs).slice(0, limit);
  const [first] = options;
  const told =
    first?.stock.status === 'found'
      ? {
          storeCode: first.store.code,
          value: valueOf(first),
          asOf: first.stock.asOf,
          source: first.stock.source,
        }
      : {};
  return {
    kind: 'pickup-around',
    status: 'found',
    options,
    entity: { type: 'Answer', outcome: 'answered', ...about, ...told },
  };
}

/** What can be offered when nothing is delivered to `to`: the nearest store that has it for pick-up. */
export function pickupFallback(
  catalog: Catalog,
  productId: string,
  to: PlaceRef | undefined,
  nowMs: number,
): PickupOption | undefined {
  const origin = to === undefined ? undefined : originOf(to, catalog.stores);
  return optionsAround(catalog, productId, origin === undefined ? [] : [origin], nowMs)[0];
}

function optionsAround(
  catalog: Catalog,
  productId: string,
  origins: readonly Origin[],
  nowMs: number,
): readonly PickupOption[] {
  const stocks = stocksOf(catalog, productId, nowMs);
  return nearestFirst(stocks, origins)
    .flatMap((stock) => optionOf(catalog, productId, stock) ?? [])
    .filter(({ method, stock }) => {
      if (method === 'not_supported') return false;
      return method === 'ship_to_store' || (stock.status === 'found' && stock.has);
    });
}

function optionOf(catalog: Catalog, productId: string, stock: StoreStock): PickupOption | undefined {
  const row = catalog.inventory(stock.store.code, productId);
  if (row?.pickupMethod === undefined) return undefined;
  return {
    store: stock.store,
    method: row.pickupMethod,
    ...(row.pickupSla === undefined ? {} : { sla: row.pickupSla }),
    stock,
    ...(stock.distanceKm === undefined ? {} : { distanceKm: stock.distanceKm }),
  };
}

function valueOf({ store, method, sla }: PickupOption) {
  return { storeCode: store.code, method, ...(sla === undefined ? {} : { sla }) };
}
