import assert from 'node:assert/strict';
import sinon from 'sinon';
import { emptyState, fold } from '../../../conversation/fold.ts';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import type { TurnPlan } from '../../../conversation/turn.ts';
import { createConverse } from '../../../dialogs/converse.ts';
import type { Opening } from '../../../handoff/opening.ts';
import { manualClock } from '../../../kernel/clock.ts';
import { countingIds } from '../../../kernel/ids.ts';
import { emptyThread } from '../../../kernel/thread.ts';
import { stemmerMorphology } from '../../../language/morphology/stemmer.ts';
import type { Ask, Reading, Understand } from '../../../language/understand/reading.ts';
import type { LogEntry } from '../../../storage/port.ts';
import { makeCatalog, makeProduct, makeShop } from '../catalog/support/make-catalog.ts';

const now = '2026-11-24T10:00:00+02:00';
const price: Ask = {
  topic: 'price',
  text: 'mitä maksaa',
  product: { kind: 'one', productId: 'A', from: 'words' },
  places: [],
};
const warranty: Ask = { ...price, topic: 'warranty', text: 'entä takuu' };
const person: Ask = { topic: 'person', text: 'ihminen', product: { kind: 'none' }, places: [] };

function reading(over: Partial<Reading> = {}): Reading {
  return {
    locale: 'fi',
    localeSure: true,
    acts: [],
    asks: [],
    unsureTopics: [],
    contact: {},
    orderNumbers: [],
    call: {},
    thread: emptyThread('fi'),
    ...over,
  };
}

/** A converse over one product, with understanding and opening hours as fakes that remember how they were called. */
function bot(read: Reading | readonly Reading[], opening: Opening = { open: true }) {
  const understand = sinon.stub<Parameters<Understand>, Reading>();
  const readings = 'acts' in read ? [read] : read;
  readings.forEach((each, call) => understand.onCall(call).returns(each));
  const openingOf = sinon.fake.returns(opening);
  const catalog = makeCatalog({
    shop: makeShop({
      replyPromiseMs: 600_000,
      teams: [{ id: 'myynti', skills: ['stock'], languages: ['fi', 'sv', 'en'] }],
    }),
    products: [makeProduct('A', { title: 'Vesuri' })],
  });
  const converse = createConverse({
    catalog: () => catalog,
    *understand(text, thread, tools) {
      return understand(text, thread, tools);
    },
    pause: () => undefined,
    morphology: { fi: stemmerMorphology('fi'), sv: stemmerMorphology('sv'), en: stemmerMorphology('en') },
    clock: manualClock(now),
    person: () => ({ opening: openingOf, newId: countingIds() }),
  });
  return { converse, understand, openingOf };
}

/** The state of a conversation that was greeted, in which this happened then. */
function after(...entries: readonly NewConversationEntry[]): ConversationState {
  const started: NewConversationEntry = {
    kind: 'started',
    data: { channel: 'webchat', locale: 'fi', customer: { id: 'u' } },
  };
  const begun: NewConversationEntry = {
    kind: 'turn',
    data: { upTo: 1, acts: [], thread: emptyThread('fi'), notUnderstood: 0 },
  };
  return fold(
    [started, begun, ...entries].map((entry, index) => ({ ...entry, seq: index + 1, at: now }) as LogEntry),
    { ...emptyState('c1'), greeted: true },
  );
}

const message = (text: string): NewConversationEntry => ({ kind: 'message-in', data: { text } });
const queued: NewConversationEntry = {
  kind: 'ticket-queued',
  data: { ticketId: 'c1~1', team: 'myynti', reason: 'asked', locale: 'fi' },
};
const kinds = (plan: TurnPlan) => plan.entries.map(({ kind }) => kind);

describe('a turn of the bot', () => {
  it('greets once, before anything is asked, and says that it is a machine', async () => {
    const { converse, understand } = bot(reading());
    const plan = await converse(
      fold(
        [
          {
            kind: 'started',
            seq: 1,
            at: now,
            data: { channel: 'webchat', locale: 'sv', customer: { id: 'u' } },
          },
        ],
        emptyState('c1'),
      ),
    );
    assert.equal(plan.messages.length, 1);
    assert.match(plan.messages[0]?.text ?? '', /maskin/);
    sinon.assert.notCalled(understand);
  });

  it('opens a question and answers it in the same turn', async () => {
    const { converse } = bot(reading({ asks: [price] }));
    const plan = await converse(after(message('mitä maksaa vesuri')));
    assert.deepEqual(kinds(plan), ['question-opened', 'question-answered']);
    assert.match(plan.messages[0]?.text ?? '', /^[^\n]*Vesuri[^\n]*49,90 €\.?$/);
    assert.equal(plan.ticket, undefined);
  });

  it('reads several waiting messages in order, each on the thread that the one before left', async () => {
    const thread = { ...emptyThread('fi'), products: ['A'] };
    const { converse, understand } = bot([reading({ asks: [price], thread }), reading({ asks: [warranty] })]);
    const plan = await converse(after(message('mitä maksaa vesuri'), message('entä takuu')));
    sinon.assert.calledTwice(understand);
    assert.deepEqual(understand.secondCall.args[1].products, ['A']);
    assert.equal(plan.messages.length, 1);
    assert.deepEqual(
      plan.messages[0]?.entities.map(({ topic }) => topic),
      ['price', 'warranty'],
    );
  });

  it('queues a ticket, passes every open question on and counts the promised time from when people are in', async () => {
    const { converse, openingOf } = bot(reading({ asks: [person] }));
    const plan = await converse(after(message('ihminen')));
    assert.deepEqual(kinds(plan), ['question-opened', 'ticket-queued', 'question-passed-on', 'promise-made']);
    assert.equal(plan.ticket?.write?.state, 'queued');
    assert.match(plan.messages[0]?.text ?? '', /viimeistään klo 10\.10/);
    assert.deepEqual(
      plan.statuses.map(({ state }) => state),
      ['queued'],
    );
    sinon.assert.calledWith(openingOf, 'myynti');

    const closed = await bot(reading({ asks: [person] }), {
      open: false,
      opensAt: '2026-11-25T09:00:00+02:00',
    }).converse(after(message('ihminen')));
    assert.match(closed.messages[0]?.text ?? '', /huomenna klo 9, .*viimeistään huomenna klo 9\.10/);
  });

  it('passes on by itself what it cannot settle while a ticket waits', async () => {
    const { converse } = bot(reading({ asks: [warranty] }));
    const plan = await converse(after(queued, message('entä takuu')));
    assert.deepEqual(kinds(plan), ['question-opened', 'question-passed-on']);
    assert.equal(plan.ticket, undefined);
    assert.match(
      plan.messages[0]?.text ?? '',
      /takuun (?:pituutta|kestoa) en tiedä.*Lisäsin kysymyksesi asiakaspalvelijalle: takuu/s,
    );
  });

  it('only keeps the ledger while a person owns the conversation', async () => {
    const claimed: NewConversationEntry = {
      kind: 'ticket-claimed',
      data: { ticketId: 'c1~1', agent: { id: 'a', name: 'A' } },
    };
    const plan = await bot(reading({ asks: [price] })).converse(
      after(queued, claimed, message('mitä maksaa vesuri')),
    );
    assert.deepEqual(kinds(plan), ['question-opened']);
    assert.deepEqual(plan.messages, []);
  });

  it('answers thanks over an open question with the question, and says goodbye only when nothing is open', async () => {
    const opened: NewConversationEntry = {
      kind: 'question-opened',
      data: {
        questionId: 'q1',
        topic: 'warranty',
        subject: { productId: 'A' },
        text: 'takuu',
        messageSeq: 3,
      },
    };
    const open = await bot(reading({ acts: ['closing'] })).converse(after(opened, message('kiitos hei')));
    assert.match(open.messages[0]?.text ?? '', /takuu \(Vesuri\)/);
    const nothing = await bot(reading({ acts: ['closing'] })).converse(after(message('kiitos hei')));
    assert.equal(nothing.messages[0]?.phrase, 'closing.reply');
  });

  it('asks once about what it cannot read, then offers a person', async () => {
    const first = await bot(reading({ acts: ['gibberish'] })).converse(after(message('asdf')));
    assert.equal(first.turn.notUnderstood, 1);
    assert.equal(first.turn.thread.pending, undefined);
    const before: NewConversationEntry = {
      kind: 'turn',
      data: { upTo: 3, acts: [], thread: emptyThread('fi'), notUnderstood: 1 },
    };
    const second = await bot(reading({ acts: ['gibberish'] })).converse(
      after(message('asdf'), before, message('qwer')),
    );
    assert.deepEqual(second.turn.thread.pending, { kind: 'person' });
    assert.ok((second.messages[0]?.suggestions?.length ?? 0) > 0);
  });

  it('withdraws what the customer lets go of, and reopens what did not help', async () => {
    const opened: NewConversationEntry = {
      kind: 'question-opened',
      data: {
        questionId: 'q1',
        topic: 'warranty',
        subject: { productId: 'A' },
        text: 'takuu',
        messageSeq: 3,
      },
    };
    const offered: NewConversationEntry = {
      kind: 'turn',
      data: {
        upTo: 3,
        acts: [],
        thread: { ...emptyThread('fi'), pending: { kind: 'person' } },
        notUnderstood: 0,
      },
    };
    const declined = await bot(reading({ acts: ['no'] })).converse(
      after(opened, offered, message('ei kiitos')),
    );
    assert.deepEqual(kinds(declined), ['question-withdrawn']);
    const answered: NewConversationEntry = {
      kind: 'question-answered',
      data: { questionId: 'q1', by: 'bot' },
    };
    const unhelped = await bot(reading({ acts: ['not-helped'] })).converse(
      after(opened, answered, message('eipä auttanut')),
    );
    assert.deepEqual(kinds(unhelped), ['question-reopened']);
    assert.deepEqual(unhelped.turn.thread.pending, { kind: 'person' });
  });

  it('withdraws what an edited message asked before, and answers its new words', async () => {
    const { converse } = bot(reading({ asks: [price] }));
    const plan = await converse(
      after(
        { kind: 'message-in', data: { text: 'onko takuuta' } },
        {
          kind: 'question-opened',
          data: { questionId: 'q1', topic: 'warranty', subject: {}, text: 'onko takuuta', messageSeq: 3 },
        },
        { kind: 'turn', data: { upTo: 4, acts: [], thread: emptyThread('fi'), notUnderstood: 0 } },
        { kind: 'message-in', data: { text: 'mitä maksaa', replaces: 3 } },
      ),
    );
    assert.deepEqual(
      plan.entries.map((entry) => [entry.kind, 'questionId' in entry.data ? entry.data.questionId : '']),
      [
        ['question-withdrawn', 'q1'],
        ['question-opened', 'q2'],
        ['question-answered', 'q2'],
      ],
    );
  });
});
