// One turn at a time for each conversation: load the state, let the bot think, pass the gate, commit it all as one. When the
// log moved on meanwhile the bot thinks again; when it cannot, the fallback speaks. Durable repetition is the timers' matter.
import { isoNow } from '../kernel/clock.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Commit, Lease } from '../storage/port.ts';
import type { ConversationsOptions } from './contract.ts';
import type { NewConversationEntry } from './entries.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { turnDraft, failurePlan } from './plan.ts';
import type { PlanParts } from './plan.ts';
import type { ConversationState } from './state.ts';
import { relayFirst } from './joining/relay.ts';
import { think } from './think.ts';
import type { TurnPlan } from './turn.ts';
import { commitOf } from './writing.ts';
import type { WritingParts } from './writing.ts';

const triesAtMost = 8;

export type TurnParts = WritingParts &
  PlanParts & {
    readonly decide: ConversationsOptions['decide'];
    readonly decideWithinMs: number;
    readonly turnLease: ConversationsOptions['turnLease'];
    readonly endsJoin: ConversationsOptions['endsJoin'];
    readonly logger: Logger;
  };

export interface Turns {
  /** Resolves when everything that was unhandled at the call has had its turn, or the turn is left to its timer. Never rejects. */
  readonly run: (conversationId: string) => Promise<void>;
  /** Resolves when no turn of that conversation (absent: of any) is under way. */
  readonly settled: (conversationId?: string) => Promise<void>;
}

export function createTurns(parts: TurnParts): Turns {
  const turns: Turns = oneAtATime(
    (conversationId) => runOne(parts, conversationId, (home) => void turns.run(home)),
    (conversationId, error) => parts.logger.error('turn-left-to-its-timer', { conversationId }, error),
  );
  return turns;
}

/** `homeHasNews`: something was taken to a home, whose own turn is due. */
async function runOne(
  parts: TurnParts,
  conversationId: string,
  homeHasNews: (home: string) => void,
): Promise<void> {
  const { store, turnLease, clock } = parts;
  if (turnLease === undefined) return turn(parts, conversationId, undefined, homeHasNews);
  const name = `turn:${conversationId}`;
  const lease = await store.acquireLease(name, turnLease.holder, isoNow(clock), turnLease.ttlMs);
  // Another node is at it; should it die, the turn's timer brings the turn back.
  if (lease === undefined) return;
  try {
    await turn(parts, conversationId, lease, homeHasNews);
  } finally {
    await store.releaseLease(lease);
  }
}

async function turn(
  parts: TurnParts,
  conversationId: string,
  lease: Lease | undefined,
  homeHasNews: (home: string) => void,
): Promise<void> {
  let mismatches = 0;
  let thought: { readonly newsSeq: number; readonly plan: TurnPlan } | undefined;
  for (let tries = 0; tries < triesAtMost; tries++) {
    const before = await parts.states.current(conversationId);
    const [first] = before.unhandled;
    if (first === undefined) return;
    if (before.joins.home !== undefined && parts.endsJoin?.(first.data.text) !== true) {
      const home = await relayFirst(parts, before);
      // Each message that is taken along is progress, not a try.
      if (home !== undefined) {
        homeHasNews(home);
        tries = -1;
      }
      continue;
    }
    const { newsSeq } = before;
    // A delivery that was noted meanwhile changes nothing of what there is to say.
    const plan = thought?.newsSeq === newsSeq ? thought.plan : await nextPlan(parts, before, mismatches);
    thought = { newsSeq, plan };
    const commit = commitOfPlan(parts, plan, { before, lease });
    const result = await parts.store.commit(commit);
    switch (result.status) {
      case 'committed':
        if (plan.upTo === undefined) return;
        continue;
      case 'duplicate':
      case 'fenced':
        return;
      case 'conflict':
        continue;
      case 'ticket-mismatch':
        mismatches++;
        thought = undefined;
        parts.logger.warn('turn-ticket-mismatch', { conversationId, mismatches });
        continue;
    }
  }
  throw new TiskiError('conflict', 'The log did not hold still long enough for a turn.');
}

async function nextPlan(parts: TurnParts, before: ConversationState, mismatches: number): Promise<TurnPlan> {
  return mismatches < 2 ? thoughtOut(parts, before) : failurePlan(before);
}

/** The bot's plan; the failure plan when it throws or takes too long. */
export async function thoughtOut(parts: TurnParts, state: ConversationState): Promise<TurnPlan> {
  try {
    return await think(parts.decide, state, parts.decideWithinMs);
  } catch (error) {
    parts.logger.error('turn-failed', { conversationId: state.conversationId, seq: state.lastSeq }, error);
    return failurePlan(state);
  }
}

interface PlanPlace {
  /** What the plan was thought out on. */
  readonly before: ConversationState;
  /** What `before` has that is not in the log yet, and the state without it. */
  readonly begins?: {
    readonly nothing: ConversationState;
    readonly entries: readonly NewConversationEntry[];
  };
  readonly lease?: Lease | undefined;
}

/** The commit of a plan; of the failure plan when it is not of the form that entries must have. */
export function commitOfPlan(parts: TurnParts, plan: TurnPlan, { before, begins, lease }: PlanPlace): Commit {
  function commit(tried: TurnPlan): Commit {
    const draft = turnDraft(tried, before, parts);
    const entries = [...(begins?.entries ?? []), ...draft.entries];
    const extra = lease === undefined ? {} : { lease };
    return commitOf({ ...draft, entries }, begins?.nothing ?? before, parts, extra);
  }
  try {
    return commit(plan);
  } catch (error) {
    parts.logger.error('turn-plan-unusable', { conversationId: before.conversationId }, error);
    return commit(failurePlan(before));
  }
}
