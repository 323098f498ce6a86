// Small words for the heart's tests: messages, plans, states, and arbitrary logs.
import fc from 'fast-check';
import { topics } from '../../../kernel/answer.ts';
import type { Json } from '../../../kernel/json.ts';
import { emptyThread } from '../../../kernel/thread.ts';
import type { LogEntry } from '../../../storage/port.ts';
import type { NewConversationEntry, Person } from '../../../conversation/entries.ts';
import { emptyState, preview } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { IsClosing, Outgoing, TurnPlan } from '../../../conversation/turn.ts';

export const maija: Person = { id: 'maija', name: 'Maija' };
export const pekka: Person = { id: 'pekka', name: 'Pekka' };

export const farewell = 'Kiitos, tervetuloa uudelleen!';
export const isClosing: IsClosing = (text) => text === farewell;

export const started: NewConversationEntry = {
  kind: 'started',
  data: { channel: 'web', locale: 'fi', customer: { id: 'u1' } },
};

export function outgoing(text: string, rest: Partial<Outgoing> = {}): Outgoing {
  return { sender: 'bot', text, locale: 'fi', phrase: 'test.text', entities: [], figures: [], ...rest };
}

export function plan(rest: Partial<TurnPlan> = {}): TurnPlan {
  return {
    entries: [],
    messages: [],
    statuses: [],
    turn: { acts: [], thread: emptyThread('fi'), notUnderstood: 0 },
    ...rest,
  };
}

export function stateAfter(...entries: readonly NewConversationEntry[]): ConversationState {
  return preview(emptyState('c1'), [started, ...entries], '2026-11-23T12:00:00.000Z');
}

export function messageIn(text: string): NewConversationEntry {
  return { kind: 'message-in', data: { text } };
}

export function opened(questionId: string, text = 'Onko?'): NewConversationEntry {
  return {
    kind: 'question-opened',
    data: { questionId, topic: 'stock', subject: { productId: questionId }, text, messageSeq: 1 },
  };
}

export function ticketQueued(ticketId: string): NewConversationEntry {
  return { kind: 'ticket-queued', data: { ticketId, team: 'sales', reason: 'asked', locale: 'fi' } };
}

export function ticketClaimed(ticketId: string, agent = maija): NewConversationEntry {
  return { kind: 'ticket-claimed', data: { ticketId, agent } };
}

/** As the store would give them back. */
export function logged(entries: readonly NewConversationEntry[]): readonly LogEntry[] {
  return entries.map((entry, index) => ({
    seq: index + 1,
    at: new Date(Date.UTC(2026, 10, 23) + index * 1_000).toISOString(),
    kind: entry.kind,
    data: JSON.parse(JSON.stringify(entry.data)) as Json,
  }));
}

const questionId = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const ticketId = fc.constantFrom('t1', 't2');
const agent = fc.constantFrom(maija, pekka);
const text = fc.string({ maxLength: 12 });

/** Any entry, in any order: also logs that no correct writer would have made. */
export const anyEntry: fc.Arbitrary<NewConversationEntry> = fc.oneof(
  text.map(messageIn),
  fc.record({ questionId, topic: fc.constantFrom(...topics), text }).map((asked): NewConversationEntry => ({
    kind: 'question-opened',
    data: { ...asked, subject: {}, messageSeq: 1 },
  })),
  questionId.map((id): NewConversationEntry => ({
    kind: 'question-specified',
    data: { questionId: id, subject: { storeCode: 's' } },
  })),
  questionId.map((id): NewConversationEntry => ({
    kind: 'question-answered',
    data: { questionId: id, by: 'bot' },
  })),
  fc.tuple(questionId, ticketId).map(([q, t]): NewConversationEntry => ({
    kind: 'question-passed-on',
    data: { questionId: q, ticketId: t },
  })),
  fc.tuple(questionId, agent).map(([q, by]): NewConversationEntry => ({
    kind: 'question-settled',
    data: { questionId: q, by },
  })),
  questionId.map((id): NewConversationEntry => ({
    kind: 'question-withdrawn',
    data: { questionId: id, by: 'customer' },
  })),
  questionId.map((id): NewConversationEntry => ({ kind: 'question-reopened', data: { questionId: id } })),
  ticketId.map(ticketQueued),
  fc.tuple(ticketId, agent).map(([t, a]) => ticketClaimed(t, a)),
  fc
    .tuple(fc.constantFrom('ticket-released', 'ticket-returned', 'ticket-resolved'), ticketId, agent)
    .map(([kind, t, a]): NewConversationEntry => ({ kind, data: { ticketId: t, agent: a } })),
  fc.tuple(ticketId, agent, fc.option(agent, { nil: undefined })).map(([t, a, to]): NewConversationEntry => ({
    kind: 'ticket-transferred',
    data: { ticketId: t, agent: a, team: 'care', ...(to === undefined ? {} : { toAgent: to }) },
  })),
  fc.nat({ max: 30 }).map((upTo): NewConversationEntry => ({
    kind: 'turn',
    data: { upTo, acts: ['ask'], thread: emptyThread('sv'), notUnderstood: 0 },
  })),
  text.map((said): NewConversationEntry => ({
    kind: 'message-out',
    data: { sender: 'bot', text: said, locale: 'fi', entities: [], openQuestions: 0 },
  })),
  fc.tuple(fc.constantFrom('agent', 'system'), text).map(([sender, said]): NewConversationEntry => ({
    kind: 'message-out',
    data: { sender, text: said, locale: 'fi', entities: [], openQuestions: 0 },
  })),
  fc.constantFrom<NewConversationEntry>(
    { kind: 'silence-asked', data: { nth: 1 } },
    { kind: 'conversation-slept', data: {} },
    { kind: 'conversation-woke', data: {} },
    {
      kind: 'proactive-offered',
      data: { offerId: 'o1', rule: 'long-look', productId: 'p', text: 'x', locale: 'fi' },
    },
    { kind: 'proactive-accepted', data: { offerId: 'o1' } },
    { kind: 'proactive-declined', data: { offerId: 'o1' } },
    { kind: 'survey-asked', data: { ticketId: 't1', about: 'satisfaction' } },
    { kind: 'survey-answered', data: { ticketId: 't1', satisfaction: 4 } },
  ),
  fc.constantFrom<NewConversationEntry>(
    {
      kind: 'promise-made',
      data: { promiseId: 'p1', kind: 'reply', dueAt: '2026-11-24T08:00:00Z', keeper: 'sales', text: 'x' },
    },
    { kind: 'promise-kept', data: { promiseId: 'p1', by: maija } },
    { kind: 'promise-broken', data: { promiseId: 'p1' } },
    {
      kind: 'promise-renegotiated',
      data: { promiseId: 'p1', dueAt: '2026-11-25T08:00:00Z', by: maija },
    },
  ),
);
