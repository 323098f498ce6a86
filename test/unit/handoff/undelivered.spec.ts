// An answer that did not arrive: a person hears of it, once, and the customer is promised nothing.
import assert from 'node:assert/strict';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { emptyState, preview, toNewEntry } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { deadLetterDraft } from '../../../handoff/undelivered.ts';
import { manualClock } from '../../../kernel/clock.ts';
import { countingIds } from '../../../kernel/ids.ts';
import type { TicketRow } from '../../../storage/port.ts';

const at = '2026-11-30T08:00:00.000Z';
const begun: NewConversationEntry = {
  kind: 'started',
  data: { channel: 'msteams', locale: 'fi', customer: { id: 'u1' } },
};
const asks: NewConversationEntry = { kind: 'message-in', data: { text: 'onko rautaa' } };
const opened: NewConversationEntry = {
  kind: 'question-opened',
  data: { questionId: 'q1', topic: 'stock', subject: {}, text: 'onko rautaa', messageSeq: 2 },
};
const answered: NewConversationEntry = { kind: 'question-answered', data: { questionId: 'q1', by: 'bot' } };
const said = (inReplyTo?: number): NewConversationEntry => ({
  kind: 'message-out',
  data: {
    sender: 'bot',
    text: 'On.',
    locale: 'fi',
    entities: [],
    openQuestions: 0,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  },
});
const queued: NewConversationEntry = {
  kind: 'ticket-queued',
  data: { ticketId: 'c1~1', team: 'store', reason: 'asked', locale: 'fi' },
};

async function draftFor(entries: readonly NewConversationEntry[], seq: number) {
  const state: ConversationState = preview(emptyState('c1'), entries, at);
  const row: TicketRow = {
    ticketId: 'c1~1',
    conversationId: 'c1',
    state: 'queued',
    team: 'store',
    fence: 1,
    queuedAt: at,
    priority: 2,
    data: {},
  };
  const draft = deadLetterDraft({
    store: {
      read: async (_, after) =>
        entries.map((entry, n) => ({ ...toNewEntry(entry), seq: n + 1, at })).slice(after),
      ticket: async (ticketId) => (state.ticket?.ticketId === ticketId ? row : undefined),
    },
    shop: () => ({
      teams: [{ id: 'store', skills: ['stock'], languages: ['fi'] }],
      replyPromiseMs: 600_000,
    }),
    opening: () => ({ open: true, closesAt: '2026-11-30T16:00:00.000Z' }),
    clock: manualClock(at),
    newId: countingIds(),
  });
  return draft(state, { to: 'msteams', seq, reason: 'status 403', attempts: 1 });
}

const kinds = (draft: { readonly entries: readonly NewConversationEntry[] }) =>
  draft.entries.map(({ kind }) => kind);

describe('an answer that a channel did not take', () => {
  it('opens its question again and queues a ticket, without a promise', async () => {
    const draft = await draftFor([begun, asks, opened, answered, said(2)], 5);
    assert.deepEqual(kinds(draft), ['question-reopened', 'ticket-queued', 'question-passed-on']);
    assert.deepEqual(draft.ticket?.expect, { ticketId: 'c1~1', absent: true });
    assert.equal(draft.timers, undefined);
  });

  it('queues a ticket for a question that was open anyway', async () => {
    const draft = await draftFor([begun, asks, opened, said(2)], 4);
    assert.deepEqual(kinds(draft), ['ticket-queued', 'question-passed-on']);
  });

  it('raises the ticket that there is', async () => {
    const draft = await draftFor([begun, asks, opened, queued, said(2)], 5);
    assert.deepEqual(kinds(draft), []);
    assert.equal(draft.ticket?.write?.priority, 7);
  });

  it('leaves a greeting that nobody asked for to the list', async () => {
    assert.deepEqual(await draftFor([begun, said()], 2), { entries: [] });
  });

  it('leaves questions alone that other words answered', async () => {
    const draft = await draftFor([begun, asks, opened, answered, said(2), asks, said(6)], 7);
    assert.deepEqual(draft, { entries: [] });
  });
});
