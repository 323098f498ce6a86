// What a channel's cards need of catalogue and language: a product's name and page, a store's name, and figures in words, the same
// as in the bot's sentences. It makes no card.
import { Duration } from 'luxon';
import type { Catalog } from '../catalog/model.ts';
import type { Locale } from '../kernel/locale.ts';
import { asOf, distance, durationInWords, money } from '../language/phrases/figures.ts';
import { productTitleIn, storeName, viewOf } from './view.ts';

export function cardFigures(catalog: () => Catalog) {
  return {
    product(productId: string, locale: Locale): { title: string; link?: string } | undefined {
      const product = catalog().product(productId);
      if (product === undefined) return undefined;
      return {
        title: productTitleIn(catalog(), productId, locale),
        ...(product.link === undefined ? {} : { link: product.link }),
      };
    },
    storeName(storeCode: string): string | undefined {
      const store = catalog().store(storeCode);
      return store === undefined ? undefined : storeName(viewOf(catalog(), 'fi', 0, ''), store);
    },
    money,
    moment: (instant: string, nowMs: number, locale: Locale): string =>
      asOf(instant, nowMs, catalog().shop.timeZone, locale),
    distance,
    duration(iso: string, locale: Locale): string | undefined {
      const span = Duration.fromISO(iso);
      if (!span.isValid) return undefined;
      const months = span.years * 12 + span.months;
      const parts = { years: Math.floor(months / 12), months: months % 12, days: span.weeks * 7 + span.days };
      const words = durationInWords(parts, locale);
      return words === '' ? undefined : words;
    },
  };
}
