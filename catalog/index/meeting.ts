// How a query's words and the words of a name meet: wholly, as the kind of it, as more than it says, or only as what it is for.
// It weighs nothing against anything else.
import type { Concept, Name } from './names.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';

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

export interface Match {
  readonly likeness: number;
  readonly words: readonly QueryWord[];
  readonly how: 'whole' | 'general' | 'special' | 'sibling' | 'purpose';
}

/** `undefined`: the query says nothing of it. */
export function meet(concept: Concept, index: QueryIndex): Match | undefined {
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

export function near(a: QueryWord, b: QueryWord): boolean {
  return a.covers.some((one) => b.covers.some((other) => Math.abs(one - other) === 1));
}

/** "poimurinvarsi" said, "poimurin varsi" in the title: both parts are met by one word. */
export function splitCompounds(name: Name, matches: (Match | undefined)[]): void {
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
