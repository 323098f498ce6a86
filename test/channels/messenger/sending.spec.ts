// What leaves for Messenger, and what becomes of it: form, order, windows, pace, and failures of every kind.
import assert from 'node:assert/strict';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import type { FakeFault } from '../support/fake-graph.ts';
import { batch, message, openPage } from './support/page.ts';
import type { Page } from './support/page.ts';

const customer = '77';
const dayMs = 24 * 60 * 60_000;
const agent = { id: 'aino', name: 'Aino' };

type Out = Extract<NewConversationEntry, { readonly kind: 'message-out' }>['data'];

describe('messenger: sending', () => {
  let page: Page;
  async function open(overrides: Parameters<typeof openPage>[0] = {}): Promise<void> {
    page = await openPage(overrides);
    await page.deliver(batch(message(customer, 'm1', 'moi')));
    await page.graph.when(() => seen().length === 1);
    await page.settled(customer);
  }
  afterEach(() => page.close());

  const seen = () => page.graph.seen.get(customer) ?? [];
  async function say(data: Partial<Out>): Promise<void> {
    await page.conversations.commitEntries(page.idOf(customer), () => ({
      entries: [
        {
          kind: 'message-out',
          data: { sender: 'bot', text: 'x', locale: 'fi', entities: [], openQuestions: 0, ...data },
        },
      ],
    }));
  }
  interface Book {
    readonly kind: string;
    readonly reason?: string;
    readonly twice?: boolean;
  }
  async function books(): Promise<readonly Book[]> {
    return (await page.log(customer)).flatMap((entry): readonly Book[] => {
      if (entry.kind === 'delivered') return [{ kind: entry.kind, twice: entry.data.maybeTwice === true }];
      return entry.kind === 'delivery-failed' || entry.kind === 'delivery-delayed'
        ? [{ kind: entry.kind, reason: entry.data.reason }]
        : [];
    });
  }
  async function until(kind: string, count = 1): Promise<void> {
    const isThere = async () => (await books()).filter((one) => one.kind === kind).length >= count;
    while (!(await isThere())) await page.outbox.settled().then(() => new Promise(setImmediate));
  }

  it('buttons go under the last message, each telling itself from the others and carrying all that it says', async () => {
    await open();
    await say({
      text: 'Mikä näistä?',
      suggestions: [
        { title: 'Kotikaarna Lönnrotinkatu, Helsinki', text: 'Kotikaarna Lönnrotinkatu, Helsinki' },
        { title: 'Kotikaarna Lönnrotinpuisto', text: 'Kotikaarna Lönnrotinpuisto' },
        ...Array.from({ length: 20 }, (_, n) => ({ title: `Tuote ${n}`, text: `Tuote ${n}` })),
        { title: 'Pyydä ihminen', text: 'Pyydä ihminen' },
      ],
    });
    await page.graph.when(() => seen().length === 2);
    const replies = seen()[1]?.quickReplies ?? [];
    assert.equal(replies.length, 13);
    assert.equal(replies.at(-1)?.title, 'Pyydä ihminen');
    assert.equal(replies[0]?.payload, 'say:Kotikaarna Lönnrotinkatu, Helsinki');
    assert.deepEqual(page.graph.violations, []);
  });

  it('a long text comes in pieces, in order; after a failure it goes on with the piece that failed', async () => {
    await open();
    const paragraphs = Array.from({ length: 60 }, (_, n) => `Kohta ${n}: ${'sana '.repeat(20).trim()}.`);
    let calls = 0;
    page.graph.fault = () => (++calls === 2 ? { kind: 'error', status: 400, code: 613 } : undefined);
    const wait = page.graph.when(() => seen().length === 2);
    await say({ text: paragraphs.join('\n\n') });
    await wait;
    await until('delivery-delayed');
    page.clock.advance(90_000);
    await page.conversations.runDueTimers();
    await page.graph.when(() => seen().length === 5);
    await until('delivered', 2);
    const pieces = seen()
      .slice(1)
      .map(({ text }) => text ?? '');
    assert.ok(pieces.every((piece) => piece.length <= 2000));
    assert.equal(pieces.join('\n\n'), paragraphs.join('\n\n'));
    assert.deepEqual(page.graph.violations, []);
  });

  it('products come as cards after the text', async () => {
    await open({
      cardOf: (id) => ({
        title: `Reititin ${id} ${'pitkä '.repeat(30)}`,
        subtitle: 'Linkora',
        link: `https://shop.example/${id}`,
      }),
    });
    const answer = { type: 'Answer', topic: 'price', outcome: 'answered' } as const;
    await say({
      text: 'Hinnat ovat nämä.',
      entities: Array.from({ length: 12 }, (_, n) => ({ ...answer, productId: `P-${n}` })),
      suggestions: [{ title: 'Kyllä', text: 'Kyllä' }],
    });
    await page.graph.when(() => seen().length === 3);
    assert.equal(seen()[1]?.text, 'Hinnat ovat nämä.');
    assert.equal(seen()[2]?.titles?.length, 10);
    assert.equal(seen()[2]?.quickReplies.length, 1);
    assert.deepEqual(page.graph.violations, []);
  });

  it('nothing is sent by itself a day after the customer wrote; it becomes a dead letter that says what else there is', async () => {
    await open();
    page.clock.advance(dayMs + 1000);
    await say({ sender: 'system', text: 'muistutus' });
    await until('delivery-failed');
    assert.equal(seen().length, 1);
    assert.match((await books()).at(-1)?.reason ?? '', /24 hours.*e-mail or phone/);
  });

  it('a person’s words go out for a week with the tag, when it was granted, and the bot’s still do not', async () => {
    await open({ humanAgent: true });
    page.graph.closedSince.set(customer, 'bot');
    page.clock.advance(3 * dayMs);
    await say({ sender: 'agent', agent, text: 'Löytyi hyllystä!' });
    await page.graph.when(() => seen().length === 2);
    assert.deepEqual([seen()[1]?.type, seen()[1]?.tag], ['MESSAGE_TAG', 'HUMAN_AGENT']);
    await say({ sender: 'system', text: 'muistutus' });
    await until('delivery-failed');
    page.clock.advance(5 * dayMs);
    await say({ sender: 'agent', agent, text: 'liian myöhään' });
    await until('delivery-failed', 2);
    assert.equal(seen().length, 2);
  });

  it('without the grant a person’s words are not sent after a day either', async () => {
    await open();
    page.clock.advance(dayMs + 1000);
    await say({ sender: 'agent', agent, text: 'hei' });
    await until('delivery-failed');
    assert.equal(seen().length, 1);
  });

  const refusals: readonly (readonly [string, FakeFault, RegExp])[] = [
    ['who has blocked the page', { kind: 'error', status: 400, code: 551 }, /blocked/],
    [
      'outside of the window, by Meta’s own clock',
      { kind: 'error', status: 400, code: 10, subcode: 2018278 },
      /24 hours/,
    ],
    [
      'while another app has the conversation',
      { kind: 'error', status: 400, code: 10, subcode: 2018300 },
      /another app/,
    ],
    ['without the permission', { kind: 'error', status: 403, code: 200 }, /pages_messaging/],
  ];
  for (const [what, fault, reason] of refusals)
    it(`a message to somebody ${what} is a dead letter at once, and the next one goes on`, async () => {
      await open();
      let isFirst = true;
      page.graph.fault = () => {
        const now = isFirst ? fault : undefined;
        isFirst = false;
        return now;
      };
      await say({ text: 'yksi' });
      await until('delivery-failed');
      await say({ text: 'kaksi' });
      await page.graph.when(() => seen().length === 2);
      assert.equal(seen()[1]?.text, 'kaksi');
      assert.match((await books()).find(({ kind }) => kind === 'delivery-failed')?.reason ?? '', reason);
    });

  const delays: readonly (readonly [string, FakeFault, boolean])[] = [
    ['limits the pace with 429', { kind: 'error', status: 429, code: 4, retryAfter: 0 }, false],
    ['has a passing fault', { kind: 'error', status: 400, code: 2 }, false],
    ['fails with a 5xx of its own', { kind: 'error', status: 500, code: 1 }, true],
    ['breaks after taking it', { kind: 'broken', accepts: true }, true],
    ['cuts the line after taking it', { kind: 'cut', accepts: true }, true],
    ['is silent', { kind: 'silent', accepts: true }, true],
  ];
  for (const [what, fault, twice] of delays)
    it(`when Graph ${what}, it is tried again${twice ? ' and marked as perhaps doubled' : ''}; what follows waits`, async () => {
      await open({ withinMs: 300 });
      let isFirst = true;
      page.graph.fault = () => {
        const now = isFirst ? fault : undefined;
        isFirst = false;
        return now;
      };
      await say({ text: 'yksi' });
      await say({ text: 'kaksi' });
      await page.graph.when(() => seen().at(-1)?.text === 'kaksi');
      await until('delivered', 3);
      const texts = seen().map(({ text }) => text);
      const isDoubled = 'accepts' in fault && fault.accepts;
      assert.deepEqual(texts, ['sait: moi', 'yksi', ...(isDoubled ? ['yksi'] : []), 'kaksi']);
      const delivered = (await books()).filter(({ kind }) => kind === 'delivered');
      assert.deepEqual(
        delivered.map(({ twice: marked = false }) => marked),
        [false, twice, false],
      );
    });

  it('an invalid token is tried again later, with a hint for the operator', async () => {
    await open();
    page.graph.fault = () => ({ kind: 'error', status: 401, code: 190 });
    await say({ text: 'yksi' });
    await until('delivery-delayed');
    assert.match((await books()).at(-1)?.reason ?? '', /MESSENGER_PAGE_TOKEN/);
    page.graph.fault = () => undefined;
    page.clock.advance(10 * 60_000);
    await page.conversations.runDueTimers();
    await page.graph.when(() => seen().length === 2);
  });

  it('a person at our desk takes the conversation back from another app', async () => {
    await open();
    page.graph.fault = () =>
      page.graph.control.length === 0
        ? { kind: 'error', status: 400, code: 10, subcode: 2018300 }
        : undefined;
    await say({ sender: 'agent', agent, text: 'Hei, Aino tässä.' });
    await page.graph.when(() => seen().length === 2);
    assert.deepEqual(page.graph.control, [{ step: 'take', customer }]);
  });

  it('marks each message as ours', async () => {
    await open();
    assert.match(seen()[0]?.metadata ?? '', /^tiski:/);
  });
});
