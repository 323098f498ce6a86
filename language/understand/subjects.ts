// Decides which products a clause names. The catalogue says what the words could be; here it is decided whether that is one
// product, several, or goods that the shop does not list. A weak neighbour is never asserted.
import type { ProductHit, ProductSearch } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Clause, Word } from './clauses.ts';
import type { ProductRef, UnderstandTools } from './reading.ts';

export interface SubjectReading {
  /** Empty when the words name no goods. */
  readonly products: readonly ProductRef[];
  /** Indexes into the clause's words: those that name the goods. */
  readonly naming: ReadonlySet<number>;
}

const sureScore = 0.75;
/** Sure enough when nothing else comes near. */
const likelyScore = 0.6;
const clearLead = 0.25;
const possibleScore = 0.5;
/** Hits this close to the best one fit the words as well. */
const margin = 0.08;
const mostOptions = 5;
const joining = new Set(['ja', 'tai', 'vai', 'seka', 'och', 'eller', 'samt', 'and', 'or', 'plus', 'n']);

const isCode = (word: Word): boolean =>
  word.token.kind === 'mixed' && /\d/.test(word.folded) && /[a-z]/.test(word.folded);

function wordsOf(words: readonly Word[], indexes: Iterable<number>): string {
  return [...new Set(indexes)]
    .sort((a, b) => a - b)
    .map((at) => words[at]?.token.text ?? '')
    .join(' ');
}

/** Words that name goods nobody lists and that belong to the name beside them: a code, or a neighbour in no local case. */
function strangers(search: ProductSearch, top: ProductHit, words: readonly Word[]): readonly number[] {
  const local = new Set(['ine', 'ela', 'ill', 'ade', 'abl', 'all', 'ess', 'tra']);
  return search.foreign.filter((at) => {
    if (top.matched.includes(at)) return false;
    const word = words[at];
    if (word === undefined) return false;
    if (isCode(word)) return true;
    const beside = top.matched.includes(at + 1) || top.matched.includes(at - 1);
    return beside && !word.token.analyses.every((analysis) => local.has(analysis.case ?? ''));
  });
}

/** Hits that say as much as the best one. */
function equals(hits: readonly ProductHit[]): readonly ProductHit[] {
  const top = hits[0];
  if (top === undefined) return [];
  return hits.filter((hit) => hit.score >= top.score - margin && hit.matched.length >= top.matched.length);
}

function decide(search: ProductSearch, words: readonly Word[]): ProductRef {
  const top = search.hits[0];
  if (top === undefined) {
    const named = search.foreign;
    return named.length === 0
      ? { kind: 'none' }
      : { kind: 'unlisted', words: wordsOf(words, named), nearest: [] };
  }
  const strange = strangers(search, top, words);
  const nearest = search.hits.slice(0, 3).map((hit) => hit.productId);
  const named = wordsOf(words, [...top.matched, ...strange]);
  if (top.by === 'identifier' && top.score >= sureScore) {
    const same = equals(search.hits).filter((hit) => hit.by === 'identifier');
    if (same.length === 1) return { kind: 'one', productId: top.productId, from: 'words' };
    return {
      kind: 'several',
      productIds: same.slice(0, mostOptions).map((hit) => hit.productId),
      words: named,
    };
  }
  if (strange.length > 0) return { kind: 'unlisted', words: named, nearest };
  const near = equals(search.hits);
  const ahead = top.score - (search.hits[1]?.score ?? 0);
  if (near.length === 1 && (top.score >= sureScore || (top.score >= likelyScore && ahead >= clearLead)))
    return { kind: 'one', productId: top.productId, from: 'words' };
  if (top.score >= possibleScore && near.length > 1)
    return {
      kind: 'several',
      productIds: near.slice(0, mostOptions).map((hit) => hit.productId),
      words: named,
    };
  return { kind: 'unlisted', words: named, nearest };
}

function search(words: readonly Word[], locale: Locale, tools: UnderstandTools): ProductSearch {
  return words.length === 0
    ? { hits: [], foreign: [] }
    : tools.findProducts(
        words.map((word) => word.token),
        locale,
      );
}

/** The parts of a list of goods: "RX-500 ja RX-700", "pipo, hanskat". Only when each of them names goods by itself. */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (joining.has(word.folded)) parts.push([]);
    else {
      parts.at(-1)?.push(word);
      if (word.pause) parts.push([]);
    }
  }
  return parts.filter((part) => part.length > 0);
}

const sure = (ref: ProductRef): boolean => ref.kind === 'one' || ref.kind === 'several';

/** `excluded`: indexes of words that say something else: cues, places, days, numbers, contacts. */
export function readSubjects(
  clause: Clause,
  excluded: ReadonlySet<number>,
  locale: Locale,
  tools: UnderstandTools,
): SubjectReading {
  const words = clause.words.filter((_, at) => !excluded.has(at));
  const indexOf = new Map(clause.words.map((word, at) => [word, at]));
  const plain = words.filter((word) => !joining.has(word.folded));
  const parts = partsOf(words);
  if (parts.length > 1) {
    const read = parts.map((part) => {
      const found = search(part, locale, tools);
      return { part, found, ref: decide(found, part) };
    });
    const naming = read.filter(({ ref }) => ref.kind !== 'none');
    const separate =
      naming.length > 1 &&
      naming.every(({ ref, found }) => sure(ref) || (ref.kind === 'unlisted' && found.hits.length === 0)) &&
      naming.some(({ ref }) => sure(ref));
    if (separate)
      return {
        products: unique(naming.map(({ ref }) => ref)),
        naming: new Set(
          naming.flatMap(({ part, found }) =>
            (found.hits[0]?.matched ?? found.foreign).map((at) => indexOf.get(part[at] as Word) ?? -1),
          ),
        ),
      };
  }
  const found = search(plain, locale, tools);
  const ref = decide(found, plain);
  const named = found.hits[0]?.matched ?? found.foreign;
  return {
    products: ref.kind === 'none' ? [] : [ref],
    naming: new Set(ref.kind === 'none' ? [] : named.map((at) => indexOf.get(plain[at] as Word) ?? -1)),
  };
}

function unique(refs: readonly ProductRef[]): readonly ProductRef[] {
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = JSON.stringify(ref);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
