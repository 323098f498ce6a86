// A bot for the heart's tests that does what the message says, word by word: `ask:X` opens a question, `fact:X` opens and
// answers it, `human` queues a ticket, `bye` says farewell, `lie` states a figure without a fact, `throw`, `hang`, `silent`.
import type { AnswerEntity } from '../../../kernel/answer.ts';
import { preview } from '../../../conversation/fold.ts';
import { answerQuestion, openQuestions, passOnQuestions } from '../../../conversation/ledger.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { Outgoing, TurnPlan } from '../../../conversation/turn.ts';
import { farewell, outgoing } from './support.ts';

type Draft = { -readonly [K in keyof TurnPlan]: TurnPlan[K] } & { messages: Outgoing[] };

export async function clerk(state: ConversationState): Promise<TurnPlan> {
  const draft: Draft = {
    entries: [],
    messages: [],
    statuses: [],
    turn: { acts: [], thread: state.thread, notUnderstood: 0 },
  };
  if (!state.greeted) draft.messages.push(outgoing('Hei! Olen robotti.', { phrase: 'greeting' }));
  for (const { data, seq } of state.unhandled)
    for (const word of data.text.split(/\s+/)) await obey(word, seq, state, draft);
  return draft;
}

async function obey(word: string, seq: number, before: ConversationState, draft: Draft): Promise<void> {
  const state = preview(before, draft.entries);
  const [act = '', about = ''] = word.split(':');
  const asked = {
    topic: 'stock',
    subject: { productId: about },
    text: word,
    messageSeq: seq,
  } as const;
  switch (act) {
    case 'ask':
    case 'fact': {
      const { entries, questionIds } = openQuestions(state, [asked]);
      draft.entries = [...draft.entries, ...entries];
      if (act === 'ask') {
        draft.messages.push(outgoing('Selvitän.', { entities: [stockOf(about, 'unknown')] }));
        return;
      }
      const answer = stockOf(about, 'answered');
      const now = preview(before, draft.entries);
      draft.entries = [
        ...draft.entries,
        ...questionIds.flatMap((id) => answerQuestion(now, id, 'bot', answer)),
      ];
      draft.messages.push(outgoing('Niitä on 3 kpl.', { figures: ['3 kpl'], entities: [answer] }));
      return;
    }
    case 'human': {
      if (state.ticket !== undefined) {
        draft.messages.push(outgoing('Olet jonossa.', { phrase: 'handoff.queued' }));
        return;
      }
      const ticketId = `${state.conversationId}~${state.ticketCount + 1}`;
      draft.entries = [
        ...draft.entries,
        { kind: 'ticket-queued', data: { ticketId, team: 'sales', reason: 'asked', locale: 'fi' } },
        ...passOnQuestions(state, ticketId),
      ];
      draft.ticket = {
        expect: { ticketId, absent: true },
        write: {
          ticketId,
          state: 'queued',
          team: 'sales',
          queuedAt: '2026-11-23T12:00:00.000Z',
          priority: 0,
          data: {},
        },
      };
      draft.messages.push(outgoing('Ihminen tulee.', { phrase: 'handoff.queued' }));
      return;
    }
    case 'bye':
      draft.messages.push(outgoing(farewell));
      return;
    case 'lie':
      draft.messages.push(outgoing('Saat 90 % alennusta.'));
      return;
    case 'throw':
      throw new Error('the clerk fainted');
    case 'hang':
      return new Promise(() => undefined);
    case 'silent':
      return;
    default:
      draft.messages.push(outgoing('En ymmärtänyt.', { phrase: 'handoff.not-understood' }));
  }
}

function stockOf(productId: string, outcome: AnswerEntity['outcome']): AnswerEntity {
  return { type: 'Answer', topic: 'stock', outcome, productId };
}

export const apology = 'Anteeksi, tämä ei onnistunut. Haluatko, että ihminen auttaa?';

export function fallback(): Outgoing {
  return outgoing(apology, { phrase: 'handoff.offer' });
}
