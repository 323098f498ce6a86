// Simulated weeks of many made-up teams: our range against four published formulas on the same customers. `npm run
// bench:waiting -- [weeks]` prints a table and writes bench/results/waiting.json; it judges nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { coverageAtWidth, pairsOf, scoreOf, widthToCover, type Pair } from './compare.ts';
import { playWeek, type Ended } from './counter.ts';
import { otherTellers } from './formulas.ts';
import { ourTeller } from './ours.ts';
import { weekOf } from './week.ts';

const weeks = Number(process.argv[2] ?? 20);
const began = performance.now();

const pairs = new Map<string, Pair[]>();
const toldBy = new Map<string, number>();
const withheld: Record<string, number> = {};
const updates = { customers: 0, told: 0, unknown: 0, silentlyPast: 0 };
const bySeed: { seed: number; agents: number; customers: number; left: number; coverage: number }[] = [];
const slowest: number[] = [];
let customers = 0;
let left = 0;

for (let seed = 1; seed <= weeks; seed++) {
  const week = weekOf(seed);
  const ours = ourTeller();
  const tellers = [ours, ...otherTellers()];
  const ended: Ended[] = [];
  playWeek(week, tellers, (end) => ended.push(end));
  // Compared on those whom everybody told something.
  const everybody = (id: number): boolean => tellers.every(({ told }) => told.has(id));
  for (const { name, told } of tellers) {
    pairs.set(name, [...(pairs.get(name) ?? []), ...pairsOf(told, ended, everybody)]);
    toldBy.set(name, (toldBy.get(name) ?? 0) + told.size);
  }
  for (const [because, count] of Object.entries(ours.withheld)) {
    withheld[because] = (withheld[because] ?? 0) + count;
  }
  updates.customers += ours.updates.customers;
  updates.told += ours.updates.told;
  updates.unknown += ours.updates.unknown;
  updates.silentlyPast += ours.updates.silentlyPast;
  const gone = ended.filter((end) => end.left).length;
  customers += ended.length;
  left += gone;
  const { coverage } = scoreOf(pairsOf(ours.told, ended, () => true));
  bySeed.push({ seed, agents: week.agents.length, customers: ended.length, left: gone, coverage });
  slowest.push(...ours.estimatingMs);
}

const ourPairs = pairs.get('ours') ?? [];
const ourWidth = scoreOf(ourPairs).meanWidth;
const scores = [...pairs].map(([name, each]) => ({
  name,
  ...scoreOf(each),
  withheldShare: 1 - (toldBy.get(name) ?? 0) / customers,
  widthFor90: name === 'ours' ? ourWidth : widthToCover(each, 0.9),
  coverageAtOurWidth: name === 'ours' ? scoreOf(ourPairs).coverage : coverageAtWidth(each, ourWidth),
}));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(9);
const seconds = (value: number): string => `${value.toFixed(0)} s`.padStart(8);
console.log(
  `${weeks} weeks, ${customers} customers, ${percent(left / customers).trim()} left; compared on the ${ourPairs.length} whom all told\n`,
);
console.log(
  `${''.padEnd(34)} covered past told  past point   width     error  withheld   width for 90 %   covered at our width`,
);
for (const score of scores) {
  console.log(
    `${score.name.padEnd(34)}${percent(score.coverage)}${percent(score.pastTold)}${percent(score.pastPoint)}  ${seconds(score.meanWidth)}${seconds(score.meanAbsoluteError)} ${percent(score.withheldShare)}       ${seconds(score.widthFor90)}              ${percent(score.coverageAtOurWidth)}`,
  );
}
slowest.sort((a, b) => a - b);
const worst = Math.min(...bySeed.map(({ coverage }) => coverage));
const p99Ms = slowest[Math.floor(slowest.length * 0.99)] ?? 0;
console.log(`\nLeast coverage of a single week: ${percent(worst).trim()}`);
console.log(
  `Told again: ${(updates.told / updates.customers).toFixed(2)} times a customer, ${(updates.unknown / updates.customers).toFixed(2)} times that it is not known; past the last told time in silence: ${updates.silentlyPast}`,
);
console.log(
  `Withheld: ${Object.entries(withheld)
    .map(([because, count]) => `${because} ${count}`)
    .join(', ')}`,
);
console.log(
  `One estimate: p99 ${p99Ms.toFixed(3)} ms. Took ${((performance.now() - began) / 1000).toFixed(1)} s`,
);

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10000) / 10000 : value;
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../results/waiting.json', import.meta.url),
  `${JSON.stringify({ weeks, customers, left, compared: ourPairs.length, scores, withheld, updates, worstWeek: worst, bySeed }, rounded, 2)}\n`,
);
