// One generation's file as a Catalog. It reads and never writes; whoever swaps generations is elsewhere.
import { DatabaseSync } from 'node:sqlite';
import type { Locale } from '../../kernel/locale.ts';
import type { Morphology } from '../../kernel/words.ts';
import type {
  Catalog,
  DeliveryService,
  InventoryRow,
  OwnAnswer,
  PickupMethod,
  PickupSla,
  Product,
  Shop,
  StoreAvailability,
  StorePlace,
} from '../model.ts';
import { shopAliases } from './aliases.ts';
import { createFindAnswers } from './find-answers.ts';
import { createFindProducts } from './find-products.ts';
import type { ProductNames } from './names.ts';
import { unpackNames } from './packed-names.ts';
import { createPlaceFinder } from './places/place-finder.ts';
import { openVocabulary } from './vocabulary.ts';

const cachedProducts = 4_000;
/** They share their words, so that many take little room. */
const cachedNames = 20_000;

export interface OpenCatalog extends Catalog {
  /** Afterwards every read throws. Not needed when the object is merely let go of. */
  close(): void;
}

interface InventoryColumns {
  readonly store: number;
  readonly availability: StoreAvailability;
  readonly quantity: number | null;
  readonly price: string | null;
  readonly pickup_method: PickupMethod | null;
  readonly pickup_sla: PickupSla | null;
  readonly location: string | null;
  readonly updated: string;
}

/** Throws when `path` is not a generation's file. */
export function openCatalog(path: string, morphologies: Readonly<Record<Locale, Morphology>>): OpenCatalog {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000;');
  const metaRow = database.prepare('SELECT value FROM meta WHERE key = ?');
  const meta = (key: string): unknown => JSON.parse((metaRow.get(key) as { value: string }).value);
  const shop = meta('shop') as Shop;
  const stores = meta('stores') as readonly StorePlace[];
  const answers = meta('answers') as readonly OwnAnswer[];
  const productCount = meta('productCount') as number;
  const storeNumbers = new Map(stores.map((store, number) => [store.code, number]));

  const ordinalRow = database.prepare('SELECT ordinal FROM products WHERE id = ?');
  const idRow = database.prepare('SELECT id FROM products WHERE ordinal = ?');
  const dataRow = database.prepare('SELECT data FROM products WHERE ordinal = ?');
  const namesRow = database.prepare('SELECT names FROM products WHERE ordinal = ?');
  const groupRows = database.prepare('SELECT ordinal FROM products WHERE item_group = ? ORDER BY ordinal');
  const columns = 'store, availability, quantity, price, pickup_method, pickup_sla, location, updated';
  const inventoryRow = database.prepare(`SELECT ${columns} FROM inventory WHERE product = ? AND store = ?`);
  const inventoryRows = database.prepare(`SELECT ${columns} FROM inventory WHERE product = ? ORDER BY store`);

  const productAt = remembered(
    cachedProducts,
    (ordinal: number): Product => JSON.parse((dataRow.get(ordinal) as { data: string }).data) as Product,
  );
  const namesAt = remembered(cachedNames, (ordinal: number): ProductNames =>
    unpackNames((namesRow.get(ordinal) as { names: string }).names),
  );
  const idAt = remembered(
    cachedProducts,
    (ordinal: number): string => (idRow.get(ordinal) as { id: string }).id,
  );
  const ordinalOf = remembered(
    cachedProducts,
    (id: string): number | undefined => (ordinalRow.get(id) as { ordinal: number } | undefined)?.ordinal,
  );

  const ofGroup = remembered(cachedProducts, (group: string): readonly number[] =>
    groupRows.all(group).map((row) => (row as { ordinal: number }).ordinal),
  );

  const toInventory = (productId: string, row: InventoryColumns): InventoryRow => {
    const [amount = '', currency = ''] = row.price?.split(' ') ?? [];
    return {
      storeCode: stores[row.store]?.code ?? '',
      productId,
      availability: row.availability,
      ...(row.quantity === null ? {} : { quantity: row.quantity }),
      ...(row.price === null ? {} : { price: { amount, currency } }),
      ...(row.pickup_method === null ? {} : { pickupMethod: row.pickup_method }),
      ...(row.pickup_sla === null ? {} : { pickupSla: row.pickup_sla }),
      ...(row.location === null ? {} : { location: row.location }),
      updated: row.updated,
    };
  };

  const vocabulary = openVocabulary(database);
  return {
    generation: meta('generation') as string,
    shop,
    stores,
    services: meta('services') as readonly DeliveryService[],
    answers,
    productCount,
    product(id) {
      const ordinal = ordinalOf(id);
      return ordinal === undefined ? undefined : productAt(ordinal);
    },
    store: (code) => stores[storeNumbers.get(code) ?? -1],
    inventory(storeCode, productId) {
      const store = storeNumbers.get(storeCode);
      const ordinal = store === undefined ? undefined : ordinalOf(productId);
      const row = ordinal === undefined || store === undefined ? undefined : inventoryRow.get(ordinal, store);
      return row && toInventory(productId, row as unknown as InventoryColumns);
    },
    inventoryOf(productId) {
      const ordinal = ordinalOf(productId);
      return ordinal === undefined
        ? []
        : inventoryRows.all(ordinal).map((row) => toInventory(productId, row as unknown as InventoryColumns));
    },
    variantsOf(productId) {
      const ordinal = ordinalOf(productId);
      const group = ordinal === undefined ? undefined : productAt(ordinal).itemGroupId;
      return group === undefined
        ? []
        : ofGroup(group)
            .filter((other) => other !== ordinal)
            .map(productAt);
    },
    findProducts: createFindProducts({
      database,
      vocabulary,
      aliases: shopAliases(shop.aliases, shop.languages, morphologies),
      productCount,
      idOf: idAt,
      namesOf: namesAt,
    }),
    findPlaces: createPlaceFinder(stores, shop),
    findAnswers: createFindAnswers(answers, morphologies, (form) => (vocabulary.term(form)?.things ?? 0) > 0),
    close: () => database.close(),
  };
}

/** The last `most` results of a function of a key; those that are undefined are not kept. */
function remembered<Key, Value>(most: number, read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    // Until it is full nothing is dropped, and which was used last does not matter.
    if (value !== undefined && known.size < most) return value;
    if (value !== undefined) known.delete(key);
    else {
      value = read(key);
      if (value === undefined) return value;
      if (known.size >= most)
        for (const oldest of known.keys()) {
          known.delete(oldest);
          break;
        }
    }
    known.set(key, value);
    return value;
  };
}
