// What a request for a person writes: one durable ticket, every open question, and no promise that cannot be kept.
import assert from 'node:assert/strict';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { emptyState, preview } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { Opening } from '../../../handoff/opening.ts';
import { planHandoff } from '../../../handoff/request-person.ts';
import type { HandoffRequest } from '../../../handoff/request-person.ts';
import { countingIds } from '../../../kernel/ids.ts';

const at = '2026-11-30T08:00:00.000Z';
const minute = 60_000;

function asked(...texts: string[]): ConversationState {
  const entries: NewConversationEntry[] = [
    { kind: 'started', data: { channel: 'webchat', locale: 'fi', customer: { id: 'u1' } } },
    ...texts.map((text, index): NewConversationEntry => ({
      kind: 'question-opened',
      data: { questionId: `q${index + 1}`, topic: 'stock', subject: {}, text, messageSeq: 1 },
    })),
  ];
  return preview(emptyState('c1'), entries, at);
}

function request(opening: Opening, changes: Partial<HandoffRequest> = {}): HandoffRequest {
  return {
    reason: 'asked',
    topics: ['stock'],
    locale: 'fi',
    shop: { teams: [{ id: 'store', skills: ['stock'], languages: ['fi'] }], replyPromiseMs: 10 * minute },
    opening: () => opening,
    nowMs: Date.parse(at),
    newId: countingIds(),
    ...changes,
  };
}

describe('a request for a person', () => {
  it('queues one ticket, passes every open question on and promises a reply in hours', () => {
    const state = asked('onko rautaa', 'entä puuta');
    const plan = planHandoff(state, request({ open: true }));
    const after = preview(state, plan.entries, at);
    assert.equal(after.ticket?.ticketId, 'c1~1');
    assert.deepEqual(
      after.questions.map((question) => question.state),
      ['passed-on', 'passed-on'],
    );
    assert.deepEqual(plan.promise, { kind: 'reply', dueAt: '2026-11-30T08:10:00.000Z' });
    assert.equal(after.promises[0]?.state, 'made');
    assert.deepEqual(
      plan.setTimers.map(({ kind, dueAt }) => ({ kind, dueAt })),
      [
        { kind: 'promise-due', dueAt: '2026-11-30T08:10:00.000Z' },
        { kind: 'promise-warn', dueAt: '2026-11-30T08:08:00.000Z' },
      ],
    );
    assert.deepEqual(plan.ticket?.expect, { ticketId: 'c1~1', absent: true });
    assert.equal(plan.ticket?.write?.queuedAt, at);
    assert.deepEqual(plan.statuses, [{ state: 'queued', team: 'store' }]);
    assert.equal(plan.before, 'none');
  });

  it('never makes a second ticket, and adds only what is new', () => {
    const first = asked('onko rautaa');
    const queued = preview(first, planHandoff(first, request({ open: true })).entries, at);
    const more = preview(
      queued,
      [
        {
          kind: 'question-opened',
          data: { questionId: 'q2', topic: 'price', subject: {}, text: 'hinta?', messageSeq: 3 },
        },
      ],
      at,
    );
    const again = planHandoff(more, request({ open: true }));
    assert.equal(again.before, 'queued');
    assert.equal(again.ticket, undefined);
    assert.deepEqual(again.entries, [
      { kind: 'question-passed-on', data: { questionId: 'q2', ticketId: 'c1~1' } },
    ]);
    assert.deepEqual(again.promise, { kind: 'reply', dueAt: '2026-11-30T08:10:00.000Z' });
    assert.deepEqual(again.setTimers, []);
  });

  it('promises by the opening when that is known, and says when people are in', () => {
    const plan = planHandoff(asked('a'), request({ open: false, opensAt: '2026-12-01T07:00:00.000Z' }));
    assert.equal(plan.open, false);
    assert.equal(plan.opensAt, '2026-12-01T07:00:00.000Z');
    assert.deepEqual(plan.promise, { kind: 'reply', dueAt: '2026-12-01T07:10:00.000Z' });
    assert.equal(plan.ticket?.write?.state, 'queued');
  });

  it('queues without a promise when no time can be kept', () => {
    const shop = { teams: [], replyPromiseMs: 10 * minute };
    const cases: readonly HandoffRequest[] = [
      request({ open: false }),
      request({ open: true, closesAt: '2026-11-30T08:05:00.000Z' }),
      request({ open: true }, { shop: { teams: shop.teams } }),
    ];
    for (const one of cases) {
      const plan = planHandoff(asked('a'), one);
      assert.equal(plan.promise, undefined);
      assert.deepEqual(plan.setTimers, []);
      assert.ok(!plan.entries.some(({ kind }) => kind === 'promise-made'));
      assert.equal(plan.ticket?.write?.state, 'queued');
    }
  });

  it('takes the questions that the same turn opens', () => {
    const plan = planHandoff(
      asked(),
      request({ open: true }, { questions: [{ questionId: 'q7', state: 'open' }] }),
    );
    assert.ok(
      plan.entries.some((entry) => entry.kind === 'question-passed-on' && entry.data.questionId === 'q7'),
    );
  });
});
