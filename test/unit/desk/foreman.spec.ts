// Handing out through the real store and the desk's own API: who is there is asked, one after the other; who drops out loses
// theirs and the customer is told; whoever may claim may do so all the time.
import assert from 'node:assert/strict';
import type { ActionResult, AgentList, PresenceResult, TicketList } from '../../../desk/api/types.ts';
import type { Counter } from './counter.ts';
import { follow, openCounter, refusal } from './counter.ts';

describe('handing out tickets', () => {
  let counter: Counter;
  let aino: string;
  let bo: string;

  beforeEach(async () => {
    counter = await openCounter();
    aino = await counter.agent({ id: 'aino', capacity: 1 });
    bo = await counter.agent({ id: 'bo', teams: ['store'], capacity: 2 });
  });
  afterEach(() => counter.close());

  const isHere = (token: string, state = 'online') =>
    counter.call<PresenceResult>('setPresence', token, { body: { state } });
  const of = (ticketId: string, body?: unknown) => ({
    params: { ticketId },
    ...(body === undefined ? {} : { body }),
  });
  const item = async (ticketId: string, token = aino) =>
    (await counter.call<TicketList>('listTickets', token)).tickets.find((one) => one.ticketId === ticketId);
  const lastSaid = async (conversationId: string) =>
    (await counter.store.read(conversationId, 0))
      .flatMap(({ kind, data }) => (kind === 'message-out' ? [data as { readonly phrase?: string }] : []))
      .at(-1)?.phrase;

  it('asks the one with most room, then the next when the time is up, and nobody twice in a row', async () => {
    await isHere(aino);
    await isHere(bo);
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.foreman.pass();
    const asked: (string | undefined)[] = [(await item(ticketId))?.offeredTo?.id];
    assert.equal((await item(ticketId))?.until, '2026-11-30T08:00:25.000Z');
    counter.clock.advanceMs(24_000);
    await isHere(aino);
    await isHere(bo);
    assert.deepEqual(await counter.foreman.pass(), []);
    counter.clock.advanceMs(1_000);
    await counter.foreman.pass();
    asked.push((await item(ticketId))?.offeredTo?.id);
    assert.deepEqual(asked, ['aino', 'bo']);
  });

  it('asks the next at once when somebody declines, and lets anyone claim what is offered to another', async () => {
    await isHere(aino);
    await isHere(bo);
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.foreman.pass();
    assert.equal((await refusal(counter.call('declineOffer', bo, of(ticketId)))).code, 'wrong-state');
    const declined = await counter.call<ActionResult>('declineOffer', aino, of(ticketId));
    assert.equal(declined.ticket.offeredTo, undefined);
    await counter.foreman.pass();
    assert.equal((await item(ticketId))?.offeredTo?.id, 'bo');
    const claimed = await counter.call<ActionResult>('claimTicket', aino, of(ticketId));
    assert.equal(claimed.ticket.owner?.id, 'aino');
    assert.equal(claimed.ticket.offeredTo, undefined);
    assert.equal((await refusal(counter.call('declineOffer', bo, of(ticketId)))).code, 'already-claimed');
    assert.deepEqual(await counter.foreman.pass(), []);
  });

  it('offers no more than there is room for, and the rest when people come back', async () => {
    await isHere(aino);
    const tickets = [];
    for (const n of [1, 2, 3]) tickets.push(await counter.customerAsks(`c${n}`, ['a']));
    assert.equal((await counter.foreman.pass()).length, 1);
    await isHere(bo);
    assert.equal((await counter.foreman.pass()).length, 2);
    const offered = await Promise.all(tickets.map(async (id) => (await item(id))?.offeredTo?.id));
    assert.deepEqual(offered, ['aino', 'bo', 'bo']);
  });

  it('asks nobody who is away, and takes an offer back from who leaves', async () => {
    await isHere(aino);
    const ticketId = await counter.customerAsks('c1', ['a']);
    await counter.foreman.pass();
    await isHere(aino, 'away');
    await counter.foreman.pass();
    assert.equal((await item(ticketId))?.offeredTo, undefined);
    await isHere(aino);
    await counter.foreman.pass();
    assert.equal((await item(ticketId))?.offeredTo?.id, 'aino');
  });

  it('gives back what an owner had who goes offline, in its place in line, and says so', async () => {
    await isHere(aino);
    const ticketId = await counter.customerAsks('c1', ['a']);
    const before = (await item(ticketId))?.queuedAt;
    await counter.call('claimTicket', aino, of(ticketId));
    await isHere(aino, 'away');
    assert.deepEqual(await counter.foreman.pass(), []);
    counter.clock.advanceMs(1_000);
    await isHere(aino, 'offline');
    await counter.foreman.pass();
    const back = await item(ticketId);
    assert.equal(back?.state, 'queued');
    assert.equal(back.queuedAt, before);
    assert.equal(await lastSaid('c1'), 'handoff.dropped');
    const late = counter.respond('replyToCustomer', aino, of(ticketId, { text: 'Hei!' }));
    assert.equal((await refusal(late)).code, 'not-owner');
    await isHere(bo);
    await isHere(aino);
    await counter.foreman.pass();
    assert.equal((await item(ticketId))?.offeredTo?.id, 'aino', 'who had it is asked first');
  });

  it('leaves a ticket with who claimed it by hand while offline, or was never seen at the desk', async () => {
    await isHere(aino, 'offline');
    counter.clock.advanceMs(1_000);
    const [first, second] = [
      await counter.customerAsks('c1', ['a']),
      await counter.customerAsks('c2', ['a']),
    ];
    await counter.call('claimTicket', aino, of(first));
    await counter.call('claimTicket', bo, of(second));
    assert.deepEqual(await counter.foreman.pass(), []);
  });

  it('waits the grace time for a desk whose connection broke', async () => {
    const stream = await follow(counter.respond('streamTickets', bo, { query: { after: '0' } }));
    const ticketId = await counter.customerAsks('c1', ['a']);
    await counter.call('claimTicket', bo, of(ticketId));
    await stream.leave();
    await counter.presences.stop();
    const presenceOf = async () =>
      (await counter.call<AgentList>('listAgents', aino)).agents.find(({ id }) => id === 'bo');
    assert.equal((await presenceOf())?.presence, 'lost');
    assert.equal((await counter.call<AgentList>('listAgents', aino)).graceSeconds, 45);
    counter.clock.advanceMs(44_000);
    assert.deepEqual(await counter.foreman.pass(), []);
    counter.clock.advanceMs(2_000);
    assert.deepEqual(
      (await counter.foreman.pass()).map(({ kind }) => kind),
      ['lose-owner'],
    );
    const gone = await presenceOf();
    assert.deepEqual([gone?.presence, gone?.room, gone?.openTickets], ['offline', 0, 0]);
  });

  it('is taken over by a lead, and by nobody else', async () => {
    const lead = await counter.agent({ id: 'lea', role: 'lead' });
    const ticketId = await counter.customerAsks('c1', ['a']);
    await counter.call('claimTicket', aino, of(ticketId));
    assert.equal((await refusal(counter.call('takeOverTicket', bo, of(ticketId)))).code, 'forbidden');
    const taken = await counter.call<ActionResult>('takeOverTicket', lead, of(ticketId, { note: 'Jatkan.' }));
    assert.equal(taken.ticket.owner?.id, 'lea');
    assert.equal(await lastSaid('c1'), 'handoff.transferred-agent');
    assert.equal((await refusal(counter.call('releaseTicket', aino, of(ticketId)))).code, 'not-owner');
  });
});
