// Finnish endings taken off without a dictionary: base forms that an unknown word may be an inflected form of. It guesses;
// the catalogue's vocabulary chooses among the guesses.
import type { GrammaticalCase } from '../../kernel/words.ts';

export interface Guess {
  readonly lemma: string;
  readonly case?: GrammaticalCase;
  readonly enclitics?: readonly string[];
}

const guessesAtMost = 8;

const endings: readonly (readonly [RegExp, GrammaticalCase])[] = [
  [/(?<=.{3})i?ss[aä](?:ns[aä]|ni|si|mme|nne|[aä]n)?$/u, 'ine'],
  [/(?<=.{3})i?st[aä](?:ns[aä]|ni|si|mme|nne|[aä]n)?$/u, 'ela'],
  [/(?<=.{3})i?lt[aä](?:ns[aä]|ni|si|mme|nne|[aä]n)?$/u, 'abl'],
  [/(?<=.{3})i?ll[aä](?:ns[aä]|ni|si|mme|nne|[aä]n)?$/u, 'ade'],
  [/(?<=.{3})i?lle(?:ns[aä]|ni|si|mme|nne|en)?$/u, 'all'],
  [/(?<=.{3})ksi$/u, 'tra'],
  [/(?<=.{3})(?:seen|siin|(?<=[aeiouyäö])h[aeiouyäö]n)$/u, 'ill'],
  [/(?<=.{2}([aeiouyäö]))\1n$/u, 'ill'],
  [/(?<=.{3})i?n[aä]$/u, 'ess'],
  [/(?<=.{3})(?:iden|itten|jen|ien)$/u, 'gen'],
  [/(?<=.{3})n$/u, 'gen'],
  [/(?<=.{3})(?:it[aä]|j[aä]|tt[aä]|t[aä]|(?<=[^aä])[aä])$/u, 'par'],
  [/(?<=.{3})t$/u, 'nom'],
];

const enclitic = /(?<=.{3})(?:(k[oö])(h[aä]n)?|(kin)|(kaan|kään)|(h[aä]n)|(p[aä])s?)$/u;

/** Weak grade → strong grades, at the end of a vowel-final stem: lönka → lönkka, tulostimme → tulostin is `stems`' work. */
const gradation: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouyäölnr])([kpt])(?=[aeiouyäö]$)/u, '$1$1'],
  [/d(?=[aeiouyäö]$)/u, 't'],
  [/v(?=[aeiouyäö]$)/u, 'p'],
  [/ng(?=[aeiouyäö]$)/u, 'nk'],
  [/mm(?=[aeiouyäö]$)/u, 'mp'],
  [/nn(?=[aeiouyäö]$)/u, 'nt'],
  [/ll(?=[aeiouyäö]$)/u, 'lt'],
  [/rr(?=[aeiouyäö]$)/u, 'rt'],
];

/** Base forms for a stem in e, the shapes that a bare stem hides: reitittime → reititin, punaise → punainen, saappaa → saapas. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/tt(i|[aeouyäö])me$/u, 't$1n'],
  [/im[ei]$/u, 'in'],
  [/(?<=.{2}[^aeiouyäö])i$/u, 'A'],
  [/(?<=.{3})ppai?$/u, 'pas'],
  [/(?<=[aeiouyäö])ise$/u, 'inen'],
  [/(?<=[^aeiouyäö])ise$/u, 'inen'],
  [/kse$/u, 's'],
  [/(?<=[aeiouyäö])ude$/u, 'us'],
  [/(?<=[aeiouyäö])yde$/u, 'ys'],
  [/ppaa$/u, 'pas'],
  [/ttaa$/u, 'tas'],
  [/kkaa$/u, 'kas'],
  [/ee$/u, 'e'],
  [/([lnr])e$/u, '$1'],
];

/** Best first, at most 8, the word itself among them; vowels of a lost plural i are not restored. */
export function guessBaseForms(word: string): readonly Guess[] {
  const guesses: Guess[] = [];
  const add = (lemma: string, from: Omit<Guess, 'lemma'>): void => {
    if (lemma.length > 1 && guesses.length < guessesAtMost && !guesses.some((guess) => guess.lemma === lemma))
      guesses.push({ lemma, ...from });
  };
  const tail = word.length > 4 ? enclitic.exec(word) : null;
  const forms: (readonly [string, readonly string[]])[] = [];
  if (tail) {
    const enclitics = tail[1]
      ? ['ko', ...(tail[2] ? ['han'] : [])]
      : [tail[3] ? 'kin' : tail[4] ? 'kaan' : tail[5] ? 'han' : 'pa'];
    forms.push([word.slice(0, tail.index), enclitics]);
  }
  forms.push([word, []]);
  for (const [form, enclitics] of forms) {
    const extra = enclitics.length > 0 ? { enclitics } : {};
    const inflected = endings
      .map(([pattern, grammaticalCase]) => ({ match: pattern.exec(form), grammaticalCase }))
      .find(({ match }) => match !== null);
    if (inflected?.match) {
      const stem = form.slice(0, inflected.match.index);
      const told = { case: inflected.grammaticalCase, ...extra };
      for (const [pattern, replacement] of stems)
        if (pattern.test(stem))
          add(stem.replace(pattern, replacement.replace('A', /[aou]/u.test(stem) ? 'a' : 'ä')), told);
      add(stem, told);
      if (stem.endsWith('i') && inflected.grammaticalCase !== 'par') add(stem.slice(0, -1), told);
      for (const [pattern, replacement] of gradation)
        if (pattern.test(stem)) add(stem.replace(pattern, replacement), told);
    }
    add(form, extra);
  }
  return guesses;
}
