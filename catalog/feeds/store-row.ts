// One row of the Business Profile sheet to a StorePlace. It knows Google's column names and this shop's `Aliases`.
import { z } from 'zod';
import type { StorePlace } from '../model.ts';
import { readDayHours, readSpecialHours } from './hours.ts';
import { defined } from './product-row.ts';
import type { FeedRecord } from './record.ts';
import type { FileTally } from './report.ts';
import { as, checkedRow, rejectField, text } from './row.ts';
import type { Read } from './values.ts';

export const storeColumns = { required: ['store_code', 'business_name'] } as const;

const degrees =
  (largest: number) =>
  (value: string): Read<number> =>
    /^-?\d{1,3}(?:\.\d+)?$/u.test(value) && Math.abs(Number(value)) <= largest
      ? { value: Number(value) }
      : { reason: `Not degrees between -${largest} and ${largest}: write 60.1699.` };
const hours = as(readDayHours).optional();

const storeSchema = z.object({
  store_code: text(64),
  business_name: text(300),
  address_line_1: text(300).optional(),
  locality: text(200).optional(),
  postal_code: text(20).optional(),
  country_region: text(100).optional(),
  latitude: as(degrees(90)).optional(),
  longitude: as(degrees(180)).optional(),
  primary_phone: text(100).optional(),
  monday_hours: hours,
  tuesday_hours: hours,
  wednesday_hours: hours,
  thursday_hours: hours,
  friday_hours: hours,
  saturday_hours: hours,
  sunday_hours: hours,
  special_hours: as(readSpecialHours).optional(),
  labels: z.string().optional(),
  aliases: z.string().optional(),
});

const listed = (value: string | undefined, separator: RegExp): string[] =>
  (value ?? '')
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');

export function storeReader(tally: FileTally): (record: FeedRecord) => StorePlace | undefined {
  return (record) => {
    const row = checkedRow(storeSchema, record, tally);
    if (!row) return undefined;
    if ((row.latitude === undefined) !== (row.longitude === undefined)) {
      const missing = row.latitude === undefined ? 'latitude' : 'longitude';
      rejectField(tally, record, missing, 'The other coordinate stands without it.');
      return undefined;
    }
    return defined<StorePlace>({
      code: row.store_code,
      name: row.business_name,
      address: row.address_line_1,
      locality: row.locality,
      postalCode: row.postal_code,
      country: row.country_region,
      latitude: row.latitude,
      longitude: row.longitude,
      phone: row.primary_phone,
      hours: [
        row.monday_hours,
        row.tuesday_hours,
        row.wednesday_hours,
        row.thursday_hours,
        row.friday_hours,
        row.saturday_hours,
        row.sunday_hours,
      ],
      specialHours: row.special_hours ?? {},
      labels: listed(row.labels, /[,;]/u),
      aliases: listed(row.aliases, /;/u),
    });
  };
}
