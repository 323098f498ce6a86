// One Bot Framework turn between a state and a plan: what goes through unchanged, what middleware may do, who may speak.
import assert from 'node:assert/strict';
import { ActivityTypes } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { createDecide } from '../../../bots/decide.ts';
import type { Converse, DecideOptions } from '../../../bots/decide.ts';
import { LogAdapter } from '../../../bots/log-adapter.ts';
import { emptyState } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { Outgoing, TurnPlan } from '../../../conversation/turn.ts';
import { emptyThread } from '../../../kernel/thread.ts';

const bot = { id: 'tiski', name: 'Tiski' };
const price: Outgoing = {
  sender: 'bot',
  text: 'Hinta on 49,90 €.',
  locale: 'fi',
  phrase: 'price.now',
  entities: [
    { type: 'Answer', topic: 'price', outcome: 'answered', value: { amount: '49.90', currency: 'EUR' } },
  ],
  figures: ['49,90 €'],
  suggestions: [{ title: 'Ihminen', text: 'ihminen' }],
  attachments: [{ contentType: 'application/vnd.x', content: {} }],
};
const opened = {
  kind: 'question-opened',
  data: { questionId: 'q1', topic: 'price', subject: {}, text: 'hinta?', messageSeq: 3 },
} as const;

function stateWith(overrides: Partial<ConversationState> = {}): ConversationState {
  return {
    ...emptyState('c1'),
    lastSeq: 3,
    channel: 'webchat',
    customer: { id: 'dl_1', name: 'Maija' },
    handledSeq: 2,
    unhandled: [
      { seq: 3, at: '2026-11-22T10:00:00Z', kind: 'message-in', data: { text: 'hinta?', value: { a: 1 } } },
    ],
    greeted: true,
    ...overrides,
  };
}

function planWith(overrides: Partial<TurnPlan> = {}): TurnPlan {
  const turn = { acts: ['ask'], thread: emptyThread('fi'), notUnderstood: 0 };
  return { entries: [opened], messages: [price], statuses: [], turn, ...overrides };
}

const decideWith = (converse: Converse, middleware: DecideOptions['middleware'] = []) =>
  createDecide({ converse, bot, middleware });

describe('bots: deciding a turn', () => {
  it('gives the plan through the SDK as it is, facts and all', async () => {
    const plan = planWith({ statuses: [{ state: 'queued' }], setTimers: [] });
    assert.deepEqual(await decideWith(async () => plan)(stateWith()), plan);
  });

  it('shows middleware a proper activity: the newest message, an arrival, or an event', async () => {
    const seen: string[] = [];
    const decide = decideWith(
      async () => planWith(),
      [
        async (context: TurnContext, next) => {
          const { type, text, from, recipient, conversation, locale } = context.activity;
          seen.push([type, text, from.id, recipient.id, conversation.id, locale].join(' '));
          await next();
        },
      ],
    );
    await decide(stateWith());
    const greeting = await decide(stateWith({ unhandled: [], greeted: false, customer: undefined }));
    await decide(stateWith({ unhandled: [] }));
    assert.deepEqual(seen, [
      'message hinta? dl_1 tiski c1 fi',
      'conversationUpdate  customer tiski c1 fi',
      'event  dl_1 tiski c1 fi',
    ]);
    assert.equal(greeting.messages.length, 1);
  });

  it('takes what middleware changed, added and held back, and gives it no facts of its own', async () => {
    const decide = decideWith(
      async () => planWith({ messages: [price, { ...price, text: 'Toinen', suggestions: [] }] }),
      [
        async (context: TurnContext, next) => {
          context.onSendActivities(async (_context, activities, send) => {
            const kept = activities.filter(({ text }) => text !== 'Toinen');
            for (const activity of kept) activity.text = activity.text?.replace('Hinta', 'Sen hinta') ?? '';
            activities.splice(
              0,
              activities.length,
              ...kept,
              { type: ActivityTypes.Message, text: '-90 %' },
              { type: ActivityTypes.Typing },
            );
            return send();
          });
          await next();
        },
      ],
    );
    const { messages, entries } = await decide(stateWith());
    assert.deepEqual(entries, [opened]);
    assert.deepEqual(messages, [
      { ...price, text: 'Sen hinta on 49,90 €.' },
      { sender: 'bot', text: '-90 %', locale: 'fi', phrase: 'middleware', entities: [], figures: [] },
    ]);
  });

  it('says nothing and acts for nobody while a person owns the conversation, but keeps the ledger', async () => {
    const plan = planWith({
      entries: [opened, { kind: 'question-answered', data: { questionId: 'q1', by: 'bot' } }],
      statuses: [{ state: 'queued' }],
      setTimers: [{ timerId: 't', kind: 'k', dueAt: '2026-11-22T10:00:00Z', data: {} }],
    });
    const speaker = { kind: 'person', ticketId: 't1', agent: { id: 'anna', name: 'Anna' } } as const;
    const decided = await decideWith(async () => plan)(stateWith({ speaker }));
    assert.deepEqual(decided, { entries: [opened], messages: [], statuses: [], turn: plan.turn });
  });

  it('records a turn that middleware ended, and passes on what goes wrong', async () => {
    const silent = await decideWith(
      async () => planWith(),
      [async () => undefined],
    )(stateWith({ notUnderstood: 2 }));
    assert.deepEqual(silent, {
      entries: [],
      messages: [],
      statuses: [],
      turn: { acts: [], thread: emptyThread('fi'), notUnderstood: 2 },
    });
    const failing = decideWith(async () => {
      throw new Error('no');
    });
    await assert.rejects(failing(stateWith()), /no/);
  });

  it('keeps turns that run at once apart', async () => {
    const decide = decideWith(async (state) => {
      await new Promise(setImmediate);
      return planWith({ messages: [{ ...price, text: state.conversationId }] });
    });
    const ids = Array.from({ length: 50 }, (_, i) => `c${i}`);
    const plans = await Promise.all(ids.map((conversationId) => decide(stateWith({ conversationId }))));
    assert.deepEqual(
      plans.map(({ messages }) => messages.map(({ text }) => text).join()),
      ids,
    );
  });
});

describe('bots: the log’s adapter', () => {
  const message = { type: ActivityTypes.Message, text: 'a', conversation: { id: 'c' } as never };

  it('lets a turn change and take back what it sent itself, and nothing else', async () => {
    const adapter = new LogAdapter();
    const sent = await adapter.run(message, async (context) => {
      const first = await context.sendActivity('yksi');
      const second = await context.sendActivity('kaksi');
      await context.updateActivity({ type: ActivityTypes.Message, id: first?.id ?? '', text: 'YKSI' });
      await context.deleteActivity(second?.id ?? '');
      await assert.rejects(context.deleteActivity('turn-9'), RangeError);
      await assert.rejects(context.updateActivity({ id: 'turn-9', text: 'x' }), RangeError);
    });
    assert.deepEqual(
      sent.map(({ text }) => text),
      ['YKSI'],
    );
    await assert.rejects(adapter.continueConversationAsync(), /commitEntries/);
  });
});
