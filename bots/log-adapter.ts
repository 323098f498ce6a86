// The SDK's side of a turn: an adapter that answers no channel but collects what the bot sends, because a reply exists only once it
// is committed to the log. It knows no conversation and no words.
import { ActivityTypes, BotAdapter, TurnContext } from 'botbuilder';
import type { Activity, ConversationReference, ResourceResponse } from 'botbuilder';

const collectedKey = Symbol('activities sent in this turn');

type Sent = Partial<Activity> & { readonly id: string };

/** Middleware is added with `use`, as on any Bot Framework adapter; what it changes, adds or holds back is what the turn says. */
export class LogAdapter extends BotAdapter {
  /**
   * Runs one turn and resolves to the activities sent in it, in order. Turns share nothing; errors of the logic and of middleware
   * are the caller's.
   */
  async run(
    inbound: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
    state: readonly (readonly [symbol, unknown])[] = [],
  ): Promise<readonly Partial<Activity>[]> {
    const context = new TurnContext(this, inbound);
    const collected: Sent[] = [];
    context.turnState.set(collectedKey, collected);
    for (const [key, value] of state) context.turnState.set(key, value);
    await this.runMiddleware(context, logic);
    return collected;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const collected = collectedIn(context);
    return activities.map((activity) => {
      const id = `turn-${collected.length + 1}`;
      if (activity.type !== ActivityTypes.Trace) collected.push({ ...activity, id });
      return { id };
    });
  }

  /** Within the turn that sent it; what was committed before stays as it is. */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const collected = collectedIn(context);
    const at = collected.findIndex(({ id }) => id === activity.id);
    const found = collected[at];
    if (found === undefined) throw new RangeError('Only an activity of this same turn can be changed.');
    collected[at] = { ...activity, id: found.id };
    return { id: found.id };
  }

  /** Within the turn that sent it; what was committed before stays as it is. */
  override async deleteActivity(
    context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const collected = collectedIn(context);
    const at = collected.findIndex(({ id }) => id === reference.activityId);
    if (at < 0) throw new RangeError('Only an activity of this same turn can be taken back.');
    collected.splice(at, 1);
  }

  /** Always rejects: what is said out of turn is a commit to the log, with its own checks. */
  override async continueConversation(): Promise<void> {
    return this.continueConversationAsync();
  }

  /** As `continueConversation`, of which it is the SDK's newer name. */
  override async continueConversationAsync(): Promise<void> {
    throw new Error('Write to the conversation through Conversations.commitEntries instead.');
  }
}

function collectedIn(context: TurnContext): Sent[] {
  return context.turnState.get<Sent[]>(collectedKey);
}
