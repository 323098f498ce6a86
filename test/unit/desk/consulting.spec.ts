// Asking another team inside the conversation: seen by those who are asked, owned by nobody new, with a time of its own, and
// never a word of it to the customer.
import assert from 'node:assert/strict';
import type { ActionResult, ConsultResult, TicketDetail, TicketList } from '../../../desk/api/types.ts';
import type { Counter } from './counter.ts';
import { openCounter, refusal } from './counter.ts';

describe('a question to another team', () => {
  let counter: Counter;
  let aino: string;
  let carl: string;
  let ticketId: string;

  beforeEach(async () => {
    counter = await openCounter();
    aino = await counter.agent({ id: 'aino', teams: ['store'] });
    carl = await counter.agent({ id: 'carl', teams: ['logistics'] });
    ticketId = await counter.customerAsks('c1', ['kulkeeko Inariin']);
    await counter.call('claimTicket', aino, { params: { ticketId } });
  });
  afterEach(() => counter.close());

  const ask = (dueAt?: string) =>
    counter.call<ConsultResult>('askTeam', aino, {
      params: { ticketId },
      body: { team: 'logistics', text: 'Kulkeeko 99870?', ...(dueAt === undefined ? {} : { dueAt }) },
    });
  const answer = (token: string, consultId: string) =>
    counter.call<ActionResult>('answerConsult', token, {
      params: { ticketId, consultId },
      body: { text: 'Kulkee.' },
    });
  const saidToCustomer = async () =>
    (await counter.store.read('c1', 0)).filter(({ kind }) => kind === 'message-out').length;

  it('is seen and answered by the asked team alone, and the ticket stays where it is', async () => {
    const said = await saidToCustomer();
    const sees = async () => (await counter.call<TicketList>('listTickets', carl)).tickets.length;
    assert.equal(await sees(), 0);
    const { consultId, ticket } = await ask();
    assert.equal(ticket.owner?.id, 'aino');
    assert.equal(await sees(), 1);
    const detail = await counter.call<TicketDetail>('getTicket', carl, { params: { ticketId } });
    assert.ok(detail.entries.some(({ kind }) => kind === 'consult-asked'));
    const other = await counter.agent({ id: 'siri', teams: ['store'] });
    assert.equal((await refusal(answer(other, consultId))).code, 'not-owner');
    assert.equal((await refusal(answer(carl, 'k99'))).code, 'not-found');
    assert.equal((await answer(carl, consultId)).ticket.consulted, undefined);
    assert.equal((await refusal(answer(aino, consultId))).code, 'wrong-state');
    assert.equal(await sees(), 0);
    assert.equal(await saidToCustomer(), said);
  });

  it('rises when it is not answered by its time, once, and says nothing of it to the customer', async () => {
    const said = await saidToCustomer();
    const { consultId, ticket } = await ask('2026-11-30T08:05:00.000Z');
    counter.clock.advanceMs(4 * 60_000);
    await counter.conversations.runDueTimers();
    assert.equal((await counter.store.ticket(ticketId))?.priority, ticket.priority);
    counter.clock.advanceMs(60_000);
    await counter.conversations.runDueTimers();
    await counter.conversations.runDueTimers();
    const [line] = (await counter.call<TicketList>('listTickets', carl)).tickets;
    assert.equal(line?.consulted?.overdue, true);
    assert.ok((line?.priority ?? 0) > ticket.priority);
    const log = await counter.store.read('c1', 0);
    assert.equal(log.filter(({ kind }) => kind === 'consult-overdue').length, 1);
    assert.equal(await saidToCustomer(), said);
    await answer(carl, consultId);
  });

  it('does not rise when it was answered in time, and is refused for a time that has passed', async () => {
    const { consultId, ticket } = await ask('2026-11-30T08:30:00.000Z');
    await answer(carl, consultId);
    counter.clock.advanceMs(3_600_000);
    await counter.conversations.runDueTimers();
    assert.ok(!(await counter.store.read('c1', 0)).some(({ kind }) => kind === 'consult-overdue'));
    assert.equal(ticket.consulted?.consultId, consultId);
    assert.equal((await refusal(ask('2026-11-30T08:30:00.000Z'))).code, 'bad-request');
  });
});
