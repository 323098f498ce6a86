// A chain's only store in a town: the town's name tells it, and beside a store word ("Vaasan myymälässä", "butiken i Vasa")
// names it. Without such a word the town is a place still, to deliver to or to look around.
import type { PlaceHit } from '../../../kernel/finding.ts';
import type { Token } from '../../../kernel/words.ts';
import type { StorePlace } from '../../model.ts';
import { townOfStore } from './origin.ts';

const storeWords =
  /^(?:myymäl|liik(?:e|kee)|kaup(?:pa|a)|puoti|puodi|tavaratalo|toimipist|butik|affär|varuhus|stores?$|shops?$|branch|outlet)/u;
const prepositions = new Set(['i', 'på', 'in', 'at']);

/** Finnish name of the municipality → code, of the towns with just one store. */
export function onlyStores(stores: readonly StorePlace[]): ReadonlyMap<string, string> {
  const byTown = Map.groupBy(stores, (store) => townOfStore(store) ?? '');
  return new Map(
    [...byTown].flatMap(([town, own]) =>
      town !== '' && own.length === 1 && own[0] !== undefined ? [[town, own[0].code] as const] : [],
    ),
  );
}

/**
 * The hits with those towns as stores that a store word makes such. A shop's own word for its stores right after a place
 * ("Oulun kontti") belongs to it.
 */
export function asNamedStores(
  hits: readonly PlaceHit[],
  tokens: readonly Token[],
  isShopWord: (token: Token) => boolean,
): readonly PlaceHit[] {
  return hits.map((found) => {
    const after = Math.max(...found.matched) + 1;
    const token = tokens[after];
    const called = found.place.kind !== 'postal' && token !== undefined && isShopWord(token);
    const hit = called ? { ...found, matched: [...found.matched, after] } : found;
    const { place } = hit;
    if (called && place.kind === 'area' && place.storeCode !== undefined)
      return { ...hit, place: { kind: 'store', storeCode: place.storeCode } };
    if (place.kind !== 'area' || place.storeCode === undefined || !besideStoreWord(hit, tokens)) return hit;
    return { ...hit, place: { kind: 'store', storeCode: place.storeCode } };
  });
}

function besideStoreWord({ matched }: PlaceHit, tokens: readonly Token[]): boolean {
  const first = Math.min(...matched);
  const before = tokens[first - 1];
  const at = before !== undefined && prepositions.has(before.lower) ? first - 2 : first - 1;
  return isStoreWord(tokens[Math.max(...matched) + 1]) || isStoreWord(tokens[at]);
}

function isStoreWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && storeWords.test(token.lower);
}
