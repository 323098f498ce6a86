import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readAnswersFile } from '../../catalog/feeds/answers-file.ts';
import { readDeliveryFile } from '../../catalog/feeds/delivery-file.ts';
import { FileTally } from '../../catalog/feeds/report.ts';
import { readShopFile } from '../../catalog/feeds/shop-file.ts';
import { conversationSchema, openStage } from '../conversations/support.ts';
import { fencesUnder } from './support/documents.ts';
import { root } from './support/files.ts';

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The sample of that file in the guide for shops, and what reading it finds wrong. */
function sampleOf(file: string, read: (text: string, tally: FileTally) => unknown): readonly unknown[] {
  const [sample] = fencesUnder(textOf('docs/shops.md'), `### ${file}`, 'yaml');
  assert.ok(sample !== undefined, `no sample of ${file}`);
  const tally = new FileTally(file);
  read(sample, tally);
  return [...tally.rejected, ...tally.warnings];
}

describe('the samples in the documents', () => {
  it('are files that the import accepts without a warning', () => {
    assert.deepEqual(sampleOf('shop.yaml', readShopFile), []);
    assert.deepEqual(sampleOf('delivery.yaml', readDeliveryFile), []);
    assert.deepEqual(
      sampleOf('answers.yaml', (text, tally) => readAnswersFile(text, '2026-11-24', tally)),
      [],
    );
    const misspelt = (text: string, tally: FileTally) =>
      readDeliveryFile(text.replace('transit_days', 'transit'), tally);
    assert.notDeepEqual(sampleOf('delivery.yaml', misspelt), []);
  });

  it('have a conversation that plays as it says', async function () {
    this.timeout(60_000);
    const [sample] = fencesUnder(textOf('docs/developers.md'), '## Writing a conversation', 'yaml');
    const conversation = conversationSchema.parse(parse(sample ?? ''));
    const stage = await openStage();
    try {
      const said = await stage.play(conversation);
      assert.deepEqual(
        said.filter(({ who }) => who === 'agent').map(({ text }) => text),
        ['Hello, this is Aino. How can I help?'],
      );
    } finally {
      await stage.close();
    }
  });
});
