// What becomes of a shop's files: rows that can be used, rows that cannot with their place and reason, and refusals.
import assert from 'node:assert/strict';
import { goodFeeds, readChanged, removeFeedFolders } from './feed-folder.ts';

const header =
  'id\ttitle\tavailability\tprice\tsale_price\tsale_price_effective_date\tshipping_weight\twarranty';
const filler = Array.from({ length: 60 }, (_, index) => `F${index}\tTuote ${index}\tin_stock\t1.00 EUR`).join(
  '\n',
);
const products = (...rows: string[]): string => `${header}\n${rows.join('\n')}\n${filler}\n`;

describe('reading a shop’s files', () => {
  afterEach(removeFeedFolders);

  it('reads all of a good folder', async () => {
    const { rows, outcome } = await readChanged({});
    assert.deepEqual(outcome.refusals, []);
    assert.deepEqual(outcome.rejected, []);
    assert.equal(rows.products.length, 2);
    assert.deepEqual(rows.products[0]?.price, { amount: '19.90', currency: 'EUR' });
    assert.equal(rows.products[0]?.warranty, 'P2Y');
    assert.equal(rows.products[1]?.warranty, undefined);
    assert.equal(rows.inventory[0]?.updated, '2026-11-22T06:00:00.000Z');
    const [helsinki, tampere] = rows.stores;
    assert.equal(helsinki?.address, 'Lönnrotinkatu 1, 2. krs');
    assert.deepEqual(helsinki?.aliases, ['Lönkka', 'Keskusta']);
    assert.deepEqual(helsinki?.specialHours, {
      '2026-12-24': [{ opens: '09:00', closes: '13:00' }],
      '2026-12-25': [],
    });
    assert.deepEqual(helsinki?.hours[6], []);
    assert.equal(helsinki?.hours[1], undefined);
    assert.equal(tampere?.hours[0]?.length, 2);
    assert.deepEqual(rows.services[0]?.areas.exclude, ['22000-22999']);
    assert.deepEqual(rows.shops[0]?.serviceHours[4], [{ opens: '09:00', closes: '17:00' }]);
    assert.equal(outcome.files.find(({ file }) => file === 'answers.yaml')?.state, 'absent');
  });

  const faulty: readonly [title: string, row: string, column: string, value: string, reason: RegExp][] = [
    ['a decimal comma', 'X\tT\tin_stock\t49,90 EUR', 'price', '49,90 EUR', /decimal comma/],
    ['no currency', 'X\tT\tin_stock\t49.90', 'price', '49.90', /currency is missing/],
    ['a currency sign', 'X\tT\tin_stock\t49.90 €', 'price', '49.90 €', /three letters/],
    ['no price', 'X\tT\tin_stock\t', 'price', '', /missing/],
    ['an unknown availability', 'X\tT\tmaybe\t1.00 EUR', 'availability', 'maybe', /Not one of in_stock/],
    ['a sale price above the price', 'X\tT\tin_stock\t1.00 EUR\t2.00 EUR', 'sale_price', '2.00 EUR', /Above/],
    [
      'a wrong interval',
      'X\tT\tin_stock\t9 EUR\t8 EUR\t2026-02-30/2026-03-01',
      'sale_price_effective_date',
      '2026-02-30/2026-03-01',
      /interval/,
    ],
    [
      'an interval that ends before it begins',
      'X\tT\tin_stock\t9 EUR\t8 EUR\t2026-03-02/2026-03-01',
      'sale_price_effective_date',
      '2026-03-02/2026-03-01',
      /before it begins/,
    ],
    ['a weight without a unit', 'X\tT\tin_stock\t9 EUR\t\t\t12', 'shipping_weight', '12', /weight/],
    ['a warranty in words', 'X\tT\tin_stock\t9 EUR\t\t\t\t2 vuotta', 'warranty', '2 vuotta', /ISO 8601/],
    ['no title', 'X\t\tin_stock\t9 EUR', 'title', '', /missing/],
    ['no id', '\tT\tin_stock\t9 EUR', 'id', '', /missing/],
    ['too many values', `X\tT\tin_stock\t9 EUR${'\t'.repeat(5)}too much`, '', 'too much', /9 values/],
    ['a NUL byte', 'X\tT\u0000\tin_stock\t9 EUR', 'title', 'T�', /NUL/],
  ];
  for (const [title, row, column, value, reason] of faulty)
    it(`rejects a row with ${title} and says where`, async () => {
      const { rows, outcome } = await readChanged({
        'products.tsv': products('OK\tHyvä\tin_stock\t1 EUR', row),
        'inventory.tsv': 'store_code\tid\tavailability\n',
      });
      assert.equal(rows.products.length, 61);
      assert.equal(outcome.rejected.length, 1);
      const [problem] = outcome.rejected;
      assert.equal(problem?.file, 'products.tsv');
      assert.equal(problem?.line, 3);
      assert.equal(problem?.column ?? '', column);
      assert.equal(problem?.value, value);
      assert.match(problem?.reason ?? '', reason);
      assert.deepEqual(outcome.refusals, []);
    });

  it('counts physical lines also when quoted values hold line ends', async () => {
    const { rows, outcome } = await readChanged({
      'products.tsv': products(
        'A\t"Kaksi\nriviä, ""lainattu"""\tin_stock\t1 EUR',
        'B\t21" näyttö\tin_stock\t1 EUR',
        'C\t"Tähti" kattila\tin_stock\t1 EUR',
        'D\tT\tin_stock\tx',
      ),
      'inventory.tsv': 'store_code\tid\tavailability\n',
    });
    assert.deepEqual(
      rows.products.slice(0, 3).map(({ title }) => title),
      ['Kaksi\nriviä, "lainattu"', '21" näyttö', '"Tähti" kattila'],
    );
    assert.deepEqual(
      outcome.rejected.map(({ line, column, value }) => ({ line, column, value })),
      [{ line: 6, column: 'price', value: 'x' }],
    );
  });

  it('does not let a quote that never closes swallow the rows after it', async () => {
    const { rows } = await readChanged({
      'products.tsv': products('A\t"Pro kattila\tin_stock\t1 EUR', 'B\t19" näyttö\tin_stock\t1 EUR'),
      'inventory.tsv': 'store_code\tid\tavailability\n',
    });
    assert.equal(rows.products.length, 62);
    assert.equal(rows.products[0]?.title, '"Pro kattila');
  });

  it('takes headers as shops write them, a BOM, CRLF and unknown columns', async () => {
    const { rows, outcome } = await readChanged({
      'products.tsv':
        '\ufeffID\tg:Title\tAVAILABILITY\tPrice\tSale Price\tOur own\r\nA1\tPoimuri\tIn stock\t9.5 eur\t\tx\r\nA2\tToinen\tout of stock\t9 EUR\t\t\r\n',
    });
    assert.deepEqual(outcome.refusals, []);
    assert.deepEqual(
      rows.products.map(({ price, availability }) => [price.amount, price.currency, availability]),
      [
        ['9.50', 'EUR', 'in_stock'],
        ['9.00', 'EUR', 'out_of_stock'],
      ],
    );
  });

  it('says which bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${header}\nA\tP`),
      Buffer.from([0xe4]),
      Buffer.from(`\tin_stock\t1 EUR\n${filler}\n`),
    ]);
    const { outcome } = await readChanged({
      'products.tsv': bytes,
      'inventory.tsv': 'store_code\tid\tavailability\n',
    });
    assert.deepEqual(
      outcome.rejected.map(({ line, column, reason }) => [line, column, reason]),
      [[2, 'title', 'The text is not UTF-8. Save the file as UTF-8.']],
    );
  });

  it('reports rows of unknown stores and products and repeated rows', async () => {
    const { rows, outcome } = await readChanged({
      'inventory.tsv':
        'store_code\tid\tavailability\nHKI\tA1\tin_stock\nXXX\tA1\tin_stock\nHKI\tZZ\tin_stock\nHKI\tA1\tout_of_stock\n',
    });
    assert.equal(rows.inventory.length, 1);
    assert.deepEqual(
      outcome.rejected.map(({ line, column, value }) => [line, column, value]),
      [
        [3, 'store_code', 'XXX'],
        [4, 'id', 'ZZ'],
        [5, 'id', 'A1'],
      ],
    );
    assert.match(outcome.refusals[0] ?? '', /inventory\.tsv: 3 of 4 rows/);
  });

  it('rejects a repeated id and keeps the first', async () => {
    const { rows, outcome } = await readChanged({
      'products.tsv': products('A1\tYksi\tin_stock\t1 EUR', 'A1\tKaksi\tin_stock\t2 EUR'),
      'inventory.tsv': 'store_code\tid\tavailability\n',
    });
    assert.equal(rows.products[0]?.title, 'Yksi');
    assert.match(outcome.rejected[0]?.reason ?? '', /line 2 already/);
  });

  it('warns about alternatives that do not exist and leaves out what only decorates', async () => {
    const { rows, outcome } = await readChanged({
      'products.tsv':
        'id\ttitle\tavailability\tprice\talternatives\tgtin\tlink\nA1\tT\tin_stock\t1 EUR\tA2, NOPE\t6410000000002\tjavascript:alert(1)\nA2\tT\tin_stock\t1 EUR\t\t\thttps://shop.example/a2\n',
    });
    assert.deepEqual(outcome.rejected, []);
    assert.deepEqual(
      outcome.warnings.map(({ column, value }) => [column, value]),
      [
        ['gtin', '6410000000002'],
        ['link', 'javascript:alert(1)'],
        ['alternatives', 'NOPE'],
      ],
    );
    assert.equal(rows.products[0]?.link, undefined);
    assert.equal(rows.products[1]?.link, 'https://shop.example/a2');
  });

  for (const name of ['shop.yaml', 'stores.csv', 'delivery.yaml', 'products.tsv', 'inventory.tsv'])
    it(`refuses a folder without ${name}`, async () => {
      const { outcome } = await readChanged({ [name]: undefined });
      assert.match(outcome.refusals.join('\n'), new RegExp(`${name.replace('.', '\\.')}.* is missing`));
    });

  it('lets the shop set how many rows may be unusable', async () => {
    const twoOfFour = `${goodFeeds['products.tsv']}A3\tT\tin_stock\tx\nA4\tT\tin_stock\ty\n`;
    const strict = await readChanged({ 'products.tsv': twoOfFour });
    assert.match(strict.outcome.refusals[0] ?? '', /2 of 4 rows.*5 %/);
    const lax = await readChanged({
      'products.tsv': twoOfFour,
      'shop.yaml': `${goodFeeds['shop.yaml']}max_rejected: 50 %\n`,
    });
    assert.deepEqual(lax.outcome.refusals, []);
  });

  it('gives the position of a mistake in YAML', async () => {
    const broken = await readChanged({ 'delivery.yaml': 'services:\n  - id: home\n   name: [\n' });
    assert.match(broken.outcome.refusals[0] ?? '', /^delivery\.yaml, line [34]: Not well-formed YAML/);
    const wrong = await readChanged({
      'shop.yaml': (goodFeeds['shop.yaml'] ?? '').replace('Europe/Helsinki', 'Helsinki'),
    });
    assert.match(
      wrong.outcome.refusals[0] ?? '',
      /^shop\.yaml, line 3: time_zone "Helsinki": Not a time zone/,
    );
    const code = await readChanged({
      'delivery.yaml': (goodFeeds['delivery.yaml'] ?? '').replace('22000-22999', '22-23'),
    });
    assert.deepEqual(
      code.outcome.rejected.map(({ line, column, value }) => [line, column, value]),
      [[8, 'services.0.areas.exclude.0', '22-23']],
    );
  });

  it('warns about names in YAML that nobody reads and about expired answers', async () => {
    const { outcome, rows } = await readChanged({
      'shop.yaml': `${goodFeeds['shop.yaml']}service_hour: x\n`,
      'answers.yaml':
        '- id: returns\n  topic: returns\n  ask: { fi: ["Miten palautan?"] }\n  say: { fi: "Kuitilla." }\n  valid_until: 2026-01-01\n',
    });
    assert.equal(rows.answers.length, 1);
    assert.deepEqual(
      outcome.warnings.map(({ file, line, column }) => [file, line, column]),
      [
        ['shop.yaml', 7, 'service_hour'],
        ['answers.yaml', 5, 'valid_until'],
      ],
    );
  });

  it('reads RSS and Atom', async () => {
    const rss = await readChanged({
      'products.tsv': undefined,
      'products.xml': `<?xml version="1.0"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Kauppa</title>
<item><g:id>A1</g:id><title>plain</title><g:title><![CDATA[21" näyttö & jalka]]></g:title><link>https://shop.example/a1</link>
<g:availability>in_stock</g:availability><g:price>9.90 EUR</g:price><g:shipping><g:price>1.00 EUR</g:price></g:shipping></item>
<item><g:id>A2</g:id><title>Toinen</title><g:availability>in_stock</g:availability>
<g:price>9,90 EUR</g:price></item></channel></rss>`,
      'shop.yaml': `${goodFeeds['shop.yaml']}max_rejected: 50 %\n`,
      'inventory.tsv': 'store_code\tid\tavailability\n',
    });
    assert.deepEqual(
      rss.rows.products.map(({ title, price }) => [title, price.amount]),
      [['21" näyttö & jalka', '9.90']],
    );
    assert.deepEqual(
      rss.outcome.rejected.map(({ line, column, value }) => [line, column, value]),
      [[6, 'price', '9,90 EUR']],
    );
    const atom = await readChanged({
      'products.tsv': undefined,
      'products.xml': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><entry><id>tag:x</id><g:id>A1</g:id><title>T</title><link href="https://shop.example/a"/><g:availability>in_stock</g:availability><g:price>1 EUR</g:price></entry></feed>`,
      'inventory.tsv': 'store_code\tid\tavailability\n',
    });
    assert.deepEqual(
      atom.rows.products.map(({ id, link }) => [id, link]),
      [['A1', 'https://shop.example/a']],
    );
    const broken = await readChanged({
      'products.tsv': undefined,
      'products.xml': '<rss><channel>\n<item></channel></rss>',
    });
    assert.match(broken.outcome.refusals[0] ?? '', /^products\.xml, line 2: Not well-formed XML/);
  });
});
