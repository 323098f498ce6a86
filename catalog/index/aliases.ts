// The shop's own other words for its goods ("läppäri" is a "kannettava tietokone"), met in any inflection. It knows the
// shop's list alone.
import type { Locale } from '../../kernel/locale.ts';
import type { Morphology, Token } from '../../kernel/words.ts';
import { tokenize } from '../../language/morphology/tokenize.ts';
import { plainKey } from './codes.ts';
import { readingsOf } from './names.ts';
import { partTerms, type QueryWord } from './query-word.ts';
import type { Vocabulary, VocabularyTerm } from './vocabulary.ts';

export interface Aliases {
  /** What the tokens say in the shop's other words; words that the catalogue does not hold are left out. */
  wordsIn(tokens: readonly Token[], vocabulary: Vocabulary): readonly QueryWord[];
}

interface Alias {
  /** For each word said, its forms. */
  readonly said: readonly ReadonlySet<string>[];
  readonly meant: readonly Token[];
}

export function shopAliases(
  aliases: Readonly<Record<string, string>>,
  languages: readonly Locale[],
  morphologies: Readonly<Record<Locale, Morphology>>,
): Aliases {
  const list: Alias[] = Object.entries(aliases).flatMap(([said, meant]) =>
    languages.map((locale) => ({
      said: tokenize(said, morphologies[locale]).map((token) => new Set(formsOf(token))),
      meant: tokenize(meant, morphologies[locale]).filter(({ kind }) => kind !== 'punctuation'),
    })),
  );
  const byForm = Map.groupBy(
    list.flatMap((alias) => [...(alias.said[0] ?? [])].map((form) => ({ form, alias }))),
    ({ form }) => form,
  );
  const beginningWith = (token: Token): readonly Alias[] => {
    const begun = new Set(
      formsOf(token).flatMap((form) => byForm.get(form)?.map(({ alias }) => alias) ?? []),
    );
    return begun.size < 2 ? [...begun] : list.filter((alias) => begun.has(alias));
  };
  return {
    wordsIn: (tokens, vocabulary) =>
      list.length === 0
        ? []
        : withoutRepeats(
            tokens.flatMap((token, at) =>
              beginningWith(token)
                .filter(({ said }) => saidAt(tokens, at, said))
                .flatMap(({ said, meant }) =>
                  wordsMeant(
                    meant,
                    said.map((_word, offset) => at + offset),
                    vocabulary,
                  ),
                ),
            ),
          ),
  };
}

/** The languages of a shop often agree on what an alias means. */
function withoutRepeats(words: readonly QueryWord[]): readonly QueryWord[] {
  const seen = new Set<string>();
  return words.filter(({ covers, full }) => {
    const key = `${covers.join()} ${[...full.keys()].join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function formsOf(token: Token): readonly string[] {
  return [token.lower, ...token.analyses.map(({ lemma }) => lemma)];
}

function saidAt(tokens: readonly Token[], at: number, said: readonly ReadonlySet<string>[]): boolean {
  return (
    said.length > 0 &&
    said.every((forms, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && formsOf(token).some((form) => forms.has(form));
    })
  );
}

function wordsMeant(
  meant: readonly Token[],
  covers: readonly number[],
  vocabulary: Vocabulary,
): readonly QueryWord[] {
  return meant.flatMap((token) => {
    const readings = readingsOf(token);
    const full = new Map<string, { term: VocabularyTerm; quality: number }>();
    for (const form of [token.lower, plainKey(token.lower), ...readings.map(({ lemma }) => lemma)]) {
      const term = vocabulary.term(form);
      if (term) full.set(form, { term, quality: 0.97 });
    }
    const compounds = readings.filter(({ parts }) => parts.length > 1);
    const heads = compounds.flatMap(({ parts }) => parts.slice(-1));
    const modifiers = compounds.flatMap(({ parts }) => parts.slice(0, -1));
    return full.size === 0 && compounds.length === 0
      ? []
      : [
          {
            kind: 'goods' as const,
            covers,
            full,
            heads,
            modifiers,
            parts: partTerms(heads, modifiers, vocabulary),
          },
        ];
  });
}
