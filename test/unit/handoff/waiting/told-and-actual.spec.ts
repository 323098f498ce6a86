import { deepEqual, equal } from 'node:assert/strict';
import {
  noWaits,
  waitShares,
  withRecord,
  type WaitRecord,
} from '../../../../handoff/waiting/told-and-actual.ts';

const wait = (waitedSeconds: number, more: Partial<WaitRecord> = {}): WaitRecord => ({
  team: 'myynti',
  queuedAt: '2026-11-23T10:00:00.000Z',
  told: { low: 60, high: 180 },
  expectedSeconds: 100,
  waitedSeconds,
  left: false,
  updates: 0,
  ...more,
});
const { told: _, ...untold } = wait(500);
const sharesOf = (records: readonly WaitRecord[]) => waitShares(records.reduce(withRecord, noWaits));

describe('told against actual', () => {
  it('says nothing of nothing', () => {
    deepEqual(waitShares(noWaits), {});
  });

  it('counts what ended inside, before and past what was told', () => {
    deepEqual(sharesOf([wait(60), wait(180), wait(30), wait(300, { updates: 2 })]), {
      coverage: 0.5,
      pastTold: 0.25,
      withheld: 0,
      left: 0,
      meanWidthSeconds: 120,
      meanAbsoluteErrorSeconds: (40 + 80 + 70 + 200) / 4,
      updatesEach: 0.5,
    });
  });

  it('keeps those who were told nothing out of the coverage', () => {
    const shares = sharesOf([wait(100), untold]);
    equal(shares.coverage, 1);
    equal(shares.withheld, 0.5);
  });

  it('judges those who left only when they had waited past it', () => {
    const early = sharesOf([wait(100), wait(100, { left: true })]);
    equal(early.coverage, 1);
    equal(early.left, 0.5);
    const late = sharesOf([wait(100), wait(400, { left: true })]);
    equal(late.pastTold, 0.5);
    equal(late.meanAbsoluteErrorSeconds, 0);
  });
});
