// What a message is read against when its questions are made: its clauses side by side, the thread, and what it took up.
// Data only; who leans on whom is decided by the rooms that read it.
import type { Thread } from '../../../kernel/thread.ts';
import type { Guess } from '../classify/softmax.ts';
import type { Label } from '../classify/utterances.ts';
import type { TakenUp } from './pending.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';

export interface Situation {
  readonly clauses: readonly ClauseReading[];
  readonly context: MessageContext;
  readonly thread: Thread;
  readonly taken: TakenUp | undefined;
  /** What the whole message most likely is; absent where nothing but names stands. */
  readonly guess?: Guess<Label> | undefined;
}

/** The clause names goods that the shop lists: one product, or some that fit. */
export function namesListed(reading: ClauseReading): boolean {
  return reading.products.some((ref) => ref.kind === 'one' || ref.kind === 'several');
}

/** A question or a wish to know by its words, or by its mark. */
export function inquires({ clause }: ClauseReading): boolean {
  return clause.mood === 'question' || clause.mood === 'request';
}
