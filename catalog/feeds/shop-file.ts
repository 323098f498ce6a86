// shop.yaml: who the shop is, when people are there, and the limits it sets itself. Any mistake in it makes it unusable,
// because everything else is read in its light.
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { locales } from '../../kernel/locale.ts';
import type { DayHours, Shop, Team } from '../model.ts';
import { readDayHours, readWeek } from './hours.ts';
import { defined } from './product-row.ts';
import { UnreadableFile, type FileTally } from './report.ts';
import { as } from './row.ts';
import { readDate, readDurationMs, readWholeNumber, type Read } from './values.ts';
import { checkedYaml, parseYaml, warnUnknownKeys } from './yaml-file.ts';

/** A list of texts, written as a list or as one text. */
const words = z.union(
  [z.array(z.string()), z.string().transform((one) => (one === '' ? [] : one.split(/\s*,\s*/u)))],
  'Not a list of words.',
);
const languages = words.pipe(z.array(z.enum(locales, 'Not a language that is spoken here: fi, sv or en.')));
const week = z
  .record(z.string(), z.string({ error: 'Not opening hours: write 09:00-18:00, or x for closed.' }))
  .transform((written, context) => {
    const read = readWeek(written);
    if ('value' in read) return read.value;
    context.addIssue({ code: 'custom', message: read.reason });
    return z.NEVER;
  });
const specialHours = z.record(z.string(), as(readDayHours)).transform((written, context) => {
  const days: Record<string, DayHours> = {};
  for (const [date, hours] of Object.entries(written)) {
    const day = readDate(date);
    if ('reason' in day) context.addIssue({ code: 'custom', path: [date], message: day.reason });
    else days[day.value] = hours;
  }
  return days;
});

/** `5 %`, `5%`, `0.05`; a number of 1 or more is per cent. */
function readShare(text: string): Read<number> {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*(%?)$/u.exec(text);
  const number = Number(match?.[1]);
  const share = match?.[2] === '%' || number >= 1 ? number / 100 : number;
  return match && share <= 1 ? { value: share } : { reason: 'Not a share: write 5 % or 0.05.' };
}

const teamSchema = z.object({
  id: z.string().min(1),
  skills: words.default([]),
  languages: languages.optional(),
  hours: week.optional(),
});

const shopSchema = z.object({
  name: z.string().min(1, 'The shop needs a name.'),
  languages: languages.pipe(z.array(z.enum(locales)).min(1, 'At least one language.')),
  time_zone: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone), 'Not a time zone: write Europe/Helsinki.'),
  country: z.string().regex(/^[A-Za-z]{2}$/u, 'Not a country code of two letters: write FI.'),
  currency: z.string().regex(/^[A-Za-z]{3}$/u, 'Not a currency code of three letters: write EUR.'),
  stock_stale_after: as(readDurationMs).default(4 * 3_600_000),
  low_stock_at: as(readWholeNumber).default(2),
  service_hours: week.default([undefined, undefined, undefined, undefined, undefined, undefined, undefined]),
  special_hours: specialHours.default({}),
  teams: z.array(teamSchema).default([]),
  reply_promise: as(readDurationMs).optional(),
  callback_slots: z
    .object({ length: as(readDurationMs), per_slot: as(readWholeNumber), days_ahead: as(readWholeNumber) })
    .optional(),
  aliases: z.record(z.string(), z.string({ error: 'Not a text: write said: meant.' })).default({}),
  max_rejected: as(readShare).default(0.05),
});

/** Throws UnreadableFile at the first mistake. `maxRejected` is a share, 0…1. */
export function readShopFile(
  text: string,
  tally: FileTally,
): { readonly shop: Shop; readonly maxRejected: number } {
  const file = parseYaml(text);
  const checked = checkedYaml(shopSchema, file, file.value, []);
  if ('problem' in checked) {
    const { line, column, value, reason } = checked.problem;
    throw new UnreadableFile(
      `${column || 'The file'}${value === undefined ? '' : ` "${value}"`}: ${reason}`,
      {
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      },
    );
  }
  warnUnknownKeys(file, [], file.value, Object.keys(shopSchema.shape), tally);
  const row = checked.value;
  const shop = defined<Shop>({
    name: row.name,
    languages: row.languages,
    timeZone: row.time_zone,
    country: row.country.toUpperCase(),
    currency: row.currency.toUpperCase(),
    stockStaleAfterMs: row.stock_stale_after,
    lowStockAt: row.low_stock_at,
    serviceHours: row.service_hours,
    specialHours: row.special_hours,
    teams: row.teams.map((team) =>
      defined<Team>({ ...team, hours: team.hours, languages: team.languages ?? row.languages }),
    ),
    replyPromiseMs: row.reply_promise,
    callbackSlots: row.callback_slots && {
      lengthMs: row.callback_slots.length,
      perSlot: row.callback_slots.per_slot,
      daysAhead: row.callback_slots.days_ahead,
    },
    aliases: row.aliases,
  });
  return { shop, maxRejected: row.max_rejected };
}
