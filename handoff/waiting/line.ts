// A team's line as it stands: who is where in it, and how long the wait for that place may be. It reads tickets, people and
// the team's data, and writes nothing.
import type { Clock } from '../../kernel/clock.ts';
import type { Store, TicketRow } from '../../storage/port.ts';
import type { Opening } from '../opening.ts';
import { ticketData } from '../ticket-data.ts';
import type { WaitOutlook } from './estimate.ts';
import { waitOutlook } from './estimate.ts';
import type { PresentAgent } from './forecast.ts';
import type { TeamWaits } from './team-waits.ts';

/** A place in line and what can be said of it. */
export interface LinePlace {
  /** 1 = next. */
  readonly position: number;
  readonly outlook: WaitOutlook;
}

export interface Lines {
  /** The ticket's place in its team's line; without a ticket, or for one that is not in that line yet, the place that a new one would get. */
  placeOf(team: string, ticketId: string | undefined): Promise<LinePlace>;
}

/** Those farther back are not told apart. */
const lineAtMost = 500;

export function createLines(parts: {
  readonly tickets: Pick<Store, 'tickets'>;
  readonly peopleOf: (team: string) => Promise<readonly PresentAgent[]>;
  readonly opening: (team: string) => Opening;
  readonly waits: Pick<TeamWaits, 'service'>;
  readonly clock: Clock;
}): Lines {
  const { tickets, peopleOf, opening, waits, clock } = parts;
  return {
    async placeOf(team, ticketId) {
      const queued = await tickets.tickets({ states: ['queued'], team, limit: lineAtMost });
      // What other desks have stands in their lines.
      const line = queued.filter(({ data }) => ticketData(data).desk === undefined);
      const agents = await peopleOf(team);
      const service = await waits.service(team);
      const nowMs = clock.nowMs();
      const position = positionIn(line, ticketId);
      const openForSeconds = secondsOpen(opening(team), nowMs);
      return { position, outlook: waitOutlook({ nowMs, position, agents, service, openForSeconds }) };
    },
  };
}

type InLine = Pick<TicketRow, 'ticketId' | 'priority'>;

/** `line` in its order: priority first, then by when they joined. A ticket that is not in it would join behind its equals. */
export function positionIn(line: readonly InLine[], ticketId: string | undefined): number {
  const at = line.findIndex((ticket) => ticket.ticketId === ticketId);
  return at >= 0 ? at + 1 : line.filter(({ priority }) => priority >= 0).length + 1;
}

function secondsOpen({ open, closesAt }: Opening, nowMs: number): number {
  if (!open) return 0;
  return closesAt === undefined ? Infinity : Math.max(0, (Date.parse(closesAt) - nowMs) / 1000);
}
