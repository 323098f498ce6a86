// The stories with Chatwoot as the shop's desk: the whole service with the demo shop's data on one side, a Chatwoot on loopback on
// the other, and the customer's words in between.
import assert from 'node:assert/strict';
import { parseEntry } from '../../../conversation/fold.ts';
import type { EntryData } from '../../../conversation/entries.ts';
import { isOpen } from '../../../conversation/state.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { systemClock } from '../../../kernel/clock.ts';
import { startService } from '../../end-to-end/support/service.ts';
import type { RunningService } from '../../end-to-end/support/service.ts';
import { fakeInboxId, startFakeChatwoot } from '../support/fake-chatwoot.ts';
import type { FakeChatwoot, FakeConversation } from '../support/fake-chatwoot.ts';

const key = 'nobody-guesses-this-path';
const secret = 'nobody guesses this secret either';
const pekka = { id: 31, name: 'Pekka' };
const lena = { id: 32, name: 'Lena' };

describe('the stories with Chatwoot as the desk', function () {
  this.timeout(60_000);
  let fake: FakeChatwoot;
  let service: RunningService;

  async function begin(at: string): Promise<void> {
    fake = await startFakeChatwoot();
    const clock = systemClock(at);
    service = await startService({
      environment: {
        HANDOFF_TARGETS: '*=chatwoot',
        CHATWOOT_URL: fake.url,
        CHATWOOT_ACCOUNT_ID: '1',
        CHATWOOT_INBOX_ID: String(fakeInboxId),
        CHATWOOT_TOKEN: fake.token,
        CHATWOOT_WEBHOOK_KEY: key,
        CHATWOOT_WEBHOOK_SECRET: secret,
        CHATWOOT_TEAMS: '*=5',
      },
      overrides: { clock },
    });
    fake.nowMs = () => clock.nowMs();
    fake.webhook = { url: `${service.url}/handoff/chatwoot/${key}`, secret };
  }
  afterEach(async () => {
    fake.webhook = undefined;
    await service.stop();
    await fake.close();
  });

  async function customer(locale: Locale, ...texts: string[]): Promise<void> {
    const { conversations } = service.app;
    await conversations.start({ conversationId: 'c1', channel: 'webchat', locale, customer: { id: 'u1' } });
    for (const text of texts) {
      await conversations.accept('c1', { text });
      await conversations.settled('c1');
    }
  }
  async function heard(): Promise<readonly EntryData<'message-out'>[]> {
    const log = (await service.app.store.read('c1', 0)).map(parseEntry);
    return log.flatMap((entry) => (entry?.kind === 'message-out' ? [entry.data] : []));
  }
  const phrases = async () =>
    (await heard()).map(({ phrase, agent, text }) => phrase ?? `${agent?.name}: ${text}`);
  /** Waits for what the other side is to do next; the outbox works by itself. */
  async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
    for (let tries = 0; tries < 400; tries++) {
      const seen = await look();
      if (seen !== undefined) return seen;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return assert.fail(`it never came to this: ${what}`);
  }
  const conversationThere = (): Promise<FakeConversation> =>
    until('the ticket is at Chatwoot and the customer was told', async () =>
      (await phrases()).includes('handoff.received') ? fake.conversations[0] : undefined,
    );
  const openQuestions = async () =>
    (await service.app.conversations.state('c1')).questions.filter(isOpen).length;

  it('6: a delivery that the web shop refuses is asked of logistics, and the customer stays where they are', async () => {
    await begin('2026-11-24T10:00:00+02:00');
    await customer(
      'fi',
      'verkkokauppa ei toimita postinumeroon 97200, vaikka chat lupasi. haluan jutella ihmisen kanssa',
    );
    const { id, team_id, labels, custom_attributes: own, messages } = await conversationThere();
    assert.deepEqual([team_id, labels.includes('tiski'), own['tiski_language']], [5, true, 'fi']);
    assert.match(messages[0]?.content ?? '', /97200/);
    assert.equal(messages[0]?.private, true);
    assert.ok(!(await phrases()).some((phrase) => phrase.startsWith('handoff.queued')));
    await fake.note(id, pekka, 'kysyn logistiikasta');
    await fake.assign(id, pekka);
    await fake.reply(id, pekka, 'Hetki, kysyn logistiikasta.');
    await fake.reply(id, pekka, 'Logistiikka vahvisti: 97200:aan ajetaan tiistaisin.');
    const last = (await heard()).slice(-3).map(({ phrase, text }) => phrase ?? text);
    assert.deepEqual(last, [
      'handoff.joined',
      'Hetki, kysyn logistiikasta.',
      'Logistiikka vahvisti: 97200:aan ajetaan tiistaisin.',
    ]);
    await customer('fi', 'mitä se maksaa?');
    await until('the customer’s words are at Chatwoot', () =>
      fake.conversations[0]?.messages.find(({ content }) => content === 'mitä se maksaa?'),
    );
    await fake.reply(id, pekka, 'Kiitos, tervetuloa uudelleen!');
    const byPekka = (await heard()).filter(({ sender }) => sender === 'agent');
    assert.ok(!byPekka.some(({ text }) => text.includes('tervetuloa')), 'no goodbye to an open question');
    const note = await until('Pekka reads which are open', () =>
      fake.conversations[0]?.messages.find(({ content }) => content.includes('ei lähetetty')),
    );
    assert.match(note.content, /mitä se maksaa/);
    await fake.reply(id, pekka, '29 euroa.');
    await fake.note(id, pekka, '/ok');
    await fake.reply(id, pekka, 'Kiitos, tervetuloa uudelleen!');
    await fake.setStatus(id, 'resolved');
    assert.equal(await openQuestions(), 0);
    assert.equal((await service.app.conversations.state('c1')).endedTicket?.by, 'resolved');
  });

  it('10: a night’s contact lies at Chatwoot in the morning, and nobody was promised', async () => {
    await begin('2026-11-24T23:30:00+02:00');
    await customer(
      'sv',
      'jag vill prata med en människa om min beställning',
      'min e-post är liisa@example.com',
    );
    const { id, messages, contact } = await conversationThere();
    const said = await heard();
    const sent = said.find(({ phrase }) => phrase === 'handoff.order' || phrase?.startsWith('handoff.sent'));
    assert.match(sent?.text ?? '', /ingen på plats/);
    assert.ok(!said.some(({ phrase }) => phrase?.startsWith('handoff.queued')));
    await until('the address is at Chatwoot', () =>
      contact.email === 'liisa@example.com' ||
      messages.some(({ content }) => content.includes('liisa@example.com'))
        ? true
        : undefined,
    );
    await fake.assign(id, lena);
    await fake.reply(id, lena, 'Hej Liisa! Din beställning är på väg.');
    assert.equal((await heard()).at(-1)?.agent?.name, 'Lena');
  });

  it('14: thanks and one more thing is a question for the person, and the bot keeps out of it', async () => {
    await begin('2026-11-24T10:00:00+02:00');
    await customer('fi', 'haluan puhua ihmisen kanssa');
    const { id } = await conversationThere();
    await fake.reply(id, pekka, 'Hei, miten voin auttaa?');
    const before = (await heard()).length;
    await customer('fi', 'Kiitti! Entä takuu?');
    await until('the question is at Chatwoot', () =>
      fake.conversations[0]?.messages.find(({ content }) => content === 'Kiitti! Entä takuu?'),
    );
    assert.equal((await heard()).length, before);
    assert.equal(await openQuestions(), 1);
    await fake.setStatus(id, 'resolved');
    await until('it is open again at Chatwoot', () =>
      fake.conversations[0]?.status === 'open' ? true : undefined,
    );
    const { ticket } = await service.app.conversations.state('c1');
    assert.equal(ticket?.owner?.name, 'Pekka');
  });

  it('shows at our own desk where the ticket is, and comes back when Chatwoot says no', async () => {
    await begin('2026-11-24T10:00:00+02:00');
    fake.outage = 403;
    await customer('en', 'I want to talk to a person');
    await until('it is in our own line', async () =>
      (await phrases()).includes('handoff.elsewhere') ? true : undefined,
    );
    const [row] = await service.app.store.tickets({ states: ['queued'] });
    const data = row?.data as {
      readonly broughtBack?: { readonly reason?: string };
      readonly desk?: unknown;
    };
    assert.equal(data.desk, undefined);
    assert.match(data.broughtBack?.reason ?? '', /403/);
  });

  it('lets nobody in who does not know the path or the secret', async () => {
    await begin('2026-11-24T10:00:00+02:00');
    await customer('fi', 'haluan puhua ihmisen kanssa');
    const { id } = await conversationThere();
    const good = fake.webhook;
    for (const [webhook, status] of [
      [{ url: `${service.url}/handoff/chatwoot/another-path-than-ours`, secret }, 404],
      [{ url: good?.url ?? '', secret: 'another secret' }, 401],
      [{ url: good?.url ?? '' }, 401],
    ] as const) {
      fake.webhook = webhook;
      assert.deepEqual((await fake.reply(id, pekka, 'minä olen Pekka')).slice(-1), [status]);
    }
    const now = fake.nowMs;
    fake.nowMs = () => now() - 10 * 60_000;
    fake.webhook = good;
    assert.deepEqual((await fake.reply(id, pekka, 'vanha sana')).slice(-1), [401]);
    assert.ok(!(await heard()).some(({ sender }) => sender === 'agent'));
  });
});
