// How a message falls into words, numbers, codes and punctuation, and that any text does so in linear time.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import type { Morphology } from '../../../../kernel/words.ts';

const bare: Morphology = {
  source: 'stemmer',
  analyse: (word) => [{ lemma: word, parts: [word], wordClass: 'other' }],
};
const shape = (text: string): string =>
  tokenize(text, bare)
    .map(({ lower, kind }) => (kind === 'word' || kind === 'punctuation' ? lower : `${lower}/${kind}`))
    .join(' ');

describe('tokenize', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Onks RX-500 loppu?', 'onks rx-500/mixed loppu ?'],
    ['AX1800, 5l ja 2.5 tai 49,90', 'ax1800/mixed , 5l/mixed ja 2.5/number tai 49,90/number'],
    ['klo 14.30–16:00', 'klo 14.30/number 16:00/number'],
    ['What’s up', "what's up"],
    ['marja- ja sienikori', 'marja ja sienikori'],
    ['linja‑auto', 'linja-auto'],
    ['TV:ssä USA:han', 'tv:ssä usa:han'],
    ['tuote:reititin', 'tuote : reititin'],
    ['hinta/takuu 225/45R17', 'hinta takuu 225/45r17/mixed'],
    ['Postinro 97xxx tai 00100.', 'postinro 97xxx/mixed tai 00100/number .'],
    ['matti.m@foo.fi, kiitos', 'matti.m@foo.fi/mixed , kiitos'],
    ['katso https://shop.fi/p/1?a=b.', 'katso https://shop.fi/p/1?a=b/mixed .'],
    ['www.kauppa.fi/tuote-1!', 'www.kauppa.fi/tuote-1/mixed !'],
    ['loppu.Entä hinta', 'loppu . entä hinta'],
    ['ok.se on', 'ok . se on'],
    ['hyvä 👍🏽 👨‍👩‍👧 juttu…', 'hyvä juttu .'],
    ['yksi\r\nkaksi\n', 'yksi \n kaksi \n'],
    ['(RX-500) "lainaus" *x*', 'rx-500/mixed lainaus x'],
    ['040-1234567', '040-1234567/mixed'],
    ['e\u0301clair', 'éclair'],
    ['', ''],
  ];
  for (const [text, expected] of cases)
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(shape(text), expected));

  it('takes the ending off a code', () => {
    const [genitive, question, bareCase, compound] = tokenize(
      'RX-500:n RX-500:ssäkö AX1800lle 4K-näyttö',
      bare,
    );
    assert.deepEqual(genitive?.analyses, [
      { lemma: 'rx-500', parts: ['rx-500'], wordClass: 'other', case: 'gen' },
    ]);
    assert.deepEqual(question?.analyses, [
      { lemma: 'rx-500', parts: ['rx-500'], wordClass: 'other', case: 'ine', enclitics: ['ko'] },
    ]);
    assert.deepEqual(
      bareCase?.analyses.map(({ lemma }) => lemma),
      ['ax1800lle', 'ax1800'],
    );
    assert.deepEqual(compound?.analyses[0]?.parts, ['4k', 'näyttö']);
  });

  it('keeps offsets that point at the text, in order, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'RX-500:n',
            'a@b.fi',
            'www.x.fi',
            '…',
            '1:',
            '.',
            "'",
            '-',
            ' ',
            '\r\n',
            'ä',
            '5️⃣',
            '@',
          ),
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (message) => {
        let last = 0;
        for (const token of tokenize(message, bare)) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.equal(message.slice(token.start, token.end), token.text);
          assert.equal(token.kind === 'punctuation', token.analyses.length === 0);
          last = token.end;
        }
      }),
    );
  });

  it('reads hostile texts of full length in little time and ignores what is beyond', () => {
    const hostile = [
      'a.',
      'a@',
      'a',
      '1:',
      'a-',
      'a:a',
      'a:naaa',
      '@',
      'www.',
      'a.a@',
      '\u0301',
      'x&',
      '1.',
      'a:n',
    ];
    const started = performance.now();
    for (const unit of hostile) tokenize(unit.repeat(Math.ceil(100_000 / unit.length)), bare);
    assert.ok(performance.now() - started < 2_000);
    assert.equal(tokenize('a '.repeat(10_000), bare).length, 2_000);
  });
});
