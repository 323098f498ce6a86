import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../app.ts';
import type { App } from '../../../app.ts';
import { readConfig } from '../../../config/config.ts';
import type { Entry } from '../../../conversation/entries.ts';
import { parseEntry } from '../../../conversation/fold.ts';
import { manualClock } from '../../../kernel/clock.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { openMailServer } from './support/mail-server.ts';
import type { MailServer } from './support/mail-server.ts';
import { headersOfMail, subjectOfMail, textOfMail } from './support/plain-mail.ts';

const slot = { start: '2026-11-25T08:00:00.000Z', end: '2026-11-25T08:30:00.000Z' };

describe('letters on their way to a customer', function () {
  this.timeout(60_000);
  let server: MailServer;
  let dataDir: string;
  let app: App;
  let clock: ReturnType<typeof manualClock>;

  let id = '';
  let count = 0;
  let takenBefore = 0;

  before(async () => {
    server = await openMailServer();
    dataDir = await mkdtemp(join(tmpdir(), 'tiski-letters-'));
    clock = manualClock('2026-11-24T08:00:00.000Z');
    await open();
  });
  beforeEach(async () => {
    id = `c${++count}`;
    takenBefore = server.taken.length;
    await app.conversations.start({
      conversationId: id,
      channel: 'webchat',
      locale: 'sv',
      customer: { id: 'u' },
    });
    await app.conversations.commitEntries(id, ({ thread, lastSeq }) => ({
      entries: [
        {
          kind: 'turn',
          data: { upTo: lastSeq, acts: [], thread, contact: { email: 'liisa@example.fi' }, notUnderstood: 0 },
        },
        {
          kind: 'promise-made',
          data: {
            promiseId: 'p1',
            kind: 'callback',
            dueAt: slot.end,
            keeper: 'store',
            text: '',
            slot,
            phone: '+358401234567',
          },
        },
      ],
    }));
  });
  after(async () => {
    await app.close();
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function open(): Promise<void> {
    const settings = {
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      SMTP_URL: `smtp://127.0.0.1:${server.port}`,
      MAIL_FROM: 'palvelu@kauppa.example',
      MAIL_REPLY_TO: 'asiakaspalvelu@kauppa.example',
    };
    app = await createApp(readConfig(settings), { clock, logger: silentLogger, offline: true });
    app.outbox.start(app.conversations);
  }
  /** Lets so many rounds of timers and deliveries pass, half a minute each. */
  async function pass(rounds = 1): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await app.conversations.runDueTimers();
      await app.conversations.settled();
      await app.outbox.settled();
      clock.advanceMs(30_000);
    }
  }
  async function kinds(kind: Entry['kind']): Promise<readonly Entry[]> {
    const entries = (await app.store.read(id, 0)).flatMap((entry) => parseEntry(entry) ?? []);
    return entries.filter(
      (entry) => entry.kind === kind && (!('to' in entry.data) || entry.data.to !== 'joined'),
    );
  }
  const taken = () => server.taken.slice(takenBefore);
  const messageIds = () =>
    taken().map(({ text }) => headersOfMail(text).find((line) => /^message-id:/i.test(line)));

  it('goes once, in the customer’s language, with the call for the calendar', async () => {
    await pass(3);
    assert.equal(taken().length, 1);
    const text = taken()[0]?.text ?? '';
    assert.deepEqual(taken()[0]?.to, ['liisa@example.fi']);
    assert.match(subjectOfMail(text), /^Vi ringer dig ons 25\.11 kl\. 10–10\.30 – /);
    assert.match(textOfMail(text), /på numret 040 123 4567/);
    assert.match(textOfMail(text), /Du kan svara på det här meddelandet/);
    assert.match(textOfMail(text), /DTSTART:20261125T080000Z/);
    assert.ok(headersOfMail(text).some((line) => /^reply-to:.*asiakaspalvelu@kauppa\.example/i.test(line)));
  });

  it('is tried again after a 450, and goes once', async () => {
    server.plan({ at: 'rcpt', code: 450 });
    await pass();
    assert.equal((await kinds('delivery-delayed')).length, 1);
    await pass(20);
    assert.equal(taken().length, 1);
  });

  it('becomes a dead letter that the desk sees after a 550', async () => {
    server.plan({ at: 'rcpt', code: 550 });
    await pass(5);
    assert.equal(taken().length, 0);
    const [failed] = await kinds('delivery-failed');
    assert.ok(failed?.kind === 'delivery-failed' && failed.data.to === 'email');
    assert.match(failed.data.reason, /550/);
  });

  it('may come twice when the line was cut after it was taken: under the same name, and counted', async () => {
    server.plan({ at: 'data', cut: true });
    await pass(20);
    assert.equal(taken().length, 2);
    assert.equal(new Set(messageIds()).size, 1);
    const [delivered] = await kinds('delivered');
    assert.ok(delivered?.kind === 'delivered' && delivered.data.maybeTwice === true);
  });

  it('is ordered and sent once also when the service dies in between', async () => {
    server.plan({ at: 'connect', code: 421 });
    await pass();
    await app.close();
    await open();
    await pass(20);
    assert.equal((await kinds('letter-ordered')).length, 1);
    assert.equal(taken().length, 1);
  });
});
