// "eiku tarkoitin sitä valkoista": another variant of the product spoken of, told by the one property in which they differ.
// It decides nothing about products that the conversation has not named.
import type { Locale } from '../../kernel/locale.ts';
import type { Clause } from './clauses.ts';
import { fold } from './folding.ts';
import { byName, sameName } from './options.ts';
import type { ProductRef, UnderstandTools } from './reading.ts';

interface Variant {
  readonly productId: string;
  readonly name: string;
}

/** Words that only say which property follows: "koko M", "valkoinen väri". */
const propertyNames = /^(?:ko[ko]o?|koossa|koos|väri|vari|varise|storlek|farg|size|colou?r)/;

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Names that are the same but for a word or two. */
function nearlySame(a: string, b: string): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 2 && Math.max(first.size, second.size) - shared <= 1;
}

/** The variants of the shop's own grouping, else the products found that bear nearly the same name. */
function variantsBeside(
  last: string,
  found: readonly string[],
  locale: Locale,
  tools: UnderstandTools,
): readonly Variant[] {
  const grouped = tools.variantsOf?.(last, locale) ?? [];
  if (grouped.length > 1) return grouped;
  const title = tools.titleOf(last, locale);
  const like = found
    .filter((id) => id !== last)
    .map((productId) => ({ productId, name: tools.titleOf(productId, locale) }))
    .filter(({ name }) => nearlySame(name, title));
  return like.length === 0 ? [] : [{ productId: last, name: title }, ...like];
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
  const found = ref === undefined ? [] : ref.kind === 'several' ? ref.productIds : ref.nearest;
  const variants = variantsBeside(last, found, locale, tools);
  if (variants.length < 2) return undefined;
  const names = variants.map(({ name }) => name);
  const fitting = byName(clause, names);
  const chosen = fitting.length === 1 ? variants[fitting[0] ?? 0] : undefined;
  if (chosen === undefined) return undefined;
  const named = wordsOf(chosen.name);
  const strange = wordsOf(ref?.words ?? '').filter(
    (word) => !propertyNames.test(word) && !named.some((name) => sameName(word, name)),
  );
  return strange.length === 0 ? chosen.productId : undefined;
}
