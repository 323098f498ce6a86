// The customer's silence: what follows from it in any state, and that its timer does each step once, also after a restart.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { preview } from '../../../conversation/fold.ts';
import { isOpen } from '../../../conversation/state.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { dueSilenceStep, nextSilenceStep, silenceTimer, silenceTimers } from '../../../handoff/silence.ts';
import type { SilenceStep } from '../../../handoff/silence.ts';
import type { Conversations, TimerHandler } from '../../../conversation/contract.ts';
import { openHouse, web } from '../conversation/house.ts';
import type { House } from '../conversation/house.ts';
import {
  anyEntry,
  maija,
  messageIn,
  opened,
  stateAfter,
  ticketClaimed,
  ticketQueued,
} from '../conversation/support.ts';

const minute = 60_000;
const schedule = { askAfterMs: [4 * minute, 15 * minute], sleepAfterMs: 30 * minute };
const noon = Date.parse('2026-11-23T12:00:00.000Z');

const said = (sender: 'bot' | 'agent' | 'system'): NewConversationEntry => ({
  kind: 'message-out',
  data: {
    sender,
    ...(sender === 'agent' ? { agent: maija } : {}),
    text: 'Kumpi?',
    locale: 'fi',
    entities: [],
    openQuestions: 0,
  },
});
const handled: NewConversationEntry = {
  kind: 'turn',
  data: { upTo: 99, acts: [], thread: { locale: 'fi', products: [], topics: [] }, notUnderstood: 0 },
};
const askedBack = [messageIn('mitä maksaa'), opened('q1'), said('bot'), handled];
const promised: NewConversationEntry = {
  kind: 'promise-made',
  data: { promiseId: 'p1', kind: 'callback', dueAt: '2026-11-24T08:00:00Z', keeper: 'sales', text: 'x' },
};

const happened = (step: SilenceStep): NewConversationEntry =>
  step.kind === 'sleep'
    ? { kind: 'conversation-slept', data: {} }
    : { kind: 'silence-asked', data: { nth: step.nth } };

describe('the customer’s silence', () => {
  it('is asked after twice and then sleeps, counted from the last words', () => {
    let state = stateAfter(...askedBack);
    const steps: SilenceStep[] = [];
    for (
      let step = nextSilenceStep(state, schedule);
      step !== undefined;
      step = nextSilenceStep(state, schedule)
    ) {
      steps.push(step);
      state = preview(state, [happened(step), said('system')], new Date(step.dueMs).toISOString());
    }
    assert.deepEqual(steps, [
      { kind: 'ask', nth: 1, dueMs: noon + 4 * minute },
      { kind: 'ask', nth: 2, dueMs: noon + 15 * minute },
      { kind: 'sleep', dueMs: noon + 30 * minute },
    ]);
    assert.equal(state.questions.filter(isOpen).length, 1);
  });

  const nothing: Readonly<Record<string, readonly NewConversationEntry[]>> = {
    'nothing is open': [messageIn('kiitos'), said('bot'), handled],
    'the bot has not answered yet': [...askedBack, messageIn('ja takuu?')],
    'a ticket waits': [...askedBack, ticketQueued('t1')],
    'a person has not answered yet': [
      ...askedBack,
      ticketQueued('t1'),
      ticketClaimed('t1'),
      messageIn('haloo'),
      handled,
    ],
    'a call is promised': [...askedBack, promised],
    'it sleeps': [...askedBack, { kind: 'conversation-slept', data: {} }],
  };
  for (const [because, entries] of Object.entries(nothing))
    it(`is left alone when ${because}`, () => {
      assert.equal(nextSilenceStep(stateAfter(...entries), schedule), undefined);
    });

  it('begins anew with what a person says, and asks no more often for it', () => {
    const state = stateAfter(
      ...askedBack,
      { kind: 'silence-asked', data: { nth: 1 } },
      ticketQueued('t1'),
      ticketClaimed('t1'),
    );
    const later = preview(state, [said('agent')], new Date(noon + 10 * minute).toISOString());
    assert.deepEqual(nextSilenceStep(later, schedule), { kind: 'ask', nth: 2, dueMs: noon + 25 * minute });
  });

  it('comes late only once: whoever was down for hours sends the conversation to sleep with one message', () => {
    const state = stateAfter(...askedBack);
    assert.equal(dueSilenceStep(state, schedule, noon + 4 * minute - 1), undefined);
    assert.deepEqual(dueSilenceStep(state, schedule, noon + 20 * minute), {
      kind: 'ask',
      nth: 2,
      dueMs: noon + 15 * minute,
    });
    assert.equal(dueSilenceStep(state, schedule, noon + 600 * minute)?.kind, 'sleep');
  });

  it('in any state is never asked after while the customer waits, and always comes to rest with everything still open', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 25 }), (entries) => {
        let state: ConversationState = stateAfter(...entries);
        const open = state.questions.filter(isOpen).length;
        let at = 0;
        for (let steps = 0; ; steps++) {
          const step = nextSilenceStep(state, schedule);
          if (step === undefined) break;
          assert.ok(steps < 3, 'more than two questions and a last word');
          assert.ok(open > 0 && state.unhandled.length === 0 && state.speaker.kind !== 'queued');
          assert.ok(state.promises.every((promise) => promise.state !== 'made'));
          assert.ok(step.dueMs > at, 'later than the step before');
          at = step.dueMs;
          state = preview(state, [happened(step), said('system')], new Date(at).toISOString());
        }
        assert.equal(state.questions.filter(isOpen).length, open);
      }),
    );
  });
});

describe('the timer of silence', () => {
  let house: House | undefined;
  afterEach(async () => house?.close());

  const options = { standingTimers: (state: ConversationState) => silenceTimers(state, schedule) };

  function listening(opened: House): Conversations {
    const due: TimerHandler = async (_timer, state) => {
      const step = dueSilenceStep(state, schedule, opened.clock.nowMs());
      if (step === undefined) return { entries: [], timers: silenceTimers(state, schedule) };
      return { entries: [happened(step), said('system')] };
    };
    opened.conversations.onTimer(silenceTimer, due);
    return opened.conversations;
  }

  it('does each step once, with a restart before each', async () => {
    house = await openHouse(options);
    let conversations = listening(house);
    await conversations.start({ conversationId: 'c1', ...web });
    await conversations.accept('c1', { text: 'ask:p' });
    await conversations.settled('c1');
    for (const minutes of [3, 1, 0, 11, 15, 600]) {
      house = await house.restart(options);
      conversations = listening(house);
      house.clock.advanceMs(minutes * minute);
      await conversations.runDueTimers();
      await conversations.runDueTimers();
    }
    const kinds = (await house.kinds()).filter((kind) => /silence|slept/.test(kind));
    assert.deepEqual(kinds, ['silence-asked', 'silence-asked', 'conversation-slept']);
    assert.equal((await conversations.state('c1')).asleep, true);
    assert.equal(await house.store.nextTimerAt(), undefined);
  });

  it('has its effect once when two processes run it at the same time', async () => {
    house = await openHouse(options);
    const first = listening(house);
    await first.start({ conversationId: 'c1', ...web });
    await first.accept('c1', { text: 'ask:p' });
    await first.settled('c1');
    const other = house.another(options);
    listening({ ...house, conversations: other });
    house.clock.advanceMs(5 * minute);
    await Promise.all([first.runDueTimers(), other.runDueTimers(), first.runDueTimers()]);
    const kinds = await house.kinds();
    assert.equal(kinds.filter((kind) => kind === 'silence-asked').length, 1);
    await other.stop();
  });

  it('is set anew by what the customer writes, and a message wakes a sleeping conversation with all that is open', async () => {
    house = await openHouse(options);
    const conversations = listening(house);
    await conversations.start({ conversationId: 'c1', ...web });
    await conversations.accept('c1', { text: 'ask:p' });
    await conversations.settled('c1');
    house.clock.advanceMs(3 * minute);
    await conversations.accept('c1', { text: 'ask:r' });
    await conversations.settled('c1');
    house.clock.advanceMs(3 * minute);
    await conversations.runDueTimers();
    assert.ok(!(await house.kinds()).includes('silence-asked'));
    house.clock.advanceMs(60 * minute);
    await conversations.runDueTimers();
    assert.equal((await conversations.state('c1')).asleep, true);
    await conversations.accept('c1', { text: 'hei' });
    await conversations.settled('c1');
    const state = await conversations.state('c1');
    assert.equal(state.asleep, false);
    assert.equal(state.questions.filter(isOpen).length, 2);
    assert.equal((await house.kinds()).filter((kind) => kind === 'conversation-woke').length, 1);
    assert.equal(nextSilenceStep(state, schedule)?.kind, 'ask');
  });
});
