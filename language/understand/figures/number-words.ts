// Cardinals in words as they are put together and slurred: "satakolkytviis", "fyrtiotvå", "ninety-two". It knows how
// numbers are built in the three languages and not what they count.
import { fold } from '../folding.ts';
import { remembered } from '../remembered.ts';

type Forms = readonly (readonly [value: number, forms: string])[];

const folded = (forms: Forms): readonly (readonly [form: string, value: number])[] =>
  forms
    .flatMap(([value, list]) => list.split(' ').map((form) => [fold(form), value] as const))
    .toSorted(([a], [b]) => b.length - a.length);

const digits = folded([
  [1, 'yksi yks yhden en ett one'],
  [2, 'kaksi kaks kahden två two'],
  [3, 'kolme kol kolmen tre three'],
  [4, 'neljä nel neljän fyra fyr four'],
  [5, 'viisi viis viiden viit fem five'],
  [6, 'kuusi kuus kuuden sex six'],
  [7, 'seitsemän seittemän seittemä seiska seis sju seven'],
  [8, 'kahdeksan kaheksan kasi åtta eight'],
  [9, 'yhdeksän yheksän ysi nio nie nine'],
]);
const wholes = folded([
  [10, 'kymmenen kymppi kympin tio tie ten'],
  [11, 'elva eleven'],
  [12, 'tolv twelve'],
  [13, 'tretton thirteen'],
  [14, 'fjorton fourteen'],
  [15, 'femton fifteen'],
  [16, 'sexton sixteen'],
  [17, 'sjutton seventeen'],
  [18, 'arton aderton eighteen'],
  [19, 'nitton nineteen'],
]);
const tens = folded([
  [20, 'tjugo tjuge tjug twenty'],
  [30, 'trettio trettie tretti thirty'],
  [40, 'fyrtio fyrtie fyrti forty'],
  [50, 'femtio femtie femti fifty'],
  [60, 'sextio sextie sexti sixty'],
  [70, 'sjuttio sjuttie sjutti seventy'],
  [80, 'åttio åttie åtti eighty'],
  [90, 'nittio nittie nitti ninety'],
]);
const hundreds = folded([[100, 'sataa sata sadan satasen hundra hundred']]);
const thousands = folded([[1000, 'tuhatta tuhat tuhannen tusen thousand']]);
/** Finnish tens and teens are a digit with one of these. */
const tenEndings = ['kymmenta', 'kymmenen', 'kymppia', 'kytta', 'kyt'];
/** Before its ones the ending is slurred further: "kakskyviis". */
const slurredTen = 'ky';
const teenEndings = ['toista', 'toist'];

const longest = 40;
const wordsRemembered = 4_000;

/** The value of one folded word, compounds taken apart; `undefined` for words that are no cardinal. */
export const cardinal: (word: string) => number | undefined = remembered(wordsRemembered, valueOf);

function valueOf(word: string): number | undefined {
  const plain = word.replaceAll('-', '');
  if (plain.length < 2 || plain.length > longest) return undefined;
  return below1000(plain) ?? times(thousands, plain, below1000);
}

function below1000(word: string): number | undefined {
  return below100(word) ?? times(hundreds, word, below100);
}

/** "viisisataa", "satakolkytviis": how many of the greater unit, and what is left over. */
function times(
  units: readonly (readonly [form: string, value: number])[],
  word: string,
  rest: (word: string) => number | undefined,
): number | undefined {
  for (const [form, unit] of units) {
    const at = word.indexOf(form);
    if (at < 0) continue;
    const many = at === 0 ? 1 : below100(word.slice(0, at));
    const after = word.slice(at + form.length);
    const more = after === '' ? 0 : rest(after);
    if (many !== undefined && more !== undefined) return many * unit + more;
  }
  return undefined;
}

function below100(word: string): number | undefined {
  const whole = digitOf(word) ?? wholes.find(([form]) => form === word)?.[1];
  if (whole !== undefined) return whole;
  for (const [form, value] of tens) {
    const rest = word.startsWith(form) ? word.slice(form.length) : undefined;
    if (rest === '') return value;
    const digit = rest === undefined ? undefined : digitOf(rest);
    if (digit !== undefined) return value + digit;
  }
  return finnishTens(word);
}

function finnishTens(word: string): number | undefined {
  for (const [form, value] of digits) {
    if (!word.startsWith(form)) continue;
    const rest = word.slice(form.length);
    if (teenEndings.includes(rest)) return 10 + value;
    for (const ending of tenEndings) {
      if (!rest.startsWith(ending)) continue;
      const digit = rest === ending ? 0 : digitOf(rest.slice(ending.length));
      if (digit !== undefined) return value * 10 + digit;
    }
    const ones = rest.startsWith(slurredTen) ? digitOf(rest.slice(slurredTen.length)) : undefined;
    if (ones !== undefined) return value * 10 + ones;
  }
  return undefined;
}

function digitOf(word: string): number | undefined {
  return digits.find(([form]) => form === word)?.[1];
}

/**
 * The number that begins at a word and goes on in the next ones: "ninety two", "kaksi sataa", "sata viiskyt". `valueAt`
 * tells the value of one word and `undefined` for what is no cardinal in words; so does this.
 */
export function joinedCardinal(
  at: number,
  valueAt: (at: number) => number | undefined,
): { readonly value: number; readonly words: number } | undefined {
  const first = valueAt(at);
  if (first === undefined) return undefined;
  let value: number = first;
  for (let words = 1; ; words++) {
    const next = valueAt(at + words);
    const more: number | undefined = next === undefined ? undefined : joined(value, next);
    if (more === undefined) return { value, words };
    value = more;
  }
}

/** What two numbers side by side make; `undefined` where they are two. */
function joined(value: number, next: number): number | undefined {
  if ((next === 100 || next === 1000) && value >= 1 && value < Math.min(next, 100)) return value * next;
  if (next < 1) return undefined;
  if (value >= 1000 && value % 1000 === 0 && next < 1000) return value + next;
  if (value >= 100 && value % 100 === 0 && next < 100) return value + next;
  return value % 100 >= 20 && value % 10 === 0 && next < 10 ? value + next : undefined;
}
