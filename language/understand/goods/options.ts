// Which of a few products (or stores) do these words choose: by ordinal, number, property, comparison, part of a name,
// or "both"? Used for answers to the bot's own question back and for "the cheaper one".
import type { Locale } from '../../../kernel/locale.ts';
import { foldedOf } from '../clauses.ts';
import type { Clause, Word } from '../clauses.ts';
import { fold } from '../folding.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Comparison } from '../lexicon/types.ts';
import { rankOf, valuesOfName } from './measures.ts';
import { numberOf } from '../figures/numbers.ts';
import { matchesIn } from '../patterns.ts';
import { borneBy, fitting, saidProperties } from './properties.ts';
import type { UnderstandTools } from '../reading.ts';

/** Beds, boots and bags are ordered by how many they hold. */
const doubles = /^(?:dubbel\w*|double|king|parisang\w*|parivuo\w*|tupla\w*)$/;
const singles = /^(?:enkel\w{0,3}|single|twin|enkelbredd)$/;

/** A comparison that the words make, if any. */
export function comparisonIn(clause: Clause, lexicon: CompiledLexicon): Comparison | undefined {
  return comparisonOf(clause.folded, lexicon);
}

function comparisonOf(folded: readonly string[], lexicon: CompiledLexicon): Comparison | undefined {
  for (const { value } of matchesIn(lexicon.words, folded))
    if (value.kind === 'comparison') return value.value;
  return undefined;
}

/** What the words compare; "double" and "single" do so of things that have a width and a length. */
function sizesCompared(
  folded: readonly string[],
  names: readonly string[],
  lexicon: CompiledLexicon,
): Comparison | undefined {
  const beds = names.every((name) => /\d\s?[x×*]\s?\d/.test(name));
  if (beds && folded.some((word) => doubles.test(word))) return 'bigger';
  if (beds && folded.some((word) => singles.test(word))) return 'smaller';
  return comparisonOf(folded, lexicon);
}

/** The product that the comparison points at; `undefined` where prices or sizes are not known or are equal. */
export function compared(
  comparison: Comparison,
  options: readonly string[],
  locale: Locale,
  tools: UnderstandTools,
): string | undefined {
  const sign = comparison === 'cheaper' || comparison === 'smaller' ? 1 : -1;
  const byPrice = comparison === 'cheaper' || comparison === 'dearer';
  const sorted = byPrice
    ? sortedBy(options, tools.priceOf)
    : sortedBy(
        options,
        sizeBy(
          options.map((id) => tools.titleOf(id, locale)),
          options,
        ),
      );
  if (sorted === undefined) return undefined;
  const [first, second] = sign === 1 ? sorted : sorted.toReversed();
  return first?.value === second?.value && sorted.length > 1 ? undefined : first?.id;
}

/** By a figure that all of them have, smallest first. */
function sortedBy(
  options: readonly string[],
  measure: (id: string) => number | undefined,
): readonly { readonly id: string; readonly value: number }[] | undefined {
  const measured = options.map((id) => ({ id, value: measure(id) }));
  const known = measured.flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value }]));
  return known.length < measured.length ? undefined : known.toSorted((a, b) => a.value - b.value);
}

/** Options from the smallest to the largest; `undefined` where their names do not rank them. */
export function bySize(
  options: readonly string[],
  names: readonly string[],
): readonly { readonly id: string; readonly value: number }[] | undefined {
  return sortedBy(options, sizeBy(names, options));
}

/** A size in which the names differ ("55 litraa", "80 litraa", "S", "L"); of several ("LK-70, 70 cm") only where they rank alike. */
function sizeBy(names: readonly string[], options: readonly string[]) {
  const rows = names.map((name) => valuesOfName(name).flatMap((value) => rankOf(value) ?? []));
  const width = rows[0]?.length ?? 0;
  const columns = rows.every((row) => row.length === width)
    ? Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0))
    : [];
  const differing = columns.filter((column) => new Set(column).size > 1);
  const [first, ...others] = differing;
  const alike = first !== undefined && others.every((column) => rankedAlike(first, column));
  return (id: string): number | undefined => (alike ? first[options.indexOf(id)] : undefined);
}

function rankedAlike(one: readonly number[], other: readonly number[]): boolean {
  return one.every((a, i) =>
    one.every((b, j) => {
      const sign = Math.sign((other[i] ?? 0) - (other[j] ?? 0));
      return sign === 0 || Math.sign(a - b) === sign;
    }),
  );
}

function byOrdinal(clause: Clause, options: readonly string[], lexicon: CompiledLexicon): string | undefined {
  for (const { value } of matchesIn(lexicon.words, clause.folded))
    if (value.kind === 'ordinal') return value.value === -1 ? options.at(-1) : options[value.value - 1];
  if (clause.words.length > 3) return undefined;
  for (const word of clause.words) {
    const number = word.token.kind === 'number' ? numberOf(word, lexicon) : undefined;
    if (number !== undefined && number >= 1 && number <= options.length) return options[number - 1];
  }
  return undefined;
}

/** Which of the titles, by their index, have a form of a word. Only words of one first letter can be forms of one. */
function fittingIn(titles: readonly (readonly string[])[]): (said: string) => ReadonlySet<number> {
  const entries = titles.flatMap((title, at) => title.map((name) => ({ at, name })));
  const figured = entries.filter(({ name }) => /\d/.test(name));
  const byLetter = Map.groupBy(entries, ({ name }) => name.charAt(0));
  return (said) => {
    const near = /\d/.test(said) ? entries : [...(byLetter.get(said.charAt(0)) ?? []), ...figured];
    return new Set([
      ...near.flatMap(({ at, name }) => (sameName(said, name) ? [at] : [])),
      ...entries.flatMap(({ at, name }) => (endsInThing(name, said) ? [at] : [])),
    ]);
  };
}

/** A "pölynimuri" is an "imuri" as much as a "varsi-imuri" is. */
function endsInThing(name: string, said: string): boolean {
  return said.length >= shortestThing && name.length > said.length && name.endsWith(said);
}

const shortestThing = 4;

/** Indexes of the names that share most words with those said, counting words that not all names have. */
function byWords(words: readonly Word[], names: readonly string[]): readonly number[] {
  const titles = names.map((name) => borneBy(name).words);
  const fitting = fittingIn(titles);
  const scores = titles.map(() => 0);
  const said = words.flatMap((word) => [
    word.folded,
    ...word.folded.split('-'),
    ...word.token.analyses.flatMap((analysis) => [fold(analysis.lemma), ...analysis.parts.map(fold)]),
  ]);
  for (const word of new Set(said)) {
    if (word.length < 2 && !/[\dsml]/.test(word)) continue;
    const fits = fitting(word);
    if (fits.size === titles.length) continue;
    for (const at of fits) scores[at] = (scores[at] ?? 0) + 1;
  }
  const best = Math.max(...scores);
  return best === 0 ? [] : scores.flatMap((score, at) => (score === best ? [at] : []));
}

/**
 * Indexes of the names that fit what is said best, by their properties first and then by their words; empty when nothing
 * said tells them apart, or when a property is said that none of those has.
 */
export function byProperties(
  words: readonly Word[],
  names: readonly string[],
  lexicon: CompiledLexicon,
): readonly number[] {
  const said = saidProperties(words, lexicon);
  const { best, told, contradicted } = fitting(said, names.map(borneBy));
  if (contradicted) return [];
  if (best.length === 1) return told ? best : [];
  const properties = new Set(said.flatMap(({ at }) => at));
  const others = words.filter((_, at) => !properties.has(at));
  const named = byWords(
    others,
    best.map((at) => names[at] ?? ''),
  );
  return named.length > 0 ? named.map((at) => best[at] ?? 0) : told ? best : [];
}

/** By their words alone. */
export function byName(clause: Clause, names: readonly string[]): readonly number[] {
  return byWords(clause.words, names);
}

/** Something is said for certain that none of these names bears, though they differ in it: "size 47" of 39 to 46. */
export function isNoneOf(
  words: readonly Word[],
  names: readonly string[],
  lexicon: CompiledLexicon,
): readonly number[] {
  const said = saidProperties(words, lexicon);
  const { contradicted } = fitting(said, names.map(borneBy));
  return contradicted ? said.flatMap(({ at }) => at) : [];
}

/**
 * Those of these products that the words fit: by name and properties, then by a comparison of them that `compares` admits. All
 * of them where nothing is said that tells them apart.
 */
export function toldApart(
  words: readonly Word[],
  options: readonly string[],
  nameOf: (option: string) => string,
  locale: Locale,
  lexicon: CompiledLexicon,
  tools: UnderstandTools,
  compares: (comparison: Comparison) => boolean = () => true,
): readonly string[] {
  const named = byProperties(words, options.map(nameOf), lexicon);
  const left = named.length > 0 ? named.map((at) => options[at] ?? '') : options;
  if (left.length === 1) return left;
  const comparison = sizesCompared(foldedOf(words), left.map(nameOf), lexicon);
  if (comparison === undefined || !compares(comparison)) return left;
  const extreme = compared(comparison, left, locale, tools);
  return extreme === undefined ? left : [extreme];
}

/** Whether a folded word is a form of a name's word, however it is inflected or slurred. */
export function sameName(said: string, name: string): boolean {
  if (said === name) return true;
  if (/\d/.test(said) || /\d/.test(name))
    return said.replace(/\D/g, '') === name.replace(/[.,]/g, '') && said.length > 1;
  const shared = Math.min(said.length, name.length);
  if (shared < 4) return false;
  let same = 0;
  while (same < shared && said[same] === name[same]) same++;
  return same >= 4 && same >= Math.max(said.length, name.length) - 4;
}

/** The chosen ones: one, all ("molemmat"), or none when the words choose nothing. */
export function chosen(
  clause: Clause,
  options: readonly string[],
  nameOf: (option: string) => string,
  locale: Locale,
  lexicon: CompiledLexicon,
  tools: UnderstandTools,
): readonly string[] {
  if (options.length === 0) return [];
  const number = clause.words.length === 1 ? numberOf(clause.words[0], lexicon) : undefined;
  const numbered = number === undefined ? undefined : options[number - 1];
  if (numbered !== undefined) return [numbered];
  const told = toldApart(clause.words, options, nameOf, locale, lexicon, tools);
  if (told.length === 1) return told;
  const ordinal = byOrdinal(clause, options, lexicon);
  if (ordinal !== undefined) return [ordinal];
  const kinds = matchesIn(lexicon.words, clause.folded).map((match) => match.value.kind);
  return kinds.includes('all') && clause.words.length <= 4 ? options : [];
}
