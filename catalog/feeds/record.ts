// One row as a file holds it, before anyone knows what its values mean; the same for sheets and XML. It knows how attribute
// names vary in writing, and no attribute.

export interface FeedRecord {
  /** Physical line on which the row begins. */
  readonly line: number;
  /** Attribute → value, trimmed, never empty. */
  readonly values: ReadonlyMap<string, string>;
  /** Line of each value where it differs from the row's own. */
  readonly lines?: ReadonlyMap<string, number>;
  /** The row could not even be taken apart. */
  readonly fault?: { readonly column?: string; readonly value?: string; readonly reason: string };
}

/** `g:Sale Price` → `sale_price`; `Country / Region` → `country_region`. */
export function attributeName(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^g:/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
}

export const longestValue = 100_000;

/** A value as it is used: NFC, without control characters other than line ends; `fault` says why it cannot be. */
export function cleanValue(raw: string): { readonly value: string } | { readonly fault: string } {
  if (raw.includes('\u0000')) return { fault: 'The value holds a NUL byte.' };
  if (raw.length > longestValue) return { fault: `The value is longer than ${longestValue} characters.` };

  const value = /[\u0001-\u0009\u000b-\u001f\u007f]/u.test(raw)
    ? raw.replace(/[\u0001-\u0009\u000b-\u001f\u007f]/gu, ' ')
    : raw;
  return { value: value.normalize('NFC').trim() };
}
