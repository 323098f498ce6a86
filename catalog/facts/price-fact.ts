// What a product costs: the web price, the sale while it is on, and a store's own price beside it when they differ.
import type { Catalog, Money, Product } from '../model.ts';
import { dateAt } from './calendar.ts';
import type { PriceFound, Unknown, WebPrice } from './fact.ts';
import { inventorySource, productSource } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

/** `storeCode`: the store named; one without a price of its own is answered with the web price. */
export function priceFact(
  catalog: Catalog,
  productId: string,
  storeCode: string | undefined,
  nowMs: number,
): PriceFound | Unknown<'price'> {
  const about = { topic: 'price', productId, ...(storeCode === undefined ? {} : { storeCode }) } as const;
  const product = catalog.product(productId);
  if (product === undefined) {
    return unknownFact('price', 'no-such-product', { ...about, source: productSource(productId) });
  }
  const web = webPrice(product, catalog.shop.timeZone, nowMs);
  const base = { kind: 'price', status: 'found', web, buyers: product.audience } as const;
  const store = storeCode === undefined ? undefined : catalog.store(storeCode);
  const row = store === undefined ? undefined : catalog.inventory(store.code, productId);
  if (store === undefined || row?.price === undefined) {
    const value = { ...web.price, ...(web.regular === undefined ? {} : { regular: web.regular.amount }) };
    const source = productSource(productId);
    return {
      ...base,
      differs: false,
      entity: { type: 'Answer', outcome: 'answered', value, source, ...about },
    };
  }
  const { price, updated: asOf } = row;
  const source = inventorySource(store.code, productId);
  return {
    ...base,
    inStore: { store, price, asOf },
    differs: !sameMoney(price, web.price),
    entity: { type: 'Answer', outcome: 'answered', value: { ...price }, asOf, source, ...about },
  };
}

/** `sale_price` inside its interval, else `price`. A sale without an interval is no sale: nobody said when it holds. */
export function webPrice(product: Product, timeZone: string, nowMs: number): WebPrice {
  const { price, salePrice, saleFrom, saleTo } = product;
  const bounded = saleFrom !== undefined || saleTo !== undefined;
  const begun = saleFrom === undefined || Date.parse(saleFrom) <= nowMs;
  const lasts = saleTo === undefined || nowMs <= Date.parse(saleTo);
  if (salePrice === undefined || !bounded || !begun || !lasts) return { price };
  return {
    price: salePrice,
    regular: price,
    ...(saleTo === undefined ? {} : { saleUntil: lastDay(saleTo, timeZone) }),
  };
}

/** A sale that ends at midnight was on the day before. */
function lastDay(saleTo: string, timeZone: string): string {
  return dateAt(Date.parse(saleTo) - 1, timeZone);
}

function sameMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && Number(a.amount) === Number(b.amount);
}
