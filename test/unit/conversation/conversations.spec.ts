import assert from 'node:assert/strict';
import { TiskiError } from '../../../kernel/errors.ts';
import { preview } from '../../../conversation/fold.ts';
import { openQuestions } from '../../../conversation/ledger.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { Draft } from '../../../conversation/contract.ts';
import { apology, clerk } from './clerk.ts';
import { openHouse, web } from './house.ts';
import type { House } from './house.ts';
import { farewell, maija, pekka } from './support.ts';

const hello = 'Hei! Olen robotti.';

function claimDraft(state: ConversationState, agent = maija): Draft {
  const ticketId = state.ticket?.ticketId ?? '';
  return {
    entries: [{ kind: 'ticket-claimed', data: { ticketId, agent } }],
    ticket: {
      expect: { ticketId, state: 'queued' },
      write: {
        ticketId,
        state: 'claimed',
        ownerId: agent.id,
        team: 'sales',
        queuedAt: '2026-11-23T12:00:00.000Z',
        priority: 0,
        data: {},
      },
    },
  };
}

function reply(text: string): Draft {
  return {
    entries: [
      {
        kind: 'message-out',
        data: { sender: 'agent', agent: maija, text, locale: 'fi', entities: [], openQuestions: 99 },
      },
    ],
  };
}

describe('conversations', () => {
  let house: House;
  afterEach(() => house.close());

  async function begin(options?: Parameters<typeof openHouse>[0]): Promise<House['conversations']> {
    house = await openHouse(options);
    await house.conversations.start({ conversationId: 'c1', ...web });
    return house.conversations;
  }

  async function send(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await house.conversations.accept('c1', { text });
      await house.conversations.settled('c1');
    }
  }

  it('begin with a greeting, once', async () => {
    const conversations = await begin();
    const [again, both] = await Promise.all([
      conversations.start({ conversationId: 'c1', ...web }),
      conversations.start({ conversationId: 'c1', ...web, channel: 'teams' }),
    ]);
    assert.deepEqual([again.created, both.created], [false, false]);
    assert.deepEqual(await house.kinds(), ['started', 'message-out', 'turn']);
    assert.deepEqual(await house.said(), [hello]);
  });

  it('begin once when two begin them in the same moment', async () => {
    house = await openHouse();
    const starts = await Promise.all(
      [1, 2, 3].map(() => house.conversations.start({ conversationId: 'c1', ...web })),
    );
    assert.equal(starts.filter(({ created }) => created).length, 1);
    assert.deepEqual(await house.said(), [hello]);
  });

  it('answer what was accepted, and put the answer to the message', async () => {
    await begin();
    await send('fact:kettle');
    const log = await house.store.read('c1', 0);
    assert.deepEqual(
      log.slice(3).map(({ kind }) => kind),
      ['message-in', 'question-opened', 'question-answered', 'message-out', 'turn'],
    );
    const out = log[6]?.data as { inReplyTo: number; openQuestions: number };
    assert.equal(out.inReplyTo, 4);
    assert.equal(out.openQuestions, 0);
    assert.deepEqual((await house.store.head('c1'))?.summary, {
      channel: 'web',
      locale: 'fi',
      speaker: 'bot',
      openQuestions: 0,
      lastText: 'fact:kettle',
    });
    assert.equal(await house.store.nextTimerAt(), undefined, 'the turn cancelled its timer');
  });

  it('take a repeated message once', async () => {
    const conversations = await begin();
    const message = { clientActivityId: 'a'.repeat(500), text: 'ask:kettle' };
    const answers = await Promise.all([1, 2, 3].map(() => conversations.accept('c1', message)));
    await conversations.settled('c1');
    assert.deepEqual(
      answers.map(({ duplicate }) => duplicate),
      [false, true, true],
    );
    assert.equal(new Set(answers.map(({ seq }) => seq)).size, 1);
    assert.deepEqual(await house.said(), [hello, 'Selvitän.']);
  });

  it('refuse messages to conversations that do not exist', async () => {
    const conversations = await begin();
    for (const wrong of [
      () => conversations.accept('c9', { text: 'hei' }),
      () => conversations.event('c9', { name: 'seen' }),
      () => conversations.state('c9'),
      () => conversations.commitEntries('c9', () => ({ entries: [] })),
    ])
      await assert.rejects(wrong, { code: 'not-found' });
    assert.deepEqual(await house.kinds('c9'), []);
  });

  it('keep events without a turn', async () => {
    const conversations = await begin();
    const event = { clientActivityId: 'e1', name: 'page', value: { path: '/a' } };
    await conversations.event('c1', event);
    assert.equal((await conversations.event('c1', event)).duplicate, true);
    assert.deepEqual((await house.store.read('c1', 3))[0]?.data, { name: 'page', value: { path: '/a' } });
    assert.equal((await house.kinds()).length, 4);
  });

  it('think again when a message comes in while they think', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const thinking = Promise.withResolvers<void>();
    let turns = 0;
    const conversations = await begin({
      async decide(state) {
        if (state.unhandled.length > 0) {
          thinking.resolve();
          await gates[turns++]?.promise;
        }
        return clerk(state);
      },
    });
    await conversations.accept('c1', { text: 'ask:kettle' });
    await thinking.promise;
    await conversations.accept('c1', { text: 'fact:pan' });
    gates[0]?.resolve();
    gates[1]?.resolve();
    await conversations.settled('c1');
    assert.deepEqual(await house.said(), [hello, 'Selvitän.', 'Niitä on 3 kpl.']);
    const turnEntries = (await house.kinds()).filter((kind) => kind === 'turn');
    assert.equal(turnEntries.length, 2, 'the greeting’s, and one for both messages');
  });

  for (const word of ['throw', 'hang', 'silent'])
    it(`say something true when the bot’s turn comes to nothing: ${word}`, async () => {
      await begin({ decideWithinMs: 50 });
      await send(`${word} ask:kettle`.trim());
      const said = await house.said();
      if (word === 'silent') assert.deepEqual(said, [hello, 'Selvitän.']);
      else {
        assert.deepEqual(said, [hello, apology]);
        const [question] = (await house.conversations.state('c1')).questions;
        assert.deepEqual(
          [question?.topic, question?.text, question?.state],
          ['other', `${word} ask:kettle`, 'open'],
        );
        assert.ok(house.logged.includes('turn-failed'));
      }
      assert.equal((await house.conversations.state('c1')).unhandled.length, 0);
      await send('silent');
      assert.equal((await house.said()).at(-1), apology, 'silence is never an answer');
    });

  it('say something true when the plan cannot be written', async () => {
    await begin({
      decide: async (state) => ({
        ...(await clerk(state)),
        ...(state.unhandled.length === 0 ? {} : { turn: { acts: 7 } as never }),
      }),
    });
    await send('fact:kettle');
    assert.deepEqual(await house.said(), [hello, apology]);
    assert.ok(house.logged.includes('turn-plan-unusable'));
  });

  it('never let the bot say farewell over an open question, nor a figure without a fact', async () => {
    await begin();
    await send('ask:kettle', 'bye', 'lie', 'fact:kettle', 'bye');
    assert.deepEqual(await house.said(), [hello, 'Selvitän.', apology, apology, 'Niitä on 3 kpl.', farewell]);
  });

  it('open what is asked while a person speaks, and say nothing', async () => {
    const conversations = await begin();
    await send('human');
    await conversations.commitEntries('c1', (state) => claimDraft(state));
    await send('fact:kettle');
    const state = await conversations.state('c1');
    assert.deepEqual(await house.said(), [hello, 'Ihminen tulee.']);
    assert.equal(state.questions[0]?.state, 'open', 'what was not said is not answered');
    assert.equal(state.unhandled.length, 0);
    await assert.rejects(
      conversations.commitEntries('c1', () => reply(farewell)),
      (error) => error instanceof TiskiError && error.code === 'open-questions',
    );
    await conversations.commitEntries('c1', () => reply('Niitä on.'));
    const last = (await house.store.read('c1', 0)).at(-1);
    assert.equal((last?.data as { openQuestions: number }).openQuestions, 1, 'counted for the writer');
  });

  it('give a ticket to one of two who claim it at once', async () => {
    const conversations = await begin();
    await send('human');
    const claim = (agent: typeof maija) =>
      conversations.commitEntries('c1', (state) =>
        state.ticket?.state === 'queued'
          ? claimDraft(state, agent)
          : { refuse: new TiskiError('already-claimed') },
      );
    const results = await Promise.allSettled([claim(maija), claim(pekka)]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    assert.equal((await house.store.ticket('c1~1'))?.ownerId, 'maija');
  });

  it('name what is wrong with a ticket', async () => {
    const conversations = await begin();
    await send('human');
    const queued = await conversations.state('c1');
    await conversations.commitEntries('c1', (state) => claimDraft(state));
    await assert.rejects(
      conversations.commitEntries('c1', () => claimDraft(queued, pekka)),
      { code: 'already-claimed' },
    );
    const notMine = {
      entries: [],
      ticket: { expect: { ticketId: 'c1~1', state: 'claimed', ownerId: 'pekka' } },
    } as const;
    await assert.rejects(
      conversations.commitEntries('c1', () => notMine),
      { code: 'not-owner' },
    );
  });

  it('have their turn by its timer when the process that accepted a message never came to it', async () => {
    await begin({
      decide: (state) => (state.greeted ? new Promise<never>(() => undefined) : clerk(state)),
      decideWithinMs: 1_000,
    });
    await house.conversations.accept('c1', { text: 'fact:kettle' });
    const second = house.another();
    assert.equal(await second.runDueTimers(), 0, 'not yet due');
    house.clock.advanceMs(2_000);
    await second.runDueTimers();
    assert.deepEqual(await house.said(), [hello, 'Niitä on 3 kpl.']);
    assert.equal(await house.store.nextTimerAt(), undefined);
    await house.conversations.settled();
    assert.deepEqual(
      await house.said(),
      [hello, 'Niitä on 3 kpl.'],
      'the late first one finds nothing to do',
    );
  });

  it('run a timer’s effect once, with its completion', async () => {
    const conversations = await begin();
    const calls: string[] = [];
    conversations.onTimer('remind', async (timer, state) => {
      calls.push(`${timer.timerId} on ${state.conversationId}`);
      return reply('Muistutus.');
    });
    assert.throws(() => conversations.onTimer('remind', async () => undefined), RangeError);
    const dueAt = new Date(house.clock.nowMs() + 60_000).toISOString();
    await conversations.commitEntries('c1', () => ({
      entries: [],
      timers: { set: [{ timerId: 'r1', kind: 'remind', dueAt, data: {} }] },
    }));
    assert.equal(await conversations.runDueTimers(), 0);
    house.clock.advanceMs(60_000);
    const effects = await Promise.all([conversations.runDueTimers(), conversations.runDueTimers()]);
    assert.equal(effects[0] + effects[1], 1);
    assert.deepEqual(calls, ['r1 on c1']);
    assert.deepEqual(await house.said(), [hello, 'Muistutus.']);
    assert.equal(await house.store.nextTimerAt(), undefined);
  });

  it('leave a timer whose handler failed to a later try', async () => {
    const conversations = await begin();
    let tries = 0;
    conversations.onTimer('remind', async () => {
      if (tries++ === 0) throw new Error('not now');
      return undefined;
    });
    const dueAt = new Date(house.clock.nowMs()).toISOString();
    await conversations.commitEntries('c1', () => ({
      entries: [],
      timers: { set: [{ timerId: 'r1', kind: 'remind', dueAt, data: {} }] },
    }));
    assert.equal(await conversations.runDueTimers(), 0);
    house.clock.advanceMs(30_000);
    assert.equal(await conversations.runDueTimers(), 1);
  });

  it('run timers by themselves once started', async () => {
    const conversations = await begin();
    const ran = Promise.withResolvers<void>();
    conversations.onTimer('remind', async () => {
      ran.resolve();
      return undefined;
    });
    conversations.startTimers();
    const dueAt = new Date(house.clock.nowMs()).toISOString();
    await conversations.commitEntries('c1', () => ({
      entries: [],
      timers: { set: [{ timerId: 'r1', kind: 'remind', dueAt, data: {} }] },
    }));
    await ran.promise;
  });

  it('hold a lease for a turn across nodes, and leave the turn to who holds it', async () => {
    const conversations = await begin({ turnLease: { holder: 'node1', ttlMs: 1_000 } });
    const now = new Date(house.clock.nowMs()).toISOString();
    const other = await house.store.acquireLease('turn:c1', 'node2', now, 1_000);
    assert.ok(other);
    await send('fact:kettle');
    assert.deepEqual(await house.said(), [hello]);
    await house.store.releaseLease(other);
    house.clock.advanceMs(2_000);
    await conversations.runDueTimers();
    assert.deepEqual(await house.said(), [hello, 'Niitä on 3 kpl.']);
  });

  it('take nothing new once stopped, and finish what was taken', async () => {
    const conversations = await begin();
    await conversations.accept('c1', { text: 'fact:kettle' });
    await conversations.stop();
    await assert.rejects(conversations.accept('c1', { text: 'hei' }), { code: 'store-unavailable' });
    assert.deepEqual(await house.said(), [hello, 'Niitä on 3 kpl.']);
  });

  it('are the same read anew as kept at hand', async () => {
    const conversations = await begin();
    await send('ask:kettle fact:pan', 'human', 'fact:pot');
    const kept = await conversations.state('c1');
    house = await house.restart();
    assert.deepEqual(await house.conversations.state('c1'), kept);
    assert.deepEqual(preview(kept, openQuestions(kept, []).entries), kept);
  });
});
