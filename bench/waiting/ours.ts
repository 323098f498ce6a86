// Our range on the same week: what is told on joining, and what is told after that while the customer waits.
import {
  noServiceData,
  withHandled,
  withPresence,
  type ServiceData,
} from '../../handoff/waiting/service-data.ts';
import {
  estimateWait,
  waitOutlook,
  withWaitEnd,
  type WaitOutlook,
  type WaitSituation,
} from '../../handoff/waiting/estimate.ts';
import { updatedRange, type LastTelling } from '../../handoff/waiting/next-telling.ts';
import type { Seen } from './counter.ts';
import type { Teller, Told } from './formulas.ts';

export interface OurTeller extends Teller {
  readonly withheld: Readonly<Record<string, number>>;
  readonly updates: Updates;
  readonly estimatingMs: readonly number[];
}

/** What was said after the first time. */
export interface Updates {
  customers: number;
  told: number;
  unknown: number;
  /** Waits at whose end the last told high end had passed with no further word. */
  silentlyPast: number;
}

export function ourTeller(): OurTeller {
  let service: ServiceData = noServiceData();
  const outlooks = new Map<number, WaitOutlook>();
  const told = new Map<number, Told>();
  const withheld: Record<string, number> = {};
  const updates: Updates = { customers: 0, told: 0, unknown: 0, silentlyPast: 0 };
  const last = new Map<number, LastTelling>();
  const estimatingMs: number[] = [];
  const situation = ({ now, position, agents, openFor }: Seen): WaitSituation => ({
    nowMs: now * 1000,
    position,
    agents,
    service,
    openForSeconds: openFor,
  });
  const ended = (id: number, waitedSeconds: number, now: number, left: boolean): void => {
    const outlook = outlooks.get(id);
    if (outlook === undefined) return;
    outlooks.delete(id);
    const { atMs = 0, range } = last.get(id) ?? {};
    if (range !== undefined && now * 1000 > atMs + range.high * 1000) updates.silentlyPast++;
    last.delete(id);
    service = withWaitEnd(service, { outlook, waitedSeconds, endedAtMs: now * 1000, left });
  };
  return {
    name: 'ours',
    told,
    withheld,
    updates,
    estimatingMs,
    joined(customer, seen) {
      const before = performance.now();
      const outlook = waitOutlook(situation(seen));
      estimatingMs.push(performance.now() - before);
      outlooks.set(customer.id, outlook);
      updates.customers++;
      last.set(customer.id, {
        atMs: seen.now * 1000,
        ...(outlook.kind === 'range' ? { range: outlook.range } : {}),
      });
      if (outlook.kind === 'range') {
        told.set(customer.id, { ...outlook.range, point: outlook.unrounded.expected });
      } else {
        withheld[outlook.because] = (withheld[outlook.because] ?? 0) + 1;
      }
    },
    looks({ id }, seen) {
      const before = last.get(id);
      if (before === undefined) return undefined;
      const atMs = seen.now * 1000;
      const next = updatedRange(before, estimateWait(situation(seen)), atMs);
      switch (next.kind) {
        case 'keep':
          return next.lookAgainSeconds;
        case 'tell':
          updates.told++;
          last.set(id, { atMs, range: next.range });
          return 30;
        case 'tell-unknown':
          updates.unknown++;
          last.set(id, { atMs });
          return 30;
      }
    },
    claimed({ id }, waited, now) {
      ended(id, waited, now, false);
    },
    left({ id }, waited, now) {
      ended(id, waited, now, true);
    },
    handled(seconds) {
      service = withHandled(service, seconds);
    },
    present(room, now) {
      service = withPresence(service, room, now * 1000);
    },
  };
}
