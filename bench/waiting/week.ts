// One made-up team's week: who works when, who is ill, when the connection goes, and who comes to ask what. Seconds from
// Monday 00:00. It knows nothing of how a wait is estimated.
import { chanceOf, type Chance } from './chance.ts';

export interface Customer {
  readonly id: number;
  readonly arrives: number;
  readonly patience: number;
  /** How long an unhurried agent would need. */
  readonly work: number;
  /** Came from another team and keeps the place that they had there. */
  readonly inLineSince: number;
}

/** A stretch in which an agent takes new tickets. */
export interface Presence {
  readonly agent: number;
  readonly from: number;
  readonly to: number;
}

export interface Agent {
  readonly capacity: number;
  readonly slowness: number;
}

export interface Outage {
  readonly from: number;
  readonly to: number;
  /** Who is thrown out; their tickets go back to the line with their places. */
  readonly agents: ReadonlySet<number>;
}

export interface Week {
  readonly seed: number;
  readonly agents: readonly Agent[];
  readonly presences: readonly Presence[];
  readonly customers: readonly Customer[];
  readonly outages: readonly Outage[];
  readonly hours: readonly { readonly from: number; readonly to: number }[];
}

const hour = 3600;
const day = 24 * hour;
const openFrom = [8, 8, 8, 8, 8, 9, 12];
const openTo = [21, 21, 21, 21, 21, 18, 18];
/** Topics: share of the customers, and minutes that half of them need. */
const topics = [
  { share: 0.4, minutes: 4 },
  { share: 0.35, minutes: 7 },
  { share: 0.18, minutes: 12 },
  { share: 0.07, minutes: 22 },
];
const meanWork = topics.reduce((sum, { share, minutes }) => sum + share * minutes * 60, 0) * 1.2;
/** Demand against what the shifts can carry; a morning and an evening peak. */
const shape = [
  0, 0, 0, 0, 0, 0, 0, 0, 0.8, 1, 1.15, 1.15, 1.05, 0.95, 0.9, 0.95, 1.05, 1.15, 1.2, 1.05, 0.85, 0, 0, 0,
];

export function weekOf(seed: number): Week {
  const chance = chanceOf(seed);
  const size = 2 + Math.floor(chance.between(0, 9));
  const agents = Array.from({ length: size * 2 }, () => ({
    capacity: 1 + Math.floor(chance.between(0, 3)),
    slowness: chance.about(1, 0.15),
  }));
  const hours = openFrom.map((from, at) => ({
    from: at * day + from * hour,
    to: at * day + (openTo[at] ?? 0) * hour,
  }));
  const planned = hours.flatMap((open, at) => shiftsOf(open, at, agents.length, chance));
  const presences = planned.flatMap((shift) => worked(shift, chance));
  return {
    seed,
    agents,
    presences,
    customers: customersOf(hours, planned, agents, chance),
    outages: outagesOf(hours, agents.length, chance),
    hours,
  };
}

/** Early, middle and late shifts; the roster turns from day to day. */
function shiftsOf({ from, to }: { from: number; to: number }, at: number, agents: number, chance: Chance) {
  const length = Math.min(to - from, 7.5 * hour);
  const working = Math.ceil(agents * (at < 5 ? 0.8 : 0.45));
  return Array.from({ length: Math.max(2, working) }, (_, n): Presence => {
    const start = from + ((to - from - length) * (n % 3)) / 2;
    return {
      agent: (n + at * 3) % agents,
      from: start + chance.between(-5, 5) * 60,
      to: start + length + chance.between(-5, 5) * 60,
    };
  });
}

/** What is left of a planned shift: illness, lunch, two breaks, and now and then somebody goes home. */
function worked(shift: Presence, chance: Chance): readonly Presence[] {
  if (chance.happens(0.06)) return [];
  const end = chance.happens(0.03) ? chance.between(shift.from + hour, shift.to) : shift.to;
  const pauses = [
    { at: 1.8, minutes: 12 },
    { at: 3.5, minutes: 30 },
    { at: 5.6, minutes: 12 },
  ].map(({ at, minutes }) => {
    const from = shift.from + (at + chance.between(-0.4, 0.4)) * hour;
    return { from, to: from + chance.about(minutes * 60, 0.2) };
  });
  const starts = [shift.from, ...pauses.map(({ to }) => to)];
  const ends = [...pauses.map(({ from }) => from), shift.to];
  return starts
    .map((from, n) => ({ agent: shift.agent, from, to: Math.min(end, ends[n] ?? end) }))
    .filter(({ from, to }) => to - from > 60);
}

function customersOf(
  hours: Week['hours'],
  planned: readonly Presence[],
  agents: readonly Agent[],
  chance: Chance,
): readonly Customer[] {
  const load = chance.between(0.6, 0.85);
  const misfit = Array.from({ length: 24 }, () => chance.about(1, 0.15));
  const customers: Customer[] = [];
  for (const { from, to } of hours) {
    const busy = load * chance.about(1, 0.12);
    const surge = chance.happens(0.25) ? chance.between(from, to - hour) : -1;
    for (let now = from; ;) {
      const room = planned
        .filter((shift) => shift.from <= now + 900 && shift.to > now)
        .reduce((sum, { agent }) => sum + (agents[agent]?.capacity ?? 0), 0);
      const clock = Math.floor((now % day) / hour);
      const surging = surge >= 0 && now >= surge && now < surge + 1.5 * hour ? 1.6 : 1;
      const rate =
        (busy * surging * (shape[clock] ?? 0) * (misfit[clock] ?? 1) * Math.max(1, room)) / (meanWork * 1.15);
      now += chance.untilNext(Math.max(rate, 1 / hour));
      if (now >= to) break;
      customers.push({
        id: customers.length,
        arrives: now,
        patience: chance.about(480, 0.9),
        work: workOf(chance),
        inLineSince: chance.happens(0.03) ? now - chance.between(60, 600) : now,
      });
    }
  }
  return customers;
}

function workOf(chance: Chance): number {
  let drawn = chance.share();
  const topic = topics.find(({ share }) => (drawn -= share) < 0) ?? { minutes: 7 };
  return chance.about(topic.minutes * 60, 0.6);
}

function outagesOf(hours: Week['hours'], agents: number, chance: Chance): readonly Outage[] {
  return hours.flatMap(({ from, to }) => {
    if (!chance.happens(0.15)) return [];
    const start = chance.between(from + hour, to - hour);
    const share = chance.between(0.5, 1);
    const gone = Array.from({ length: agents }, (_, agent) => agent).filter(() => chance.happens(share));
    return [{ from: start, to: start + chance.between(8, 40) * 60, agents: new Set(gone) }];
  });
}
