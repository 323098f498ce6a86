// The brief holds what the customer would otherwise have to say twice.
import assert from 'node:assert/strict';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { emptyState, preview } from '../../../conversation/fold.ts';
import { brief } from '../../../handoff/brief.ts';

const at = '2026-11-30T08:00:00.000Z';
const lookups = {
  productTitle: (id: string) => (id === '6001' ? 'Marjanpoimuri' : undefined),
  storeName: (code: string) => (code === 'tre' ? 'Tampere' : undefined),
};

const history: readonly NewConversationEntry[] = [
  { kind: 'started', data: { channel: 'webchat', locale: 'fi', customer: { id: 'u1', name: 'Liisa' } } },
  {
    kind: 'question-opened',
    data: {
      questionId: 'q1',
      topic: 'stock',
      subject: { productId: '6001', storeCode: 'tre' },
      text: 'onko poimuria',
      messageSeq: 2,
    },
  },
  {
    kind: 'question-answered',
    data: {
      questionId: 'q1',
      by: 'bot',
      answer: {
        type: 'Answer',
        topic: 'stock',
        outcome: 'answered',
        productId: '6001',
        asOf: '2026-11-30T06:30:00.000Z',
      },
    },
  },
  {
    kind: 'question-opened',
    data: { questionId: 'q2', topic: 'person', subject: {}, text: 'ihminen kiitos', messageSeq: 3 },
  },
  {
    kind: 'turn',
    data: {
      upTo: 3,
      acts: ['frustration', 'thanks'],
      thread: {
        locale: 'fi',
        products: ['6001'],
        topics: ['stock'],
        place: { kind: 'store', storeCode: 'tre' },
      },
      contact: { email: 'liisa@example.fi' },
      notUnderstood: 0,
    },
  },
  { kind: 'ticket-queued', data: { ticketId: 'c1~1', team: 'store', reason: 'asked', locale: 'fi' } },
];

describe('the brief', () => {
  it('tells who, where, what is open, what was told and how old it is', () => {
    const state = preview(emptyState('c1'), history, at);
    const attachments = [{ attachmentId: 'a1', name: 'kuva.jpg', contentType: 'image/jpeg', sizeBytes: 10 }];
    const made = brief(state, { page: 'https://shop.example/p', attachments }, lookups, Date.parse(at));
    assert.equal(made.customerName, 'Liisa');
    assert.equal(made.place, 'Tampere');
    assert.equal(made.page, 'https://shop.example/p');
    assert.equal(made.mood, 'dissatisfied');
    assert.deepEqual(made.contact, { email: 'liisa@example.fi' });
    assert.deepEqual(made.wishes, ['person']);
    assert.deepEqual(
      made.openQuestions.map(({ words }) => words),
      ['ihminen kiitos'],
    );
    assert.equal(made.told[0]?.subject.productTitle, 'Marjanpoimuri');
    assert.equal(made.told[0]?.subject.storeName, 'Tampere');
    assert.equal(made.told[0]?.facts[0]?.ageSeconds, 5400);
    assert.equal(made.waitingSince, at);
    assert.deepEqual(made.attachments, attachments);
  });

  it('is calm and empty for a conversation that has just begun', () => {
    const made = brief(
      preview(emptyState('c1'), history.slice(0, 1), at),
      { attachments: [] },
      lookups,
      Date.parse(at),
    );
    assert.equal(made.mood, 'calm');
    assert.deepEqual(made.openQuestions, []);
    assert.equal(made.waitingSince, undefined);
  });
});
