// Who takes new tickets, through the real registers: opening and closing desks, choices, a restart, and the tickets they hold.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPresences } from '../../../../handoff/desk/presences.ts';
import { presenceAt } from '../../../../handoff/desk/presence.ts';
import { createPresent } from '../../../../handoff/desk/present.ts';
import { manualClock } from '../../../../kernel/clock.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { openSqliteStore } from '../../../../storage/sqlite/store.ts';
import type { Store } from '../../../../storage/port.ts';

const people = [
  { id: 'aino', name: 'Aino', teams: ['store'], languages: ['fi' as const], capacity: 3 },
  { id: 'bo', name: 'Bo', teams: ['*'], languages: ['sv' as const], capacity: 2 },
  { id: 'carl', name: 'Carl', teams: ['logistics'], languages: ['fi' as const], capacity: 1 },
];

describe('who is present', () => {
  let folder: string;
  let store: Store;
  const clock = manualClock('2026-11-30T08:00:00.000Z');
  const made = () => createPresences({ store, clock, logger: silentLogger });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiski-present-'));
    store = await openSqliteStore({
      path: join(folder, 'store.db'),
      logger: silentLogger,
      survives: 'process-death',
    });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('is who has a desk open and wants tickets, with room and the claims they hold', async () => {
    const presences = made();
    const present = createPresent({ presences, tickets: store, people: () => people, clock });
    const closeAino = presences.open('aino');
    const closeTwice = presences.open('aino');
    presences.open('carl');
    await presences.choose('bo', 'away');
    await presences.stop();
    const at = new Date(clock.nowMs()).toISOString();
    await store.commit({
      conversationId: 'c',
      at,
      entries: [],
      ticket: {
        expect: { ticketId: 'c~1', absent: true },
        write: {
          ticketId: 'c~1',
          state: 'claimed',
          ownerId: 'aino',
          team: 'store',
          queuedAt: at,
          priority: 0,
          data: { reason: 'asked', locale: 'fi', channel: 'webchat', claimedAt: at },
        },
      },
    });
    assert.deepEqual(await present.ofTeam('store'), [
      { agentId: 'aino', capacity: 3, claimedAtMs: [clock.nowMs()] },
    ]);
    await presences.choose('bo', 'online');
    assert.deepEqual(
      (await present.ofTeam('logistics')).map(({ agentId }) => agentId),
      ['bo', 'carl'],
    );
    closeAino();
    closeAino();
    await presences.stop();
    assert.equal((await present.ofTeam('store')).length, 2);
    closeTwice();
    await presences.stop();
    assert.deepEqual(
      (await present.ofTeam('store')).map(({ agentId }) => agentId),
      ['bo'],
    );
  });

  it('tells who watches when somebody comes', async () => {
    const presences = made();
    const present = createPresent({ presences, tickets: store, people: () => people, clock });
    const woken = new Promise<void>((resolve) => present.watch(resolve));
    presences.open('aino');
    await woken;
    await presences.stop();
  });

  it('stays in its grace time after a restart, and is gone when nobody comes back', async () => {
    const before = made();
    before.open('aino');
    await before.stop();
    clock.advanceMs(3_600_000);
    const presences = made();
    await presences.start();
    const stateOf = async (id: string) => presenceAt((await presences.all()).get(id), clock.nowMs());
    assert.equal(await stateOf('aino'), 'lost');
    clock.advanceMs(60_000);
    await presences.settle();
    assert.equal((await presences.all()).get('aino')?.link, 'gone');
    await presences.stop();
  });
});
