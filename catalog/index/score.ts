// How sure it is that a message names this product: is the thing itself named, how much of its name is said, and do words
// beside it speak for something else. Pure; the figures here are the search's whole judgement.
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import { besideIt } from './beside.ts';
import { otherNumber, strongestMark } from './marks.ts';
import { meet, near, splitCompounds } from './meeting.ts';
import type { Match, QueryIndex } from './meeting.ts';
import type { Concept, ConceptKind, Name, ProductNames } from './names.ts';

export interface Scored {
  readonly score: number;
  readonly matched: readonly number[];
  readonly by: 'identifier' | 'name' | 'kind';
  readonly onlyPurpose?: true;
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
