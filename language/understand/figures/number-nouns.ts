// Finnish names of numbers as sizes, notes and packs are called: "nelonen", "vitoskymppi", "kakskymppisenä",
// "neljäkolmosena". Nobody counts pieces with them. It knows how the names are built and inflected, not what they measure.
import { remembered } from '../remembered.ts';

/** Folded stems of 1 to 9 as they begin a longer name. */
const firsts: readonly (readonly [value: number, stems: string])[] = [
  [1, 'yksi yks ykkos'],
  [2, 'kaksi kaks kakkos kak'],
  [3, 'kolme kolmos kol'],
  [4, 'nelja nelos nel'],
  [5, 'viisi viis vitos viitos'],
  [6, 'kuusi kuus kutos kuutos'],
  [7, 'seitseman seitteman seittema seiska seis'],
  [8, 'kahdeksan kaheksan kasi'],
  [9, 'yhdeksan yheksan ysi'],
];
/** Inflected as "-nen, -sen". */
const nouns: readonly (readonly [value: number, stems: string])[] = [
  [1, 'ykko'],
  [2, 'kakko'],
  [3, 'kolmo'],
  [4, 'nelo'],
  [5, 'vito viito'],
  [6, 'kuto kuuto'],
  [100, 'sata'],
];
/** Inflected as they are, weak grade beside strong. */
const plain: readonly (readonly [value: number, stems: string])[] = [
  [7, 'seiska'],
  [8, 'kasi'],
  [9, 'ysi'],
  [10, 'kymppi kympi kymppe'],
  [100, 'satku'],
  [1000, 'tonni tonne'],
];
const ofNen =
  /^(?:nen|s(?:|en|et|ta|t|es|essa|esta|est|el|ella|elle|elt|elta|een|ee|ena|eks|eksi|ii?|ia|iin|iks|ina|issa|illa|ista|ten))$/;
const ofPlain = /^(?:|n|t|a|i|s|ssa|sta|st|l|lla|lle|lta|lt|na|ks|ksi|ja|jen|ihin|in|lt|issa|illa|ista|ina)$/;
const tensWithOnes = /^(?:kymmenta|kymment|kytta|kyt|ky)/;

const longest = 30;
const wordsRemembered = 4_000;

function stemsOf(list: readonly (readonly [value: number, stems: string])[]) {
  return list
    .flatMap(([value, stems]) => stems.split(' ').map((stem) => [stem, value] as const))
    .toSorted(([a], [b]) => b.length - a.length);
}
const firstStems = stemsOf(firsts);
const nounStems = stemsOf(nouns);
const plainStems = stemsOf(plain);

/** The number that one folded word is a name of, in any case; `undefined` for plain cardinals and all other words. */
export const numberNamed: (word: string) => number | undefined = remembered(wordsRemembered, (word) =>
  word.length < 3 || word.length > longest ? undefined : (named(word) ?? composed(word)),
);

function named(word: string): number | undefined {
  for (const [stem, value] of nounStems)
    if (word.startsWith(stem) && ofNen.test(word.slice(stem.length))) return value;
  for (const [stem, value] of plainStems) {
    const ending = word.startsWith(stem) ? word.slice(stem.length) : undefined;
    if (ending !== undefined && (ofPlain.test(ending) || ofNen.test(ending))) return value;
  }
  return undefined;
}

/** "vitos-kymppi", "neljä-kolmosena", "kolkyt-seiska". */
function composed(word: string): number | undefined {
  for (const [stem, first] of firstStems) {
    if (!word.startsWith(stem)) continue;
    const rest = word.slice(stem.length).replace(/^-/, '');
    const last = named(rest) ?? named(rest.replace(tensWithOnes, ''));
    if (last !== undefined && last < 10) return first * 10 + last;
    if (last === 10) return first * 10;
  }
  return undefined;
}
