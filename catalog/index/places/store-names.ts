// The names that may be places for one shop only: its stores by all that they are called, and its own words for stores and
// towns. It knows names, not sentences.
import type { PlaceRef } from '../../../kernel/finding.ts';
import type { Shop, StorePlace } from '../../model.ts';
import { isKindOfPlace, type Trust } from './evidence.ts';
import { municipalityNamed } from './municipalities.ts';
import { townOfStore } from './origin.ts';
import { firstOfName, trustOf, wordsOf, type PlaceName } from './place-names.ts';

/** `known`: the country's names, for the shop's words for towns. */
export function storeNames(
  stores: readonly StorePlace[],
  shop: Shop,
  known: ReadonlyMap<string, PlaceName>,
): readonly PlaceName[] {
  const chain = chainOf(stores, shop);
  const names = stores.flatMap((store) => namesOfStore(store, chain));
  return [...names, ...shopAliases(shop, stores, names, known)].filter(({ words }) => words.length > 0);
}

/** What is known of the stores together. */
interface Chain {
  /** Words that say whose store it is: the shop's name, and what most of several stores are called. */
  readonly brand: ReadonlySet<string>;
  /** How many stores lie in the town, or bear the label. */
  readonly inTown: ReadonlyMap<string | undefined, number>;
  readonly labelled: ReadonlyMap<string, number>;
}

function chainOf(stores: readonly StorePlace[], shop: Shop): Chain {
  const counts = counted(stores.flatMap(({ name }) => [...new Set(wordsOf(name))]));
  const common = [...counts].filter(([, count]) => stores.length >= 3 && count > stores.length / 2);
  return {
    brand: new Set([...wordsOf(shop.name), ...common.map(([word]) => word)]),
    inTown: counted(stores.map(townOfStore)),
    labelled: counted(stores.flatMap(({ labels }) => [...new Set(labels)])),
  };
}

function counted<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * The store's code, name, aliases, street and labels. A name that is only the town's is the town, which tells its only
 * store as well; a store outside of the town may be called so by the shop.
 */
function namesOfStore(store: StorePlace, { brand, inTown, labelled }: Chain): readonly PlaceName[] {
  const place: PlaceRef = { kind: 'store', storeCode: store.code };
  const town = townOfStore(store);
  const isTown = (words: readonly string[]) => municipalityNamed(words.join(' ')) !== undefined;
  const full = wordsOf(store.name);
  const own = full.filter((word) => !brand.has(word));
  const telling = (words: readonly string[]) => words.filter((word) => !isKindOfPlace(word));
  const withoutTown = telling(own).filter((word) => !isTown([word]) || telling(own).length === 1);
  const streets = (store.address ?? '').split(',').map((part) => wordsOf(part.replace(/\s+\d.*$/u, '')));
  const uniqueLabels = store.labels.filter((label) => labelled.get(label) === 1);
  const all: readonly (readonly [readonly string[], Trust])[] = [
    [full, 'sure'],
    [telling(own).length > 0 ? own : [], 'sure'],
    [withoutTown, 'sure'],
    ...store.aliases.map((alias) => [wordsOf(alias), 'sure'] as const),
    ...streets.map((street) => [telling(street), 'sure'] as const),
    [/\p{L}/u.test(store.code) && /\d/u.test(store.code) ? [store.code.toLowerCase()] : [], 'sure'],
    [/^\p{L}{3,}$/u.test(store.code) ? [store.code.toLowerCase()] : [], 'code'],
    ...uniqueLabels.map((label) => [wordsOf(label), 'rare'] as const),
  ];
  const aliases = new Set(store.aliases.map((alias) => wordsOf(alias).join(' ')));
  const seen = new Set<string>();
  return all.flatMap(([words, trust]) => {
    const key = words.join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const named = municipalityNamed(key)?.fi;
    if (named !== undefined && (!aliases.has(key) || inTown.has(named))) return [];
    const level = isTown(words) ? trustOf(key) : trust;
    const fuzzy = level === 'sure' ? 'always' : 'never';
    return [{ words, place, trust: level, fuzzy, ...(town === undefined ? {} : { town }) }];
  });
}

/** The shop's own "said → meant" where what is meant is a store or a town. */
function shopAliases(
  shop: Shop,
  stores: readonly StorePlace[],
  names: readonly PlaceName[],
  known: ReadonlyMap<string, PlaceName>,
): readonly PlaceName[] {
  const byCode = new Map(stores.map((store) => [store.code, store]));
  const own = firstOfName(names);
  return Object.entries(shop.aliases).flatMap(([said, meant]) => {
    const key = wordsOf(meant).join(' ');
    const store = byCode.get(meant);
    const name = own.get(key) ?? known.get(key);
    const place = store === undefined ? name?.place : ({ kind: 'store', storeCode: store.code } as const);
    if (place === undefined) return [];
    const town = store === undefined ? name?.town : townOfStore(store);
    return [
      {
        words: wordsOf(said),
        place,
        trust: 'sure' as const,
        fuzzy: 'always' as const,
        ...(town === undefined ? {} : { town }),
      },
    ];
  });
}
