// "Do you have it, and where?" — a named store's own row, the nearest stores to a place, or everywhere; never a guess.
import type {
  Fact,
  FactQuery,
  StockAround,
  StockEverywhere,
  StockInStore,
  StoreStockFound,
} from '../catalog/facts/fact.ts';
import { enough } from '../catalog/facts/stock-rows.ts';
import type { Ask } from '../language/understand/reading.ts';
import { insteadOf } from './alternatives.ts';
import { hoursToday } from './hours-words.ts';
import { pickupSentence } from './pickup.ts';
import { entityFor, factOf, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { Reply, Sentence, TopicDialog } from './reply.ts';
import { storesNear } from './stores-near.ts';
import { age, nowhere, oneStore, storesThatHave, webStock } from './stock-words.ts';
import type { View } from './view.ts';

/** Stores of the named towns that are told not to have it. */
const toldWithoutIt = 2;

export const stock: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const other: FactQuery = { kind: 'alternatives', productId, limit: 3 };
    const [place] = ask.places;
    if (place === undefined) return [{ kind: 'stock-everywhere', productId }, other];
    if (place.kind === 'store' && isOneStore(ask)) {
      return [
        { kind: 'stock-in-store', productId, storeCode: place.storeCode },
        { kind: 'stock-around', productId, places: ask.places },
        other,
      ];
    }
    return [{ kind: 'stock-around', productId, places: ask.places }, other];
  },

  then(ask, facts, view) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const best = nearestThatHas(ask, facts);
    return [
      ...withoutIt(ask, facts, view).map((storeCode): FactQuery => ({
        kind: 'stock-in-store',
        productId,
        storeCode,
      })),
      ...(best === undefined
        ? []
        : [
            { kind: 'pickup' as const, productId, storeCode: best.store.code },
            { kind: 'store-hours' as const, storeCode: best.store.code },
          ]),
    ];
  },

  reply(ask, facts, view) {
    if (isOneStore(ask)) return named(ask, factOf(facts, 'stock-in-store'), facts, view);
    const around = maybeFactOf(facts, 'stock-around');
    if (around !== undefined) return near(ask, around, facts, view);
    const everywhere = factOf(facts, 'stock-everywhere');
    if (everywhere.status === 'unknown') return unknown(ask, view);
    return anywhere(ask, everywhere, facts, view);
  },
};

function isOneStore(ask: Ask): boolean {
  return ask.places.length === 1 && ask.places[0]?.kind === 'store';
}

/** The named towns' own stores (and named stores) that do not have it: to be said before others are named. */
function withoutIt(ask: Ask, facts: readonly Fact[], view: View): readonly string[] {
  const around = maybeFactOf(facts, 'stock-around');
  if (isOneStore(ask) || around === undefined || around.status === 'unknown') return [];
  const haveIt = new Set(having(around).map(({ store }) => store.code));
  return storesNear(
    view.catalog,
    ask.places.filter((place) => place.kind !== 'postal'),
    toldWithoutIt,
  )
    .map(({ code }) => code)
    .filter((code) => !haveIt.has(code));
}

function named(ask: Ask, fact: StockInStore, facts: readonly Fact[], view: View): Reply {
  if (fact.status === 'unknown') return unknown(ask, view);
  const own = oneStore(view, fact.stock);
  if (fact.stock.status === 'unknown') {
    return {
      entity: fact.entity,
      sentences: [own, ...elsewhere(fact.stock.store.code, facts, view)],
      offerPerson: 'already',
    };
  }
  if (fact.stock.has) {
    const sentences = [
      own,
      ...isEnough(ask, fact.stock, view),
      ...errand(facts, view),
      ...checkIfOld(fact.stock, view),
    ];
    return { entity: fact.entity, sentences, ...offered(sentences) };
  }
  const others = elsewhere(fact.stock.store.code, facts, view);
  return {
    entity: fact.entity,
    sentences: [
      own,
      webStock(view, fact.web),
      ...others,
      ...(others.length === 0 ? insteadOf(view, facts) : []),
    ],
    ...(fact.web.availability !== 'in_stock' && others.length === 0
      ? { offerPerson: 'please' as const }
      : {}),
  };
}

/** Other stores near the named one that have it. */
function elsewhere(exceptCode: string, facts: readonly Fact[], view: View): readonly Sentence[] {
  const around = maybeFactOf(facts, 'stock-around');
  if (around === undefined || around.status === 'unknown') return [];
  return storesThatHave(
    view,
    having(around).filter(({ store }) => store.code !== exceptCode),
    'stock.store.others',
  );
}

function near(ask: Ask, fact: StockAround, facts: readonly Fact[], view: View): Reply {
  if (fact.status === 'unknown') return unknown(ask, view);
  if (fact.status === 'no-row') {
    return {
      entity: fact.entity,
      sentences: [sentence(view, 'stock.stores.unknown-all'), webStock(view, fact.web)],
      offerPerson: 'already',
    };
  }
  const have = having(fact);
  const [best] = have;
  if (best === undefined) {
    const rows = fact.stores.filter((store) => store.status === 'found');
    return {
      entity: fact.entity,
      sentences: [...nowhere(view, rows), webStock(view, fact.web), ...insteadOf(view, facts)],
      ...(fact.web.availability === 'in_stock' ? {} : { offerPerson: 'please' as const }),
    };
  }
  const sentences = [
    ...facts.flatMap((other) =>
      other.kind === 'stock-in-store' && other.status !== 'unknown' ? [oneStore(view, other.stock)] : [],
    ),
    ...storesThatHave(view, have, 'stock.stores.near'),
    ...(best.low ? [sentence(view, 'stock.low-note')] : []),
    ...isEnough(ask, best, view),
    ...errand(facts, view),
    ...checkIfOld(best, view),
  ];
  return { entity: fact.entity, sentences, ...offered(sentences) };
}

function anywhere(ask: Ask, fact: StockEverywhere, facts: readonly Fact[], view: View): Reply {
  const web = webStock(view, fact.web);
  const [best] = fact.having;
  if (best === undefined) {
    const none = nowhere(view, fact.lacking);
    const silent = none.length === 0 && fact.unknown.length > 0;
    return {
      entity: fact.entity,
      sentences: [
        ...none,
        web,
        ...(silent ? [sentence(view, 'stock.stores.unknown-all')] : []),
        ...insteadOf(view, facts),
      ],
      ...(silent
        ? { offerPerson: 'already' as const }
        : fact.web.availability === 'in_stock'
          ? {}
          : { offerPerson: 'please' as const }),
    };
  }
  const askWhere = fact.having.length > 2 || ask.nearest === true;
  return {
    entity: fact.entity,
    sentences: [
      ...storesThatHave(view, fact.having, 'stock.stores.have'),
      web,
      ...(askWhere ? [sentence(view, 'stock.ask-place')] : []),
    ],
    ...(askWhere ? { pending: { kind: 'place' as const, options: [], topics: ['stock' as const] } } : {}),
  };
}

/** What it takes to go and get it: pick-up and today's hours of the nearest store that has it. */
function errand(facts: readonly Fact[], view: View): readonly Sentence[] {
  const pickup = maybeFactOf(facts, 'pickup');
  const hours = maybeFactOf(facts, 'store-hours');
  const reserve =
    pickup?.status === 'found' &&
    (pickup.option.method === 'reserve' || pickup.option.method === 'ship_to_store')
      ? [pickupSentence(view, pickup.option)]
      : [];
  return [...reserve, ...(hours === undefined ? [] : hoursToday(view, hours))];
}

function isEnough(ask: Ask, best: StoreStockFound, view: View): readonly Sentence[] {
  if (ask.quantity === undefined || ask.quantity < 2) return [];
  return [sentence(view, `stock.enough.${enough(best, ask.quantity)}`, { wanted: ask.quantity })];
}

/** An old figure is called old, and a look at the shelf is offered. */
function checkIfOld(best: StoreStockFound, view: View): readonly Sentence[] {
  return best.stale ? [sentence(view, 'stock.stale', { asOf: age(view, best.asOf) })] : [];
}

function offered(sentences: readonly Sentence[]): Pick<Reply, 'offerPerson'> {
  return sentences.some(
    ({ key }) => key === 'stock.stale' || key === 'stock.enough.unknown' || key === 'stock.store.unknown',
  )
    ? { offerPerson: 'already' }
    : {};
}

function having(fact: Exclude<StockAround, { status: 'unknown' }>): readonly StoreStockFound[] {
  return fact.stores.filter((store): store is StoreStockFound => store.status === 'found' && store.has);
}

function nearestThatHas(ask: Ask, facts: readonly Fact[]): StoreStockFound | undefined {
  if (isOneStore(ask)) {
    const inStore = maybeFactOf(facts, 'stock-in-store');
    return inStore?.status === 'found' && inStore.stock.has ? inStore.stock : undefined;
  }
  const around = maybeFactOf(facts, 'stock-around');
  return around !== undefined && around.status !== 'unknown' ? having(around)[0] : undefined;
}

function unknown(ask: Ask, view: View): Reply {
  return {
    entity: entityFor(ask, 'unknown'),
    sentences: [sentence(view, 'stock.stores.unknown-all')],
    offerPerson: 'already',
  };
}
