// Which town a named place is, what stores we have there, and how it is said where that is.
import { municipalityNamed } from '../catalog/index/places/municipalities.ts';
import { originOf, townOfStore } from '../catalog/index/places/origin.ts';
import type { StorePlace } from '../catalog/model.ts';
import type { PlaceRef } from '../kernel/finding.ts';
import { inTown } from '../language/phrases/in-town.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import type { View } from './view.ts';

/** Finnish name of the town that the place is, or that its postal code lies in; `undefined` for quarters and stores. */
export function townOf(place: PlaceRef, view: View): string | undefined {
  return place.kind === 'store' ? undefined : originOf(place, view.catalog.stores)?.town;
}

export function storesOfTown(town: string, view: View): readonly StorePlace[] {
  return view.catalog.stores.filter((store) => townOfStore(store) === town);
}

/** "Helsingissä meillä ei ole myymälää": of the towns named, those without a store of ours. */
export function townsWithout(places: readonly PlaceRef[], view: View): readonly Sentence[] {
  const towns = new Set(places.flatMap((place) => townOf(place, view) ?? []));
  return [...towns]
    .filter((town) => storesOfTown(town, view).length === 0)
    .map((town) => sentence(view, 'stock.town.no-store', { there: inPlace(town, view) }));
}

/** The town's name in the customer's language. */
export function townName(town: string, view: View): string {
  return view.locale === 'sv' ? (municipalityNamed(town)?.sv ?? town) : town;
}

/** "Tampereella", "i Tammerfors": the town in the customer's language. Begins in lower case where the language has it so. */
export function inPlace(town: string, view: View): string {
  return inTown(townName(town, view), view.locale);
}
