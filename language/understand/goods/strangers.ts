// Words beside what was found that speak against it: a maker or a code that the shop does not list, a thing of which only
// the purpose was found. It judges one clause's words against its best hit and knows no scores of others.
import type { ProductHit, ProductSearch } from '../../../kernel/finding.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Word } from '../clauses.ts';

/** Sure enough to be told. */
export const sureScore = 0.75;
/** The name itself, whole or nearly. */
const wholeScore = 0.9;

export const isCode = (word: Word): boolean =>
  word.token.kind === 'mixed' && /\d/.test(word.folded) && /[a-z]/.test(word.folded);

const localCases = new Set(['ine', 'ela', 'ill', 'ade', 'abl', 'all', 'ess', 'tra']);

/** Cases of what a thing is for, or whose it is. */
const purposeCases = new Set([...localCases, 'gen']);

const onlyIn = (word: Word, cases: ReadonlySet<string>): boolean =>
  word.token.analyses.every((analysis) => cases.has(analysis.case ?? ''));

/** Next to each other in the message itself, nothing but a space or a hyphen between. */
export function adjacent(a: Word | undefined, b: Word | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = a.token.start < b.token.start ? [a.token, b.token] : [b.token, a.token];
  return second.start - first.end <= 1;
}

/**
 * Words that name goods nobody lists and that belong to what was found: a code, a maker's name, or a noun beside it in no
 * local case. A name that is found whole, or nearly, is not made doubtful by a word beside it ("säkkejä", "pussi").
 */
export function strangers(
  search: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  properties: ReadonlySet<Word>,
  locale: Locale,
): readonly number[] {
  const codes = otherCode(top, words, properties);
  if (codes.length > 0) return codes;
  const kinds = otherKind(search, top, words, properties, locale);
  if (kinds.length > 0) return kinds;
  return search.foreign.filter((at) => {
    const word = words[at];
    if (word === undefined || top.matched.includes(at) || properties.has(word)) return false;
    if (isCode(word)) return true;
    const beside = top.matched.some((other) => adjacent(words[other], word));
    const maker = isMaker(word, words);
    if (maker && /^\p{Lu}\p{Ll}/u.test(word.token.text) && top.matched.includes(at + 1)) return beside;
    if (top.score >= wholeScore) return false;
    if (maker) return beside;
    // English sets what kind it is before the thing: a chess board is no chopping board.
    const before = locale === 'en' && top.by === 'kind' && top.matched.includes(at + 1);
    return beside && (top.score < sureScore || before) && !onlyIn(word, localCases);
  });
}

/**
 * "coffee grinder" of a shop with coffee makers and angle grinders: the word before the thing says of which kind it is, and it
 * is one that only other goods bear.
 */
function otherKind(
  { hits }: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  properties: ReadonlySet<Word>,
  locale: Locale,
): readonly number[] {
  const at = Math.min(...top.matched) - 1;
  const word = words[at];
  if (locale !== 'en' || top.by !== 'kind' || top.score >= sureScore || word === undefined) return [];
  const bornByOthers = hits.some((hit) => hit.onlyPurpose === true && hit.matched.includes(at));
  return bornByOthers && !properties.has(word) && adjacent(word, words[at + 1]) ? [at] : [];
}

/** "YQ 7775": a code in two words of which the product bears neither is another model's. */
function otherCode(
  { matched }: ProductHit,
  words: readonly Word[],
  properties: ReadonlySet<Word>,
): readonly number[] {
  const at = words.findIndex(
    (word, index) =>
      /^\p{Lu}{1,3}$/u.test(word.token.text) &&
      !matched.includes(index) &&
      !properties.has(word) &&
      /^\d{2,5}$/.test(words[index + 1]?.token.lower ?? '') &&
      !matched.includes(index + 1) &&
      adjacent(word, words[index + 1]) &&
      matched.some((other) => adjacent(words[other], word) || adjacent(words[other], words[index + 1])),
  );
  return at < 0 ? [] : [at, at + 1];
}

/** Unknown to every dictionary, or written as a name within a sentence: "Bosch", "makita". */
function isMaker(word: Word, words: readonly Word[]): boolean {
  const unknown = word.token.analyses.every(({ wordClass }) => wordClass === 'other' || wordClass === 'name');
  return unknown && (/^\p{Lu}/u.test(word.token.text) ? word !== words[0] || words.length > 1 : true);
}

/** The thing asked for stands in a base case and is not listed; what was found only says what it is for: "sisäkumia pyörään". */
export function onlyPurposeFound(
  search: ProductSearch,
  top: ProductHit,
  words: readonly Word[],
  locale: Locale,
): boolean {
  if (locale !== 'fi') return false;
  // Of what: a genitive stands before its thing ("pyörän sisäkumi"); elsewhere it is what is bought ("ostaa pyörän").
  const before = (at: number): boolean =>
    search.foreign.includes(at + 1) && adjacent(words[at], words[at + 1]);
  const purpose = top.matched.every((at) => {
    const word = words[at];
    if (word === undefined || word.token.kind !== 'word') return true;
    return onlyIn(word, localCases) || (onlyIn(word, purposeCases) && before(at));
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
