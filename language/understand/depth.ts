// How much of one message is read in depth, so that no text holds up the other conversations: every clause of a usual
// message, and of an endless one what it asks. It knows moods and lengths, and nothing of topics.
import type { Topic } from '../../kernel/answer.ts';
import type { AnswerHit, ProductSearch } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import { foldedOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { ProductVariant, UnderstandTools } from './reading.ts';

/** Some 400 characters are read whole; of a longer letter five questions of a dozen words each, and more of shorter ones. */
const wordsInDepth = 54;
/** Long words cost more: they are compounds to be taken apart, or names to be guessed at. */
const charactersInDepth = 350;
const clausesInDepth = 12;
/** Of a long message, a clause that nobody ends is read in pieces of so many words. */
const longestClause = 20;

const searchesAtMost = 12;
/** In words, for each language that the message is tried in; one that no dictionary knows counts twice, since it may be a misspelt name. */
const searchedAtMost = 48;
const answersAtMost = 6;
const answeredCharactersAtMost = 360;

/**
 * The clauses to read, in order: all of them, or, where they are too many or too long, those that ask before those that
 * tell, of each kind the first and the last one before the others.
 */
export function inDepth(clauses: readonly Clause[]): readonly Clause[] {
  if (
    clauses.length <= clausesInDepth &&
    wordsIn(clauses) <= wordsInDepth &&
    lettersIn(clauses) <= charactersInDepth
  )
    return clauses;
  const pieces = clauses.flatMap(piecesOf);
  const chosen = new Set<Clause>();
  let words = wordsInDepth;
  let letters = charactersInDepth;
  for (const asking of [true, false])
    for (const clause of endsFirst(pieces.filter((piece) => asks(piece) === asking))) {
      const [more, longer] = [wordsIn([clause]), lettersIn([clause])];
      if (chosen.size >= clausesInDepth || more > words || longer > letters) continue;
      chosen.add(clause);
      words -= more;
      letters -= longer;
    }
  return pieces.filter((clause) => chosen.has(clause));
}

const wordsIn = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, clause) => sum + clause.words.length, 0);

const lettersIn = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, { words }) => sum + words.reduce((all, { folded }) => all + folded.length, 0), 0);

function endsFirst(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.length < 3
    ? clauses
    : [...clauses.slice(0, 1), ...clauses.slice(-1), ...clauses.slice(1, -1)];
}

const asks = ({ mood }: Clause): boolean => mood === 'question' || mood === 'request';

function piecesOf(clause: Clause): readonly Clause[] {
  if (clause.words.length <= longestClause) return [clause];
  const offset = clause.words[0]?.token.start ?? 0;
  return Array.from({ length: Math.ceil(clause.words.length / longestClause) }, (_, piece): Clause => {
    const from = piece * longestClause;
    const words = clause.words.slice(from, from + longestClause);
    const start = (words[0]?.token.start ?? 0) - offset;
    const end = (words.at(-1)?.token.end ?? 0) - offset;
    return {
      ...clause,
      text: clause.text.slice(start, end),
      words,
      folded: foldedOf(words),
      marked: clause.marked && from + longestClause >= clause.words.length,
    };
  });
}

/** The tokens of these clauses and their places in the message, punctuation within and behind a clause included. */
export function tokensOf(
  clauses: readonly Clause[],
  tokens: readonly Token[],
): { readonly tokens: readonly Token[]; readonly at: readonly number[] } {
  const words = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  if (words === tokens.filter(({ kind }) => kind !== 'punctuation').length)
    return { tokens, at: tokens.map((_, index) => index) };
  const at = [
    ...new Set(
      clauses.flatMap(({ words }) => {
        const first = words[0]?.at ?? 0;
        const last = words.at(-1)?.at ?? -1;
        const behind = tokens[last + 1]?.kind === 'punctuation' ? 1 : 0;
        return Array.from({ length: last - first + 1 + behind }, (_, step) => first + step);
      }),
    ),
  ];
  return { tokens: at.flatMap((index) => tokens[index] ?? []), at };
}

const nothing: ProductSearch = { hits: [], foreign: [] };

/**
 * The tools for one message: what was asked of the catalogue is not asked again, and no more is asked than any customer's
 * message needs; beyond that nothing is found.
 */
export function withinBounds(tools: UnderstandTools): UnderstandTools {
  const searches = new Map<string, ProductSearch>();
  const answers = new Map<string, readonly AnswerHit[]>();
  const variants = new Map<string, readonly ProductVariant[]>();
  const { variantsOf } = tools;
  const searched = new Map<Locale, number>();
  let answeredCharacters = 0;
  return {
    ...tools,
    findProducts(tokens, locale, limit) {
      const key = `${locale} ${limit ?? ''} ${asWritten(tokens)}`;
      let search = searches.get(key);
      if (search === undefined) {
        const cost = tokens.reduce((sum, token) => sum + (isUnknown(token) ? 2 : 1), 0);
        const sum = (searched.get(locale) ?? 0) + cost;
        if (searches.size >= searchesAtMost || sum > searchedAtMost) return nothing;
        searched.set(locale, sum);
        search = tools.findProducts(tokens, locale, limit);
        searches.set(key, search);
      }
      return search;
    },
    ...(variantsOf === undefined
      ? {}
      : {
          variantsOf(productId: string, locale: Locale) {
            const key = `${locale} ${productId}`;
            let found = variants.get(key);
            if (found === undefined) {
              found = variantsOf(productId, locale);
              variants.set(key, found);
            }
            return found;
          },
        }),
    findAnswers(text: string, locale: Locale, topic?: Topic) {
      const key = `${locale} ${topic ?? ''} ${text}`;
      let found = answers.get(key);
      if (found === undefined) {
        if (answers.size >= answersAtMost || answeredCharacters + text.length > answeredCharactersAtMost)
          return [];
        answeredCharacters += text.length;
        found = tools.findAnswers(text, locale, topic);
        answers.set(key, found);
      }
      return found;
    },
  };
}

const isUnknown = ({ analyses }: Token): boolean => (analyses[0]?.wordClass ?? 'other') === 'other';

/** What the search can see of the tokens: their words, and whether they stand together. */
function asWritten(tokens: readonly Token[]): string {
  let end = 0;
  let written = '';
  for (const token of tokens) {
    written += `${token.start - end > 1 ? '  ' : token.start > end ? ' ' : '·'}${token.text}`;
    end = token.end;
  }
  return written;
}
