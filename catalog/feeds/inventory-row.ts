// One row of inventory.tsv to an InventoryRow. Whether its store and product exist is the caller's to know.
import { z } from 'zod';
import type { InventoryRow } from '../model.ts';
import { defined } from './product-row.ts';
import type { FeedRecord } from './record.ts';
import type { FileTally } from './report.ts';
import { as, checkedRow, required, text } from './row.ts';
import { readInstant, readOneOf, readPrice, readWholeNumber } from './values.ts';

export const inventoryColumns = { required: ['store_code', 'id', 'availability'] } as const;

function inventorySchema(timeZone: string) {
  return z.object({
    store_code: text(64),
    id: text(100),
    availability: required((value) =>
      readOneOf(value, ['in_stock', 'limited_availability', 'on_display_to_order', 'out_of_stock']),
    ),
    quantity: as(readWholeNumber).optional(),
    price: as(readPrice).optional(),
    pickup_method: as((value) =>
      readOneOf(value, ['buy', 'reserve', 'ship_to_store', 'not_supported']),
    ).optional(),
    pickup_sla: as((value) =>
      readOneOf(value, [
        'same_day',
        'next_day',
        '2-day',
        '3-day',
        '4-day',
        '5-day',
        '6-day',
        '7-day',
        'multi-week',
      ]),
    ).optional(),
    instore_product_location: text(200).optional(),
    updated: as((value) => readInstant(value, timeZone)).optional(),
  });
}

/** `modifiedAt`: ISO 8601, the file's own time, for rows that do not say when they were counted. */
export function inventoryReader(
  shop: { readonly timeZone: string },
  modifiedAt: string,
  tally: FileTally,
): (record: FeedRecord) => InventoryRow | undefined {
  const schema = inventorySchema(shop.timeZone);
  return (record) => {
    const row = checkedRow(schema, record, tally);
    return (
      row &&
      defined<InventoryRow>({
        storeCode: row.store_code,
        productId: row.id,
        availability: row.availability,
        quantity: row.quantity,
        price: row.price,
        pickupMethod: row.pickup_method,
        pickupSla: row.pickup_sla,
        location: row.instore_product_location,
        updated: row.updated ?? modifiedAt,
      })
    );
  };
}
