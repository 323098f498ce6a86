import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TiskiError } from '../../../kernel/errors.ts';
import type { AnswerEntity } from '../../../kernel/answer.ts';
import { factlessFigures } from '../../../conversation/figures.ts';
import { preview } from '../../../conversation/fold.ts';
import { judge, judgeAgentMessage, refuseWrite } from '../../../conversation/gate.ts';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { isOpen } from '../../../conversation/state.ts';
import {
  anyEntry,
  farewell,
  isClosing,
  maija,
  opened,
  outgoing,
  plan,
  stateAfter,
  ticketClaimed,
  ticketQueued,
} from './support.ts';

const anyState = fc.array(anyEntry, { maxLength: 25 }).map((entries) => stateAfter(...entries));
const price: AnswerEntity = { type: 'Answer', topic: 'price', outcome: 'answered', productId: 'q1' };

function reasons(verdict: ReturnType<typeof judge>): readonly string[] {
  return verdict.refused.map(({ reason }) => reason);
}

describe('the gate: farewells', () => {
  it('lets none out while a question is open after the turn’s ledger', () => {
    fc.assert(
      fc.property(anyState, fc.array(anyEntry, { maxLength: 6 }), (state, entries) => {
        const verdict = judge(
          plan({ entries, messages: [outgoing('Hetki.'), outgoing(farewell)] }),
          state,
          isClosing,
        );
        const closes = verdict.messages.some(({ text }) => text === farewell);
        if (closes) assert.ok(!preview(state, verdict.entries).questions.some(isOpen));
      }),
    );
  });

  it('lets one out when the same turn answers the last question', () => {
    const state = stateAfter(opened('q1'));
    const answered: NewConversationEntry = {
      kind: 'question-answered',
      data: { questionId: 'q1', by: 'bot', answer: price },
    };
    const messages = [
      outgoing('Se maksaa 5 €.', { figures: ['5 €'], entities: [price] }),
      outgoing(farewell),
    ];
    assert.equal(judge(plan({ entries: [answered], messages }), state, isClosing).messages.length, 2);
    assert.deepEqual(reasons(judge(plan({ messages }), state, isClosing)), ['open-questions']);
  });

  it('counts a question as open when the message with its answer was refused', () => {
    const answered: NewConversationEntry = {
      kind: 'question-answered',
      data: { questionId: 'q1', by: 'bot', answer: price },
    };
    const verdict = judge(
      plan({
        entries: [answered],
        messages: [outgoing('Se maksaa 5 €.', { entities: [price] }), outgoing(farewell)],
      }),
      stateAfter(opened('q1')),
      isClosing,
    );
    assert.deepEqual(verdict.messages, []);
    assert.deepEqual(verdict.entries, []);
    assert.deepEqual(reasons(verdict), ['figure-without-fact', 'open-questions']);
  });

  it('refuses a person’s farewell in the same way, and says which questions are open', () => {
    const open = stateAfter(opened('q1'), opened('q2'));
    const verdict = judgeAgentMessage(farewell, 'fi', open, isClosing);
    assert.equal(verdict.ok, false);
    assert.deepEqual(!verdict.ok && verdict.questions.map(({ questionId }) => questionId), ['q1', 'q2']);
    assert.equal(judgeAgentMessage('Hetki, katson.', 'fi', open, isClosing).ok, true);
    assert.equal(judgeAgentMessage(farewell, 'fi', stateAfter(), isClosing).ok, true);
  });

  it('refuses a resolve over open questions unless the same commit settles them', () => {
    const state = stateAfter(opened('q1'), ticketQueued('t1'), ticketClaimed('t1'));
    const resolve: NewConversationEntry = {
      kind: 'ticket-resolved',
      data: { ticketId: 't1', agent: maija },
    };
    const settle: NewConversationEntry = {
      kind: 'question-settled',
      data: { questionId: 'q1', by: maija },
    };
    const write =
      (...entries: NewConversationEntry[]) =>
      () =>
        refuseWrite(entries, state, preview(state, entries), isClosing);
    assert.throws(write(resolve), (error) => error instanceof TiskiError && error.code === 'open-questions');
    assert.doesNotThrow(write(resolve, settle));
  });
});

describe('the gate: figures', () => {
  it('refuses every figure that is not among the message’s facts', () => {
    const judged = (text: string, figures: readonly string[]) =>
      reasons(judge(plan({ messages: [outgoing(text, { figures })] }), stateAfter(), isClosing));
    assert.deepEqual(judged('Hinta on 49,90 €.', ['49,90 €']), []);
    assert.deepEqual(judged('Hinta on 49,90 €.', ['49.90']), ['figure-without-fact']);
    assert.deepEqual(judged('Saat 90 % alennusta.', []), ['figure-without-fact']);
    assert.deepEqual(judged('Ei lukuja.', []), []);
  });

  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['1 299,90 €', ['1\u00a0299,90\u00a0€'], []],
    ['299,90 €', ['1 299,90 €'], ['299,90']],
    ['1 299,90 €', ['299,90 €'], ['1 299,90']],
    ['Niitä on 4 kpl.', ['49,90 €'], ['4']],
    ['Niitä on 12 kpl.', ['2 kpl'], ['12']],
    ['Kärcher K5 maksaa 299 €', ['Kärcher K5', '299 €'], []],
    ['Kärcher K7 maksaa 299 €', ['Kärcher K5', '299 €'], ['7']],
    ['Avoinna ma–pe 9–20.30', ['ma–pe 9–20.30'], []],
    ['Avoinna ma–pe 9–21', ['ma–pe 9–20.30'], ['21']],
    ['Päivitetty 23.11. klo 9.30.', ['23.11. klo 9.30'], []],
    ['Kahdessa myymälässä: Kallio (3 kpl) ja Ratina (1 kpl)', ['3 kpl', '1 kpl'], []],
    ['٣ kappaletta', [], ['٣']],
  ];
  for (const [text, facts, wanted] of cases)
    it(`“${text}” with the facts ${JSON.stringify(facts)}`, () => {
      assert.deepEqual(factlessFigures(text, facts), wanted);
    });

  it('accepts a text made of facts and words, and no figure besides', () => {
    const words = fc.constantFrom('hinta on', 'varastossa', 'ja', 'Tampereella', '–', ',');
    const number = fc.nat({ max: 99_999 });
    const fact = number.map((n) => `${n} kpl`);
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1 }), words, number, (facts, word, other) => {
        const text = facts.map((known) => `${word} ${known}.`).join(' ');
        assert.deepEqual(factlessFigures(text, facts), []);
        const isKnown = facts.some((known) => known === `${other} kpl`);
        assert.equal(factlessFigures(`${text} ${other} €`, facts).length > 0, !isKnown);
      }),
    );
  });
});

describe('the gate: one speaker', () => {
  it('drops what the bot says while a person owns the conversation, and keeps the question open', () => {
    const state = stateAfter(opened('q1'), ticketQueued('t1'), ticketClaimed('t1'));
    const answered: NewConversationEntry = {
      kind: 'question-answered',
      data: { questionId: 'q1', by: 'bot', answer: price },
    };
    const messages = [outgoing('Se maksaa 5 €.', { figures: ['5 €'], entities: [price] })];
    const verdict = judge(plan({ entries: [opened('q2'), answered], messages }), state, isClosing);
    assert.deepEqual(verdict.messages, []);
    assert.deepEqual(verdict.entries, [opened('q2')]);
  });

  it('lets only facts and the hand-off’s phrases out while a ticket waits', () => {
    const state = stateAfter(ticketQueued('t1'));
    const messages = [
      outgoing('Mukava kuulla!'),
      outgoing('Se maksaa 5 €.', { figures: ['5 €'], entities: [price] }),
      outgoing('Olet jonossa.', { phrase: 'handoff.queued' }),
    ];
    const verdict = judge(plan({ messages }), state, isClosing);
    assert.deepEqual(verdict.messages, messages.slice(1));
    assert.deepEqual(reasons(verdict), ['facts-only']);
  });

  it('refuses a write that has the bot talk over a person', () => {
    const state = stateAfter(ticketQueued('t1'), ticketClaimed('t1'));
    const entries: NewConversationEntry[] = [
      {
        kind: 'message-out',
        data: { sender: 'bot', text: 'Hei!', locale: 'fi', entities: [], openQuestions: 0 },
      },
    ];
    assert.throws(() => refuseWrite(entries, state, preview(state, entries), isClosing), {
      code: 'wrong-state',
    });
  });
});

describe('the gate: a person is coming', () => {
  const announcement = outgoing('Ihminen tulee.', { phrase: 'handoff.queued.position' });

  it('is said with a ticket in the same commit or in the queue, and else never', () => {
    const ticket = {
      expect: { ticketId: 't1', absent: true },
      write: {
        ticketId: 't1',
        state: 'queued',
        team: 'sales',
        queuedAt: '2026-11-23T12:00:00Z',
        priority: 0,
        data: {},
      },
    } as const;
    const messages = [announcement];
    assert.deepEqual(reasons(judge(plan({ messages }), stateAfter(), isClosing)), ['nobody-coming']);
    assert.deepEqual(reasons(judge(plan({ messages, ticket }), stateAfter(), isClosing)), []);
    assert.deepEqual(reasons(judge(plan({ messages }), stateAfter(ticketQueued('t1')), isClosing)), []);
  });

  it('holds in every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { messages } = judge(plan({ messages: [announcement] }), state, isClosing);
        assert.equal(messages.length > 0, state.speaker.kind === 'queued');
      }),
    );
  });
});
