// Postal codes in a message, told apart from order numbers, prices, quantities, article numbers and phones, which may look
// the same.
import type { PlaceHit } from '../../../kernel/finding.ts';
import type { Token } from '../../../kernel/words.ts';
import { isListedCode } from './postal-areas.ts';

const postalWord = /^(?:posti(?:numero|nro|koodi)|postnummer|postnr|postal|postcode|zip|zipcode|pnro)/u;
const otherNumberWord =
  /^(?:tilau[ks]|tilausn|order|beställning|ordernummer|viite|lasku|faktura|invoice|tuote(?:numero|nro|koodi|tunnu)|artikkeli|artikel|sku|ean|gtin|malli|model|modell|koodi(?!$)|puh|puhelin|tel|gsm|phone|asiakasn|kundn|customer|seuranta|lähety|paketti|tracking|kolli|jäsen|kuitti|kvitto|receipt|reklamaatio|tiketti|ticket|art)/u;
const priceWord = /^(?:hin(?:ta|nal|na)|maksoi|maksanut|pris|kostade|price|costs?$|paid)/u;
const unit =
  /^(?:€|e|eur|euro|euroa|euron|eurolla|kpl|st|stk|pcs|mm|cm|m|km|kg|g|w|kw|mah|wh|lm|lumen|lumenin|lumenia|rpm|btu|hz|mhz|pa|dpi|l|litraa|ml|v|x|kappaletta|stycken|pieces|watt|wattia|sek|kr)$/u;
const ending =
  '(?::?(?:een|iin|aan|ään|hin|seen|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|n|a|ä|ta|tä|ksi|alue(?:elle|ella|en)?))?';
const exactCode = new RegExp(`^(?:(?:fi?n?|ax|s)-)?(\\d{5})${ending}$`, 'iu');
const openCode = new RegExp(`^(\\d{1,4})(x{1,4}|\\*{1,4})${ending}$`, 'iu');
const beginning = /^(\d{2,4})(-?(?:alku|alkav|börj|områ).*)?$/u;
const beginsBefore = /(?:^|\s)(?:alka(?:a|en|va|vat)|börja\p{L}* (?:på|med)|(?:begin|start)\p{L}* with)$/u;
const beginsAfter = /^(?:alku|alkav|alkais|börjande|områ)/u;

/** In order of appearance. `97xxx` is told as digits followed by `x`. */
export function postalCodesIn(tokens: readonly Token[]): readonly PlaceHit[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'number' && token.kind !== 'mixed') return [];
    const code = codeOf(tokens, index);
    return code === undefined
      ? []
      : [{ place: { kind: 'postal' as const, code: code.code }, score: code.score, matched: [index] }];
  });
}

function codeOf(
  tokens: readonly Token[],
  index: number,
): { readonly code: string; readonly score: number } | undefined {
  const token = tokens[index]!;
  const named = wordsBefore(tokens, index).some(({ lower }) => postalWord.test(lower));
  const open = openCode.exec(token.lower);
  if (open !== null && (open[1]?.length ?? 0) + (open[2]?.length ?? 0) <= 5) {
    return { code: `${open[1]}${'x'.repeat(5 - (open[1]?.length ?? 0))}`, score: 1 };
  }
  const exact = exactCode.exec(token.lower)?.[1];
  if (exact !== undefined) {
    if (named) return { code: exact, score: 1 };
    if (isOtherNumber(tokens, index)) return undefined;
    if (isListedCode(exact)) return { code: exact, score: 0.95 };
    // Not in the list: a round figure is likelier an amount.
    return exact.endsWith('000') ? undefined : { code: exact, score: 0.8 };
  }
  const [, begins, said] = beginning.exec(token.lower) ?? [];
  const beside =
    said !== undefined ||
    named ||
    wordsAfter(tokens, index).some(({ lower }) => postalWord.test(lower)) ||
    (token.lower.length < 4 &&
      ((beginsBefore.test(textBefore(tokens, index)) && wordsAfter(tokens, index).length === 0) ||
        beginsAfter.test(tokens[index + 1]?.lower ?? '')));
  if (begins !== undefined && beside && begins.length < 5) {
    return { code: begins.padEnd(5, 'x'), score: 0.9 };
  }
  return undefined;
}

function isOtherNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (wordsBefore(tokens, index).some(({ lower }) => otherNumberWord.test(lower))) return true;
  if (before !== undefined && priceWord.test(before.lower)) return true;
  if (after !== undefined && after.start - token.end <= 1 && unit.test(after.lower)) return true;
  return isDigits(before) || isDigits(after);
}

/** Groups of digits side by side are one long number: a phone, an EAN, an order. */
function isDigits(neighbour: Token | undefined): boolean {
  return neighbour?.kind === 'number' && !/^\d{5}$/u.test(neighbour.lower) && !/[.:]/u.test(neighbour.lower);
}

/** Up to three words before, within the sentence. */
function wordsBefore(tokens: readonly Token[], index: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = index - 1; at >= 0 && words.length < 3; at--) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' && token.lower !== ':' && token.lower !== '.') break;
    if (token.kind === 'punctuation' && token.lower === '.' && (tokens[at - 1]?.lower.length ?? 0) > 4) break;
    if (token.kind !== 'punctuation') words.push(token);
  }
  return words;
}

/** The two words before, as said. */
function textBefore(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .map(({ lower }) => lower)
    .join(' ');
}

function wordsAfter(tokens: readonly Token[], index: number): readonly Token[] {
  return tokens.slice(index + 1, index + 3).filter(({ kind }) => kind === 'word');
}
