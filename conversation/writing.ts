// The one way to write for everyone but the bot's turn: think on the state, pass the gate, commit on exactly that state, and
// think again when the log moved on meanwhile.
import type { Clock } from '../kernel/clock.ts';
import { isoNow } from '../kernel/clock.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { Commit, CommitResult, Store, TicketExpectation, TicketRow } from '../storage/port.ts';
import type { ConversationsOptions, Draft, Refused, Written } from './contract.ts';
import type { NewConversationEntry } from './entries.ts';
import { preview, toNewEntry } from './fold.ts';
import { refuseWrite } from './gate.ts';
import { joinedTimers } from './joined-timers.ts';
import { isOpen } from './state.ts';
import type { ConversationState } from './state.ts';
import type { States } from './states.ts';
import { summaryOf } from './summary.ts';
import type { IsClosing } from './turn.ts';

const triesAtMost = 12;

export interface WritingParts {
  readonly store: Store;
  readonly states: States;
  readonly clock: Clock;
  readonly closes: IsClosing;
  readonly standingTimers?: ConversationsOptions['standingTimers'];
}

/** The part of a commit that only the runner of a turn or a timer adds. */
export type Extra = Pick<Commit, 'lease'> & { readonly complete?: NonNullable<Commit['timers']>['complete'] };

/**
 * `openQuestions` of every message as it stands after all `entries`; whoever thought them out cannot know. What a guest hears from
 * its home brings the home's.
 */
function withOpenQuestions(
  entries: readonly NewConversationEntry[],
  after: ConversationState,
): readonly NewConversationEntry[] {
  const openQuestions = after.questions.filter(isOpen).length;
  return entries.map((entry) =>
    entry.kind === 'message-out' && entry.data.homeSeq === undefined
      ? { ...entry, data: { ...entry.data, openQuestions } }
      : entry,
  );
}

/** A commit of the draft on exactly `before`. Throws `open-questions` or `wrong-state` when the gate refuses it. */
export function commitOf(
  draft: Draft,
  before: ConversationState,
  { clock, closes, standingTimers }: WritingParts,
  { lease, complete }: Extra = {},
): Commit {
  const at = isoNow(clock);
  const after = preview(before, draft.entries, at);
  refuseWrite(draft.entries, before, after, closes);
  const standing = draft.entries.length === 0 ? {} : (standingTimers?.(after) ?? {});
  const timers = {
    ...joinedTimers(draft.timers ?? {}, standing),
    ...(complete === undefined ? {} : { complete }),
  };
  return {
    conversationId: before.conversationId,
    at,
    expectedSeq: before.lastSeq,
    entries: withOpenQuestions(draft.entries, after).map(toNewEntry),
    ...(draft.entries.length === 0 ? {} : { summary: summaryOf(after) }),
    ...(draft.dedupeKey === undefined ? {} : { dedupeKey: draft.dedupeKey }),
    ...(draft.ticket === undefined ? {} : { ticket: draft.ticket }),
    ...(Object.keys(timers).length === 0 ? {} : { timers }),
    ...(lease === undefined ? {} : { lease }),
  };
}

/** As `Conversations.commitEntries`. */
export async function write(
  parts: WritingParts,
  conversationId: string,
  build: (state: ConversationState) => Draft | Refused | Promise<Draft | Refused>,
): Promise<Written> {
  for (let tries = 0; tries < triesAtMost; tries++) {
    const before = await parts.states.current(conversationId);
    const draft = await build(before);
    if ('refuse' in draft) throw draft.refuse;
    const result = await parts.store.commit(commitOf(draft, before, parts));
    if (result.status === 'conflict') continue;
    return written(result, draft, await parts.states.current(conversationId));
  }
  throw new TiskiError('conflict');
}

function written(
  result: Exclude<CommitResult, { readonly status: 'conflict' }>,
  draft: Draft,
  state: ConversationState,
): Written {
  switch (result.status) {
    case 'committed':
      return {
        firstSeq: result.firstSeq,
        lastSeq: result.lastSeq,
        duplicate: false,
        ...(result.ticket === undefined ? {} : { ticket: result.ticket }),
        state,
      };
    case 'duplicate':
      return { firstSeq: result.firstSeq, lastSeq: result.lastSeq, duplicate: true, state };
    case 'ticket-mismatch':
      throw ticketRefusal(draft.ticket?.expect, result.ticket);
    case 'fenced':
      throw new TiskiError('conflict');
  }
}

function ticketRefusal(expect: TicketExpectation | undefined, ticket: TicketRow | undefined): TiskiError {
  const details = { ticket };
  if (expect === undefined || 'absent' in expect || ticket === undefined)
    return new TiskiError('wrong-state', undefined, { details });
  if (expect.state === 'queued' && ticket.state === 'claimed')
    return new TiskiError('already-claimed', undefined, { details });
  if (expect.state === 'claimed' && (ticket.state !== 'claimed' || ticket.ownerId !== expect.ownerId))
    return new TiskiError('not-owner', undefined, { details });
  return new TiskiError('wrong-state', undefined, { details });
}
