// What a ticket's row carries beside its place in the queue: only what the conversation's state does not tell once the
// ticket is over. The store keeps it as opaque JSON.
import { z } from 'zod';
import { locales } from '../kernel/locale.ts';
import type { Json } from '../kernel/json.ts';

const ticketDataSchema = z.object({
  reason: z.string(),
  locale: z.enum(locales),
  channel: z.string(),
  /** ISO 8601; when the owner got it. Only while claimed, and absent in old rows. */
  claimedAt: z.string().exactOptional(),
  /** The latest team asked for advice. */
  consulted: z
    .object({
      team: z.string(),
      note: z.string(),
      by: z.object({ id: z.string(), name: z.string() }),
      at: z.string(),
    })
    .exactOptional(),
});
export type TicketData = z.infer<typeof ticketDataSchema>;

/** Throws when the row was written by something else than this house. */
export function ticketData(data: Json): TicketData {
  return ticketDataSchema.parse(data);
}
