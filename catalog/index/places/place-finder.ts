// Finds the stores, towns, areas and postal codes that a message names. An ordinary word must not become a place: names
// that double as words need the sentence's support (evidence.ts).
import type { FindPlaces, PlaceRef } from '../../../kernel/finding.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Token, WordClass } from '../../../kernel/words.ts';
import type { Shop, StorePlace } from '../../model.ts';
import { isDoubtfulIn } from './doubtful-names.ts';
import { evidenceReader, isPlaceHere, type Spoken } from './evidence.ts';
import { geography } from './geography-names.ts';
import { joined, type Found } from './join-hits.ts';
import { nameIndex, type Candidate, type NameIndex, type UnknownWord } from './name-index.ts';
import { nameTable } from './name-table.ts';
import { townOfStore } from './origin.ts';
import { grouped, type PlaceName } from './place-names.ts';
import { postalCodesIn } from './postal-codes.ts';
import { shopWordIn } from './shop-words.ts';
import { storeNames } from './store-names.ts';
import { asNamedStores, onlyStores } from './town-store.ts';

/** No customer asks about more: of what a message names beyond these, nothing is told. */
const NAMES_AT_MOST = 32;
const CODES_AT_MOST = 32;
/** Unknown words of a message that are compared with names; the first ones, each counted once. */
const COMPARED_AT_MOST = 32;

/**
 * Made once for a catalogue's stores: some 70 ms the first time in a process, then a few. The finder itself
 * takes a fraction of a millisecond, and a few for the worst of texts that `tokenize` lets through.
 */
export function createPlaceFinder(stores: readonly StorePlace[], shop: Shop): FindPlaces {
  const index = indexFor(stores, shop);
  const onlyStoreIn = onlyStores(stores);
  const isShopWord = shopWordIn(shop.name);
  return (tokens, locale) => {
    const spokenAt = evidenceReader(tokens, locale, isShopWord);
    const dictionary = tokens.some(({ analyses }) => analyses.some(({ wordClass }) => isTold(wordClass)));
    const codes = postalCodesIn(tokens).slice(0, CODES_AT_MOST);
    const taken = new Set(codes.flatMap(({ matched }) => matched));
    const compared = new Set<string>();
    const alike = (token: Token, first: number): readonly Candidate[] => {
      const word = index.unknown(token, locale);
      if (word === undefined) return [];
      if (compared.size >= COMPARED_AT_MOST && !compared.has(token.lower)) return [];
      if (!mayPoint(word, spokenAt(first, first, undefined))) return [];
      compared.add(token.lower);
      const name = word.alike();
      return name === undefined ? [] : [{ ...name, last: first, how: 'alike' }];
    };
    const found: Found[] = [];
    let names = 0;
    for (let first = 0; first < tokens.length && names < NAMES_AT_MOST; first++) {
      const token = tokens[first]!;
      if (taken.has(first) || token.kind === 'punctuation' || token.kind === 'number') continue;
      const exact = index.at(tokens, first, locale);
      const accepted = (exact.length > 0 ? exact : alike(token, first)).filter((candidate) =>
        accept(candidate, token, spokenAt(first, candidate.last, candidate.case), dictionary, locale),
      );
      const [best] = accepted;
      if (best === undefined) continue;
      const rivals = accepted.filter(({ last, score }) => last === best.last && score === best.score);
      const matched = tokens.slice(first, best.last + 1).map((_, offset) => first + offset);
      found.push(...hitsOf(rivals, matched, onlyStoreIn));
      names++;
      first = best.last;
    }
    return asNamedStores(joined([...codes.map((hit) => ({ hit, names: [] })), ...found]), tokens, isShopWord);
  };
}

function indexFor(stores: readonly StorePlace[], shop: Shop): NameIndex {
  const country = geography();
  const own = grouped(storeNames(stores, shop, country.known));
  const ownTowns = new Set(stores.flatMap((store) => townOfStore(store) ?? []));
  const fuzzy = [...own, ...country.groups].filter((group) => {
    const town = group.names[0]?.town;
    return (
      group.fuzzy === 'always' || (group.fuzzy === 'near-stores' && town !== undefined && ownTowns.has(town))
    );
  });
  return nameIndex([nameTable(own), country.table], fuzzy);
}

/** A word class that only a dictionary tells. */
function isTold(wordClass: WordClass): boolean {
  return wordClass === 'noun' || wordClass === 'adjective' || wordClass === 'place' || wordClass === 'name';
}

function accept(
  candidate: Candidate,
  token: Token,
  spoken: Spoken,
  dictionary: boolean,
  locale: Locale,
): boolean {
  const { group, how } = candidate;
  if (group.words.length > 1 && group.trust !== 'rare') return true;
  const [word] = group.words;
  // A shop does not name a store after a compound that its customers use for something else.
  const declared = group.ofStores;
  const ordinary = token.analyses.some(
    ({ wordClass, parts }) =>
      wordClass !== 'place' &&
      wordClass !== 'name' &&
      wordClass !== 'other' &&
      !(declared && parts.length > 1),
  );
  const knownPlace = token.analyses.some(
    ({ wordClass, lemma }) => (wordClass === 'place' || wordClass === 'name') && lemma === word,
  );
  if (how === 'alike') {
    return spoken.local || spoken.preposition || spoken.placeWord || spoken.bare || spoken.visit;
  }
  const trust =
    group.trust === 'careful' && word !== undefined && !isDoubtfulIn(word, locale) ? 'sure' : group.trust;
  return isPlaceHere(trust, spoken, { knownPlace, ordinary, dictionary });
}

/** Whether a misspelling would be accepted here, in a case in which the word may stand. */
function mayPoint(word: UnknownWord, { preposition, placeWord, bare, visit }: Spoken): boolean {
  return preposition || placeWord || bare || visit || word.mayBeLocal();
}

/** A store's own name goes before an area's; a name that several stores share is told for each of them. */
function hitsOf(
  rivals: readonly Candidate[],
  matched: readonly number[],
  onlyStoreIn: ReadonlyMap<string, string>,
): readonly Found[] {
  const meant = rivals.flatMap(({ group, score }) => group.names.map((name) => ({ name, score })));
  const stores = new Map(
    meant.flatMap((one) =>
      one.name.place.kind === 'store' ? [[one.name.place.storeCode, one] as const] : [],
    ),
  );
  const chosen = stores.size > 0 ? [...stores.values()] : meant.slice(0, 1);
  return chosen.map(({ name, score }) => ({
    hit: { place: withStore(name, onlyStoreIn), score: score / (chosen.length > 1 ? 2 : 1), matched },
    names: [name],
  }));
}

/** A town in which the shop has one store, or a part of such a town, tells that store as well. */
function withStore({ place, town }: PlaceName, onlyStoreIn: ReadonlyMap<string, string>): PlaceRef {
  const storeCode = town === undefined ? undefined : onlyStoreIn.get(town);
  return place.kind !== 'area' || storeCode === undefined ? place : { ...place, storeCode };
}
