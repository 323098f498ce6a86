// What the main thread and the recognizers' worker say to each other. Plain values only.

/** What the suite found, before anybody decided whether to believe it. Offsets are UTF-16, `end` exclusive. */
export interface Finding {
  readonly kind: 'number' | 'date' | 'datetime' | 'time' | 'email';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its readings: a number's value, or ISO dates and times with the TIMEX3 expression that they resolve. */
  readonly readings: readonly { readonly value: string; readonly timex?: string }[];
}

export interface Job {
  readonly text: string;
  /** ISO date that "tomorrow" leans on. */
  readonly today: string;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly found: readonly Finding[] }
  /** The recognizer threw on this text; the worker goes on. */
  | { readonly kind: 'failed' };
