import assert from 'node:assert/strict';
import { deliveryStateOf } from '../../../../conversation/outbox/deliveries.ts';
import { createUndelivered } from '../../../../conversation/outbox/undelivered.ts';
import { TiskiError } from '../../../../kernel/errors.ts';
import type { PostHouse } from './post.ts';
import { channel, later, lost, no, note, openPostHouse, outboxOver, pass, write } from './post.ts';
import type { Channel } from './post.ts';

describe('the outbox', () => {
  let post: Channel;
  let house: PostHouse;
  beforeEach(async () => {
    post = channel();
    house = await openPostHouse([post.courier]);
  });
  afterEach(async () => {
    await house.outbox.stop();
    await house.close();
  });
  const entries = async () => house.store.read('c1', 0);
  const books = async () =>
    (await entries()).filter(({ kind }) => kind.startsWith('deliver')).map(({ kind, data }) => [kind, data]);
  const deliveries = async () => deliveryStateOf(await house.conversations.state('c1'), 'post');

  it('takes what is said out at once and in order, without a timer falling due', async () => {
    for (const text of ['yksi', 'kaksi', 'kolme']) await write(house.conversations, text);
    await house.outbox.settled();
    assert.deepEqual(post.arrived, ['yksi', 'kaksi', 'kolme']);
    const { upTo, delayed, failed } = await deliveries();
    assert.equal(upTo, (await entries()).length);
    assert.deepEqual([delayed, failed], [undefined, []]);
  });

  it('leaves no timer behind when everything has arrived', async () => {
    await write(house.conversations, 'yksi');
    await house.outbox.settled();
    assert.equal(await house.store.nextTimerAt(), undefined);
  });

  it('takes nothing where the conversation does not go, and nothing that is not carried', async () => {
    await house.conversations.start({
      conversationId: 'c2',
      channel: 'web',
      locale: 'fi',
      customer: { id: 'u2' },
    });
    await write(house.conversations, 'yksi', 'c2');
    await pass(house, 60_000);
    assert.deepEqual(post.parcels, []);
    assert.deepEqual(
      (await house.store.read('c2', 0)).filter(({ kind }) => kind === 'delivered'),
      [],
    );
  });

  it('tries again later and keeps the order meanwhile', async () => {
    post.script = [later, later];
    await write(house.conversations, 'yksi');
    await write(house.conversations, 'kaksi');
    await house.outbox.settled();
    assert.deepEqual(post.arrived, []);
    await pass(house, 700);
    assert.equal(post.parcels.length, 1, 'its time has not come');
    await pass(house, 100);
    assert.equal(post.parcels.length, 2);
    await pass(house, 1_600);
    assert.deepEqual(post.arrived, ['yksi', 'kaksi']);
    assert.deepEqual(
      post.parcels.map(({ attempt }) => attempt),
      [1, 2, 3, 1],
    );
  });

  it('waits as long as the channel asks', async () => {
    post.script = [
      { accepts: false, answer: async () => ({ kind: 'retry', reason: '429', afterMs: 60_000 }) },
    ];
    await write(house.conversations, 'yksi');
    await pass(house, 59_000);
    assert.deepEqual(post.arrived, []);
    await pass(house, 5_000);
    assert.deepEqual(post.arrived, ['yksi']);
  });

  it('says where something may have arrived twice', async () => {
    post.script = [lost, later];
    await write(house.conversations, 'yksi');
    await house.outbox.settled();
    await pass(house, 10_000);
    await pass(house, 10_000);
    assert.deepEqual(post.arrived, ['yksi', 'yksi']);
    const [, delivered] = (await books()).at(-1) ?? [];
    assert.deepEqual(delivered, {
      to: 'post',
      seq: 2 + (await entries()).findIndex(({ kind }) => kind === 'note') - 1,
      attempts: 3,
      maybeTwice: true,
      nothingLeft: true,
    });
  });

  it('goes on with the part that has not arrived, and knows all the names', async () => {
    post.script = [
      {
        accepts: false,
        answer: async () => ({ kind: 'retry', reason: '429', part: 1, channelIds: ['a'] }),
      },
      { accepts: true, answer: async () => ({ kind: 'delivered', channelIds: ['b', 'c'] }) },
    ];
    await write(house.conversations, 'yksi');
    await pass(house, 5_000);
    assert.deepEqual(
      post.parcels.map(({ part }) => part),
      [0, 1],
    );
    const [, delivered] = (await books()).at(-1) ?? [];
    assert.deepEqual((delivered as { channelIds: unknown }).channelIds, ['a', 'b', 'c']);
  });

  it('takes a courier that throws for one that failed, and one that hangs, too', async () => {
    const slow = await openPostHouse([post.courier], { deliverWithinMs: 20 });
    post.script = [
      { accepts: true, answer: () => Promise.reject(new Error('the courier fell')) },
      { accepts: true, answer: () => new Promise(() => undefined) },
    ];
    await write(slow.conversations, 'yksi');
    await pass(slow, 5_000);
    await pass(slow, 5_000);
    assert.deepEqual(post.arrived, ['yksi', 'yksi', 'yksi']);
    await slow.outbox.stop();
    await slow.close();
  });

  it('marks what is refused and goes on with the next', async () => {
    post.script = [no];
    await write(house.conversations, 'yksi');
    await write(house.conversations, 'kaksi');
    await house.outbox.settled();
    assert.deepEqual(post.arrived, ['kaksi']);
    const { failed } = await deliveries();
    assert.deepEqual(
      failed.map(({ reason }) => reason),
      ['403'],
    );
    const [letter] = await createUndelivered(house.store).list(house.conversations);
    assert.deepEqual([letter?.conversationId, letter?.to, letter?.reason], ['c1', 'post', '403']);
  });

  it('gives up after the time that was set, and tries no more by itself', async () => {
    const own = channel();
    const short = await openPostHouse([own.courier], {
      pace: { firstMs: 1_000, longestMs: 1_000, giveUpAfterMs: 10_000 },
    });
    own.script = Array.from({ length: 100 }, () => later);
    await write(short.conversations, 'yksi');
    for (let seconds = 0; seconds < 15; seconds++) await pass(short, 1_000);
    const tried = own.parcels.length;
    assert.ok(tried > 5 && tried < 20, String(tried));
    await pass(short, 3_600_000);
    assert.equal(own.parcels.length, tried);
    const state = await short.conversations.state('c1');
    assert.equal(deliveryStateOf(state, 'post').failed.length, 1);
    await short.outbox.stop();
    await short.close();
  });

  it('tries a dead letter again when somebody wants it, and forgets it when it arrived', async () => {
    post.script = [no];
    await write(house.conversations, 'yksi');
    await house.outbox.settled();
    const { failed } = await deliveries();
    const seq = failed[0]?.seq ?? 0;
    await house.conversations.commitEntries('c1', () => ({
      entries: [{ kind: 'delivery-retried', data: { to: 'post', seq, by: { id: 'a', name: 'A' } } }],
    }));
    await house.outbox.settled();
    assert.deepEqual(post.arrived, ['yksi']);
    assert.deepEqual(await createUndelivered(house.store).list(house.conversations), []);
    assert.deepEqual(
      await house.store.registers('undelivered:').then((all) => all.map(({ value }) => value)),
      [[]],
    );
  });

  it('writes with a dead letter what keeps it from going unnoticed, or the letter alone when that cannot be', async () => {
    const own = channel();
    let asked = 0;
    const careful = await openPostHouse([own.courier], {
      deadLetter: async () => {
        asked++;
        if (asked > 1) throw new TiskiError('wrong-state');
        return { entries: [note('raised')] };
      },
    });
    own.script = [no];
    await write(careful.conversations, 'yksi');
    await careful.outbox.settled();
    assert.ok((await careful.kinds()).join().includes('note,delivery-failed,note,delivered'));
    own.script = [no];
    await write(careful.conversations, 'kaksi');
    await careful.outbox.settled();
    const state = await careful.conversations.state('c1');
    assert.equal(deliveryStateOf(state, 'post').failed.length, 2);
    await careful.outbox.stop();
    await careful.close();
  });

  it('does not deliver again what it could not write down, and writes it down later', async () => {
    const { conversations } = house;
    let down = true;
    const own = channel('elsewhere');
    const outbox = outboxOver(house.store, house, [own.courier]);
    outbox.start({
      ...conversations,
      onTimer: () => undefined,
      commitEntries: (id, build) =>
        down ? Promise.reject(new TiskiError('store-unavailable')) : conversations.commitEntries(id, build),
    });
    await write(house.conversations, 'yksi');
    await house.outbox.settled();
    await outbox.settled();
    assert.deepEqual(own.arrived, ['yksi']);
    down = false;
    await write(house.conversations, 'kaksi');
    await house.outbox.settled();
    await outbox.settled();
    assert.deepEqual(own.arrived, ['yksi', 'kaksi']);
    await outbox.stop();
  });

  it('serves several destinations, one slow one not holding up another', async () => {
    const [fast, slow] = [channel('fast'), channel('slow')];
    const own = await openPostHouse([fast.courier, slow.courier]);
    const { promise, resolve } = Promise.withResolvers<{ readonly kind: 'delivered' }>();
    slow.script = [{ accepts: true, answer: () => promise }];
    await write(own.conversations, 'yksi');
    await write(own.conversations, 'kaksi');
    while (fast.arrived.length < 2) await new Promise((next) => void setImmediate(next));
    assert.deepEqual(slow.arrived, ['yksi']);
    resolve({ kind: 'delivered' });
    await own.outbox.settled();
    assert.deepEqual(slow.arrived, ['yksi', 'kaksi']);
    await own.outbox.stop();
    await own.close();
  });
});
