// The closed list of names that may be places for one shop: its stores by all their names, municipalities, regions,
// quarters and postal areas. It knows names, not sentences.
import type { PlaceRef } from '../../../kernel/finding.ts';
import type { Shop, StorePlace } from '../../model.ts';
import { isKindOfPlace, type Trust } from './evidence.ts';
import { carefulNames, strictNames } from './doubtful-names.ts';
import { everydayNames, municipalities, municipalityNamed, type Municipality } from './municipalities.ts';
import { townOfStore } from './origin.ts';
import { codesOfTown, postalAreas, regions } from './postal-areas.ts';
import { quarters } from './quarters.ts';

export interface PlaceName {
  /** Lower case, uninflected. */
  readonly words: readonly string[];
  readonly place: PlaceRef;
  readonly trust: Trust;
  /** Finnish name of the municipality. */
  readonly town?: string;
  /** Short list of names that are worth finding misspelt. */
  readonly fuzzy: boolean;
}

/** Store names come first: where a store and an area share a name the earlier one wins. */
export function placeNames(stores: readonly StorePlace[], shop: Shop): readonly PlaceName[] {
  const brand = brandWords(stores, shop);
  const ownTowns = new Set(stores.flatMap((store) => townOfStore(store) ?? []));
  const names = [
    ...stores.flatMap((store) => storeNames(store, brand, stores)),
    ...municipalities().flatMap((municipality) => townNames(municipality, ownTowns)),
    ...everydayTowns(),
    ...regions().flatMap(({ names: words, codes }) =>
      words.map((name) => named(name, area(words[0] ?? name, codes), 'sure')),
    ),
    ...quarters.flatMap(({ fi, sv, town, latitude, longitude }) =>
      [...new Set([fi, sv])].map((name) => ({
        ...named(name, { ...area(fi, []), latitude, longitude }, 'rare'),
        town,
      })),
    ),
    ...postalAreaNames(),
  ];
  return [...names, ...shopAliases(shop, stores, names)].filter(({ words }) => words.length > 0);
}

function area(name: string, postalCodes: readonly string[]): PlaceRef & { readonly kind: 'area' } {
  return { kind: 'area', name, postalCodes };
}

function named(name: string, place: PlaceRef, trust: Trust, fuzzy = false): PlaceName {
  return { words: wordsOf(name), place, trust, fuzzy };
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'&-]|:(?=\p{L}))*/gu) ?? []
  );
}

/** The municipality as a place, with all of its ordinary postal codes. */
export function townPlace(municipality: Municipality): PlaceRef & { readonly kind: 'area' } {
  const { fi, latitude, longitude } = municipality;
  return {
    ...area(fi, codesOfTown(fi)),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  };
}

function townNames(municipality: Municipality, ownTowns: ReadonlySet<string>): readonly PlaceName[] {
  const { fi, sv } = municipality;
  const big = ownTowns.has(fi) || codesOfTown(fi).length >= 15;
  const saints = sv.startsWith('S:t ') ? [sv.replace('S:t', 'Sankt'), sv.replace('S:t', 'St')] : [];
  return [...new Set([fi, sv, ...saints])].map((name) => ({
    ...named(name, townPlace(municipality), trustOf(name), big),
    town: fi,
  }));
}

function everydayTowns(): readonly PlaceName[] {
  return Object.entries(everydayNames).flatMap(([name, town]) => {
    const municipality = municipalityNamed(town);
    if (municipality === undefined) return [];
    return [{ ...named(name, townPlace(municipality), trustOf(name)), town }];
  });
}

function trustOf(name: string): Trust {
  const key = name.toLowerCase();
  if (strictNames.has(key)) return 'strict';
  return carefulNames.has(key) ? 'careful' : 'sure';
}

/** One name may be several villages: then all their codes are meant, and no coordinates. */
function postalAreaNames(): readonly PlaceName[] {
  const towns = new Set(municipalities().flatMap(({ fi, sv }) => [fi.toLowerCase(), sv.toLowerCase()]));
  const taken = new Set([
    ...towns,
    ...regions().flatMap(({ names }) => names.map((name) => name.toLowerCase())),
  ]);
  const byName = new Map<string, { name: string; codes: string[]; towns: Set<string> }>();
  for (const { fi, sv, town, codes } of postalAreas()) {
    for (const name of new Set([fi, sv])) {
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      const known = byName.get(key) ?? { name: fi, codes: [], towns: new Set<string>() };
      known.codes.push(...codes);
      known.towns.add(town);
      byName.set(key, known);
    }
  }
  return [...byName].map(([key, { name, codes, towns: inTowns }]) => {
    const [town] = inTowns;
    const municipality = inTowns.size === 1 && town !== undefined ? municipalityNamed(town) : undefined;
    const { latitude, longitude } = municipality ?? {};
    const place = {
      ...area(name, codes),
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    };
    return { ...named(key, place, 'rare'), ...(municipality === undefined ? {} : { town: municipality.fi }) };
  });
}

/** Words that say whose store it is: the shop's name, and what most of several stores are called. */
function brandWords(stores: readonly StorePlace[], shop: Shop): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of stores) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => stores.length >= 3 && count > stores.length / 2);
  return new Set([...wordsOf(shop.name), ...common.map(([word]) => word)]);
}

/**
 * The store's code, name, aliases, street and labels. A name that is only the town's is the town, unless the shop itself
 * calls its one store there so.
 */
function storeNames(
  store: StorePlace,
  brand: ReadonlySet<string>,
  stores: readonly StorePlace[],
): readonly PlaceName[] {
  const place: PlaceRef = { kind: 'store', storeCode: store.code };
  const town = townOfStore(store);
  const inTown = stores.filter((other) => townOfStore(other) === town).length;
  const isTown = (words: readonly string[]) => municipalityNamed(words.join(' ')) !== undefined;
  const full = wordsOf(store.name);
  const own = full.filter((word) => !brand.has(word));
  const telling = (words: readonly string[]) => words.filter((word) => !isKindOfPlace(word));
  const withoutTown = telling(own).filter((word) => !isTown([word]) || telling(own).length === 1);
  const streets = (store.address ?? '').split(',').map((part) => wordsOf(part.replace(/\s+\d.*$/u, '')));
  const uniqueLabels = store.labels.filter(
    (label) => stores.filter(({ labels }) => labels.includes(label)).length === 1,
  );
  const all: readonly (readonly [readonly string[], Trust])[] = [
    [full, 'sure'],
    [telling(own).length > 0 ? own : [], 'sure'],
    [withoutTown, 'sure'],
    ...store.aliases.map((alias) => [wordsOf(alias), 'sure'] as const),
    ...streets.map((street) => [telling(street), 'sure'] as const),
    [/\p{L}/u.test(store.code) && /\d/u.test(store.code) ? [store.code.toLowerCase()] : [], 'sure'],
    ...uniqueLabels.map((label) => [wordsOf(label), 'rare'] as const),
  ];
  const aliases = new Set(store.aliases.map((alias) => wordsOf(alias).join(' ')));
  const seen = new Set<string>();
  return all.flatMap(([words, trust]) => {
    const key = words.join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    if (isTown(words) && (!aliases.has(key) || inTown > 1)) return [];
    const level = isTown(words) ? trustOf(key) : trust;
    return [{ words, place, trust: level, fuzzy: level === 'sure', ...(town === undefined ? {} : { town }) }];
  });
}

/** The shop's own "said → meant" where what is meant is a store or a town. */
function shopAliases(
  shop: Shop,
  stores: readonly StorePlace[],
  names: readonly PlaceName[],
): readonly PlaceName[] {
  return Object.entries(shop.aliases).flatMap(([said, meant]) => {
    const key = wordsOf(meant).join(' ');
    const store = stores.find(({ code }) => code === meant);
    const known = names.find(({ words, trust }) => trust !== 'rare' && words.join(' ') === key);
    const place = store === undefined ? known?.place : ({ kind: 'store', storeCode: store.code } as const);
    if (place === undefined) return [];
    const town = store === undefined ? known?.town : townOfStore(store);
    return [{ ...named(said, place, 'sure', true), ...(town === undefined ? {} : { town }) }];
  });
}
