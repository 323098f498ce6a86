// Stock around the places named: what each town has or lacks is said first, then the nearest stores that have it.
import type { Fact, StockAround, StoreStock, StoreStockFound } from '../catalog/facts/fact.ts';
import { oneStoreAt } from '../kernel/finding.ts';
import type { PlaceRef } from '../kernel/finding.ts';
import type { Ask } from '../language/understand/reading.ts';
import { insteadOf } from './alternatives.ts';
import { maybeFactOf, sentence } from './reply.ts';
import type { Reply, Sentence } from './reply.ts';
import {
  checkIfOld,
  errand,
  having,
  isEnough,
  isOneStore,
  offered,
  showAll,
  unknownStock,
} from './stock-errand.ts';
import {
  age,
  ageOfList,
  listedStores,
  nowhere,
  oldest,
  oneStore,
  storeList,
  webStock,
} from './stock-words.ts';
import { inPlace, storesOfTown, townOf } from './towns.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

/** Stores of one town that are told, or asked about, by name. */
const toldOfTown = 4;
/** Further stores named when a town's own have only a few left. */
const toldBeside = 2;

/** Codes of the named places' own stores whose rows are not among those around: they are to be told as well. */
export function rowsMissing(ask: Ask, facts: readonly Fact[], view: View): readonly string[] {
  const around = maybeFactOf(facts, 'stock-around');
  if (isOneStore(ask) || around === undefined || around.status === 'unknown') return [];
  const known = new Set(having(around).map(({ store }) => store.code));
  const own = ask.places.flatMap((place) => codesAt(place, view));
  return [...new Set(own)].filter((code) => !known.has(code));
}

function codesAt(place: PlaceRef, view: View): readonly string[] {
  if (place.kind === 'store') return [place.storeCode];
  const town = townOf(place, view);
  return town === undefined
    ? []
    : storesOfTown(town, view)
        .slice(0, toldOfTown)
        .map(({ code }) => code);
}

export function near(ask: Ask, fact: StockAround, facts: readonly Fact[], view: View): Reply {
  if (fact.status === 'unknown') return unknownStock(ask, view);
  if (fact.status === 'no-row') {
    return {
      entity: fact.entity,
      sentences: [sentence(view, 'stock.stores.unknown-all'), webStock(view, fact.web)],
      offerPerson: 'check',
    };
  }
  const have = having(fact);
  const [best] = have;
  if (best === undefined) {
    const rows = fact.stores.filter((store) => store.status === 'found');
    // The place's own store is told first where nothing is known of it.
    const own = fact.stores.filter(
      ({ status, store }) => status === 'unknown' && store.code === oneStoreAt(ask.places),
    );
    return {
      entity: fact.entity,
      sentences: [
        ...own.map((stock) => oneStore(view, stock)),
        ...nowhere(view, rows),
        webStock(view, fact.web),
        ...insteadOf(view, facts),
      ],
      ...(fact.web.availability === 'in_stock' ? {} : { offerPerson: 'please' as const }),
    };
  }
  const there = ask.places.map((place) => atPlace(place, fact.stores, facts, view));
  const told = there.flatMap((place) => place.having);
  const others = have.filter((stock) => !told.includes(stock));
  const scarce = told.every(({ low }) => low);
  const further =
    told.length === 0 ? others.slice(0, listedStores) : scarce ? others.slice(0, toldBeside) : [];
  const sentences = [
    ...there.flatMap((place) => place.sentences),
    ...furtherAway(view, further, told.length > 0),
    ...ageOfList(view, [...there.flatMap((place) => (place.aged === true ? [] : place.having)), ...further]),
    ...checkIfOld(best, view),
    ...(best.low ? [sentence(view, 'stock.low-note', { store: storeName(view, best.store) })] : []),
    ...isEnough(ask, best, view),
    ...errand(facts, view),
  ];
  const everywhere = maybeFactOf(facts, 'stock-everywhere');
  const total = everywhere?.status === 'found' ? everywhere.having.length : have.length;
  return {
    entity: fact.entity,
    sentences,
    ...offered(sentences),
    suggestions: showAll(view, total > told.length + further.length),
  };
}

function furtherAway(view: View, stores: readonly StoreStockFound[], beside: boolean): readonly Sentence[] {
  if (stores.length === 0) return [];
  const list = storeList(view, stores);
  return [
    beside
      ? sentence(view, 'stock.store.others', { list })
      : sentence(view, 'stock.stores.near', { list, count: stores.length }),
  ];
}

interface AtPlace {
  readonly sentences: readonly Sentence[];
  readonly having: readonly StoreStockFound[];
  /** The sentences tell the age of the figures themselves. */
  readonly aged?: true;
}

/** What one of the named places has of it. A place that is no town of ours says nothing by itself. */
function atPlace(
  place: PlaceRef,
  around: readonly StoreStock[],
  facts: readonly Fact[],
  view: View,
): AtPlace {
  const rows = new Map<string, StoreStock>(around.map((stock) => [stock.store.code, stock]));
  for (const fact of facts)
    if (fact.kind === 'stock-in-store' && fact.status !== 'unknown')
      rows.set(fact.stock.store.code, rows.get(fact.stock.store.code) ?? fact.stock);
  if (place.kind === 'store') {
    const own = rows.get(place.storeCode);
    if (own === undefined) return { sentences: [], having: [] };
    const having = own.status === 'found' && own.has ? [own] : [];
    return { sentences: [oneStore(view, own)], having, aged: true };
  }
  const town = townOf(place, view);
  if (town === undefined) return { sentences: [], having: [] };
  const there = inPlace(town, view);
  const stores = storesOfTown(town, view);
  if (stores.length === 0)
    return { sentences: [sentence(view, 'stock.town.no-store', { there })], having: [] };
  const own = stores.flatMap(({ code }) => rows.get(code) ?? []);
  const have = around.filter(
    (stock): stock is StoreStockFound => stock.status === 'found' && stock.has && own.includes(stock),
  );
  const [only] = have;
  if (have.length === 1 && only?.quantity !== undefined && !only.stale) {
    const { quantity } = only;
    const at = { there, store: storeName(view, only.store), quantity, asOf: age(view, only.asOf) };
    return { sentences: [sentence(view, 'stock.town.one', at)], having: have, aged: true };
  }
  if (have.length > 0) {
    const list = storeList(view, have);
    return {
      sentences: [sentence(view, 'stock.town.have', { there, list, count: have.length })],
      having: have,
    };
  }
  const known = own.filter((stock) => stock.status === 'found');
  const apart = own.filter(
    (stock) => stock.status === 'unknown' || stock.availability === 'on_display_to_order',
  );
  if (apart.length > 0 || known.length < stores.length || known.length === 1)
    return { sentences: own.map((stock) => oneStore(view, stock)), having: [] };
  const asOf = age(view, oldest(known.map((stock) => stock.asOf)));
  return { sentences: [sentence(view, 'stock.town.none', { there, asOf })], having: [] };
}
