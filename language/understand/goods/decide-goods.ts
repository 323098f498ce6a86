// Decides what a clause's words name by what the catalogue found for them: one product, several, or goods that the shop does
// not list. A weak neighbour is never asserted.
import type { ProductHit, ProductSearch } from '../../../kernel/finding.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Word } from '../clauses.ts';
import { oneModelNamed } from './one-of-several.ts';
import { isPack } from './packs.ts';
import type { ProductRef, UnderstandTools } from '../reading.ts';
import { onlyPurposeFound, strangers, sureScore } from './strangers.ts';

/** Sure enough when nothing else comes near. */
export const likelyScore = 0.6;
const clearLead = 0.25;
const possibleScore = 0.5;
/** Below it a hit is only a likeness. */
const leastScore = 0.24;
/** Hits this close to the best one fit the words as well. */
const margin = 0.08;
const mostOptions = 5;

function wordsOf(words: readonly Word[], indexes: Iterable<number>): string {
  return [...new Set(indexes)]
    .sort((a, b) => a - b)
    .map((at) => words[at]?.token.text ?? '')
    .join(' ');
}

/** Without hits that explain fewer of the words than another one that explains all of theirs: "touring skates" over "skates". */
function undominated(hits: readonly ProductHit[]): readonly ProductHit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.matched.length > hit.matched.length &&
          hit.matched.every((at) => other.matched.includes(at)) &&
          other.score >= leastScore,
      ),
  );
}

/** Hits that say as much as the best one. */
function equals(hits: readonly ProductHit[]): readonly ProductHit[] {
  const top = hits[0];
  if (top === undefined) return [];
  return hits.filter((hit) => hit.score >= top.score - margin && hit.matched.length >= top.matched.length);
}

/** Only what it is for is shared, and no colour or size of goods spoken of. */
function isUnlike(hit: ProductHit, words: readonly Word[], properties: ReadonlySet<Word>): boolean {
  return hit.onlyPurpose === true && !hit.matched.every((at) => properties.has(words[at] as Word));
}

/** `properties`: words that say a size, a measure or a colour. */
export function decide(
  search: ProductSearch,
  words: readonly Word[],
  properties: ReadonlySet<Word>,
  locale: Locale,
  tools: UnderstandTools,
): ProductRef {
  const hits = undominated(search.hits);
  const top = hits[0];
  if (top === undefined) {
    const named = search.foreign.filter((at) => !properties.has(words[at] as Word));
    return named.length === 0
      ? { kind: 'none' }
      : { kind: 'unlisted', words: wordsOf(words, named), nearest: [] };
  }
  // "sisämaalia yhdeksän litran purkki": what it is sold in is no other thing.
  const strange = strangers(search, top, words, properties, locale).filter(
    (at) => !(isPack(words[at]?.folded ?? '') && properties.has(words[at - 1] as Word)),
  );
  const nearest = search.hits.slice(0, 3).map((hit) => hit.productId);
  const unlike = search.hits
    .filter((hit) => isUnlike(hit, words, properties))
    .map((hit) => hit.productId)
    .filter((id) => nearest.includes(id));
  const unlisted = (said: string, unlikely: readonly string[] = unlike): ProductRef => ({
    kind: 'unlisted',
    words: said,
    nearest,
    ...(unlikely.length === 0 ? {} : { unlike: unlikely }),
  });
  const named = wordsOf(words, [...top.matched, ...strange]);
  const several = (options: readonly ProductHit[]): ProductRef => {
    const ids = options.map((hit) => hit.productId);
    return {
      kind: 'several',
      productIds: ids.slice(0, mostOptions),
      words: named,
      ...(ids.length > mostOptions ? { others: ids.slice(mostOptions) } : {}),
    };
  };
  const one: ProductRef = { kind: 'one', productId: top.productId, from: 'words' };
  if (top.by === 'identifier' && top.score >= sureScore) {
    const same = equals(hits).filter((hit) => hit.by === 'identifier');
    return same.length === 1 ? one : several(same);
  }
  if (onlyPurposeFound(search, top, words, locale))
    return unlisted(
      wordsOf(words, [...top.matched, ...search.foreign]),
      search.hits
        .filter(
          (hit) => isUnlike(hit, words, properties) || !hit.matched.some((at) => search.foreign.includes(at)),
        )
        .map((hit) => hit.productId)
        .filter((id) => nearest.includes(id)),
    );
  if (strange.length > 0) return unlisted(named);
  const near = equals(hits);
  const ahead = top.score - (hits[1]?.score ?? 0);
  // Other words of the message speak for something else as loudly: "turren 3 kilon pussi" is no sleeping bag.
  const rivals = hits.filter(
    (hit) => hit.matched.length > top.matched.length && !hit.matched.some((at) => top.matched.includes(at)),
  );
  if (rivals.length > 0 && top.score < sureScore) return several([...rivals.slice(0, 2), top]);
  if (near.length === 1 && (top.score >= sureScore || (top.score >= likelyScore && ahead >= clearLead)))
    return one;
  if (top.score >= possibleScore && near.length > 1) return several(near);
  // It alone explains every word that names goods, and more of them than any other does.
  const more =
    top.matched.length >= 2 &&
    search.hits.every((hit) => hit === top || hit.matched.length < top.matched.length);
  if (more && search.foreign.every((at) => top.matched.includes(at)) && inOrder(top.matched, words))
    return one;
  if (onlyOneHasIt(search, top, words, locale)) return one;
  const model = oneModelNamed(search, top, words, locale, tools);
  if (model.length > 0) return model.length === 1 ? one : several(model);
  return unlisted(named);
}

/**
 * One long Swedish word, and one product of the whole shop whose name holds it: "gosedjur" of "gosedjur älg". In English a
 * word may be the half of another thing ("doll's house"), and Finnish parts its compounds itself.
 */
function onlyOneHasIt(
  { hits, foreign }: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  locale: Locale,
): boolean {
  const [at] = top.matched;
  return (
    locale === 'sv' &&
    hits.length === 1 &&
    foreign.length === 0 &&
    top.score >= 0.3 &&
    top.matched.length === words.length &&
    at !== undefined &&
    (words[at]?.folded.length ?? 0) >= 5
  );
}

/** A number explained by a name stands after the name's word: "Louhi 3" names it, "3 Louhi" counts. */
function inOrder(matched: readonly number[], words: readonly Word[]): boolean {
  return words[Math.min(...matched)]?.token.kind !== 'number';
}
