// Whom the rules choose, and why; and that nobody is asked twice in a row while somebody else has room.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseAgent } from '../../../../handoff/routing/agent.ts';
import type { Candidate, TicketToPlace } from '../../../../handoff/routing/agent.ts';
import type { Locale } from '../../../../kernel/locale.ts';

const now = Date.parse('2026-11-30T08:00:00Z');
const one = (id: string, over: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  teams: ['store'],
  languages: ['fi', 'sv', 'en'],
  capacity: 3,
  load: 0,
  idleSinceMs: now,
  ...over,
});
const ticket: TicketToPlace = { team: 'store', locale: 'sv', letGo: [] };
const chosen = (people: readonly Candidate[], over: Partial<TicketToPlace> = {}) => {
  const choice = chooseAgent({ ...ticket, ...over }, people, now);
  return choice === undefined ? undefined : [choice.agent.id, ...choice.because];
};
const letGo = (agentId: string, secondsAgo: number, times = 1) => ({
  agentId,
  at: new Date(now - secondsAgo * 1000).toISOString(),
  times,
});

describe('the choice of a person', () => {
  it('is for the team’s people with room, and says which rule decided', () => {
    assert.equal(chosen([one('a', { teams: ['logistics'] }), one('b', { load: 3 })]), undefined);
    assert.deepEqual(chosen([one('a', { teams: ['logistics'] }), one('b')]), ['b', 'in-team']);
    assert.deepEqual(chosen([one('a', { load: 3 }), one('b', { teams: ['*'] })]), ['b', 'has-room']);
  });

  it('prefers the customer’s language, but somebody to nobody', () => {
    const finnish = one('a', { languages: ['fi'] });
    assert.deepEqual(chosen([finnish, one('b', { load: 2 })]), ['b', 'speaks']);
    assert.deepEqual(chosen([finnish]), ['a']);
  });

  it('goes to the same person first, then to the least loaded, then to who has been idle for longest', () => {
    assert.deepEqual(chosen([one('a'), one('b', { load: 2 })], { preferred: 'b' }), ['b', 'same-person']);
    assert.deepEqual(chosen([one('a', { load: 1 }), one('b')]), ['b', 'least-loaded']);
    assert.deepEqual(chosen([one('a', { load: 2, capacity: 6 }), one('b', { load: 1, capacity: 2 })]), [
      'a',
      'least-loaded',
    ]);
    assert.deepEqual(chosen([one('a'), one('b', { idleSinceMs: now - 1 })]), ['b', 'longest-idle']);
    assert.deepEqual(chosen([one('b'), one('a')]), ['a', 'first-by-name']);
  });

  it('lets who let it go rest, longer each time', () => {
    assert.equal(chosen([one('a')], { letGo: [letGo('a', 59)] }), undefined);
    assert.deepEqual(chosen([one('a')], { letGo: [letGo('a', 61)] }), ['a']);
    assert.equal(chosen([one('a')], { letGo: [letGo('a', 119, 2)] }), undefined);
    assert.deepEqual(chosen([one('a')], { letGo: [letGo('a', 601, 9)] }), ['a']);
  });

  it('never asks the same one twice in a row while somebody else of the team has room', () => {
    const aCandidate = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constant(''),
      teams: fc.constantFrom<readonly string[]>(['store'], ['*'], ['logistics']),
      languages: fc.subarray<Locale>(['fi', 'sv', 'en']),
      capacity: fc.integer({ min: 1, max: 3 }),
      load: fc.integer({ min: 0, max: 3 }),
      idleSinceMs: fc.integer({ min: now - 1000, max: now }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(aCandidate, { selector: ({ id }) => id }),
        fc.uniqueArray(
          fc.record({
            agentId: fc.constantFrom('a', 'b', 'c', 'd'),
            at: fc.integer({ min: 1, max: 2000 }).map((ago) => new Date(now - ago * 1000).toISOString()),
            times: fc.integer({ min: 1, max: 5 }),
          }),
          { selector: ({ agentId }) => agentId },
        ),
        (people, history) => {
          const latest = history.toSorted((x, y) => x.at.localeCompare(y.at));
          const choice = chooseAgent({ ...ticket, letGo: latest }, people, now);
          if (choice === undefined) return;
          assert.ok(choice.agent.load < choice.agent.capacity);
          assert.ok(!choice.agent.teams.includes('logistics'));
          if (choice.agent.id !== latest.at(-1)?.agentId) return;
          const rested = people.filter(
            ({ id, teams, load, capacity }) =>
              id !== choice.agent.id &&
              !teams.includes('logistics') &&
              load < capacity &&
              chooseAgent(
                { ...ticket, letGo: latest.filter(({ agentId }) => agentId === id) },
                people.filter((p) => p.id === id),
                now,
              ) !== undefined,
          );
          assert.deepEqual(rested, []);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
