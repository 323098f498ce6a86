// Turns a clause, or an utterance to learn from, into what the classifier sees: both by the same path, so that what is
// learnt is what is met later.
import type { Locale } from '../../../kernel/locale.ts';
import type { Morphology, Token } from '../../../kernel/words.ts';
import { stemmerMorphology } from '../../morphology/stemmer.ts';
import { tokenize } from '../../morphology/tokenize.ts';
import type { ActHit } from '../acts.ts';
import { readActs } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf } from '../clauses.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { TopicReading } from '../topics.ts';
import { readTopics } from '../topics.ts';
import type { Cue, Role, Seen } from './features.ts';
import { seenWord } from './features.ts';
import type { Utterance } from './utterances.ts';

/** `roleOf`: what the word at this index of the clause is. */
export function seeClause(
  clause: Clause,
  topics: Pick<TopicReading, 'topics' | 'hints'>,
  acts: readonly ActHit[],
  roleOf: (at: number) => Role,
): Seen {
  return {
    words: clause.words.map(({ token }, at) => seenWord(token.lower, roleOf(at))),
    cues: cuesOf(topics, acts),
    marked: clause.marked,
  };
}

function cuesOf(
  { topics, hints }: Pick<TopicReading, 'topics' | 'hints'>,
  acts: readonly ActHit[],
): readonly Cue[] {
  return [
    ...topics.map((topic) => ({ name: `topic ${topic}`, strong: true })),
    ...hints.map((topic) => ({ name: `hint ${topic}`, strong: false })),
    ...acts.map(({ act }) => ({ name: `act ${act}`, strong: true })),
  ];
}

/** All clauses of it as one. `named`: goods and places stand there by their names, as those do that nobody recognises. */
export function seeUtterance(
  { text, names }: Pick<Utterance, 'text' | 'names'>,
  locale: Locale,
  named: boolean,
): Seen {
  const lexicon = lexiconOf(locale);
  const clauses = clausesOf(text, tokenize(text, learner(locale)), lexicon).map((clause) =>
    seeWithin(clause, lexicon, (token) => (named ? 'plain' : roleIn(names, token))),
  );
  return {
    words: clauses.flatMap(({ words }) => words),
    cues: clauses.flatMap(({ cues }) => cues),
    marked: clauses.at(-1)?.marked === true,
  };
}

/** All its words, with what each is and whether a cue of the lexicon explains it. */
export function wordsOfUtterance(
  { text, names }: Pick<Utterance, 'text' | 'names'>,
  locale: Locale,
  morphology: Morphology,
): readonly { readonly form: string; readonly role: Role; readonly cue: boolean; readonly token: Token }[] {
  const lexicon = lexiconOf(locale);
  return clausesOf(text, tokenize(text, morphology), lexicon).flatMap((clause) => {
    const { used } = readTopics(clause, lexicon, new Set());
    return clause.words.map(({ token, folded }, at) => ({
      form: folded,
      role: roleIn(names, token),
      cue: used.has(at),
      token,
    }));
  });
}

function roleIn(names: Utterance['names'], { start, end }: Pick<Token, 'start' | 'end'>): Role {
  return names.find((name) => start >= name.start && end <= name.end)?.role ?? 'plain';
}

function seeWithin(clause: Clause, lexicon: CompiledLexicon, roleOf: (token: Token) => Role): Seen {
  const roles = clause.words.map(({ token }) => roleOf(token));
  const namesGoods = new Set(roles.flatMap((role, at) => (role === 'plain' ? [] : [at])));
  const topics = readTopics(clause, lexicon, namesGoods);
  return seeClause(clause, topics, readActs(clause, lexicon, topics.used), (at) => roles[at] ?? 'plain');
}

const learners = new Map<Locale, Morphology>();

/** Whatever dictionary is at hand, the same is learnt everywhere. */
function learner(locale: Locale): Morphology {
  const kept = learners.get(locale) ?? stemmerMorphology(locale);
  learners.set(locale, kept);
  return kept;
}
