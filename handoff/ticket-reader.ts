// What the desk may read of the store, and the catalogue's word for a team: the narrow window through which the desk, which
// knows neither storage nor catalogue, sees both.
import type { Team } from '../catalog/model.ts';
import type { Store, TicketRow } from '../storage/port.ts';

export type TicketReader = Pick<
  Store,
  'ticket' | 'tickets' | 'ticketChanges' | 'lastTicketChange' | 'subscribe' | 'read' | 'attachment'
>;
export type { Team, TicketRow };
