// The page's short words for time and facts, in its three languages.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseWords, languages } from '../../../../desk/app/words/choose-words.ts';
import { en } from '../../../../desk/app/words/en.ts';
import type { Fact } from '../../../../desk/app/words/fact-words.ts';
import { factWords } from '../../../../desk/app/words/fact-words.ts';
import { fi } from '../../../../desk/app/words/fi.ts';
import { sv } from '../../../../desk/app/words/sv.ts';
import { phoneWords } from '../../../../desk/app/words/phone-words.ts';
import { toldSpanWords, waitWords } from '../../../../desk/app/words/wait-words.ts';
import { dueWords, spanWords } from '../../../../desk/app/words/time-words.ts';

const minute = 60_000;
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('the desk’s words', () => {
  it('follow the wish, then the browser, then English', () => {
    assert.equal(chooseWords(['sv', 'fi-FI']), sv);
    assert.equal(chooseWords([null, 'de-DE', 'fi-FI', 'en']), fi);
    assert.equal(chooseWords([null, 'SV-fi']), sv);
    assert.equal(chooseWords(['nonsense']), en);
  });

  it('say a span in at most two units', () => {
    const spans: readonly (readonly [number, string])[] = [
      [-5, 'alle 1 min'],
      [59_999, 'alle 1 min'],
      [minute, '1 min'],
      [59 * minute + 59_999, '59 min'],
      [60 * minute, '1 h'],
      [65 * minute, '1 h 5 min'],
      [24 * 60 * minute, '1 pv'],
      [51 * 60 * minute + 4 * minute, '2 pv 3 h'],
    ];
    for (const [ms, words] of spans) assert.equal(plain(spanWords(ms, fi)), words);
    assert.equal(plain(spanWords(51 * 60 * minute, sv)), '2 d 3 h');
  });

  it('never say a longer span with a smaller first figure of the same unit', () => {
    fc.assert(
      fc.property(fc.nat(7 * 24 * 60), fc.nat(7 * 24 * 60), (a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map(
          (minutes) => plain(spanWords(minutes * minute, en)) ?? '',
        );
        const [x, unitX] = (short ?? '').split(' ');
        const [y, unitY] = (long ?? '').split(' ');
        return unitX !== unitY || x === 'under' || y === 'under' || Number(x) <= Number(y);
      }),
    );
  });

  it('mark a promise when it is near and when it has passed', () => {
    const now = Date.parse('2026-11-24T08:00:00Z');
    const due = (kind: 'reply' | 'callback', inMs: number) =>
      dueWords({ kind, dueAt: new Date(now + inMs).toISOString() }, now, fi);
    assert.deepEqual(plain(due('reply', -3 * minute).words), 'myöhässä 3 min');
    assert.equal(due('reply', 0).urgency, 'overdue');
    assert.equal(due('reply', 5 * minute).urgency, 'soon');
    assert.equal(plain(due('reply', 4 * minute).words), '4 min jäljellä');
    assert.equal(due('reply', 6 * minute).urgency, 'later');
    assert.equal(due('callback', 6 * minute).urgency, 'soon');
    assert.match(due('reply', 60 * minute).words, /^viimeistään klo \d\d\.\d\d$/);
    assert.match(due('reply', 48 * 60 * minute).words, /^viimeistään to 26\.11\.? klo /);
  });

  it('say of a call in a slot when it begins, that it is time, and how late it is', () => {
    const slot = { start: '2026-11-24T12:00:00Z', end: '2026-11-24T12:30:00Z' };
    const at = (time: string, locale = fi) => {
      const due = dueWords({ kind: 'callback', dueAt: slot.end, slot }, Date.parse(time), locale);
      return [due.urgency, plain(due.words)];
    };
    assert.match(at('2026-11-24T08:00:00Z').join(' '), /^later klo \d\d\.00–\d\d\.30$/);
    assert.match(at('2026-11-23T08:00:00Z', en).join(' '), /^later Tue,? 24\/11 \d\d:00–\d\d:30$/);
    assert.deepEqual(at('2026-11-24T11:50:00Z'), ['soon', '10 min päästä']);
    assert.match(at('2026-11-24T12:10:00Z').join(' '), /^soon nyt, klo \d\d\.30 asti$/);
    assert.deepEqual(at('2026-11-24T12:40:00Z'), ['overdue', 'myöhässä 10 min']);
  });

  it('mark what the desk was warned of, however long it has', () => {
    const now = Date.parse('2026-11-24T08:00:00Z');
    const check = { kind: 'check', dueAt: '2026-11-24T10:00:00Z' } as const;
    assert.equal(dueWords(check, now, fi).urgency, 'later');
    assert.equal(dueWords({ ...check, warned: true }, now, fi).urgency, 'soon');
  });

  it('group a phone number without changing it', () => {
    assert.equal(plain(phoneWords('+358401234567')), '+358 40 123 4567');
    assert.equal(plain(phoneWords('+46701234567')), '+46 701 234 567');
    assert.equal(phoneWords(''), '');
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (number) => {
        assert.equal(phoneWords(number).replaceAll('\u00a0', ''), number);
      }),
    );
  });

  it('tell the wait as the customer was told it, in whole minutes and no shorter', () => {
    const told = { ticketId: 't', team: 'store', position: 2 };
    assert.equal(
      waitWords({ ...told, range: { low: 150, high: 361 }, callbackOffered: true }, fi),
      'Asiakkaalle kerrottiin: jonossa 2., odotus 2–7 min · tarjottiin soittoa',
    );
    assert.equal(toldSpanWords({ range: { low: 0, high: 60 } }, en), '0–1 min');
    assert.equal(toldSpanWords({ range: { low: 300, high: 300 } }, sv), 'cirka 5 min');
    assert.equal(
      waitWords({ ...told, withheld: 'too-little-data' }, en),
      'The customer was told: no. 2 in line, no time promised',
    );
  });

  describe('for facts', () => {
    const fact = (topic: Fact['topic'], value: unknown): Fact => ({
      type: 'Answer',
      topic,
      outcome: 'answered',
      value,
    });
    const say = (one: Fact, words = fi) => plain(factWords(one, words, new Map([['T1', 'Lielahti']])));

    it('say what was told', () => {
      assert.equal(say(fact('stock', { availability: 'in_stock', quantity: 4 })), '4 kpl, saatavilla');
      assert.equal(say(fact('stock', { availability: 'out_of_stock', quantity: 0 })), 'loppu');
      assert.equal(
        say(
          fact('stock', {
            stores: [
              { storeCode: 'T1', availability: 'in_stock', quantity: 4 },
              { storeCode: 'X', availability: 'unknown' },
            ],
          }),
        ),
        'Lielahti 4 kpl, saatavilla, X ei tietoa',
      );
      assert.equal(
        say(fact('price', { amount: '49.90', currency: 'EUR', regular: '59.90' })),
        '49,90 € (norm. 59,90 €)',
      );
      assert.equal(say(fact('warranty', { duration: 'P2Y' })), '2 vuotta');
      assert.equal(say(fact('warranty', { duration: 'P18M' }), sv), '18 mån.');
      assert.equal(
        say(
          fact('delivery-time', {
            service: 's',
            minDays: 2,
            maxDays: 4,
            minDate: '2026-11-26',
            maxDate: '2026-11-30',
          }),
        ),
        '2–4 arkipäivää, 26.11.–30.11.',
      );
      assert.equal(say(fact('delivery-area', { deliverable: false, services: [] })), 'ei toimiteta');
      assert.equal(say(fact('store-hours', { date: '2026-12-06', closed: true })), '6.12. suljettu');
      assert.equal(
        say(fact('store-hours', { date: '2026-11-24', opens: '09:00', closes: '21:00' })),
        '24.11. 09:00–21:00',
      );
      assert.equal(say(fact('audience', { buyers: 'business' }), en), 'businesses only');
    });

    it('say that a fact was unknown, and nothing of what they do not understand', () => {
      assert.equal(
        say({ type: 'Answer', topic: 'price', outcome: 'unknown' }),
        'ei tiedossa, sanottu asiakkaalle',
      );
      fc.assert(
        fc.property(fc.anything(), (value) => {
          for (const words of languages) {
            const said = factWords(fact('other', value), words);
            assert.ok(said === undefined || !/undefined|\[object/.test(said), said);
          }
        }),
      );
    });
  });
});
