// A small mixed catalogue for tests of searching and swapping, and the words to ask it with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../../../kernel/locale.ts';
import { silentLogger } from '../../../../kernel/logger.ts';
import type { Morphology } from '../../../../kernel/words.ts';
import { createMorphologies } from '../../../../language/morphology/morphologies.ts';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import { catalogFolder, generationInForce } from '../../../../catalog/index/generations.ts';
import { importCatalog } from '../../../../catalog/index/import-catalog.ts';
import { openCatalog, type OpenCatalog } from '../../../../catalog/index/open-catalog.ts';
import { feedFolder, goodFeeds, nowMs } from '../feeds/feed-folder.ts';

const rows: readonly (readonly [
  id: string,
  title: string,
  sv: string,
  en: string,
  brand: string,
  type: string,
  rest?: string,
])[] = [
  [
    'MP-1',
    'Marjanpoimuri Sampo',
    'Bärplockare Sampo',
    'Sampo berry picker',
    'Korpi',
    'Puutarha > Marjanpoimurit',
  ],
  [
    'MP-2',
    'Poimurin varsi Korpi 90 cm',
    'Skaft till plockare Korpi 90 cm',
    'Korpi picker handle 90 cm',
    'Korpi',
    'Puutarha > Varret',
  ],
  [
    'RT-1',
    'Reititin Zyra RX-500 AX',
    'Router Zyra RX-500 AX',
    'Zyra RX-500 AX router',
    'Zyra',
    'Elektroniikka > Reitittimet',
  ],
  [
    'RT-2',
    'Reititin Zyra RX-700 AX',
    'Router Zyra RX-700 AX',
    'Zyra RX-700 AX router',
    'Zyra',
    'Elektroniikka > Reitittimet',
  ],
  [
    'KK-1',
    'Zyra Aamu kahvinkeitin, musta',
    'Zyra Aamu kaffebryggare, svart',
    'Zyra Aamu coffee maker, black',
    'Zyra',
    'Keittiö > Kahvinkeittimet',
    'KK\tmusta\t',
  ],
  [
    'KK-2',
    'Zyra Aamu kahvinkeitin, punainen',
    'Zyra Aamu kaffebryggare, röd',
    'Zyra Aamu coffee maker, red',
    'Zyra',
    'Keittiö > Kahvinkeittimet',
    'KK\tpunainen\t',
  ],
  [
    'VK-1',
    'Vedenkeitin Puro 1,7 l',
    'Vattenkokare Puro 1,7 l',
    'Puro kettle 1.7 l',
    'Puro',
    'Keittiö > Vedenkeittimet',
  ],
  [
    'KS-1',
    'Kumisaappaat Suo, koko 38',
    'Gummistövlar Suo, storlek 38',
    'Suo rubber boots, size 38',
    'Suo',
    'Jalkineet > Kumisaappaat',
    'KS\t\t38',
  ],
  [
    'KS-2',
    'Kumisaappaat Suo, koko 39',
    'Gummistövlar Suo, storlek 39',
    'Suo rubber boots, size 39',
    'Suo',
    'Jalkineet > Kumisaappaat',
    'KS\t\t39',
  ],
  [
    'LL-1',
    'Lumilapio Pakka LL 45',
    'Snöskovel Pakka LL 45',
    'Pakka LL 45 snow shovel',
    'Pakka',
    'Puutarha > Lumityökalut',
  ],
  [
    'LT-1',
    'Lisätakuu 3 vuotta',
    'Tilläggsgaranti 3 år',
    'Extended warranty 3 years',
    '',
    'Palvelut > Lisäturvat',
  ],
  [
    'NT-1',
    'Näyttö Kuva 21" kaareva',
    'Bildskärm Kuva 21" böjd',
    'Kuva 21" curved monitor',
    'Kuva',
    'Elektroniikka > Näytöt',
  ],
];

const header =
  'id\ttitle\ttitle_sv\ttitle_en\tbrand\tproduct_type\titem_group_id\tcolor\tsize\tlink\tgtin\tavailability\tprice';

/** `change` alters every price, so that two generations can be told apart. */
export function smallShop(change = '19.90'): Readonly<Record<string, string>> {
  const lines = rows.map(([id, title, sv, en, brand, type, rest = '\t\t']) =>
    [
      id,
      title,
      sv,
      en,
      brand,
      type,
      rest,
      `https://www.shop.example/tuote/${id.toLowerCase()}`,
      id === 'MP-1' ? '6410000000001' : '',
      'in_stock',
      `${change} EUR`,
    ].join('\t'),
  );
  const stock = rows.map(([id]) => `HKI\t${id}\tin_stock\t3\t${change} EUR`);
  return {
    'shop.yaml': `${goodFeeds['shop.yaml']}aliases: { telkkari: näyttö, purkki: reititin }\n`,
    'products.tsv': `${header}\n${lines.join('\n')}\n`,
    'inventory.tsv': `store_code\tid\tavailability\tquantity\tprice\n${stock.join('\n')}\n`,
    'answers.yaml': `- id: returns
  topic: returns
  ask: { fi: ["Miten palautan tuotteen?", "saako rahat takaisin"], en: ["What is your return policy?"] }
  say: { fi: "30 päivää.", en: "30 days." }
- id: parking
  ask: { fi: ["Onko teillä parkkipaikkaa?", "mihin auton saa jättää"], en: ["Is there parking?"] }
  say: { fi: "On.", en: "Yes." }
`,
  };
}

const dictionary = ['/usr/lib/voikko/5/mor-standard/mor.vfst', '/usr/share/voikko/5/mor-standard/mor.vfst'];

/** With the Finnish dictionary where the machine has one, and without. */
export const morphologies: Readonly<Record<'dictionary' | 'stemmer', Readonly<Record<Locale, Morphology>>>> =
  {
    dictionary: firstWithDictionary(),
    stemmer: createMorphologies({ logger: silentLogger }),
  };
export const hasDictionary = morphologies.dictionary.fi.source === 'voikko';

function firstWithDictionary(): Readonly<Record<Locale, Morphology>> {
  for (const voikkoDictionary of dictionary) {
    const found = createMorphologies({ voikkoDictionary, logger: silentLogger });
    if (found.fi.source === 'voikko') return found;
  }
  return createMorphologies({ logger: silentLogger });
}

const made: string[] = [];

export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiski-data-'));
  made.push(folder);
  return folder;
}

export function removeDataFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function openedShop(kind: 'dictionary' | 'stemmer'): Promise<OpenCatalog> {
  const dataDir = dataFolder();
  const report = await importCatalog({
    source: feedFolder(smallShop()),
    dataDir,
    morphologies: morphologies[kind],
    nowMs,
  });
  const inForce = generationInForce(catalogFolder(dataDir));
  if (!inForce) throw new Error(report.refusals.join('\n'));
  return openCatalog(inForce.path, morphologies[kind]);
}

/** `id score` of the best hits, and the foreign words. */
export function found(
  catalog: OpenCatalog,
  kind: 'dictionary' | 'stemmer',
  text: string,
  locale: Locale = 'fi',
) {
  const tokens = tokenize(text, morphologies[kind][locale]);
  const { hits, foreign } = catalog.findProducts(tokens, locale);
  return {
    hits,
    first: hits[0]?.productId,
    score: hits[0]?.score ?? 0,
    scoreOf: (id: string) => hits.find(({ productId }) => productId === id)?.score ?? 0,
    foreign: foreign.map((at) => tokens[at]?.text),
  };
}
