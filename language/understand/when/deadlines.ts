// Reads whether a day is told as the last one that will do: "ennen joulua", "perjantaiks", "by Friday". It knows days as
// they were found and not how.
import type { DateTime } from 'luxon';
import type { Word } from '../clauses.ts';
import type { DayFound } from './dates.ts';
import type { DayCue } from '../lexicon/index.ts';
import type { PatternMatch } from '../patterns.ts';

/** "ennen joulua", "jouluksi", "by Friday": the last day that will do, and the word that says so. */
export function deadlineOf(
  { date, used, begins, counted }: DayFound,
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
): { readonly date: DateTime; readonly used: readonly number[] } | undefined {
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const beside = (kind: 'before' | 'by') =>
    cues.find(({ value, used: at }) => {
      const [from, to] = [at[0] ?? -9, at.at(-1) ?? -9];
      // "before the 6th", "perjantaihin mennessä"
      return (
        value.kind === kind &&
        (to === first - 1 || to === first - 2 || from === last + 1 || used.includes(from))
      );
    });
  const before = counted === true ? undefined : beside('before');
  const end = begins ?? date;
  if (before !== undefined)
    return { date: end.minus({ days: 1 }), used: [...new Set([...before.used, ...used])] };
  const by = beside('by');
  const translative = used.some((at) => isTranslative(words[at]));
  if (by === undefined && !translative) return undefined;
  return { date: end, used: by === undefined ? used : [...new Set([...by.used, ...used])] };
}

/** "perjantaiksi", and "perjantaiks", "jouluks" as spoken. */
function isTranslative(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.token.analyses.some(({ case: of }) => of === 'tra') ||
    /(?:tai|joulu|viikko|loppu|lopu|huomise|päivä|aato|aatto|vapu|juhannukse|pääsiäise)ks(?:i|een)?$/u.test(
      word.token.lower,
    )
  );
}
