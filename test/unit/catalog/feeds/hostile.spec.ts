// Whatever bytes a shop hands over: the readers end, in bounded memory, and every row is either imported or rejected.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { physicalLines } from '../../../../catalog/feeds/lines.ts';
import { readProductXml } from '../../../../catalog/feeds/product-xml.ts';
import { UnreadableFile } from '../../../../catalog/feeds/report.ts';
import { readSheet } from '../../../../catalog/feeds/sheet.ts';
import { parseYaml } from '../../../../catalog/feeds/yaml-file.ts';
import { readChanged, removeFeedFolders } from './feed-folder.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '\t',
    '\n',
    '\r\n',
    '"',
    '""',
    '\u0000',
    'id',
    '9 EUR',
    '9,0 EUR',
    'in_stock',
    '21" näyttö',
    '\ufeff',
    '  ',
    'P2Y',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const textBytes = fc.array(piece, { maxLength: 80 }).map((parts) => Buffer.from(parts.join('')));
const anyBytes = fc.oneof(textBytes, fc.uint8Array({ maxLength: 300 }));

function endsOrRefuses(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof UnreadableFile, String(error));
  }
}

describe('hostile files', () => {
  afterEach(removeFeedFolders);

  it('never crash a reader', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        endsOrRefuses(() => [...readSheet(physicalLines([bytes]), ['\t']).records]);
        endsOrRefuses(() => [...readSheet(physicalLines([bytes]), [',', ';']).records]);
        endsOrRefuses(() => [...readProductXml([bytes])]);
        endsOrRefuses(() => parseYaml(Buffer.from(bytes).toString('utf8')));
      }),
      { numRuns: 400 },
    );
  });

  it('lose no row: what is not imported is rejected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(piece, { maxLength: 6 }).map((cells) => cells.join('\t').replace(/[\n"]/gu, ' ')),
          { maxLength: 20 },
        ),
        async (lines) => {
          const rows = lines.filter((line) => line.trim() !== '');
          const { outcome } = await readChanged({
            'products.tsv': `id\ttitle\tavailability\tprice\nX\tX\tin_stock\t1 EUR\n${lines.join('\n')}\n`,
          });
          const file = outcome.files.find((each) => each.file === 'products.tsv');
          assert.equal(file?.rows, rows.length + 1);
          assert.equal(file?.rows, (file?.imported ?? 0) + (file?.rejected ?? 0));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('give the same lines however the bytes are cut', () => {
    fc.assert(
      fc.property(textBytes, fc.integer({ min: 1, max: 7 }), (bytes, size) => {
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
        assert.deepEqual([...physicalLines(pieces)], [...physicalLines([bytes])]);
      }),
    );
  });

  it('with a line without end are cut, counted and survived', () => {
    function* endless(): Generator<Uint8Array> {
      yield Buffer.from('id\ttitle\nA\t');
      const block = new Uint8Array(1_048_576).fill(97);
      for (let count = 0; count < 64; count++) yield block;
      yield Buffer.from('\nB\tgood\n');
    }
    const records = [...readSheet(physicalLines(endless()), ['\t']).records];
    assert.deepEqual(
      records.map(({ line, fault }) => [line, fault?.reason]),
      [
        [2, 'The line is longer than a megabyte.'],
        [3, undefined],
      ],
    );
  });

  it('in UTF-16, as one quote, or as a bomb of aliases are refused with a reason', () => {
    assert.throws(() => [...physicalLines([Buffer.from('\ufeffid\ttitle\n', 'utf16le')])], /UTF-16/);
    assert.deepEqual(
      [...readSheet(physicalLines([Buffer.from('id\ttitle\n"\tx\nb\ty\n')]), ['\t']).records].length,
      2,
    );
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[at]}`).join()}]`),
    ].join('\n');
    assert.throws(() => parseYaml(bomb), UnreadableFile);
    assert.throws(
      () => [
        ...readProductXml([
          Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><rss><item><id>&a;</id></item></rss>'),
        ]),
      ],
      UnreadableFile,
    );
  });
});
