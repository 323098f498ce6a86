// Tells in which of our languages a message is written. It trusts words more than letters and a conversation more than one
// message: a greeting, a product's name or a code never changes the language.
import { locales, type Locale } from '../../kernel/locale.ts';
import { functionWords } from '../morphology/function-words.ts';
import { addressesIn } from '../morphology/addresses.ts';
import { languageModel } from './detect/model.ts';

export interface LanguageHints {
  /** The language of the page on which the chat stands. */
  readonly page?: Locale;
  /** The language the conversation has been held in so far. */
  readonly conversation?: Locale;
  /** The shop's languages, default first; never empty. */
  readonly languages: readonly Locale[];
}

export interface DetectedLanguage {
  readonly locale: Locale;
  /** The message itself says so: two or more telling words, or one long word that only one language has. */
  readonly sure: boolean;
}

/** Written alike, or said alike, in two of the languages: they decide nothing. */
const ambiguous: ReadonlySet<string> = new Set(
  `hei hej hey moi ok okei okej okay no ja jo on en me se de sen till ju han an joo jaa juu men ton mina sina man tai minut
  sinne pro max mini plus set led usb wifi tv pc euro info chat service super bonus kilo meter minus via original classic
  black white smart home sport premium basic tack thanks kiitos`.split(/\s+/u),
);
const wordsAtMost = 60;
const telling = 1.2;
/** What one word may weigh at most, in nats, so that a long foreign name does not outweigh a sentence. */
const heaviest = 4;

interface Evidence {
  readonly word: string;
  /** In the vocabulary of these languages. */
  readonly known: readonly Locale[];
  readonly scores: Readonly<Record<Locale, number>>;
  readonly weight: number;
  readonly capitalised: boolean;
  /** Capitalised inside the message and no function word. */
  readonly nameLike: boolean;
}

/**
 * The message's language when it is sure and the shop speaks it; else the conversation's, else the page's, else the shop's
 * first. Reads the first 60 words; about 0.1 ms.
 */
export function detectLanguage(text: string, hints: LanguageHints): DetectedLanguage {
  const fallback = [hints.conversation, hints.page].find(
    (locale) => locale && hints.languages.includes(locale),
  );
  const kept: DetectedLanguage = { locale: fallback ?? hints.languages[0] ?? 'en', sure: false };
  const evidence = evidenceIn(text);
  const totals = locales
    .map((locale) => ({
      locale,
      total: evidence.reduce((sum, { scores, weight }) => sum + weight * scores[locale], 0),
    }))
    .sort((one, other) => other.total - one.total);
  const [best, second] = totals;
  if (!best || !second || !hints.languages.includes(best.locale)) return kept;

  const forBest = evidence.filter(({ scores }) =>
    locales.every((other) => other === best.locale || scores[best.locale] - scores[other] >= telling),
  );
  const vouched = forBest.filter(({ known }) => known.includes(best.locale));
  const margin = best.total - second.total;
  const sure =
    severalWords(best.locale, forBest.length, vouched.length, margin, evidence) ||
    (hints.conversation === undefined && oneLongWord(evidence, vouched));
  return sure ? { locale: best.locale, sure } : kept;
}

/**
 * Words of the message that stand in this language's vocabulary and, as things are, tell it from the others: what both
 * have, names and words of no vocabulary count for none.
 */
export function tellingWords(text: string, locale: Locale): number {
  return evidenceIn(text).filter(
    ({ known, nameLike, scores }) =>
      !nameLike &&
      known.includes(locale) &&
      locales.every((other) => other === locale || scores[locale] - scores[other] >= telling),
  ).length;
}

/** Names of goods look English wherever they are sold, so English needs a word of its vocabulary and a sentence's small letters. */
function severalWords(
  locale: Locale,
  tellingWords: number,
  vouchedWords: number,
  margin: number,
  evidence: readonly Evidence[],
): boolean {
  if (tellingWords < 2 || evidence.every(({ capitalised }) => capitalised)) return false;
  // A maker and a series are two English words and no sentence.
  const sentence = evidence.length > 2 || evidence.some(({ known, word }) => functionWordOf(known, word));
  if (locale === 'en' && !sentence) return false;
  return vouchedWords > 0 ? margin >= 2.5 : locale !== 'en' && margin >= 4;
}

function oneLongWord(evidence: readonly Evidence[], vouched: readonly Evidence[]): boolean {
  const [only] = vouched;
  return (
    evidence.filter(({ nameLike }) => !nameLike).length === 1 &&
    only !== undefined &&
    !only.nameLike &&
    only.word.length >= 5 &&
    only.known.length === 1
  );
}

function evidenceIn(text: string): readonly Evidence[] {
  let source = text.slice(0, 1_000);
  for (const { start, end } of addressesIn(source))
    source = source.slice(0, start) + ' '.repeat(end - start) + source.slice(end);
  const found: Evidence[] = [];
  for (const match of source.matchAll(
    /(?<![\p{L}\p{M}\p{N}_-])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{N}_])/gu,
  )) {
    const word = match[0].normalize('NFC').toLowerCase().replaceAll('’', "'");
    if (word.length < 2 || ambiguous.has(word)) continue;
    const known = locales.filter(
      (locale) => functionWords[locale].has(word) || languageModel.knows(locale, word),
    );
    const capitalised = /^\p{Lu}/u.test(match[0]);
    const nameLike = capitalised && found.length > 0 && !functionWordOf(known, word);
    const scores = languageModel.scores(word);
    found.push({
      word,
      known,
      scores: known.length === 0 ? scores : favouring(scores, known),
      capitalised,
      nameLike,
      weight: nameLike ? 0.25 : known.length > 0 ? 1 : 0.6,
    });
    if (found.length === wordsAtMost) break;
  }
  return found;
}

function functionWordOf(known: readonly Locale[], word: string): boolean {
  return known.some((locale) => functionWords[locale].has(word));
}

/** A word that stands in a vocabulary speaks for those languages whatever its letters look like. */
function favouring(
  scores: Readonly<Record<Locale, number>>,
  known: readonly Locale[],
): Readonly<Record<Locale, number>> {
  const floor = Math.min(...known.map((locale) => scores[locale]));
  const top = Math.max(...locales.map((locale) => scores[locale]), floor);
  const lifted = (locale: Locale): number =>
    known.includes(locale) ? Math.max(scores[locale], top) : Math.min(scores[locale], top - heaviest / 2);
  return { fi: lifted('fi'), sv: lifted('sv'), en: lifted('en') };
}
