// The desk from the outside: who may do what to a ticket, and what the customer's log holds afterwards.
import assert from 'node:assert/strict';
import type {
  ActionResult,
  NewSession,
  PromiseResult,
  TicketDetail,
  TicketList,
} from '../../../desk/api/types.ts';
import type { Counter } from './counter.ts';
import { farewell, openCounter, refusal } from './counter.ts';

describe('the desk', () => {
  let counter: Counter;
  let aino: string;
  let bo: string;

  beforeEach(async () => {
    counter = await openCounter();
    aino = await counter.agent({ id: 'aino' });
    bo = await counter.agent({ id: 'bo' });
  });
  afterEach(() => counter.close());

  const ofTicket = (ticketId: string, body?: unknown) => ({
    params: { ticketId },
    ...(body === undefined ? {} : { body }),
  });
  const textsOf = async (conversationId: string, sender: string) =>
    (await counter.store.read(conversationId, 0))
      .filter(({ kind, data }) => kind === 'message-out' && (data as { sender: string }).sender === sender)
      .map(({ data }) => (data as { text: string }).text);

  describe('sign-in', () => {
    it('is needed, and a wrong password opens nothing', async () => {
      assert.equal((await refusal(counter.respond('listTickets', undefined))).code, 'not-signed-in');
      assert.equal((await refusal(counter.respond('listTickets', 'guess'))).code, 'not-signed-in');
      const wrong = counter.respond('openSession', undefined, { body: { user: 'aino', password: 'y' } });
      assert.equal((await refusal(wrong)).code, 'wrong-password');
    });

    it('gives a token and a cookie that scripts cannot read', async () => {
      const response = await counter.respond('openSession', undefined, {
        body: { user: 'aino', password: 'x' },
      });
      const cookie = response.headers?.['set-cookie'] ?? '';
      assert.match(cookie, /^tiski_desk=\S+; Path=\/desk; .*HttpOnly; SameSite=Strict/);
      const { token, agent } = (response.body as { value: NewSession }).value;
      assert.equal(agent.id, 'aino');
      await counter.call('listTickets', token);
      await counter.respond('closeSession', token);
      assert.equal((await refusal(counter.respond('listTickets', token))).code, 'not-signed-in');
    });

    it('by cookie writes only for the page itself', async () => {
      const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
      const by = (headers: Readonly<Record<string, string>>) =>
        counter.respond('claimTicket', undefined, {
          params: { ticketId },
          headers,
          cookies: { tiski_desk: aino },
        });
      const json = { 'content-type': 'application/json' };
      const foreign = { ...json, origin: 'http://desk.test', 'sec-fetch-site': 'cross-site' };
      assert.equal((await refusal(by(foreign))).code, 'forbidden');
      assert.equal((await refusal(by({ ...json, origin: 'https://evil.test' }))).code, 'forbidden');
      assert.equal((await refusal(by({ ...json, origin: 'null' }))).code, 'forbidden');
      const form = { 'content-type': 'text/plain', origin: 'http://desk.test' };
      assert.equal((await refusal(by(form))).code, 'unsupported-media');
      assert.equal((await by({ ...json, origin: 'http://desk.test' })).status, 200);
      assert.equal(
        (await by({ ...json, origin: 'https://outside.test', 'sec-fetch-site': 'same-origin' })).status,
        200,
      );
      assert.equal((await by({})).status, 200);
    });
  });

  it('shows the queue in order and a ticket with everything in it', async () => {
    const first = await counter.customerAsks('c1', ['onko poimuria', 'ihminen']);
    counter.clock.advanceMs(1000);
    const second = await counter.customerAsks('c2', ['entä haravaa']);
    const { tickets } = await counter.call<TicketList>('listTickets', aino);
    assert.deepEqual(
      tickets.map(({ ticketId }) => ticketId),
      [first, second],
    );
    assert.equal(tickets[0]?.headline, 'onko poimuria');
    assert.equal(tickets[0]?.openQuestions, 2);
    assert.equal(tickets[0]?.productTitle, 'Product 6001');
    assert.equal(tickets[0]?.promise?.dueAt, '2026-11-30T08:10:00.000Z');
    const detail = await counter.call<TicketDetail>('getTicket', aino, ofTicket(first));
    assert.equal(detail.brief.customerName, 'Liisa');
    assert.deepEqual(detail.brief.wishes, ['person']);
    assert.equal(detail.questions.length, 2);
    assert.deepEqual(detail.entries.filter(({ kind }) => kind === 'message-in').length, 2);
    const none = await counter.call<TicketList>('listTickets', aino, { query: { state: 'claimed' } });
    assert.deepEqual(none.tickets, []);
    const wrong = counter.respond('listTickets', aino, { query: { state: 'lost' } });
    assert.equal((await refusal(wrong)).code, 'bad-request');
  });

  it('shows what was said on another channel before it was joined, and no code that joins', async () => {
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.customerAsks('c2', ['hei Teamsista']);
    const { conversations } = counter;
    await conversations.commitEntries('c1', () => ({
      entries: [
        { kind: 'guest-joined', data: { guest: 'c2', channel: 'msteams', upTo: 3 } },
        {
          kind: 'letter-ordered',
          data: {
            to: 'a@example.fi',
            about: 'join-link',
            of: [],
            code: 'K7P3-MWXT',
            expiresAt: '2026-11-24T10:00:00Z',
          },
        },
      ],
    }));
    const detail = await counter.call<TicketDetail>('getTicket', aino, ofTicket(ticketId));
    const joined = detail.entries.find(({ kind }) => kind === 'guest-joined');
    assert.ok(joined?.kind === 'guest-joined');
    assert.ok(joined.data.earlier?.some(({ text }) => text === 'hei Teamsista'));
    assert.ok(!JSON.stringify(detail).includes('K7P3'));
  });

  it('gives a ticket to one, tells the customer who, and lets the owner claim again', async () => {
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    const claimed = await counter.call<ActionResult>('claimTicket', aino, ofTicket(ticketId));
    assert.deepEqual(claimed.ticket.owner, { id: 'aino', name: 'AINO' });
    assert.equal(
      (await refusal(counter.respond('claimTicket', bo, ofTicket(ticketId)))).code,
      'already-claimed',
    );
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const log = await counter.store.read('c1', 0);
    assert.equal(log.filter(({ kind }) => kind === 'ticket-claimed').length, 1);
    assert.deepEqual(
      log.filter(({ kind }) => kind === 'handoff-status').map(({ data }) => data),
      [{ state: 'accepted', team: 'store', agent: 'AINO' }],
    );
    assert.match((await textsOf('c1', 'system')).join(), /AINO/);
  });

  it('refuses, before it is written, what the channel would not take any more, and tells what else there is', async () => {
    const ticketId = await counter.customerAsks('m1', ['onko poimuria'], { open: true }, 'messenger');
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    await counter.conversations.commitEntries('m1', (state) => ({
      entries: [
        {
          kind: 'turn',
          data: {
            upTo: state.lastSeq,
            acts: [],
            thread: state.thread,
            notUnderstood: 0,
            contact: { phone: '+358401234567' },
          },
        },
      ],
    }));
    counter.clock.advanceMs(24 * 60 * 60_000);
    const { token } = counter.sessions.open('aino');
    const reply = (text: string) => counter.respond('replyToCustomer', token, ofTicket(ticketId, { text }));
    assert.equal((await reply('Katson heti.')).status, 200);
    counter.clock.advanceMs(1);
    const late = await refusal(reply('Löytyi!'));
    assert.equal(late.code, 'channel-closed');
    assert.deepEqual(late.details['means'], ['phone']);
    assert.deepEqual(await textsOf('m1', 'agent'), ['Katson heti.']);
  });

  it('lets no farewell and no resolve over an open question', async () => {
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const bye = await refusal(
      counter.respond('replyToCustomer', aino, ofTicket(ticketId, { text: farewell })),
    );
    assert.equal(bye.code, 'open-questions');
    assert.deepEqual(bye.details['questions'], [{ questionId: 'q1', topic: 'stock', text: 'onko poimuria' }]);
    assert.equal(
      (await refusal(counter.respond('resolveTicket', aino, ofTicket(ticketId)))).code,
      'open-questions',
    );
    assert.deepEqual(await textsOf('c1', 'agent'), []);
    await counter.call('replyToCustomer', aino, ofTicket(ticketId, { text: 'On, 3 kpl.', settles: ['q1'] }));
    await counter.call('replyToCustomer', aino, ofTicket(ticketId, { text: farewell }));
    const done = await counter.call<ActionResult>('resolveTicket', aino, ofTicket(ticketId));
    assert.equal(done.ticket.state, 'resolved');
    assert.deepEqual(await textsOf('c1', 'agent'), ['On, 3 kpl.', farewell]);
  });

  it('counts the wish for a person as fulfilled by the first word that is no farewell', async () => {
    const ticketId = await counter.customerAsks('c1', ['ihminen']);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const bye = counter.respond('replyToCustomer', aino, ofTicket(ticketId, { text: farewell }));
    assert.equal((await refusal(bye)).code, 'open-questions');
    await counter.call('replyToCustomer', aino, ofTicket(ticketId, { text: 'Hei, kuinka voin auttaa?' }));
    const state = await counter.conversations.state('c1');
    assert.equal(state.questions[0]?.state, 'settled');
    assert.equal(state.promises[0]?.state, 'kept');
    await counter.call('resolveTicket', aino, ofTicket(ticketId));
  });

  it('refuses a former owner’s late write and keeps it out of the log', async () => {
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    await counter.call('transferTicket', aino, ofTicket(ticketId, { agentId: 'bo', note: 'sinulle' }));
    const late = [
      () => counter.respond('replyToCustomer', aino, ofTicket(ticketId, { text: 'vielä yksi asia' })),
      () => counter.respond('releaseTicket', aino, ofTicket(ticketId)),
      () => counter.respond('resolveTicket', aino, ofTicket(ticketId)),
      () => counter.respond('returnToBot', aino, ofTicket(ticketId)),
      () =>
        counter.respond('settleQuestion', aino, {
          params: { ticketId, questionId: 'q1' },
          body: { outcome: 'withdrawn' },
        }),
    ];
    for (const write of late) assert.equal((await refusal(write())).code, 'not-owner');
    assert.deepEqual(await textsOf('c1', 'agent'), []);
    await counter.call('replyToCustomer', bo, ofTicket(ticketId, { text: 'Hei, minä jatkan.' }));
    assert.equal((await counter.conversations.state('c1')).speaker.kind, 'person');
  });

  it('sends a reply once, however often it arrives, also after the ticket has gone', async () => {
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const said = ofTicket(ticketId, { text: 'Katson heti.', clientMessageId: 'm-1' });
    const [one, two] = await Promise.all([
      counter.call<ActionResult>('replyToCustomer', aino, said),
      counter.call<ActionResult>('replyToCustomer', aino, said),
    ]);
    assert.equal(one.seq, two.seq);
    await counter.call('releaseTicket', aino, ofTicket(ticketId));
    assert.equal((await counter.call<ActionResult>('replyToCustomer', aino, said)).seq, one.seq);
    assert.deepEqual(await textsOf('c1', 'agent'), ['Katson heti.']);
  });

  it('keeps the place in line through release and transfer, and loses no question on the way back to the bot', async () => {
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    counter.clock.advanceMs(60_000);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const released = await counter.call<ActionResult>('releaseTicket', aino, ofTicket(ticketId, {}));
    assert.equal(released.ticket.queuedAt, '2026-11-30T08:00:00.000Z');
    assert.equal(released.ticket.owner, undefined);
    await counter.call('claimTicket', bo, ofTicket(ticketId));
    const moved = await counter.call<ActionResult>(
      'transferTicket',
      bo,
      ofTicket(ticketId, { team: 'logistics' }),
    );
    assert.equal(moved.ticket.team, 'logistics');
    assert.equal(moved.ticket.state, 'queued');
    assert.equal(moved.ticket.queuedAt, '2026-11-30T08:00:00.000Z');
    await counter.call('claimTicket', bo, ofTicket(ticketId));
    await counter.call('returnToBot', bo, ofTicket(ticketId));
    const state = await counter.conversations.state('c1');
    assert.deepEqual(state.speaker, { kind: 'bot' });
    assert.equal(state.questions[0]?.state, 'open');
    const again = await counter.customerAsks('c1', []);
    assert.equal(again, 'c1~2');
    assert.equal((await refusal(counter.respond('claimTicket', aino, ofTicket('c1~1')))).code, 'wrong-state');
  });

  it('shows a team only its own, what it was asked about, and no conversation without a ticket', async () => {
    const carrier = await counter.agent({ id: 'carl', teams: ['logistics'] });
    const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
    await counter.customerAsks('c2', ['vain botille'], null);
    assert.equal((await refusal(counter.respond('getTicket', aino, ofTicket('c2~1')))).code, 'not-found');
    assert.equal(
      (await refusal(counter.respond('getTicket', carrier, ofTicket(ticketId)))).code,
      'not-found',
    );
    assert.equal(
      (await refusal(counter.respond('claimTicket', carrier, ofTicket(ticketId)))).code,
      'not-found',
    );
    assert.deepEqual((await counter.call<TicketList>('listTickets', carrier)).tickets, []);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const question = { team: 'logistics', note: 'Kulkeeko 97200:aan?' };
    const asked = await counter.call<ActionResult>('consultTeam', aino, ofTicket(ticketId, question));
    assert.equal(asked.ticket.consulted?.team, 'logistics');
    assert.equal(asked.ticket.owner?.id, 'aino');
    const detail = await counter.call<TicketDetail>('getTicket', carrier, ofTicket(ticketId));
    assert.ok(detail.entries.some((entry) => entry.kind === 'note' && entry.data.text === question.note));
    const reply = counter.respond('replyToCustomer', carrier, ofTicket(ticketId, { text: 'Hei!' }));
    assert.equal((await refusal(reply)).code, 'not-owner');
    const advice = { team: 'store', note: 'Kulkee, 3 päivää.' };
    await counter.call('consultTeam', carrier, ofTicket(ticketId, advice));
    const after = await counter.call<TicketDetail>('getTicket', aino, ofTicket(ticketId));
    assert.ok(after.entries.some((entry) => entry.kind === 'note' && entry.data.text === advice.note));
    assert.equal(after.ticket.consulted, undefined);
    assert.ok(!(await textsOf('c1', 'system')).join().includes('97200'));
  });

  it('settles questions once and for all', async () => {
    const ticketId = await counter.customerAsks('c1', ['a', 'b']);
    await counter.call('claimTicket', aino, ofTicket(ticketId));
    const settle = (questionId: string, outcome: string) =>
      counter.call<ActionResult>('settleQuestion', aino, {
        params: { ticketId, questionId },
        body: { outcome },
      });
    assert.equal((await settle('q1', 'answered')).ticket.openQuestions, 1);
    assert.equal((await settle('q1', 'answered')).ticket.openQuestions, 1);
    assert.equal((await refusal(settle('q1', 'withdrawn'))).code, 'wrong-state');
    assert.equal((await refusal(settle('q9', 'answered'))).code, 'not-found');
    assert.equal((await settle('q2', 'withdrawn')).ticket.openQuestions, 0);
  });

  describe('a promise', () => {
    const claimed = async () => {
      const ticketId = await counter.customerAsks('c1', ['onko poimuria'], { open: false });
      await counter.call('claimTicket', aino, ofTicket(ticketId));
      return ticketId;
    };
    const promise = (ticketId: string, dueAt: string) =>
      counter.call<PromiseResult>(
        'makePromise',
        aino,
        ofTicket(ticketId, { kind: 'callback', dueAt, text: 'soitan' }),
      );
    const keep = (ticketId: string, promiseId: string, body: object = {}) =>
      counter.call<ActionResult>('keepPromise', aino, { params: { ticketId, promiseId }, body });

    it('is shown, kept, and then never falls due', async () => {
      const ticketId = await claimed();
      const made = await promise(ticketId, '2026-11-30T12:00:00+02:00');
      assert.deepEqual(made.ticket.promise, {
        promiseId: made.promiseId,
        kind: 'callback',
        dueAt: '2026-11-30T10:00:00.000Z',
      });
      const owed = await refusal(counter.respond('returnToBot', aino, ofTicket(ticketId)));
      assert.equal(owed.code, 'open-promises');
      await keep(ticketId, made.promiseId);
      await keep(ticketId, made.promiseId);
      counter.clock.advanceMs(3 * 3_600_000);
      assert.equal(await counter.conversations.runDueTimers(), 0);
      assert.equal((await counter.conversations.state('c1')).promises[0]?.state, 'kept');
    });

    it('is not made for the past, and moves only before its time', async () => {
      const ticketId = await claimed();
      assert.equal((await refusal(promise(ticketId, '2026-11-30T07:59:00Z'))).code, 'bad-request');
      const { promiseId } = await promise(ticketId, '2026-11-30T09:00:00Z');
      await keep(ticketId, promiseId, { dueAt: '2026-11-30T10:00:00Z' });
      counter.clock.advanceMs(90 * 60_000);
      assert.equal(await counter.conversations.runDueTimers(), 0);
      counter.clock.advanceMs(60 * 60_000);
      const late = keep(ticketId, promiseId, { dueAt: '2026-11-30T12:00:00Z' });
      assert.equal((await refusal(late)).code, 'wrong-state');
    });

    it('breaks once: the customer hears it from us with a new time, once, and the ticket comes to the front', async () => {
      const ticketId = await claimed();
      const { promiseId } = await promise(ticketId, '2026-11-30T09:00:00Z');
      counter.clock.advanceMs(2 * 3_600_000);
      const before = (await textsOf('c1', 'system')).length;
      await Promise.all([counter.conversations.runDueTimers(), counter.conversations.runDueTimers()]);
      assert.equal((await textsOf('c1', 'system')).length, before + 1);
      const detail = await counter.call<TicketDetail>('getTicket', aino, ofTicket(ticketId));
      assert.equal(detail.ticket.priority, 10);
      assert.equal(detail.ticket.owner?.id, 'aino');
      assert.equal(detail.ticket.brokenPromises, 1);
      assert.equal(detail.ticket.promise?.dueAt, '2026-11-30T10:10:00.000Z');
      for (let hours = 0; hours < 3; hours++) {
        counter.clock.advanceMs(2 * 3_600_000);
        await counter.conversations.runDueTimers();
      }
      assert.equal((await textsOf('c1', 'system')).length, before + 2, 'no third time is promised');
      const log = await counter.store.read('c1', 0);
      assert.equal(log.filter(({ kind }) => kind === 'promise-broken').length, 2);
      assert.equal((await refusal(keep(ticketId, promiseId))).code, 'wrong-state');
    });

    it('that breaks with nobody on it brings a new ticket', async () => {
      const ticketId = await counter.customerAsks('c1', ['onko poimuria']);
      await counter.call('claimTicket', aino, ofTicket(ticketId));
      await counter.call('returnToBot', aino, ofTicket(ticketId));
      counter.clock.advanceMs(3_600_000);
      await counter.conversations.runDueTimers();
      const { tickets } = await counter.call<TicketList>('listTickets', aino);
      assert.deepEqual(
        tickets.map(({ ticketId: id, reason, openQuestions }) => ({ id, reason, openQuestions })),
        [{ id: 'c1~2', reason: 'promise-broken', openQuestions: 1 }],
      );
      // Who is in line again is kept posted: that timer has no handler in this desk, and stands.
      assert.equal(await counter.store.nextTimerAt(), '2026-11-30T09:00:30.000Z');
    });
  });

  it('gives a file that it has, and says where the channel keeps one that it has not', async () => {
    const ticketId = await counter.customerAsks('c1', ['a']);
    const file = { name: 'kuitti.pdf', contentType: 'application/pdf', sizeBytes: 0 };
    const url = 'https://files.example/kuitti.pdf';
    await counter.conversations.commitEntries('c1', () => ({
      entries: [
        {
          kind: 'message-in',
          data: {
            text: '',
            attachments: [
              { ...file, attachmentId: 'a-kept', url },
              { ...file, attachmentId: 'a-there', url },
            ],
          },
        },
      ],
    }));
    const bytes = new TextEncoder().encode('%PDF-1.7');
    await counter.store.saveAttachment('c1', 'a-kept', { ...file, bytes });
    const asked = (attachmentId: string) =>
      counter.respond('getAttachment', aino, { params: { ticketId, attachmentId } });
    const kept = await asked('a-kept');
    assert.deepEqual(kept.body, { kind: 'bytes', bytes, contentType: 'application/pdf' });
    const there = await asked('a-there');
    assert.deepEqual([there.status, there.headers?.['location']], [302, url]);
    assert.equal((await refusal(asked('a-none'))).code, 'not-found');
  });

  it('names the field that is wrong', async () => {
    const ticketId = await counter.customerAsks('c1', ['a']);
    const wrong = await refusal(counter.respond('replyToCustomer', aino, ofTicket(ticketId, { text: '  ' })));
    assert.equal(wrong.code, 'bad-request');
    assert.match(JSON.stringify(wrong.details), /body\.text/);
    const nowhere = counter.respond('transferTicket', aino, ofTicket(ticketId, { team: 'nobody' }));
    assert.equal((await refusal(nowhere)).code, 'bad-request');
  });
});
