// Calls as people at the desk handle them: booked in a slot, moved, called off, tried; and what the customer hears of each.
import assert from 'node:assert/strict';
import type { ActionResult, PromiseResult, SlotList, TicketDetail } from '../../../desk/api/types.ts';
import { isOpen } from '../../../conversation/state.ts';
import type { Counter } from './counter.ts';
import { openCounter, refusal } from './counter.ts';

describe('calls from the desk', () => {
  let counter: Counter;
  let aino: string;

  beforeEach(async () => {
    // Monday 10:00 in Helsinki; slots of half an hour until 17, one call in each.
    counter = await openCounter();
    aino = await counter.agent({ id: 'aino' });
  });
  afterEach(() => counter.close());

  const at = (time: string) => new Date(`2026-11-30T${time}:00+02:00`).toISOString();
  const passTo = async (time: string) => {
    counter.clock.advanceMs(Date.parse(at(time)) - counter.clock.nowMs());
    await counter.conversations.runDueTimers();
  };

  /** A customer who wishes to be called; Aino has the conversation. */
  async function wished(conversationId: string): Promise<string> {
    const ticketId = await counter.customerAsks(conversationId, ['onko poimuria']);
    await counter.conversations.commitEntries(conversationId, (state) => ({
      entries: [
        {
          kind: 'question-opened',
          data: {
            questionId: 'call',
            topic: 'callback',
            subject: {},
            text: 'soittakaa',
            messageSeq: state.lastSeq,
          },
        },
      ],
    }));
    await counter.call('claimTicket', aino, { params: { ticketId } });
    return ticketId;
  }
  const book = (ticketId: string, slot: string, more: object = { phone: '+358401234567' }) =>
    counter.call<PromiseResult>('makePromise', aino, {
      params: { ticketId },
      body: { kind: 'callback', slot, text: 'soitto', ...more },
    });
  const acting = (
    operation: 'keepPromise' | 'cancelPromise' | 'callbackTried',
    ticketId: string,
    promiseId: string,
    body: object = {},
  ) => counter.call<ActionResult>(operation, aino, { params: { ticketId, promiseId }, body });
  const tried = (ticketId: string, promiseId: string, outcome: 'reached' | 'not-reached') =>
    acting('callbackTried', ticketId, promiseId, { outcome });
  const freeTimes = async () => {
    const { slots } = await counter.call<SlotList>('listCallbackSlots', aino, { params: { team: 'store' } });
    return slots.map(({ start }) => start);
  };
  const stateOf = (conversationId: string) => counter.conversations.state(conversationId);
  const promiseOf = async (conversationId: string, promiseId: string) =>
    (await stateOf(conversationId)).promises.find((one) => one.promiseId === promiseId) ??
    assert.fail('no such promise');
  const wishOf = async (conversationId: string) =>
    (await stateOf(conversationId)).questions.find(({ topic }) => topic === 'callback');
  const lastSaid = async (conversationId: string) => {
    const said = (await counter.store.read(conversationId, 0)).findLast(({ kind }) => kind === 'message-out');
    return said?.data as {
      readonly sender: string;
      readonly phrase: string;
      readonly text: string;
      readonly suggestions?: readonly { readonly title: string }[];
    };
  };

  it('are booked in a slot: the customer is told the time and the number, and nobody else gets the place', async () => {
    const ticketId = await wished('c1');
    assert.ok((await freeTimes()).includes(at('11:00')));
    const { promiseId, ticket } = await book(ticketId, '2026-11-30T11:00:00+02:00');
    assert.deepEqual(ticket.promise?.slot, { start: at('11:00'), end: at('11:30') });
    assert.equal(ticket.promise.phone, '+358401234567');
    const said = await lastSaid('c1');
    assert.equal(said.sender, 'system');
    assert.equal(said.text, 'Soitamme sinulle tänään klo 11–11.30 numeroon 040 123 4567.');
    assert.deepEqual(
      said.suggestions?.map(({ title }) => title),
      ['Siirrä soitto', 'Peru soitto'],
    );
    assert.ok(!(await freeTimes()).includes(at('11:00')));
    const other = await wished('c2');
    assert.equal((await refusal(book(other, at('11:00')))).code, 'slot-taken');
    assert.equal((await refusal(book(other, at('20:00')))).code, 'slot-taken');
    assert.deepEqual(
      (await stateOf('c2')).promises.filter(({ kind }) => kind === 'callback'),
      [],
    );
    await counter.conversations.runDueTimers();
    assert.equal((await promiseOf('c1', promiseId)).state, 'made');
    assert.ok(!(await freeTimes()).includes(at('11:00')), 'the place stays taken once it is confirmed');
  });

  it('need a number, and the time of the call is watched as that of any promise', async () => {
    const ticketId = await wished('c1');
    assert.equal((await refusal(book(ticketId, at('13:00'), {}))).code, 'bad-request');
    assert.ok((await freeTimes()).includes(at('13:00')));
    const { promiseId } = await book(ticketId, at('13:00'));
    await passTo('12:45');
    assert.equal((await lastSaid('c1')).phrase, 'callback.reminder');
    await passTo('13:24');
    assert.equal((await promiseOf('c1', promiseId)).warned, true);
    await passTo('13:31');
    const said = await lastSaid('c1');
    assert.equal(said.phrase, 'callback.broken');
    assert.match(said.text, /Lupasimme soittaa sinulle tänään klo 13–13\.30, emmekä soittaneet/);
    assert.equal((await refusal(tried(ticketId, promiseId, 'reached'))).code, 'wrong-state');
  });

  it('that reach the customer are kept, and what was wished is settled', async () => {
    const ticketId = await wished('c1');
    const { promiseId } = await book(ticketId, at('11:00'));
    await passTo('11:05');
    const before = await lastSaid('c1');
    await tried(ticketId, promiseId, 'reached');
    assert.equal((await promiseOf('c1', promiseId)).state, 'kept');
    assert.equal((await wishOf('c1'))?.state, 'settled');
    assert.deepEqual(await lastSaid('c1'), before, 'they have spoken: nothing is written about it');
    await passTo('16:00');
    assert.deepEqual(await lastSaid('c1'), before);
    assert.equal((await refusal(tried(ticketId, promiseId, 'not-reached'))).code, 'wrong-state');
  });

  it('in vain are tried again at times that the customer is told, and after the third the matter stays open', async () => {
    const ticketId = await wished('c1');
    const { promiseId } = await book(ticketId, at('11:00'));
    await passTo('11:05');

    await tried(ticketId, promiseId, 'not-reached');
    assert.match(
      (await lastSaid('c1')).text,
      /emme tavoittaneet sinua\. Yritämme uudelleen tänään klo 12–12\.30/,
    );
    const second = await promiseOf('c1', promiseId);
    assert.deepEqual([second.state, second.tries, second.dueAt], ['made', 1, at('12:30')]);
    assert.ok(!(await freeTimes()).includes(at('12:00')));

    await passTo('12:10');
    await tried(ticketId, promiseId, 'not-reached');
    const again = await lastSaid('c1');
    assert.match(again.text, /jo toisen kerran.*Yritämme vielä kerran tänään klo 13–13\.30/);
    assert.deepEqual(
      again.suggestions?.map(({ title }) => title),
      ['Siirrä soitto', 'Ei tarvitse soittaa, vastatkaa tähän'],
    );

    await passTo('13:10');
    const { ticket } = await tried(ticketId, promiseId, 'not-reached');
    const given = await lastSaid('c1');
    assert.match(given.text, /kolmannellakaan kerralla.*Asiasi on edelleen auki/);
    assert.ok(
      given.suggestions?.some(({ title }) => title === 'Tänään klo 13.30'),
      'another time can be chosen',
    );
    assert.equal(given.suggestions?.at(-1)?.title, 'Ei tarvitse soittaa, vastatkaa tähän');
    const last = await promiseOf('c1', promiseId);
    assert.deepEqual([last.state, last.because, last.tries], ['withdrawn', 'not-reached', 3]);
    assert.equal(ticket.state, 'claimed');
    assert.ok(isOpen((await wishOf('c1')) ?? assert.fail('the wish is gone')));
    const log = await counter.store.read('c1', 0);
    assert.ok(!log.some(({ kind }) => kind === 'promise-kept'), 'nobody spoke with the customer');

    const seen = log.length;
    await passTo('16:30');
    const later = (await counter.store.read('c1', 0)).slice(seen);
    assert.ok(!later.some(({ kind }) => kind === 'promise-broken' || kind === 'message-out'));
    const detail = await counter.call<TicketDetail>('getTicket', aino, { params: { ticketId } });
    assert.equal(detail.promises.find((one) => one.promiseId === promiseId)?.because, 'not-reached');
  });

  it('are moved: the customer is told, the old place is free again, and a full one is refused', async () => {
    const ticketId = await wished('c1');
    const { promiseId } = await book(ticketId, at('11:00'));
    await book(await wished('c2'), at('14:00'));
    const full = acting('keepPromise', ticketId, promiseId, { slot: at('14:00') });
    assert.equal((await refusal(full)).code, 'slot-taken');
    assert.equal((await promiseOf('c1', promiseId)).slot?.start, at('11:00'));

    await acting('keepPromise', ticketId, promiseId, { slot: at('15:00') });
    assert.equal(
      (await lastSaid('c1')).text,
      'Soittoaika on vaihdettu: soitamme sinulle tänään klo 15–15.30 numeroon 040 123 4567.',
    );
    await counter.conversations.runDueTimers();
    const free = await freeTimes();
    assert.ok(free.includes(at('11:00')));
    assert.ok(!free.includes(at('15:00')));
    await passTo('11:31');
    assert.equal((await promiseOf('c1', promiseId)).state, 'made', 'the old time breaks nothing');
  });

  it('show what the customer asked of them until it is done', async () => {
    const ticketId = await wished('c1');
    const { promiseId } = await book(ticketId, at('11:00'));
    const asks = (data: { readonly change: 'move' | 'cancel'; readonly start?: string }) =>
      counter.conversations.commitEntries('c1', ({ lastSeq }) => ({
        entries: [{ kind: 'callback-change-asked', data: { promiseId, messageSeq: lastSeq, ...data } }],
      }));
    const asked = async () => {
      const { promises } = await counter.call<TicketDetail>('getTicket', aino, { params: { ticketId } });
      return promises.find((one) => one.promiseId === promiseId)?.changeAsked;
    };
    await asks({ change: 'move', start: at('15:00') });
    assert.deepEqual(await asked(), { change: 'move', start: at('15:00') });
    assert.equal((await promiseOf('c1', promiseId)).slot?.start, at('11:00'), 'nothing is moved on asking');
    await acting('keepPromise', ticketId, promiseId, { slot: at('15:00') });
    assert.equal(await asked(), undefined);
    await asks({ change: 'cancel' });
    assert.deepEqual(await asked(), { change: 'cancel' });
    assert.equal((await promiseOf('c1', promiseId)).state, 'made');
  });

  it('are called off: the customer is told, the place is free, and the other question stays', async () => {
    const ticketId = await wished('c1');
    const { promiseId } = await book(ticketId, at('11:00'));
    await acting('cancelPromise', ticketId, promiseId);
    assert.match((await lastSaid('c1')).text, /soitto on (?:nyt )?peruttu/i);
    const promise = await promiseOf('c1', promiseId);
    assert.deepEqual([promise.state, promise.because], ['withdrawn', undefined]);
    assert.equal((await wishOf('c1'))?.state, 'withdrawn');
    const open = (await stateOf('c1')).questions.filter(isOpen);
    assert.deepEqual(
      open.map(({ topic }) => topic),
      ['stock'],
    );
    await counter.conversations.runDueTimers();
    assert.ok((await freeTimes()).includes(at('11:00')));
    assert.equal((await refusal(tried(ticketId, promiseId, 'reached'))).code, 'wrong-state');
  });
});
