// Reads the time of day that a clause names: "klo 18", "puoli kuudelta", "halv sex", "5pm". It knows no opening hours; where
// a customer leaves out which half of the day is meant, it is the one in which stores are open.
import type { Word } from '../clauses.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';

export interface TimeReading {
  /** `HH:MM`. */
  readonly time: string;
  /** Indexes into the words. */
  readonly used: readonly number[];
}

/** Up to this hour the afternoon is meant. */
const lastAfternoonHour = 7;

/** The first time named in these words, if any. */
export function readTime(words: readonly Word[], lexicon: CompiledLexicon): TimeReading | undefined {
  for (const at of words.keys()) {
    const found = written(words, at, lexicon) ?? spoken(words, at, lexicon);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "18:30", "klo 18.30", "kl 17", "5pm", "after 6". */
function written(
  words: readonly Word[],
  at: number,
  { clock, numbers }: CompiledLexicon,
): TimeReading | undefined {
  const lower = words[at]?.token.lower ?? '';
  const before = words[at - 1]?.folded ?? '';
  const after = words[at + 1]?.folded ?? '';
  const announced = clock.before.includes(before);
  const meridiem = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm|ish)$/.exec(lower);
  if (meridiem !== null) return timeOf(Number(meridiem[1]), Number(meridiem[2] ?? 0), [at], meridiem[3]);
  const exact = /^([01]?\d|2[0-3])([:.])([0-5]\d)$/.exec(lower);
  if (exact !== null && (announced || exact[2] === ':'))
    return timeOf(Number(exact[1]), Number(exact[3]), announced ? [at - 1, at] : [at], 'exact');
  const hour = /^\d{1,2}$/.test(lower) ? Number(lower) : numbers.get(words[at]?.folded ?? '');
  if (hour === undefined || hour < 1 || hour > 24) return undefined;
  const followed = clock.after.includes(after);
  // "at 5 stores", "after 3 days": something is counted.
  const ends = at === words.length - 1 || words[at]?.pause === true || followed;
  const certain = before.startsWith('kl') || before === 'kello';
  if (followed && (announced || /^(?:am|pm|oclock|o'clock)$/.test(after)))
    return timeOf(hour, 0, announced ? [at - 1, at, at + 1] : [at, at + 1], after);
  return announced && (ends || certain) ? timeOf(hour, 0, [at - 1, at], '') : undefined;
}

/** "viideltä", "puoli kuudelta", "halv sex", "half five". */
function spoken(
  words: readonly Word[],
  at: number,
  { clock, numbers }: CompiledLexicon,
): TimeReading | undefined {
  const word = words[at]?.folded ?? '';
  if (clock.half.includes(word)) {
    const past = words[at + 1]?.folded === 'past' ? 1 : 0;
    const next = words[at + 1 + past]?.folded ?? '';
    const hour = clock.hours[next] ?? numbers.get(next);
    if (hour === undefined || hour < 1 || hour > 12 || /^en$|^ett$|^an?$/.test(next)) return undefined;
    const used = [at, at + 1, ...(past === 1 ? [at + 2] : [])];
    return clock.halfIs === 'half-to' ? timeOf(hour === 1 ? 12 : hour - 1, 30, used) : timeOf(hour, 30, used);
  }
  const hour = clock.hours[word];
  return hour === undefined ? undefined : timeOf(hour, 0, [at]);
}

function timeOf(hour: number, minute: number, used: readonly number[], half = ''): TimeReading | undefined {
  const later = half === 'pm' || (half !== 'am' && half !== 'exact' && hour <= lastAfternoonHour);
  const full = later && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  if (full > 24) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return { time: `${two(full === 24 ? 0 : full)}:${two(minute)}`, used };
}
