// Slips of the finger: one in a word, as keyboards and haste make them.
import { between, pick, type Chance } from '../second-shop/seeded.ts';

const neighbours: Readonly<Record<string, string>> = {
  a: 'sq',
  e: 'rw',
  i: 'ou',
  o: 'ip',
  u: 'yi',
  k: 'jl',
  l: 'kö',
  m: 'n',
  n: 'bm',
  p: 'o',
  r: 'te',
  s: 'ad',
  t: 'ry',
  v: 'bc',
  ä: 'aö',
  ö: 'oä',
};

/** One letter left out, doubled, swapped with the next or hit beside; never the first. Words under five letters stay. */
export function withSlip(word: string, chance: Chance): string {
  if ([...word].length < 5) return word;
  const at = between(1, word.length - 2, chance);
  const letter = word.charAt(at);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (pick(['out', 'twice', 'swapped', 'beside'], chance)) {
    case 'out':
      return before + after;
    case 'twice':
      return before + letter + letter + after;
    case 'swapped':
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + pick([...(neighbours[letter.toLowerCase()] ?? letter)], chance) + after;
  }
}

/** The longest word of letters gets the slip. */
export function textWithSlip(text: string, chance: Chance): string {
  const words = text.split(' ');
  const lettered = words.filter((word) => /^\p{L}+$/u.test(word));
  const longest = lettered.reduce((best, word) => (word.length > best.length ? word : best), '');
  return words.map((word) => (word === longest ? withSlip(word, chance) : word)).join(' ');
}
