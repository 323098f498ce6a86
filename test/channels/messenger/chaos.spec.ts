// Many conversations while everything misbehaves: Meta delivers twice and in the wrong order, Graph limits, fails after accepting, is
// silent and cuts the line. Nothing is lost, order is kept, and only what was perhaps accepted can come twice, and is counted.
import assert from 'node:assert/strict';
import { batch, message, openPage } from './support/page.ts';
import type { Page } from './support/page.ts';
import type { FakeFault } from '../support/fake-graph.ts';

/** `npm run race:messenger` plays a thousand. */
const conversations = Number(process.env['RACE_CONVERSATIONS'] ?? 80);
const messagesEach = 3;
const seed = Number(process.env['RACE_SEED'] ?? Date.now() % 2 ** 31);

/** Mulberry32. */
function randomOf(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const faults: readonly FakeFault[] = [
  { kind: 'error', status: 429, code: 4, retryAfter: 0 },
  { kind: 'error', status: 400, code: 2 },
  { kind: 'broken', accepts: true },
  { kind: 'broken', accepts: false },
  { kind: 'cut', accepts: true },
  { kind: 'cut', accepts: false },
  { kind: 'silent', accepts: true },
];

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

describe(`messenger: ${conversations} conversations while everything misbehaves (seed ${seed})`, () => {
  let page: Page;
  const random = randomOf(seed);
  before(async () => {
    // Both sides live in this process: a call that is given up while it is busy may arrive after the next one. With many
    // conversations it is given longer.
    page = await openPage({ withinMs: conversations > 100 ? 20_000 : 5_000, random });
  });
  after(() => page.close());

  it('loses nothing, keeps the order, and counts what may have come twice', async function () {
    this.timeout(120_000 + conversations * 300);
    page.graph.fault = () => (random() < 0.1 ? faults[Math.floor(random() * faults.length)] : undefined);
    const customers = Array.from({ length: conversations }, (_, n) => `c${n}`);
    const deliveries = customers.flatMap((customer) => {
      const all = Array.from({ length: messagesEach }, (_, n) =>
        message(customer, `${customer}-${n}`, `${customer} sana ${n}`, n),
      );
      return [...all, ...all.filter(() => random() < 0.3)];
    });
    const queue = [...shuffled(deliveries, random)];
    // As Meta does: several batches at once, each again until it is acknowledged.
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        while (queue.length > 0) {
          const events = queue.splice(0, 1 + Math.floor(random() * 4));
          while ((await page.deliver(batch(...events))) !== 200) continue;
        }
      }),
    );
    const wanted = conversations * messagesEach;
    const distinct = () => new Set([...page.graph.seen.values()].flat().map(({ text }) => text)).size;
    await page.graph.when(() => distinct() === wanted);
    await page.outbox.settled();

    let marked = 0;
    for (const customer of customers) {
      const log = await page.log(customer);
      const written = log.flatMap((entry) => (entry.kind === 'message-in' ? [entry.data.text] : []));
      assert.equal(written.length, messagesEach, `${customer}: each message has one effect`);
      const said = log.flatMap((entry) => (entry.kind === 'message-out' ? [entry.data.text] : []));
      assert.deepEqual(
        said,
        written.map((text) => `sait: ${text}`),
      );
      const seen = (page.graph.seen.get(customer) ?? []).map(({ text }) => text);
      assert.deepEqual(
        seen.filter((text, at) => text !== seen[at - 1]),
        said,
        `${customer}: in order, a repetition before what follows it`,
      );
      const doubled = seen.length - said.length;
      const counted = log.filter((entry) => entry.kind === 'delivered' && entry.data.maybeTwice === true);
      const tried = log.filter(
        (entry) => entry.kind === 'delivery-delayed' && entry.data.maybeAccepted === true,
      ).length;
      assert.ok(doubled <= tried, `${customer}: ${doubled} doubled, ${tried} known`);
      if (doubled > 0) assert.ok(counted.length > 0, `${customer}: doubled and not counted`);
      marked += counted.length;
    }
    assert.deepEqual(page.graph.violations, []);
    assert.ok(marked > 0 || conversations < 50, 'nothing went wrong: the test tests nothing');
  });
});
