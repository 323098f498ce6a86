// What a ticket's row carries beside its place in the queue: only what the conversation's state does not tell once the
// ticket is over, and what must be known of many tickets without reading their logs. The store keeps it as opaque JSON.
import { z } from 'zod';
import { broughtBackReasons } from '../conversation/entries.ts';
import { locales } from '../kernel/locale.ts';
import type { Json } from '../kernel/json.ts';

const person = z.object({ id: z.string(), name: z.string() });

const ticketDataSchema = z.object({
  reason: z.string(),
  locale: z.enum(locales),
  channel: z.string(),
  /** It was queued while nobody of the team was in. */
  night: z.literal(true).exactOptional(),
  /** ISO 8601; when the owner got it. Only while claimed, and absent in old rows. */
  claimedAt: z.string().exactOptional(),
  /** To whom it is offered now. */
  offer: z.object({ to: person, until: z.string() }).exactOptional(),
  /** Had it before, and is asked first. */
  preferred: z.string().exactOptional(),
  /** Who let it go, the latest last; `times` counts a refusal more than an offer that ran out. */
  letGo: z.array(z.object({ agentId: z.string(), at: z.string(), times: z.number() })).exactOptional(),
  /** The other desk that has it or is being asked to take it; `at`: ISO 8601, since when. */
  desk: z.object({ name: z.string(), state: z.enum(['sent', 'received']), at: z.string() }).exactOptional(),
  /** Why another desk does not have it any more. */
  broughtBack: z
    .object({
      desk: z.string(),
      because: z.enum(broughtBackReasons),
      reason: z.string().exactOptional(),
      at: z.string(),
    })
    .exactOptional(),
  /** The latest team asked for advice. */
  consulted: z
    .object({
      team: z.string(),
      note: z.string(),
      by: person,
      at: z.string(),
      /** Absent in old rows. */
      consultId: z.string().exactOptional(),
      dueAt: z.string().exactOptional(),
      /** Its time passed without an answer. */
      overdue: z.boolean().exactOptional(),
    })
    .exactOptional(),
});
export type TicketData = z.infer<typeof ticketDataSchema>;
export type LetGo = NonNullable<TicketData['letGo']>[number];

/** Throws when the row was written by something else than this house. */
export function ticketData(data: Json): TicketData {
  return ticketDataSchema.parse(data);
}
