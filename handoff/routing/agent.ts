// Who at the desk is asked to take a ticket: rules in a row, each of which leaves some of the people and gives its name when
// it decided something. Pure; who is there and what they have is passed in.
import type { Locale } from '../../kernel/locale.ts';
import { worksIn } from '../desk/desk-person.ts';
import type { DeskPerson } from '../desk/desk-person.ts';
import type { LetGo } from '../ticket-data.ts';

/** Somebody who is online. */
export interface Candidate extends DeskPerson {
  /** Conversations that they have or are being asked to take. */
  readonly load: number;
  /** Milliseconds since the epoch; since when they have had nothing to do, or when they came. */
  readonly idleSinceMs: number;
}

export interface TicketToPlace {
  readonly team: string;
  readonly locale: Locale;
  /** Had it before. */
  readonly preferred?: string;
  /** The latest last. */
  readonly letGo: readonly LetGo[];
}

export interface AgentChoice {
  readonly agent: Candidate;
  /** Names of the rules that left somebody out, in order: why it is this one. */
  readonly because: readonly string[];
}

interface AgentRule {
  readonly name: string;
  /** Whether nobody is better than somebody who breaks it. */
  readonly must: boolean;
  readonly keep: (people: readonly Candidate[], ticket: TicketToPlace, nowMs: number) => readonly Candidate[];
}

const pauseMs = 60_000;
const longestPauseMs = 10 * 60_000;

/** In the order in which they count. */
const agentRules: readonly AgentRule[] = [
  { name: 'in-team', must: true, keep: (people, { team }) => people.filter((one) => worksIn(one, team)) },
  { name: 'asked-long-ago', must: true, keep: notAskedJustNow },
  { name: 'not-the-last', must: false, keep: notTheLast },
  {
    name: 'speaks',
    must: false,
    keep: (people, { locale }) => people.filter(({ languages }) => languages.includes(locale)),
  },
  { name: 'has-room', must: true, keep: (people) => people.filter(hasRoom) },
  {
    name: 'same-person',
    must: false,
    keep: (people, { preferred }) => people.filter(({ id }) => id === preferred),
  },
  { name: 'least-asked', must: false, keep: leastAsked },
  { name: 'least-loaded', must: false, keep: (people) => least(people, (one) => one.load / one.capacity) },
  { name: 'longest-idle', must: false, keep: (people) => least(people, ({ idleSinceMs }) => idleSinceMs) },
  { name: 'first-by-name', must: false, keep: (people) => people.toSorted(byId).slice(0, 1) },
];

/** `undefined`: nobody can be asked now. */
export function chooseAgent(
  ticket: TicketToPlace,
  people: readonly Candidate[],
  nowMs: number,
): AgentChoice | undefined {
  let left = people;
  const because: string[] = [];
  for (const { name, must, keep } of agentRules) {
    const kept = keep(left, ticket, nowMs);
    if (kept.length === 0) {
      if (must) return undefined;
      continue;
    }
    if (kept.length < left.length) because.push(name);
    left = kept;
  }
  const [agent] = left;
  return agent === undefined ? undefined : { agent, because };
}

/** When this person may be asked about the ticket again, milliseconds since the epoch; longer each time that they let it go. */
export function askedAgainAtMs({ at, times }: LetGo): number {
  return Date.parse(at) + Math.min(longestPauseMs, pauseMs * 2 ** (times - 1));
}

function notAskedJustNow(
  people: readonly Candidate[],
  { letGo }: TicketToPlace,
  nowMs: number,
): readonly Candidate[] {
  const pausing = new Set(letGo.filter((one) => askedAgainAtMs(one) > nowMs).map(({ agentId }) => agentId));
  return people.filter(({ id }) => !pausing.has(id));
}

/** Never twice in a row to the same one while somebody else has room. */
function notTheLast(people: readonly Candidate[], { letGo }: TicketToPlace): readonly Candidate[] {
  const last = letGo.at(-1)?.agentId;
  const others = people.filter(({ id }) => id !== last);
  return others.some(hasRoom) ? others : people;
}

function leastAsked(people: readonly Candidate[], { letGo }: TicketToPlace): readonly Candidate[] {
  return least(people, ({ id }) => letGo.find(({ agentId }) => agentId === id)?.times ?? 0);
}

function hasRoom({ load, capacity }: Candidate): boolean {
  return load < capacity;
}

function least(people: readonly Candidate[], of: (one: Candidate) => number): readonly Candidate[] {
  const lowest = Math.min(...people.map(of));
  return people.filter((one) => of(one) === lowest);
}

const byId = (a: Candidate, b: Candidate): number => (a.id < b.id ? -1 : 1);
