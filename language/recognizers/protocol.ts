// What the main thread and the recognizers' worker say to each other. Plain values only.

export interface NumberFound {
  readonly text: string;
  /** UTF-16 offset in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export interface DateFound {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** TIMEX3 expressions of the readings, likeliest first: `2026-12-24`, `XXXX-WXX-5`. */
  readonly timex: readonly string[];
  /** ISO dates or times that the readings resolve to against the reference date. */
  readonly values: readonly string[];
}

export interface EnglishFound {
  readonly numbers: readonly NumberFound[];
  readonly dates: readonly DateFound[];
}

export interface AddressesFound {
  readonly emails: readonly string[];
  readonly urls: readonly string[];
}

export type Job =
  | { readonly kind: 'english'; readonly text: string; readonly referenceMs: number }
  | { readonly kind: 'addresses'; readonly text: string };

export type Result =
  | { readonly kind: 'english'; readonly found: EnglishFound }
  | { readonly kind: 'addresses'; readonly found: AddressesFound };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: Result }
  /** The recognizer threw on this text; the worker goes on. */
  | { readonly kind: 'failed' };
