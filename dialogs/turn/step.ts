// What a message comes to while a turn is thought out: the ledger, the words and the work for others, message after message.
// It knows no topic.
import type { EntryData } from '../../conversation/entries.ts';
import type { Thread } from '../../kernel/thread.ts';
import type { Reading } from '../../language/understand/reading.ts';
import type { Brought } from '../brought.ts';
import type { CallWork } from '../callback.ts';
import { noCallWork } from '../callback.ts';
import type { ConversationState } from '../../conversation/state.ts';
import { workOf } from '../call-work.ts';
import type { Ledger } from '../ledger-steps.ts';
import { emptyDraft, joined, withoutQuestion } from '../message.ts';
import type { Draft } from '../message.ts';
import { pendingAfter } from '../pending-after.ts';

/** Where the turn stands between two messages. */
export interface Step {
  readonly ledger: Ledger;
  readonly draft: Draft;
  readonly thread: Thread;
  readonly acts: readonly string[];
  readonly contact: EntryData<'turn'>['contact'];
  readonly notUnderstood: number;
  readonly brought?: Brought;
  readonly calls: CallWork;
}

export function firstStep(state: ConversationState): Step {
  return {
    ledger: { state, entries: [] },
    draft: emptyDraft,
    thread: state.thread,
    acts: [],
    contact: undefined,
    notUnderstood: state.notUnderstood,
    calls: noCallWork,
  };
}

/** What one message has come to by itself, so far. */
export interface Outcome {
  readonly ledger: Ledger;
  readonly draft: Draft;
  readonly calls: CallWork;
  readonly brought?: Brought;
  /** How many messages in a row nothing was understood of, this one included. */
  readonly notUnderstood: number;
  /** Nothing more is to be done about the message. */
  readonly isDone: boolean;
}

/** The step after a message, made of the one before it and what the message came to. */
export function afterMessage(before: Step, reading: Reading, outcome: Outcome): Step {
  const thread = withoutPending(reading.thread);
  const earlier = reading.tookUp === undefined ? before.draft : withoutQuestion(before.draft);
  const draft = joined(earlier, outcome.draft);
  const pending = pendingAfter(draft.pending, before.thread.pending, reading.thread.pending);
  return {
    acts: [...before.acts, ...reading.acts],
    contact: contactAfter(before.contact, reading),
    calls: workOf(before.calls, outcome.calls),
    ledger: outcome.ledger,
    draft,
    thread: pending === undefined ? thread : { ...thread, pending },
    notUnderstood: outcome.notUnderstood,
    ...together(before.brought, outcome.brought),
  };
}

export function contactAfter(before: Step['contact'], { contact }: Reading): Step['contact'] {
  return contact.email === undefined && contact.phone === undefined ? before : { ...before, ...contact };
}

/** A turn's messages change the ticket at most once; what comes with that is kept of all. */
export function together(
  first: Brought | undefined,
  second: Brought | undefined,
): { readonly brought?: Brought } {
  if (first === undefined || second === undefined) {
    const only = first ?? second;
    return only === undefined ? {} : { brought: only };
  }
  const ticket = first.ticket ?? second.ticket;
  return {
    brought: {
      ...(ticket === undefined ? {} : { ticket }),
      setTimers: [...first.setTimers, ...second.setTimers],
      statuses: [...first.statuses, ...second.statuses],
    },
  };
}

export function withoutPending({ pending: _, ...thread }: Thread): Thread {
  return thread;
}
