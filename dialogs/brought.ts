// What a turn does to the ticket and the line beside the ledger and the words: all of it is written in one commit.
import type { EntryData } from '../conversation/entries.ts';
import type { TurnPlan } from '../conversation/turn.ts';
import type { Ledger } from './ledger-steps.ts';
import type { Draft } from './message.ts';

export interface Brought {
  readonly ticket?: NonNullable<TurnPlan['ticket']>;
  readonly setTimers: NonNullable<TurnPlan['setTimers']>;
  readonly statuses: readonly EntryData<'handoff-status'>[];
}

/** With the ledger as it leaves it, and what is said of it. */
export interface BroughtIn extends Brought {
  readonly ledger: Ledger;
  readonly draft: Draft;
}
