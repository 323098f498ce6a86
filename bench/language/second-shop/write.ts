// Writes the second shop as a folder of feeds, such as any shop hands over.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShopRow } from './inventory.ts';
import type { ShopProduct } from './products.ts';
import { stores } from './stores.ts';

export const shopName = 'Kaikkola';
/** When the figures were counted. */
const counted = '2026-11-23T09:00:00+02:00';
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

export function writeShop(folder: string, products: readonly ShopProduct[], rows: readonly ShopRow[]): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('products.tsv', productsTsv(products));
  write('inventory.tsv', inventoryTsv(rows));
  write('stores.csv', storesCsv());
  write('shop.yaml', shopYaml);
  write('delivery.yaml', deliveryYaml);
  write('answers.yaml', answersYaml);
}

function table(header: readonly string[], rows: readonly (readonly string[])[], separator: string): string {
  return [header, ...rows].map((row) => row.join(separator)).join('\n') + '\n';
}

function productsTsv(products: readonly ShopProduct[]): string {
  const header =
    'id title title_sv title_en brand gtin mpn product_type item_group_id color size availability price sale_price sale_price_effective_date min_handling_time max_handling_time shipping_weight warranty';
  return table(
    header.split(' '),
    products.map(({ kind, property, titles, ...product }) => [
      product.id,
      titles.fi,
      titles.sv,
      titles.en,
      product.brand,
      product.gtin,
      product.model,
      `${kind.department} > ${kind.fi.plural}`,
      product.groupId,
      property?.axis === 'colour' ? property.written.fi : '',
      property === undefined || property.axis === 'colour' ? '' : property.written.fi.replace(/^koko /, ''),
      product.availability,
      `${product.price} EUR`,
      product.salePrice === undefined ? '' : `${product.salePrice} EUR`,
      product.salePrice === undefined ? '' : '2026-11-16T00:00:00+02:00/2026-11-30T23:59:59+02:00',
      '1',
      '2',
      `${product.weightKg} kg`,
      product.warranty ?? '',
    ]),
    '\t',
  );
}

function inventoryTsv(rows: readonly ShopRow[]): string {
  const header = 'store_code id availability quantity price pickup_method pickup_sla updated';
  return table(
    header.split(' '),
    rows.map((row) => [
      row.storeCode,
      row.id,
      row.availability,
      String(row.quantity),
      row.price === undefined ? '' : `${row.price} EUR`,
      row.quantity === 0 ? 'ship_to_store' : 'reserve',
      row.quantity === 0 ? '3-day' : 'same_day',
      counted,
    ]),
    '\t',
  );
}

function storesCsv(): string {
  const header = [
    'Store code',
    'Business name',
    'Address line 1',
    'Locality',
    'Postal code',
    'Country / Region',
    'Latitude',
    'Longitude',
    'Primary phone',
    ...days.map((day) => `${day} hours`),
    'Saturday hours',
    'Sunday hours',
    'Aliases',
  ];
  return table(
    header,
    stores.map((store, at) => [
      store.code,
      store.name,
      store.address,
      store.town,
      store.postalCode,
      'FI',
      String(store.latitude),
      String(store.longitude),
      `+358 9 555 02${String(at).padStart(2, '0')}`,
      ...days.map(() => '09:00-20:00'),
      '10:00-18:00',
      at % 3 === 0 ? 'x' : '12:00-17:00',
      store.aliases.join(';'),
    ]),
    ',',
  );
}

const shopYaml = `
name: ${shopName}
languages: [fi, sv, en]
time_zone: Europe/Helsinki
country: FI
currency: EUR
stock_stale_after: PT4H
low_stock_at: 2
service_hours: { mon-fri: '09:00-17:00', sat: '10:00-15:00', sun: x }
teams:
  - { id: store, skills: [stock, product], languages: [fi, sv, en] }
`;

const deliveryYaml = `
services:
  - id: home
    name: { fi: kotiinkuljetus, sv: hemleverans, en: home delivery }
    price: 8.90 EUR
    transit_days: { min: 2, max: 4 }
    cutoff: '14:00'
    max_weight: 30 kg
    areas: { include: ['00100-99999'], exclude: ['22000-22999'] }
  - id: locker
    name: { fi: pakettiautomaatti, sv: paketautomat, en: parcel locker }
    price: 3.90 EUR
    transit_days: { min: 1, max: 3 }
    areas: { include: ['00100-99999'] }
`;

const answersYaml = `
- id: returns
  topic: returns
  ask:
    fi: ['Miten palautan tuotteen?', 'saako tän vaihtaa']
    sv: ['Hur returnerar jag en vara?']
    en: ['What is your return policy?']
  say:
    fi: Palautusaika on 30 päivää, kuitti mukaan.
    sv: Returrätten är 30 dagar mot kvitto.
    en: You can return items within 30 days with the receipt.
- id: gift-card
  topic: other
  ask:
    fi: ['Myyttekö lahjakortteja?']
    sv: ['Säljer ni presentkort?']
    en: ['Do you sell gift cards?']
  say:
    fi: Lahjakortin saa jokaisesta myymälästä.
    sv: Presentkort finns i alla butiker.
    en: Gift cards are sold in every store.
`;
