// Where a product is: in a named store, around named places, or anywhere. A store without a row is unknown, never none;
// every figure carries its row and its age.
import type { AnswerEntity } from '../../kernel/answer.ts';
import { distanceKm } from '../index/places/distance.ts';
import { originOfStore, townOfStore, type Origin } from '../index/places/origin.ts';
import type { Catalog } from '../model.ts';
import type {
  StockAround,
  StockEverywhere,
  StockInStore,
  StoreStock,
  StoreStockFound,
  Unknown,
} from './fact.ts';
import { inventorySource, productSource, stockOf, stocksOf, stockValue, webStockOf } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

/** The named store's row. */
export function stockInStore(
  catalog: Catalog,
  productId: string,
  storeCode: string,
  nowMs: number,
): StockInStore {
  const about = {
    topic: 'stock',
    productId,
    storeCode,
    source: inventorySource(storeCode, productId),
  } as const;
  const product = catalog.product(productId);
  if (product === undefined) return unknownFact('stock-in-store', 'no-such-product', about);
  const store = catalog.store(storeCode);
  if (store === undefined) return unknownFact('stock-in-store', 'no-such-store', about);
  const web = webStockOf(product, catalog.shop.timeZone, nowMs);
  const stock = stockOf(catalog, productId, store, nowMs);
  const kind = 'stock-in-store';
  if (stock.status === 'unknown') {
    const value = { availability: 'unknown' } as const;
    return {
      kind,
      status: 'no-row',
      stock,
      web,
      entity: { type: 'Answer', outcome: 'unknown', value, ...about },
    };
  }
  const { availability, quantity, asOf } = stock;
  const value = { availability, ...(quantity === undefined ? {} : { quantity }) };
  return {
    kind,
    status: 'found',
    stock,
    web,
    entity: { type: 'Answer', outcome: 'answered', value, asOf, ...about },
  };
}

/**
 * The stores around all of `origins`: those that have it first, each group nearest first, taking turns between the
 * origins, so that with two places named the nearest to either stand before the second nearest to one. A town's own
 * stores count as nearer than those next door. `ownCode`: the only store of the one place named; the answer is then that
 * store's own row, the others stand beside it.
 */
export function stockAround(
  catalog: Catalog,
  productId: string,
  origins: readonly Origin[],
  nowMs: number,
  { ownCode, limit = 4 }: { readonly ownCode?: string | undefined; readonly limit?: number | undefined } = {},
): StockAround {
  const about = { topic: 'stock', productId } as const;
  const product = catalog.product(productId);
  if (product === undefined) {
    return unknownFact('stock-around', 'no-such-product', { ...about, source: productSource(productId) });
  }
  const all = nearestFirst(stocksOf(catalog, productId, nowMs), origins);
  const stores = all.slice(0, limit);
  const known = stores.filter((stock) => stock.status === 'found');
  const own = all.find(({ store }) => store.code === ownCode);
  const entity: AnswerEntity =
    own === undefined
      ? {
          type: 'Answer',
          outcome: known.length > 0 ? 'answered' : 'unknown',
          value: { stores: stores.map(stockValue), availability: product.availability },
          ...about,
          ...agedBy(known),
          source: known[0]?.source ?? productSource(productId),
        }
      : { type: 'Answer', ...about, ...ofOwnStore(own, stores, productId) };
  const web = webStockOf(product, catalog.shop.timeZone, nowMs);
  return { kind: 'stock-around', status: known.length > 0 ? 'found' : 'no-row', stores, web, entity };
}

/** The row of the one store there, as if it had been named; the other stores after it. */
function ofOwnStore(
  own: StoreStock,
  stores: readonly StoreStock[],
  productId: string,
): Pick<AnswerEntity, 'storeCode' | 'outcome' | 'value' | 'asOf' | 'source'> {
  const { storeCode, availability, quantity } = stockValue(own);
  const others = stores.filter((stock) => stock !== own);
  return {
    storeCode,
    outcome: own.status === 'found' ? 'answered' : 'unknown',
    value: {
      availability,
      ...(quantity === undefined ? {} : { quantity }),
      stores: [own, ...others].map(stockValue),
    },
    ...(own.status === 'found' ? { asOf: own.asOf } : {}),
    source: inventorySource(storeCode, productId),
  };
}

/** The web shop's availability and every store, for a customer whose place is not known. */
export function stockEverywhere(
  catalog: Catalog,
  productId: string,
  nowMs: number,
): StockEverywhere | Unknown<'stock-everywhere'> {
  const product = catalog.product(productId);
  if (product === undefined) {
    const about = { topic: 'stock', productId, source: productSource(productId) } as const;
    return unknownFact('stock-everywhere', 'no-such-product', about);
  }
  const all = stocksOf(catalog, productId, nowMs);
  const known = all.filter((stock) => stock.status === 'found');
  const having = known.filter((stock) => stock.has);
  const told = having.length > 0 ? having : known;
  return {
    kind: 'stock-everywhere',
    status: 'found',
    web: webStockOf(product, catalog.shop.timeZone, nowMs),
    having,
    lacking: known.filter((stock) => !stock.has),
    unknown: all.filter((stock) => stock.status === 'unknown'),
    entity: {
      type: 'Answer',
      topic: 'stock',
      outcome: 'answered',
      productId,
      value: { stores: having.map(stockValue), availability: product.availability },
      ...agedBy(told),
      source: having[0]?.source ?? productSource(productId),
    },
  };
}

/** The oldest of the figures told: the answer is no younger than that. */
function agedBy(stocks: readonly StoreStockFound[]): { readonly asOf?: string } {
  const times = stocks.map(({ asOf }) => asOf).sort((a, b) => Date.parse(a) - Date.parse(b));
  return times[0] === undefined ? {} : { asOf: times[0] };
}

/** Those that have it first; each group by turns from the lists of each origin, nearest first. */
export function nearestFirst(
  stocks: readonly StoreStock[],
  origins: readonly Origin[],
): readonly StoreStock[] {
  const placed = stocks.map((stock) => ({ stock, standings: standingsOf(stock, origins) }));
  const lists = origins.map((_, index) =>
    [...placed].sort((a, b) => (a.standings[index]?.rank ?? 0) - (b.standings[index]?.rank ?? 0)),
  );
  const turns: typeof placed = [];
  const taken = new Set<(typeof placed)[number]>();
  for (let round = 0; round < placed.length; round++) {
    for (const list of lists) {
      const next =
        list.find((item) => !taken.has(item) && hasIt(item.stock)) ?? list.find((item) => !taken.has(item));
      if (next === undefined) continue;
      taken.add(next);
      turns.push(next);
    }
  }
  const ordered = lists.length === 0 ? placed : turns;
  return [
    ...ordered.filter(({ stock }) => hasIt(stock)),
    ...ordered.filter(({ stock }) => !hasIt(stock)),
  ].map(({ stock, standings }) => withStanding(stock, standings));
}

interface Standing {
  readonly km: number | undefined;
  /** Measured between two stores' own coordinates. */
  readonly exact: boolean;
  readonly inTown: boolean;
  /** Sorts by town first, then distance; stores that lie nowhere known come last. */
  readonly rank: number;
}
const OUTSIDE_TOWN = 100_000;
const NOWHERE = 1_000_000;

function standingsOf(stock: StoreStock, origins: readonly Origin[]): readonly Standing[] {
  const own = originOfStore(stock.store);
  const town = townOfStore(stock.store);
  return origins.map((origin) => {
    const inTown = origin.town !== undefined && origin.town === town;
    const km = own === undefined ? undefined : distanceKm(origin, own);
    const exact = origin.exact && own?.exact === true;
    return { km, exact, inTown, rank: (km ?? NOWHERE) + (inTown ? 0 : OUTSIDE_TOWN) };
  });
}

function hasIt(stock: StoreStock): boolean {
  return stock.status === 'found' && stock.has;
}

/**
 * Dialogs say a distance that stands in a fact, so one from or to the middle of a town, which is good for sorting only,
 * is left out; so is any when one of several places is a town, since nobody could tell from which it was measured.
 */
function withStanding(stock: StoreStock, standings: readonly Standing[]): StoreStock {
  const distances = standings.flatMap(({ km, exact }) => (km === undefined || !exact ? [] : [km]));
  return {
    ...stock,
    ...(distances.length > 0 && distances.length === standings.length
      ? { distanceKm: Math.min(...distances) }
      : {}),
    ...(standings.some(({ inTown }) => inTown) ? { inTown: true as const } : {}),
  };
}
