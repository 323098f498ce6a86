// What a clause does beside asking: greets, thanks, says yes or no, complains about the service … A farewell is decided by
// `closing.ts` alone, and gibberish by the whole message; neither is told here.
import type { Clause } from './clauses.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import type { CuedAct } from './lexicon/types.ts';
import { matchesIn } from './patterns.ts';

export interface ActHit {
  readonly act: CuedAct;
  readonly used: readonly number[];
}

/** A yes or no at the head of a longer sentence is part of it ("ei ole tullut"), not an answer. */
const longestAnswer = 4;

function leads(used: readonly number[], claimed: ReadonlySet<number>): boolean {
  const first = used[0] ?? 0;
  for (let at = 0; at < first; at++) if (!claimed.has(at)) return false;
  return true;
}

/**
 * Acts in order of appearance; `topical` are the words that topics explain: no short act is made of them, an act that
 * explains more words may be.
 */
export function readActs(
  clause: Clause,
  lexicon: CompiledLexicon,
  topical: ReadonlySet<number>,
): readonly ActHit[] {
  const fillers = new Set(
    matchesIn(lexicon.words, clause.folded)
      .filter((match) => match.value.kind === 'filler')
      .flatMap((match) => match.used),
  );
  const claimed = new Set<number>();
  const kept: ActHit[] = [];
  const matches = [...matchesIn(lexicon.acts, clause.folded)].sort(
    (a, b) => b.used.length - a.used.length || (a.used[0] ?? 0) - (b.used[0] ?? 0),
  );
  const take = (act: CuedAct, used: readonly number[]) => {
    kept.push({ act, used });
    for (const at of used) claimed.add(at);
  };
  for (const { value, used } of matches) {
    if (used.some((at) => claimed.has(at))) continue;
    if (value.where === 'alone') {
      const rest = clause.folded.filter((_, at) => !used.includes(at) && !fillers.has(at));
      if (rest.length > 0) continue;
    }
    if (value.where === 'leading') continue;
    if (used.length < 2 && used.some((at) => topical.has(at))) continue;
    take(value.act, used);
  }
  const leading = [...matches]
    .filter((match) => match.value.where === 'leading')
    .sort((a, b) => (a.used[0] ?? 0) - (b.used[0] ?? 0) || b.used.length - a.used.length);
  for (const { value, used } of leading) {
    if (used.some((at) => claimed.has(at) || (used.length < 2 && topical.has(at)))) continue;
    if (!leads(used, claimed)) continue;
    const answer = value.act === 'yes' || value.act === 'no';
    const last = used.at(-1) ?? 0;
    const pause = clause.words[last]?.pause === true;
    if (answer && clause.folded.length - claimed.size > longestAnswer && !pause) continue;
    if (answer && clause.marked && !pause && clause.folded.length > used.length) continue;
    take(value.act, used);
  }
  return kept.sort((a, b) => (a.used[0] ?? 0) - (b.used[0] ?? 0));
}
