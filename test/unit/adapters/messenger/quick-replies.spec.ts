import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quickRepliesOf, saidByTap } from '../../../../adapters/messenger/quick-replies.ts';

const titles = (...all: readonly string[]) =>
  quickRepliesOf(all.map((title) => ({ title, text: title }))).map(({ title }) => title);

describe('Messenger’s buttons', () => {
  it('keep a label that fits', () => {
    assert.deepEqual(titles('Kyllä', 'Ei kiitos', 'Pyydä ihminen'), ['Kyllä', 'Ei kiitos', 'Pyydä ihminen']);
  });

  it('shorten a longer one to what still says what it is', () => {
    assert.deepEqual(
      titles(
        'Lönnrotinkatu, Helsinki keskusta',
        'Ihminen (asiakaspalvelija)',
        'ti 24.11. klo 10.00–11.00',
        'Linkora RX-500 AX WiFi 6 -reititin',
      ),
      ['Lönnrotinkatu', 'Ihminen', 'ti 24.11. 10–11', 'Linkora RX-500 AX…'],
    );
  });

  it('tell those apart that begin alike', () => {
    assert.deepEqual(titles('Kotikaarnan myymälä Turku', 'Kotikaarnan myymälä Oulu'), ['Turku', 'Oulu']);
  });

  it('are few, well formed and never two alike; the last one stays, and each tap says all of it', () => {
    const suggestion = fc.record({
      title: fc
        .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
        .filter((text) => text.trim() !== ''),
      text: fc.string({ minLength: 1, maxLength: 200 }),
    });
    const some = fc.uniqueArray(suggestion, { maxLength: 30, selector: ({ title }) => title.trim() });
    fc.assert(
      fc.property(some, (suggestions) => {
        const replies = quickRepliesOf(suggestions);
        assert.equal(replies.length, Math.min(13, suggestions.length));
        assert.equal(new Set(replies.map(({ title }) => title)).size, replies.length);
        for (const { title } of replies) {
          assert.ok(title.length <= 20 && title.trim() !== '', JSON.stringify(title));
          assert.ok(title.isWellFormed(), title);
        }
        const last = replies.at(-1);
        if (last !== undefined) assert.equal(saidByTap(last.payload), suggestions.at(-1)?.text);
      }),
    );
  });

  it('are told from what a menu carries', () => {
    assert.equal(saidByTap('MENU_HOURS'), undefined);
  });
});
