// How sure it is that a message names this product: is the thing itself named, how much of its name is said, and do words
// beside it speak for something else. Pure; the figures here are the search's whole judgement.
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import { isMeasure, plainKey } from './codes.ts';
import type { Concept, ConceptKind, Name, ProductNames } from './names.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';

export interface Scored {
  readonly score: number;
  readonly matched: readonly number[];
  readonly by: 'identifier' | 'name' | 'kind';
  readonly onlyPurpose?: true;
}

/** The query turned around: which words stand for a form. Made once a query, used for every candidate. */
export interface QueryIndex {
  readonly query: Query;
  readonly full: ReadonlyMap<string, readonly QueryWord[]>;
  readonly heads: ReadonlyMap<string, readonly QueryWord[]>;
  readonly modifiers: ReadonlyMap<string, readonly QueryWord[]>;
  /** Words by token. */
  readonly byToken: ReadonlyMap<number, readonly QueryWord[]>;
  /** How the query meets a name's words, as far as they were met before: candidates share most of theirs. */
  readonly met: Map<Concept, Match | undefined>;
}

export function indexQuery(query: Query): QueryIndex {
  const full = new Map<string, QueryWord[]>();
  const heads = new Map<string, QueryWord[]>();
  const modifiers = new Map<string, QueryWord[]>();
  const byToken = new Map<number, QueryWord[]>();
  const add = <K>(map: Map<K, QueryWord[]>, key: K, word: QueryWord): void => {
    const list = map.get(key);
    if (list) list.push(word);
    else map.set(key, [word]);
  };
  for (const word of query.words) {
    for (const form of word.full.keys()) add(full, form, word);
    for (const form of word.heads) add(heads, form, word);
    for (const form of word.modifiers) add(modifiers, form, word);
    for (const token of word.covers) add(byToken, token, word);
  }
  return { query, full, heads, modifiers, byToken, met: new Map() };
}

/** What a word of each kind weighs in a name's wholeness; properties and measures only count once they are said. */
const weights: Readonly<Record<ConceptKind, number>> = {
  word: 1,
  name: 1,
  code: 1.2,
  'joined-code': 1.2,
  adjective: 0.4,
  brand: 0.4,
  property: 0.25,
  measure: 0.25,
};
const optional: ReadonlySet<ConceptKind> = new Set(['joined-code', 'brand', 'property', 'measure']);

/** How like a query's word and a name's word are, by how they meet. */
const likeness = {
  /** "poimuri" for a marjanpoimuri: the kind. */
  general: 0.75,
  /** "linssineste" for a piilolinssineste: the kind, and a part of what tells it apart. */
  shortened: 0.85,
  /** "metsämarjanpoimuri" for a poimuri: more than the shop's name says. */
  special: 0.5,
  /** "vedenkeitin" for a kahvinkeitin: another thing of a kind. */
  sibling: 0.3,
  /** "marja" for a marjanpoimuri: what it is for. */
  purpose: 0.25,
} as const;

interface Match {
  readonly likeness: number;
  readonly words: readonly QueryWord[];
  readonly how: 'whole' | 'general' | 'special' | 'sibling' | 'purpose';
}

/** `undefined`: nothing of it is said. */
export function scoreProduct(
  names: ProductNames,
  index: QueryIndex,
  tokens: readonly Token[],
  locale: Locale,
): Scored | undefined {
  let best: Scored | undefined;
  for (const name of names.names) {
    const scored = scoreName(name, names.type, index, tokens, locale);
    if (scored && scored.score > (best?.score ?? 0)) best = scored;
  }
  return best;
}

function scoreName(
  name: Name,
  type: Concept | undefined,
  index: QueryIndex,
  tokens: readonly Token[],
  locale: Locale,
): Scored | undefined {
  const matches = name.concepts.map((concept, at) => {
    const match = meet(concept, index);
    // "varsi" for a "Pitkävarsi": beside the thing itself, a part of a word says little.
    return match?.how === 'general' && !name.heads.includes(at)
      ? { ...match, likeness: match.likeness / 2 }
      : match;
  });
  splitCompounds(name, matches);
  const typeMatch = type && meet(type, index);
  if (!matches.some(Boolean) && !typeMatch) return undefined;

  let said = 0;
  let whole = 0;
  let complete = true;
  name.concepts.forEach((concept, at) => {
    const degree = matches[at]?.likeness ?? 0;
    if (degree < 0.5 && optional.has(concept.kind)) {
      complete &&= concept.kind === 'joined-code' || at >= name.inTitle;
      return;
    }
    if (degree < 0.9 && at < name.inTitle) complete = false;
    const weight = weights[concept.kind] * (name.heads.includes(at) ? 1.2 : 1);
    said += weight * degree;
    whole += weight;
  });
  const covered = whole === 0 ? 0 : said / whole;
  const inTitle = name.heads.reduce(
    (most, at) =>
      Math.max(most, isHalfOfName(at, matches) ? (matches[at]?.likeness ?? 0) : asThing(matches[at])),
    0,
  );
  // A product type is a drawer that also holds buckets beside the pickers: it speaks where the name itself does not.
  const thing = Math.max(inTitle, (name.heads.length > 0 ? 0.55 : 0.9) * asThing(typeMatch));
  const mark = strongestMark(name, matches, tokens);

  let score: number;
  if (mark === 'code') score = 0.8 + 0.16 * covered;
  else if (thing >= 0.45) score = 0.62 * thing + 0.34 * Math.max(covered, 0.3 * thing);
  else if (mark === 'name') score = 0.42 + 0.36 * covered;
  else
    score = Math.min(
      0.35,
      0.35 * covered + 0.2 * Math.max(thing, ...matches.map((match) => match?.likeness ?? 0)),
    );
  if (mark === 'name' && thing >= 0.45) score += 0.04;

  const used = [...matches, typeMatch].filter((match) => match !== undefined);
  const matched = new Set(
    used
      .filter((match) => match.likeness >= 0.5)
      .flatMap(({ words }) => words.flatMap(({ covers }) => covers)),
  );
  score +=
    0.03 *
    name.concepts.filter(
      ({ kind }, at) => (kind === 'property' || kind === 'measure') && (matches[at]?.likeness ?? 0) >= 0.9,
    ).length;
  score *= besideIt(matched, name, matches, index, tokens, locale);
  if (otherNumber(name, matches, tokens)) score *= 0.55;
  const sure = complete && thing >= 0.9 && score >= 0.9 ? 1 : Math.min(0.99, score);
  if (sure < 0.05) return undefined;
  return {
    score: Math.round(sure * 1_000) / 1_000,
    matched: [
      ...(matched.size > 0
        ? matched
        : new Set(used.flatMap(({ words }) => words.flatMap(({ covers }) => covers)))),
    ].sort((a, b) => a - b),
    by: mark === 'code' ? 'identifier' : mark === 'name' || covered >= 0.8 ? 'name' : 'kind',
    ...(mark === undefined && !saysThing([...name.heads.map((at) => matches[at]), typeMatch])
      ? { onlyPurpose: true }
      : {}),
  };
}

/** The thing or its kind: "vedenkeitin" for a kahvinkeitin, and not "kahvi". */
function saysThing(heads: readonly (Match | undefined)[]): boolean {
  return heads.some((match) => match !== undefined && match.how !== 'purpose');
}

/** "scratching post": a word of any message is the thing where the word before it in the name is said before it, too. */
function isHalfOfName(at: number, matches: readonly (Match | undefined)[]): boolean {
  const [own, before] = [matches[at], matches[at - 1]];
  return (
    own?.how === 'whole' &&
    before?.how === 'whole' &&
    before.words.every(({ kind }) => kind === 'goods') &&
    before.words.some((word) => own.words.some((other) => near(word, other)))
  );
}

/** How much a match says that this is the thing: words of any message never do by themselves. */
function asThing(match: Match | undefined): number {
  if (!match) return 0;
  return match.words.some(({ kind }) => kind !== 'support') ? match.likeness : match.likeness * 0.4;
}

function meet(concept: Concept, index: QueryIndex): Match | undefined {
  const before = index.met.get(concept);
  if (before !== undefined || index.met.has(concept)) return before;
  const match = meetAnew(concept, index);
  index.met.set(concept, match);
  return match;
}

function meetAnew(concept: Concept, index: QueryIndex): Match | undefined {
  let best: Match | undefined;
  const offer = (degree: number, words: readonly QueryWord[], how: Match['how']): void => {
    if (degree > (best?.likeness ?? 0)) best = { likeness: degree, words, how };
  };
  for (const form of concept.full) {
    for (const word of index.full.get(form) ?? []) {
      const quality = word.full.get(form)?.quality ?? 0;
      offer(word.kind === 'support' ? quality * 0.9 : quality, [word], 'whole');
    }
    for (const word of index.heads.get(form) ?? []) offer(likeness.special, [word], 'special');
    for (const word of index.modifiers.get(form) ?? []) offer(likeness.purpose, [word], 'purpose');
  }
  if (best && best.likeness >= 0.9) return best;
  for (const form of concept.heads) {
    for (const word of index.full.get(form) ?? []) {
      const quality = word.full.get(form)?.quality ?? 0;
      const purpose = concept.modifiers
        .flatMap((modifier) => index.full.get(modifier) ?? [])
        .find((other) => other !== word && near(other, word));
      if (purpose) offer(0.95 * quality, [purpose, word], 'whole');
      else offer(likeness.general * quality, [word], 'general');
    }
    for (const word of index.heads.get(form) ?? []) {
      const shared = word.modifiers.filter((modifier) => concept.modifiers.includes(modifier)).length;
      const share = shared / Math.max(1, word.modifiers.length, concept.modifiers.length);
      // "linssineste" for a piilolinssineste: all that is said holds of it.
      if (shared > 0 && shared === word.modifiers.length && share < 1)
        offer(likeness.shortened, [word], 'general');
      else offer(likeness.sibling + 0.6 * share, [word], share === 1 ? 'whole' : 'sibling');
    }
  }
  for (const form of concept.modifiers)
    for (const word of index.full.get(form) ?? []) offer(likeness.purpose, [word], 'purpose');
  return best;
}

function near(a: QueryWord, b: QueryWord): boolean {
  return a.covers.some((one) => b.covers.some((other) => Math.abs(one - other) === 1));
}

/** "poimurinvarsi" said, "poimurin varsi" in the title: both parts are met by one word. */
function splitCompounds(name: Name, matches: (Match | undefined)[]): void {
  matches.forEach((match, at) => {
    if (match?.how !== 'special') return;
    const other = matches.findIndex(
      (each, place) =>
        place !== at &&
        each?.how === 'purpose' &&
        name.concepts[place]?.kind !== 'brand' &&
        each.words[0] === match.words[0],
    );
    const partner = matches[other];
    if (!partner) return;
    matches[at] = { ...match, likeness: 0.93, how: 'whole' };
    matches[other] = { ...partner, likeness: 0.93, how: 'whole' };
  });
}

/** A model code or a series' name that few products share names them even without the thing. */
function strongestMark(
  name: Name,
  matches: readonly (Match | undefined)[],
  tokens: readonly Token[],
): 'code' | 'name' | undefined {
  let mark: 'code' | 'name' | undefined;
  const besideMatch = (at: number): boolean =>
    matches.some(
      (other, place) =>
        place !== at &&
        (other?.likeness ?? 0) >= 0.85 &&
        other?.words.some((word) => matches[at]?.words.some((own) => near(own, word))),
    );
  name.concepts.forEach((concept, at) => {
    const match = matches[at];
    if (!match || match.likeness < 0.85) return;
    const [word] = match.words;
    if (!word || word.kind === 'support' || word.kind === 'figure') return;
    const shared = Math.min(...[...word.full.values()].map(({ term }) => term.products));
    if (
      (concept.kind === 'code' || concept.kind === 'joined-code') &&
      shared <= 60 &&
      (Math.max(...concept.full.map((form) => form.length)) >= 3 || (shared <= 2 && isShortModel(concept)))
    )
      mark = 'code';
    else if (concept.kind === 'brand' && numberedAfter(name, matches, at, word)) mark = 'code';
    else if (concept.kind === 'name' && shared <= 40 && (saidAsName(word, tokens) || besideMatch(at)))
      mark ??= 'name';
  });
  return mark;
}

/** "Hurja 8": brand and bare number, side by side in the title and in the message, are the model. */
function numberedAfter(
  name: Name,
  matches: readonly (Match | undefined)[],
  brand: number,
  said: QueryWord,
): boolean {
  const next = name.concepts[brand + 1];
  const [number] = matches[brand + 1]?.words ?? [];
  return (
    brand + 1 < name.inTitle &&
    next?.kind === 'measure' &&
    next.full.some((form) => /^\d{1,4}$/u.test(form)) &&
    number !== undefined &&
    Math.min(...number.covers) === Math.max(...said.covers) + 1
  );
}

/** "MS 261" is not the MS 450, whatever else fits: the number after the model's name is another one. */
function otherNumber(name: Name, matches: readonly (Match | undefined)[], tokens: readonly Token[]): boolean {
  const used = new Set<number>();
  for (const match of matches)
    for (const { covers } of match?.words ?? []) for (const at of covers) used.add(at);
  return name.concepts.some((concept, at) => {
    const next = name.concepts[at + 1];
    if (!matches[at] || at + 1 >= name.inTitle || next?.kind !== 'measure' || matches[at + 1]) return false;
    if (concept.kind !== 'name' && concept.kind !== 'code' && !isLetters(concept)) return false;
    if (!next.full.some((form) => /^\d{2,4}$/u.test(form))) return false;
    return matches[at].words.some(({ covers }) => {
      const said = tokens[Math.max(...covers) + 1];
      const after = tokens[Math.max(...covers) + 2];
      return (
        said?.kind === 'number' &&
        /^\d{2,4}$/u.test(said.lower) &&
        !used.has(Math.max(...covers) + 1) &&
        standTogether(tokens[Math.max(...covers)], said) &&
        (after === undefined || !isMeasure(`1${plainKey(after.lower)}`))
      );
    });
  });
}

/** "MS", "SN": two or three letters before a number. */
function isLetters({ kind, full }: Concept): boolean {
  return kind === 'word' && full.some((form) => /^\p{L}{1,3}$/u.test(form));
}

/** "K5" of a camera: two characters are a model's whole code where hardly any other product bears it. */
function isShortModel({ full }: Concept): boolean {
  return full.some((form) => /^\p{L}\d$/u.test(form));
}

/** A common noun said in a sentence is that noun, even where some series bears it as a name ("Aamu", "Aurinko"). */
function saidAsName(word: QueryWord, tokens: readonly Token[]): boolean {
  return word.covers.every((at) => {
    const wordClass = tokens[at]?.analyses[0]?.wordClass;
    const common = wordClass === 'noun' || wordClass === 'adjective' || wordClass === 'verb';
    return !common || (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
  });
}

/** 0…1: what the words next to the matched ones take away, because they speak for something else. */
function besideIt(
  matched: ReadonlySet<number>,
  name: Name,
  matches: readonly (Match | undefined)[],
  index: QueryIndex,
  tokens: readonly Token[],
  locale: Locale,
): number {
  const things = new Set(
    name.heads
      .flatMap((at) => ((matches[at]?.likeness ?? 0) >= 0.5 ? (matches[at]?.words ?? []) : []))
      .flatMap(({ covers }) => covers),
  );
  let kept = 1;
  for (const at of matched) {
    for (const step of [-1, 1] as const) {
      const beside = at + step;
      const token = tokens[beside];
      if (!token || matched.has(beside) || token.kind === 'punctuation') continue;
      if (!standTogether(tokens[Math.min(at, beside)], tokens[Math.max(at, beside)])) continue;
      // "saunan kiuas": what a genitive before it says is what the thing is for.
      const [first] = token.analyses;
      if (step === -1 && locale === 'fi' && first?.case === 'gen' && first.wordClass === 'noun') continue;
      const words = index.byToken.get(beside) ?? [];
      const word = words.find(({ kind }) => kind === 'goods' || kind === 'code');
      if (!word) continue;
      const terms = [...word.full.values()].filter(({ quality }) => quality >= 0.85).map(({ term }) => term);
      const soldHere = terms.some(({ things: count }) => count > 0);
      const unknown = index.query.unknown.includes(beside);
      const genitive = locale === 'fi' && tokens[at]?.analyses[0]?.case === 'gen';
      if (step === 1 && things.has(at) && genitive && isNoun(token)) kept *= 0.5;
      else if (step === 1 && things.has(at) && soldHere) kept *= 0.6;
      // English sets the thing last: a "berry picker handle" is a handle.
      else if (step === 1 && things.has(at) && locale === 'en' && /^\p{Ll}/u.test(token.text)) kept *= 0.65;
      else if (word.kind === 'code' && unknown) kept *= 0.6;
      else if (terms.some(({ goods }) => goods > 0)) kept *= 0.85;
      else if (unknown && /^\p{Lu}/u.test(token.text)) kept *= 0.88;
    }
  }
  return Math.max(0.3, kept);
}

/** Words between them were taken out of the query: "trampoline [delivered to my] door". */
function standTogether(first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && second.start - first.end <= 3;
}

function isNoun(token: Token): boolean {
  const [first] = token.analyses;
  return first?.wordClass === 'noun' || first?.wordClass === 'other';
}
