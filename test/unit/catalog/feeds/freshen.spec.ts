// The demo shop's stamps: as old as they should look, in the same distances, and everything else as it was.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshenDemoShop } from '../../../../catalog/feeds/freshen.ts';
import { feedFolder, removeFeedFolders } from './feed-folder.ts';

describe('freshening the demo shop', () => {
  afterEach(removeFeedFolders);

  it('moves all stamps alike, and dates by whole days', async () => {
    const source = feedFolder({
      'inventory.tsv':
        'store_code\tid\tupdated\tavailability\nHKI\tA1\t2026-11-20T08:00:00+02:00\tin_stock\nTRE\tA1\t2026-11-20T07:00:00+02:00\tin_stock\nTRE\tA2\t\tin_stock\n',
      'products.tsv':
        'id\ttitle\tavailability_date\tsale_price_effective_date\nA1\t2026-01-01\t2026-12-01\t2026-11-16T00:00+02:00/2026-11-30T23:59+02:00\n',
    });
    const target = join(feedFolder(), 'fresh');
    const now = Date.parse('2026-11-25T12:00:00Z');
    await freshenDemoShop(source, target, now);
    const stamps = readFileSync(join(target, 'inventory.tsv'), 'utf8')
      .split('\n')
      .slice(1, 4)
      .map((line) => line.split('\t')[2]);
    assert.deepEqual(stamps, ['2026-11-25T11:55:00.000Z', '2026-11-25T10:55:00.000Z', '']);
    const [, product] = readFileSync(join(target, 'products.tsv'), 'utf8').split('\n');
    assert.equal(product, 'A1\t2026-01-01\t2026-12-06\t2026-11-21T00:00+02:00/2026-12-05T23:59+02:00');
    assert.equal(
      readFileSync(join(target, 'stores.csv'), 'utf8'),
      readFileSync(join(source, 'stores.csv'), 'utf8'),
    );
  });
});
