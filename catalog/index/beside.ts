// What the words beside those that name a product take away: they may speak for something else.
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import type { Match, QueryIndex } from './meeting.ts';
import type { Name } from './names.ts';

/** 0…1: what the words next to the matched ones take away, because they speak for something else. */
export function besideIt(
  matched: ReadonlySet<number>,
  name: Name,
  matches: readonly (Match | undefined)[],
  index: QueryIndex,
  tokens: readonly Token[],
  locale: Locale,
): number {
  const things = new Set(
    name.heads
      .flatMap((at) => ((matches[at]?.likeness ?? 0) >= 0.5 ? (matches[at]?.words ?? []) : []))
      .flatMap(({ covers }) => covers),
  );
  let kept = 1;
  for (const at of matched) {
    for (const step of [-1, 1] as const) {
      const beside = at + step;
      const token = tokens[beside];
      if (!token || matched.has(beside) || token.kind === 'punctuation') continue;
      if (!standTogether(tokens[Math.min(at, beside)], tokens[Math.max(at, beside)])) continue;
      // "saunan kiuas": what a genitive before it says is what the thing is for.
      const [first] = token.analyses;
      if (step === -1 && locale === 'fi' && first?.case === 'gen' && first.wordClass === 'noun') continue;
      const words = index.byToken.get(beside) ?? [];
      const word = words.find(({ kind }) => kind === 'goods' || kind === 'code');
      if (!word) continue;
      const terms = [...word.full.values()].filter(({ quality }) => quality >= 0.85).map(({ term }) => term);
      const soldHere = terms.some(({ things: count }) => count > 0);
      const unknown = index.query.unknown.includes(beside);
      const genitive = locale === 'fi' && tokens[at]?.analyses[0]?.case === 'gen';
      if (step === 1 && things.has(at) && genitive && isNoun(token)) kept *= 0.5;
      else if (step === 1 && things.has(at) && soldHere) kept *= 0.6;
      // English sets the thing last: a "berry picker handle" is a handle.
      else if (step === 1 && things.has(at) && locale === 'en' && /^\p{Ll}/u.test(token.text)) kept *= 0.65;
      else if (word.kind === 'code' && unknown) kept *= 0.6;
      else if (terms.some(({ goods }) => goods > 0)) kept *= 0.85;
      else if (unknown && /^\p{Lu}/u.test(token.text)) kept *= 0.88;
    }
  }
  return Math.max(0.3, kept);
}

/** Words between them were taken out of the query: "trampoline [delivered to my] door". */
export function standTogether(first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && second.start - first.end <= 3;
}

function isNoun(token: Token): boolean {
  const [first] = token.analyses;
  return first?.wordClass === 'noun' || first?.wordClass === 'other';
}
