// How long the place finder holds the event loop: over messages as customers write them, and over shapes made to hurt.
// `node bench/places.ts [messages.txt]`, one message a line; it prints and judges nothing.
import { existsSync, readFileSync } from 'node:fs';
import { createPlaceFinder } from '../catalog/index/places/place-finder.ts';
import { silentLogger } from '../kernel/logger.ts';
import type { Token } from '../kernel/words.ts';
import { createMorphologies } from '../language/morphology/morphologies.ts';
import { tokenize } from '../language/morphology/tokenize.ts';
import { makeShop, makeStore } from '../test/unit/catalog/support/make-catalog.ts';
import { hostileShapes } from '../test/unit/catalog/places/hostile-texts.ts';

/** Debian's place of the dictionary; without it Finnish is read by endings. */
const dictionary = '/usr/lib/voikko/5/mor-standard/mor.vfst';
const morphology = createMorphologies({
  voikkoDictionary: existsSync(dictionary) ? dictionary : undefined,
  logger: silentLogger,
}).fi;

/** Tokens read their analyses when first asked; that is not the finder's work. */
function analysed(text: string): readonly Token[] {
  const tokens = tokenize(text, morphology);
  for (const token of tokens) void token.analyses;
  return tokens;
}

const towns = [
  'Helsinki',
  'Espoo',
  'Tampere',
  'Turku',
  'Oulu',
  'Vaasa',
  'Kuopio',
  'Lahti',
  'Pori',
  'Lempäälä',
];
const streets = [
  'Lönnrotinkatu',
  'Turunlinnantie',
  'Piispansilta',
  'Hämeenkatu',
  'Possijärvenkatu',
  'Kauppapuistikko',
];
const aliases = ['Lönkka', 'Itäkeskus', 'Iso Omena', 'Koskikeskus', 'Skanssi', 'Rewell', 'Matkus', 'Karisto'];

function shopOf(count: number) {
  return Array.from({ length: count }, (_, at) =>
    makeStore(`S${at}`, {
      name: `Testikauppa ${aliases[at % aliases.length]} ${at < aliases.length ? '' : at}`,
      locality: towns[at % towns.length] ?? '',
      address: `${at < streets.length ? '' : 'Uusi'}${streets[at % streets.length]} ${at + 1}`,
      aliases: [aliases[at % aliases.length] ?? ''],
    }),
  );
}

const usual = `
Hei, onko teillä sähköpyörää varastossa Tampereella tai lähialueilla?
Meille lähin ois siinä Lönkan kulmalla, löytyiskö sieltä marjanpoimuria
toimitatteko Rovaniemelle ja paljonko maksaa, postinumero 96100
Moi! Tarvisin lumikolan huomiseksi, missä myymälässä ois hyllyssä
onko Iso Omenan kaupassa auki sunnuntaina ja mihin asti
Kuinka pitkä takuu ruohonleikkurissa on ja kuka sen korjaa jos menee rikki
finns den i Åbo eller måste jag beställa den till Helsingfors
do you have the red kayak in stock anywhere near Jyväskylä
saako kotiinkuljetuksella Inariin vai pitääkö hakea noutopisteestä
jyväskyllässä vai kuopiosa`
  .trim()
  .split('\n');

const clock = (run: () => void) => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

function told(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3);
  console.log(
    `${name.padEnd(42)} p50 ${at(0.5).padStart(8)}  p99 ${at(0.99).padStart(8)}  max ${at(1).padStart(8)} ms`,
  );
}

const lines =
  process.argv[2] === undefined ? usual : readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
for (const count of [10, 300]) {
  const stores = shopOf(count);
  const builds = Array.from({ length: 5 }, () => clock(() => createPlaceFinder(stores, makeShop())));
  console.log(`${count} stores: built in ${builds.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  const find = createPlaceFinder(stores, makeShop());
  const run = (tokens: readonly Token[]) => clock(() => find(tokens, 'fi'));
  const messages = lines.map(analysed);
  told('messages, first time', messages.map(run));
  for (let round = 0; round < 20; round++) messages.forEach(run);
  told('messages, warm', Array.from({ length: 50 }, () => messages.map(run)).flat());
  for (const [name, make] of Object.entries(hostileShapes)) {
    told(
      name,
      Array.from({ length: 20 }, (_, seed) => run(analysed(make(seed)))),
    );
  }
}
