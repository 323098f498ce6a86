// From a message's tokens to the products they may name: exact identifiers first, then candidates by the rarest words, then
// a judgement of each. It reads one generation's file and holds no customer's words after it returns.
import type { DatabaseSync } from 'node:sqlite';
import type { FindProducts, ProductHit } from '../../kernel/finding.ts';
import type { Token } from '../../kernel/words.ts';
import type { Aliases } from './aliases.ts';
import { gtinKey, isCodeShaped, joinedRuns, linkKey, plainKey } from './codes.ts';
import { isNumberCue } from './message-words.ts';
import { indexQuery } from './meeting.ts';
import type { ProductNames } from './names.ts';
import { isAddress, readQuery, type Query } from './query.ts';
import type { QueryWord } from './query-word.ts';
import { strengthBits, strongest } from './schema.ts';
import { scoreProduct, type Scored } from './score.ts';
import type { Vocabulary, VocabularyTerm } from './vocabulary.ts';

const judgedAtMost = 40;
const eachWordAtLeast = 8;
/** Of a list of more goods than anybody asks for at a time, fewer of each are looked at. */
const manyWords = 10;
const eachOfManyAtLeast = 3;
const postingsAtMost = 15_000;
const leastScore = 0.15;

export interface SearchParts {
  readonly database: DatabaseSync;
  readonly vocabulary: Vocabulary;
  readonly aliases: Aliases;
  readonly productCount: number;
  readonly idOf: (ordinal: number) => string;
  readonly namesOf: (ordinal: number) => ProductNames;
}

export function createFindProducts(parts: SearchParts): FindProducts {
  const { database, vocabulary, aliases, productCount, idOf, namesOf } = parts;
  const byKey = database.prepare('SELECT product FROM identifiers WHERE key = ? LIMIT 8');
  // Scratch of a search, kept between searches: all of it is zero again when one ends.
  const total = new Float32Array(productCount);
  const ofWord = new Float32Array(productCount);

  const ordinalsOf = (key: string): readonly number[] =>
    vocabulary.mayKnow(key) ? byKey.all(key).map((row) => (row as { product: number }).product) : none;

  return (tokens, locale, limit = 8) => {
    const query = readQuery(tokens, locale, vocabulary, aliases);
    const index = indexQuery(query);
    const hits = new Map<number, Scored>();
    for (const ordinal of candidates(query, productCount, Math.max(judgedAtMost, limit), total, ofWord)) {
      const scored = scoreProduct(namesOf(ordinal), index, tokens, locale);
      if (scored && scored.score >= leastScore) hits.set(ordinal, scored);
    }
    for (const { ordinals, matched, score } of identified(tokens, ordinalsOf))
      for (const ordinal of ordinals) {
        const before = hits.get(ordinal);
        if (!before || before.score <= score) hits.set(ordinal, { score, matched, by: 'identifier' });
      }
    const best: readonly ProductHit[] = outshone([...hits])
      .toSorted(([first, a], [second, b]) => b.score - a.score || first - second)
      .slice(0, Math.max(0, limit))
      .map(([ordinal, scored]) => ({ productId: idOf(ordinal), ...scored }));
    return { hits: best, foreign: foreignTokens(query, best) };
  };
}

/** A hit whose words all speak for a much likelier one as well is likelier about that one: "AX" of "RX-500 AX". */
function outshone(hits: readonly (readonly [number, Scored])[]): readonly (readonly [number, Scored])[] {
  const strong = hits.filter(([, hit]) => hit.score >= 0.75);
  return hits.map(([ordinal, hit]) => {
    const better = strong.some(
      ([, other]) =>
        other.score >= hit.score + 0.2 &&
        other.matched.length > hit.matched.length &&
        hit.matched.every((token) => other.matched.includes(token)),
    );
    return [ordinal, better ? { ...hit, score: Math.round(hit.score * 700) / 1_000 } : hit] as const;
  });
}

/** Words that nothing explains; a hit that is fairly sure explains the words it was found by. */
function foreignTokens(query: Query, hits: readonly ProductHit[]): readonly number[] {
  const explained = new Set(hits.filter(({ score }) => score >= 0.55).flatMap(({ matched }) => matched));
  return [...query.unknown, ...query.guessed]
    .filter((token) => !explained.has(token))
    .toSorted((a, b) => a - b);
}

const none: readonly never[] = [];

interface Identified {
  readonly ordinals: readonly number[];
  readonly matched: readonly number[];
  readonly score: number;
}

/** SKUs, GTINs, MPNs and links, as written or with spaces and hyphens elsewhere. */
function identified(
  tokens: readonly Token[],
  ordinalsOf: (key: string) => readonly number[],
): readonly Identified[] {
  const found: Identified[] = [];
  const add = (keys: readonly string[], matched: readonly number[], score: number): void => {
    const ordinals = [...new Set(keys.flatMap(ordinalsOf))];
    if (ordinals.length > 0)
      found.push({ ordinals, matched, score: ordinals.length > 4 ? score * 0.8 : score });
  };
  tokens.slice(0, 300).forEach((token, at) => {
    if (isAddress(token)) add(linkKeys(token.lower), [at], 1);
    else if (token.kind === 'word' && token.text.length >= 4 && /\p{Lu}{2}/u.test(token.text))
      add([`code:${plainKey(token.text)}`], [at], 0.9);
  });
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  for (const { key, covers } of joinedRuns(tokens.slice(0, 300), 5)) {
    if (!/\d/u.test(key) || key.length > 60) continue;
    const parts = covers.map((at) => tokens[at]);
    if (parts.some((token) => !token || token.kind === 'punctuation' || isAddress(token))) continue;
    const keys = [
      ...new Set([
        key,
        ...(covers.length === 1 ? (parts[0]?.analyses ?? []).map(({ lemma }) => plainKey(lemma)) : []),
      ]),
    ];
    if (/^\d+$/u.test(key)) {
      // A bare number is a quantity, a postal code or an order far oftener than a product.
      const cue = tokens[(covers[0] ?? 0) - 1];
      const told = words === covers.length || (cue !== undefined && isNumberCue(cue));
      if (key.length >= 8) add([`gtin:${gtinKey(key)}`, `code:${key}`], covers, 1);
      else if (told || key.length >= 6) add([`code:${key}`], covers, told ? 1 : 0.9);
    } else if (isCodeShaped(key) || key.length >= 3)
      add(
        keys.map((each) => `code:${each}`),
        covers,
        1,
      );
  }
  return found;
}

/** The page's own key, then without its parameters, then the last step of its path as an id. */
function linkKeys(link: string): readonly string[] {
  const key = linkKey(link);
  if (key === '') return [];
  const last = plainKey(link.split(/[?#]/u)[0]?.replace(/\/$/u, '').split('/').at(-1) ?? '');
  return [`link:${key}`, `link:${key.split('?')[0]}`, ...(last.length >= 3 ? [`code:${last}`] : [])];
}

/** Ordinals worth judging: the best overall, and the best of every word that none of these holds: a message may name several products. */
function candidates(
  query: Query,
  productCount: number,
  judged: number,
  total: Float32Array,
  ofWord: Float32Array,
): readonly number[] {
  const touched: number[] = [];
  const bestOfWords: (readonly number[])[] = [];
  const naming = query.words.filter(({ kind }) => kind === 'goods' || kind === 'code');
  const carrying = naming.length > 0 ? naming : query.words.filter(({ kind }) => kind === 'support');
  const eachAtLeast = carrying.length > manyWords ? eachOfManyAtLeast : eachWordAtLeast;
  for (const word of carrying) addWord(word, true);
  for (const word of query.words) if (!carrying.includes(word)) addWord(word, false);

  function addWord(word: QueryWord, reaches: boolean): void {
    const here: number[] = [];
    for (const { term, quality } of termsOf(word)) {
      const rarity = (Math.log(1 + productCount / term.products) / Math.log(1 + productCount)) * quality;
      const postings = term.postings();
      const end = Math.min(postings.length, postingsAtMost);
      for (let at = 0; at < end; at++) {
        const posting = postings[at] ?? 0;
        const ordinal = posting >>> strengthBits;
        if (!reaches && total[ordinal] === 0) continue;
        const value = (rarity * (posting & strongest)) / strongest;
        const before = ofWord[ordinal] ?? 0;
        if (before === 0) here.push(ordinal);
        if (value > before) ofWord[ordinal] = value;
      }
    }
    if (reaches) bestOfWords.push(top(here, ofWord, eachAtLeast));
    for (const ordinal of here) {
      if (total[ordinal] === 0) touched.push(ordinal);
      total[ordinal] = (total[ordinal] ?? 0) + (ofWord[ordinal] ?? 0);
      ofWord[ordinal] = 0;
    }
  }

  const chosen = new Set(top(touched, total, judged));
  for (const best of bestOfWords)
    if (!best.some((ordinal) => chosen.has(ordinal))) for (const ordinal of best) chosen.add(ordinal);
  for (const ordinal of touched) total[ordinal] = 0;
  return [...chosen].slice(0, judged * 4);
}

function termsOf(word: QueryWord): readonly { readonly term: VocabularyTerm; readonly quality: number }[] {
  return [...word.full.values(), ...word.parts];
}

/** The `count` ordinals with the highest values, in no order. */
function top(ordinals: readonly number[], values: Float32Array, count: number): readonly number[] {
  if (ordinals.length <= count) return ordinals;
  const kept: number[] = [];
  let least = 0;
  for (const ordinal of ordinals) {
    const value = values[ordinal] ?? 0;
    if (kept.length >= count && value <= least) continue;
    kept.push(ordinal);
    if (kept.length >= count * 2) {
      kept.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
      kept.length = count;
      least = values[kept[count - 1] ?? 0] ?? 0;
    }
  }
  return kept.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}
