// How many of each product lie in which store of the second shop.
import type { ShopProduct } from './products.ts';
import { between, seeded, some } from './seeded.ts';
import { stores } from './stores.ts';

export interface ShopRow {
  readonly storeCode: string;
  readonly id: string;
  readonly availability: 'in_stock' | 'limited_availability' | 'out_of_stock';
  readonly quantity: number;
  /** Where the store asks another price than the web shop. */
  readonly price?: string;
}

const storesOfEach = 6;

/** Six stores know of each product; of the others it is unknown whether they have it. */
export function makeInventory(products: readonly ShopProduct[], seed: number): readonly ShopRow[] {
  const chance = seeded(seed);
  return products.flatMap((product) =>
    some(stores, storesOfEach, chance).map(({ code }) => {
      const quantity = chance() < 0.25 ? 0 : between(1, 30, chance);
      const own = (Number(product.price) * 0.95).toFixed(2);
      return {
        storeCode: code,
        id: product.id,
        availability: quantity === 0 ? 'out_of_stock' : quantity <= 2 ? 'limited_availability' : 'in_stock',
        quantity,
        ...(chance() < 0.05 ? { price: own } : {}),
      };
    }),
  );
}
