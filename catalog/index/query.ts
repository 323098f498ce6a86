// A message's tokens as the catalogue can meet them: each word with the terms it may stand for, codes and compounds joined
// again, the shop's own aliases spelt out. It decides what a word may mean, not which product is meant.
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import type { Aliases } from './aliases.ts';
import { isCodeShaped, isMeasure, joinedRuns, plainKey, unitSign } from './codes.ts';
import { isMessageWord } from './message-words.ts';
import { readingsOf } from './names.ts';
import { isContainer, takenApart } from './query-parts.ts';
import { partTerms, type QueryWord, type QueryWordKind } from './query-word.ts';
import { synonymsOf } from './synonyms.ts';
import type { Vocabulary, VocabularyTerm } from './vocabulary.ts';

export interface Query {
  readonly words: readonly QueryWord[];
  /** Tokens that look like naming goods and stand for no term as a whole. */
  readonly unknown: readonly number[];
  /** Those that stand for terms only if they are misspelt. */
  readonly guessed: readonly number[];
}

const tokensAtMost = 160;
const guessesAtMost = 10;
/** Another word for the same goods is nearly as good as the title's. */
const synonymQuality = 0.9;

export function readQuery(
  tokens: readonly Token[],
  locale: Locale,
  vocabulary: Vocabulary,
  aliases: Aliases,
): Query {
  const considered = tokens.slice(0, tokensAtMost);
  const words: QueryWord[] = [
    ...aliases.wordsIn(considered, vocabulary),
    ...joinedCodes(considered, vocabulary),
    ...compoundsApart(considered, locale, vocabulary),
    ...measures(considered, vocabulary),
  ];
  const covered = new Set(words.flatMap(({ covers }) => covers));
  const unknown: number[] = [];
  const guessed: number[] = [];
  let guessesLeft = guessesAtMost;
  considered.forEach((token, index) => {
    if (token.kind === 'punctuation' || isAddress(token)) return;
    const kind = kindOf(token, locale);
    const readings = readingsOf(token);
    const forms = [
      token.lower,
      plainKey(token.lower),
      ...readings.flatMap(({ lemma }) => [lemma, plainKey(lemma)]),
    ];
    const full = new Map<string, { term: VocabularyTerm; quality: number }>();
    for (const form of new Set(forms)) {
      const term = full.has(form) ? undefined : vocabulary.term(form);
      if (term && (term.whole > 0 || term.things > 0)) full.set(form, { term, quality: 1 });
    }
    if (kind === 'goods' && full.size === 0)
      for (const term of synonymTerms(forms, locale, vocabulary))
        full.set(term.term, { term, quality: synonymQuality });
    const compounds = kind === 'goods' ? readings.filter(({ parts }) => parts.length > 1) : [];
    const apart =
      (kind === 'goods' || kind === 'code') && full.size === 0 && !covered.has(index)
        ? takenApart(token, index, locale, vocabulary)
        : [];
    if (apart.length > 0) {
      words.push(...apart);
      return;
    }
    if (
      kind === 'goods' &&
      full.size === 0 &&
      !covered.has(index) &&
      guessesLeft > 0 &&
      mayBeMisspelt(token)
    ) {
      guessesLeft--;
      for (const form of new Set([
        token.lower,
        ...readings.slice(0, locale === 'sv' ? 4 : 1).map(({ lemma }) => lemma),
      ]))
        for (const { term, quality, by, ending } of vocabulary.guesses(form, mostEdits(token)))
          // English writes its compounds apart: no ring is meant by "flooring".
          if (
            (by === 'spelling' || locale !== 'en') &&
            (term.things === 0 || isEnding(ending, locale)) &&
            quality > (full.get(term.term)?.quality ?? 0)
          )
            full.set(term.term, { term, quality });
      if (full.size > 0 && looksLikeGoods(token, kind, locale)) guessed.push(index);
    }
    const heads = [...new Set(compounds.flatMap(({ parts }) => parts.slice(-1)))];
    const modifiers = [...new Set(compounds.flatMap(({ parts }) => parts.slice(0, -1)))];
    const word: QueryWord = {
      kind,
      covers: [index],
      full,
      heads,
      modifiers,
      parts: partTerms(heads, modifiers, vocabulary),
    };
    if (full.size > 0 || word.heads.length > 0 || kind === 'goods') words.push(word);
    if (full.size === 0 && !covered.has(index) && looksLikeGoods(token, kind, locale)) unknown.push(index);
  });
  return withoutContainers({ words, unknown, guessed }, considered, locale);
}

/** Things that go by another word for the same goods, or by a compound of it: "pora" is a porakone, and so an akkuporakone. */
function synonymTerms(
  forms: readonly string[],
  locale: Locale,
  vocabulary: Vocabulary,
): readonly VocabularyTerm[] {
  const others = [...new Set(forms.flatMap((form) => synonymsOf(form, locale)))];
  const exact = others.flatMap((other) => vocabulary.term(other) ?? []).filter(({ things }) => things > 0);
  if (exact.length > 0 || locale === 'en') return exact;
  return others
    .filter((other) => other.length >= shortestCompounded)
    .flatMap((other) => vocabulary.guesses(other, 1))
    .flatMap(({ term, by }) => (by === 'part' ? [term] : []));
}

/** A shorter word ends many that are other things. */
const shortestCompounded = 6;

/** "säkki hiekkaa": beside goods, what they come in is none. */
function withoutContainers(query: Query, tokens: readonly Token[], locale: Locale): Query {
  const only = (at: number): boolean => {
    const token = tokens[at];
    const before = tokens[at - 1];
    // "cake tin", "gig bag": with a word before it, it is the thing itself.
    const named = locale !== 'fi' && before?.kind === 'word' && token && token.start - before.end <= 1;
    return token !== undefined && !named && isContainer(token, locale);
  };
  const holds = ({ kind, covers }: QueryWord): boolean => kind === 'goods' && covers.every(only);
  const isThing = ({ kind, full }: QueryWord): boolean =>
    kind === 'goods' && [...full.values()].some(({ term }) => term.things > 0);
  const others =
    query.words.some((word) => isThing(word) && !holds(word)) || query.unknown.some((at) => !only(at));
  if (!others || !query.words.some(holds)) return query;
  return {
    words: query.words.map((word) => (holds(word) ? { ...word, kind: 'support' } : word)),
    unknown: query.unknown.filter((at) => !only(at)),
    guessed: query.guessed.filter((at) => !only(at)),
  };
}

function kindOf(token: Token, locale: Locale): QueryWordKind {
  if (token.kind === 'number') return 'figure';
  const key = plainKey(token.lower);
  if ((token.kind === 'mixed' && isMeasure(key)) || (key.length <= 2 && isMeasure(`1${key}`)))
    return 'figure';
  if (key.length < 2) return 'figure';
  if (token.kind === 'mixed') return token.analyses.some(({ parts }) => parts.length > 1) ? 'goods' : 'code';
  if (isMessageWord(token, locale)) return 'support';
  const grammatical = token.analyses.every(
    ({ wordClass }) =>
      wordClass === 'verb' || wordClass === 'pronoun' || wordClass === 'particle' || wordClass === 'numeral',
  );
  return grammatical ? 'support' : 'goods';
}

export function isAddress(token: Token): boolean {
  return token.kind === 'mixed' && /^(?:https?:\/\/|www\.)|[^\s]\.[a-z]{2,}(?:\/|$)|@/iu.test(token.lower);
}

/** A word of the dictionary is meant as it stands; compounds are formed freely, so that a dictionary proves little there. */
function mayBeMisspelt(token: Token): boolean {
  const [first] = token.analyses;
  return !first || first.wordClass === 'other' || first.wordClass === 'name' || first.parts.length > 1;
}

const swedishEnding = /^(?:[aeo]?(?:[nrst]|rs?)?|[aeo]?r?nas?|[eo]ns|ets)$/u;

/**
 * Finnish piles endings up. A Swedish word that goes on otherwise after a thing is a compound, and names what stands last in
 * it: "symaskinsnål" no sewing machine, while "vintertäcke" may well be the quilt called "Vinter".
 */
function isEnding(ending: string, locale: Locale): boolean {
  return locale !== 'sv' || swedishEnding.test(ending);
}

/** A compound of known parts is more often another thing than a slip. */
function mostEdits(token: Token): number {
  if ((token.analyses[0]?.parts.length ?? 1) === 1) return 3;
  return token.lower.length >= 11 ? 2 : 1;
}

function looksLikeGoods(token: Token, kind: QueryWordKind, locale: Locale): boolean {
  if (kind === 'code') return isCodeShaped(plainKey(token.lower));
  if (kind !== 'goods' || token.lower.length < 3) return false;
  const [first] = token.analyses;
  if (first?.wordClass === 'place' || first?.wordClass === 'verb') return false;
  if (locale === 'en' && /(?:ly|ing|ed|n't)$/u.test(token.lower)) return false;
  if (locale === 'sv' && /(?:ligen|ligt|ande|ade|ades|as)$/u.test(token.lower)) return false;
  return first?.wordClass !== 'adjective' && first?.wordClass !== 'numeral';
}

/** "rx 500", "RX-500 AX": neighbours that the catalogue knows as one code. */
function joinedCodes(tokens: readonly Token[], vocabulary: Vocabulary): readonly QueryWord[] {
  return joinedRuns(tokens, 4).flatMap(({ key, covers }) => {
    if (covers.length < 2 || !isCodeShaped(key)) return [];
    if (covers.some((at) => tokens[at]?.kind === 'punctuation')) return [];
    const term = vocabulary.term(key);
    const kind = isMeasure(key) ? 'figure' : 'code';
    return term && term.whole > 0
      ? [{ kind, covers, full: new Map([[key, { term, quality: 1 }]]), heads: [], modifiers: [], parts: [] }]
      : [];
  });
}

/** "marjan poimuri", "bär plockare": one word written as two. */
function compoundsApart(
  tokens: readonly Token[],
  locale: Locale,
  vocabulary: Vocabulary,
): readonly QueryWord[] {
  const found: QueryWord[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first?.kind !== 'word' || second?.kind !== 'word') continue;
    if (first.lower.length < 3 || second.lower.length < 3 || second.start - first.end > 1) continue;
    if (isMessageWord(first, locale) && isMessageWord(second, locale)) continue;
    const full = new Map<string, { term: VocabularyTerm; quality: number }>();
    for (const form of new Set([second.lower, ...second.analyses.slice(0, 3).map(({ lemma }) => lemma)]))
      for (const joint of new Set([first.lower, first.analyses[0]?.lemma ?? first.lower])) {
        const term = vocabulary.term(joint + form);
        if (term && term.whole > 0) full.set(joint + form, { term, quality: 0.98 });
      }
    if (full.size > 0)
      found.push({ kind: 'goods', covers: [at, at + 1], full, heads: [], modifiers: [], parts: [] });
  }
  return found;
}

/** "10 litraa": the titles write 10 l. */
function measures(tokens: readonly Token[], vocabulary: Vocabulary): readonly QueryWord[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return [];
    const unit = tokens[at + 1]?.analyses
      .map(({ lemma }) => unitSign(lemma))
      .find((sign) => sign !== undefined);
    const key = plainKey(token.lower + (unit ?? ''));
    const term = unit === undefined ? undefined : vocabulary.term(key);
    return term
      ? [
          {
            kind: 'figure',
            covers: [at, at + 1],
            full: new Map([[key, { term, quality: 1 }]]),
            heads: [],
            modifiers: [],
            parts: [],
          },
        ]
      : [];
  });
}
