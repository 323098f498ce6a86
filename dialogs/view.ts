// What every dialog sees of the world: one generation of the catalogue, the language, the time and a seed. It holds no state.
import { DateTime } from 'luxon';
import type { Catalog, StorePlace } from '../catalog/model.ts';
import type { Locale } from '../kernel/locale.ts';

export interface View {
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly nowMs: number;
  /** ISO date in the shop's time zone. */
  readonly today: string;
  /** Chooses the phrases' variants. */
  readonly seed: string;
  /** The bot's last message: not said again in the same words where there are others. */
  readonly lastSaid: string;
}

export function viewOf(catalog: Catalog, locale: Locale, nowMs: number, seed: string, lastSaid = ''): View {
  return {
    catalog,
    locale,
    nowMs,
    today: DateTime.fromMillis(nowMs, { zone: catalog.shop.timeZone }).toISODate() ?? '',
    seed,
    lastSaid,
  };
}

/** The product's name in the customer's language, else in the shop's first; the id when there is no such product. */
export function productTitle(view: View, productId: string): string {
  return productTitleIn(view.catalog, productId, view.locale);
}

export function productTitleIn(catalog: Catalog, productId: string, locale: Locale): string {
  const product = catalog.product(productId);
  return product === undefined ? productId : (product.titles[locale] ?? product.title);
}

/** The store's name without the chain's, which everybody knows: "Lönnrotinkatu". */
export function storeName(view: View, store: StorePlace): string {
  const { name: shopName } = view.catalog.shop;
  const rest = store.name.startsWith(shopName)
    ? store.name.slice(shopName.length).replace(/^[\s,:–-]+/, '')
    : '';
  return rest === '' ? store.name : rest;
}

/** "kotiinkuljetus": the service's name within a sentence, as the shop writes it. */
export function serviceWithin(view: View, serviceId: string): string {
  const service = view.catalog.services.find(({ id }) => id === serviceId);
  return service?.name[view.locale] ?? Object.values(service?.name ?? {})[0] ?? serviceId;
}

/** "Kotiinkuljetus": the service's name at the beginning of a sentence. */
export function serviceName(view: View, serviceId: string): string {
  const name = serviceWithin(view, serviceId);
  return name.charAt(0).toLocaleUpperCase(view.locale) + name.slice(1);
}
