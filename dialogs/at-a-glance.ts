// While asking back which of several products is meant, what was asked is told of each in a few words: the customer has
// an answer at once and may not need to choose.
import { answerFact } from '../catalog/facts/index.ts';
import type { StoreStockFound } from '../catalog/facts/fact.ts';
import type { Topic } from '../kernel/answer.ts';
import { money } from '../language/phrases/figures.ts';
import type { PlaceRef } from '../kernel/finding.ts';
import type { Ask } from '../language/understand/reading.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import { inPlace, storesOfTown, townOf } from './towns.ts';
import { productTitle, storeName } from './view.ts';
import type { View } from './view.ts';

/** "Marjanpoimuri Ergo 2 – Lönnrotinkatu 4 kpl, 15,90 €"; the name alone where nothing short can be said. */
export function optionAtAGlance(view: View, ask: Ask, productId: string, topics: readonly Topic[]): Sentence {
  const title = productTitle(view, productId);
  const known = [
    ...(topics.includes('stock') ? [stockAtAGlance(view, ask, productId)] : []),
    ...(topics.includes('price') ? [priceAtAGlance(view, productId)] : []),
  ].filter((words) => words !== undefined);
  return known.length === 0
    ? { key: 'product-info.text', text: title, figures: [title] }
    : sentence(view, 'clarify.option', { product: title, known: known.join(', ') });
}

function stockAtAGlance(view: View, ask: Ask, productId: string): string | undefined {
  if (ask.places.length === 0) {
    const fact = answerFact(view.catalog, { kind: 'stock-everywhere', productId }, view.nowMs);
    if (fact.status === 'unknown') return undefined;
    if (fact.having.length > 0)
      return sentence(view, 'clarify.option-stores', { count: fact.having.length }).text;
    if (fact.web.availability === 'in_stock') return sentence(view, 'clarify.option-web').text;
    return fact.unknown.length > 0 ? undefined : sentence(view, 'clarify.option-none').text;
  }
  const fact = answerFact(
    view.catalog,
    { kind: 'stock-around', productId, places: ask.places, limit: 4 },
    view.nowMs,
  );
  if (fact.status === 'unknown') return undefined;
  const best = fact.stores.find((store): store is StoreStockFound => store.status === 'found' && store.has);
  if (best === undefined)
    return fact.stores.some(({ status }) => status === 'unknown')
      ? undefined
      : sentence(view, 'clarify.option-none').text;
  const store = storeName(view, best.store);
  const nearest =
    best.quantity === undefined
      ? store
      : sentence(view, 'stock.item', { store, quantity: best.quantity }).text;
  const [place] = ask.places;
  if (place === undefined || ask.places.length > 1) return nearest;
  const told = placeAtAGlance(view, place, best, productId);
  if (told?.isThere === true) return nearest;
  return told?.words === undefined
    ? sentence(view, 'clarify.option-nearest', { nearest }).text
    : sentence(view, 'clarify.option-elsewhere', { there: told.words, nearest }).text;
}

/**
 * Whether the best store is at the place that was named; else, where it is known not to have it, the place in words.
 * `undefined` for a place that is no town and no store.
 */
function placeAtAGlance(
  view: View,
  place: PlaceRef,
  best: StoreStockFound,
  productId: string,
): { readonly isThere: boolean; readonly words?: string } | undefined {
  const town = townOf(place, view);
  const own =
    place.kind === 'store'
      ? [place.storeCode]
      : town === undefined
        ? []
        : storesOfTown(town, view).map(({ code }) => code);
  if (own.includes(best.store.code)) return { isThere: true };
  if (place.kind !== 'store' && town === undefined) return undefined;
  const known = own.every((storeCode) => {
    const row = answerFact(view.catalog, { kind: 'stock-in-store', productId, storeCode }, view.nowMs);
    return row.kind === 'stock-in-store' && row.status === 'found' && !row.stock.has;
  });
  const store = place.kind === 'store' ? view.catalog.store(place.storeCode) : undefined;
  const words =
    town !== undefined
      ? inPlace(town, view)
      : store === undefined
        ? undefined
        : sentence(view, 'clarify.at-store', { store: storeName(view, store) }).text;
  return known && words !== undefined ? { isThere: false, words } : { isThere: false };
}

function priceAtAGlance(view: View, productId: string): string | undefined {
  const fact = answerFact(view.catalog, { kind: 'price', productId }, view.nowMs);
  return fact.status === 'unknown'
    ? undefined
    : money(fact.web.price.amount, fact.web.price.currency, view.locale);
}
