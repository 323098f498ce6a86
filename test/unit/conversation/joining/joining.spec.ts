import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseEntry } from '../../../../conversation/fold.ts';
import type { Entry } from '../../../../conversation/entries.ts';
import { isGuest } from '../../../../conversation/joins.ts';
import { members, openFamily } from './family.ts';
import type { Family, Member, Weather } from './family.ts';

describe('one customer on several channels', () => {
  let family: Family;
  beforeEach(async () => {
    family = await openFamily();
  });
  afterEach(() => family.close());

  async function say(member: Member, text: string): Promise<void> {
    await family.conversations.accept(member, { text });
    await family.calm();
  }
  async function log(member: Member): Promise<readonly Entry[]> {
    return (await family.store.read(member, 0)).flatMap((entry) => parseEntry(entry) ?? []);
  }
  async function heard(member: Member): Promise<readonly string[]> {
    return (await log(member)).flatMap((entry) => (entry.kind === 'message-out' ? [entry.data.text] : []));
  }
  async function codeFrom(member: Member): Promise<string> {
    await say(member, 'voinko jatkaa tätä puhelimella?');
    const { offered } = (await family.state(member)).joins;
    assert.ok(offered !== undefined, 'a code was given');
    return offered.code;
  }
  async function join(home: Member, guest: Member): Promise<void> {
    await say(guest, await codeFrom(home));
    await say(guest, 'kyllä');
  }

  it('goes on elsewhere after a code and a yes: what is written there is answered there, from the home', async () => {
    await join('web', 'teams');
    assert.equal((await family.state('teams')).joins.home, 'web');
    await say('teams', 'yksi');
    assert.ok((await heard('web')).includes('kaiku: yksi'), 'the home speaks');
    assert.ok((await heard('teams')).includes('kaiku: yksi'), 'and is heard where the customer writes');
    const inHome = (await log('web')).find(
      (entry) => entry.kind === 'message-in' && entry.data.text === 'yksi',
    );
    assert.ok(inHome?.kind === 'message-in' && inHome.data.via?.channel === 'msteams');
  });

  it('says nothing on a channel that the customer has left, and everything in the web chat', async () => {
    await join('teams', 'web');
    await say('teams', 'takaisin täällä');
    assert.ok((await heard('web')).includes('kaiku: takaisin täällä'));
    assert.ok((await log('web')).some((entry) => entry.kind === 'message-elsewhere'));
    await join('teams', 'page');
    await say('teams', 'vain tänne');
    assert.ok(!(await heard('page')).includes('kaiku: vain tänne'));
  });

  it('tells the home that somebody joined it, and the guest nothing before the yes', async () => {
    await say('web', 'salainen asia');
    await say('teams', await codeFrom('web'));
    assert.ok(!(await heard('teams')).join('\n').includes('salainen'));
    assert.equal((await family.state('web')).joins.guests.length, 0);
    await say('teams', 'joo');
    assert.match((await heard('web')).at(-1) ?? '', /Teamsissa.*lopeta yhdistäminen/);
  });

  it('asks once: a no, or anything else, joins nothing, and a later yes neither', async () => {
    for (const answer of ['ei', 'mitä maksaa lapio?']) {
      await say('teams', await codeFrom('web'));
      await say('teams', answer);
      await say('teams', 'kyllä');
      assert.equal((await family.state('teams')).joins.home, undefined, answer);
    }
  });

  it('refuses a code that is used, old or wrong in clear words', async () => {
    const code = await codeFrom('web');
    await say('teams', code);
    await say('teams', 'kyllä');
    await say('page', `koodi ${code}`);
    assert.match((await heard('page')).at(-1) ?? '', /ei kelpaa/);
    const late = await codeFrom('web');
    family.clock.advanceMs(16 * 60_000);
    await say('page', `koodi ${late}`);
    assert.match((await heard('page')).at(-1) ?? '', /ei kelpaa/);
    assert.equal((await family.state('page')).joins.home, undefined);
  });

  it('lets nobody guess for long', async () => {
    const tried = '2222-2C3N 3C3C-3C3W 4C4C-4C42 5555-5C5D 6C66-666D 7C7C-7C7C 8C8C-8C8H'.split(' ');
    for (const code of tried) await say('page', `koodi ${code}`);
    await say('page', `koodi ${await codeFrom('web')}`);
    assert.equal((await family.state('page')).joins.asked, undefined);
  }).timeout(20_000);

  it('keeps the home’s one ticket, and brings what is open along', async () => {
    await say('web', 'human');
    await join('web', 'teams');
    await say('teams', 'human');
    assert.equal((await family.state('teams')).ticket, undefined);
    const tickets = await family.store.tickets({ states: ['queued', 'claimed'] });
    assert.deepEqual(
      tickets.map(({ conversationId }) => conversationId),
      ['web'],
    );
    assert.match((await heard('teams')).join('\n'), /jonossa/);
  });

  it('does not join what is in somebody’s hands already', async () => {
    await say('teams', 'human');
    await say('teams', `koodi ${await codeFrom('web')}`);
    assert.match((await heard('teams')).at(-1) ?? '', /ei voi liittää/);
  });

  it('parts them from either side, and each goes on by itself', async () => {
    for (const side of ['web', 'teams'] as const) {
      await join('web', 'teams');
      await say(side, 'lopeta yhdistäminen');
      assert.equal((await family.state('teams')).joins.home, undefined, side);
      assert.equal(isGuest(await family.state('web'), 'teams'), false, side);
      await say('teams', `erikseen ${side}`);
      assert.ok((await heard('teams')).includes(`kaiku: erikseen ${side}`));
      assert.ok(!(await heard('web')).includes(`kaiku: erikseen ${side}`));
    }
  });

  interface Saying {
    readonly kind: 'say';
    readonly by: Member;
    readonly text: string;
  }
  interface Giving {
    readonly kind: 'give';
    readonly from: Member;
    readonly to: Member;
  }
  type Command = Saying | Giving | { readonly kind: 'pause' } | { readonly kind: 'calm' };
  const member = fc.constantFrom(...members);
  const command: fc.Arbitrary<Command> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('say' as const), by: member, text: fc.constant('sana') }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('say' as const),
        by: member,
        text: fc.constantFrom(
          'jatketaanko kännykällä?',
          'kyllä',
          'kyllä',
          'ei',
          'lopeta yhdistäminen',
          'human',
        ),
      }),
    },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('give' as const), from: member, to: member }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'pause' } as const) },
    { weight: 2, arbitrary: fc.constant({ kind: 'calm' } as const) },
  );
  const weather: fc.Arbitrary<Weather> = fc.oneof(
    { weight: 6, arbitrary: fc.constant<Weather>('fair') },
    { weight: 1, arbitrary: fc.constantFrom<Weather>('before', 'after') },
  );

  it('whatever is written where, at once and in bad weather: each word is answered once, by one home, and nobody joins in a ring', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 4, maxLength: 24 }),
        fc.array(weather, { maxLength: 40 }),
        async (commands, forecast) => {
          const own = await openFamily();
          try {
            await play(own, commands, forecast);
            await own.calm();
            await check(own);
          } finally {
            await own.close();
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  async function play(
    own: Family,
    commands: readonly Command[],
    forecast: readonly Weather[],
  ): Promise<void> {
    own.plan(forecast);
    let count = 0;
    for (const one of commands) {
      if (one.kind === 'pause') await own.conversations.settled();
      else if (one.kind === 'calm') await own.calm();
      else {
        const by = one.kind === 'give' ? one.to : one.by;
        const text =
          one.kind === 'give' ? ((await own.state(one.from)).joins.offered?.code ?? 'sana') : one.text;
        const clientActivityId = `m${++count}`;
        const said = text === 'sana' || text === 'human' ? `${text} ${count}` : text;
        // A client that hears of no success sends again.
        for (;;) {
          try {
            await own.conversations.accept(by, { text: said, clientActivityId });
            break;
          } catch {
            continue;
          }
        }
      }
    }
  }

  async function check(own: Family): Promise<void> {
    const logs = new Map<Member, readonly Entry[]>();
    for (const one of members)
      logs.set(
        one,
        (await own.store.read(one, 0)).flatMap((entry) => parseEntry(entry) ?? []),
      );
    for (const one of members) {
      const state = await own.state(one);
      assert.equal(state.unhandled.length, 0, `${one} has dealt with everything`);
      const { home } = state.joins;
      if (home !== undefined) {
        const there = await own.state(home as Member);
        assert.equal(there.joins.home, undefined, 'a home is no guest');
        assert.ok(isGuest(there, one), `${home} knows of ${one}`);
        assert.equal(state.ticket, undefined, 'a guest has no ticket');
      }
      for (const guest of members)
        if (isGuest(state, guest))
          assert.equal((await own.state(guest)).joins.home, one, `${guest} is ${one}’s`);
    }
    const all = [...logs.values()].flat();
    const asked = new Set(
      all.flatMap((entry) =>
        entry.kind === 'message-in' &&
        entry.data.via === undefined &&
        /^(?:sana|human) /.test(entry.data.text)
          ? [entry.data.text]
          : [],
      ),
    );
    for (const text of asked) {
      const echoes = all.filter(
        (entry) =>
          entry.kind === 'message-out' &&
          entry.data.homeSeq === undefined &&
          entry.data.text === `kaiku: ${text}`,
      );
      assert.equal(echoes.length, 1, `“${text}” is answered once`);
    }
    for (const entries of logs.values()) {
      const copies = entries.flatMap((entry) =>
        entry.kind === 'message-out' && entry.data.homeSeq !== undefined ? [entry.data.text] : [],
      );
      const words = copies.filter((text) => text.startsWith('kaiku: '));
      assert.equal(new Set(words).size, words.length, 'nothing is heard twice');
    }
  }
});
