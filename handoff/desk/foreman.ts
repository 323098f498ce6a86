// Hands out the tickets in line: reads what is durable, has `dispatch.ts` say what is to be done, and does it. A pass may be
// repeated at any time and by any node; a lease keeps two from doing the same work. It speaks to nobody itself.
import { clearTimeout, setTimeout } from 'node:timers';
import type { Person } from '../../conversation/entries.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isoNow } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Store, TicketRow } from '../../storage/port.ts';
import type { Acted } from '../actions.ts';
import { ticketData } from '../ticket-data.ts';
import { claimsOf } from './claims.ts';
import type { DeskPerson } from './desk-person.ts';
import { dispatch } from './dispatch.ts';
import type { DeskMove, Dispatch, QueuedTicket, Seat } from './dispatch.ts';
import { droppedAtMs, presenceAt } from './presence.ts';
import type { Presences } from './presences.ts';

export interface ForemanActions {
  offer(ticketId: string, to: Person, until: string): Promise<Acted>;
  endOffer(ticketId: string, to: Person, because: 'timed-out' | 'gone'): Promise<Acted>;
  loseOwner(ticketId: string, agent: Person): Promise<Acted>;
}

export interface ForemanOptions {
  readonly store: Pick<Store, 'tickets' | 'lastTicketChange' | 'subscribe' | 'acquireLease' | 'releaseLease'>;
  readonly actions: ForemanActions;
  readonly presences: Presences;
  readonly people: () => readonly DeskPerson[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** This node, among several. */
  readonly holder: string;
  /** How long an offer stands, milliseconds. Default 25,000. */
  readonly offerMs?: number;
}

export interface Foreman {
  /** Does what is to be done now, until nothing is; resolves to the moves that took effect. None while another node does it. */
  pass(): Promise<readonly DeskMove[]>;
  /** Goes on by itself: after each change of a ticket or of who is there, and when an offer or a grace time is up. */
  start(): void;
  /** Resolves when the pass under way is done. */
  stop(): Promise<void>;
}

const lease = 'foreman';
const leaseMs = 10_000;
const usualOfferMs = 25_000;
/** How late time alone is noticed, and how close together passes may come. */
const longestPauseMs = 1_000;
const shortestPauseMs = 50;
const roundsAtMost = 4;
/** As many as one list of the store gives; those behind them in line have their turn when these are placed. */
const rowsAtMost = 500;

export function createForeman(options: ForemanOptions): Foreman {
  const { store, actions, presences, people, clock, logger, holder, offerMs = usualOfferMs } = options;
  /** When each was last seen with something to do: who has been idle for longest is asked first. Lost with the process, and harmlessly. */
  const busyAtMs = new Map<string, number>();
  let seenChange = -1;
  let nextAtMs = 0;
  let isWoken = true;
  let isStopped = false;
  let pause: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  async function look(): Promise<Dispatch> {
    await presences.settle();
    const presence = await presences.all();
    const queued = await store.tickets({ states: ['queued'], limit: rowsAtMost });
    const here = people();
    const claimed = await claimsOf(store, here);
    const nowMs = clock.nowMs();
    for (const { ownerId } of claimed) busyAtMs.set(ownerId, nowMs);
    const seats = here.map((person): Seat => {
      const at = presence.get(person.id);
      const dropped = at === undefined ? undefined : droppedAtMs(at, nowMs, presences.graceMs);
      return {
        ...person,
        presence: presenceAt(at, nowMs, presences.graceMs),
        idleSinceMs: busyAtMs.get(person.id) ?? (at === undefined ? nowMs : Date.parse(at.linkAt)),
        ...(dropped === undefined ? {} : { droppedAtMs: dropped }),
      };
    });
    return dispatch({
      nowMs,
      offerMs,
      seats,
      // What other desks have is handed out there.
      queued: queued.filter(({ data }) => ticketData(data).desk === undefined).map(queuedTicket),
      claimed,
    });
  }

  /** False when the ticket moved meanwhile: then the next look sees it as it is. */
  async function take(move: DeskMove): Promise<boolean> {
    try {
      switch (move.kind) {
        case 'offer':
          await actions.offer(move.ticketId, move.to, move.until);
          break;
        case 'end-offer':
          await actions.endOffer(move.ticketId, move.to, move.because);
          break;
        case 'lose-owner':
          await actions.loseOwner(move.ticketId, move.agent);
          break;
      }
      const because = move.kind === 'offer' ? move.because.join(' ') : undefined;
      logger.debug('desk-move', { kind: move.kind, ticketId: move.ticketId, because });
      return true;
    } catch (error) {
      if (!(error instanceof TiskiError)) throw error;
      logger.debug('desk-move-refused', { kind: move.kind, ticketId: move.ticketId, code: error.code });
      return false;
    }
  }

  async function pass(): Promise<readonly DeskMove[]> {
    const held = await store.acquireLease(lease, holder, isoNow(clock), leaseMs);
    if (held === undefined) return [];
    const done: DeskMove[] = [];
    for (let round = 0; round < roundsAtMost; round++) {
      const { moves, nextAtMs: next } = await look();
      nextAtMs = next ?? Infinity;
      const taken = await Promise.all(moves.map(async (move) => ((await take(move)) ? [move] : [])));
      done.push(...taken.flat());
      if (moves.length === 0) break;
    }
    return done;
  }

  /** Nothing moved and no time is up: a pass would find nothing. */
  async function isIdle(): Promise<boolean> {
    const change = await store.lastTicketChange();
    const idle = !isWoken && change === seenChange && clock.nowMs() < nextAtMs;
    seenChange = change;
    isWoken = false;
    return idle;
  }

  async function tick(): Promise<void> {
    try {
      if (!(await isIdle())) await pass();
    } catch (error) {
      isWoken = true;
      logger.error('foreman-failed', {}, error);
    }
    if (!isStopped) arm(longestPauseMs);
  }

  function arm(ms: number): void {
    clearTimeout(pause);
    // Only a pause between looks at the store; what is to be done is durable there.
    pause = setTimeout(() => {
      pause = undefined;
      underWay = tick();
    }, ms);
    pause.unref();
  }

  const stopWatching: (() => void)[] = [];
  /** While a pass is under way no pause is armed, and the next one sees the change. */
  function soon(): void {
    if (pause !== undefined && !isStopped) arm(shortestPauseMs);
  }

  return {
    pass,
    start() {
      stopWatching.push(
        store.subscribe(undefined, soon),
        presences.watch(() => {
          isWoken = true;
          soon();
        }),
      );
      arm(0);
    },
    async stop() {
      isStopped = true;
      clearTimeout(pause);
      for (const stop of stopWatching) stop();
      await underWay;
    },
  };
}

function queuedTicket({ ticketId, team, data }: TicketRow): QueuedTicket {
  const { locale, offer, preferred, letGo = [] } = ticketData(data);
  return {
    ticketId,
    team,
    locale,
    letGo,
    ...(offer === undefined ? {} : { offer }),
    ...(preferred === undefined ? {} : { preferred }),
  };
}
