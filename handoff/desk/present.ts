// Who of a team takes new tickets now, with what they have: what the estimate of the wait and the handing out both stand on.
// It reads presence and tickets and writes neither.
import type { Clock } from '../../kernel/clock.ts';
import type { Store, TicketRow } from '../../storage/port.ts';
import { ticketData } from '../ticket-data.ts';
import type { PresentAgent } from '../waiting/forecast.ts';
import type { DeskPerson } from './desk-person.ts';
import { worksIn } from './desk-person.ts';
import { presenceAt } from './presence.ts';
import type { Presence } from './presence.ts';
import type { Presences } from './presences.ts';

/** All conversations that are claimed at a time; more than that is more than one store's list gives. */
const claimedAtMost = 500;

export interface PresentPeople {
  /** Those of the team who are online, with room or without; in no order. */
  ofTeam(team: string): Promise<readonly (PresentAgent & { readonly agentId: string })[]>;
  /** A hint that somebody came or went. Claims and ends of tickets are the store's own wake-ups. */
  watch(wake: () => void): () => void;
}

export function createPresent(options: {
  readonly presences: Pick<Presences, 'all' | 'watch' | 'graceMs'>;
  readonly tickets: Pick<Store, 'tickets'>;
  readonly people: () => readonly DeskPerson[];
  readonly clock: Clock;
}): PresentPeople {
  const { presences, tickets, people, clock } = options;
  return {
    async ofTeam(team) {
      const claimed = await tickets.tickets({ states: ['claimed'], limit: claimedAtMost });
      const presence = await presences.all();
      return presentOf(team, people(), presence, claimed, {
        nowMs: clock.nowMs(),
        graceMs: presences.graceMs,
      });
    },
    watch: presences.watch,
  };
}

/** As `PresentPeople.ofTeam`, of what was read. */
function presentOf(
  team: string,
  people: readonly DeskPerson[],
  presence: ReadonlyMap<string, Presence>,
  claimed: readonly TicketRow[],
  { nowMs, graceMs }: { readonly nowMs: number; readonly graceMs: number },
): readonly (PresentAgent & { readonly agentId: string })[] {
  return people
    .filter((person) => worksIn(person, team))
    .filter(({ id }) => presenceAt(presence.get(id), nowMs, graceMs) === 'online')
    .map(({ id, capacity }) => ({
      agentId: id,
      capacity,
      claimedAtMs: claimed.filter(({ ownerId }) => ownerId === id).map(claimedAtMs),
    }));
}

/** When the owner got the ticket; a row from before that was kept counts from when it was queued. */
export function claimedAtMs(row: TicketRow): number {
  return Date.parse(ticketData(row.data).claimedAt ?? row.queuedAt);
}
