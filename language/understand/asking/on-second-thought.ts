// Which messages are thought over, and what of their clauses is held against the guess: a first question, nothing read, or what
// speaks of the talk itself. How the guess and what was read are weighed is for `second-thought.ts`.
import type { Guess } from '../classify/softmax.ts';
import type { Label } from '../classify/utterances.ts';
import type { Implied } from './guessed-topics.ts';
import { secondThought } from './second-thought.ts';
import type { SecondThought } from './second-thought.ts';
import { inquires, namesListed } from './situation.ts';
import type { Situation } from './situation.ts';

/** What one clause asks. `cued`: its own words told it, and no hint, no goods and no guess. */
export type Spoken = Implied & { readonly cued: boolean };

/** Only of a first question or of nothing read: what leans on the thread, or answers, is told by more than its words. */
export function onSecondThought(
  spoken: readonly Spoken[],
  { clauses, thread, taken, guess }: Situation,
): SecondThought | undefined {
  const corrects = clauses.some(({ acts }) => acts.some(({ act }) => act === 'correction'));
  if (guess === undefined || taken !== undefined || corrects || clauses.some(({ firm }) => firm))
    return undefined;
  const topics = [...new Set(spoken.flatMap((each) => each.topics))];
  if (thread.topics.length > 0 && topics.length > 0 && !aboutTalk(guess, clauses)) return undefined;
  return secondThought(
    {
      topics,
      unsure: spoken.flatMap(({ unsure }) => unsure),
      acts: clauses.flatMap(({ acts }) => acts.map(({ act }) => act)),
      cued: spoken.every((each) => each.cued || each.topics.length === 0),
      // "strings 012 … lahti have?": goods and a place ask whether they are there.
      placed:
        clauses.some(({ products }) => products.length > 0) &&
        clauses.some(({ places }) => places.length > 0),
      listed: clauses.some(namesListed),
      clauses: clauses.length,
      bare: spoken.every((each) => !each.cued) && topics.join() === 'stock,price',
      states: clauses.every(({ clause }) => clause.mood === 'statement'),
      goods: clauses.some(({ products }) => products.length > 0),
      asks: clauses.some(inquires),
      words: clauses.reduce((sum, { clause }) => sum + clause.words.length, 0),
    },
    guess,
  );
}

/** In mid-conversation too, what speaks of the talk itself, and names nothing, asks nothing: "doesn't really cover it". */
const ofTalk: ReadonlySet<Label> = new Set<Label>([
  'nudge',
  'not-helped',
  'frustration',
  'abuse',
  'machine-or-person',
  'injection',
]);
const sureOfTalk = 0.5;

function aboutTalk({ ranked: [top] }: Guess<Label>, clauses: Situation['clauses']): boolean {
  const names = clauses.some(
    ({ products, places, day }) => products.length > 0 || places.length > 0 || day !== undefined,
  );
  return top !== undefined && ofTalk.has(top.label) && top.probability >= sureOfTalk && !names;
}
