// The demo shop's catalogue, imported once for the specs of understanding, with everything that understanding is given.
import { mkdtempSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCatalog } from '../../../../catalog/index/import-catalog.ts';
import { openCatalogHolder } from '../../../../catalog/index/holder.ts';
import type { Catalog } from '../../../../catalog/model.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import { createMorphologies } from '../../../../language/morphology/morphologies.ts';
import type { UnderstandTools } from '../../../../language/understand/reading.ts';

const today = '2026-11-23';

/** Debian's place of the dictionary; without it Finnish is read by endings, and the specs hold all the same. */
const dictionary = '/usr/lib/voikko/5/mor-standard/mor.vfst';

function toolsOf(catalog: Catalog, morphology: UnderstandTools['morphology']): UnderstandTools {
  return {
    morphology,
    findProducts: catalog.findProducts,
    findPlaces: catalog.findPlaces,
    findAnswers: (text, locale) => catalog.findAnswers(text, locale),
    priceOf: (id) => {
      const product = catalog.product(id);
      return product === undefined
        ? undefined
        : Math.round(Number((product.salePrice ?? product.price).amount) * 100);
    },
    titleOf: (id, locale) => catalog.product(id)?.titles[locale] ?? catalog.product(id)?.title ?? id,
    variantsOf: (id, locale) => {
      const product = catalog.product(id);
      return product === undefined
        ? []
        : [product, ...catalog.variantsOf(id)].map((each) => ({
            productId: each.id,
            name: [each.titles[locale] ?? each.title, each.color ?? '', each.size ?? ''].join(' '),
          }));
    },
    services: catalog.services.map(({ id, name }) => ({ id, names: Object.values(name) })),
    today,
    languages: catalog.shop.languages,
    shopName: catalog.shop.name,
  };
}

let opened: Promise<{ readonly catalog: Catalog; readonly tools: UnderstandTools }> | undefined;

export function demoShop() {
  opened ??= open();
  return opened;
}

async function open() {
  const morphologies = createMorphologies({
    voikkoDictionary: existsSync(dictionary) ? dictionary : undefined,
    logger: silentLogger,
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'understand-'));
  const source = fileURLToPath(new URL('../../../../examples/demo-shop', import.meta.url));
  const nowMs = Date.parse(`${today}T10:00:00Z`);
  await importCatalog({ source, dataDir, morphologies, nowMs });
  const holder = openCatalogHolder({
    source,
    dataDir,
    morphologies,
    nowMs: () => nowMs,
    logger: silentLogger,
  });
  const catalog = holder.current();
  return { catalog, tools: toolsOf(catalog, morphologies) };
}
