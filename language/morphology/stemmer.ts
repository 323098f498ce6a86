// Word analysis without a dictionary: Snowball's stems for Swedish and English, and for Finnish also guesses at the base form.
// It knows endings only, so it tells no word class beyond the function words.
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Locale } from '../../kernel/locale.ts';
import type { Morphology, WordAnalysis } from '../../kernel/words.ts';
import { guessBaseForms } from './finnish-endings.ts';
import { functionWords } from './function-words.ts';
import { spokenForms, standardForm } from './spoken-finnish.ts';
import { swedishBaseForms } from './swedish-endings.ts';

const longestWord = 60;
const stems: Readonly<Record<Locale, (word: string) => string>> = {
  fi: stemFinnish,
  sv: stemSwedish,
  en: stemEnglish,
};

/** The stem under which inflected forms of a lower-case word meet; the word itself when it is too long or nothing would be left. */
export function stemOf(word: string, locale: Locale): string {
  if (word.length > longestWord || word.length < 3) return word;
  return stems[locale](word) || word;
}

/** English: one reading, the stem; Swedish: the stem first, then stems of forms it may come from; Finnish: guessed base forms, best first, and the stem last. */
export function stemmerMorphology(locale: Locale): Morphology {
  return {
    source: 'stemmer',
    analyse: (word) =>
      locale === 'fi'
        ? finnishGuesses(word)
        : locale === 'sv'
          ? swedishGuesses(word)
          : [stemmed(word, locale)],
  };
}

/** Readings of a Finnish word that no dictionary knows; never empty. */
export function finnishGuesses(word: string): readonly WordAnalysis[] {
  const standard = standardForm(word) ?? word;
  const functionClass = functionWords.fi.get(standard);
  if (functionClass) {
    const ko = /^(?:.{2,})(k[oö])$/u.test(standard) && functionClass === 'verb';
    return [
      { lemma: standard, parts: [standard], wordClass: functionClass, ...(ko ? { enclitics: ['ko'] } : {}) },
    ];
  }
  if (word.length > longestWord) return [{ lemma: word, parts: [word], wordClass: 'other' }];
  const readings = guessBaseForms(standard).map(({ lemma, ...told }): WordAnalysis => ({
    lemma,
    parts: pieces(lemma),
    wordClass: 'other',
    ...told,
  }));
  const stem = stemOf(standard, 'fi');
  const [likeliest] = readings;
  if (!readings.some(({ lemma }) => lemma === stem))
    readings.push({ ...likeliest, lemma: stem, parts: pieces(stem), wordClass: 'other' });
  const question = spokenQuestion(word);
  return question ? [...readings, ...question] : readings;
}

/** "löytyiskö", "saaks": the clitic is told even where no dictionary can confirm the standard form. */
function spokenQuestion(word: string): readonly WordAnalysis[] | undefined {
  const form = /.{2}(?:ks|is(?:k[oö])?)$/u.test(word) ? spokenForms(word)[0] : undefined;
  if (form === undefined) return undefined;
  const stem = stemOf(form.replace(/k[oö]$/u, ''), 'fi');
  return [
    {
      lemma: stem,
      parts: [stem],
      wordClass: 'other',
      ...(/k[oö]$/u.test(form) ? { enclitics: ['ko'] } : {}),
    },
  ];
}

function stemmed(word: string, locale: Locale): WordAnalysis {
  const wordClass = functionWords[locale].get(word);
  if (wordClass) return { lemma: word, parts: [word], wordClass };
  const lemma = stemOf(word, locale);
  return {
    lemma,
    parts: word.includes('-') ? pieces(word).map((piece) => stemOf(piece, locale)) : [lemma],
    wordClass: 'other',
  };
}

function swedishGuesses(word: string): readonly WordAnalysis[] {
  const first = stemmed(word, 'sv');
  if (first.wordClass !== 'other' || word.length > longestWord) return [first];
  const lemmas = new Set(swedishBaseForms(word).flatMap((form) => [stemOf(form, 'sv'), form]));
  lemmas.delete(first.lemma);
  return [
    first,
    ...[...lemmas]
      .slice(0, 10)
      .map((lemma): WordAnalysis => ({ lemma, parts: pieces(lemma), wordClass: 'other' })),
  ];
}

function pieces(word: string): string[] {
  const found = word.split('-').filter((piece) => piece !== '');
  return found.length > 0 ? found : [word];
}
