// The closed lexicon of thanks and farewells, made ready for reading. A text is a closing only when all of it stands here, so
// a word that can also ask, refuse or object (but, wait, anyway, in advance) must never be added.
import type { Locale } from '../kernel/locale.ts';
import { english } from './closing-words/en.ts';
import { finnish } from './closing-words/fi.ts';
import { spellingOf, type Spelling } from './closing-words/spelling.ts';
import { swedish } from './closing-words/sv.ts';
import type { ClosingWords } from './closing-words/lists.ts';

export type Role = keyof ClosingWords;

const longestPhrase = 8;

export interface Lexicon {
  /** What a phrase of plain words does; `undefined` when it is none of the lexicon's. */
  readonly roleOf: (phrase: readonly string[]) => Role | undefined;
  /** How many words a phrase that begins with this one may have. */
  readonly longestFrom: (word: string) => number;
  readonly spelling: Spelling;
}

/** A phrase listed twice does what stands later here. */
const order: readonly Role[] = [
  'where', 'filler', 'lead', 'settled', 'visit', 'returning', 'thanks', 'signature', 'welcome', 'greeting', 'either', 'parting', 'clause', 'meeting', 'done', 'farewell',
]; // prettier-ignore

/** Say nothing by themselves within a phrase: "se oli *nyt* siinä", "då var det *nog* allt". */
const particles: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(['nyt', 'sitten', 'siis', 'jo', 'vaan', 'vain', 'taas', 'minä', 'niin', 'ihan', 'oikeastaan', 'kyllä', 'tuossa', 'varmaan', 'kai']),
  sv: new Set(['nu', 'bara', 'nog', 'väl', 'ju', 'alltså', 'visst', 'helt', 'riktigt', 'verkligen']),
  en: new Set(['now', 'just', 'really', 'pretty', 'basically', 'then', 'actually', 'probably', 'quickly', 'here']),
}; // prettier-ignore
const loosened: ReadonlySet<Role> = new Set(['done', 'settled', 'meeting', 'returning', 'clause']);

export const lexicons: Readonly<Record<Locale, Lexicon>> = {
  fi: lexiconOf('fi', finnish),
  sv: lexiconOf('sv', swedish),
  en: lexiconOf('en', english),
};

function lexiconOf(locale: Locale, words: ClosingWords): Lexicon {
  const bare = spellingOf(locale, []);
  const roles = new Map<string, Role>();
  for (const role of order)
    for (const phrase of words[role]) {
      const plain = phrase.replace(/['’]/gu, '').split(' ').map(bare.plain);
      roles.set(plain.join(' '), role);
    }
  const loose = looselyOf(locale, roles);
  const longest = new Map<string, number>();
  for (const [phrase, role] of roles) {
    const parts = phrase.split(' ');
    const free = loosened.has(role) && parts.length > 1;
    for (const word of free && locale === 'fi' ? parts : parts.slice(0, 1))
      longest.set(word, Math.max(longest.get(word) ?? 1, free ? longestPhrase : parts.length));
  }
  return {
    longestFrom: (word) => longest.get(word) ?? (particles[locale].has(word) ? longestPhrase : 1),
    roleOf: (phrase) => roles.get(phrase.join(' ')) ?? (phrase.length > 2 ? loose(phrase) : undefined),
    spelling: spellingOf(locale, [...roles.keys(), ...particles[locale]]),
  };
}

/**
 * Phrases with particles among their words; Finnish ones in any order as well, since there an order asks nothing, while in
 * Swedish and English it does ("är det bra så").
 */
function looselyOf(
  locale: Locale,
  roles: ReadonlyMap<string, Role>,
): (phrase: readonly string[]) => Role | undefined {
  const silent = particles[locale];
  if (locale !== 'fi')
    return (phrase) => {
      const told = phrase.filter((word, at) => at === 0 || !silent.has(word));
      const role = told.length < phrase.length ? roles.get(told.join(' ')) : undefined;
      return role !== undefined && loosened.has(role) ? role : undefined;
    };
  const keyOf = (phrase: readonly string[]) => {
    const told = phrase.filter((word) => !silent.has(word));
    return told.length > 1 ? told.toSorted().join(' ') : undefined;
  };
  const byWords = new Map<string, Role>();
  const words = new Set<string>();
  for (const [phrase, role] of roles) {
    const key = loosened.has(role) ? keyOf(phrase.split(' ')) : undefined;
    if (key === undefined) continue;
    byWords.set(key, role);
    for (const word of key.split(' ')) words.add(word);
  }
  return (phrase) => {
    if (!phrase.every((word) => words.has(word) || silent.has(word))) return undefined;
    const key = keyOf(phrase);
    return key === undefined ? undefined : byWords.get(key);
  };
}
