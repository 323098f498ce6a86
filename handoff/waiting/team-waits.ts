// Keeps what is known of each team's waits in a register: the data behind the estimates, and what was told against what came of
// it. Changed by compare-and-set; each lesson counts once, also when it is delivered again.
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';
import type { Store } from '../../storage/port.ts';
import { withWaitEnd } from './estimate.ts';
import type { Lesson } from './lesson.ts';
import { waitEnd, waitRecord } from './lesson.ts';
import type { ServiceData } from './service-data.ts';
import { noServiceData, withHandled, withPresence } from './service-data.ts';
import type { WaitSummary } from './told-and-actual.ts';
import { noWaits, withRecord } from './told-and-actual.ts';

export interface TeamWaits {
  service(team: string): Promise<ServiceData>;
  /** Each team's sums; a team of which nothing is known is not in it. */
  summaries(): Promise<readonly { readonly team: string; readonly summary: WaitSummary }[]>;
  /** Learning the same lesson again changes nothing. */
  learn(lesson: Lesson): Promise<void>;
  /** Those of the team who are present have `room` conversations in all, now. The same room as before changes nothing. */
  present(team: string, room: number): Promise<void>;
}

const prefix = 'waits:';
const triesAtMost = 50;
/** Of how many lessons it is remembered that they were learnt; a lesson is delivered again within seconds, or never. */
const learntKept = 100;

const figures = <K extends string>(...names: readonly K[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.number()])) as Record<K, z.ZodNumber>);
const average = figures('weight', 'mean', 'variance');
const aim = figures('down', 'middle', 'up');

const keptSchema = z.object({
  service: z.object({
    claims: figures('weight', 'atMs'),
    handling: average,
    pickUp: average,
    leaving: figures('left', 'waitedSeconds'),
    presence: figures('room', 'usualRoom', 'atMs'),
    aims: z.object({ room: aim, soon: aim, line: aim }),
  }),
  summary: figures(...(Object.keys(noWaits) as (keyof WaitSummary)[])),
  learnt: z.array(z.string()),
});
type Kept = z.infer<typeof keptSchema>;

export function createTeamWaits({
  store,
  clock,
}: {
  readonly store: Pick<Store, 'register' | 'registers' | 'writeRegister'>;
  readonly clock: Clock;
}): TeamWaits {
  async function change(team: string, next: (before: Kept) => Kept): Promise<void> {
    const name = `${prefix}${team}`;
    for (let tries = 0; tries < triesAtMost; tries++) {
      const register = await store.register(name);
      const before = kept(register?.value);
      const after = next(before);
      if (after === before) return;
      if ((await store.writeRegister(name, register?.version ?? 0, after)) !== undefined) return;
    }
    throw new Error('The register did not hold still.');
  }

  return {
    async service(team) {
      return kept((await store.register(`${prefix}${team}`))?.value).service;
    },
    async summaries() {
      const registers = await store.registers(prefix);
      return registers.map(({ name, value }) => ({
        team: name.slice(prefix.length),
        summary: kept(value).summary,
      }));
    },
    learn: (lesson) =>
      change(lesson.team, (before) =>
        before.learnt.includes(lesson.id)
          ? before
          : {
              ...withLesson(before, lesson),
              learnt: [...before.learnt, lesson.id].slice(-learntKept),
            },
      ),
    present: (team, room) =>
      change(team, (before) =>
        before.service.presence.room === room && before.service.presence.atMs > 0
          ? before
          : {
              ...before,
              service: { ...withPresence(before.service, room, clock.nowMs()) },
            },
      ),
  };
}

function withLesson(before: Kept, lesson: Lesson): Kept {
  switch (lesson.kind) {
    case 'handled':
      return { ...before, service: withHandled(before.service, lesson.seconds) };
    case 'waited':
      return {
        ...before,
        service: withWaitEnd(before.service, waitEnd(lesson)),
        summary: withRecord(before.summary, waitRecord(lesson)),
      };
  }
}

/** What another version wrote and this one cannot read counts as not known. */
function kept(value: unknown): Kept {
  const parsed = keptSchema.safeParse(value);
  return parsed.success ? parsed.data : { service: noServiceData(), summary: noWaits, learnt: [] };
}
