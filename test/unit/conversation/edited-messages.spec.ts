import assert from 'node:assert/strict';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { preview } from '../../../conversation/fold.ts';
import { passOnQuestions, withdrawAskedIn } from '../../../conversation/ledger.ts';
import { messageIn, opened, stateAfter } from './support.ts';

/** `started` is 1, so that the first message is 2. */
const asked = { ...opened('q1').data, messageSeq: 2 };
const question: NewConversationEntry = { kind: 'question-opened', data: asked as never };
const edit = (text: string, replaces: number): NewConversationEntry => ({
  kind: 'message-in',
  data: { text, replaces },
});

describe('messages that the customer edits or takes back', () => {
  it('reads the new words in place of old ones that the bot has not come to', () => {
    const state = stateAfter(messageIn('Onko vesurei?'), messageIn('Ja hinta?'), edit('Onko vesureita?', 2));
    assert.deepEqual(
      state.unhandled.map(({ data }) => data.text),
      ['Ja hinta?', 'Onko vesureita?'],
    );
  });

  it('does not read what was taken back before the bot came to it', () => {
    const state = stateAfter(messageIn('Onko vesureita?'), {
      kind: 'message-deleted',
      data: { messageSeq: 2 },
    });
    assert.deepEqual(state.unhandled, []);
  });

  it('withdraws what the old words asked, in line as well, and nothing else', () => {
    const other: NewConversationEntry = {
      kind: 'question-opened',
      data: { ...asked, questionId: 'q2', messageSeq: 3 } as never,
    };
    const state = stateAfter(messageIn('Onko vesureita?'), messageIn('Entä sirppejä?'), question, other);
    const passedOn = preview(state, passOnQuestions(state, 't1'));
    const after = preview(passedOn, withdrawAskedIn(passedOn, 2));
    assert.deepEqual(
      after.questions.map(({ questionId, state: stands }) => [questionId, stands]),
      [
        ['q1', 'withdrawn'],
        ['q2', 'passed-on'],
      ],
    );
  });

  it('leaves alone what was answered', () => {
    const state = stateAfter(messageIn('Onko vesureita?'), question, {
      kind: 'question-answered',
      data: { questionId: 'q1', by: 'bot' },
    });
    assert.deepEqual(withdrawAskedIn(state, 2), []);
  });
});
