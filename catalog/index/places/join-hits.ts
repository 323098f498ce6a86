// Puts together what stands side by side in a message and is one place: a town beside a store or a code in it. It takes
// time in proportion to what was found, and knows towns, not words.
import type { PlaceHit } from '../../../kernel/finding.ts';
import { municipalityNamed } from './municipalities.ts';
import type { PlaceName } from './place-names.ts';
import { municipalityOfCode } from './postal-areas.ts';

export interface Found {
  readonly hit: PlaceHit;
  /** None for a postal code. */
  readonly names: readonly PlaceName[];
}

/**
 * In order of appearance. A town beside a store or a code in it only says where that is ("Tampereen Ideapark", "33100
 * Tampere"): it is joined to it. A town named anywhere in the message chooses among stores that share a name.
 */
export function joined(found: readonly Found[]): readonly PlaceHit[] {
  const chosen = chosenByTown(found);
  const beside = townsBeside(chosen);
  const swallowed = new Set<Found>();
  const kept = chosen.map((item): PlaceHit => {
    const { hit } = item;
    if (hit.place.kind === 'area' || swallowed.has(item)) return hit;
    const town = beside(item).find((other) => !swallowed.has(other));
    if (town === undefined) return hit;
    swallowed.add(town);
    const matched = [...hit.matched, ...town.hit.matched].sort((a, b) => a - b);
    return { ...hit, matched, score: Math.max(hit.score, town.hit.score) };
  });
  return kept
    .filter((_, at) => !swallowed.has(chosen[at]!))
    .sort((a, b) => (a.matched[0] ?? 0) - (b.matched[0] ?? 0));
}

function chosenByTown(found: readonly Found[]): readonly Found[] {
  const towns = new Set(found.flatMap(({ hit, names }) => (hit.place.kind === 'area' ? townsOf(names) : [])));
  const inTown = ({ names }: Found) => townsOf(names).some((town) => towns.has(town));
  const decided = new Set(found.filter(inTown).map(({ hit }) => hit.matched[0]));
  return found.filter((item) => {
    return item.hit.place.kind !== 'store' || !decided.has(item.hit.matched[0]) || inTown(item);
  });
}

/** Looks up the towns that stand right before or after a store or a code and hold it, in the order found. */
function townsBeside(found: readonly Found[]): (item: Found) => readonly Found[] {
  const starting = new Map<number, { readonly other: Found; readonly at: number }[]>();
  const ending: typeof starting = new Map();
  found.forEach((other, at) => {
    const { place, matched } = other.hit;
    const [first = 0] = matched;
    const namesTown = other.names.some(({ words }) => municipalityNamed(words.join(' ')) !== undefined);
    if (place.kind !== 'area' && !namesTown) return;
    for (const [map, edge] of [
      [starting, first],
      [ending, matched.at(-1) ?? first],
    ] as const) {
      const list = map.get(edge);
      if (list === undefined) map.set(edge, [{ other, at }]);
      else list.push({ other, at });
    }
  });
  return ({ hit, names }) => {
    const [first = 0] = hit.matched;
    const neighbours = [
      ...(ending.get(first - 1) ?? []),
      ...(starting.get((hit.matched.at(-1) ?? first) + 1) ?? []),
    ].filter(({ other }) => other.hit.place.kind === 'area' || hit.place.kind === 'postal');
    if (neighbours.length === 0) return [];
    const town = hit.place.kind === 'postal' ? municipalityOfCode(hit.place.code) : townsOf(names)[0];
    return neighbours
      .filter(({ other }) => town !== undefined && townsOf(other.names).includes(town))
      .sort((a, b) => a.at - b.at)
      .map(({ other }) => other);
  };
}

function townsOf(names: readonly PlaceName[]): readonly string[] {
  return names.flatMap(({ town }) => town ?? []);
}
