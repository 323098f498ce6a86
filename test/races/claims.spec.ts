// The race for claims, small enough for every run; `npm run race:claims` runs the large one.
import assert from 'node:assert/strict';
import { raceForClaims } from './claims.ts';

describe('64 agents and 500 tickets', () => {
  it('leave no ticket claimed twice and none unclaimed', async function () {
    this.timeout(120_000);
    const { claims, doubled, unclaimed } = await raceForClaims(64, 500);
    assert.deepEqual({ claims, doubled, unclaimed }, { claims: 500, doubled: 0, unclaimed: 0 });
  });
});
