// How times and numbers are said to the customer, as handoff needs it: the language room does the saying and is passed in.
import type { CallbackSlot } from '../conversation/entries.ts';
import type { Locale } from '../kernel/locale.ts';

export interface TimesInWords {
  /** "maanantaina klo 9". `iso`: ISO 8601 instant. */
  moment(iso: string, locale: Locale): string;
  /** The same after "by" and in lists: "Monday at 9:00". */
  momentNamed(iso: string, locale: Locale): string;
  /** "huomenna klo 9–9.30". */
  span(slot: CallbackSlot, locale: Locale): string;
  /** "ma 30.11. klo 9": with the date, for what is read later. */
  dated(iso: string, locale: Locale): string;
  /** "ma 30.11. klo 9–9.30". */
  datedSpan(slot: CallbackSlot, locale: Locale): string;
  /** "040 123 4567". `phone`: E.164. */
  phone(phone: string): string;
}
