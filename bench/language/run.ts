// How well customers' messages are understood, in figures: `npm run bench:language`. It prints them, writes them to
// `bench/results/language.json`, and judges nothing. What each figure means: docs/understanding-measured.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '../../kernel/locale.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { createMorphologies } from '../../language/morphology/morphologies.ts';
import { findDictionary } from '../../language/morphology/voikko/dictionary.ts';
import { measureClosing } from './closing-accuracy.ts';
import { figuresOf, type Run } from './figures.ts';
import { measureFuzzing } from './fuzzing.ts';
import { measureCross, measureHeldOut } from './held-out-accuracy.ts';
import { truthOf } from './judge.ts';
import type { MarkedOptions } from './marked-tools.ts';
import { askedMessages } from './messages/asked.ts';
import { optionsFrom } from './options.ts';
import {
  closingLines,
  fuzzingLines,
  heldOutLines,
  missedProducts,
  missedSentences,
  shopLines,
  withoutVoikkoLines,
} from './report.ts';
import { makeInventory } from './second-shop/inventory.ts';
import { unlistedKinds } from './second-shop/kinds.ts';
import { makeProducts } from './second-shop/products.ts';
import { writeShop } from './second-shop/write.ts';
import { measureShop } from './second-shop-accuracy.ts';
import { openService, today, type Service } from './service.ts';

const productCount = 10_000;
const eachWay = 100;
const hostileCount = 2_000;
const seeds = { products: 1, inventory: 2, messages: 7, hostile: 10_000 };

const options = optionsFrom(process.argv.slice(2));
const { only, sample, misses } = options;
const results = options.out ?? fileURLToPath(new URL('../results/language.json', import.meta.url));
const say = (lines: readonly string[]) => {
  console.log([...lines, ''].join('\n'));
};

const folder = mkdtempSync(join(tmpdir(), 'bench-language-'));
try {
  const dictionary = findDictionary({ dataDir: folder });
  if (dictionary === undefined)
    console.log('Voikko’s dictionary is not installed: Finnish is read by endings.\n');
  const products = makeProducts(productCount, seeds.products);
  const rows = makeInventory(products, seeds.inventory);
  const truth = truthOf(products, rows);
  const source = join(folder, 'shop');
  writeShop(source, products, rows);
  const shopBy = (path: string | undefined): Promise<Service> =>
    openService({
      source,
      dataDir: join(folder, path === undefined ? 'by-endings' : 'by-voikko'),
      dictionary: path,
    });
  const markedBy = (path: string | undefined, { catalog }: Service): MarkedOptions => ({
    morphology: createMorphologies({ voikkoDictionary: path, logger: silentLogger }),
    findPlaces: catalog.findPlaces,
    today,
  });
  const messagesIn = (locale: Locale) =>
    askedMessages({
      products,
      unlistedKinds: unlistedKinds(),
      locale,
      seed: seeds.messages,
      each: Math.ceil(eachWay / sample),
    });

  const service = await shopBy(dictionary);
  const marked = markedBy(dictionary, service);
  console.log(
    `${products.length} products imported in ${(service.importMs / 1_000).toFixed(1)} s of processor time\n`,
  );

  const heldOut: Run['heldOut'][number][] = [];
  if (only.has('held-out'))
    for (const locale of locales) {
      const report = measureHeldOut(locale, marked, sample);
      heldOut.push(report);
      say(heldOutLines(report));
      if (misses) say(missedSentences(report));
    }

  const cross: Run['cross'][number][] = [];
  if (options.cross)
    for (const locale of locales) {
      const report = measureCross(locale, marked, sample);
      cross.push(report);
      say(heldOutLines(report, 'Cross-validated'));
      if (misses) say(missedSentences(report));
    }

  const shop: Run['shop'][number][] = [];
  if (only.has('second-shop'))
    for (const locale of locales) {
      const report = await measureShop(service, locale, messagesIn(locale), truth);
      shop.push(report);
      say(shopLines(report));
      if (misses) say(missedProducts(report));
    }

  const closing = only.has('closing') ? measureClosing(marked, sample) : undefined;
  if (closing !== undefined) {
    say(closingLines(closing));
    if (misses) say(closing.missed.map((text) => `  not recognised: ${text}`));
  }

  const fuzzing = only.has('fuzzing')
    ? await measureFuzzing(service, Math.ceil(hostileCount / sample), seeds.hostile)
    : undefined;
  if (fuzzing !== undefined) say(fuzzingLines(fuzzing));
  service.close();

  let withoutVoikko: Run['withoutVoikko'];
  if (only.has('without-voikko') && dictionary !== undefined) {
    const byEndings = await shopBy(undefined);
    withoutVoikko = {
      heldOut: measureHeldOut('fi', markedBy(undefined, byEndings), sample),
      shop: await measureShop(byEndings, 'fi', messagesIn('fi'), truth),
    };
    byEndings.close();
    const inFinnish = ({ locale }: { readonly locale: Locale }) => locale === 'fi';
    say(withoutVoikkoLines({ heldOut: heldOut.find(inFinnish), shop: shop.find(inFinnish) }, withoutVoikko));
    if (misses) say([...missedSentences(withoutVoikko.heldOut), ...missedProducts(withoutVoikko.shop)]);
  }

  const run: Run = {
    heldOut,
    cross,
    shop,
    ...(closing === undefined ? {} : { closing }),
    ...(withoutVoikko === undefined ? {} : { withoutVoikko }),
    ...(fuzzing === undefined ? {} : { fuzzing }),
  };
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(
    results,
    JSON.stringify(figuresOf(run, new Date().toISOString(), sample), undefined, 2) + '\n',
  );
  console.log(`written to ${results}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
