// Decides whether a text is thanks or a farewell, from a closed lexicon in which every word must stand, because a question
// taken for a goodbye is the worst mistake of this trade. It never guesses and knows nothing about open questions.
import { locales, type Locale } from '../kernel/locale.ts';
import { lexicons, type Lexicon, type Role } from './closing-words.ts';
import { firstNames } from './closing-words/first-names.ts';
import { telling } from './closing-words/spelling.ts';

export type ClosingKind = 'thanks' | 'farewell';

/** Where in a conversation a customer's text stands; what is absent is not known, and then the stricter reading holds. */
export interface ClosingContext {
  /** Something was asked before: then a lone "heippa" parts, where at the beginning even "hei hei" greets. */
  readonly begun?: boolean;
  /** A question of ours waits for an answer: then a leading yes or no is that answer. */
  readonly askedBack?: boolean;
  /** Words of the text that name places, in lower case: "nähdään {oulussa}". */
  readonly places?: readonly string[];
}

const wordsAtMost = 40;
const namesAtMost = 3;
/** A word alone is mended from this length on, as nothing else tells what it was to be. */
const longAlone = 7;

/** All of the text is thanks or a farewell, in any of our languages (the conversation's first). */
export function isClosing(text: string, locale: Locale): boolean {
  return closingKind(text, locale) !== undefined;
}

/**
 * `thanks` when it only thanks, `farewell` when it also takes leave; `undefined` for everything else: a question mark, any
 * word outside the lexicon, a leading yes or no that answers ("ja tack", "ei kiitos"), a greeting, thanks "anyway" or "in
 * advance".
 */
export function closingKind(
  text: string,
  locale: Locale,
  context: ClosingContext = {},
): ClosingKind | undefined {
  if (text.length > 600 || asksOrMourns.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length > wordsAtMost || words.length === 0) return undefined;
  const places = new Set(context.places?.flatMap((place) => wordsOf(place).map(({ lower }) => lower)));
  for (const language of orderOf(locale)) {
    const spans = coverWhole(words, lexicons[language], places);
    const kind = spans && kindOfWhole(spans, context);
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
  return orderOf(locale).some((language) => endsIn(language, sentences, language !== locale));
}

/**
 * Looks back from the last sentence as long as whole sentences stand in the lexicon. A word that is not as the lexicon spells
 * it counts in whole sentences only, and not at all where `foreign`, in another language than the conversation's: "nyt" is a
 * Finnish word before it is somebody's "night".
 */
function endsIn(language: Locale, sentences: readonly string[], foreign: boolean): boolean {
  const lexicon = lexicons[language];
  let following: readonly Span[] = [];
  for (const sentence of sentences.toReversed()) {
    if (asksOrMourns.test(sentence)) return false;
    const words = wordsOf(sentence)
      .slice(-wordsAtMost)
      .map((word) => ({ ...word, plain: lexicon.spelling.plain(word.lower), anyName: word.nameLike }));
    const { spans, complete } = coverEnd(words, lexicon);
    const respelt = spans.some((span) => span.words.some(({ lower, plain }) => plain !== lower));
    if (respelt && (foreign || !complete)) return false;
    following = [...spans, ...following];
    if (kindOf(following, complete, {}) === 'farewell') return true;
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
  /** May be somebody's name: capitalised, not the text's first. */
  readonly nameLike: boolean;
}

/** A word as one language's lexicon spells it. */
interface PlainWord extends Word {
  readonly plain: string;
  /** Whatever is capitalised passes for a name. */
  readonly anyName?: boolean;
  readonly place?: boolean;
}

interface Span {
  readonly role: Role;
  readonly atClause: boolean;
  readonly words: readonly PlainWord[];
  /** Below it stands a name. */
  readonly named?: boolean;
}

/** The spans of the whole text; with one long word mended when nothing else stands in the way. */
function coverWhole(
  words: readonly Word[],
  lexicon: Lexicon,
  places: ReadonlySet<string>,
): readonly Span[] | undefined {
  const { spelling } = lexicon;
  const strange: number[] = [];
  const plain: PlainWord[] = [];
  for (const [at, word] of words.entries()) {
    const known = spelling.known(word.lower);
    const place = places.has(word.lower);
    if (known === undefined && !place && !firstNames.has(word.lower) && !word.nameLike) strange.push(at);
    if (strange.length > 1) return undefined;
    plain.push({ ...word, plain: known ?? word.lower, place });
  }
  const whole = coverEnd(plain, lexicon);
  if (whole.complete) return whole.spans;
  const at = strange[0] ?? plain.findIndex(({ plain: each }) => spelling.known(each) === undefined);
  const word = plain[at];
  const alone = words.length === 1 && (word?.lower.length ?? 0) < longAlone;
  const mended = word && !alone ? spelling.slipped(word.lower) : undefined;
  if (word === undefined || mended === undefined) return undefined;
  const again = coverEnd(plain.with(at, { ...word, plain: mended }), lexicon);
  return again.complete ? again.spans : undefined;
}

/** A text that goes on with something ("ja tack", "and thanks") is no whole one. */
function kindOfWhole(spans: readonly Span[], context: ClosingContext): ClosingKind | undefined {
  const [first] = spans;
  if (first?.role === 'filler' && first.words.length === 1 && joining.has(first.words[0]?.lower ?? ''))
    return undefined;
  return kindOf(spans, true, context);
}

/**
 * Farewell words that need company get it from the spans around them. A yes or no answers, unless nothing was asked and the
 * rest takes leave.
 */
function kindOf(
  spans: readonly Span[],
  complete: boolean,
  { begun, askedBack }: ClosingContext,
): ClosingKind | undefined {
  const thanks = spans.some(({ role }) => role === 'thanks');
  let settled = false;
  let placed = false;
  let parted = false;
  let answers = false;
  let farewell = false;
  for (const [index, { role, atClause, words, named }] of spans.entries()) {
    const after = complete && index > 0;
    switch (role) {
      case 'farewell':
      case 'done':
        farewell = true;
        break;
      case 'clause':
      case 'meeting':
        farewell ||= atClause || index > 0;
        placed ||= role === 'meeting';
        break;
      case 'returning':
        farewell ||= complete && begun !== undefined && !askedBack;
        placed = true;
        break;
      case 'visit':
        placed = true;
        settled = true;
        break;
      case 'where':
        if (complete && !placed) return undefined;
        break;
      case 'signature':
        farewell ||= complete && (named === true || words.map(({ plain }) => plain).join('').length > 4);
        break;
      case 'welcome':
        farewell ||= thanks;
        break;
      case 'parting':
        farewell ||= begun !== false || thanks || settled;
        parted = true;
        break;
      case 'either':
        farewell ||= thanks || begun === true || (begun === false ? settled || parted : after);
        break;
      case 'greeting':
        farewell ||= (thanks && index > 0) || (begun === false ? settled : after && !exclaimed(spans, index));
        break;
      case 'settled':
        settled = true;
        break;
      case 'lead':
        answers = true;
        break;
      case 'thanks':
      case 'filler':
        break;
    }
  }
  if (answers) return farewell && askedBack === false ? 'farewell' : undefined;
  return farewell ? 'farewell' : thanks ? 'thanks' : undefined;
}

/** "Mahtavaa hei": praise with an interjection and no comma before it, which greets nobody. */
function exclaimed(spans: readonly Span[], index: number): boolean {
  return spans[index]?.atClause === false && spans.slice(0, index).every(({ role }) => role === 'filler');
}

/** The longest end of the words that stands in the lexicon, as phrases; `complete` when that is all of them. */
function coverEnd(
  words: readonly PlainWord[],
  lexicon: Lexicon,
): { readonly spans: Span[]; readonly complete: boolean } {
  const from: (Span[] | undefined)[] = [];
  from[words.length] = [];
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const longest = lexicon.longestFrom(words[at]?.plain ?? '');
    for (let length = Math.min(longest, words.length - at); length > 0 && !from[at]; length--) {
      const phrase = words.slice(at, at + length);
      const role = roleOf(phrase, lexicon);
      if (role === undefined) continue;
      const end = at + length;
      const names = role === 'signature' ? namesFrom(words, end) : 0;
      const rest = from[end + names] ?? from[end];
      const atClause = words[at]?.atClause ?? false;
      if (rest)
        from[at] = [
          { role, atClause, words: phrase, named: names > 0 && rest === from[end + names] },
          ...rest,
        ];
    }
    if (from[at]) start = at;
  }
  return { spans: from[start] ?? [], complete: start === 0 };
}

function roleOf(phrase: readonly PlainWord[], lexicon: Lexicon): Role | undefined {
  const known = lexicon.roleOf(phrase.map(({ plain }) => plain));
  const [word] = phrase;
  if (known !== undefined || word === undefined || phrase.length > 1) return known;
  if (word.place) return 'where';
  return word.nameLike && (word.anyName || firstNames.has(word.lower)) ? 'filler' : undefined;
}

/** How many words from here on may be the name below a signature: capitalised ones, or a first name however written. */
function namesFrom(words: readonly PlainWord[], start: number): number {
  let count = 0;
  for (const word of words.slice(start, start + namesAtMost)) {
    const mayName = word.nameLike && !telling.has(word.lower) && !/k[oö](?:han|hän|s)?$/u.test(word.lower);
    if (!firstNames.has(word.lower) && !mayName) break;
    count++;
  }
  return count;
}

/** A question mark, or a sad or angry face: not the words of somebody who is done. */
const asksOrMourns =
  /[?？‽⁇⁈⁉؟❓❔]|(?:^|\s)[:;=]['’]?-?[(/\\|[]|[😐😑😒😔😕😖😞😟😠😡😢😣😤😥😨😩😫😭😰😱🙁🙄☹👎🤬🤔🖕💩]/u;
const smile = /[:;=]['’]?-?[)DdPp3*\]]|[xX][dD]+(?![\p{L}\p{M}])|<3+/gu;
/** Join clauses; a text that begins with one goes on with something, and "ja tack" begins with a Swedish yes. */
const joining: ReadonlySet<string> = new Set(['ja', 'sekä', 'och', 'samt', 'and']);

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let atClause = true;
  const pieces = text
    .normalize('NFC')
    .replace(smile, ' ')
    .matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|[,;:–—.!\n()]|(?<=\s)-+(?=\s)/gu);
  for (const { 0: piece } of pieces) {
    if (!/^[\p{L}\p{N}]/u.test(piece)) {
      atClause = true;
      continue;
    }
    const lower = piece.toLowerCase().replace(/['’]/gu, '');
    words.push({ lower, atClause, nameLike: words.length > 0 && /^\p{Lu}\p{Ll}/u.test(piece) });
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
