// "eiku tarkoitin sitä valkoista", "entä 44", "en storlek större": another variant of the product spoken of, told by what
// changes; all else stays as it was. It decides nothing about products that the conversation has not named.
import type { Locale } from '../../../kernel/locale.ts';
import { tokenize } from '../../morphology/tokenize.ts';
import type { Clause } from '../clauses.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Comparison } from '../lexicon/types.ts';

import { byProperties, bySize, comparisonIn, sameName } from './options.ts';
import { isPack } from './packs.ts';
import { matchesIn } from '../patterns.ts';
import { borneBy, propertyNames, saidProperties } from './properties.ts';
import type { ProductRef, ProductVariant, UnderstandTools } from '../reading.ts';

const searchedFor = 24;
/** "55" Q6" and "65" Q6": the figure, and perhaps a word beside it. */
const changesOfSize = 2;

/** Words of one name that the other lacks, and those of the other that it lacks: the larger number. */
function unlike(a: string, b: string): { readonly shared: number; readonly apart: number } {
  const [first, second] = [new Set(borneBy(a).words), new Set(borneBy(b).words)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return { shared, apart: Math.max(first.size, second.size) - shared };
}

/** The variants of the shop's own grouping; empty where there is none. */
export function groupOf(
  productId: string,
  locale: Locale,
  tools: UnderstandTools,
): readonly ProductVariant[] {
  const grouped = tools.variantsOf?.(productId, locale) ?? [];
  return grouped.length > 1 ? grouped : [];
}

/** The group's variants and products that bear nearly the same name: another colour may be another group. */
function variantsBeside(
  last: string,
  found: readonly string[],
  locale: Locale,
  tools: UnderstandTools,
  changes: number,
): readonly ProductVariant[] {
  const grouped = groupOf(last, locale, tools);
  const title = tools.titleOf(last, locale);
  const alike = tools.findProducts(tokenize(title, tools.morphology[locale]), locale, searchedFor).hits;
  const known = new Set([last, ...grouped.map(({ productId }) => productId)]);
  const others = [...new Set([...found, ...alike.map(({ productId }) => productId)])]
    .filter((id) => !known.has(id))
    .map((productId) => ({ productId, name: tools.titleOf(productId, locale) }))
    .filter(({ name }) => {
      const { shared, apart } = unlike(name, title);
      return shared >= 2 && apart <= Math.max(1, changes) && shared > apart;
    });
  const own = grouped.length > 0 ? grouped : [{ productId: last, name: title }];
  return others.length + own.length < 2 ? [] : [...own, ...others];
}

/** Words of what was taken for goods that none of the variants has and that name no property. */
function isStrange(words: string, said: ReadonlySet<string>, variants: readonly ProductVariant[]): boolean {
  const named = variants.flatMap(({ name }) => borneBy(name).words);
  return borneBy(words).words.some(
    (word) =>
      !said.has(word) &&
      !propertyNames.test(word) &&
      !(said.size > 0 && isPack(word)) &&
      !named.some((name) => sameName(word, name)),
  );
}

/**
 * The variant of `last` that the clause names; `undefined` when it names none, several, or other goods as well.
 * `ref`: what the clause's own words were taken for.
 */
export function variantSaid(
  clause: Clause,
  ref: (ProductRef & { readonly kind: 'several' | 'unlisted' }) | undefined,
  last: string,
  locale: Locale,
  tools: UnderstandTools,
): string | undefined {
  const lexicon = lexiconOf(locale);
  const said = saidProperties(clause.words, lexicon);
  const comparison = comparisonIn(clause, lexicon);
  const found = ref === undefined ? [] : ref.kind === 'several' ? ref.productIds : ref.nearest;
  if (said.length === 0 && comparison !== undefined && onlyCompares(ref?.words ?? '', lexicon)) {
    const group = groupOf(last, locale, tools);
    const sizes = group.length > 0 ? group : variantsBeside(last, [], locale, tools, changesOfSize);
    return nextInSize(clause, comparison, sizes, last);
  }
  if (said.length === 0 && ref === undefined && groupOf(last, locale, tools).length === 0) return undefined;
  const variants = variantsBeside(last, found, locale, tools, said.length);
  if (variants.length < 2) return undefined;
  const words = new Set(
    said.flatMap(({ at }) => at.flatMap((index) => borneBy(clause.words[index]?.token.text ?? '').words)),
  );
  if (ref !== undefined && isStrange(ref.words, words, variants)) return undefined;
  return changedTo(clause, variants, last, lexicon);
}

/** "större" alone is taken for goods where nothing else is said. */
function onlyCompares(words: string, lexicon: CompiledLexicon): boolean {
  const folded = borneBy(words).words;
  const compares = new Set(
    matchesIn(lexicon.words, folded).flatMap(({ value, used }) => (value.kind === 'comparison' ? used : [])),
  );
  return folded.every((word, at) => compares.has(at) || propertyNames.test(word));
}

/** Of the variants that fit what was said, the one that is in all else most like the last one. */
function changedTo(
  clause: Clause,
  variants: readonly ProductVariant[],
  last: string,
  lexicon: CompiledLexicon,
): string | undefined {
  const names = variants.map(({ name }) => name);
  const fits = byProperties(clause.words, names, lexicon).flatMap((at) => variants[at] ?? []);
  const before = variants.find(({ productId }) => productId === last);
  if (fits.length <= 1 || before === undefined) return fits[0]?.productId;
  const ranked = fits
    .map(({ productId, name }) => ({ productId, apart: unlike(name, before.name).apart }))
    .toSorted((a, b) => a.apart - b.apart);
  const [first, second] = ranked;
  return first?.apart === second?.apart ? undefined : first?.productId;
}

const comparative = /(?:mpi|mpaa?|mman|mmat|mpia|er|rre|gre|tare|are|ndre|dre)$/;
const superlative = /imman|imma(?:t|sta)|est$/;

/** "isompi" after a size is the next one up, "isoin" the last. */
function nextInSize(
  clause: Clause,
  comparison: Comparison,
  group: readonly ProductVariant[],
  last: string,
): string | undefined {
  const before = group.find(({ productId }) => productId === last);
  if (before === undefined || comparison === 'cheaper' || comparison === 'dearer') return undefined;
  const alike = group.filter(({ name }) => sameBesideSize(name, before.name));
  const sorted = bySize(
    alike.map(({ productId }) => productId),
    alike.map(({ name }) => name),
  );
  if (sorted === undefined || sorted.length < 2) return undefined;
  const at = sorted.findIndex(({ id }) => id === last);
  const oneStep = clause.folded.some((word) => comparative.test(word) && !superlative.test(word));
  const next = oneStep
    ? sorted[comparison === 'bigger' ? at + 1 : at - 1]
    : sorted.at(comparison === 'bigger' ? -1 : 0);
  return next?.id;
}

/** The same but for figures and letter sizes. */
function sameBesideSize(a: string, b: string): boolean {
  const bare = (name: string): string => {
    const { words, values } = borneBy(name);
    const letters = values.flatMap((value) => (value.kind === 'letters' ? [value.letters] : []));
    return words.filter((word) => !/\d/.test(word) && !letters.includes(word)).join(' ');
  };
  return bare(a) === bare(b);
}

/** Whether two products are one model in two variants, grouped by the shop or by their names. */
export function areVariants(a: string, b: string, locale: Locale, tools: UnderstandTools): boolean {
  if (groupOf(a, locale, tools).some(({ productId }) => productId === b)) return true;
  return sameBesideSize(tools.titleOf(a, locale), tools.titleOf(b, locale));
}
