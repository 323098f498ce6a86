// Takes a message apart into clauses that are read one by one: "Kiitti! Entä takuu?", "ok tack men hur länge …".
// It knows where a clause begins and what mood it has, and nothing of topics.
import type { Token } from '../../kernel/words.ts';
import { fold } from './folding.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import { matchesAtHead, matchesIn } from './patterns.ts';
import { rememberedOf } from './remembered.ts';

export interface Word {
  /** Index into the message's tokens. */
  readonly at: number;
  readonly token: Token;
  readonly folded: string;
  /** A comma or colon stands after it. */
  readonly pause: boolean;
}

/** The folded words, as one list for all who ask of the same words, so that patterns are held against them once. */
export const foldedOf: (words: readonly Word[]) => readonly string[] = rememberedOf(
  (words: readonly Word[]) => words.map(({ folded }) => folded),
);

/** A statement asks nothing by itself; a bare list of words ("hinta ja takuu") does. */
export type Mood = 'question' | 'request' | 'statement' | 'fragment';

export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  /** The folded words, for the patterns. */
  readonly folded: readonly string[];
  readonly mood: Mood;
  /** It ends with a question mark. */
  readonly marked: boolean;
}

interface Sentence {
  readonly words: readonly Word[];
  readonly marked: boolean;
}

/** Indexes of the tokens of a sentence's words. */
interface Span {
  readonly words: readonly number[];
  readonly marked: boolean;
}

/** Signs between words that part a list: "pris & garanti", "hinta + takuu", "Kamera K5 - finns den?". */
const partingSign = /[&+/–—]|\s-\s/;

function sentencesIn(tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let words: number[] = [];
  const close = (marked: boolean) => {
    if (words.length > 0) sentences.push({ words, marked });
    words = [];
  };
  tokens.forEach((token, at) => {
    if (token.kind !== 'punctuation') {
      words.push(at);
      return;
    }
    if (token.lower === ',' || token.lower === ':') return;
    if (token.lower === '.' && (endsOrdinal(tokens, at) || endsShortening(tokens, at))) return;
    close(token.lower === '?');
  });
  close(false);
  return sentences;
}

function sentenceOf({ words, marked }: Span, text: string, tokens: readonly Token[]): Sentence {
  return {
    marked,
    words: words.flatMap((at): Word | readonly never[] => {
      const token = tokens[at];
      if (token === undefined) return [];
      const next = tokens[at + 1];
      const pause =
        next?.kind === 'punctuation'
          ? next.lower === ',' || next.lower === ':'
          : next !== undefined && partingSign.test(text.slice(token.end, next.start));
      return { at, token, folded: fold(token.lower), pause };
    }),
  };
}

/** "24.12. klo 10": the point belongs to the number. */
function endsOrdinal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const point = tokens[at];
  const after = tokens[at + 1];
  return (
    before?.kind === 'number' &&
    before.end === point?.start &&
    after !== undefined &&
    after.kind !== 'punctuation' &&
    after.text === after.lower
  );
}

/** "kl. 18.30", "klo. 9", "nr. 5". */
function endsShortening(tokens: readonly Token[], at: number): boolean {
  return /^(?:klo?|nr|nro|ca)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind === 'number';
}

/** "saadaanko" asks, "lumilinko" does not: a noun that merely ends like a question is none. */
function asksByEnding(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { analyses } = word.token;
  if (analyses.some((analysis) => analysis.enclitics?.includes('ko'))) return true;
  return !analyses.some(({ wordClass }) => ['noun', 'name', 'place', 'adjective'].includes(wordClass));
}

/** Words that make the clause a question by themselves: they name no goods. */
export function questionWords(
  { words, folded }: Pick<Clause, 'words' | 'folded'>,
  lexicon: CompiledLexicon,
): readonly number[] {
  return matchesIn(lexicon.mood, folded).flatMap(({ value, used }) => {
    const at = used[0] ?? 0;
    if (used.length !== 1) return [];
    return value === 'question' || (value === 'enclitic' && asksByEnding(words[at])) ? [at] : [];
  });
}

function startsQuestion(words: readonly Word[], from: number, lexicon: CompiledLexicon): boolean {
  const first = words[from];
  if (first === undefined || lexicon.mood.beginningWith(first.folded).length === 0) return false;
  const rest = words.slice(from, from + 6).map((word) => word.folded);
  return matchesAtHead(lexicon.mood, rest).some(
    (match) =>
      match.used[0] === 0 &&
      !match.source.endsWith('$') &&
      (match.value === 'question' || (match.value === 'enclitic' && asksByEnding(words[from]))),
  );
}

function cutsOf(words: readonly Word[], lexicon: CompiledLexicon): readonly number[] {
  const starts = new Map<number, 'newClause' | 'joiner'>();
  for (const match of matchesIn(lexicon.mood, foldedOf(words))) {
    const first = match.used[0];
    if (first === undefined || (match.value !== 'newClause' && match.value !== 'joiner')) continue;
    if (starts.get(first) !== 'newClause') starts.set(first, match.value);
  }
  const cuts: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const start = starts.get(i);
    const paused = words[i - 1]?.pause === true;
    if (
      start === 'newClause' ||
      (start === 'joiner' && startsQuestion(words, i + 1, lexicon)) ||
      (paused && startsQuestion(words, i, lexicon))
    )
      cuts.push(i);
  }
  return cuts;
}

function moodOf(clause: Omit<Clause, 'mood'>, lexicon: CompiledLexicon): Mood {
  const kinds = new Set(matchesIn(lexicon.mood, clause.folded).map((match) => match.value));
  if (clause.marked || kinds.has('question') || questionWords(clause, lexicon).length > 0) return 'question';
  if (kinds.has('request')) return 'request';
  return kinds.has('statement') ? 'statement' : 'fragment';
}

function pieces(sentence: Span): readonly Span[] {
  const { words, marked } = sentence;
  if (words.length <= longestClause) return [sentence];
  const count = Math.ceil(words.length / longestClause);
  return Array.from({ length: count }, (_, at) => ({
    words: words.slice(at * longestClause, (at + 1) * longestClause),
    marked: marked && at === count - 1,
  }));
}

function withMood(lexicon: CompiledLexicon) {
  return (clause: Omit<Clause, 'mood'>): Clause => ({ ...clause, mood: moodOf(clause, lexicon) });
}

function withoutMiddle(spans: readonly Span[]): readonly Span[] {
  let words = spans.reduce((sum, span) => sum + span.words.length, 0);
  const kept = [...spans];
  while (words > wordsLookedAt) {
    const [left] = kept.splice(Math.ceil(kept.length / 2), 1);
    words -= left?.words.length ?? words;
  }
  return kept;
}

/** Longer sentences are read in pieces, and of very many clauses the first and the last ones. */
const longestClause = 40;
const firstClauses = 10;
const lastClauses = 4;
/** Of an endless text so many words are looked at for what they ask, of its beginning and its end. */
const wordsLookedAt = 240;

/** Clauses in order; never empty ones; at most 14. */
export function clausesOf(
  text: string,
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
): readonly Clause[] {
  const all = sentencesIn(tokens).flatMap(pieces);
  // A sentence has a clause at least: those in the middle of very many are not looked at.
  const sentences = withoutMiddle(
    all.length <= firstClauses + lastClauses
      ? all
      : [...all.slice(0, firstClauses), ...all.slice(-lastClauses)],
  );
  const clauses = sentences.flatMap((span) => {
    const { words, marked } = sentenceOf(span, text, tokens);
    const cuts = [...cutsOf(words, lexicon), words.length];
    let from = 0;
    return cuts.flatMap((cut): Omit<Clause, 'mood'>[] => {
      const part = from === 0 && cut === words.length ? words : words.slice(from, cut);
      from = cut;
      const first = part[0];
      const last = part.at(-1);
      if (first === undefined || last === undefined) return [];
      const partMarked = marked && cut === words.length;
      return [
        {
          text: text.slice(first.token.start, last.token.end) + (partMarked ? '?' : ''),
          words: part,
          folded: foldedOf(part),
          marked: partMarked,
        },
      ];
    });
  });
  if (clauses.length <= firstClauses + lastClauses) return clauses.map(withMood(lexicon));
  return [...clauses.slice(0, firstClauses), ...clauses.slice(-lastClauses)].map(withMood(lexicon));
}
