// Where a thing is to stand or what it is to serve, in a clause that already points at it by a pronoun: "a dozen of those for the
// office", "ha den i bastun". Such a noun names no goods. It knows prepositions and pronouns, and no catalogue.
import type { Locale } from '../../../kernel/locale.ts';
import type { Clause } from '../clauses.ts';

/** Folded. Pronouns that only stand for things spoken of; "it" and "det" also open a sentence and stand for nothing. */
const pointing: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(),
  sv: new Set(['den', 'dem', 'dom', 'dessa', 'denna']),
  en: new Set(['those', 'these', 'them', 'it', 'this']),
};

const prepositions: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(),
  sv: new Set(['i', 'pa', 'till', 'at', 'ute', 'vid', 'for']),
  en: new Set(['for', 'in', 'on', 'at', 'to', 'by', 'outside', 'inside']),
};

/** What stands between the preposition and its noun. A definite one: "in a suitcase" may well ask for one. */
const determiners: ReadonlySet<string> = new Set(
  'the my our his her their your min mitt mina var vart vara hans hennes deras'.split(' '),
);

const definite = /(?:en|et|n|rna|na)$/;

/** Indexes of the nouns. */
export function whatItIsFor({ folded }: Clause, locale: Locale): readonly number[] {
  const pronoun = folded.findIndex((word) => pointing[locale].has(word));
  if (pronoun < 0) return [];
  return folded.flatMap((word, at): readonly number[] => {
    if (at <= pronoun || !prepositions[locale].has(word)) return [];
    const determined = determiners.has(folded[at + 1] ?? '');
    const noun = folded[at + (determined ? 2 : 1)];
    if (noun === undefined || (!determined && !(locale === 'sv' && definite.test(noun)))) return [];
    return [at + (determined ? 2 : 1)];
  });
}
