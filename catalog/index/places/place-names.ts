// What a name is that may be a place, and how names are taken apart. It knows no names itself: geography-names.ts has the
// country's, store-names.ts a shop's.
import type { PlaceRef } from '../../../kernel/finding.ts';
import { carefulNames, strictNames } from './doubtful-names.ts';
import type { Trust } from './evidence.ts';

export interface PlaceName {
  /** Lower case, uninflected; at least one. */
  readonly words: readonly string[];
  readonly place: PlaceRef;
  readonly trust: Trust;
  /** Finnish name of the municipality. */
  readonly town?: string;
  /** Whether it is worth finding misspelt; `near-stores`: by a shop that has a store in the town. */
  readonly fuzzy: 'always' | 'near-stores' | 'never';
}

export function area(name: string, postalCodes: readonly string[]): PlaceRef & { readonly kind: 'area' } {
  return { kind: 'area', name, postalCodes };
}

/** Lower-case words of letters and digits, as a message's tokens have them. */
export function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'&-]|:(?=\p{L}))*/gu) ?? []
  );
}

/** Of a town's name; most are `sure`. */
export function trustOf(name: string): Trust {
  const key = name.toLowerCase();
  if (strictNames.has(key)) return 'strict';
  return carefulNames.has(key) ? 'careful' : 'sure';
}

/** All places that one name may mean and that a sentence judges alike. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly trust: Trust;
  readonly ofStores: boolean;
  readonly fuzzy: PlaceName['fuzzy'];
  /** At least one, in the order given. */
  readonly names: readonly PlaceName[];
}

/** In the order of each group's first name. */
export function grouped(names: readonly PlaceName[]): readonly NameGroup[] {
  const groups = new Map<string, NameGroup & { readonly names: PlaceName[] }>();
  for (const name of names) {
    const { words, trust, fuzzy, place } = name;
    const ofStores = place.kind === 'store';
    const key = `${words.join(' ')}|${trust}|${fuzzy}|${ofStores}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { words, trust, ofStores, fuzzy, names: [name] });
    else group.names.push(name);
  }
  return [...groups.values()];
}

/** By the words with a space between; of names that are not only rarely a place's. */
export function firstOfName(names: readonly PlaceName[]): ReadonlyMap<string, PlaceName> {
  const first = new Map<string, PlaceName>();
  for (const name of names) {
    const key = name.words.join(' ');
    if (name.trust !== 'rare' && !first.has(key)) first.set(key, name);
  }
  return first;
}
