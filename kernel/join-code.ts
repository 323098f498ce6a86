// The form of the code by which a customer joins two of their conversations: eight signs that are not taken for one another and
// make no words, the last of them a check. It knows nothing of what a code opens.

/** Neither vowels nor signs that look alike: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V, Q. */
const signs = '23456789CDFHJKMNPRTVWX';
/** Each has an inverse among the remainders by the number of signs, so that any single mistyped sign shows. */
const weights = [1, 3, 5, 7, 9, 13, 15] as const;

/** `XXXX-XXXX`, always with letters and a figure. `below(n)` gives a random whole number from 0 to n - 1. */
export function newJoinCode(below: (n: number) => number): string {
  for (;;) {
    const values = weights.map(() => below(signs.length));
    const all = [...values, checkOf(values)].map((value) => signs.charAt(value)).join('');
    if (/\d/.test(all) && /[A-Z].*[A-Z]/.test(all)) return `${all.slice(0, 4)}-${all.slice(4)}`;
  }
}

export interface FoundCode {
  /** As it was given out. */
  readonly code: string;
  /** It is of the form, and no sign is mistyped. */
  readonly isSound: boolean;
  /** What else stands in the text. */
  readonly rest: string;
}

/** The first thing in the text that can only be meant as such a code; `undefined` when there is none. */
export function joinCodeIn(text: string): FoundCode | undefined {
  const match = codeShape.exec(text.slice(0, longestRead));
  if (match === null) return undefined;
  const [whole, first = '', second = ''] = match;
  const all = `${first}${second}`.toUpperCase();
  if (!/\d/.test(all) || !/[A-Z].*[A-Z]/.test(all)) return undefined;
  const values = [...all].map((sign) => signs.indexOf(sign));
  const isSound = checkOf(values.slice(0, -1)) === values.at(-1);
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`.trim();
  return { code: `${all.slice(0, 4)}-${all.slice(4)}`, isSound, rest };
}

const longestRead = 300;
const codeShape = new RegExp(
  `(?<![\\p{L}\\p{N}-])([${signs}]{4})[-–  ]?([${signs}]{4})(?![\\p{L}\\p{N}-])`,
  'iu',
);

function checkOf(values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0) % signs.length;
}
