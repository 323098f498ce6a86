// Whatever a channel does and whenever the process ends: everything said arrives in order, or is a dead letter; and what may have
// arrived twice says so.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Conversations } from '../../../../conversation/contract.ts';
import { createConversations } from '../../../../conversation/conversations.ts';
import type { EntryData } from '../../../../conversation/entries.ts';
import type { Outbox, OutboxOptions } from '../../../../conversation/outbox/outbox.ts';
import { manualClock } from '../../../../kernel/clock.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import type { Store } from '../../../../storage/port.ts';
import { openTemporarySqlite } from '../../../contract/sqlite-under-test.ts';
import { clerk, fallback } from '../clerk.ts';
import { isClosing } from '../support.ts';
import { begin, channel, later, lost, no, outboxOver, write, yes } from './post.ts';
import type { Answer, Channel } from './post.ts';

const hour = 3_600_000;

/** The channel takes it and nobody ever hears of that: the process ends meanwhile. */
const neverHeardOf: Answer = { accepts: true, answer: () => new Promise(() => undefined) };
const falls: Answer = { accepts: true, answer: () => Promise.reject(new Error('fell')) };
const asksForTime: Answer = {
  accepts: false,
  answer: async () => ({ kind: 'retry', reason: '429', afterMs: 30_000 }),
};
const answers = { yes, later, lost, no, falls, asksForTime } as const;
type Name = keyof typeof answers;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'write' } as const) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((ms) => ({ do: 'pass', ms }) as const) },
  { weight: 1, arbitrary: fc.constantFrom({ do: 'restart' } as const, { do: 'crash' } as const) },
);
const outcome = fc.constantFrom(...(Object.keys(answers) as Name[]));

interface Node {
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  stop(): Promise<void>;
}

type Clock = ReturnType<typeof manualClock>;

function openNode(store: Store, clock: Clock, post: Channel, options: Partial<OutboxOptions> = {}): Node {
  const outbox = outboxOver(store, { clock }, [post.courier], options);
  const conversations = createConversations({
    store,
    decide: clerk,
    isClosing,
    fallback,
    standingTimers: (state) => outbox.standingTimers(state),
    clock,
    logger: silentLogger,
  });
  outbox.start(conversations);
  return {
    conversations,
    outbox,
    async stop() {
      await conversations.stop();
      await outbox.stop();
    },
  };
}

type Book = { readonly [K in 'delivered' | 'delivery-failed']: readonly EntryData<K>[] };

async function bookOf(
  store: Store,
): Promise<Book & { readonly notes: readonly { seq: number; text: string }[] }> {
  const log = await store.read('c1', 0);
  const of = <T>(kind: string) => log.filter((entry) => entry.kind === kind).map(({ data }) => data as T);
  return {
    delivered: of('delivered'),
    'delivery-failed': of('delivery-failed'),
    notes: log
      .filter(({ kind }) => kind === 'note')
      .map(({ seq, data }) => ({ seq, text: (data as { text: string }).text })),
  };
}

describe('deliveries, whatever happens', () => {
  it('arrive once and in order, or are dead letters; more often only where an answer was lost, and counted', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 14 }),
        fc.array(outcome, { maxLength: 12 }),
        async (steps, script) => {
          const place = await openTemporarySqlite();
          const clock = manualClock('2026-11-23T12:00:00.000Z');
          const post = channel();
          let store = place.store;
          let node = openNode(store, clock, post, { deliverWithinMs: 2_000 });
          await begin(node.conversations);
          post.script = script.map((name) => answers[name]);
          let written = 0;
          let crashes = 0;
          const pass = async (ms: number) => {
            await node.outbox.settled();
            clock.advanceMs(ms);
            await node.conversations.runDueTimers();
            await node.outbox.settled();
          };
          for (const one of steps) {
            if (one.do === 'write') await write(node.conversations, `n${written++}`);
            else if (one.do === 'pass') await pass(one.ms);
            else {
              if (one.do === 'crash') {
                await node.outbox.settled();
                post.script.unshift(neverHeardOf);
                crashes++;
                await write(node.conversations, `n${written++}`);
              }
              // In a crash what hangs is not waited for: the process is gone, and what it would have written with it.
              await (one.do === 'crash' ? node.conversations : node).stop();
              store = await place.reopen();
              post.script = post.script.filter((answer) => answer !== neverHeardOf);
              node = openNode(store, clock, post, { deliverWithinMs: 2_000 });
            }
          }
          for (let tries = 0; tries < 30; tries++) await pass(10 * 60_000);
          const book = await bookOf(store);
          const dead = new Set(book['delivery-failed'].map(({ seq }) => seq));
          const done = [...book.delivered, ...book['delivery-failed']].map(({ seq }) => seq);
          assert.deepEqual(
            done.toSorted((a, b) => a - b),
            book.notes.map(({ seq }) => seq),
            'each has one end',
          );
          const firsts = [...new Set(post.arrived)];
          const expected = book.notes.map(({ text }) => text);
          assert.deepEqual(
            firsts,
            expected.filter((text) => firsts.includes(text)),
            'in order',
          );
          for (const { seq, text } of book.notes) {
            const times = post.arrived.filter((arrived) => arrived === text).length;
            if (!dead.has(seq)) assert.ok(times >= 1, `${text} is missing`);
          }
          const marked = [...book.delivered, ...book['delivery-failed']].filter(
            ({ maybeTwice }) => maybeTwice === true,
          ).length;
          const twice = book.notes.filter(
            ({ text }) => post.arrived.filter((arrived) => arrived === text).length > 1,
          ).length;
          assert.ok(twice <= marked + crashes, `${twice} arrived more than once, ${marked} are marked`);
          await node.stop();
          await place.remove();
        },
      ),
      { numRuns: 15 },
    );
  });

  it('come from one node at a time; a node that lost its lease meanwhile writes nothing over the other', async () => {
    const place = await openTemporarySqlite();
    const clock = manualClock('2026-11-23T12:00:00.000Z');
    const post = channel();
    const held = Promise.withResolvers<{ readonly kind: 'delivered' }>();
    post.script = [{ accepts: true, answer: () => held.promise }];
    const lease = (holder: string) => ({ lease: { holder, ttlMs: 30_000 }, deliverWithinMs: 2 * hour });
    const [one, other] = ['one', 'other'].map((name) => openNode(place.store, clock, post, lease(name)));
    assert.ok(one !== undefined && other !== undefined);
    await begin(one.conversations);
    await write(one.conversations, 'yksi');
    while (post.arrived.length === 0) await new Promise((next) => void setImmediate(next));
    clock.advanceMs(10_000);
    await other.conversations.runDueTimers();
    assert.equal(post.arrived.length, 1, 'the lease keeps the other node away');
    clock.advanceMs(60_000);
    await other.conversations.runDueTimers();
    while (post.arrived.length === 1) await new Promise((next) => void setImmediate(next));
    await other.outbox.settled();
    held.resolve({ kind: 'delivered' });
    await one.outbox.settled();
    assert.deepEqual(post.arrived, ['yksi', 'yksi']);
    assert.equal((await bookOf(place.store)).delivered.length, 1);
    await one.stop();
    await other.stop();
    await place.remove();
  });
});
