// Messages of 4,000 characters made to cost the place finder as much as they can: for its tests and its benchmark. Each
// seed gives other words, so that nothing is remembered from one to the next.

const longest = 4_000;
const starts = 'aehijklmnoprstuvyäö';

/** The same pseudo-random numbers for the same seed, below 1. */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) / 2 ** 32;
  };
}

function filled(seed: number, next: (random: () => number) => string, between = ' '): string {
  const random = randomFrom(seed);
  let text = '';
  while (text.length < longest) text += next(random) + between;
  return text.slice(0, longest);
}

const pick = <T>(from: ArrayLike<T>, random: () => number): T => from[Math.floor(random() * from.length)]!;
const letters = (random: () => number, count: number) =>
  Array.from({ length: count }, () => pick(starts, random)).join('');
const towns = [
  'Helsingissä',
  'Tampereella',
  'Turussa',
  'Jyväskylässä',
  'Lönkan',
  'Iso',
  'Omenassa',
  'Åbo',
  'Sankt',
  'Koski',
];
const endings = ['ssa', 'sta', 'lla', 'lle', 'n', 'an', 'kin', 'issakohan', 'lta', ''];

/** Name → a text of it for a seed. */
export const hostileShapes: Readonly<Record<string, (seed: number) => string>> = {
  'unknown words': (seed) => filled(seed, (random) => letters(random, 5 + Math.floor(random() * 9))),
  'unknown words, one first letter': (seed) => filled(seed, (random) => `k${letters(random, 6)}ssa`),
  'nearly place names': (seed) =>
    filled(seed, (random) => {
      const town = pick(towns, random);
      const at = 1 + Math.floor(random() * (town.length - 1));
      return town.slice(0, at) + letters(random, 1) + town.slice(at + 1) + pick(endings, random);
    }),
  'place names repeated': (seed) => filled(seed, () => towns[seed % towns.length]!),
  'all place names mixed': (seed) => filled(seed, (random) => pick(towns, random)),
  'words of one letter': (seed) => filled(seed, (random) => letters(random, 1)),
  'words of two letters': (seed) => filled(seed, (random) => letters(random, 2)),
  'one giant word': (seed) => filled(seed, (random) => letters(random, 10), ''),
  'one giant hyphenated word': (seed) => filled(seed, (random) => letters(random, 3), '-'),
  'one letter over and over': (seed) => filled(seed, () => starts[seed % starts.length]!, ''),
  'giant words with endings': (seed) => filled(seed, (random) => `${letters(random, 120)}issakohan`),
  'five digits each': (seed) => filled(seed, (random) => String(10_000 + Math.floor(random() * 89_999))),
  'open postal codes': (seed) => filled(seed, (random) => `${10 + Math.floor(random() * 89)}xxx`),
  'codes and towns by turns': (seed) =>
    filled(seed, (random) => `${Math.floor(10_000 + random() * 89_999)} Helsinki`),
  'numbers beside postal words': (seed) =>
    filled(seed, (random) => `postinumero ${Math.floor(random() * 9_999)}`),
  'letters and digits': (seed) =>
    filled(seed, (random) => `${letters(random, 3)}${Math.floor(random() * 999)}`),
  'hyphens and signs': (seed) =>
    filled(seed, (random) => pick(['-', "'", ':', ',', 'a-', '-b', "x's", 'y:n'], random), ''),
};
