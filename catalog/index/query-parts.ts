// Words that the catalogue does not hold as they are written, taken apart into ones that it does: a name and its number
// ("metsuri9"), a container and what it holds ("kiuaskivilaatikko"), a compound that no dictionary parts ("kolstålspannan").
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import { plainKey } from './codes.ts';
import type { QueryWord, QueryWordKind } from './query-word.ts';
import type { Vocabulary, VocabularyTerm } from './vocabulary.ts';

type Full = ReadonlyMap<string, { readonly term: VocabularyTerm; readonly quality: number }>;

/** What goods come in: of "säkki hiekkaa" the sand is wanted, and of "hiekkasäkki", too. */
const containers: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    'laatikko',
    'pakkaus',
    'paketti',
    'putkilo',
    'purkki',
    'tölkki',
    'rasia',
    'pullo',
    'säkki',
    'pussi',
    'rulla',
    'tuubi',
    'kanisteri',
    'nippu',
  ],
  sv: [
    'förpackning',
    'flaska',
    'flask',
    'paket',
    'burk',
    'påse',
    'pås',
    'säck',
    'rulle',
    'rull',
    'tub',
    'ask',
    'låda',
    'låd',
    'dunk',
    'bunt',
  ],
  en: [
    'package',
    'packet',
    'bottle',
    'canister',
    'carton',
    'bundle',
    'pack',
    'tube',
    'sack',
    'roll',
    'bag',
    'box',
    'tin',
    'jar',
    'can',
  ],
};

/** Words that only say in what the goods come, by their base forms. */
export function isContainer(token: Token, locale: Locale): boolean {
  const forms = new Set([token.lower, ...token.analyses.map(({ lemma }) => lemma)]);
  return containers[locale].some((container) => forms.has(container));
}

function word(kind: QueryWordKind, at: number, full: Full): QueryWord {
  return { kind, covers: [at], full, heads: [], modifiers: [], parts: [] };
}

function fullOf(term: VocabularyTerm, quality: number): Full {
  return new Map([[term.term, { term, quality }]]);
}

const nameAndNumber = /^(\p{L}{3,})(\d{1,4})$/u;

/** The words that a token's parts stand for; empty where the catalogue does not know all of them. */
export function takenApart(
  token: Token,
  at: number,
  locale: Locale,
  vocabulary: Vocabulary,
): readonly QueryWord[] {
  if (token.kind === 'mixed') return numbered(token, at, vocabulary);
  if (token.kind !== 'word') return [];
  const hyphened = hyphenated(token, at, vocabulary);
  if (hyphened.length > 0) return hyphened;
  const contents = contentsOf(token, locale, vocabulary);
  if (contents) return [word('goods', at, contents)];
  const parted = token.analyses.some(({ parts }) => parts.length > 1);
  return parted || locale === 'en' ? [] : compound(token.lower, at, vocabulary);
}

/** "Ukko-sohvaa": a name and a thing that titles hold apart. */
function hyphenated(token: Token, at: number, vocabulary: Vocabulary): readonly QueryWord[] {
  for (const form of new Set([...token.analyses.map(({ lemma }) => lemma), token.lower])) {
    const parts = form.split('-');
    if (parts.length < 2 || parts.some((part) => part.length < 3)) continue;
    const terms = parts.flatMap((part) => vocabulary.term(part) ?? []);
    if (terms.length === parts.length && terms.every(({ goods }) => goods > 0))
      return terms.map((term) => word('goods', at, fullOf(term, 1)));
  }
  return [];
}

function numbered(token: Token, at: number, vocabulary: Vocabulary): readonly QueryWord[] {
  const [, name = '', number = ''] = nameAndNumber.exec(plainKey(token.lower)) ?? [];
  const named = name === '' ? undefined : vocabulary.term(name);
  const counted = number === '' ? undefined : vocabulary.term(number);
  return named && counted && named.goods > 0
    ? [word('goods', at, fullOf(named, 1)), word('figure', at, fullOf(counted, 1))]
    : [];
}

/** "kissanhiekkasäkki", "kaffepaketet" → what is in it. */
function contentsOf(token: Token, locale: Locale, vocabulary: Vocabulary): Full | undefined {
  if (token.lower.length < 8) return undefined;
  for (const form of new Set([...token.analyses.map(({ lemma }) => lemma), token.lower]))
    for (const container of containers[locale]) {
      const end = form.lastIndexOf(container);
      if (end < 3 || form.length - end - container.length > 3) continue;
      const before = form.slice(0, end).replace(/-$/u, '');
      const term =
        vocabulary.term(before) ?? (before.endsWith('s') ? vocabulary.term(before.slice(0, -1)) : undefined);
      if (term && term.things > 0) return fullOf(term, 0.95);
    }
  return undefined;
}

const shortestPart = 4;
const definite = /(?:arna|erna|orna|en|et|ar|er|or|na|n|t|s|e)$/u;

/** "kolstålspannan": parts that titles hold, the last of them a thing or the end of one ("stekpanna"). */
function compound(lower: string, at: number, vocabulary: Vocabulary): readonly QueryWord[] {
  if (lower.length < 2 * shortestPart || lower.length > 30) return [];
  for (let end = lower.length - shortestPart; end >= shortestPart; end--) {
    const first = lower.slice(0, end);
    const before =
      vocabulary.term(first) ?? (/[s-]$/u.test(first) ? vocabulary.term(first.slice(0, -1)) : undefined);
    if (!before || before.goods === 0) continue;
    const thing = lastPart(lower.slice(end), vocabulary);
    if (thing) return [word('goods', at, fullOf(before, 0.95)), word('goods', at, thing)];
  }
  return [];
}

function lastPart(written: string, vocabulary: Vocabulary): Full | undefined {
  for (const form of new Set([written, written.replace(definite, ''), written.replace(/[nt]$/u, '')])) {
    if (form.length < shortestPart) continue;
    const term = vocabulary.term(form);
    if (term && term.things > 0) return fullOf(term, 0.95);
    if (form.length <= shortestPart) continue;
    const ending = vocabulary.guesses(form).filter(({ by }) => by === 'part');
    if (ending.length > 0)
      return new Map(ending.map(({ term: each }) => [each.term, { term: each, quality: 0.8 }]));
  }
  return undefined;
}
