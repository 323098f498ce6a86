import assert from 'node:assert/strict';
import fc from 'fast-check';
import { headerText, mailAddress } from '../../../../adapters/email/addresses.ts';
import { calendarOf } from '../../../../adapters/email/calendar.ts';
import { mailBytes } from '../../../../adapters/email/mail.ts';
import { headersOfMail, textOfMail } from '../../../channels/email/support/plain-mail.ts';
import type { Letter } from '../../../../kernel/letter.ts';

const from = { address: 'palvelu@kauppa.example', name: 'Kauppa Öy' };
const place = { conversationId: 'c-1', seq: 12, at: '2026-11-24T08:00:00.000Z' };
const letter: Letter = {
  to: 'liisa@example.fi',
  locale: 'fi',
  subject: 'Vastaus – Kauppa',
  parts: [
    { kind: 'text', text: 'Hei!' },
    { kind: 'quote', text: 'Onko <b>niitä</b> & muita?\nEntä "takuu"?' },
    { kind: 'link', title: 'Avaa chat', href: 'https://kauppa.example/?a=1&b="2"' },
  ],
};
const written = async (one: Letter = letter, where: typeof place & { after?: number } = place) =>
  (await mailBytes(one, 'liisa@example.fi', from, where)).toString();

describe('a letter as mail', () => {
  it('says that a machine wrote it, and threads under names that do not tell the conversation', async () => {
    const mail = await written(letter, { ...place, after: 9 });
    const headers = headersOfMail(mail);
    const id = headers.find((line) => /^message-id:/i.test(line)) ?? '';
    assert.match(id, /<[0-9a-f]{24}\.12@kauppa\.example>$/);
    assert.ok(!mail.includes('c-1'));
    const thread = /<([0-9a-f]{24})\./.exec(id)?.[1] ?? '';
    assert.ok(headers.some((line) => line === `In-Reply-To: <${thread}.9@kauppa.example>`));
    assert.ok(headers.some((line) => line === `References: <${thread}.9@kauppa.example>`));
    assert.ok(headers.includes('Auto-Submitted: auto-generated'));
    assert.ok(!headers.some((line) => /^list-/i.test(line)));
  });

  it('is the same for each try', async () => {
    const heads = await Promise.all([written(), written()]);
    const [first, second] = heads.map((mail) =>
      headersOfMail(mail).filter((line) => /^(?:message-id|date|subject|to|from):/i.test(line)),
    );
    assert.deepEqual(first, second);
  });

  it('has plain text and simple HTML in which nothing of the customer’s is markup', async () => {
    const text = textOfMail(await written());
    assert.ok(text.includes('> Onko <b>niitä</b> & muita?'));
    assert.ok(text.includes('&lt;b&gt;niitä&lt;/b&gt; &amp; muita?<br>'));
    assert.ok(text.includes('href="https://kauppa.example/?a=1&amp;b=&quot;2&quot;"'));
  });

  it('lets nothing grow into a header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (noise) => {
        const subject = `Hei ${noise}\r\nBcc: kaikki@example.fi\n\nX-Evil: 1`;
        const mail = await mailBytes(
          { ...letter, subject },
          'liisa@example.fi',
          { ...from, name: subject },
          place,
        );
        const names = headersOfMail(mail.toString()).map((line) => line.split(':')[0]?.toLowerCase());
        assert.ok(!names.includes('bcc') && !names.includes('x-evil'));
      }),
      { numRuns: 50 },
    );
  });

  it('brings a call for the calendar, and takes it back', async () => {
    const appointment = {
      uid: 'p1@tiski',
      sequence: 12,
      start: '2026-11-30T07:00:00.000Z',
      end: '2026-11-30T07:30:00.000Z',
      title: 'Kauppa soittaa sinulle; tärkeää, oikeasti',
      about: 'Soitamme sinulle ma 30.11. klo 9–9.30 numeroon 040 123 4567.\nJos aika ei sovi, kerro.',
      cancelled: false,
    };
    const mail = textOfMail(await written({ ...letter, appointment }));
    assert.ok(mail.includes('BEGIN:VCALENDAR'));
    const calendar = calendarOf({ ...appointment, cancelled: true }, place.at);
    const unfolded = calendar.replace(/\r\n /g, '');
    assert.ok(unfolded.includes('METHOD:CANCEL\r\n') && unfolded.includes('STATUS:CANCELLED\r\n'));
    assert.ok(unfolded.includes('DTSTART:20261130T070000Z\r\n'));
    assert.ok(unfolded.includes('SUMMARY:Kauppa soittaa sinulle\\; tärkeää\\, oikeasti\r\n'));
    for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});

describe('addresses', () => {
  it('takes plain ones, also with letters beyond ASCII', () => {
    assert.equal(mailAddress(' liisa.virtanen+kauppa@example.fi '), 'liisa.virtanen+kauppa@example.fi');
    assert.equal(mailAddress('liisa@mökki.fi'), 'liisa@xn--mkki-5qa.fi');
    assert.equal(mailAddress('åke@example.se'), 'åke@example.se');
  });

  it('takes nothing that is more or less than one address', () => {
    for (const text of [
      '',
      'liisa',
      'liisa@',
      '@example.fi',
      'liisa@localhost',
      'a@b.fi, c@d.fi',
      'a@b.fi\r\nRCPT TO:<c@d.fi>',
      '<a@b.fi>',
      'Liisa <a@b.fi>',
      '"a b"@c.fi',
      'a..b@c.fi',
      'a@[127.0.0.1]',
      `${'a'.repeat(65)}@b.fi`,
    ])
      assert.equal(mailAddress(text), undefined, text);
  });

  it('makes one line of anything for a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.ok(!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(headerText(text)));
      }),
    );
  });
});
