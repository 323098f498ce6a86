// A letter to a customer before it is mail: its words and, of an appointment, its time. It exists so that whoever knows the words
// and whoever knows mail need not know each other.
import type { Locale } from './locale.ts';

export interface Letter {
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  /** In order; `quote` is the customer's own or a person's words as they were said. */
  readonly parts: readonly LetterPart[];
  readonly appointment?: Appointment;
}

export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'link'; readonly title: string; readonly href: string };

/** A time for the customer's calendar. */
export interface Appointment {
  /** The same for every word about the same appointment. */
  readonly uid: string;
  /** Grows with every change. */
  readonly sequence: number;
  /** ISO 8601. */
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly about: string;
  readonly cancelled: boolean;
}
