// Looks up place names by the forms in which words appear: base forms, case endings on unknown names, missing dots, and
// slips of the finger in a short list. It finds candidates; whether the sentence means a place is judged elsewhere.
import type { Locale } from '../../../kernel/locale.ts';
import type { GrammaticalCase, Token } from '../../../kernel/words.ts';
import { isLocal } from './evidence.ts';
import { bentForms } from './inflection.ts';
import { mayBeMisspelt, misspeltNames, type Alike } from './misspelt-names.ts';
import type { NamesOf, NameTable } from './name-table.ts';
import type { NameGroup } from './place-names.ts';
import { formsOf, LONGEST_WORD, type WordForms } from './word-forms.ts';
import { wordMemory } from './word-memory.ts';

export interface Candidate {
  readonly group: NameGroup;
  /** Index of the last token of the name. */
  readonly last: number;
  readonly case: GrammaticalCase | undefined;
  /** 1: as written in the list; less for a guess at ending or spelling. */
  readonly score: number;
  readonly how: 'word' | 'ending' | 'alike';
}

export interface NameIndex {
  /** All names that begin at this token, longest first. */
  at(tokens: readonly Token[], first: number, locale: Locale): readonly Candidate[];
  /** A word that no name begins with and no dictionary knows; `undefined` for all others. */
  unknown(token: Token, locale: Locale): UnknownWord | undefined;
}

export interface UnknownWord {
  /** It ends as in a local case. */
  mayBeLocal(): boolean;
  /** The one name that it may be a misspelling of; dearer than all else here. */
  alike(): Alike | undefined;
}

/** What there is to know of a word wherever it stands. */
interface KnownWord {
  readonly begins: readonly Beginning[];
  /** Of a word that names begin with; the others' are seldom asked for. */
  readonly forms: WordForms | undefined;
  readonly unknown: UnknownWord | undefined;
}
const ordinary: KnownWord = { begins: [], forms: undefined, unknown: undefined };

interface Beginning extends Pick<Candidate, 'case' | 'score' | 'how'> {
  readonly names: NamesOf;
}

/** Of several tables the names of the earlier go first; `fuzzy` are the names worth finding misspelt. */
export function nameIndex(tables: readonly NameTable[], fuzzy: readonly NameGroup[]): NameIndex {
  const likest = misspeltNames(fuzzy);
  const known = wordMemory<KnownWord>((token) => {
    if (token.lower.length > LONGEST_WORD) return ordinary;
    const forms = tables.some((table) => mayBegin(table, token)) ? formsOf(token) : undefined;
    const begins = forms === undefined ? [] : tables.flatMap((table) => beginnings(table, forms));
    if (begins.length > 0) return { begins, forms, unknown: undefined };
    return mayBeMisspelt(token) ? { ...ordinary, unknown: unknownWord(token.lower, likest) } : ordinary;
  });
  const formsAt = (tokens: readonly Token[], at: number, locale: Locale) => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    return known(token, locale).forms ?? formsOf(token);
  };

  return {
    at(tokens, first, locale) {
      const token = tokens[first];
      if (token === undefined || token.kind === 'punctuation' || token.kind === 'number') return [];
      const { begins } = known(token, locale);
      if (begins.length === 0) return [];
      const found: Candidate[] = [];
      for (const beginning of begins) {
        const { names, ...rest } = beginning;
        for (const group of names.whole) found.push({ group, last: first, ...rest });
        found.push(...continued(beginning, first + 1, (at) => formsAt(tokens, at, locale)));
      }
      return found.sort((a, b) => b.last - a.last || b.score - a.score);
    },
    unknown: (token, locale) => known(token, locale).unknown,
  };
}

function unknownWord(lower: string, likest: (lower: string) => Alike | undefined): UnknownWord {
  let local: boolean | undefined;
  let found: Alike | 'none' | undefined;
  return {
    mayBeLocal: () => (local ??= bentForms(lower).some(({ case: of }) => isLocal(of))),
    alike() {
      found ??= likest(lower) ?? 'none';
      return found === 'none' ? undefined : found;
    },
  };
}

/** Cheap: all forms of a word share its first letters, but for its base form and what stands before a sign. */
function mayBegin(table: NameTable, { lower, analyses }: Token): boolean {
  return (
    table.mayHave(lower) ||
    table.mayHave(lower.slice(0, 2)) ||
    /[':]/.test(lower) ||
    analyses.some(({ lemma }) => table.mayHave(lemma))
  );
}

function beginnings(table: NameTable, { bare, bases, bent }: WordForms): readonly Beginning[] {
  const found: Beginning[] = [];
  const add = (listed: readonly NamesOf[] | undefined, rest: Omit<Beginning, 'names'>) => {
    for (const names of listed ?? []) found.push({ names, ...rest });
  };
  for (const { base, case: of } of bases) {
    if (!table.mayHave(base)) continue;
    const names = table.base.get(base);
    if (names !== undefined) found.push({ names, case: of, score: 1, how: 'word' });
  }
  for (const { stem, case: of } of bent) {
    if (!table.mayHave(stem)) continue;
    add(table.stem.get(stem), { case: of, score: 0.95, how: 'ending' });
    add(table.undotted.get(stem), { case: of, score: 0.9, how: 'ending' });
  }
  for (const form of bare) {
    if (!table.mayHave(form)) continue;
    add(table.undotted.get(form), { case: undefined, score: 0.9, how: 'ending' });
  }
  return found;
}

/** The names that go on in the words that follow; the case is the last word's. */
function continued(
  beginning: Beginning,
  at: number,
  formsAt: (at: number) => WordForms | undefined,
): readonly Candidate[] {
  const { names, ...rest } = beginning;
  const { longer } = names;
  const forms = longer === undefined ? undefined : formsAt(at);
  if (longer === undefined || forms === undefined) return [];
  const next = new Map<NamesOf, GrammaticalCase | undefined>();
  const add = (found: NamesOf | undefined, of: GrammaticalCase | undefined) => {
    if (found !== undefined && !next.has(found)) next.set(found, of);
  };
  for (const { base, case: of } of forms.bases) add(longer.base.get(base), of);
  for (const { stem, case: of } of forms.bent)
    for (const found of longer.stem.get(stem) ?? []) add(found, of);
  return [...next].flatMap(([found, of]) => [
    ...found.whole.map((group) => ({ ...rest, group, last: at, case: of })),
    ...continued({ ...rest, names: found }, at + 1, formsAt),
  ]);
}
