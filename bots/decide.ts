// The bot as the conversation's heart asks for it: a state in, a plan out, with one Bot Framework turn in between so that the SDK's
// middleware has its say. The only door into this room.
import type { Middleware, MiddlewareHandler } from 'botbuilder';
import type { ConversationState } from '../conversation/state.ts';
import type { Decide, TurnPlan } from '../conversation/turn.ts';
import { inboundActivity, messageOf } from './activities.ts';
import type { BotAccount } from './activities.ts';
import { LogAdapter } from './log-adapter.ts';
import { planKey, stateKey, TriageBot } from './triage-bot.ts';
import type { Converse } from './triage-bot.ts';

export type { Converse } from './triage-bot.ts';

export interface DecideOptions {
  readonly converse: Converse;
  readonly bot: BotAccount;
  /** Bot Framework middleware around every turn; it may change, add or hold back messages, and the gate judges the result. */
  readonly middleware?: readonly (MiddlewareHandler | Middleware)[];
}

/** Middleware that ends a turn before the bot leaves an empty plan: nothing is said and the messages count as dealt with. */
export function createDecide(options: DecideOptions): Decide {
  const adapter = new LogAdapter();
  if (options.middleware !== undefined) adapter.use(...options.middleware);
  const bot = new TriageBot(options.converse);

  return async (state) => {
    let plan: TurnPlan | undefined;
    const sent = await adapter.run(
      inboundActivity(state, options.bot),
      async (context) => {
        await bot.run(context);
        plan = context.turnState.get<TurnPlan | undefined>(planKey);
      },
      [[stateKey, state]],
    );
    const messages = sent
      .map((activity) => messageOf(activity, state.locale))
      .filter((said) => said !== undefined);
    return { ...(plan ?? emptyPlan(state)), messages };
  };
}

function emptyPlan(state: ConversationState): TurnPlan {
  return {
    entries: [],
    messages: [],
    statuses: [],
    turn: { acts: [], thread: state.thread, notUnderstood: state.notUnderstood },
  };
}
