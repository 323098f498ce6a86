// One turn at a time for each conversation: load the state, let the bot think, pass the gate, commit it all as one. When the
// log moved on meanwhile the bot thinks again; when it cannot, the fallback speaks. Durable repetition is the timers' matter.
import { isoNow } from '../kernel/clock.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Commit, Lease } from '../storage/port.ts';
import type { ConversationsOptions } from './contract.ts';
import type { NewConversationEntry } from './entries.ts';
import { turnDraft, failurePlan } from './plan.ts';
import type { PlanParts } from './plan.ts';
import type { ConversationState } from './state.ts';
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
    readonly logger: Logger;
  };

export interface Turns {
  /** Resolves when everything that was unhandled at the call has had its turn, or the turn is left to its timer. Never rejects. */
  readonly run: (conversationId: string) => Promise<void>;
  /** Resolves when no turn of that conversation (absent: of any) is under way. */
  readonly settled: (conversationId?: string) => Promise<void>;
}

/** A conversation's turn under way; `again`: something came in meanwhile. */
interface Slot {
  again: boolean;
  done: Promise<void>;
}

export function createTurns(parts: TurnParts): Turns {
  const underWay = new Map<string, Slot>();

  async function runAll(conversationId: string, slot: Slot): Promise<void> {
    try {
      do {
        slot.again = false;
        await runOne(parts, conversationId);
      } while (slot.again);
    } catch (error) {
      parts.logger.error('turn-left-to-its-timer', { conversationId }, error);
    } finally {
      underWay.delete(conversationId);
    }
  }

  return {
    run(conversationId) {
      const running = underWay.get(conversationId);
      if (running !== undefined) {
        running.again = true;
        return running.done;
      }
      const slot: Slot = { again: false, done: Promise.resolve() };
      underWay.set(conversationId, slot);
      slot.done = runAll(conversationId, slot);
      return slot.done;
    },
    async settled(conversationId) {
      if (conversationId !== undefined) return underWay.get(conversationId)?.done;
      while (underWay.size > 0) await Promise.all([...underWay.values()].map(({ done }) => done));
    },
  };
}

async function runOne(parts: TurnParts, conversationId: string): Promise<void> {
  const { store, turnLease, clock } = parts;
  if (turnLease === undefined) return turn(parts, conversationId, undefined);
  const name = `turn:${conversationId}`;
  const lease = await store.acquireLease(name, turnLease.holder, isoNow(clock), turnLease.ttlMs);
  // Another node is at it; should it die, the turn's timer brings the turn back.
  if (lease === undefined) return;
  try {
    await turn(parts, conversationId, lease);
  } finally {
    await store.releaseLease(lease);
  }
}

async function turn(parts: TurnParts, conversationId: string, lease: Lease | undefined): Promise<void> {
  let mismatches = 0;
  for (let tries = 0; tries < triesAtMost; tries++) {
    const before = await parts.states.current(conversationId);
    if (before.unhandled.length === 0) return;
    const plan = mismatches < 2 ? await thoughtOut(parts, before) : failurePlan(before);
    const commit = commitOfPlan(parts, plan, { before, lease });
    const result = await parts.store.commit(commit);
    switch (result.status) {
      case 'committed':
      case 'duplicate':
      case 'fenced':
        return;
      case 'conflict':
        continue;
      case 'ticket-mismatch':
        mismatches++;
        parts.logger.warn('turn-ticket-mismatch', { conversationId, mismatches });
        continue;
    }
  }
  throw new TiskiError('conflict', 'The log did not hold still long enough for a turn.');
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
