// Somebody types in the page's own inbox: a person speaks, the bot is silent, and nothing that was asked is forgotten.
import assert from 'node:assert/strict';
import { batch, fixture, message, openPage } from './support/page.ts';
import type { Page } from './support/page.ts';

const customer = '6543210987654321';
const hourMs = 60 * 60_000;

describe('messenger: the page’s inbox', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(() => page.close());

  const state = () => page.conversations.state(page.idOf(customer));
  async function deliver(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      assert.equal(await page.deliver(await fixture(name)), 200, name);
      await page.settled(customer);
    }
  }
  async function writes(mid: string, text: string): Promise<void> {
    await page.deliver(batch(message(customer, mid, text)));
    await page.settled(customer);
  }
  const seen = () => (page.graph.seen.get(customer) ?? []).map(({ text }) => text);

  it('what is typed there enters the log as a person’s words, once, and is not sent again', async () => {
    await deliver('message', 'echo-inbox', 'echo-inbox');
    const words = (await page.log(customer)).flatMap((entry) =>
      entry.kind === 'message-out' && entry.data.sender === 'agent' ? [entry.data.text] : [],
    );
    assert.deepEqual(words, ['Hei, täällä Päivi liikkeestä. Katson sen sinulle.']);
    assert.equal(seen().length, 1);
    assert.equal((await state()).speaker.kind, 'person');
    assert.equal((await state()).ticket?.state, 'claimed');
  });

  it('the bot is silent from then on, also where the person came before the customer’s first words', async () => {
    await deliver('echo-inbox-no-app');
    await writes('m_a', 'kiitos');
    assert.deepEqual(seen(), []);
    assert.equal((await state()).unhandled.length, 0);
  });

  it('a goodbye that was said there is kept although a question is open: it cannot be held back any more', async () => {
    await deliver('message');
    await ask();
    await deliver('echo-inbox-goodbye');
    const log = await page.log(customer);
    assert.ok(log.some((entry) => entry.kind === 'message-out' && entry.data.text === 'Kiitos ja näkemiin!'));
    assert.equal((await state()).questions.filter(({ state: now }) => now === 'passed-on').length, 1);
  });

  /** As a turn would. */
  async function ask(): Promise<void> {
    await page.conversations.commitEntries(page.idOf(customer), () => ({
      entries: [
        {
          kind: 'question-opened',
          data: { questionId: 'q1', topic: 'stock', subject: {}, text: 'onko?', messageSeq: 2 },
        },
      ],
    }));
  }

  it('handed back, the bot answers what comes next', async () => {
    await deliver('message', 'echo-inbox', 'pass-thread-control');
    assert.equal((await state()).speaker.kind, 'bot');
    await writes('m_b', 'entä nyt');
    assert.equal(seen().at(-1), 'sait: entä nyt');
  });

  it('handed back over an open question, the question goes into the line of the desk', async () => {
    await deliver('message');
    await ask();
    await deliver('echo-inbox', 'pass-thread-control');
    const { ticket, questions } = await state();
    assert.equal(ticket?.state, 'queued');
    assert.deepEqual(
      questions.map(({ state: now }) => now),
      ['passed-on'],
    );
  });

  it('silent for as long as is configured, the person has it no more; what is open is queued, and the customer hears of it', async () => {
    await deliver('message');
    await ask();
    await deliver('echo-inbox');
    page.clock.advance(hourMs - 60_000);
    await page.conversations.runDueTimers();
    assert.equal((await state()).speaker.kind, 'person');
    page.clock.advance(60_001);
    await page.conversations.runDueTimers();
    await page.settled(customer);
    assert.equal((await state()).ticket?.state, 'queued');
    assert.match(seen().at(-1) ?? '', /tallessa/);
  });

  it('each word of theirs begins the time anew; with nothing open the bot is back without a word', async () => {
    await deliver('message', 'echo-inbox');
    page.clock.advance(hourMs - 60_000);
    await deliver('echo-inbox-no-app');
    page.clock.advance(120_000);
    await page.conversations.runDueTimers();
    assert.equal((await state()).speaker.kind, 'person');
    page.clock.advance(hourMs);
    await page.conversations.runDueTimers();
    await page.settled(customer);
    assert.equal((await state()).speaker.kind, 'bot');
    assert.equal(seen().length, 1);
  });

  it('on standby the customer’s words are kept, and somebody else has the conversation', async () => {
    await deliver('message', 'standby-message');
    assert.equal((await state()).speaker.kind, 'person');
    const words = (await page.log(customer)).flatMap((entry) =>
      entry.kind === 'message-in' ? [entry.data.text] : [],
    );
    assert.equal(words.at(-1), 'Kiitos, odotan');
    assert.equal(seen().length, 1);
  });

  it('taken by another app, it is theirs; asked for, it is given', async () => {
    await deliver('message', 'take-thread-control');
    assert.equal((await state()).speaker.kind, 'person');
    await deliver('pass-thread-control', 'request-thread-control');
    assert.deepEqual(page.graph.control, [{ step: 'pass', customer, to: '263902037430900' }]);
    assert.equal((await state()).speaker.kind, 'person');
  });

  it('whoever has the conversation at the desk keeps it, asked for or written into', async () => {
    await deliver('message');
    const ticketId = `${page.idOf(customer)}~1`;
    const agent = { id: 'aino', name: 'Aino' };
    await page.conversations.commitEntries(page.idOf(customer), () => ({
      entries: [
        { kind: 'ticket-queued', data: { ticketId, team: 'store', reason: 'asked', locale: 'fi' } },
        { kind: 'ticket-claimed', data: { ticketId, agent } },
      ],
      ticket: {
        expect: { ticketId, absent: true },
        write: {
          ticketId,
          state: 'claimed',
          team: 'store',
          ownerId: agent.id,
          queuedAt: new Date().toISOString(),
          priority: 0,
          data: { reason: 'asked', locale: 'fi', channel: 'messenger' },
        },
      },
    }));
    await deliver('echo-inbox', 'request-thread-control', 'take-thread-control', 'pass-thread-control');
    assert.deepEqual(page.graph.control, []);
    assert.deepEqual((await state()).ticket?.owner, agent);
  });
});
