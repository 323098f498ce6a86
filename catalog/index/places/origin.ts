// Where a place lies: from a store's coordinates, a municipality's table or a postal code. It tells how exact that is, so
// that a rough distance is used for sorting and never said.
import type { PlaceRef } from '../../../kernel/finding.ts';
import type { StorePlace } from '../../model.ts';
import type { Point } from './distance.ts';
import { municipalityNamed } from './municipalities.ts';
import { municipalityOfCode } from './postal-areas.ts';

/** A point to measure from. */
export interface Origin extends Point {
  /** A store's own coordinates; otherwise a town's middle, good for sorting only. */
  readonly exact: boolean;
  /** Finnish name of the municipality, when the place is a whole town: its stores come before nearer ones next door. */
  readonly town?: string;
}

/** The store's coordinates, else its town's; `undefined` when neither is known. */
export function originOfStore(store: StorePlace): Origin | undefined {
  const { latitude, longitude } = store;
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude, exact: true };
  const town = townOfStore(store);
  return town === undefined ? undefined : originOfTown(town);
}

/** `undefined` when it is not known where the place lies. */
export function originOf(place: PlaceRef, stores: readonly StorePlace[]): Origin | undefined {
  switch (place.kind) {
    case 'store': {
      const store = stores.find(({ code }) => code === place.storeCode);
      return store === undefined ? undefined : originOfStore(store);
    }
    case 'area': {
      const town = municipalityNamed(place.name)?.fi;
      const { latitude, longitude } = place;
      if (latitude !== undefined && longitude !== undefined) {
        return { latitude, longitude, exact: false, ...(town === undefined ? {} : { town }) };
      }
      if (town !== undefined) return originOfTown(town);
      const towns = new Set(place.postalCodes.map(municipalityOfCode));
      const [only] = towns;
      return towns.size === 1 && only !== undefined ? originOfTown(only) : undefined;
    }
    case 'postal': {
      const town = municipalityOfCode(place.code);
      return town === undefined ? undefined : originOfTown(town);
    }
  }
}

/** Finnish name of the municipality in which the store lies. */
export function townOfStore(store: StorePlace): string | undefined {
  const named = store.locality === undefined ? undefined : municipalityNamed(store.locality)?.fi;
  if (named !== undefined) return named;
  return store.postalCode === undefined ? undefined : municipalityOfCode(store.postalCode);
}

function originOfTown(town: string): Origin | undefined {
  const municipality = municipalityNamed(town);
  if (municipality?.latitude === undefined || municipality.longitude === undefined) return undefined;
  return { latitude: municipality.latitude, longitude: municipality.longitude, exact: false, town };
}
