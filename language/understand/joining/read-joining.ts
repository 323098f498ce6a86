// What a message says about joining conversations: a wish to go on elsewhere, a code, the answer to "shall they be joined?", or
// that they shall part. A closed lexicon, and for an answer a closed one in which every word must be known: nothing is joined by a guess.
import { joinCodeIn } from '../../../kernel/join-code.ts';
import { locales } from '../../../kernel/locale.ts';
import { fold } from '../folding.ts';
import { joinWords } from './words.ts';

export type JoinWish =
  | {
      readonly kind: 'wish';
      readonly byMail: boolean;
      /** Nothing else is in the message. */ readonly isAll: boolean;
    }
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly isSound: boolean;
      /** Named a code, not only of its form. */ readonly isNamed: boolean;
    }
  | { readonly kind: 'yes' | 'no' | 'end' };

const longestWish = 200;
const mostWords = 14;

/** `isAsked`: the customer was asked whether to join. Pure; `undefined` for everything that is not about joining. */
export function readJoining(text: string, isAsked: boolean): JoinWish | undefined {
  const found = joinCodeIn(text);
  if (found !== undefined && isBeside(found.rest, 'besideCode')) {
    const { code, isSound, rest } = found;
    return { kind: 'code', code, isSound, isNamed: /\b(?:koodi|kod|code)/.test(spelled(rest)) };
  }
  if (text.length > longestWish) return undefined;
  const said = spelled(text);
  if (endsJoining(text)) return { kind: 'end' };
  if (isAsked) {
    const answer = answerIn(said);
    if (answer !== undefined) return { kind: answer };
  }
  const isWish = locales.some((locale) => joinWords[locale].wishes.some((wish) => wish.test(said)));
  const asksForLink = locales.some(
    (locale) =>
      joinWords[locale].mail.test(said) && /\b(?:linkki|linkin|lank|link)\w*/.test(said) && isShort(said),
  );
  if (!isWish && !asksForLink) return undefined;
  const byMail = locales.some((locale) => joinWords[locale].mail.test(said));
  return { kind: 'wish', byMail, isAll: isShort(said) };
}

/** "Lopeta yhdistäminen": whoever says no more than that means it. */
export function endsJoining(text: string): boolean {
  const said = spelled(text);
  return (
    text.length <= longestWish &&
    isShort(said) &&
    locales.some((locale) => joinWords[locale].ends.some((end) => end.test(said)))
  );
}

function answerIn(said: string): 'yes' | 'no' | undefined {
  // "Kyllä?" asks back.
  if (said.includes('?')) return undefined;
  const words = wordsOf(said);
  for (const locale of locales) {
    const { yes, no, besideAnswer } = joinWords[locale];
    const known = words.every((word) => [yes, no, besideAnswer].some((list) => list.includes(word)));
    if (!known || words.length === 0) continue;
    if (words.some((word) => no.includes(word))) return 'no';
    if (words.some((word) => yes.includes(word))) return 'yes';
  }
  return undefined;
}

function isBeside(rest: string, list: 'besideCode'): boolean {
  const words = wordsOf(spelled(rest));
  return locales.some((locale) => words.every((word) => joinWords[locale][list].includes(word)));
}

function wordsOf(said: string): readonly string[] {
  return said.split(/[ .!?]+/).filter((word) => word !== '');
}

function isShort(said: string): boolean {
  return said.split(' ').length <= mostWords;
}

/** One spelling for all: folded, words with one space between. */
function spelled(text: string): string {
  return text
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}.!?]+|(?=[.!?])|(?<=[.!?])/u)
    .map((word) => (/^[.!?]$/.test(word) ? word : fold(word)))
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ ?([.!?]) ?/g, '$1 ')
    .trim()
    .replace(/[.!]+$/, '');
}
