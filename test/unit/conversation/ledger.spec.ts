import assert from 'node:assert/strict';
import fc from 'fast-check';
import { topics } from '../../../kernel/answer.ts';
import { preview } from '../../../conversation/fold.ts';
import {
  answerQuestion,
  openQuestions,
  passOnQuestions,
  reopenQuestion,
  settleQuestion,
  specifyQuestion,
  withdrawQuestion,
} from '../../../conversation/ledger.ts';
import type { Asked } from '../../../conversation/ledger.ts';
import { isOpen } from '../../../conversation/state.ts';
import { anyEntry, maija, stateAfter } from './support.ts';

const anyState = fc.array(anyEntry, { maxLength: 25 }).map((entries) => stateAfter(...entries));
const asked: fc.Arbitrary<Asked> = fc.record({
  topic: fc.constantFrom(...topics),
  subject: fc.oneof(
    fc.constant({}),
    fc.constantFrom('p1', 'p2').map((productId) => ({ productId })),
    fc.constantFrom('s1', 's2').map((storeCode) => ({ productId: 'p1', storeCode })),
  ),
  text: fc.constantFrom('Onko varastossa?', 'onko varastossa', 'Entä hinta?'),
  messageSeq: fc.constant(2),
});

describe('the ledger', () => {
  it('opens what is asked, and the same thing once', () => {
    fc.assert(
      fc.property(anyState, fc.array(asked, { maxLength: 6 }), (state, list) => {
        const first = openQuestions(state, list);
        const then = preview(state, first.entries);
        assert.equal(first.questionIds.length, list.length);
        for (const [index, id] of first.questionIds.entries()) {
          const question = then.questions.find(({ questionId }) => questionId === id);
          assert.ok(question && isOpen(question), 'every asked question stands open');
          assert.equal(question.topic, list[index]?.topic);
        }
        const again = openQuestions(then, list);
        assert.deepEqual(again, { questionIds: first.questionIds, entries: [] });
      }),
    );
  });

  it('opens anew what was asked before and is done', () => {
    const question: Asked = { topic: 'price', subject: { productId: 'p1' }, text: 'Hinta?', messageSeq: 2 };
    const first = openQuestions(stateAfter(), [question]);
    const [id = ''] = first.questionIds;
    const answered = stateAfter(...first.entries, ...answerQuestion(stateAfter(...first.entries), id, 'bot'));
    assert.notEqual(openQuestions(answered, [question]).questionIds[0], id);
  });

  it('tells questions apart by their words where the topic says little', () => {
    const subject = {};
    const other = (text: string): Asked => ({ topic: 'other', subject, text, messageSeq: 2 });
    const { entries } = openQuestions(stateAfter(), [
      other('Voiko lahjakortin vaihtaa?'),
      other('Onko teillä ompelimoa?'),
      other('onko teillä ompelimoa'),
    ]);
    assert.equal(entries.length, 2);
  });

  it('passes on everything that is open', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const then = preview(state, passOnQuestions(state, 't9'));
        assert.ok(then.questions.every((question) => question.state !== 'open'));
        const count = (questions: typeof state.questions) => questions.filter(isOpen).length;
        assert.equal(count(then.questions), count(state.questions));
      }),
    );
  });

  it('writes nothing where nothing changes', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        assert.deepEqual(answerQuestion(state, 'unknown', 'bot'), []);
        for (const { questionId: id } of state.questions) {
          const acts = [
            () => settleQuestion(state, id, maija),
            () => withdrawQuestion(state, id, 'customer'),
            () => reopenQuestion(state, id),
            () => specifyQuestion(state, id, { postalCode: '33100' }),
          ];
          for (const act of acts) {
            const entries = act();
            const then = preview(state, entries);
            const changed = JSON.stringify(then.questions) !== JSON.stringify(state.questions);
            assert.equal(changed, entries.length > 0);
          }
        }
      }),
    );
  });

  it('keeps what a subject leaves out', () => {
    const { entries, questionIds } = openQuestions(stateAfter(), [
      { topic: 'stock', subject: { productId: 'p1' }, text: 'Onko?', messageSeq: 2 },
    ]);
    const state = stateAfter(...entries);
    const then = preview(state, specifyQuestion(state, questionIds[0] ?? '', { storeCode: 's1' }));
    assert.deepEqual(then.questions[0]?.subject, { productId: 'p1', storeCode: 's1' });
  });
});
