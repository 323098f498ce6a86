// Brings what was recognised in a message down to one clause, and leaves out what stands on words that our own tagging has
// taken for something else. Pure; it knows words by their indexes.
import type { Clause } from './clauses.ts';
import type { NumbersTold } from './figures/numbers.ts';
import type { Recognised } from './recognised.ts';
import type { InClause } from './when/recognised-days.ts';

/** Those that stand within the clause with whole words, none of them `taken`. */
export function recognisedIn(
  { words }: Clause,
  recognised: readonly Recognised[],
  taken: ReadonlySet<number>,
): readonly InClause[] {
  return recognised.flatMap((what): readonly InClause[] => {
    const touched = words.flatMap(({ token }, at) =>
      token.start < what.end && token.end > what.start ? [at] : [],
    );
    const first = words[touched[0] ?? -1]?.token;
    const last = words[touched.at(-1) ?? -1]?.token;
    if (first === undefined || last === undefined || touched.some((at) => taken.has(at))) return [];
    return first.start >= what.start && last.end <= what.end ? [{ what, used: touched }] : [];
  });
}

/** Numbers written in several words: the index of the first one, with the value and the index after the last. */
export function numbersTold(recognised: readonly InClause[]): NumbersTold {
  return new Map(
    recognised.flatMap(({ what, used }): [number, { value: number; next: number }][] =>
      what.kind === 'number' ? [[used[0] ?? 0, { value: what.value, next: (used.at(-1) ?? 0) + 1 }]] : [],
    ),
  );
}
