// A small shop's files for tests, in a folder of their own that is removed afterwards.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  DeliveryService,
  InventoryRow,
  OwnAnswer,
  Product,
  Shop,
  StorePlace,
} from '../../../../catalog/model.ts';
import { readFeeds, type FeedOutcome, type FeedSink } from '../../../../catalog/feeds/read-feeds.ts';
import { spoolFeeds } from '../../../../catalog/feeds/source.ts';

export const goodFeeds: Readonly<Record<string, string>> = {
  'shop.yaml': `name: Testikauppa
languages: [fi, sv, en]
time_zone: Europe/Helsinki
country: FI
currency: EUR
service_hours: { mon-fri: "09:00-17:00", sat: "10:00-15:00", sun: x }
`,
  'stores.csv': `Store code,Business name,Address line 1,Locality,Postal code,Latitude,Longitude,Monday hours,Sunday hours,Special hours,Aliases
HKI,Testikauppa Keskusta,"Lönnrotinkatu 1, 2. krs",Helsinki,00120,60.1665,24.9384,09:00-18:00,x,"2026-12-24: 09:00-13:00, 2026-12-25: x",Lönkka; Keskusta
TRE,Testikauppa Tampere,Hämeenkatu 1,Tampere,33100,61.4981,23.7608,"09:00-12:00, 13:00-17:00",x,,
`,
  'delivery.yaml': `services:
  - id: home
    name: { fi: kotiinkuljetus }
    price: 9.90 EUR
    transit_days: { min: 2, max: 4 }
    cutoff: "14:00"
    max_weight: 30 kg
    areas: { include: ["00100-99999"], exclude: ["22000-22999"] }
`,
  'products.tsv': `id\ttitle\tavailability\tprice\twarranty
A1\tMarjanpoimuri Sampo\tin_stock\t19.90 EUR\tP2Y
A2\tReititin Zyra RX-500 AX\tbackorder\t129.00 EUR\t
`,
  'inventory.tsv': `store_code\tid\tavailability\tquantity\tupdated
HKI\tA1\tin_stock\t4\t2026-11-22T08:00:00+02:00
TRE\tA2\tout_of_stock\t0\t2026-11-22T08:00:00+02:00
`,
};

/** Folders made by `feedFolder` in this process; removed by `removeFeedFolders`. */
const made: string[] = [];

export function feedFolder(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiski-feeds-'));
  made.push(folder);
  for (const [name, content] of Object.entries({ ...goodFeeds, ...changes }))
    if (content !== undefined) writeFileSync(join(folder, name), content);
  return folder;
}

export function removeFeedFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface CollectedRows {
  readonly shops: Shop[];
  readonly stores: StorePlace[];
  readonly services: DeliveryService[];
  readonly answers: OwnAnswer[];
  readonly products: Product[];
  readonly inventory: InventoryRow[];
}

function collectingSink(): FeedSink & { readonly rows: CollectedRows } {
  const rows: CollectedRows = {
    shops: [],
    stores: [],
    services: [],
    answers: [],
    products: [],
    inventory: [],
  };
  return {
    rows,
    shop: (shop) => void rows.shops.push(shop),
    store: (store) => void rows.stores.push(store),
    service: (service) => void rows.services.push(service),
    answer: (answer) => void rows.answers.push(answer),
    product: (product) => void rows.products.push(product),
    inventory(row) {
      if (rows.inventory.some((each) => each.storeCode === row.storeCode && each.productId === row.productId))
        return 'repeated';
      rows.inventory.push(row);
      return 'added';
    },
  };
}

export const nowMs = Date.parse('2026-11-22T10:00:00+02:00');

/** Reads a folder with these changes to the good files. */
export async function readChanged(
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<{ rows: CollectedRows; outcome: FeedOutcome }> {
  const feeds = await spoolFeeds(
    feedFolder(changes),
    feedFolder(Object.fromEntries(Object.keys(goodFeeds).map((name) => [name, undefined]))),
    nowMs,
  );
  const sink = collectingSink();
  return { rows: sink.rows, outcome: readFeeds(feeds, sink, nowMs) };
}
