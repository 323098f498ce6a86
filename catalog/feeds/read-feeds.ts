// Reads all the files of a shop, row by row, into a sink, and decides whether the whole may be used. It knows how files
// depend on each other, and nothing of how rows are kept.
import { DateTime } from 'luxon';
import { readFileSync } from 'node:fs';
import type { DeliveryService, InventoryRow, OwnAnswer, Product, Shop, StorePlace } from '../model.ts';
import { readAnswersFile } from './answers-file.ts';
import { readDeliveryFile } from './delivery-file.ts';
import { inventoryColumns, inventoryReader } from './inventory-row.ts';
import { fileChunks, physicalLines } from './lines.ts';
import { productColumns, productReader } from './product-row.ts';
import { readProductXml } from './product-xml.ts';
import type { FeedRecord } from './record.ts';
import {
  FileTally,
  UnreadableFile,
  type FileReport,
  type FileState,
  type ImportProgress,
  type Problem,
} from './report.ts';
import { readSheet } from './sheet.ts';
import { readShopFile } from './shop-file.ts';
import type { FeedName, SpooledFeeds, SpooledFile } from './source.ts';
import { storeColumns, storeReader } from './store-row.ts';
import { rejectField } from './row.ts';

/** Takes the rows that can be used: first the shop, then stores, services, answers, products, and their inventory. */
export interface FeedSink {
  shop(shop: Shop): void;
  store(store: StorePlace): void;
  service(service: DeliveryService): void;
  answer(answer: OwnAnswer): void;
  product(product: Product): void;
  /** `repeated`: this store has a row of this product already; the one with the newer `updated` is kept. */
  inventory(row: InventoryRow): 'added' | 'repeated';
}

export interface FeedOutcome {
  readonly files: readonly FileReport[];
  readonly rejected: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  /** Empty when the catalogue may be used. */
  readonly refusals: readonly string[];
}

const largestYamlBytes = 4_194_304;
/** In whose light the other files are checked when shop.yaml itself cannot be used, so that all mistakes show at once. */
const stopgap = { timeZone: 'Europe/Helsinki', languages: ['fi'] } as const;

export function readFeeds(
  feeds: SpooledFeeds,
  sink: FeedSink,
  nowMs: number,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): FeedOutcome {
  return new FeedReading(feeds, sink, nowMs, onProgress).run();
}

class FeedReading {
  readonly #feeds: SpooledFeeds;
  readonly #sink: FeedSink;
  readonly #nowMs: number;
  readonly #onProgress: (progress: ImportProgress) => void;
  readonly #done: { tally: FileTally; state: FileState }[] = [];
  readonly #refusals: string[] = [];
  readonly #storeCodes = new Set<string>();
  /** Id → line of its row. */
  readonly #productLines = new Map<string, number>();
  readonly #rejectedProducts = new Map<string, number>();
  #maxRejected = 0.05;

  constructor(
    feeds: SpooledFeeds,
    sink: FeedSink,
    nowMs: number,
    onProgress: (progress: ImportProgress) => void,
  ) {
    this.#feeds = feeds;
    this.#sink = sink;
    this.#nowMs = nowMs;
    this.#onProgress = onProgress;
  }

  run(): FeedOutcome {
    let shop: Pick<Shop, 'timeZone' | 'languages'> = stopgap;
    this.#file('shop.yaml', 'required', (file, tally) => {
      const read = readShopFile(yamlText(file), tally);
      this.#maxRejected = read.maxRejected;
      tally.imported = 1;
      shop = read.shop;
      this.#sink.shop(read.shop);
    });
    this.#file('stores.csv', 'required', (file, tally) => this.#stores(file, tally));
    this.#file('delivery.yaml', 'required', (file, tally) => {
      for (const service of readDeliveryFile(yamlText(file), tally)) this.#sink.service(service);
    });
    this.#file('answers.yaml', 'optional', (file, tally) => {
      const today = DateTime.fromMillis(this.#nowMs, { zone: shop.timeZone }).toFormat('yyyy-MM-dd');
      for (const answer of readAnswersFile(yamlText(file), today, tally)) this.#sink.answer(answer);
    });
    const products: FeedName =
      this.#feeds.files.has('products.tsv') || !this.#has('products.xml') ? 'products.tsv' : 'products.xml';
    this.#file(products, 'required', (file, tally) => this.#products(products, file, shop, tally));
    if (this.#productLines.size > 0)
      this.#file('inventory.tsv', 'required', (file, tally) => this.#inventory(file, shop, tally));
    else this.#done.push({ tally: new FileTally('inventory.tsv'), state: 'not-read' });
    return {
      files: this.#done.map(({ tally, state }) => tally.report(state)),
      rejected: this.#done.flatMap(({ tally }) => tally.rejected),
      warnings: this.#done.flatMap(({ tally }) => tally.warnings),
      warningCount: this.#done.reduce((sum, { tally }) => sum + tally.warningCount, 0),
      refusals: this.#refusals,
    };
  }

  #has(name: FeedName): boolean {
    return this.#feeds.files.has(name) || this.#feeds.failures.has(name);
  }

  #file(
    name: FeedName,
    need: 'required' | 'optional',
    read: (file: SpooledFile, tally: FileTally) => void,
  ): void {
    const tally = new FileTally(name);
    this.#done.push({ tally, state: this.#stateAfter(name, need, read, tally) });
  }

  #stateAfter(
    name: FeedName,
    need: 'required' | 'optional',
    read: (file: SpooledFile, tally: FileTally) => void,
    tally: FileTally,
  ): FileState {
    const file = this.#feeds.files.get(name);
    const failure = this.#feeds.failures.get(name);
    if (failure !== undefined) return this.#refuse('unreadable', `${name} cannot be read. ${failure}`);
    if (!file && need === 'optional') return 'absent';
    if (!file)
      return this.#refuse(
        'missing',
        `${name === 'products.tsv' ? 'products.tsv (or products.xml)' : name} is missing.`,
      );
    try {
      read(file, tally);
    } catch (cause) {
      if (!(cause instanceof UnreadableFile)) throw cause;
      const where = cause.line === undefined ? '' : `, line ${cause.line}`;
      return this.#refuse('unreadable', `${name}${where}: ${cause.message}`);
    }
    const { rows, rejected, imported } = tally.report('read');
    if (rejected > rows * this.#maxRejected)
      return this.#refuse(
        'too-many-rejected',
        `${name}: ${rejected} of ${rows} rows cannot be used, more than the ${Math.round(this.#maxRejected * 1_000) / 10} % that max_rejected allows.`,
      );
    if (imported === 0 && name.startsWith('products.'))
      return this.#refuse('unreadable', `${name} has no product.`);
    return 'read';
  }

  #refuse(state: FileState, reason: string): FileState {
    this.#refusals.push(reason);
    return state;
  }

  #sheet(
    name: FeedName,
    file: SpooledFile,
    delimiters: readonly string[],
    needed: readonly string[],
    tally: FileTally,
  ): Iterable<FeedRecord> {
    const sheet = readSheet(physicalLines(fileChunks(file.path, this.#reading(name, file))), delimiters);
    const missing = needed.filter((column) => !sheet.columns.includes(column));
    if (missing.length > 0)
      throw new UnreadableFile(`The header has no column ${missing.join(', ')}.`, { line: 1 });
    for (const column of sheet.repeated)
      tally.warn({ line: 1, column, reason: 'The column stands twice; the first one counts.' });
    return sheet.records;
  }

  #reading(name: FeedName, file: SpooledFile): (bytes: number) => void {
    let done = 0;
    return (bytes) => {
      done += bytes;
      this.#onProgress({ stage: 'reading', file: name, done, total: file.bytes });
    };
  }

  #stores(file: SpooledFile, tally: FileTally): void {
    const read = storeReader(tally);
    for (const record of this.#sheet('stores.csv', file, [',', ';', '\t'], storeColumns.required, tally)) {
      const store = read(record);
      if (!store) continue;
      if (this.#storeCodes.has(store.code)) {
        rejectField(tally, record, 'store_code', 'The store code stands twice.');
        continue;
      }
      this.#storeCodes.add(store.code);
      tally.imported++;
      this.#sink.store(store);
    }
  }

  #products(
    name: FeedName,
    file: SpooledFile,
    shop: Pick<Shop, 'timeZone' | 'languages'>,
    tally: FileTally,
  ): void {
    const records =
      name === 'products.xml'
        ? readProductXml(fileChunks(file.path, this.#reading(name, file)))
        : this.#sheet(name, file, ['\t'], productColumns.required, tally);
    const read = productReader(shop, tally);
    const references: { record: FeedRecord; ids: readonly string[] }[] = [];
    for (const record of records) {
      const product = read(record);
      if (!product) {
        const id = record.values.get('id');
        if (id !== undefined) this.#rejectedProducts.set(id, record.line);
        continue;
      }
      const before = this.#productLines.get(product.id);
      if (before !== undefined) {
        rejectField(tally, record, 'id', `The id stands on line ${before} already.`);
        continue;
      }
      this.#productLines.set(product.id, record.line);
      if (product.alternatives.length > 0) references.push({ record, ids: product.alternatives });
      tally.imported++;
      this.#sink.product(product);
    }
    for (const { record, ids } of references)
      for (const id of ids)
        if (!this.#productLines.has(id))
          tally.warn({
            line: record.lines?.get('alternatives') ?? record.line,
            column: 'alternatives',
            value: id,
            reason: 'No such product: it is not offered.',
          });
  }

  #inventory(file: SpooledFile, shop: Pick<Shop, 'timeZone'>, tally: FileTally): void {
    const read = inventoryReader(shop, file.modifiedAt, tally);
    const storesKnown = this.#done.some(
      ({ tally: { file: name }, state }) =>
        name === 'stores.csv' && state !== 'missing' && state !== 'unreadable',
    );
    for (const record of this.#sheet('inventory.tsv', file, ['\t'], inventoryColumns.required, tally)) {
      const row = read(record);
      if (!row) continue;
      if (storesKnown && !this.#storeCodes.has(row.storeCode))
        rejectField(tally, record, 'store_code', 'No such store in stores.csv.');
      else if (!this.#productLines.has(row.productId)) {
        const rejectedOn = this.#rejectedProducts.get(row.productId);
        const reason =
          rejectedOn === undefined
            ? 'No such product in the products file.'
            : `The product itself cannot be used (its row is on line ${rejectedOn}).`;
        rejectField(tally, record, 'id', reason);
      } else if (this.#sink.inventory(row) === 'repeated')
        rejectField(
          tally,
          record,
          'id',
          'This store has another row of this product; the one with the newer `updated` counts.',
        );
      else tally.imported++;
    }
  }
}

function yamlText(file: SpooledFile): string {
  if (file.bytes > largestYamlBytes) throw new UnreadableFile('The file is larger than four megabytes.');
  const bytes = readFileSync(file.path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = [...physicalLines([bytes])];
    throw new UnreadableFile('The text is not UTF-8. Save the file as UTF-8.', {
      line: lines.find(({ fault }) => fault === 'not-utf8')?.number ?? 1,
    });
  }
  if (text.includes('\u0000')) throw new UnreadableFile('The file holds NUL bytes: this is no text file.');
  return text;
}
