// The live streams: a reader that comes back misses nothing and gets nothing twice, and a snapshot with the events after it is what a
// fresh snapshot shows.
import assert from 'node:assert/strict';
import type { TicketDetail, TicketEvent, TicketItem, TicketList } from '../../../desk/api/types.ts';
import type { Counter, SeenEvent } from './counter.ts';
import { follow, openCounter, refusal } from './counter.ts';

describe('the desk’s live streams', () => {
  let counter: Counter;
  let aino: string;

  beforeEach(async () => {
    counter = await openCounter();
    aino = await counter.agent({ id: 'aino' });
  });
  afterEach(() => counter.close());

  const list = () => counter.call<TicketList>('listTickets', aino);
  const live = (after: number, headers: Readonly<Record<string, string>> = {}) =>
    follow(counter.respond('streamTickets', aino, { query: { after: String(after) }, headers }));

  function applied(snapshot: readonly TicketItem[], events: readonly SeenEvent[]): readonly TicketItem[] {
    const rows = new Map(snapshot.map((row) => [row.ticketId, row]));
    for (const { data } of events) {
      const { ticketId, row } = data as TicketEvent;
      if (row === null || row.state === 'resolved') rows.delete(ticketId);
      else rows.set(ticketId, row);
    }
    return [...rows.values()].toSorted((a, b) => a.ticketId.localeCompare(b.ticketId));
  }

  it('turn a snapshot into the next one, across a break in between', async () => {
    const first = await counter.customerAsks('c1', ['a']);
    const snapshot = await list();
    const before = await live(snapshot.changeSeq);
    await counter.actions.claim(first, { id: 'aino', name: 'AINO' });
    await counter.customerAsks('c2', ['b']);
    const owned = (events: readonly SeenEvent[]) =>
      events.some(({ data }) => (data as TicketEvent).row?.state === 'claimed') &&
      events.some(({ data }) => (data as TicketEvent).ticketId === 'c2~1');
    await before.until(owned);
    await before.leave();

    await counter.actions.reply(
      first,
      { id: 'aino', name: 'AINO' },
      {
        text: 'On.',
        clientMessageId: 'm1',
        settles: ['q1'],
      },
    );
    await counter.actions.resolve(first, { id: 'aino', name: 'AINO' });
    await counter.customerAsks('c3', ['c']);
    const fresh = await list();
    const lastSeen = before.seen.at(-1)?.id ?? '';
    const after = await live(0, { 'last-event-id': lastSeen });
    await after.until((events) => Number(events.at(-1)?.id ?? 0) >= fresh.changeSeq);
    await after.leave();
    assert.deepEqual(
      applied(snapshot.tickets, [...before.seen, ...after.seen]),
      fresh.tickets.toSorted((a, b) => a.ticketId.localeCompare(b.ticketId)),
    );
    const ids = [...before.seen, ...after.seen].map(({ id }) => Number(id));
    assert.deepEqual(
      ids,
      [...new Set(ids)].toSorted((a, b) => a - b),
    );
  });

  it('bring a conversation’s entries in order, each once, from where the reader was', async () => {
    const ticketId = await counter.customerAsks('c1', ['a']);
    const detail = await counter.call<TicketDetail>('getTicket', aino, { params: { ticketId } });
    const open = (query: Readonly<Record<string, string>>) =>
      follow(counter.respond('streamTicket', aino, { params: { ticketId }, query }));
    const stream = await open({ after: String(detail.seq) });
    await counter.customerAsks('c1', ['b']);
    await counter.actions.claim(ticketId, { id: 'aino', name: 'AINO' });
    await stream.until((events) =>
      events.some(({ data }) => (data as { kind: string }).kind === 'ticket-claimed'),
    );
    const half = stream.seen.at(-1)?.id ?? '';
    await stream.leave();
    await counter.customerAsks('c1', ['c']);
    const resumed = await open({ after: half });
    await resumed.until((events) =>
      events.some(({ data }) => (data as { kind: string; data: { text?: string } }).data.text === 'c'),
    );
    const after = await counter.call<TicketDetail>('getTicket', aino, { params: { ticketId } });
    await resumed.until((events) => events.at(-1)?.id === String(after.entries.at(-1)?.seq));
    await resumed.leave();
    assert.deepEqual(
      [...detail.entries, ...stream.seen.map(({ data }) => data), ...resumed.seen.map(({ data }) => data)],
      after.entries,
    );
  });

  it('hide other teams’ tickets and end with the session', async () => {
    const carrier = await counter.agent({ id: 'carl', teams: ['logistics'] });
    const stream = await follow(counter.respond('streamTickets', carrier, { query: { after: '0' } }));
    const ticketId = await counter.customerAsks('c1', ['a']);
    await stream.until((events) => events.length > 0);
    assert.equal((stream.seen[0]?.data as TicketEvent).row, null);
    const denied = counter.respond('streamTicket', carrier, { params: { ticketId } });
    assert.equal((await refusal(denied)).code, 'not-found');
    counter.sessions.close(carrier);
    const told = stream.seen.length;
    await counter.customerAsks('c2', ['b']);
    await stream.ended;
    assert.equal(stream.seen.length, told);
  });
});
