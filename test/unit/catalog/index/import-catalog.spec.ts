// An import is atomic: a reader sees one generation or the other, and a refused one changes nothing.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLogger } from '../../../../kernel/logger.ts';
import { TiskiError } from '../../../../kernel/errors.ts';
import { catalogFolder, generationInForce } from '../../../../catalog/index/generations.ts';
import { openCatalogHolder, type CatalogHolder } from '../../../../catalog/index/holder.ts';
import { importCatalog } from '../../../../catalog/index/import-catalog.ts';
import { runImportCommand } from '../../../../catalog/index/import-command.ts';
import { openCatalog } from '../../../../catalog/index/open-catalog.ts';
import { feedFolder, nowMs, removeFeedFolders } from '../feeds/feed-folder.ts';
import { dataFolder, morphologies, removeDataFolders, smallShop } from './small-shop.ts';

const stemmer = morphologies.stemmer;

function rewrite(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

describe('importing a catalogue', () => {
  const holders: CatalogHolder[] = [];
  const holderOf = (source: string, dataDir: string): CatalogHolder => {
    const holder = openCatalogHolder({
      source,
      dataDir,
      morphologies: stemmer,
      nowMs: () => nowMs,
      logger: silentLogger,
    });
    holders.push(holder);
    return holder;
  };
  afterEach(() => {
    for (const holder of holders.splice(0)) holder.close();
    removeFeedFolders();
    removeDataFolders();
  });

  it('puts all rows where they can be asked for', async () => {
    const dataDir = dataFolder();
    const report = await importCatalog({
      source: feedFolder(smallShop()),
      dataDir,
      morphologies: stemmer,
      nowMs,
    });
    assert.equal(report.outcome, 'imported');
    const catalog = openCatalog(generationInForce(catalogFolder(dataDir))?.path ?? '', stemmer);
    assert.equal(catalog.generation, report.generation);
    assert.equal(catalog.productCount, 12);
    assert.equal(catalog.product('MP-1')?.title, 'Marjanpoimuri Sampo');
    assert.equal(catalog.product('nope'), undefined);
    assert.equal(catalog.store('TRE')?.locality, 'Tampere');
    assert.deepEqual(catalog.inventory('HKI', 'MP-1')?.price, { amount: '19.90', currency: 'EUR' });
    assert.equal(catalog.inventory('TRE', 'MP-1'), undefined);
    assert.equal(catalog.inventory('nope', 'MP-1'), undefined);
    assert.deepEqual(
      catalog.inventoryOf('KS-1').map(({ storeCode, quantity }) => [storeCode, quantity]),
      [['HKI', 3]],
    );
    assert.deepEqual(
      catalog.variantsOf('KS-1').map(({ id }) => id),
      ['KS-2'],
    );
    assert.deepEqual(catalog.variantsOf('MP-1'), []);
    catalog.close();
  });

  it('does nothing when nothing has changed, and sees what has', async () => {
    const dataDir = dataFolder();
    const source = feedFolder(smallShop());
    const options = { source, dataDir, morphologies: stemmer, nowMs };
    const first = await importCatalog(options);
    const again = await importCatalog(options);
    assert.deepEqual([again.outcome, again.generation], ['unchanged', first.generation]);
    rewrite(source, smallShop('29.90'));
    const changed = await importCatalog(options);
    assert.equal(changed.outcome, 'imported');
    assert.notEqual(changed.generation, first.generation);
  });

  it('keeps the earlier catalogue when it refuses, says why, and leaves nothing behind', async () => {
    const dataDir = dataFolder();
    const source = feedFolder(smallShop());
    const options = { source, dataDir, morphologies: stemmer, nowMs };
    const written: string[] = [];
    const stdout = { write: (text: string) => written.push(text) };
    assert.equal(await runImportCommand({ ...options, stdout }), 0);
    const before = generationInForce(catalogFolder(dataDir));
    rewrite(source, { 'delivery.yaml': 'services: [' });
    assert.equal(await runImportCommand({ ...options, stdout }), 1);
    assert.deepEqual(generationInForce(catalogFolder(dataDir)), before);
    assert.match(written.at(-1) ?? '', /The earlier catalogue stays in force/);
    assert.match(written.at(-1) ?? '', /delivery\.yaml, line 1: Not well-formed YAML/);
    assert.deepEqual(
      readdirSync(catalogFolder(dataDir)).filter((name) => name.startsWith('staging-')),
      [],
    );
  });

  it('refuses a source that is not there', async () => {
    const report = await importCatalog({
      source: '/nowhere/at/all',
      dataDir: dataFolder(),
      morphologies: stemmer,
      nowMs,
    });
    assert.equal(report.outcome, 'refused');
    assert.equal(report.generation, undefined);
    assert.equal(report.refusals.length, 4);
  });

  it('keeps only the generation in force and the one before', async () => {
    const dataDir = dataFolder();
    const source = feedFolder(smallShop());
    for (const price of ['1.00', '2.00', '3.00', '4.00']) {
      rewrite(source, smallShop(price));
      await importCatalog({ source, dataDir, morphologies: stemmer, nowMs });
    }
    assert.equal(readdirSync(catalogFolder(dataDir)).filter((name) => name.endsWith('.sqlite')).length, 2);
  });

  it('swaps under readers without a mixture', async () => {
    const source = feedFolder(smallShop('10.00'));
    const holder = holderOf(source, dataFolder());
    assert.throws(
      () => holder.current(),
      (error) => error instanceof TiskiError && error.code === 'catalogue-unusable',
    );
    assert.equal(holder.ready(), false);
    await holder.refresh();
    const seen = new Set<string>();
    const held = holder.current();
    let swapping = true;
    const reading = (async () => {
      while (swapping) {
        const catalog = holder.current();
        const price = catalog.product('MP-1')?.price.amount ?? '';
        assert.equal(catalog.inventory('HKI', 'VK-1')?.price?.amount, price);
        assert.equal(catalog.product('VK-1')?.price.amount, price);
        seen.add(price);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (const price of ['20.00', '30.00']) {
      rewrite(source, smallShop(price));
      await holder.refresh();
    }
    swapping = false;
    await reading;
    assert.deepEqual(
      [...seen].filter((price) => !['10.00', '20.00', '30.00'].includes(price)),
      [],
    );
    assert.equal(holder.current().product('MP-1')?.price.amount, '30.00');
    assert.equal(held.product('MP-1')?.price.amount, '10.00', 'whoever holds a catalogue sees it to the end');
  });

  it('looks for changes cheaply and takes over what another process imported', async () => {
    const source = feedFolder(smallShop('10.00'));
    const dataDir = dataFolder();
    const holder = holderOf(source, dataDir);
    assert.equal((await holder.refreshIfChanged())?.outcome, 'imported');
    assert.equal(await holder.refreshIfChanged(), undefined);
    const other = feedFolder(smallShop('44.00'));
    await importCatalog({ source: other, dataDir, morphologies: stemmer, nowMs });
    assert.equal(await holder.refreshIfChanged(), undefined);
    assert.equal(holder.current().product('MP-1')?.price.amount, '44.00');
  });

  it('builds anew when the file in force is damaged', async () => {
    const source = feedFolder(smallShop());
    const dataDir = dataFolder();
    await importCatalog({ source, dataDir, morphologies: stemmer, nowMs });
    writeFileSync(generationInForce(catalogFolder(dataDir))?.path ?? '', 'no database');
    const holder = holderOf(source, dataDir);
    assert.equal(holder.ready(), false);
    assert.equal((await holder.refresh()).outcome, 'imported');
    assert.equal(holder.current().productCount, 12);
  });

  it('removes what a killed import left a day ago', async () => {
    const dataDir = dataFolder();
    const folder = catalogFolder(dataDir);
    const left = join(folder, 'staging-old');
    mkdirSync(left);
    const { utimesSync } = await import('node:fs');
    utimesSync(left, 1_000, 1_000);
    await importCatalog({ source: feedFolder(smallShop()), dataDir, morphologies: stemmer, nowMs });
    assert.equal(existsSync(left), false);
  });
});
