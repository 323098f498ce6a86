// Measures the product search on generated shops: how often the right product comes first, and how long an answer takes.
// `node bench/search.ts [products] [queries]`; the names are made of Finnish-looking syllables, so that no list is learnt.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogFolder, generationInForce } from '../catalog/index/generations.ts';
import { importCatalog } from '../catalog/index/import-catalog.ts';
import { openCatalog } from '../catalog/index/open-catalog.ts';
import { formatReport } from '../catalog/feeds/format-report.ts';
import { silentLogger } from '../kernel/logger.ts';
import { createMorphologies } from '../language/morphology/morphologies.ts';
import { tokenize } from '../language/morphology/tokenize.ts';

const productCount = Number(process.argv[2] ?? 100_000);
const queryCount = Number(process.argv[3] ?? 2_000);

/** Mulberry32: the same shop at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = seeded(20_261_122);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const firsts =
  'marja kahvi vesi lumi piha sauna auto koira kissa lasten keittiö puutarha talvi kesä moottori polkupyörä verkko kello valo lattia seinä katto ovi ikkuna matka retki metsä ranta teräs puu kivi muovi lasi nahka villa ilma lämpö sähkö akku käsi pää jalka silmä korva hius hammas leipä liha kala juusto'.split(
    ' ',
  );
const lasts =
  'poimuri keitin lapio harja hyllyä laatikko kori kaappi pöytä tuoli valaisin mittari pumppu saha sakset veitsi astia pullo laukku reppu takki hattu käsine saapas kenkä matto peite tyyny verho teline koukku lukko anturi laturi kaapeli kotelo jalusta suodatin puhallin vatkain imuri'.split(
    ' ',
  );
const colours = ['musta', 'valkoinen', 'punainen', 'sininen', 'vihreä', 'harmaa', 'ruskea', 'keltainen'];
const syllables =
  'ka ki ko ku la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const invented = (): string => {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};
const genitive = (word: string): string => (/[aeiouyäö]$/u.test(word) ? `${word}n` : word);

interface Made {
  readonly id: string;
  readonly thing: string;
  readonly brand: string;
  readonly series: string;
  readonly code: string;
  readonly colour: string;
}

const brands = Array.from({ length: Math.max(20, productCount / 200) }, invented);
const products: Made[] = Array.from({ length: productCount }, (_, index) => ({
  id: `SKU-${100_000 + index}`,
  thing: `${genitive(pick(firsts))}${pick(lasts)}`,
  brand: pick(brands),
  series: invented(),
  code: `${pick('ABCDEFGHKLMPRSTVX'.split(''))}${pick('ABCDEFGHKLMPRSTVX'.split(''))}-${10 + Math.floor(random() * 9_900)}`,
  colour: pick(colours),
}));

/** A slip in the middle of a word: two neighbours swapped, or one letter lost. */
function misspelt(word: string): string {
  const at = 2 + Math.floor(random() * Math.max(1, word.length - 4));
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

const ways: readonly (readonly [name: string, say: (product: Made) => string])[] = [
  ['whole name', ({ thing, brand, series, code }) => `onko ${brand} ${series} ${code} ${thing} varastossa`],
  [
    'inflected',
    ({ thing, series, code }) => `paljonko takuu on tuolle ${series} ${code} ${genitive(thing)} kanssa`,
  ],
  [
    'split code',
    ({ thing, code, series }) => `${thing} ${series} ${code.replace('-', ' ').toLowerCase()} hinta?`,
  ],
  ['joined code', ({ code, series }) => `löytyykö ${series} ${code.replace('-', '').toLowerCase()}`],
  ['typo', ({ thing, series, code }) => `${misspelt(thing)} ${series} ${code}`],
  ['identifier', ({ id }) => `hei, onko tuotetta ${id.toLowerCase()}`],
];

const voikkoDictionary = process.argv[4] ?? '/usr/lib/voikko/5/mor-standard/mor.vfst';
const morphologies = createMorphologies({ voikkoDictionary, logger: silentLogger });
const folder = mkdtempSync(join(tmpdir(), 'tiski-bench-'));
try {
  const sheet = products.map(({ id, thing, brand, series, code, colour }) =>
    [id, `${brand} ${series} ${code} ${thing}, ${colour}`, brand, thing, colour, 'in_stock', '9.90 EUR'].join(
      '\t',
    ),
  );
  const files: Record<string, string> = {
    'products.tsv': `id\ttitle\tbrand\tproduct_type\tcolor\tavailability\tprice\n${sheet.join('\n')}\n`,
    'inventory.tsv': `store_code\tid\tavailability\n${products.map(({ id }) => `A\t${id}\tin_stock`).join('\n')}\n`,
    'stores.csv': 'Store code,Business name\nA,Kauppa\n',
    'shop.yaml': 'name: Koe\nlanguages: [fi]\ntime_zone: Europe/Helsinki\ncountry: FI\ncurrency: EUR\n',
    'delivery.yaml': 'services: []\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const report = await importCatalog({ source: folder, dataDir: folder, morphologies, nowMs: Date.now() });
  console.log(formatReport(report));
  const catalog = openCatalog(generationInForce(catalogFolder(folder))?.path ?? '', morphologies);
  const times: number[] = [];
  let right = 0;
  for (const [name, say] of ways) {
    let rightHere = 0;
    const asked = Math.ceil(queryCount / ways.length);
    for (let count = 0; count < asked; count++) {
      const product = pick(products);
      const tokens = tokenize(say(product), morphologies.fi);
      // The thread's own time: other programs on the machine do not count.
      const started = process.threadCpuUsage();
      const { hits } = catalog.findProducts(tokens, 'fi');
      const { user, system } = process.threadCpuUsage(started);
      times.push((user + system) / 1_000);
      if (hits[0]?.productId === product.id) rightHere++;
    }
    right += rightHere;
    console.log(`${name.padEnd(12)} right first ${((100 * rightHere) / asked).toFixed(1)} %`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `all          right first ${((100 * right) / times.length).toFixed(1)} %  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms  max ${at(0.9999)} ms  (${morphologies.fi.source}, ${productCount} products)`,
  );
  catalog.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
