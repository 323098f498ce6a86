// One row of products.tsv or products.xml to a Product. A value that a fact would be told from makes the row unusable when
// it cannot be read; a value that only decorates is left out with a warning.
import { z } from 'zod';
import { locales } from '../../kernel/locale.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Product } from '../model.ts';
import type { FeedRecord } from './record.ts';
import type { FileTally } from './report.ts';
import { as, checkedRow, rejectField, required, text, warnField } from './row.ts';
import {
  readDateOrInstant,
  readGtin,
  readInterval,
  readMoney,
  readOneOf,
  readPeriod,
  readPrice,
  readWebAddress,
  readWeightKg,
  readWholeNumber,
  readYesNo,
  type Read,
} from './values.ts';

export const productColumns = { required: ['id', 'title', 'availability', 'price'] } as const;

function productSchema(timeZone: string) {
  const optional = <T>(read: (text: string) => Read<T>) => as(read).optional();
  return z.object({
    id: text(100),
    title: text(500),
    title_fi: text(500).optional(),
    title_sv: text(500).optional(),
    title_en: text(500).optional(),
    description: z.string().optional(),
    brand: text(200).optional(),
    gtin: z.string().optional(),
    mpn: text(100).optional(),
    product_type: text(1_000).optional(),
    item_group_id: text(100).optional(),
    color: text(200).optional(),
    size: text(200).optional(),
    link: z.string().optional(),
    image_link: z.string().optional(),
    availability: required((value) =>
      readOneOf(value, ['in_stock', 'out_of_stock', 'preorder', 'backorder']),
    ),
    availability_date: optional((value) => readDateOrInstant(value, timeZone)),
    price: required(readPrice),
    sale_price: optional(readMoney),
    sale_price_effective_date: optional((value) => readInterval(value, timeZone)),
    min_handling_time: optional(readWholeNumber),
    max_handling_time: optional(readWholeNumber),
    shipping_weight: optional(readWeightKg),
    warranty: optional(readPeriod),
    audience: optional((value) => readOneOf(value, ['consumer', 'business', 'all'])),
    alternatives: z.string().optional(),
    discontinued: optional(readYesNo),
  });
}
type ProductRow = z.infer<ReturnType<typeof productSchema>>;

/** Reads rows one after another; `undefined` for a rejected one. Knows no other rows: duplicates are the caller's. */
export function productReader(
  shop: { readonly timeZone: string; readonly languages: readonly Locale[] },
  tally: FileTally,
): (record: FeedRecord) => Product | undefined {
  const schema = productSchema(shop.timeZone);
  return (record) => {
    const row = checkedRow(schema, record, tally);
    if (!row) return undefined;
    const conflict = conflictIn(row);
    if (conflict) {
      rejectField(tally, record, conflict.column, conflict.reason);
      return undefined;
    }
    return productOf(row, shop.languages[0], (column, reason) => warnField(tally, record, column, reason));
  };
}

function conflictIn(row: ProductRow): { column: string; reason: string } | undefined {
  if (row.sale_price && row.sale_price.currency !== row.price.currency)
    return { column: 'sale_price', reason: `Another currency than the price (${row.price.currency}).` };
  if (row.sale_price && Number(row.sale_price.amount) > Number(row.price.amount))
    return { column: 'sale_price', reason: `Above the price (${row.price.amount} ${row.price.currency}).` };
  if ((row.min_handling_time ?? 0) > (row.max_handling_time ?? Infinity))
    return { column: 'max_handling_time', reason: `Below min_handling_time (${row.min_handling_time}).` };
  return undefined;
}

function productOf(
  row: ProductRow,
  first: Locale | undefined,
  warn: (column: string, reason: string) => void,
): Product {
  const titles: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const title = row[`title_${locale}`];
    if (title !== undefined && locale !== first) titles[locale] = title;
  }
  const kept = <T>(
    column: string,
    value: string | undefined,
    read: (text: string) => Read<T>,
  ): T | undefined => {
    if (value === undefined) return undefined;
    const result = read(value);
    if ('value' in result) return result.value;
    warn(column, `${result.reason} The value is left out.`);
    return undefined;
  };
  if (row.sale_price && !row.sale_price_effective_date)
    warn(
      'sale_price',
      'There is no sale_price_effective_date: a sale price counts only inside its interval.',
    );
  return defined({
    id: row.id,
    title: row.title,
    titles,
    description: row.description?.slice(0, 5_000),
    brand: row.brand,
    gtin: kept('gtin', row.gtin, readGtin),
    mpn: row.mpn,
    productType: row.product_type,
    itemGroupId: row.item_group_id,
    color: row.color,
    size: row.size,
    link: kept('link', row.link, readWebAddress),
    imageLink: kept('image_link', row.image_link, readWebAddress),
    availability: row.availability,
    availabilityDate: row.availability_date,
    price: row.price,
    salePrice: row.sale_price,
    saleFrom: row.sale_price_effective_date?.from,
    saleTo: row.sale_price_effective_date?.to,
    minHandlingDays: row.min_handling_time,
    maxHandlingDays: row.max_handling_time,
    weightKg: row.shipping_weight,
    warranty: row.warranty,
    audience: row.audience ?? 'all',
    alternatives: (row.alternatives ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    discontinued: row.discontinued ?? false,
  });
}

/** The same without members that are `undefined`. */
export function defined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
