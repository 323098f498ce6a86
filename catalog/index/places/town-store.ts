// "Vaasan myymälässä", "butiken i Vasa": where the chain has one store in the town, a store word beside the town's name
// names that store. Without such a word the town stays a place to look around.
import type { PlaceHit } from '../../../kernel/finding.ts';
import type { Token } from '../../../kernel/words.ts';
import type { StorePlace } from '../../model.ts';
import { municipalityNamed } from './municipalities.ts';
import { townOfStore } from './origin.ts';

const storeWords =
  /^(?:myymäl|liik(?:e|kee)|kaup(?:pa|a)|puoti|puodi|tavaratalo|toimipist|butik|affär|varuhus|stores?$|shops?$|branch|outlet)/u;
const prepositions = new Set(['i', 'på', 'in', 'at']);

export function storeOfTownNamer(
  stores: readonly StorePlace[],
): (hits: readonly PlaceHit[], tokens: readonly Token[]) => readonly PlaceHit[] {
  const byTown = new Map<string, StorePlace[]>();
  for (const store of stores) {
    const town = townOfStore(store);
    if (town !== undefined) byTown.set(town, [...(byTown.get(town) ?? []), store]);
  }
  return (hits, tokens) =>
    hits.map((hit) => {
      if (hit.place.kind !== 'area') return hit;
      const town = municipalityNamed(hit.place.name)?.fi;
      const own = town === undefined ? [] : (byTown.get(town) ?? []);
      const [only] = own;
      if (only === undefined || own.length > 1 || !besideStoreWord(hit, tokens)) return hit;
      return { ...hit, place: { kind: 'store', storeCode: only.code } };
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
