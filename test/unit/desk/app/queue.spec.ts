// The queue as the page holds it: shelves in the order of work, and a snapshot that never undoes what the stream brought.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Agent, TicketEvent, TicketItem } from '../../../../desk/api/types.ts';
import { byTurn } from '../../../../handoff/morning-order.ts';
import {
  offersTo,
  onShelf,
  placesInLine,
  sectionsOf,
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

  it('has the waiting in the same order as the service', () => {
    const waiting = fc.record({
      ticketId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      priority: fc.integer({ min: -1, max: 2 }),
      queuedAt: fc.constantFrom('2026-11-24T07:00:00.000Z', '2026-11-24T08:00:00.000Z'),
      promise: fc.option(
        fc.constantFrom(
          { promiseId: 'p', kind: 'check' as const, dueAt: '2026-11-24T09:00:00.000Z' },
          { promiseId: 'q', kind: 'callback' as const, dueAt: '2026-11-25T09:00:00.000Z' },
        ),
        { nil: undefined },
      ),
      value: fc.option(fc.constantFrom(0, 9.9, 250), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(waiting, { selector: ({ ticketId }) => ticketId }), (rows) => {
        const tickets = rows.map(({ ticketId, promise, value, ...rest }) =>
          ticket(ticketId, {
            ...rest,
            ...(promise === undefined ? {} : { promise }),
            ...(value === undefined ? {} : { value }),
          }),
        );
        assert.deepEqual(ids(onShelf(tickets, 'waiting', me, undefined)), ids(tickets.toSorted(byTurn)));
      }),
    );
  });

  it('sets the night’s apart, first, and only where they wait', () => {
    const tickets = [ticket('a'), ticket('b', { night: true })];
    const names = (sections: ReturnType<typeof sectionsOf>) =>
      sections.map(({ name, lines }) => [name, ...ids(lines)]);
    assert.deepEqual(names(sectionsOf(tickets, 'waiting')), [
      ['night', 'b'],
      ['today', 'a'],
    ]);
    assert.deepEqual(names(sectionsOf(tickets.slice(1), 'waiting')), [['night', 'b']]);
    assert.deepEqual(names(sectionsOf(tickets, 'mine')), [['all', 'a', 'b']]);
    assert.deepEqual(names(sectionsOf(tickets.slice(0, 1), 'waiting')), [['all', 'a']]);
  });

  it('counts the place in line by team, as the customer is told it', () => {
    const places = placesInLine([
      ticket('later', { queuedAt: '2026-11-24T09:00:00.000Z', value: 900 }),
      ticket('first', { queuedAt: '2026-11-24T07:00:00.000Z' }),
      ticket('urgent', { priority: 1, queuedAt: '2026-11-24T09:30:00.000Z' }),
      ticket('elsewhere', { team: 'logistics' }),
      ticket('taken', owned('bo')),
    ]);
    assert.deepEqual(
      [...places],
      [
        ['urgent', 1],
        ['first', 2],
        ['elsewhere', 1],
        ['later', 3],
      ],
    );
  });

  it('offers what is offered to this person and still stands, the first to end first', () => {
    const offered = (id: string, until: string) => ({ offeredTo: { id, name: id }, until });
    const at = Date.parse('2026-11-24T08:00:10.000Z');
    const tickets = [
      ticket('second', offered('aino', '2026-11-24T08:00:30.000Z')),
      ticket('first', offered('aino', '2026-11-24T08:00:20.000Z')),
      ticket('over', offered('aino', '2026-11-24T08:00:10.000Z')),
      ticket('other', offered('bo', '2026-11-24T08:00:30.000Z')),
      ticket('taken', { ...offered('aino', '2026-11-24T08:00:30.000Z'), ...owned('bo') }),
      ticket('plain'),
    ];
    assert.deepEqual(ids(offersTo(tickets, 'aino', at)), ['first', 'second']);
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
