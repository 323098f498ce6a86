// A goodbye to a question is the worst of answers: how many sentences that are none are read as a farewell, in all files of
// all languages, and how many farewells are recognised.
import { locales, type Locale } from '../../kernel/locale.ts';
import { emptyThread } from '../../kernel/thread.ts';
import { understand } from '../../language/understand/understand.ts';
import { heldOut, learntFrom } from './labelled.ts';
import { markedTools, type MarkedOptions } from './marked-tools.ts';

export interface ClosingReport {
  readonly others: number;
  /** Sentences labelled as something else that were read as a farewell: `fi stock: …`. */
  readonly falselyClosed: readonly string[];
  readonly recognised: Readonly<Record<Locale, { readonly farewells: number; readonly read: number }>>;
  readonly missed: readonly string[];
}

/** Farewells are counted among the held-out ones alone; false ones among all that is written. */
export function measureClosing(options: MarkedOptions, sample = 1): ClosingReport {
  const falselyClosed: string[] = [];
  const missed: string[] = [];
  let others = 0;
  const recognised = locales.map((locale) => {
    const { sentences, shared } = heldOut(locale);
    const closes = (utterance: (typeof sentences)[number]) =>
      understand(utterance.text, emptyThread(locale), markedTools(utterance, options)).acts.includes(
        'closing',
      );
    for (const utterance of [...learntFrom(locale), ...shared, ...sentences].filter(
      ({ label }, at) => label !== 'closing' && at % sample === 0,
    )) {
      others++;
      if (closes(utterance)) falselyClosed.push(`${locale} ${utterance.label}: ${utterance.text}`);
    }
    const farewells = sentences.filter(({ label }) => label === 'closing');
    const unread = farewells.filter((utterance) => !closes(utterance));
    missed.push(...unread.map(({ text }) => `${locale}: ${text}`));
    return [locale, { farewells: farewells.length, read: farewells.length - unread.length }] as const;
  });
  return {
    others,
    falselyClosed,
    recognised: Object.fromEntries(recognised) as ClosingReport['recognised'],
    missed,
  };
}
