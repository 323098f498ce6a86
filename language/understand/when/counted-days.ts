// Reads days that are counted from another one: "two days before Christmas", "a week on Friday", "Sunday after next". It
// knows the day counted from as it was found and not how.
import type { Word } from '../clauses.ts';
import { numberOf } from '../figures/numbers.ts';
import type { CompiledLexicon, DayCue } from '../lexicon/index.ts';
import type { PatternMatch } from '../patterns.ts';
import type { DayFound } from './dates.ts';

const countedAtMost = 30;

/** The day that the words around this one count to; the day itself where they do not. */
export function countedFrom(
  found: DayFound,
  words: readonly Word[],
  cues: readonly PatternMatch<DayCue>[],
  lexicon: CompiledLexicon,
): DayFound {
  if (found.used.length === 0) return found;
  const [first, last] = [Math.min(...found.used), Math.max(...found.used)];
  for (const { value, used } of cues) {
    const [from, to] = [used[0] ?? 0, used.at(-1) ?? 0];
    if (value.kind === 'a-week-later' && from === last + 1) return moved(found, 7, used);
    if (to !== first - 1 && to !== first - 2) continue;
    const way = ways[value.kind];
    if (way === undefined) continue;
    const number = numberOf(words[from - 1], lexicon);
    if (number !== undefined && number > countedAtMost) continue;
    return moved(found, way * (number ?? 1), number === undefined ? used : [from - 1, ...used]);
  }
  return found;
}

const ways: Readonly<Partial<Record<DayCue['kind'], number>>> = {
  'weeks-from': 7,
  'days-before': -1,
  'days-after': 1,
};

function moved({ date, used }: DayFound, days: number, more: readonly number[]): DayFound {
  return { date: date.plus({ days }), used: [...new Set([...more, ...used])], counted: true };
}
