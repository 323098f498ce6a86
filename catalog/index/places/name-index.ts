// Looks up place names by the forms in which words appear: base forms, case endings on unknown names, missing dots, and
// slips of the finger in a short list. It finds candidates; whether the sentence means a place is judged elsewhere.
import type { Locale } from '../../../kernel/locale.ts';
import type { GrammaticalCase, Token } from '../../../kernel/words.ts';
import { mayBeMisspelt, misspeltNames, type Alike } from './misspelt-names.ts';
import type { NamesOf, NameTable } from './name-table.ts';
import type { NameGroup } from './place-names.ts';
import { undotted } from './similarity.ts';
import { formsOf, type WordForms } from './word-forms.ts';
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
  /** Whether it is worth asking `alike`: no name begins with the word, and no dictionary knows it. */
  isUnknown(token: Token, locale: Locale): boolean;
  /** The one name that this word may be a misspelling of; dearer than all else here. */
  alike(tokens: readonly Token[], first: number, locale: Locale): readonly Candidate[];
}

/** What there is to know of a word wherever it stands. */
interface KnownWord {
  readonly forms: WordForms;
  readonly begins: readonly Beginning[];
  readonly unknown: boolean;
  /** `undefined`: not compared yet. */
  alike?: Alike | 'none';
}

interface Beginning extends Pick<Candidate, 'case' | 'score' | 'how'> {
  readonly names: NamesOf;
}

/** Of several tables the names of the earlier go first; `fuzzy` are the names worth finding misspelt. */
export function nameIndex(tables: readonly NameTable[], fuzzy: readonly NameGroup[]): NameIndex {
  const likest = misspeltNames(fuzzy);
  const known = wordMemory<KnownWord>((token) => {
    const forms = formsOf(token);
    const begins = tables.flatMap((table) => beginnings(table, forms));
    return { forms, begins, unknown: begins.length === 0 && forms.bare.length > 0 && mayBeMisspelt(token) };
  });

  return {
    at(tokens, first, locale) {
      const token = tokens[first];
      if (token === undefined || token.kind === 'punctuation' || token.kind === 'number') return [];
      const { begins } = known(token, locale);
      if (begins.length === 0) return [];
      const formsAt = (at: number) => {
        const next = tokens[at];
        return next === undefined || next.kind === 'punctuation' ? undefined : known(next, locale).forms;
      };
      const found: Candidate[] = [];
      for (const beginning of begins) {
        const { names, ...rest } = beginning;
        for (const group of names.whole) found.push({ group, last: first, ...rest });
        found.push(...continued(beginning, first + 1, formsAt));
      }
      return found.sort((a, b) => b.last - a.last || b.score - a.score);
    },
    isUnknown: (token, locale) => known(token, locale).unknown,
    alike(tokens, first, locale) {
      const token = tokens[first];
      if (token === undefined) return [];
      const word = known(token, locale);
      if (!word.unknown) return [];
      word.alike ??= likest(token.lower) ?? 'none';
      return word.alike === 'none' ? [] : [{ ...word.alike, last: first, how: 'alike' }];
    },
  };
}

function beginnings(table: NameTable, { bare, bases, bent }: WordForms): readonly Beginning[] {
  const found: Beginning[] = [];
  const add = (listed: readonly NamesOf[] | undefined, rest: Omit<Beginning, 'names'>) => {
    for (const names of listed ?? []) found.push({ names, ...rest });
  };
  for (const { base, case: of } of bases) {
    const names = table.base.get(base);
    if (names !== undefined) found.push({ names, case: of, score: 1, how: 'word' });
  }
  for (const { stem, case: of } of bent) {
    add(table.stem.get(stem), { case: of, score: 0.95, how: 'ending' });
    add(table.undotted.get(stem), { case: of, score: 0.9, how: 'ending' });
  }
  for (const form of bare) {
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
