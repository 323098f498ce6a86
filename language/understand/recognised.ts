// What others than our own grammar found in a message, as plain data that is passed into understanding: spans of the text and
// what they stand for. It knows neither who found them nor how.

interface Span {
  /** UTF-16 offsets in the message, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export type Recognised =
  /** A day, a time of day, or both: an ISO date of today or later, and `HH:MM`. */
  | (Span & { readonly kind: 'day'; readonly date: string; readonly time?: string })
  | (Span & { readonly kind: 'time'; readonly time: string })
  /** A whole number that is written in several words. */
  | (Span & { readonly kind: 'number'; readonly value: number })
  | (Span & { readonly kind: 'email'; readonly address: string });
