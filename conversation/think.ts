// Gives the bot a limited time to think: a turn that hangs must not silence the conversation.
import { clearTimeout, setTimeout } from 'node:timers';
import { TiskiError } from '../kernel/errors.ts';
import type { ConversationState } from './state.ts';
import type { Decide, TurnPlan } from './turn.ts';

/** Rejects when `decide` does, or has not decided within `limitMs`; a decision that comes later is dropped. */
export async function think(decide: Decide, state: ConversationState, limitMs: number): Promise<TurnPlan> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  // Not durable work: only a limit on work that is under way in this process.
  const limit = setTimeout(() => reject(new TiskiError('internal', 'The turn took too long.')), limitMs);
  try {
    return await Promise.race([decide(state), late]);
  } finally {
    clearTimeout(limit);
  }
}
