// Writes one generation's file from rows as they are read: rows as they are, and every form under which a product can be
// met. It knows nothing of where the file will stand or whether it will be used.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Locale } from '../../kernel/locale.ts';
import type { Morphology } from '../../kernel/words.ts';
import type { FeedSink } from '../feeds/read-feeds.ts';
import type { DeliveryService, InventoryRow, OwnAnswer, Product, Shop, StorePlace } from '../model.ts';
import { gtinKey, linkKey, plainKey } from './codes.ts';
import { addKey, emptyFilter } from './key-filter.ts';
import { productNames, type Concept, type ConceptKind } from './names.ts';
import { packNames } from './packed-names.ts';
import { indexes, packPosting, schema, trigramsOf } from './schema.ts';

/** How strongly a wholly met word of each kind stands for its product. */
const strengthOf: Readonly<Record<ConceptKind, number>> = {
  word: 0.7,
  adjective: 0.4,
  name: 0.8,
  code: 1,
  'joined-code': 1,
  brand: 0.35,
  property: 0.3,
  measure: 0.25,
};

/** Uint32 that grows, so that a million products' postings fit in memory. */
class Numbers {
  #values = new Uint32Array(4);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

class Term {
  readonly postings = new Numbers();
  /** Products of which it is a whole word, the thing itself or its kind, anything but a brand or measure. */
  whole = 0;
  things = 0;
  goods = 0;
}

export interface CatalogBuilder extends FeedSink {
  /** Writes the terms and closes the file. `onProgress` hears of terms written. */
  finish(generation: string, onProgress: (done: number, total: number) => void): void;
  /** Closes the file as it is, to be thrown away. */
  abandon(): void;
}

/** `path` must not exist. Synchronous and busy: meant for a worker thread or a command. */
export function catalogBuilder(
  path: string,
  morphologies: Readonly<Record<Locale, Morphology>>,
): CatalogBuilder {
  const database = new DatabaseSync(path);
  // Nobody reads the file before it is complete, synced and renamed: a journal would only cost time.
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = 8192;',
  );
  database.exec(schema);
  database.exec('BEGIN');
  return new Builder(database, morphologies);
}

class Builder implements CatalogBuilder {
  readonly #database: DatabaseSync;
  readonly #morphologies: Readonly<Record<Locale, Morphology>>;
  readonly #addProduct: StatementSync;
  readonly #addIdentifier: StatementSync;
  readonly #addInventory: StatementSync;
  readonly #newerInventory: StatementSync;
  readonly #stores: StorePlace[] = [];
  readonly #services: DeliveryService[] = [];
  readonly #answers: OwnAnswer[] = [];
  readonly #ordinals = new Map<string, number>();
  readonly #storeNumbers = new Map<string, number>();
  readonly #terms = new Map<string, Term>();
  #shop: Shop | undefined;

  constructor(database: DatabaseSync, morphologies: Readonly<Record<Locale, Morphology>>) {
    this.#database = database;
    this.#morphologies = morphologies;
    this.#addProduct = database.prepare(
      'INSERT INTO products (ordinal, id, item_group, data, names) VALUES (?, ?, ?, ?, ?)',
    );
    this.#addIdentifier = database.prepare('INSERT OR IGNORE INTO identifiers (key, product) VALUES (?, ?)');
    const columns =
      '(product, store, availability, quantity, price, pickup_method, pickup_sla, location, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';
    this.#addInventory = database.prepare(`INSERT OR IGNORE INTO inventory ${columns}`);
    this.#newerInventory = database.prepare(
      `INSERT INTO inventory ${columns} ON CONFLICT DO UPDATE SET availability = excluded.availability,
        quantity = excluded.quantity, price = excluded.price, pickup_method = excluded.pickup_method,
        pickup_sla = excluded.pickup_sla, location = excluded.location, updated = excluded.updated
        WHERE excluded.updated > inventory.updated`,
    );
  }

  shop(shop: Shop): void {
    this.#shop = shop;
  }

  store(store: StorePlace): void {
    this.#storeNumbers.set(store.code, this.#stores.length);
    this.#stores.push(store);
  }

  service(service: DeliveryService): void {
    this.#services.push(service);
  }

  answer(answer: OwnAnswer): void {
    this.#answers.push(answer);
  }

  product(product: Product): void {
    const ordinal = this.#ordinals.size;
    this.#ordinals.set(product.id, ordinal);
    const names = productNames(product, this.#shop?.languages[0] ?? 'fi', this.#morphologies);
    this.#addProduct.run(
      ordinal,
      product.id,
      product.itemGroupId ?? null,
      JSON.stringify(product),
      packNames(names),
    );
    for (const key of identifiersOf(product)) this.#addIdentifier.run(key, ordinal);
    const forms = new Map<string, { strength: number; whole: boolean; thing: boolean; goods: boolean }>();
    for (const { concepts, heads } of names.names) {
      const brevity = 1 - Math.min(6, concepts.length) * 0.02;
      concepts.forEach((concept, at) => addForms(forms, concept, heads.includes(at), brevity));
    }
    if (names.type) addForms(forms, names.type, true, 0.8);
    for (const [form, { strength, whole, thing, goods }] of forms) {
      let term = this.#terms.get(form);
      if (!term) this.#terms.set(form, (term = new Term()));
      term.postings.push(packPosting(ordinal, strength));
      if (whole) term.whole++;
      if (thing) term.things++;
      if (goods) term.goods++;
    }
  }

  inventory(row: InventoryRow): 'added' | 'repeated' {
    const values = [
      this.#ordinals.get(row.productId) ?? -1,
      this.#storeNumbers.get(row.storeCode) ?? -1,
      row.availability,
      row.quantity ?? null,
      row.price ? `${row.price.amount} ${row.price.currency}` : null,
      row.pickupMethod ?? null,
      row.pickupSla ?? null,
      row.location ?? null,
      row.updated,
    ] as const;
    if (Number(this.#addInventory.run(...values).changes) === 1) return 'added';
    this.#newerInventory.run(...values);
    return 'repeated';
  }

  finish(generation: string, onProgress: (done: number, total: number) => void): void {
    const addTerm = this.#database.prepare(
      'INSERT INTO terms (number, term, products, whole, things, goods, postings) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    const trigrams = new Map<string, Numbers>();
    let number = 0;
    for (const [form, term] of this.#terms) {
      // Strongest first: a reader with little time takes the beginning.
      const postings = term.postings.values.toSorted((a, b) => (b & 63) - (a & 63) || a - b);
      addTerm.run(
        number,
        form,
        postings.length,
        term.whole,
        term.things,
        term.goods,
        new Uint8Array(postings.buffer),
      );
      if (form.length >= 4 && term.whole > 0 && !/\p{N}/u.test(form))
        for (const trigram of trigramsOf(form)) {
          let terms = trigrams.get(trigram);
          if (!terms) trigrams.set(trigram, (terms = new Numbers()));
          terms.push(number);
        }
      if (++number % 5_000 === 0) onProgress(number, this.#terms.size);
    }
    const addTrigram = this.#database.prepare('INSERT INTO trigrams (trigram, terms) VALUES (?, ?)');
    for (const [trigram, terms] of trigrams)
      addTrigram.run(trigram, new Uint8Array(terms.values.slice().buffer));
    this.#writeFilter();
    const addMeta = this.#database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    const meta = {
      generation,
      shop: this.#shop,
      stores: this.#stores,
      services: this.#services,
      answers: this.#answers,
      productCount: this.#ordinals.size,
    };
    for (const [key, value] of Object.entries(meta)) addMeta.run(key, JSON.stringify(value));
    this.#database.exec(indexes);
    this.#database.exec('COMMIT; PRAGMA optimize;');
    onProgress(this.#terms.size, this.#terms.size);
    this.#database.close();
  }

  /** Over the terms and the identifiers, whose prefixes keep them apart. */
  #writeFilter(): void {
    const keys = this.#database.prepare('SELECT count(*) AS count FROM identifiers').get() as {
      count: number;
    };
    const filter = emptyFilter(this.#terms.size + keys.count);
    for (const form of this.#terms.keys()) addKey(filter, form);
    for (const { key } of this.#database.prepare('SELECT key FROM identifiers').iterate())
      addKey(filter, key as string);
    this.#database.prepare('INSERT INTO known_keys (filter) VALUES (?)').run(new Uint8Array(filter.buffer));
  }

  abandon(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

function addForms(
  forms: Map<string, { strength: number; whole: boolean; thing: boolean; goods: boolean }>,
  concept: Concept,
  isThing: boolean,
  brevity: number,
): void {
  const goods = concept.kind !== 'measure';
  const add = (form: string, strength: number, whole: boolean, thing: boolean): void => {
    if (form === '' || form.length > 60) return;
    const before = forms.get(form);
    forms.set(form, {
      strength: Math.max(before?.strength ?? 0, strength * brevity),
      whole: whole || (before?.whole ?? false),
      thing: thing || (before?.thing ?? false),
      goods: goods || (before?.goods ?? false),
    });
  };
  const strength = isThing ? 1 : strengthOf[concept.kind];
  for (const form of concept.full) add(form, strength, true, isThing);
  for (const form of concept.heads) add(form, strength * 0.75, false, isThing);
  for (const form of concept.modifiers) add(form, strength * 0.25, false, false);
}

function identifiersOf(product: Product): readonly string[] {
  const keys = new Set<string>([`code:${plainKey(product.id)}`]);
  if (product.gtin !== undefined) keys.add(`gtin:${gtinKey(product.gtin)}`);
  const mpn = plainKey(product.mpn ?? '');
  if (mpn.length >= 4 && /\d/u.test(mpn)) keys.add(`code:${mpn}`);
  const link = linkKey(product.link ?? '');
  if (link !== '') keys.add(`link:${link}`);
  return [...keys].filter((key) => key.length > key.indexOf(':') + 1);
}
