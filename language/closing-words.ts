// The closed lexicon of thanks and farewells, made ready for reading. A text is a closing only when all of it stands here, so
// a word that can also ask, refuse or object (but, wait, anyway, in advance) must never be added.
import type { Locale } from '../kernel/locale.ts';
import { english } from './closing-words/en.ts';
import { finnish } from './closing-words/fi.ts';
import { spellingOf, type Spelling } from './closing-words/spelling.ts';
import { swedish } from './closing-words/sv.ts';
import type { ClosingWords } from './closing-words/lists.ts';

export type Role = keyof ClosingWords;

export interface Lexicon {
  /** What a phrase of plain words does. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly spelling: Spelling;
}

/** A phrase listed twice does what stands later here. */
const order: readonly Role[] = [
  'where', 'filler', 'lead', 'settled', 'visit', 'returning', 'thanks', 'signature', 'welcome', 'greeting', 'either', 'parting', 'clause', 'meeting', 'done', 'farewell',
]; // prettier-ignore

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
  return { roles, spelling: spellingOf(locale, roles.keys()) };
}
