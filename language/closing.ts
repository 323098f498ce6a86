// Decides whether a text is thanks or a farewell, from a closed lexicon in which every word must stand, because a question
// taken for a goodbye is the worst mistake of this trade. It never guesses and knows nothing about open questions.
import { locales, type Locale } from '../kernel/locale.ts';
import { closingWords, type ClosingWords } from './closing-words.ts';

export type ClosingKind = 'thanks' | 'farewell';

type Role = keyof ClosingWords;

const wordsAtMost = 60;
const longestPhrase = 8;
const lexicons: Readonly<Record<Locale, ReadonlyMap<string, Role>>> = {
  fi: lexiconOf('fi'),
  sv: lexiconOf('sv'),
  en: lexiconOf('en'),
};

/** All of the text is thanks or a farewell, in any of our languages (the conversation's first). */
export function isClosing(text: string, locale: Locale): boolean {
  return closingKind(text, locale) !== undefined;
}

/**
 * `thanks` when it only thanks, `farewell` when it also takes leave; `undefined` for everything else: a question mark, any
 * word outside the lexicon, a leading yes or no ("ja tack", "ei kiitos"), a lone greeting, thanks "anyway" or "in advance".
 */
export function closingKind(text: string, locale: Locale): ClosingKind | undefined {
  if (text.length > 600 || asksOrMourns.test(text)) return undefined;
  const words = wordsOf(text, false);
  if (words.length > wordsAtMost || !words[0] || joining.has(words[0].lower)) return undefined;
  for (const language of orderOf(locale)) {
    const { spans, complete } = coverEnd(words, lexicons[language]);
    const kind = complete ? kindOf(spans, true) : undefined;
    if (kind) return kind;
  }
  return undefined;
}

/**
 * The end of a longer text takes leave: its last sentence, or the end of it, is a farewell by the same lexicon, whatever
 * thanks, name or signature follows ("Selvitän. Kiitos ja tervetuloa uudelleen! T. Anna"). Thanks alone are none, since a
 * request ends with them too. Meant for what goes out to the customer.
 */
export function endsWithClosing(text: string, locale: Locale): boolean {
  const sentences = sentencesOf(withoutSignature(text.slice(-2_000)));
  return orderOf(locale).some((language) => endsIn(language, sentences));
}

/** Looks back from the last sentence as long as whole sentences stand in the lexicon. */
function endsIn(language: Locale, sentences: readonly string[]): boolean {
  let following: readonly Span[] = [];
  for (const sentence of sentences.toReversed()) {
    if (asksOrMourns.test(sentence)) return false;
    const words = wordsOf(sentence, true).slice(-wordsAtMost);
    const { spans, complete } = coverEnd(words, lexicons[language]);
    following = [...spans, ...following];
    if (kindOf(following, complete) === 'farewell') return true;
    if (!complete || following.length > wordsAtMost) return false;
  }
  return false;
}

function orderOf(locale: Locale): readonly Locale[] {
  return [locale, ...locales.filter((other) => other !== locale)];
}

interface Word {
  readonly lower: string;
  /** Begins a clause: the text's first, or after a comma, a dash or "and". */
  readonly atClause: boolean;
  /** May be somebody's name: capitalised, not first in its sentence. */
  readonly nameLike: boolean;
}

interface Span {
  readonly role: Role;
  readonly atClause: boolean;
}

/** Farewell words that need company get it from the spans around them. */
function kindOf(spans: readonly Span[], complete: boolean): ClosingKind | undefined {
  const thanks = spans.some(({ role }) => role === 'thanks');
  const farewell = spans.some(({ role, atClause }, index) => {
    const after = complete && index > 0;
    switch (role) {
      case 'farewell':
        return true;
      case 'clause':
        return atClause || index > 0;
      case 'welcome':
        return thanks;
      case 'either':
        return thanks || after;
      case 'greeting':
        return after || (thanks && index > 0);
      case 'thanks':
      case 'filler':
        return false;
    }
  });
  return farewell ? 'farewell' : thanks ? 'thanks' : undefined;
}

/** The longest end of the words that stands in the lexicon, as phrases; `complete` when that is all of them. */
function coverEnd(
  words: readonly Word[],
  lexicon: ReadonlyMap<string, Role>,
): { spans: Span[]; complete: boolean } {
  const from: (Span[] | undefined)[] = [];
  from[words.length] = [];
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    for (let length = Math.min(longestPhrase, words.length - at); length > 0 && !from[at]; length--) {
      const rest = from[at + length];
      const role = rest && roleOf(words.slice(at, at + length), lexicon);
      if (role) from[at] = [{ role, atClause: words[at]?.atClause ?? false }, ...rest];
    }
    if (from[at]) start = at;
  }
  return { spans: from[start] ?? [], complete: start === 0 };
}

function roleOf(phrase: readonly Word[], lexicon: ReadonlyMap<string, Role>): Role | undefined {
  const known = lexicon.get(phrase.map(({ lower }) => lower).join(' '));
  return known ?? (phrase.length === 1 && phrase[0]?.nameLike ? 'filler' : undefined);
}

/** A question mark, or a sad or angry face: not the words of somebody who is done. */
const asksOrMourns =
  /[?？‽]|(?:^|\s)[:;=]['’]?-?[(/\\|[]|[😐😑😒😔😕😖😞😟😠😡😢😣😤😥😨😩😫😭😰😱🙁🙄☹👎🤬🤔🖕💩]/u;
const smile = /[:;=]['’]?-?[)DdPp3*\]]|[xX][dD]+(?!\p{L})|<3+/gu;
/** Join clauses; a text that begins with one goes on with something, and "ja tack" begins with a Swedish yes. */
const joining: ReadonlySet<string> = new Set(['ja', 'sekä', 'och', 'samt', 'and']);

function wordsOf(text: string, names: boolean): Word[] {
  const words: Word[] = [];
  let atClause = true;
  const pieces = text
    .replace(smile, ' ')
    .matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|[,;:–—.!\n()]|(?<=\s)-+(?=\s)/gu);
  for (const { 0: piece } of pieces) {
    if (!/^[\p{L}\p{N}]/u.test(piece)) {
      atClause = true;
      continue;
    }
    const lower = piece.normalize('NFC').toLowerCase().replaceAll('’', "'");
    words.push({ lower, atClause, nameLike: names && words.length > 0 && /^\p{Lu}\p{Ll}/u.test(piece) });
    atClause = joining.has(lower);
  }
  return words;
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.!?？…\n]+[.!?？…\n]*/gu) ?? [];
}

/** "Terveisin Anna / Asiakaspalvelu", "Mvh Kalle", "T: Anna": the greeting above a name and at most five words of name. */
const signature =
  /(?:^|[\s.,!])(?:(?:(?:ystävällisin |parhain |lämpimin )?terveisin|terv|yst\.? terv|med vänliga? hälsning(?:ar)?|vänliga hälsningar|hälsningar|mvh|(?:best|kind|warm) regards|regards|br|sincerely)(?:[\s,.:!]+|$)|t[.:]\s*)(?:\p{L}[\p{L}.'’-]*[\s,/|]+){0,4}(?:\p{L}[\p{L}.'’-]*)?[\s!]*$/iu;

function withoutSignature(text: string): string {
  return text.replace(signature, (found) => (/^[.!]/u.test(found) ? found.charAt(0) : ' '));
}

function lexiconOf(locale: Locale): ReadonlyMap<string, Role> {
  const words = closingWords[locale];
  const roles: readonly Role[] = ['filler', 'thanks', 'welcome', 'greeting', 'either', 'clause', 'farewell'];
  return new Map(roles.flatMap((role) => words[role].map((phrase) => [phrase, role] as const)));
}
