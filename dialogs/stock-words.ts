// Sentences about stock that several answers share: one store's row, lists of stores, the web shop's side.
import type { StoreStock, StoreStockFound, WebStock } from '../catalog/facts/fact.ts';
import { asOf, dateWithWeekday, distance, listed } from '../language/phrases/figures.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

/** How many stores a list names; the rest are told when asked for. */
export const listedStores = 3;

export function age(view: View, instant: string): string {
  return asOf(instant, view.nowMs, view.catalog.shop.timeZone, view.locale);
}

export function oneStore(view: View, stock: StoreStock): Sentence {
  const store = storeName(view, stock.store);
  if (stock.status === 'unknown') return sentence(view, 'stock.store.unknown', { store });
  const when = age(view, stock.asOf);
  if (!stock.has) {
    const key = stock.availability === 'on_display_to_order' ? 'stock.store.display' : 'stock.store.out';
    return sentence(view, key, { store, asOf: when });
  }
  if (stock.quantity === undefined) {
    return sentence(view, stock.low ? 'stock.store.low-uncounted' : 'stock.store.in-uncounted', {
      store,
      asOf: when,
    });
  }
  return sentence(view, stock.low ? 'stock.store.low' : 'stock.store.in', {
    store,
    quantity: stock.quantity,
    asOf: when,
  });
}

/** One store in a list: name, count, distance; its own age when the figure is old. */
export function storeItem(view: View, stock: StoreStockFound): string {
  const store = storeName(view, stock.store);
  const counted = stock.has && stock.quantity !== undefined;
  const far = stock.distanceKm === undefined ? undefined : distance(stock.distanceKm, view.locale);
  const item =
    far === undefined
      ? sentence(view, counted ? 'stock.item' : 'stock.item-uncounted', {
          store,
          quantity: stock.quantity ?? 0,
        })
      : sentence(view, counted ? 'stock.item-far' : 'stock.item-far-uncounted', {
          store,
          quantity: stock.quantity ?? 0,
          distance: far,
        });
  return stock.stale
    ? // One bracket, not two: "(9,5 km, päivitetty eilen klo 9)".
      sentence(view, 'stock.item-old', { item: item.text, asOf: age(view, stock.asOf) }).text.replace(
        ') (',
        ', ',
      )
    : item.text;
}

export function storeList(view: View, stores: readonly StoreStockFound[]): string {
  return listed(
    stores.map((stock) => storeItem(view, stock)),
    view.locale,
  );
}

/** The age of the oldest figure in a list that is not called old by itself. */
export function ageOfList(view: View, stores: readonly StoreStockFound[]): readonly Sentence[] {
  const fresh = stores.filter(({ stale }) => !stale).map((stock) => stock.asOf);
  return fresh.length === 0 ? [] : [sentence(view, 'stock.asof', { asOf: age(view, oldest(fresh)) })];
}

/** "None anywhere that is known", with the age of the oldest row that says so; nothing when no row says anything. */
export function nowhere(view: View, lacking: readonly StoreStockFound[]): readonly Sentence[] {
  if (lacking.length === 0) return [];
  const display = lacking.filter(({ availability }) => availability === 'on_display_to_order');
  return [
    sentence(view, 'stock.stores.none', { asOf: age(view, oldest(lacking.map((stock) => stock.asOf))) }),
    ...(display.length === 0
      ? []
      : [
          sentence(view, 'stock.stores.display', {
            list: listed(
              display.slice(0, listedStores).map(({ store }) => storeName(view, store)),
              view.locale,
            ),
          }),
        ]),
  ];
}

export function webStock(view: View, web: WebStock): Sentence {
  if (web.discontinued && web.availability !== 'in_stock') return sentence(view, 'discontinued.note');
  const date =
    web.expected === undefined ? undefined : dateWithWeekday(web.expected, view.today, view.locale);
  switch (web.availability) {
    case 'in_stock':
      return sentence(view, 'stock.web.in');
    case 'out_of_stock':
      return date === undefined
        ? sentence(view, 'stock.web.out')
        : sentence(view, 'stock.web.coming', { date });
    case 'backorder':
      return date === undefined
        ? sentence(view, 'stock.web.coming-unknown')
        : sentence(view, 'stock.web.coming', { date });
    case 'preorder':
      return date === undefined
        ? sentence(view, 'stock.web.preorder-unknown')
        : sentence(view, 'stock.web.preorder', { date });
  }
}

export function oldest(instants: readonly string[]): string {
  return instants.reduce((first, instant) => (Date.parse(instant) < Date.parse(first) ? instant : first));
}
