// Who of a team takes new tickets now, with what they have: what the estimate of the wait and the handing out both stand on.
// It reads presence and tickets and writes neither.
import type { Clock } from '../../kernel/clock.ts';
import type { Store } from '../../storage/port.ts';
import type { PresentAgent } from '../waiting/forecast.ts';
import { claimsOf } from './claims.ts';
import type { DeskPerson } from './desk-person.ts';
import { worksIn } from './desk-person.ts';
import { presenceAt } from './presence.ts';
import type { Presences } from './presences.ts';

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
      const presence = await presences.all();
      const nowMs = clock.nowMs();
      const online = people()
        .filter((person) => worksIn(person, team))
        .filter(({ id }) => presenceAt(presence.get(id), nowMs, presences.graceMs) === 'online');
      const claims = await claimsOf(tickets, online);
      return online.map(({ id, capacity }) => ({
        agentId: id,
        capacity,
        claimedAtMs: claims.filter(({ ownerId }) => ownerId === id).map(({ claimedAtMs }) => claimedAtMs),
      }));
    },
    watch: presences.watch,
  };
}
