// Sizes and measures as people say them and as names bear them: "4 Ah", "nelosamppeerinen", "två meter", "28 inch" and
// 28x1.40 are amounts, "L" and "medium" are letters. It knows figures and units, no product.
import { fold } from '../folding.ts';

/** What is measured, and in how many of its smallest unit. */
interface Unit {
  readonly of: string;
  readonly times: number;
}

export type Value =
  /** `unit` is missing for a bare number: of it only the amount is known. `amount` is in the dimension's own unit. */
  | { readonly kind: 'amount'; readonly amount: number; readonly of?: string; readonly bare: number }
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'fraction'; readonly fraction: string };

/** Folded unit words: the sign, then the beginnings of the words for it. */
const units: readonly (readonly [of: string, times: number, signs: string, words: string])[] = [
  ['volume', 1000, 'l ltr', 'litra litrai litran litras liter litre'],
  ['volume', 100, 'dl', 'desilitra desi deciliter'],
  ['volume', 10, 'cl', 'senttilitra centiliter'],
  ['volume', 1, 'ml', 'millilitra milliliter millilitre'],
  ['weight', 1000, 'kg', 'kilo kilon kiloi kilogram'],
  ['weight', 1, 'g gr', 'gramma gramm gram'],
  ['length', 1000, 'm mtr', 'metri metrin metrinen meter metre'],
  ['length', 10, 'cm', 'sentti sentin senttimetri centimet centi'],
  ['length', 1, 'mm', 'milli millin millimet'],
  ['inch', 1, 'in tum "', 'tuuma tuumai inch tums'],
  ['volt', 1, 'v', 'voltti volttinen voltin volt'],
  ['charge', 1000, 'ah amp amps', 'ampeeritunti amppeeritunti amppeeri ampeeri ampere amppeerituntinen'],
  ['charge', 1, 'mah', 'milliampeeri milliamppeeri'],
  ['watt', 1, 'w', 'watti wattinen watin watt'],
  ['watt', 1000, 'kw', 'kilowatti kilowatt'],
  ['bytes', 1, 'gb gt gig', 'giga gigan gigatavu gigabyte'],
  ['bytes', 1000, 'tb tt', 'teratavu terabyte tera'],
  ['light', 1, 'lm', 'lumen lumeni'],
  ['pieces', 1, 'kpl st pcs pc stk pack p', 'kappale kappalei stycken stycke piece'],
  ['persons', 1, 'hlo pers', 'hengen henkilo person man henge'],
];

const bySign: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(([of, times, signs]) => signs.split(' ').map((sign) => [sign, { of, times }] as const)),
);
/** By their first two letters, the longest first, so that "senttimetri" is not read as "sentti". */
const byWord: ReadonlyMap<string, readonly (readonly [word: string, unit: Unit])[]> = Map.groupBy(
  units
    .flatMap(([of, times, , words]) => words.split(' ').map((word) => [word, { of, times }] as const))
    .toSorted(([a], [b]) => b.length - a.length),
  ([word]) => word.slice(0, 2),
);

const longestEnding = 5;

/** The unit that a folded word names, inflected or not. */
export function unitOf(folded: string): Unit | undefined {
  const sign = bySign.get(folded);
  if (sign !== undefined) return sign;
  if (folded.length < 4) return undefined;
  return byWord
    .get(folded.slice(0, 2))
    ?.find(([word]) => folded.startsWith(word) && folded.length - word.length <= longestEnding)?.[1];
}

const letterSize = /^(?:\d?x|x{1,4})?[sl]$|^m$/;
const letterWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    small: 's',
    medium: 'm',
    mediumi: 'm',
    large: 'l',
    xlarge: 'xl',
    smalli: 's',
    largena: 'l',
  }),
);
const letterRanks = ['xxxs', 'xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', 'xxxl', 'xxxxl'];

/** "2XL" → "xxl"; `undefined` for what is no letter size. */
export function letterSizeOf(folded: string): string | undefined {
  const bare = folded.replace(/:.*$/, '');
  const word = letterWords.get(bare);
  if (word !== undefined) return word;
  if (!letterSize.test(bare)) return undefined;
  const times = /^(\d)x(.)$/.exec(bare);
  return times === null ? bare : 'x'.repeat(Number(times[1])) + (times[2] ?? '');
}

export function amountOf(figure: string, unit?: Unit): Value {
  const bare = Number(figure.replace(',', '.'));
  return unit === undefined
    ? { kind: 'amount', amount: bare, bare }
    : { kind: 'amount', amount: bare * unit.times, of: unit.of, bare };
}

/** A figure and a unit written as one: "18v", "2,7l", "29er", "70x140", "28-tuumainen". */
export function gluedValues(folded: string): readonly Value[] {
  const size = letterSizeOf(folded);
  if (size !== undefined) return [{ kind: 'letters', letters: size }];
  if (/^\d{1,2}\/\d{1,2}$/.test(folded)) return [{ kind: 'fraction', fraction: folded }];
  if (/^\d+(?:[.,]\d+)?$/.test(folded)) return [amountOf(folded)];
  const figures = /^(\d+(?:[.,]\d+)?)((?:[x*]\d+(?:[.,]\d+)?)*)-?([a-z"]*)$/.exec(folded);
  if (figures === null) return [];
  const unit = unitOf(figures[3] ?? '');
  const inches = figures[3] === 'er' ? bySign.get('in') : undefined;
  if (figures[3] !== '' && unit === undefined && inches === undefined) return [];
  const others = (figures[2] ?? '').split(/[x*]/).filter((each) => each !== '');
  return [figures[1] ?? '', ...others].map((figure) => amountOf(figure, unit ?? inches));
}

/** The measures and sizes that a name bears, in order. */
export function valuesOfName(name: string): readonly Value[] {
  const found: Value[] = [];
  const words = name.toLowerCase().match(/\d+\/\d+|\d+(?:[.,]\d+)?|[\p{L}"²³µ]+/gu) ?? [];
  words.forEach((word, at) => {
    if (/^\d+\/\d+$/.test(word)) found.push({ kind: 'fraction', fraction: word });
    else if (/^\d/.test(word)) {
      const next = fold(words[at + 1] ?? '');
      found.push(amountOf(word, unitAfter(next, words, at + 1)));
    } else if (!/^\d/.test(words[at - 1] ?? '')) {
      const size = letterSize.test(word) ? letterSizeOf(word) : undefined;
      if (size !== undefined) found.push({ kind: 'letters', letters: size });
    }
  });
  return found;
}

/** "70x140 cm": the unit after the last figure holds for those before it. */
function unitAfter(next: string, words: readonly string[], at: number): Unit | undefined {
  if ((next === 'x' || next === '×') && /^\d/.test(words[at + 1] ?? ''))
    return unitAfter(fold(words[at + 2] ?? ''), words, at + 2);
  return unitOf(next);
}

/** Whether what is said may be what the name bears: a bare number fits any unit. */
export function sameValue(said: Value, borne: Value): boolean {
  if (said.kind === 'amount' && borne.kind === 'amount') {
    if (said.of === undefined || borne.of === undefined) return said.bare === borne.bare;
    return said.of === borne.of && Math.abs(said.amount - borne.amount) < 1e-6;
  }
  if (said.kind === 'letters' && borne.kind === 'letters') return said.letters === borne.letters;
  return said.kind === 'fraction' && borne.kind === 'fraction' && said.fraction === borne.fraction;
}

/** For comparing sizes: `undefined` where a value has no place in an order. */
export function rankOf(value: Value): number | undefined {
  if (value.kind === 'amount') return value.amount;
  if (value.kind === 'letters') {
    const rank = letterRanks.indexOf(value.letters);
    return rank < 0 ? undefined : rank;
  }
  const [over, under] = value.fraction.split('/').map(Number);
  return over === undefined || under === undefined || under === 0 ? undefined : over / under;
}
