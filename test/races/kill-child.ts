// A process that is made to be killed: the embedded store and conversations with a bot that opens a question for every message
// and answers it. It speaks lines of JSON with `kill.spec.ts`: what is accepted is told only when it is durable.
import { createInterface } from 'node:readline';
import { systemClock } from '../../kernel/clock.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { createConversations } from '../../conversation/conversations.ts';
import { preview } from '../../conversation/fold.ts';
import { answerQuestion, openQuestions } from '../../conversation/ledger.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Outgoing, TurnPlan } from '../../conversation/turn.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';

const say = (text: string): Outgoing => ({
  ...{ sender: 'bot', text, locale: 'fi', phrase: 'test', entities: [], figures: [text] },
});

async function decide(state: ConversationState): Promise<TurnPlan> {
  const asked = state.unhandled.map(({ data, seq }) => ({
    topic: 'other' as const,
    subject: {},
    text: data.text,
    messageSeq: seq,
  }));
  const { entries, questionIds } = openQuestions(state, asked);
  const open = preview(state, entries);
  const messages = state.greeted ? asked.map(({ text }) => say(`re ${text}`)) : [say('hei')];
  return {
    entries: [...entries, ...questionIds.flatMap((id) => answerQuestion(open, id, 'bot'))],
    messages,
    statuses: [],
    turn: { acts: [], thread: state.thread, notUnderstood: 0 },
  };
}

const store = await openSqliteStore({ path: process.argv[2] ?? '', logger: silentLogger });
const conversations = createConversations({
  store,
  decide,
  isClosing: () => false,
  fallback: () => say('anteeksi'),
  clock: systemClock(),
  logger: silentLogger,
});
conversations.startTimers();

export interface ToChild {
  readonly conversationId: string;
  readonly text: string;
}

async function take({ conversationId, text }: ToChild): Promise<void> {
  await conversations.start({ conversationId, channel: 'web', locale: 'fi', customer: { id: 'u' } });
  await conversations.accept(conversationId, { clientActivityId: text, text });
  process.stdout.write(`${JSON.stringify({ conversationId, text })}\n`);
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) void take(JSON.parse(line) as ToChild);
