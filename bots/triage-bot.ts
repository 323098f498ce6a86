// The counter's bot as Bot Framework knows one: it hears a customer arrive, speak, or something happen, has the turn thought out,
// and sends what the plan says. What it would say comes from `converse`; it has no words and no memory of its own.
import { ActivityHandler } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import type { ConversationState } from '../conversation/state.ts';
import type { TurnPlan } from '../conversation/turn.ts';
import { outboundActivity } from './activities.ts';

/** Thinks a turn out: understanding, facts, phrases. No effects outside the plan; may be called again for the same state. */
export type Converse = (state: ConversationState) => Promise<TurnPlan>;

/** Under these the turn's context carries the state in and the plan out. */
export const stateKey = Symbol('conversation state');
export const planKey = Symbol('turn plan');

export class TriageBot extends ActivityHandler {
  constructor(converse: Converse) {
    super();
    const answer = async (context: TurnContext, next: () => Promise<void>): Promise<void> => {
      const state = context.turnState.get<ConversationState>(stateKey);
      const plan = withinReach(await converse(state), state);
      context.turnState.set(planKey, plan);
      if (plan.messages.length > 0) await context.sendActivities(plan.messages.map(outboundActivity));
      await next();
    };
    this.onMessage(answer);
    this.onMembersAdded(answer);
    this.onEvent(answer);
  }
}

/** What a turn writes about joined channels. */
const ofChannels: ReadonlySet<string> = new Set(['join-offered', 'letter-ordered', 'unjoined']);

/**
 * While a person owns the conversation the bot only keeps the ledger: what the customer asks is opened, corrected and withdrawn, what they want of a call is noted,
 * and everything that would speak or act for the person is left out. On which channels the customer goes on is not the person's matter:
 * that is answered by the house.
 */
function withinReach(plan: TurnPlan, state: ConversationState): TurnPlan {
  if (state.speaker.kind !== 'person') return plan;
  const entries = plan.entries.filter(
    ({ kind }) =>
      kind === 'question-opened' ||
      kind === 'question-specified' ||
      kind === 'question-reopened' ||
      kind === 'question-withdrawn' ||
      kind === 'callback-change-asked' ||
      ofChannels.has(kind),
  );
  const messages = plan.messages.filter(({ sender }) => sender === 'system');
  return { entries, messages, statuses: [], turn: plan.turn };
}
