// "Do you have it, and where?" — a named store's own row, the nearest stores to a place, or everywhere; never a guess.
import type { Fact, FactQuery, StockInStore } from '../catalog/facts/fact.ts';
import type { Ask } from '../language/understand/reading.ts';
import { insteadOf } from './alternatives.ts';
import { factOf, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { Reply, Sentence, Suggestion, TopicDialog } from './reply.ts';
import { anywhere, everyStore } from './stock-anywhere.ts';
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
import { near, rowsMissing } from './stock-near.ts';
import { ageOfList, listedStores, oneStore, storeList, webStock } from './stock-words.ts';
import type { View } from './view.ts';

export const stock: TopicDialog = {
  needs(ask, view) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const everywhere: FactQuery = { kind: 'stock-everywhere', productId };
    const other: FactQuery = { kind: 'alternatives', productId, limit: 3 };
    const [place] = ask.places;
    const around = (limit?: number): FactQuery => ({
      kind: 'stock-around',
      productId,
      places: ask.places,
      ...(limit === undefined ? {} : { limit }),
    });
    if (ask.all === true)
      return place === undefined ? [everywhere] : [everywhere, around(view.catalog.stores.length)];
    if (place === undefined) return [everywhere, other];
    if (place.kind === 'store' && isOneStore(ask)) {
      return [{ kind: 'stock-in-store', productId, storeCode: place.storeCode }, around(), everywhere, other];
    }
    return [around(), everywhere, other];
  },

  then(ask, facts, view) {
    const productId = productIdOf(ask);
    if (productId === undefined || ask.all === true) return [];
    const best = nearestThatHas(ask, facts);
    return [
      ...rowsMissing(ask, facts, view).map((storeCode): FactQuery => ({
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
    if (ask.all === true) return everyStore(ask, facts, view);
    if (isOneStore(ask)) return named(ask, factOf(facts, 'stock-in-store'), facts, view);
    const around = maybeFactOf(facts, 'stock-around');
    if (around !== undefined) return near(ask, around, facts, view);
    const everywhere = factOf(facts, 'stock-everywhere');
    if (everywhere.status === 'unknown') return unknownStock(ask, view);
    return anywhere(ask, everywhere, facts, view);
  },
};

function named(ask: Ask, fact: StockInStore, facts: readonly Fact[], view: View): Reply {
  if (fact.status === 'unknown') return unknownStock(ask, view);
  const own = oneStore(view, fact.stock);
  if (fact.stock.status === 'unknown') {
    return {
      entity: fact.entity,
      sentences: [own, ...elsewhere(fact.stock.store.code, facts, view)],
      suggestions: allElsewhere(facts, view),
      offerPerson: 'check',
    };
  }
  if (fact.stock.has) {
    const sentences = [
      own,
      ...checkIfOld(fact.stock, view),
      ...isEnough(ask, fact.stock, view),
      ...errand(facts, view, 'there'),
    ];
    return { entity: fact.entity, sentences, ...offered(sentences) };
  }
  const others = elsewhere(fact.stock.store.code, facts, view);
  return {
    entity: fact.entity,
    sentences: [
      own,
      ...others,
      webStock(view, fact.web),
      ...(others.length === 0 ? insteadOf(view, facts) : []),
    ],
    suggestions: allElsewhere(facts, view),
    ...(fact.web.availability !== 'in_stock' && others.length === 0
      ? { offerPerson: 'please' as const }
      : {}),
  };
}

/** Other stores near the named one that have it. */
function elsewhere(exceptCode: string, facts: readonly Fact[], view: View): readonly Sentence[] {
  const around = maybeFactOf(facts, 'stock-around');
  if (around === undefined || around.status === 'unknown') return [];
  const others = having(around)
    .filter(({ store }) => store.code !== exceptCode)
    .slice(0, listedStores);
  if (others.length === 0) return [];
  return [
    sentence(view, 'stock.store.others', { list: storeList(view, others) }),
    ...ageOfList(view, others),
  ];
}

/** The button for all, where more stores have it than stand in the list of others. */
function allElsewhere(facts: readonly Fact[], view: View): readonly Suggestion[] {
  const everywhere = maybeFactOf(facts, 'stock-everywhere');
  return showAll(view, everywhere?.status === 'found' && everywhere.having.length > listedStores);
}

function nearestThatHas(ask: Ask, facts: readonly Fact[]) {
  if (isOneStore(ask)) {
    const inStore = maybeFactOf(facts, 'stock-in-store');
    return inStore?.status === 'found' && inStore.stock.has ? inStore.stock : undefined;
  }
  const around = maybeFactOf(facts, 'stock-around');
  return around !== undefined && around.status !== 'unknown' ? having(around)[0] : undefined;
}
