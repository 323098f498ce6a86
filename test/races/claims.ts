// Many agents and many tickets on the real store: everybody takes from the front of the line as fast as they can, and what
// stands in the logs afterwards is counted.
import { systemClock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import { openDeskOnAStore } from './desk-on-a-store.ts';

export interface ClaimRace {
  readonly claims: number;
  readonly refused: number;
  /** Tickets with more than one claim in their log. */
  readonly doubled: number;
  readonly unclaimed: number;
  readonly seconds: number;
}

export async function raceForClaims(agents: number, tickets: number): Promise<ClaimRace> {
  const clock = systemClock();
  const desk = await openDeskOnAStore(clock);
  const { store, actions } = desk;
  try {
    await Promise.all(Array.from({ length: tickets }, (_, n) => queue(`c${n}`)));
    const begin = performance.now();
    let refused = 0;
    const won = new Map<string, number>();

    async function take(agentId: string, ticketId: string): Promise<void> {
      try {
        await actions.claim(ticketId, { id: agentId, name: agentId });
        won.set(ticketId, (won.get(ticketId) ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof TiskiError) || error.code !== 'already-claimed') throw error;
        refused++;
      }
    }

    /** Each looks at the line's front, as all others do, and takes what stands there. */
    async function work(agentId: string, mine: number): Promise<void> {
      for (;;) {
        const front = await store.tickets({ states: ['queued'], limit: agents });
        const next = front[mine % Math.max(1, Math.min(front.length, 4))];
        if (next === undefined) return;
        await take(agentId, next.ticketId);
      }
    }

    await Promise.all(Array.from({ length: agents }, (_, n) => work(`agent${n}`, n)));
    const seconds = (performance.now() - begin) / 1000;
    let doubled = 0;
    let unclaimed = 0;
    let claims = 0;
    for (let n = 0; n < tickets; n++) {
      const log = await store.read(`c${n}`, 0);
      const claimed = log.filter(({ kind }) => kind === 'ticket-claimed').length;
      claims += claimed;
      if (claimed > 1 || (won.get(`c${n}~1`) ?? 0) > 1) doubled++;
      if (claimed === 0 || (await store.ticket(`c${n}~1`))?.state !== 'claimed') unclaimed++;
    }
    return { claims, refused, doubled, unclaimed, seconds };
  } finally {
    await desk.close();
  }

  async function queue(conversationId: string): Promise<void> {
    const at = new Date(clock.nowMs()).toISOString();
    const ticketId = `${conversationId}~1`;
    const words = { team: 'store', reason: 'asked', locale: 'fi' };
    await store.commit({
      conversationId,
      at,
      expectedSeq: 0,
      entries: [
        { kind: 'started', data: { channel: 'webchat', locale: 'fi', customer: { id: 'u' } } },
        { kind: 'ticket-queued', data: { ticketId, ...words } },
      ],
      ticket: {
        expect: { ticketId, absent: true },
        write: {
          ticketId,
          state: 'queued',
          team: 'store',
          queuedAt: at,
          priority: 0,
          data: { reason: 'asked', locale: 'fi', channel: 'webchat' },
        },
      },
    });
  }
}
