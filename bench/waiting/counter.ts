// Plays a week: the line, offers, claims, people who leave, log-outs. Tellers watch what a real desk would see; what the
// customers waited in the end goes to the judge. A customer who gave up keeps a shadow in the line, so that how long they would
// have waited is known too.
import type { PresentAgent } from '../../handoff/waiting/forecast.ts';
import { agenda } from './events.ts';
import { chanceOf } from './chance.ts';
import type { Customer, Week } from './week.ts';

/** What is known at the desk at one moment, seen from one place in the line. */
export interface Seen {
  readonly now: number;
  readonly position: number;
  readonly agents: readonly PresentAgent[];
  readonly openFor: number;
}

/** Somebody who estimates waits, told of everything that happens. Times in seconds. */
export interface Watcher {
  joined(customer: Customer, seen: Seen): void;
  /** Asked half a minute after joining, and then after so many seconds while they wait; absent: not again. */
  looks?(customer: Customer, seen: Seen): number | undefined;
  claimed(customer: Customer, waited: number, now: number): void;
  left(customer: Customer, waited: number, now: number): void;
  handled(seconds: number, now: number): void;
  present(room: number, now: number): void;
}

export interface Ended {
  readonly customer: Customer;
  /** As long as it took, or would have taken had they stayed; `Infinity` when the day ended first. */
  readonly wait: number;
  readonly left: boolean;
}

interface Waiting {
  readonly customer: Customer;
  gone: boolean;
  /** Thrown back by a log-out: they had their person once already. */
  readonly again: boolean;
  offeredTo?: number;
  ended: boolean;
}

type Event =
  | { readonly kind: 'arrives'; readonly customer: Customer }
  | { readonly kind: 'presence'; readonly agent: number; readonly by: 1 | -1 }
  | { readonly kind: 'outage'; readonly agents: ReadonlySet<number>; readonly by: 1 | -1 }
  | { readonly kind: 'claim'; readonly waiting: Waiting; readonly agent: number }
  | { readonly kind: 'done'; readonly waiting: Waiting; readonly agent: number; readonly claimed: number }
  | { readonly kind: 'gives-up'; readonly waiting: Waiting }
  | { readonly kind: 'look'; readonly waiting: Waiting; readonly watcher: Watcher }
  | { readonly kind: 'closes' };

const firstLook = 30;

export function playWeek(week: Week, watchers: readonly Watcher[], judge: (ended: Ended) => void): void {
  const chance = chanceOf(week.seed + 7919);
  const todo = agenda<Event>();
  const agents = week.agents.map((agent) => ({
    ...agent,
    shifts: 0,
    out: 0,
    offers: 0,
    chats: new Map<Waiting, number>(),
  }));
  const here = (agent: (typeof agents)[number]): boolean => agent.shifts > 0 && agent.out === 0;
  let line: Waiting[] = [];

  for (const { agent, from, to } of week.presences) {
    todo.add(from, { kind: 'presence', agent, by: 1 });
    todo.add(to, { kind: 'presence', agent, by: -1 });
  }
  for (const { from, to, agents: gone } of week.outages) {
    todo.add(from, { kind: 'outage', agents: gone, by: 1 });
    todo.add(to, { kind: 'outage', agents: gone, by: -1 });
  }
  for (const { to } of week.hours) todo.add(to, { kind: 'closes' });
  for (const customer of week.customers) todo.add(customer.arrives, { kind: 'arrives', customer });

  const seenBy = (waiting: Waiting, now: number): Seen => ({
    now,
    position: 1 + line.slice(0, line.indexOf(waiting)).filter(({ gone }) => !gone).length,
    agents: agents.filter(here).map(({ capacity, chats }) => ({
      capacity,
      claimedAtMs: [...chats.values()].map((at) => at * 1000),
    })),
    openFor: Math.max(0, (week.hours.find(({ from, to }) => from <= now && now < to)?.to ?? 0) - now),
  });
  const join = (waiting: Waiting): void => {
    const at = line.findIndex(({ customer }) => customer.inLineSince > waiting.customer.inLineSince);
    line.splice(at < 0 ? line.length : at, 0, waiting);
  };
  const ends = (waiting: Waiting, wait: number): void => {
    if (waiting.ended || waiting.again) return;
    waiting.ended = true;
    judge({ customer: waiting.customer, wait, left: waiting.gone });
  };
  const pickUp = (): number => chance.about(30, 0.7);
  const serve = (now: number): void => {
    for (const waiting of [...line]) {
      if (waiting.offeredTo !== undefined) continue;
      const [free] = agents
        .map((agent, id) => ({ id, agent, room: agent.capacity - agent.chats.size - agent.offers }))
        .filter(({ agent, room }) => here(agent) && room > 0)
        .sort((a, b) => b.room - a.room || a.id - b.id);
      if (free === undefined) return;
      const after = pickUp();
      if (waiting.gone) {
        line = line.filter((each) => each !== waiting);
        ends(waiting, now + after - waiting.customer.arrives);
        continue;
      }
      waiting.offeredTo = free.id;
      free.agent.offers++;
      todo.add(now + after, { kind: 'claim', waiting, agent: free.id });
    }
  };
  const tellRoom = (now: number): void => {
    const room = agents.filter(here).reduce((sum, { capacity }) => sum + capacity, 0);
    for (const watcher of watchers) watcher.present(room, now);
  };
  const withdrawOffers = (id: number): void => {
    for (const waiting of line) if (waiting.offeredTo === id) delete waiting.offeredTo;
    const agent = agents[id];
    if (agent !== undefined) agent.offers = 0;
  };
  const isWaiting = (waiting: Waiting): boolean => !waiting.gone && line.includes(waiting);

  for (let due = todo.next(); due !== undefined; due = todo.next()) {
    const { at: now, what } = due;
    switch (what.kind) {
      case 'arrives': {
        const waiting: Waiting = { customer: what.customer, gone: false, again: false, ended: false };
        join(waiting);
        const seen = seenBy(waiting, now);
        for (const watcher of watchers) {
          watcher.joined(what.customer, seen);
          if (watcher.looks !== undefined) todo.add(now + firstLook, { kind: 'look', waiting, watcher });
        }
        todo.add(now + what.customer.patience, { kind: 'gives-up', waiting });
        break;
      }
      case 'look': {
        if (!isWaiting(what.waiting)) break;
        const after = what.watcher.looks?.(what.waiting.customer, seenBy(what.waiting, now));
        if (after !== undefined) todo.add(now + Math.max(1, after), what);
        break;
      }
      case 'gives-up': {
        const { waiting } = what;
        if (!isWaiting(waiting) || waiting.again) break;
        waiting.gone = true;
        const waited = now - waiting.customer.arrives;
        for (const watcher of watchers) watcher.left(waiting.customer, waited, now);
        const agent = waiting.offeredTo === undefined ? undefined : agents[waiting.offeredTo];
        if (agent === undefined) break;
        agent.offers = Math.max(0, agent.offers - 1);
        line = line.filter((each) => each !== waiting);
        ends(waiting, waited + pickUp() / 2);
        break;
      }
      case 'claim': {
        const { waiting, agent: id } = what;
        const agent = agents[id];
        if (agent === undefined || waiting.offeredTo !== id || !isWaiting(waiting)) break;
        agent.offers--;
        line = line.filter((each) => each !== waiting);
        if (!waiting.again) {
          const waited = now - waiting.customer.arrives;
          for (const watcher of watchers) watcher.claimed(waiting.customer, waited, now);
          ends(waiting, waited);
        }
        const work = waiting.customer.work * agent.slowness * (1 + 0.12 * agent.chats.size);
        agent.chats.set(waiting, now);
        todo.add(now + work, { kind: 'done', waiting, agent: id, claimed: now });
        break;
      }
      case 'done': {
        const agent = agents[what.agent];
        if (agent?.chats.get(what.waiting) !== what.claimed) break;
        agent.chats.delete(what.waiting);
        for (const watcher of watchers) watcher.handled(now - what.claimed, now);
        break;
      }
      case 'presence': {
        const agent = agents[what.agent];
        if (agent === undefined) break;
        agent.shifts += what.by;
        if (!here(agent)) withdrawOffers(what.agent);
        tellRoom(now);
        break;
      }
      case 'outage': {
        for (const id of what.agents) {
          const agent = agents[id];
          if (agent === undefined) continue;
          agent.out += what.by;
          if (what.by < 0) continue;
          withdrawOffers(id);
          for (const { customer } of agent.chats.keys()) {
            join({
              customer: { ...customer, work: customer.work * 0.6 },
              gone: false,
              again: true,
              ended: true,
            });
          }
          agent.chats.clear();
        }
        tellRoom(now);
        break;
      }
      case 'closes': {
        for (const waiting of line) ends(waiting, Infinity);
        line = [];
        agents.forEach((_, id) => withdrawOffers(id));
        break;
      }
    }
    serve(now);
  }
}
