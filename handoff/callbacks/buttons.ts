// The buttons that go with words about a call: each sends what a customer could as well have written, so that a channel
// without buttons loses nothing.
import type { CallbackSlot } from '../../conversation/entries.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Say } from '../../kernel/say.ts';
import type { TimesInWords } from '../times-in-words.ts';

export interface Button {
  readonly title: string;
  readonly text: string;
}

export interface ButtonTools {
  readonly say: Say;
  readonly inWords: Pick<TimesInWords, 'moment' | 'momentNamed'>;
}

/** One for each slot: "Huomenna klo 9". */
export function slotButtons(
  slots: readonly CallbackSlot[],
  locale: Locale,
  { say, inWords }: ButtonTools,
): readonly Button[] {
  return slots.map(({ start }) => {
    const title = inWords.momentNamed(start, locale);
    return {
      title: `${title.charAt(0).toLocaleUpperCase(locale)}${title.slice(1)}`,
      text: say('callback.wish', locale, { when: inWords.moment(start, locale) }, ''),
    };
  });
}

/** To move the call that stands, and to call it off. */
export function callButtons(say: Say, locale: Locale): readonly Button[] {
  return [plain(say, 'button.call-move', locale), plain(say, 'button.call-cancel', locale)];
}

export function plain(say: Say, phrase: string, locale: Locale): Button {
  const text = say(phrase, locale, {}, '');
  return { title: text, text };
}
