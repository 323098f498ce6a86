// What the rows say of a product or a store beside figures: description, brand, colour, size; address and phone.
import type { Locale } from '../../kernel/locale.ts';
import type { Catalog } from '../model.ts';
import type { ProductInfoFound, StoreInfoFound, Unknown } from './fact.ts';
import { productSource } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

/** The title in the customer's language where there is one. */
export function productInfoFact(
  catalog: Catalog,
  productId: string,
  locale: Locale,
): ProductInfoFound | Unknown<'product-info'> {
  const about = { topic: 'product-info', productId, source: productSource(productId) } as const;
  const product = catalog.product(productId);
  if (product === undefined) return unknownFact('product-info', 'no-such-product', about);
  const { title, titles, description, brand, color, size, weightKg, productType, link, mpn, gtin } = product;
  return {
    kind: 'product-info',
    status: 'found',
    title: titles[locale] ?? title,
    ...(description === undefined ? {} : { description }),
    ...(brand === undefined ? {} : { brand }),
    ...(color === undefined ? {} : { color }),
    ...(size === undefined ? {} : { size }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(productType === undefined ? {} : { productType }),
    ...(link === undefined ? {} : { link }),
    ...(mpn === undefined ? {} : { mpn }),
    ...(gtin === undefined ? {} : { gtin }),
    variants: catalog.variantsOf(productId).map(({ id }) => id),
    entity: { type: 'Answer', outcome: 'answered', ...about },
  };
}

export function storeInfoFact(catalog: Catalog, storeCode: string): StoreInfoFound | Unknown<'store-info'> {
  const about = { topic: 'store-info', storeCode, source: `stores.csv:${storeCode}` } as const;
  const store = catalog.store(storeCode);
  if (store === undefined) return unknownFact('store-info', 'no-such-store', about);
  return {
    kind: 'store-info',
    status: 'found',
    store,
    entity: { type: 'Answer', outcome: 'answered', ...about },
  };
}
