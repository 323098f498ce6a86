// Which stores a customer means who names places without a product: the named ones, a town's own, else the nearest.
import { distanceKm } from '../catalog/index/places/distance.ts';
import { originOf, originOfStore, townOfStore } from '../catalog/index/places/origin.ts';
import type { Catalog, StorePlace } from '../catalog/model.ts';
import type { PlaceRef } from '../kernel/finding.ts';

/** At most `limit` stores, in the order of the places; one nearest store for a place that has none of its own. */
export function storesNear(
  catalog: Catalog,
  places: readonly PlaceRef[],
  limit: number,
): readonly StorePlace[] {
  const found = places.flatMap((place) => storesAt(catalog, place));
  return [...new Set(found)].slice(0, limit);
}

function storesAt(catalog: Catalog, place: PlaceRef): readonly StorePlace[] {
  if (place.kind === 'store') {
    const store = catalog.store(place.storeCode);
    return store === undefined ? [] : [store];
  }
  const origin = originOf(place, catalog.stores);
  if (origin === undefined) return [];
  const own =
    origin.town === undefined ? [] : catalog.stores.filter((store) => townOfStore(store) === origin.town);
  if (own.length > 0) return own;
  const measured = catalog.stores.flatMap((store) => {
    const at = originOfStore(store);
    return at === undefined ? [] : [{ store, km: distanceKm(origin, at) }];
  });
  return measured
    .toSorted((a, b) => a.km - b.km)
    .slice(0, 1)
    .map(({ store }) => store);
}
