// Looks up place names by the forms in which words appear: base forms, case endings on unknown names, missing dots, and
// slips of the finger in a short list. It finds candidates; whether the sentence means a place is judged elsewhere.
import type { GrammaticalCase, Token } from '../../../kernel/words.ts';
import { bendingStems, bentForms } from './inflection.ts';
import type { PlaceName } from './place-names.ts';
import { slips, undotted } from './similarity.ts';

export interface Candidate {
  readonly name: PlaceName;
  /** Index of the last token of the name. */
  readonly last: number;
  readonly case: GrammaticalCase | undefined;
  /** 1: as written in the list; less for a guess at ending or spelling. */
  readonly score: number;
  readonly how: 'word' | 'ending' | 'alike';
}

export interface NameIndex {
  /** All names that begin at this token, longest first. */
  at(tokens: readonly Token[], first: number): readonly Candidate[];
}

const SHORTEST_MISSPELT = 5;
const LONG_NAME = 9;

export function nameIndex(names: readonly PlaceName[]): NameIndex {
  const byBase = grouped(names, (word) => [word]);
  const byStem = grouped(names, bendingStems);
  const byUndotted = grouped(
    names.filter(({ words: [word = ''] }) => word.length >= SHORTEST_MISSPELT && undotted(word) !== word),
    (word) => bendingStems(word).map(undotted),
  );
  const misspelt = Map.groupBy(
    names.filter(({ fuzzy, words: [word = '', second] }) => {
      return fuzzy && second === undefined && word.length > SHORTEST_MISSPELT;
    }),
    ({ words }) => words[0]?.[0] ?? '',
  );

  const firstWord = (token: Token): readonly Candidate[] => {
    const found: Candidate[] = [];
    const add = (group: readonly PlaceName[] | undefined, rest: Omit<Candidate, 'name' | 'last'>) => {
      for (const name of group ?? []) found.push({ name, last: 0, ...rest });
    };
    for (const form of formsOf(token)) {
      add(byBase.get(form.base), { case: form.case, score: 1, how: 'word' });
    }
    for (const form of bareForms(token)) {
      for (const { stem, case: grammaticalCase } of bentForms(form)) {
        add(byStem.get(stem), { case: grammaticalCase, score: 0.95, how: 'ending' });
        add(byUndotted.get(stem), { case: grammaticalCase, score: 0.9, how: 'ending' });
      }
      add(byUndotted.get(form), { case: undefined, score: 0.9, how: 'ending' });
    }
    if (found.length > 0) return found;
    return alike(token, misspelt.get(token.lower[0] ?? '') ?? []);
  };

  return {
    at(tokens, first) {
      const token = tokens[first];
      if (token === undefined || token.kind === 'punctuation' || token.kind === 'number') return [];
      return firstWord(token)
        .flatMap((candidate) => complete(candidate, tokens, first) ?? [])
        .sort((a, b) => b.last - a.last || b.score - a.score);
    },
  };
}

function grouped(
  names: readonly PlaceName[],
  forms: (word: string) => readonly string[],
): ReadonlyMap<string, readonly PlaceName[]> {
  const groups = new Map<string, PlaceName[]>();
  for (const name of names) {
    for (const form of new Set(forms(name.words[0] ?? ''))) {
      const group = groups.get(form);
      if (group === undefined) groups.set(form, [name]);
      else group.push(name);
    }
  }
  return groups;
}

/** The rest of a name of several words must follow; the case is the last word's. */
function complete(candidate: Candidate, tokens: readonly Token[], first: number): Candidate | undefined {
  const { words } = candidate.name;
  let last = { case: candidate.case };
  for (let at = 1; at < words.length; at++) {
    const token = tokens[first + at];
    const word = words[at] ?? '';
    if (token === undefined || token.kind === 'punctuation') return undefined;
    const form =
      formsOf(token).find(({ base }) => base === word) ??
      bareForms(token)
        .flatMap(bentForms)
        .find(({ stem }) => bendingStems(word).includes(stem));
    if (form === undefined) return undefined;
    last = { case: form.case };
  }
  return { ...candidate, ...last, last: first + words.length - 1 };
}

/** As written and the base forms; likeliest first. */
function formsOf(
  token: Token,
): readonly { readonly base: string; readonly case: GrammaticalCase | undefined }[] {
  const own = bareForms(token).map((base) => ({ base, case: undefined }));
  return [...token.analyses.map(({ lemma, case: of }) => ({ base: lemma, case: of })), ...own];
}

/** Without the genitive's apostrophe or colon, and without a Swedish genitive's s; a hyphenated head alone. */
function bareForms({ lower }: Token): readonly string[] {
  const plain = lower.replace(/'s?$/u, '').replace(/:(?=\p{L}+$)/u, '');
  const swedish = /[^s]s$/u.test(plain) && plain.length > 4 ? [plain.slice(0, -1)] : [];
  // Turku-myymälä, Åbobutiken
  const head = /^(\p{L}{3,}?)(?:-\p{L}.*|butik(?:en|er|erna)?|affär(?:en)?|varuhus(?:et)?)$/u.exec(
    plain,
  )?.[1];
  return [plain, ...swedish, ...(head === undefined ? [] : [head])];
}

/** One slip, two in a long name; never in the first letter, and only in words that no dictionary knows whole. */
function alike(token: Token, names: readonly PlaceName[]): readonly Candidate[] {
  if (token.kind !== 'word' || token.lower.length < SHORTEST_MISSPELT) return [];
  if (token.analyses.some(({ wordClass, parts }) => wordClass !== 'other' && parts.length === 1)) return [];
  const forms = [{ stem: token.lower, case: undefined }, ...bentForms(token.lower)];
  let best: Candidate | undefined;
  for (const name of names) {
    const word = name.words[0] ?? '';
    const most = word.length >= LONG_NAME ? 2 : 1;
    for (const { stem, case: grammaticalCase } of forms) {
      const ending = grammaticalCase !== undefined && /[^aeiouyäö]$/u.test(word) ? 'i' : '';
      const count = slips(stem, word + ending, most);
      const score = 1 - (count + 1) / word.length;
      if (count <= most && score > (best?.score ?? 0)) {
        best = { name, last: 0, case: grammaticalCase, score, how: 'alike' };
      }
    }
  }
  return best === undefined ? [] : [best];
}
