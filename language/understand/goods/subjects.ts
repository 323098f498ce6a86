// Reads which products a clause names: what is searched for, whether its parts name goods by themselves, and what the thing
// is for. What the search's hits mean is decided elsewhere.
import type { ProductSearch } from '../../../kernel/finding.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Steps } from '../../../kernel/steps.ts';
import type { Clause, Word } from '../clauses.ts';
import { decide, likelyScore } from './decide-goods.ts';
import { lexiconOf } from '../lexicon/index.ts';
import { narrowed } from './one-of-several.ts';
import { borneBy, propertyNames, saidProperties } from './properties.ts';
import type { ProductRef, UnderstandTools } from '../reading.ts';
import { adjacent, isCode } from './strangers.ts';
import { whatItIsFor } from './whereabouts.ts';

export interface SubjectReading {
  /** Empty when the words name no goods. */
  readonly products: readonly ProductRef[];
  /** Indexes into the clause's words: those that name the goods. */
  readonly naming: ReadonlySet<number>;
}

/** All sizes and colours of a model are to be seen side by side. */
const searchedFor = 16;
const joining = new Set(['ja', 'tai', 'vai', 'seka', 'och', 'eller', 'samt', 'and', 'or', 'plus', 'n', 'o']);

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
    if (word === undefined) return false;
    // A maker's name stands before its goods.
    const name =
      word.at > 0 &&
      /^\p{Lu}\p{Ll}{2}/u.test(word.token.text) &&
      hits.some(({ matched }) => matched.includes(at + 1));
    return name || isCode(word) || namesGoods(word) >= least;
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

/** It is a common noun, and no product's own name. */
function onlyOfItsKind(words: readonly Word[], finder: Finder): boolean {
  return search(words, finder).hits.every(({ by }) => by === 'kind');
}

/** "R-123 Plus honey": what joins elsewhere is here a part of one product's name. */
function isNameWithPlus(words: readonly Word[], finder: Finder): boolean {
  const at = words.findIndex((word) => word.folded === 'plus');
  if (at < 0) return false;
  return search(words, finder).hits.some(
    ({ score, matched }) =>
      score >= likelyScore && matched.includes(at) && matched.some((other) => other < at),
  );
}

const sure = (ref: ProductRef): boolean => ref.kind === 'one' || ref.kind === 'several';

/** `excluded`: indexes of words that say something else: cues, places, days, numbers, contacts. A step is a search. */
export function* readSubjects(
  clause: Clause,
  excluded: ReadonlySet<number>,
  locale: Locale,
  tools: UnderstandTools,
  likeliness: { readonly namesGoods: NamesGoods; readonly leastForeign: number },
): Steps<SubjectReading> {
  const finder: Finder = { locale, tools, ...likeliness };
  const whereabouts = new Set(
    whatItIsFor(clause, locale).filter((at) => onlyOfItsKind([clause.words[at] as Word], finder)),
  );
  const words = clause.words.filter(
    (word, at) => (!excluded.has(at) && !whereabouts.has(at)) || joining.has(word.folded),
  );
  const indexOf = new Map(clause.words.map((word, at) => [word, at]));
  const withPlus = isNameWithPlus(words, finder);
  const narrow = words.filter((word) => !joining.has(word.folded) || (withPlus && word.folded === 'plus'));
  const properties = new Set(
    saidProperties(clause.words, lexiconOf(locale)).flatMap(({ at }) =>
      at.map((index) => clause.words[index] as Word),
    ),
  );
  const parts = partsOf(clause, new Set([...excluded, ...whereabouts]));
  if (parts.length > 1 && !withPlus) {
    const read: { part: readonly Word[]; found: ProductSearch; ref: ProductRef }[] = [];
    for (const part of parts) {
      const found = search(part, finder);
      const ref = narrowed(decide(found, part, properties, locale, tools), part, locale, tools);
      read.push({ part, found, ref });
      yield;
    }
    // "Muistikortti C-129, 256 Gt": a part that holds only a property names nothing by itself.
    const naming = read.filter(
      ({ ref, part }) =>
        ref.kind !== 'none' && part.some((word) => word.token.kind !== 'number' && !properties.has(word)),
    );
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
  const known = search(narrow, finder);
  yield;
  const plain = withNeighbours(clause, narrow, known, locale, tools);
  const found = plain.length === narrow.length ? known : search(plain, finder);
  yield;
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

/** Words of any message that stand beside what was found and are half of its name: "reciprocating saw", "helle kids". */
function withNeighbours(
  clause: Clause,
  searched: readonly Word[],
  { hits }: ProductSearch,
  locale: Locale,
  tools: UnderstandTools,
): readonly Word[] {
  const matched = new Set(hits.slice(0, 4).flatMap((hit) => hit.matched.map((at) => searched[at])));
  if (matched.size === 0) return searched;
  const beside = clause.words.filter(
    (word, at) =>
      !searched.includes(word) &&
      word.token.kind === 'word' &&
      word.folded.length >= 3 &&
      !joining.has(word.folded) &&
      !propertyNames.test(word.folded) &&
      [at - 1, at + 1].some(
        (other) => matched.has(clause.words[other]) && adjacent(clause.words[other], word),
      ),
  );
  if (beside.length === 0) return searched;
  const names = hits.slice(0, 8).flatMap((hit) => borneBy(tools.titleOf(hit.productId, locale)).words);
  const added = beside.filter(
    (word) => names.includes(word.folded) || names.includes(word.folded.replace(/s$/, '')),
  );
  return clause.words.filter((word) => searched.includes(word) || added.includes(word));
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
