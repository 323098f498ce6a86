// Remembers what was found out of the last words, since a shop's customers say the same few thousand. It knows neither
// words nor places.
import type { Locale } from '../../../kernel/locale.ts';
import type { Token, WordAnalysis } from '../../../kernel/words.ts';
import { LONGEST_WORD } from './word-forms.ts';

const WORDS_AT_MOST = 5_000;

interface Kept<T> {
  readonly analyses: readonly WordAnalysis[];
  readonly value: T;
}

/**
 * `read` with a least-recently-used memory for each language. A word is read anew where its analyses are not the very
 * same, and each time when it is longer than any name.
 */
export function wordMemory<T>(read: (token: Token) => T): (token: Token, locale: Locale) => T {
  const memories = new Map<Locale, Map<string, Kept<T>>>();
  return (token, locale) => {
    const { lower, analyses } = token;
    if (lower.length > LONGEST_WORD) return read(token);
    let memory = memories.get(locale);
    if (memory === undefined) memories.set(locale, (memory = new Map<string, Kept<T>>()));
    let kept = memory.get(lower);
    if (kept !== undefined) memory.delete(lower);
    else if (memory.size >= WORDS_AT_MOST) memory.delete(memory.keys().next().value ?? '');
    if (kept?.analyses !== analyses) kept = { analyses, value: read(token) };
    memory.set(lower, kept);
    return kept.value;
  };
}
