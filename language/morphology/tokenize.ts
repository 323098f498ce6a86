// Takes a message apart into words, numbers, codes and punctuation, each with its analyses. It reads any Unicode in linear
// time and knows no language beyond the endings that Finnish and Swedish hang on codes with a colon.
import type { Effort, Morphology, Token, WordAnalysis } from '../../kernel/words.ts';
import { addressesIn } from './addresses.ts';
import { inflectedCode } from './codes.ts';

/** What stands after this many characters is not read. */
const longestText = 4_000;
/** For the words of one message: some 65 ordinary ones that all differ, and about 2 ms on a slow machine. */
const messageEffort = 48_000;

const letter = '\\p{L}';
const digit = '\\p{N}';
const mark = '\\p{M}';
const atom = `[${letter}${digit}][${letter}${digit}${mark}]*`;
/** Endings after a colon: "RX-500:n", "TV:ssä", "USA:han", "tv:n", "K5:an", each perhaps with an enclitic. */
const ending =
  '(?:n|an|a|ä|t|s|e?ns|e[nt]|ar(?:na)?|ien|ja|jä|it?[aä]|(?:i|ei)?t?t?[aä]|i?(?:ss|st|ll|lt|n)[aä]|i?lle|i?ksi|[aeiouyäö]{1,2}n|h[aeiouyäö]n|seen|iin)(?:k[oö](?:han|hän)?|kin|kaan|kään|h[aä]n)?';

/**
 * One word, number or code. Joined inside: apostrophe between letters, hyphen, underscore and ampersand between letters or
 * digits, dot, comma, colon and slash between digits, and a colon before an inflectional ending.
 */
const chunk = new RegExp(
  `${atom}(?:(?:(?<=${digit})[.,:/](?=${digit})|(?<=[${letter}${mark}])['’ʼ](?=${letter})|[-‐‑_&](?=[${letter}${digit}])|:(?=${ending}(?![${letter}${digit}${mark}])))${atom})*`,
  'uy',
);
const punctuation: Readonly<Record<string, string>> = {
  '.': '.',
  ',': ',',
  '!': '!',
  '?': '?',
  ';': ';',
  ':': ':',
  '\n': '\n',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '…': '.',
  '？': '?',
  '！': '!',
  '‽': '?',
};
const space = /[^\S\r\n\u2028\u2029]+/uy;
/** Beyond it stand the characters that another form of writing may replace: marks to compose, other apostrophes and hyphens. */
const beyondLatin = /[^\u0000-\u02ff]/u;
const plainWord = /^[a-zåäö]+$/u;
const hasLetter = new RegExp(letter, 'u');
const hasDigit = new RegExp(digit, 'u');

/**
 * The tokens in order. E-mail addresses, links and model codes are one `mixed` token each; `12,5` and `14.30` are one
 * `number`; emoji, brackets and other signs are left out. Punctuation has no analyses, a number one that repeats it. A
 * word's analyses are made when they are first read, so that words which nobody reads cost nothing; a message that asks for
 * more of them than `effort` allows gets guesses for the rest; the default is enough for any customer's message.
 */
export function tokenize(
  text: string,
  morphology: Morphology,
  effort: Effort = { left: messageEffort },
): Token[] {
  const source = text.length > longestText ? text.slice(0, longestText) : text;
  const addresses = addressesIn(source);
  const analysesOf = withinEffort(morphology, effort);
  const tokens: Token[] = [];
  let nextAddress = 0;
  let at = 0;

  while (at < source.length) {
    const address = addresses[nextAddress];
    if (address?.start === at) {
      tokens.push(addressToken(source, address.start, address.end));
      at = address.end;
      nextAddress++;
      continue;
    }
    space.lastIndex = at;
    if (space.test(source)) {
      at = space.lastIndex;
      continue;
    }
    const sign = punctuation[source[at] ?? ''];
    if (sign !== undefined) {
      const end = source.startsWith('\r\n', at) ? at + 2 : at + 1;
      tokens.push({
        text: source.slice(at, end),
        lower: sign,
        start: at,
        end,
        kind: 'punctuation',
        analyses: [],
      });
      at = end;
      continue;
    }
    chunk.lastIndex = at;
    const found = chunk.exec(source)?.[0];
    if (found === undefined) {
      at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const end = Math.min(at + found.length, address?.start ?? Infinity);
    tokens.push(wordToken(source.slice(at, end), at, analysesOf));
    at = end;
  }
  return tokens;
}

function addressToken(source: string, start: number, end: number): Token {
  const text = source.slice(start, end);
  const lower = normal(text);
  return {
    text,
    lower,
    start,
    end,
    kind: 'mixed',
    analyses: [{ lemma: lower, parts: [lower], wordClass: 'other' }],
  };
}

type AnalysesOf = (lower: string, kind: 'word' | 'number' | 'mixed') => readonly WordAnalysis[];

/** The analyses of one message's words, each looked up once, all of them within one effort. */
function withinEffort(morphology: Morphology, effort: Effort): AnalysesOf {
  const known = new Map<string, readonly WordAnalysis[]>();
  return (lower, kind) => {
    if (kind === 'number') return [{ lemma: lower, parts: [lower], wordClass: 'numeral' }];
    const before = known.get(lower);
    if (before) return before;
    const analyses =
      kind === 'mixed' ? inflectedCode(lower, morphology, effort) : morphology.analyse(lower, effort);
    known.set(lower, analyses);
    return analyses;
  };
}

function wordToken(text: string, start: number, analysesOf: AnalysesOf): Token {
  const lower = normal(text);
  const kind = plainWord.test(lower) ? 'word' : kindOf(lower);
  let analyses: readonly WordAnalysis[] | undefined;
  return {
    text,
    lower,
    start,
    end: start + text.length,
    kind,
    get analyses() {
      return (analyses ??= analysesOf(lower, kind));
    },
  };
}

function kindOf(lower: string): 'word' | 'number' | 'mixed' {
  if (!hasDigit.test(lower)) return 'word';
  return hasLetter.test(lower) || /[-_&/]/u.test(lower) ? 'mixed' : 'number';
}

/** Lower case, NFC, with the plain apostrophe and the plain hyphen. */
function normal(text: string): string {
  if (!beyondLatin.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
}
