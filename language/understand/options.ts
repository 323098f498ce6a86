// Which of a few products (or stores) do these words choose: by ordinal, number, property, comparison, part of a name,
// or "both"? Used for answers to the bot's own question back and for "the cheaper one".
import type { Locale } from '../../kernel/locale.ts';
import type { Clause } from './clauses.ts';
import { fold } from './folding.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import type { Comparison } from './lexicon/types.ts';
import { numberOf } from './numbers.ts';
import { matchesIn } from './patterns.ts';
import type { UnderstandTools } from './reading.ts';

/** A comparison that the words make, if any. */
export function comparisonIn(clause: Clause, lexicon: CompiledLexicon): Comparison | undefined {
  for (const { value } of matchesIn(lexicon.words, clause.folded))
    if (value.kind === 'comparison') return value.value;
  return undefined;
}

/** The product that the comparison points at; `undefined` where prices or sizes are not known or are equal. */
export function compared(
  comparison: Comparison,
  options: readonly string[],
  locale: Locale,
  tools: UnderstandTools,
): string | undefined {
  const measure =
    comparison === 'cheaper' || comparison === 'dearer' ? tools.priceOf : sizeBy(options, locale, tools);
  const measured = options.map((id) => ({ id, value: measure(id) }));
  if (measured.some(({ value }) => value === undefined)) return undefined;
  const sign = comparison === 'cheaper' || comparison === 'smaller' ? 1 : -1;
  const sorted = [...measured].sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
  return sorted[0]?.value === sorted[1]?.value && sorted.length > 1 ? undefined : sorted[0]?.id;
}

/** A number in which the options' names differ ("55 litraa", "80 litraa"); of several ("LK-70, 70 cm") only where they rank alike. */
function sizeBy(options: readonly string[], locale: Locale, tools: UnderstandTools) {
  const rows = options.map((id) =>
    (tools.titleOf(id, locale).match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) => Number(n.replace(',', '.'))),
  );
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
    one.every((b, j) => Math.sign(a - b) === Math.sign((other[i] ?? 0) - (other[j] ?? 0))),
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

/** Indexes of the names that share most words with the clause, counting words that not all names have. */
export function byName(clause: Clause, names: readonly string[]): readonly number[] {
  const titles = names.map((name) => [
    ...fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
    ...(name.match(/\d+[.,]\d+/g) ?? []),
  ]);
  const scores = titles.map(() => 0);
  const said = clause.words.flatMap((word) => [
    word.folded,
    ...word.folded.split('-'),
    ...word.token.analyses.flatMap((analysis) => [fold(analysis.lemma), ...analysis.parts.map(fold)]),
  ]);
  for (const word of new Set(said)) {
    if (word.length < 2 && !/[\dsml]/.test(word)) continue;
    const fits = titles.map((title) => title.some((other) => sameName(word, other)));
    if (fits.every(Boolean) || !fits.some(Boolean)) continue;
    fits.forEach((fit, at) => {
      if (fit) scores[at] = (scores[at] ?? 0) + 1;
    });
  }
  const best = Math.max(...scores);
  return best === 0 ? [] : scores.flatMap((score, at) => (score === best ? [at] : []));
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
  const comparison = comparisonIn(clause, lexicon);
  const byComparison = comparison && compared(comparison, options, locale, tools);
  if (byComparison !== undefined) return [byComparison];
  const number = clause.words.length === 1 ? numberOf(clause.words[0], lexicon) : undefined;
  const numbered = number === undefined ? undefined : options[number - 1];
  if (numbered !== undefined) return [numbered];
  const named = byName(clause, options.map(nameOf));
  if (named.length === 1) return [options[named[0] ?? 0] ?? ''];
  const ordinal = byOrdinal(clause, options, lexicon);
  if (ordinal !== undefined) return [ordinal];
  const kinds = matchesIn(lexicon.words, clause.folded).map((match) => match.value.kind);
  return kinds.includes('all') && clause.words.length <= 4 ? options : [];
}
