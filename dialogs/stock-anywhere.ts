// Stock where no place was named, and every store when the customer asks for all of them.
import type { Fact, StockEverywhere, StoreStockFound } from '../catalog/facts/fact.ts';
import type { StorePlace } from '../catalog/model.ts';
import { listed } from '../language/phrases/figures.ts';
import type { Ask } from '../language/understand/reading.ts';
import { insteadOf } from './alternatives.ts';
import { factOf, maybeFactOf, sentence } from './reply.ts';
import type { Reply } from './reply.ts';
import { showAll, unknownStock } from './stock-errand.ts';
import { ageOfList, listedStores, nowhere, storeItem, storeList, webStock } from './stock-words.ts';
import { townName } from './towns.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

export function anywhere(ask: Ask, fact: StockEverywhere, facts: readonly Fact[], view: View): Reply {
  const web = webStock(view, fact.web);
  if (fact.having.length === 0) {
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
        ? { offerPerson: 'check' as const }
        : fact.web.availability === 'in_stock'
          ? {}
          : { offerPerson: 'please' as const }),
    };
  }
  const askWhere = fact.having.length > 2 || ask.nearest === true;
  const total = fact.having.length;
  // One more than a short list is no longer list: "3 of 4" helps nobody.
  const shown = total <= listedStores + 1 ? fact.having : fact.having.slice(0, listedStores);
  const list = storeList(view, shown);
  return {
    entity: fact.entity,
    sentences: [
      shown.length < total
        ? sentence(view, 'stock.stores.have-some', { list, total })
        : sentence(view, 'stock.stores.have', { list, count: total }),
      ...ageOfList(view, shown),
      web,
    ],
    suggestions: showAll(view, shown.length < total),
    ...(askWhere
      ? {
          question: sentence(view, 'stock.ask-place'),
          pending: { kind: 'place' as const, options: [], topics: ['stock' as const] },
        }
      : {}),
  };
}

/** Every store there is: those that have it by town, the nearest first where a place is known, then the others. */
export function everyStore(ask: Ask, facts: readonly Fact[], view: View): Reply {
  const fact = factOf(facts, 'stock-everywhere');
  if (fact.status === 'unknown') return unknownStock(ask, view);
  if (fact.having.length === 0) return anywhere(ask, fact, facts, view);
  const around = maybeFactOf(facts, 'stock-around');
  const nearest = around !== undefined && around.status !== 'unknown' ? around.stores : [];
  const rank = (stock: StoreStockFound) => nearest.findIndex(({ store }) => store.code === stock.store.code);
  const having = nearest.length === 0 ? fact.having : fact.having.toSorted((a, b) => rank(a) - rank(b));
  const towns = Map.groupBy(having, ({ store }) => store.locality ?? '');
  const lines = [...towns].map(([town, stores]) => {
    const list = stores.map((stock) => storeItem(view, stock)).join(', ');
    return town === '' ? `\n• ${list}` : `\n• ${townName(town, view)}: ${list}`;
  });
  const names = (stores: readonly { readonly store: StorePlace }[]) =>
    listed(
      stores.map(({ store }) => storeName(view, store)),
      view.locale,
    );
  return {
    entity: fact.entity,
    sentences: [
      sentence(view, 'stock.all.have', { lines: lines.join('') }),
      ...ageOfList(view, having),
      ...(fact.lacking.length === 0 ? [] : [sentence(view, 'stock.all.out', { list: names(fact.lacking) })]),
      ...(fact.unknown.length === 0
        ? []
        : [sentence(view, 'stock.stores.unknown', { list: names(fact.unknown) })]),
    ],
  };
}
