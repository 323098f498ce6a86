// delivery.yaml: one row a delivery service. It knows how postal codes are written there; which service serves whom is
// decided in `facts/`.
import { z } from 'zod';
import { locales } from '../../kernel/locale.ts';
import type { DeliveryService } from '../model.ts';
import { defined } from './product-row.ts';
import { UnreadableFile, type FileTally } from './report.ts';
import { as } from './row.ts';
import { readMoney, readWeightKg, readWholeNumber, type Read } from './values.ts';
import { checkedYaml, parseYaml, warnUnknownKeys } from './yaml-file.ts';

function readCodes(text: string): Read<string> {
  const code = text.replace(/\s*[-–—]\s*/u, '-').trim();
  const range = /^(\d{5})-(\d{5})$/u.exec(code);
  if (range && (range[1] ?? '') > (range[2] ?? '')) return { reason: 'The range ends before it begins.' };
  return range || /^\d{5}$/u.test(code) || /^\d{1,4}\*$/u.test(code)
    ? { value: code }
    : { reason: 'Not a postal code (00100), range (00100-00990) or prefix (97*).' };
}

function readCutoff(text: string): Read<string> {
  const match = /^(\d{1,2})[:.](\d{2})$/u.exec(text);
  return match && Number(match[1]) < 24 && Number(match[2]) < 60
    ? { value: `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` }
    : { reason: 'Not a time of day: write "14:00".' };
}

const codes = z.array(as(readCodes));
const transitDays = z
  .object({ min: as(readWholeNumber), max: as(readWholeNumber) })
  .refine(({ min, max }) => min <= max, 'max is below min.');
const serviceSchema = z.object({
  id: z.string({ error: 'The value is missing.' }).min(1, 'The value is missing.'),
  name: z.partialRecord(z.enum(locales, 'Not a language that is spoken here: fi, sv or en.'), z.string()),
  price: as(readMoney).optional(),
  free_from: as(readMoney).optional(),
  transit_days: transitDays,
  cutoff: as(readCutoff).optional(),
  max_weight: as(readWeightKg).optional(),
  areas: z.object({
    include: codes,
    exclude: codes.default([]),
    exceptions: z.array(z.object({ codes, transit_days: transitDays })).default([]),
  }),
});

/** Throws UnreadableFile when the file as a whole cannot be read; a faulty service is rejected like any row. */
export function readDeliveryFile(text: string, tally: FileTally): readonly DeliveryService[] {
  const file = parseYaml(text);
  const rows = (file.value as { services?: unknown } | null)?.services;
  if (!Array.isArray(rows))
    throw new UnreadableFile('There is no list named services.', { line: 1, column: 'services' });
  const services: DeliveryService[] = [];
  rows.forEach((row: unknown, index) => {
    const path = ['services', index];
    const checked = checkedYaml(serviceSchema, file, row, path);
    if ('problem' in checked) return tally.reject(checked.problem);
    const { value } = checked;
    if (services.some(({ id }) => id === value.id))
      return tally.reject({
        line: file.lineAt(path),
        column: 'id',
        value: value.id,
        reason: 'The id stands twice.',
      });
    warnUnknownKeys(file, path, row, Object.keys(serviceSchema.shape), tally);
    tally.imported++;
    services.push(
      defined<DeliveryService>({
        id: value.id,
        name: value.name,
        price: value.price,
        freeFrom: value.free_from,
        transitDays: value.transit_days,
        cutoff: value.cutoff,
        maxWeightKg: value.max_weight,
        areas: {
          include: value.areas.include,
          exclude: value.areas.exclude,
          exceptions: value.areas.exceptions.map((each) => ({
            codes: each.codes,
            transitDays: each.transit_days,
          })),
        },
      }),
    );
  });
  return services;
}
