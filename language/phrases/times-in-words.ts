// Times and numbers as handoff has them said: bound to the shop's zone and to now.
import type { Clock } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import { dated, datedSpan, moment, momentNamed, timeSpan } from './figures.ts';
import { phoneInWords } from './phone.ts';

export interface TimesOptions {
  readonly shop: () => { readonly timeZone: string; readonly country: string };
  readonly clock: Clock;
}

interface Span {
  readonly start: string;
  readonly end: string;
}

/** What `handoff/times-in-words.ts` asks for. */
export function timesInWords({ shop, clock }: TimesOptions): {
  readonly moment: (iso: string, locale: Locale) => string;
  readonly momentNamed: (iso: string, locale: Locale) => string;
  readonly span: (slot: Span, locale: Locale) => string;
  readonly dated: (iso: string, locale: Locale) => string;
  readonly datedSpan: (slot: Span, locale: Locale) => string;
  readonly phone: (phone: string) => string;
} {
  return {
    moment: (iso, locale) => moment(iso, clock.nowMs(), shop().timeZone, locale),
    momentNamed: (iso, locale) => momentNamed(iso, clock.nowMs(), shop().timeZone, locale),
    span: (slot, locale) => timeSpan(slot, clock.nowMs(), shop().timeZone, locale),
    dated: (iso, locale) => dated(iso, clock.nowMs(), shop().timeZone, locale),
    datedSpan: (slot, locale) => datedSpan(slot, clock.nowMs(), shop().timeZone, locale),
    phone: (phone) => phoneInWords(phone, shop().country),
  };
}
