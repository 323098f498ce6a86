// An in-memory Catalog for tests that need rows and no search: the interface over plain arrays. Finders are passed in by
// the tests that want them.
import type {
  Catalog,
  CatalogRows,
  InventoryRow,
  Product,
  Shop,
  StorePlace,
} from '../../../../catalog/model.ts';

const nine = [{ opens: '09:00', closes: '18:00' }];

/** Open Mon–Fri 9–17, Sat 10–15, Europe/Helsinki; everything else can be overridden. */
export function makeShop(over: Partial<Shop> = {}): Shop {
  const weekday = [{ opens: '09:00', closes: '17:00' }];
  return {
    name: 'Testikauppa',
    languages: ['fi', 'sv', 'en'],
    timeZone: 'Europe/Helsinki',
    country: 'FI',
    currency: 'EUR',
    stockStaleAfterMs: 4 * 3_600_000,
    lowStockAt: 2,
    serviceHours: [weekday, weekday, weekday, weekday, weekday, [{ opens: '10:00', closes: '15:00' }], []],
    specialHours: {},
    teams: [],
    aliases: {},
    ...over,
  };
}

/** In stock in the web shop for 49.90 EUR, for anybody, handled in 1–2 business days. */
export function makeProduct(id: string, over: Partial<Product> = {}): Product {
  return {
    id,
    title: `Tuote ${id}`,
    titles: {},
    availability: 'in_stock',
    price: { amount: '49.90', currency: 'EUR' },
    minHandlingDays: 1,
    maxHandlingDays: 2,
    audience: 'all',
    alternatives: [],
    discontinued: false,
    ...over,
  };
}

/** Open Mon–Sat 9–18, closed on Sundays. */
export function makeStore(code: string, over: Partial<StorePlace> = {}): StorePlace {
  return {
    code,
    name: `Myymälä ${code}`,
    hours: [nine, nine, nine, nine, nine, nine, []],
    specialHours: {},
    labels: [],
    aliases: [],
    ...over,
  };
}

export function makeRow(
  storeCode: string,
  productId: string,
  over: Partial<InventoryRow> = {},
): InventoryRow {
  return {
    storeCode,
    productId,
    availability: 'in_stock',
    updated: '2026-11-23T08:00:00Z',
    ...over,
  };
}

/** A catalogue of these rows; what is left out is empty. Finders find nothing unless given in `finders`. */
export function makeCatalog(
  rows: Partial<CatalogRows>,
  finders: Partial<Pick<Catalog, 'findProducts' | 'findPlaces' | 'findAnswers'>> = {},
): Catalog {
  const products = new Map((rows.products ?? []).map((product) => [product.id, product]));
  const stores = rows.stores ?? [];
  const inventory = rows.inventory ?? [];
  return {
    generation: 'test',
    shop: rows.shop ?? makeShop(),
    stores,
    services: rows.services ?? [],
    answers: rows.answers ?? [],
    productCount: products.size,
    product: (id) => products.get(id),
    store: (code) => stores.find((store) => store.code === code),
    inventory: (storeCode, productId) =>
      inventory.find((row) => row.storeCode === storeCode && row.productId === productId),
    inventoryOf: (productId) => inventory.filter((row) => row.productId === productId),
    variantsOf(productId) {
      const group = products.get(productId)?.itemGroupId;
      if (group === undefined) return [];
      return [...products.values()].filter(
        ({ id, itemGroupId }) => itemGroupId === group && id !== productId,
      );
    },
    findProducts: finders.findProducts ?? (() => ({ hits: [], foreign: [] })),
    findPlaces: finders.findPlaces ?? (() => []),
    findAnswers: finders.findAnswers ?? (() => []),
  };
}
