// Decides which products a clause names. The catalogue says what the words could be; here it is decided whether that is one
// product, several, or goods that the shop does not list. A weak neighbour is never asserted.
import type { ProductHit, ProductSearch } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Clause, Word } from './clauses.ts';
import { lexiconOf } from './lexicon/index.ts';
import { narrowed, oneModelNamed } from './one-of-several.ts';
import { saidProperties } from './properties.ts';
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
/** The name itself, whole or nearly. */
const wholeScore = 0.9;
/** Below it a hit is only a likeness. */
const leastScore = 0.24;
/** Hits this close to the best one fit the words as well. */
const margin = 0.08;
const mostOptions = 5;
/** All sizes and colours of a model are to be seen side by side. */
const searchedFor = 16;
const joining = new Set(['ja', 'tai', 'vai', 'seka', 'och', 'eller', 'samt', 'and', 'or', 'plus', 'n', 'o']);

const isCode = (word: Word): boolean =>
  word.token.kind === 'mixed' && /\d/.test(word.folded) && /[a-z]/.test(word.folded);

function wordsOf(words: readonly Word[], indexes: Iterable<number>): string {
  return [...new Set(indexes)]
    .sort((a, b) => a - b)
    .map((at) => words[at]?.token.text ?? '')
    .join(' ');
}

const localCases = new Set(['ine', 'ela', 'ill', 'ade', 'abl', 'all', 'ess', 'tra']);

/** Cases of what a thing is for, or whose it is. */
const purposeCases = new Set([...localCases, 'gen']);

const onlyIn = (word: Word, cases: ReadonlySet<string>): boolean =>
  word.token.analyses.every((analysis) => cases.has(analysis.case ?? ''));

/** Next to each other in the message itself, nothing but a space or a hyphen between. */
function adjacent(a: Word | undefined, b: Word | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = a.token.start < b.token.start ? [a.token, b.token] : [b.token, a.token];
  return second.start - first.end <= 1;
}

/**
 * Words that name goods nobody lists and that belong to what was found: a code, a maker's name, or a noun beside it in no
 * local case. A name that is found whole, or nearly, is not made doubtful by a word beside it ("säkkejä", "pussi").
 */
function strangers(
  search: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  properties: ReadonlySet<Word>,
): readonly number[] {
  return search.foreign.filter((at) => {
    const word = words[at];
    if (word === undefined || top.matched.includes(at) || properties.has(word)) return false;
    if (isCode(word)) return true;
    if (top.score >= wholeScore) return false;
    const beside = top.matched.some((other) => adjacent(words[other], word));
    if (isMaker(word, words)) return beside;
    return beside && top.score < sureScore && !onlyIn(word, localCases);
  });
}

/** Unknown to every dictionary, or written as a name within a sentence: "Bosch", "makita". */
function isMaker(word: Word, words: readonly Word[]): boolean {
  const unknown = word.token.analyses.every(({ wordClass }) => wordClass === 'other' || wordClass === 'name');
  return unknown && (/^\p{Lu}/u.test(word.token.text) ? word !== words[0] || words.length > 1 : true);
}

/** The thing asked for stands in a base case and is not listed; what was found only says what it is for: "sisäkumia pyörään". */
function onlyPurposeFound(
  search: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  locale: Locale,
): boolean {
  if (locale !== 'fi') return false;
  const purpose = top.matched.every((at) => {
    const word = words[at];
    return word === undefined || word.token.kind !== 'word' || onlyIn(word, purposeCases);
  });
  return (
    purpose &&
    top.matched.some((at) => words[at]?.token.kind === 'word') &&
    search.foreign.some((at) => {
      const word = words[at];
      return (
        word !== undefined &&
        word.token.analyses.some(
          (analysis) => analysis.wordClass === 'noun' && (analysis.case === 'nom' || analysis.case === 'par'),
        )
      );
    })
  );
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

function decide(
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
  const strange = strangers(search, top, words, properties);
  const nearest = search.hits.slice(0, 3).map((hit) => hit.productId);
  const named = wordsOf(words, [...top.matched, ...strange]);
  const several = (options: readonly ProductHit[]): ProductRef => ({
    kind: 'several',
    productIds: options.slice(0, mostOptions).map((hit) => hit.productId),
    words: named,
  });
  const one: ProductRef = { kind: 'one', productId: top.productId, from: 'words' };
  if (top.by === 'identifier' && top.score >= sureScore) {
    const same = equals(hits).filter((hit) => hit.by === 'identifier');
    return same.length === 1 ? one : several(same);
  }
  if (strange.length > 0) return { kind: 'unlisted', words: named, nearest };
  if (onlyPurposeFound(search, top, words, locale))
    return { kind: 'unlisted', words: wordsOf(words, [...top.matched, ...search.foreign]), nearest };
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
  return { kind: 'unlisted', words: named, nearest };
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

/** 0…1: how likely a word of the clause belongs to the naming of goods. */
export type NamesGoods = (word: Word) => number;

interface Finder {
  readonly locale: Locale;
  readonly tools: UnderstandTools;
  readonly namesGoods: NamesGoods;
  /** From here on a word that no product has names goods that the shop does not list. */
  readonly leastForeign: number;
}

/** Words that hardly name goods make no stranger, and no weak hit. */
const hardly = 0.03;

function search(words: readonly Word[], { locale, tools, namesGoods, leastForeign }: Finder): ProductSearch {
  if (words.length === 0) return { hits: [], foreign: [] };
  const { hits, foreign } = tools.findProducts(
    words.map((word) => word.token),
    locale,
    searchedFor,
  );
  const likely = (at: number, least: number) => {
    const word = words[at];
    return word !== undefined && (isCode(word) || namesGoods(word) >= least);
  };
  return {
    hits: hits.filter((hit) => hit.score >= likelyScore || hit.matched.some((at) => likely(at, hardly))),
    foreign: foreign.filter((at) => likely(at, leastForeign)),
  };
}

/** The parts of a list of goods: "RX-500 ja RX-700", "pipo, hanskat". Only when each of them names goods by itself. */
function partsOf(clause: Clause, excluded: ReadonlySet<number>): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  clause.words.forEach((word, at) => {
    if (joining.has(word.folded)) parts.push([]);
    else {
      if (!excluded.has(at)) parts.at(-1)?.push(word);
      if (word.pause) parts.push([]);
    }
  });
  return parts.filter((part) => part.length > 0);
}

const sure = (ref: ProductRef): boolean => ref.kind === 'one' || ref.kind === 'several';

/** `excluded`: indexes of words that say something else: cues, places, days, numbers, contacts. */
export function readSubjects(
  clause: Clause,
  excluded: ReadonlySet<number>,
  locale: Locale,
  tools: UnderstandTools,
  likeliness: { readonly namesGoods: NamesGoods; readonly leastForeign: number },
): SubjectReading {
  const finder: Finder = { locale, tools, ...likeliness };
  const words = clause.words.filter((word, at) => !excluded.has(at) || joining.has(word.folded));
  const indexOf = new Map(clause.words.map((word, at) => [word, at]));
  const plain = words.filter((word) => !joining.has(word.folded));
  const properties = new Set(
    saidProperties(clause.words, lexiconOf(locale)).flatMap(({ at }) =>
      at.map((index) => clause.words[index] as Word),
    ),
  );
  const parts = partsOf(clause, excluded);
  if (parts.length > 1) {
    const read = parts.map((part) => {
      const found = search(part, finder);
      return {
        part,
        found,
        ref: narrowed(decide(found, part, properties, locale, tools), part, locale, tools),
      };
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
  const found = search(plain, finder);
  const ref = narrowed(decide(found, plain, properties, locale, tools), clause.words, locale, tools);
  const before = beforePurpose(clause, words, locale);
  if (
    before.length > 0 &&
    (found.hits[0]?.matched ?? []).every((at) => !before.includes(plain[at] as Word))
  ) {
    const own = search(before, finder);
    const thing = narrowed(decide(own, before, properties, locale, tools), clause.words, locale, tools);
    if (sure(thing))
      return {
        products: [thing],
        naming: new Set((own.hits[0]?.matched ?? []).map((at) => indexOf.get(before[at] as Word) ?? -1)),
      };
  }
  const named = found.hits[0]?.matched ?? found.foreign;
  return {
    products: ref.kind === 'none' ? [] : [ref],
    naming: new Set(ref.kind === 'none' ? [] : named.map((at) => indexOf.get(plain[at] as Word) ?? -1)),
  };
}

const purposes: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(),
  sv: new Set(['till', 'for']),
  en: new Set(['for', 'to']),
};

/** "bläckpatronen till skrivaren", "ink for the printer": the thing stands first, then what it is for. Finnish has cases for it. */
function beforePurpose(clause: Clause, words: readonly Word[], locale: Locale): readonly Word[] {
  const at = clause.words.findIndex((word, index) => index > 0 && purposes[locale].has(word.folded));
  if (at < 0) return [];
  const kept = new Set(words);
  const first = clause.words.slice(0, at).filter((word) => kept.has(word) && !joining.has(word.folded));
  return first.length > 0 && clause.words.slice(at + 1).some((word) => kept.has(word)) ? first : [];
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
