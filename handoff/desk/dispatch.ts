// What is to be done about the tickets in line and the people at the desk, at one moment: owners who dropped out lose theirs,
// offers end, tickets are offered. Pure and repeatable: done twice it gives nothing the second time.
import type { Person } from '../../conversation/entries.ts';
import type { Locale } from '../../kernel/locale.ts';
import { askedAgainAtMs, chooseAgent } from '../routing/agent.ts';
import type { Candidate } from '../routing/agent.ts';
import type { LetGo } from '../ticket-data.ts';
import type { DeskPerson } from './desk-person.ts';
import type { PresenceState } from './presence.ts';

/** A person as they are now. */
export interface Seat extends DeskPerson {
  readonly presence: PresenceState;
  readonly idleSinceMs: number;
  /** Milliseconds since the epoch; only while offline. */
  readonly droppedAtMs?: number;
}

export interface QueuedTicket {
  readonly ticketId: string;
  readonly team: string;
  readonly locale: Locale;
  readonly offer?: { readonly to: Person; readonly until: string };
  readonly preferred?: string;
  readonly letGo: readonly LetGo[];
}

export interface ClaimedTicket {
  readonly ticketId: string;
  readonly ownerId: string;
  readonly claimedAtMs: number;
}

export interface DeskScene {
  readonly nowMs: number;
  /** How long an offer stands, milliseconds. */
  readonly offerMs: number;
  readonly seats: readonly Seat[];
  /** In the order of the line. */
  readonly queued: readonly QueuedTicket[];
  readonly claimed: readonly ClaimedTicket[];
}

export type DeskMove =
  | { readonly kind: 'lose-owner'; readonly ticketId: string; readonly agent: Person }
  | {
      readonly kind: 'end-offer';
      readonly ticketId: string;
      readonly to: Person;
      readonly because: 'timed-out' | 'gone';
    }
  | {
      readonly kind: 'offer';
      readonly ticketId: string;
      readonly to: Person;
      /** ISO 8601. */
      readonly until: string;
      readonly because: readonly string[];
    };

export interface Dispatch {
  readonly moves: readonly DeskMove[];
  /** Milliseconds since the epoch; when time alone may change something. Absent: never. */
  readonly nextAtMs?: number;
}

export function dispatch(scene: DeskScene): Dispatch {
  const { nowMs, offerMs, seats, queued } = scene;
  const lost = lostOwners(scene);
  const ended = queued.flatMap((ticket) => endOfOffer(ticket, scene));
  const endedIds = new Set(ended.map(({ ticketId }) => ticketId));
  const standing = queued.filter(({ ticketId, offer }) => offer !== undefined && !endedIds.has(ticketId));
  const load = loadOf(scene, standing);
  const until = new Date(nowMs + offerMs).toISOString();
  const offers: DeskMove[] = [];
  for (const ticket of queued) {
    // One whose offer just ended is in line again only when that stands in the log.
    if (ticket.offer !== undefined) continue;
    const candidates = seats.filter(isOnline).map((seat): Candidate => ({ ...seat, load: load(seat.id) }));
    const choice = chooseAgent(ticket, candidates, nowMs);
    if (choice === undefined) continue;
    const { id, name } = choice.agent;
    load.add(id);
    offers.push({
      kind: 'offer',
      ticketId: ticket.ticketId,
      to: { id, name },
      until,
      because: choice.because,
    });
  }
  const next = nextAtMs(scene, standing);
  return { moves: [...lost, ...ended, ...offers], ...(next === undefined ? {} : { nextAtMs: next }) };
}

/** A ticket that was claimed after its owner dropped out was claimed by hand, and stays. */
function lostOwners({ claimed, seats }: DeskScene): readonly DeskMove[] {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  return claimed.flatMap(({ ticketId, ownerId, claimedAtMs }): DeskMove[] => {
    const seat = byId.get(ownerId);
    if (seat?.droppedAtMs === undefined || seat.droppedAtMs < claimedAtMs) return [];
    return [{ kind: 'lose-owner', ticketId, agent: { id: seat.id, name: seat.name } }];
  });
}

function endOfOffer({ ticketId, offer }: QueuedTicket, { seats, nowMs }: DeskScene): readonly DeskMove[] {
  if (offer === undefined) return [];
  const { to, until } = offer;
  if (Date.parse(until) <= nowMs) return [{ kind: 'end-offer', ticketId, to, because: 'timed-out' }];
  const isThere = seats.some((seat) => seat.id === to.id && isOnline(seat));
  return isThere ? [] : [{ kind: 'end-offer', ticketId, to, because: 'gone' }];
}

function isOnline({ presence }: Seat): boolean {
  return presence === 'online';
}

/** How many conversations each has or is being asked to take; `add` counts one more. */
function loadOf(
  { claimed }: DeskScene,
  standing: readonly QueuedTicket[],
): ((id: string) => number) & { readonly add: (id: string) => void } {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { ownerId } of claimed) add(ownerId);
  for (const { offer } of standing) if (offer !== undefined) add(offer.to.id);
  return Object.assign((id: string) => counts.get(id) ?? 0, { add });
}

function nextAtMs({ queued, nowMs }: DeskScene, standing: readonly QueuedTicket[]): number | undefined {
  const times = [
    ...standing.map(({ offer }) => Date.parse(offer?.until ?? '')),
    ...queued.flatMap(({ letGo }) => letGo.map(askedAgainAtMs)),
  ].filter((at) => at > nowMs);
  return times.length === 0 ? undefined : Math.min(...times);
}
