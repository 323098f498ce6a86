// A channel at its worst, in both directions: repeated and reordered deliveries to us; 429, 502 after accepting, silence and cut
// sockets for our answers. `npm run race:bot-framework` plays 1,000 conversations.
import assert from 'node:assert/strict';
import type { EntryData } from '../../../conversation/entries.ts';
import { derivedId } from '../../../adapters/bot-framework/address.ts';
import { teamsManners } from '../../../adapters/bot-framework/teams/manners.ts';
import { inbound, openBotHouse, post } from '../support/bot-house.ts';
import type { BotHouse } from '../support/bot-house.ts';
import type { Fault } from '../support/fake-connector.ts';
import { seeded } from '../support/random.ts';
import type { Random } from '../support/random.ts';
import { sendRestlessly } from '../support/restless-sender.ts';
import { noFigures } from '../teams/support/no-figures.ts';

const conversationCount = Number(process.env['RACE_CONVERSATIONS'] ?? 50);
const messagesEach = 3;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Every fault of which the sender cannot know whether it arrived is one after accepting, so that ours can be counted. */
function anyFault(random: Random): Fault {
  const dice = random();
  if (dice < 0.05) return { kind: 'status', status: 429, ...(random() < 0.5 ? { retryAfter: 0 } : {}) };
  if (dice < 0.07) return { kind: 'status', status: 503 };
  if (dice < 0.1) return { kind: 'status', status: 502, taken: true };
  if (dice < 0.12) return { kind: 'cut', taken: true };
  if (dice < 0.13) return { kind: 'silence', forMs: 300, taken: true };
  return { kind: 'none' };
}

interface Channel {
  readonly name: string;
  /** The courier that answers there. */
  readonly to: string;
  /** What an activity of the channel has beside the plain ones. */
  readonly form: (conversation: string) => Readonly<Record<string, unknown>>;
  readonly idOf: (conversation: string) => string;
}

const channels: readonly Channel[] = [
  {
    name: 'a channel with plain manners',
    to: 'bot-framework',
    form: (id) => ({ conversation: { id } }),
    idOf: (id) => derivedId(['emulator', '', 'b1', id]),
  },
  {
    name: 'Teams',
    to: 'msteams',
    form: (id) => ({
      channelId: 'msteams',
      conversation: { id, conversationType: 'personal', tenantId: 't1' },
      channelData: { tenant: { id: 't1' } },
    }),
    idOf: (id) => derivedId(['msteams', 't1', 'b1', id]),
  },
];

for (const channel of channels) atItsWorst(channel);

function atItsWorst({ name: channelName, to, form, idOf }: Channel): void {
  describe(`${channelName} at its worst, ${conversationCount} conversations (seed ${seed})`, function () {
    this.timeout(600_000);
    let house: BotHouse;
    before(async () => {
      house = await openBotHouse({
        manners: { msteams: teamsManners(noFigures) },
        outbox: { pace: { firstMs: 10, longestMs: 100, giveUpAfterMs: 600_000 } },
      });
    });
    after(() => house.close());

    it('loses nothing, keeps the order, and knows of every message that may be there twice', async () => {
      const random = seeded(seed);
      let unsure = 0;
      house.connector.fault = () => {
        const fault = anyFault(random);
        if (fault.kind !== 'none' && fault.taken === true) unsure++;
        return fault;
      };
      const names = Array.from({ length: conversationCount }, (_, n) => `k${n}`);
      const activities = Array.from({ length: messagesEach }, (_, m) =>
        names.map((name) =>
          inbound(house, { id: `${name}-${m}`, text: `viesti ${'abc'[m]}`, ...form(name) }),
        ),
      ).flat();
      const sent = await sendRestlessly(activities, (activity) => post(house, activity), {
        random,
        window: conversationCount * 2,
      });
      assert.ok(sent > activities.length);
      await house.conversations.settled();
      const ids = new Map(names.map((name) => [name, idOf(name)]));
      await whenAllDelivered(house, to, [...ids.values()]);

      let doubled = 0;
      let marked = 0;
      for (const [name, id] of ids) {
        const log = await house.store.read(id, 0);
        const heard = log.filter(({ kind }) => kind === 'message-in');
        assert.equal(heard.length, messagesEach, `${name}: each message has one effect`);
        const said = log
          .filter(({ kind }) => kind === 'message-out')
          .map(({ data }) => (data as { text: string }).text);
        const taken = house.connector.takenBy(name).map(({ activity }) => activity.text ?? '');
        assert.deepEqual(withoutRepetitions(taken), said, `${name}: nothing lost, the order kept`);
        const delivered = log
          .filter(({ kind }) => kind === 'delivered')
          .map(({ data }) => data as EntryData<'delivered'>);
        assert.equal(delivered.length, said.length);
        doubled += taken.length - said.length;
        marked += delivered.filter(({ maybeTwice }) => maybeTwice === true).length;
        const repeated = said.filter((text) => taken.filter((other) => other === text).length > 1);
        assert.equal(
          delivered.filter(({ maybeTwice }) => maybeTwice === true).length,
          repeated.length,
          `${name}: what is there twice is marked`,
        );
      }
      assert.equal(doubled, unsure, 'only where the channel took it and then failed');
      assert.deepEqual(house.connector.complaints, []);
      console.log(
        `      seed ${seed}: ${sent} deliveries to us of ${activities.length} messages; ${house.connector.requests()} requests for ${house.connector.taken.length - doubled} answers, ${doubled} taken twice, ${marked} marked`,
      );
    });
  });
}

/** Of each run of equal texts the first: a repetition follows directly on what it repeats. */
function withoutRepetitions(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => text !== texts[at - 1]);
}

async function whenAllDelivered(house: BotHouse, to: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    for (;;) {
      const { deliveries, newsSeq } = await house.conversations.state(id);
      if ((deliveries[to]?.upTo ?? 0) >= newsSeq) break;
      await woken(house, id);
    }
  }
}

/** Resolves after the conversation's next commit; not later than in 100 ms, should it have come meanwhile. */
function woken({ store }: BotHouse, id: string): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(done, 100);
    const unsubscribe = store.subscribe(id, done);
    function done(): void {
      clearTimeout(limit);
      unsubscribe();
      resolve();
    }
  });
}
