// The queue as the page holds it: shelves in the order of work, and a snapshot that never undoes what the stream brought.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Agent, TicketEvent, TicketItem } from '../../../../desk/api/types.ts';
import {
  onShelf,
  shelfOf,
  shelves,
  withEvent,
  withRow,
  withSnapshot,
} from '../../../../desk/app/data/queue.ts';
import type { Queue } from '../../../../desk/app/data/queue.ts';

const me: Pick<Agent, 'id' | 'role' | 'teams'> = { id: 'aino', role: 'agent', teams: ['store'] };
const now = '2026-11-24T08:00:00.000Z';

function ticket(ticketId: string, change: Partial<TicketItem> = {}): TicketItem {
  return {
    ticketId,
    conversationId: ticketId,
    state: 'queued',
    team: 'store',
    queuedAt: now,
    priority: 0,
    fence: 1,
    reason: 'asked',
    locale: 'fi',
    channel: 'webchat',
    openQuestions: 1,
    topics: [],
    headline: '',
    brokenPromises: 0,
    hasContact: false,
    asleep: false,
    lastSeq: 1,
    ...change,
  };
}

const owned = (id: string): Partial<TicketItem> => ({ state: 'claimed', owner: { id, name: id } });
const ids = (tickets: readonly TicketItem[]) => tickets.map(({ ticketId }) => ticketId);

describe('the desk’s queue', () => {
  it('puts each ticket on one shelf', () => {
    const tickets = [ticket('a'), ticket('b', owned('aino')), ticket('c', owned('bo'))];
    assert.deepEqual(
      tickets.map((one) => shelfOf(one, 'aino')),
      ['waiting', 'mine', 'others'],
    );
    const shown = shelves.flatMap((shelf) => ids(onShelf(tickets, shelf, me, undefined)));
    assert.deepEqual(shown, ['a', 'b', 'c']);
  });

  it('orders the waiting by priority and place in line', () => {
    const tickets = [
      ticket('late', { queuedAt: '2026-11-24T08:05:00.000Z' }),
      ticket('early', { queuedAt: '2026-11-24T07:00:00.000Z' }),
      ticket('urgent', { priority: 10, queuedAt: '2026-11-24T08:09:00.000Z' }),
    ];
    assert.deepEqual(ids(onShelf(tickets, 'waiting', me, undefined)), ['urgent', 'early', 'late']);
  });

  it('orders one’s own by what is due, and others’ by who asks for advice', () => {
    const due = (dueAt: string) => ({ promise: { promiseId: 'p', kind: 'check', dueAt } }) as const;
    const mine = [
      ticket('none', owned('aino')),
      ticket('later', { ...owned('aino'), ...due('2026-11-24T12:00:00.000Z') }),
      ticket('soon', { ...owned('aino'), ...due('2026-11-24T09:00:00.000Z') }),
    ];
    assert.deepEqual(ids(onShelf(mine, 'mine', me, undefined)), ['soon', 'later', 'none']);
    const consulted = { team: 'store', note: '?', by: { id: 'bo', name: 'Bo' }, at: now };
    const others = [ticket('a', owned('bo')), ticket('b', { ...owned('bo'), team: 'logistics', consulted })];
    assert.deepEqual(ids(onShelf(others, 'others', me, undefined)), ['b', 'a']);
    assert.deepEqual(ids(onShelf(others, 'others', me, 'store')), ['b', 'a']);
    assert.deepEqual(ids(onShelf(others, 'others', me, 'logistics')), ['b']);
  });

  it('takes lines away that are resolved or hidden, and ignores older news', () => {
    let queue: Queue = withSnapshot(undefined, {
      tickets: [ticket('a', { lastSeq: 5 }), ticket('b')],
      changeSeq: 1,
      now,
    });
    queue = withEvent(queue, { ticketId: 'b', changeSeq: 2, row: null });
    queue = withRow(queue, ticket('a', { lastSeq: 4, headline: 'old' }));
    assert.deepEqual(
      queue.tickets.map(({ ticketId, headline }) => [ticketId, headline]),
      [['a', '']],
    );
    queue = withRow(queue, ticket('a', { lastSeq: 6, state: 'resolved' }));
    assert.deepEqual(queue.tickets, []);
  });

  it('ends at the same lines, whichever snapshot comes in between', () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom('queued', 'claimed', 'resolved', 'hidden'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(12), fc.nat(12), (changes, taken, arrives) => {
        const events = changes.map(({ id, state }, index): TicketEvent => {
          const lastSeq = index + 1;
          const row = state === 'hidden' ? null : ticket(id, { state, lastSeq });
          return { ticketId: id, changeSeq: index + 1, row };
        });
        const standing = (count: number) => {
          const rows = new Map<string, TicketItem>();
          for (const { ticketId, row } of events.slice(0, count)) {
            if (row === null || row.state === 'resolved') rows.delete(ticketId);
            else rows.set(ticketId, row);
          }
          return [...rows.values()];
        };
        // A snapshot taken after `from` changes arrives when the stream has brought `to` of them.
        const [from, to] = [
          Math.min(taken, arrives, events.length),
          Math.min(Math.max(taken, arrives), events.length),
        ];
        let queue: Queue = withSnapshot(undefined, { tickets: [], changeSeq: 0, now });
        events.forEach((event, index) => {
          if (index === to) queue = withSnapshot(queue, { tickets: standing(from), changeSeq: from, now });
          queue = withEvent(queue, event);
        });
        if (to >= events.length)
          queue = withSnapshot(queue, { tickets: standing(from), changeSeq: from, now });
        const sorted = (tickets: readonly TicketItem[]) =>
          tickets.toSorted((a, b) => a.ticketId.localeCompare(b.ticketId));
        assert.deepEqual(sorted(queue.tickets), sorted(standing(events.length)));
      }),
    );
  });
});
