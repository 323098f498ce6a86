// Finds the stores, towns, areas and postal codes that a message names. An ordinary word must not become a place: names
// that double as words need the sentence's support (evidence.ts).
import type { FindPlaces, PlaceHit } from '../../../kernel/finding.ts';
import type { Token } from '../../../kernel/words.ts';
import type { Shop, StorePlace } from '../../model.ts';
import { evidenceReader, isPlaceHere, type Spoken } from './evidence.ts';
import { nameIndex, type Candidate } from './name-index.ts';
import { municipalityNamed } from './municipalities.ts';
import { municipalityOfCode } from './postal-areas.ts';
import { postalCodesIn } from './postal-codes.ts';
import { placeNames, type PlaceName } from './place-names.ts';

/** Made once for a catalogue's stores (some 50 ms); the finder itself takes a millisecond or two. */
export function createPlaceFinder(stores: readonly StorePlace[], shop: Shop): FindPlaces {
  const index = nameIndex(placeNames(stores, shop));
  return (tokens, locale) => {
    const spokenAt = evidenceReader(tokens, locale);
    const dictionary = tokens.some(({ analyses }) =>
      analyses.some(({ wordClass }) => ['noun', 'adjective', 'place', 'name'].includes(wordClass)),
    );
    const found: Found[] = postalCodesIn(tokens).map((hit) => ({ hit, names: [] }));
    const taken = new Set(found.flatMap(({ hit }) => hit.matched));
    for (let first = 0; first < tokens.length; first++) {
      if (taken.has(first)) continue;
      const accepted = index.at(tokens, first).filter((candidate) => {
        const spoken = spokenAt(first, candidate.last, candidate.case);
        return accept(candidate, tokens[first]!, spoken, dictionary);
      });
      const [best] = accepted;
      if (best === undefined) continue;
      const rivals = accepted.filter(({ last, score }) => last === best.last && score === best.score);
      const matched = tokens.slice(first, best.last + 1).map((_, offset) => first + offset);
      found.push(...hitsOf(rivals, matched));
      first = best.last;
    }
    return joined(found).map(({ hit }) => hit);
  };
}

interface Found {
  readonly hit: PlaceHit;
  readonly names: readonly PlaceName[];
}

function accept(candidate: Candidate, token: Token, spoken: Spoken, dictionary: boolean): boolean {
  const { name, how } = candidate;
  if (name.words.length > 1 && name.trust !== 'rare') return true;
  const [word] = name.words;
  const places = token.analyses.filter(({ wordClass }) => wordClass === 'place' || wordClass === 'name');
  // A shop does not name a store after a compound that its customers use for something else.
  const declared = name.place.kind === 'store';
  const ordinary = token.analyses.some(
    ({ wordClass, parts }) =>
      wordClass !== 'place' &&
      wordClass !== 'name' &&
      wordClass !== 'other' &&
      !(declared && parts.length > 1),
  );
  const knownPlace = places.some(({ lemma }) => lemma === word);
  if (how === 'alike') {
    return spoken.local || spoken.preposition || spoken.placeWord || spoken.bare;
  }
  return isPlaceHere(name.trust, spoken, { knownPlace, ordinary, dictionary });
}

/** A store's own name goes before an area's; a name that several stores share is told for each of them. */
function hitsOf(rivals: readonly Candidate[], matched: readonly number[]): readonly Found[] {
  const stores = new Map(
    rivals.flatMap((rival) =>
      rival.name.place.kind === 'store' ? [[rival.name.place.storeCode, rival] as const] : [],
    ),
  );
  const chosen = stores.size > 0 ? [...stores.values()] : rivals.slice(0, 1);
  return chosen.map(({ name, score }) => ({
    hit: { place: name.place, score: score / (chosen.length > 1 ? 2 : 1), matched },
    names: [name],
  }));
}

/**
 * A town beside a store or a code in it only says where that is ("Tampereen Ideapark", "33100 Tampere"): it is joined to
 * it. A town named anywhere in the message chooses among stores that share a name.
 */
function joined(found: readonly Found[]): readonly Found[] {
  const towns = new Set(found.flatMap(({ hit, names }) => (hit.place.kind === 'area' ? townsOf(names) : [])));
  const chosen = found.filter(({ hit, names }) => {
    if (hit.place.kind !== 'store') return true;
    const sharers = found.filter((other) => other.hit.matched[0] === hit.matched[0]);
    const inTown = (item: Found) => townsOf(item.names).some((town) => towns.has(town));
    return sharers.length === 1 || !sharers.some(inTown) || inTown({ hit, names });
  });
  const swallowed = new Set<Found>();
  const kept = chosen.map((item) => {
    if (item.hit.place.kind === 'area' || swallowed.has(item)) return item;
    const beside = chosen.find((other) => !swallowed.has(other) && isTownBeside(item, other));
    if (beside === undefined) return item;
    swallowed.add(beside);
    const matched = [...item.hit.matched, ...beside.hit.matched].sort((a, b) => a - b);
    return { ...item, hit: { ...item.hit, matched, score: Math.max(item.hit.score, beside.hit.score) } };
  });
  return kept
    .filter((item, at) => !swallowed.has(chosen[at] ?? item))
    .sort((a, b) => (a.hit.matched[0] ?? 0) - (b.hit.matched[0] ?? 0));
}

function isTownBeside(item: Found, other: Found): boolean {
  const { place, matched } = item.hit;
  const namesTown = other.names.some(({ words }) => municipalityNamed(words.join(' ')) !== undefined);
  if (other.hit.place.kind !== 'area' && !(place.kind === 'postal' && namesTown)) return false;
  const town = place.kind === 'postal' ? municipalityOfCode(place.code) : townsOf(item.names)[0];
  const [first = 0] = matched;
  const last = matched.at(-1) ?? first;
  const adjacent = other.hit.matched.at(-1) === first - 1 || other.hit.matched[0] === last + 1;
  return adjacent && town !== undefined && townsOf(other.names).includes(town);
}

function townsOf(names: readonly PlaceName[]): readonly string[] {
  return names.flatMap(({ town }) => town ?? []);
}
