// What each person at the desk has claimed, read person by person, so that no list of the whole house has to be long enough.
import type { Store, TicketRow } from '../../storage/port.ts';
import { ticketData } from '../ticket-data.ts';
import type { ClaimedTicket } from './dispatch.ts';

/** As many as one list of the store gives; nobody talks with more customers at a time. */
const claimsAtMost = 500;

/** Of these people, in no order; tickets of owners who are not among them are not there. */
export async function claimsOf(
  tickets: Pick<Store, 'tickets'>,
  people: readonly { readonly id: string }[],
): Promise<readonly ClaimedTicket[]> {
  const rows = await Promise.all(
    people.map(({ id }) => tickets.tickets({ states: ['claimed'], ownerId: id, limit: claimsAtMost })),
  );
  return rows.flat().flatMap(claimedTicket);
}

function claimedTicket(row: TicketRow): readonly ClaimedTicket[] {
  const { ticketId, ownerId, queuedAt } = row;
  if (ownerId === undefined) return [];
  // A row from before this was kept counts from when it was queued.
  return [{ ticketId, ownerId, claimedAtMs: Date.parse(ticketData(row.data).claimedAt ?? queuedAt) }];
}
