// What the log adds up to for a customer in line: what was told of the wait, and what becomes of everything when they leave.
import { deepEqual, equal } from 'node:assert/strict';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { emptyState, preview } from '../../../conversation/fold.ts';
import { isOpen } from '../../../conversation/state.ts';

const queued: readonly NewConversationEntry[] = [
  { kind: 'started', data: { channel: 'webchat', locale: 'fi', customer: { id: 'u1' } } },
  {
    kind: 'question-opened',
    data: { questionId: 'q1', topic: 'stock', subject: {}, text: 'onko', messageSeq: 2 },
  },
  { kind: 'ticket-queued', data: { ticketId: 'c1~1', team: 'store', reason: 'asked', locale: 'fi' } },
  { kind: 'question-passed-on', data: { questionId: 'q1', ticketId: 'c1~1' } },
  {
    kind: 'promise-made',
    data: {
      promiseId: 'p1',
      kind: 'reply',
      dueAt: '2026-11-30T08:10:00.000Z',
      keeper: 'store',
      text: 'asked',
    },
  },
];
const told = (position: number, more: object = {}): NewConversationEntry => ({
  kind: 'wait-told',
  data: { ticketId: 'c1~1', team: 'store', position, ...more },
});
const agent = { id: 'aino', name: 'Aino' };

describe('waiting in line', () => {
  it('keeps the first and the last word about the wait, and how many there were', () => {
    const range = { low: 180, high: 360 };
    const state = preview(
      emptyState('c1'),
      [
        ...queued,
        told(3, { range }),
        told(2, { withheld: 'people-left' }),
        told(1, { callbackOffered: true }),
        told(1),
      ],
      '2026-11-30T08:00:00.000Z',
    );
    deepEqual(state.waiting?.first, { at: '2026-11-30T08:00:00.000Z', position: 3, range });
    equal(state.waiting?.last.position, 1);
    equal(state.waiting?.updates, 3);
    equal(state.waiting?.callbackOffered, true);
  });

  it('is over when somebody takes the ticket', () => {
    const state = preview(emptyState('c1'), [
      ...queued,
      told(1),
      { kind: 'ticket-claimed', data: { ticketId: 'c1~1', agent } },
    ]);
    equal(state.waiting, undefined);
  });

  it('ends without anything solved when the customer leaves: the bot has it all again', () => {
    const state = preview(emptyState('c1'), [
      ...queued,
      told(1),
      { kind: 'ticket-left', data: { ticketId: 'c1~1' } },
    ]);
    equal(state.waiting, undefined);
    equal(state.ticket, undefined);
    deepEqual(state.speaker, { kind: 'bot' });
    equal(state.questions[0]?.state, 'open');
    equal(state.questions.filter(isOpen).length, 1);
    equal(state.promises[0]?.state, 'withdrawn');
  });
});
