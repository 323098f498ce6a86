// A team's data in its register: each lesson counts once, races lose nothing, and what cannot be read begins anew.
import { deepEqual, equal } from 'node:assert/strict';
import { positionIn } from '../../../../handoff/waiting/line.ts';
import type { Lesson } from '../../../../handoff/waiting/lesson.ts';
import { createTeamWaits } from '../../../../handoff/waiting/team-waits.ts';
import type { Json } from '../../../../kernel/json.ts';
import type { Register, Store } from '../../../../storage/port.ts';
import fc from 'fast-check';
import { noon } from './known-team.ts';

type Registers = Pick<Store, 'register' | 'registers' | 'writeRegister'>;

/** As the port has it; every call gives others their turn first. */
function registersInMemory(): Registers {
  const kept = new Map<string, Register>();
  return {
    register: async (name) => kept.get(name),
    registers: async (prefix) => [...kept.values()].filter(({ name }) => name.startsWith(prefix)),
    async writeRegister(name: string, expectedVersion: number, value: Json) {
      await Promise.resolve();
      const version = kept.get(name)?.version ?? 0;
      if (version !== expectedVersion) return undefined;
      const register = { name, version: version + 1, value: structuredClone(value) };
      kept.set(name, register);
      return register;
    },
  };
}

const clock = { nowMs: () => noon };
const lesson = (n: number, left = false): Lesson => ({
  kind: 'waited',
  id: `c${n}~1 waited`,
  team: 'store',
  queuedAt: new Date(noon - 120_000).toISOString(),
  endedAt: new Date(noon).toISOString(),
  left,
  updates: 1,
  told: {
    at: new Date(noon - 120_000).toISOString(),
    position: 1,
    range: { low: 60, high: 180 },
    forecast: { line: 'line', low: 70, expected: 100, high: 170 },
  },
});

describe('a team’s waits', () => {
  it('learns each lesson once, however often it is delivered', async () => {
    const waits = createTeamWaits({ store: registersInMemory(), clock });
    await waits.learn(lesson(1));
    const once = await waits.service('store');
    await waits.learn(lesson(1));
    deepEqual(await waits.service('store'), once);
    const [row] = await waits.summaries();
    equal(row?.team, 'store');
    equal(row.summary.waits, 1);
    equal(row.summary.inside, 1);
  });

  it('loses nothing when many learn at once', async () => {
    const store = registersInMemory();
    const nodes = [1, 2, 3].map(() => createTeamWaits({ store, clock }));
    await Promise.all(
      Array.from({ length: 30 }, async (_, n) => nodes[n % 3]?.learn(lesson(n, n % 5 === 0))),
    );
    const [row] = await (nodes[0]?.summaries() ?? []);
    equal(row?.summary.waits, 30);
    equal(row.summary.left, 6);
  });

  it('notes the room only when it changes', async () => {
    const store = registersInMemory();
    const waits = createTeamWaits({ store, clock });
    await waits.present('store', 6);
    await waits.present('store', 6);
    equal((await store.register('waits:store'))?.version, 1);
    equal((await waits.service('store')).presence.room, 6);
  });

  it('begins anew where the value is not of its form', async () => {
    const store = registersInMemory();
    await store.writeRegister('waits:store', 0, { of: 'another version' });
    const waits = createTeamWaits({ store, clock });
    await waits.learn({ kind: 'handled', id: 'c1~1 handled', team: 'store', seconds: 300 });
    equal((await waits.service('store')).handling.weight, 5);
  });
});

describe('a place in line', () => {
  const line = fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 30 })
    .map((ids) => ids.map((id) => ({ ticketId: `t${id}`, priority: 0 })));

  it('never moves back when somebody leaves, and moves up by one for those behind', () => {
    fc.assert(
      fc.property(line, fc.nat(), (tickets, pick) => {
        const gone = pick % tickets.length;
        const after = tickets.filter((_, at) => at !== gone);
        for (const [at, { ticketId }] of tickets.entries()) {
          if (at === gone) continue;
          equal(positionIn(after, ticketId), positionIn(tickets, ticketId) - (at > gone ? 1 : 0));
        }
      }),
    );
  });

  it('of somebody new is behind everybody', () => {
    fc.assert(fc.property(line, (tickets) => equal(positionIn(tickets, undefined), tickets.length + 1)));
  });
});
