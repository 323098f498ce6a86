import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byTurn } from '../../../handoff/morning-order.ts';
import type { Ordered } from '../../../handoff/morning-order.ts';

const queuedAt = '2026-11-30T01:00:00Z';
const ticket = (ticketId: string, rest: Partial<Ordered> = {}): Ordered => ({
  ticketId,
  priority: 0,
  queuedAt,
  ...rest,
});
const due = (dueAt: string) => ({ promise: { dueAt } });

const anyTicket: fc.Arbitrary<Ordered> = fc
  .record({
    ticketId: fc.string({ maxLength: 4 }),
    priority: fc.integer({ min: 0, max: 3 }),
    queued: fc.integer({ min: 0, max: 3 }),
    due: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  })
  .map(({ ticketId, priority, queued, due: at, value }) => ({
    ticketId,
    priority,
    queuedAt: new Date(queued * 1000).toISOString(),
    ...(at === undefined ? {} : { promise: { dueAt: new Date(at * 1000).toISOString() } }),
    ...(value === undefined ? {} : { value }),
  }));

describe('the morning list', () => {
  it('stands by priority, promise, value and age', () => {
    const sorted = [
      ticket('f', { queuedAt: '2026-11-30T02:00:00Z' }),
      ticket('e'),
      ticket('d', { value: 10 }),
      ticket('c', { ...due('2026-11-30T06:10:00Z'), value: 5 }),
      ticket('b', { ...due('2026-11-30T06:10:00Z'), value: 900 }),
      ticket('a', { ...due('2026-11-30T06:00:00Z') }),
      ticket('z', { priority: 10 }),
    ].toSorted(byTurn);
    assert.deepEqual(
      sorted.map(({ ticketId }) => ticketId),
      ['z', 'a', 'b', 'c', 'd', 'e', 'f'],
    );
  });

  it('is the same whoever sorts it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyTicket, { maxLength: 12, selector: ({ ticketId }) => ticketId }),
        (tickets) => {
          assert.deepEqual(tickets.toSorted(byTurn), tickets.toReversed().toSorted(byTurn));
        },
      ),
    );
  });
});
