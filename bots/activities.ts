// The two translations between our words and Bot Framework's: a conversation's state as the activity that came in, and a planned
// message as the activity that goes out and back. What an activity has no place for travels beside it.
import { ActionTypes, ActivityTypes, MessageFactory } from 'botbuilder';
import type { Activity, Attachment, Entity } from 'botbuilder';
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Json } from '../kernel/json.ts';
import type { Locale } from '../kernel/locale.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Outgoing } from '../conversation/turn.ts';

export interface BotAccount {
  readonly id: string;
  readonly name: string;
}

/** What the turn is about, as the SDK sees it: the newest message, else the customer's arrival, else an event of our own. */
export function inboundActivity(state: ConversationState, bot: BotAccount): Partial<Activity> {
  const customer = { id: state.customer?.id ?? 'customer', name: state.customer?.name ?? '', role: 'user' };
  const common: Partial<Activity> = {
    channelId: state.channel,
    serviceUrl: 'urn:tiski:log',
    conversation: { id: state.conversationId, isGroup: false, conversationType: 'personal', name: '' },
    from: customer,
    recipient: { ...bot, role: 'bot' },
    locale: state.locale,
  };
  const newest = state.unhandled.at(-1);
  if (newest !== undefined) {
    return {
      ...common,
      type: ActivityTypes.Message,
      id: String(newest.seq),
      timestamp: new Date(newest.at),
      text: newest.data.text,
      value: newest.data.value,
      channelData: newest.data.channelData,
    };
  }
  if (state.greeted) return { ...common, type: ActivityTypes.Event, name: 'tiski/turn' };
  return { ...common, type: ActivityTypes.ConversationUpdate, membersAdded: [customer] };
}

/** The message's plan, found again by the `channelData` object that the activity carries through middleware. */
const plannedBy = new WeakMap<
  object,
  { readonly outgoing: Outgoing; readonly activity: Partial<Activity> }
>();

export function outboundActivity(outgoing: Outgoing): Partial<Activity> {
  const channelData = { sender: outgoing.sender, phrase: outgoing.phrase };
  const activity: Partial<Activity> = {
    ...MessageFactory.text(outgoing.text),
    locale: outgoing.locale,
    entities: outgoing.entities as unknown as Entity[],
    channelData,
    ...(outgoing.suggestions !== undefined && {
      suggestedActions: {
        to: [],
        actions: outgoing.suggestions.map(({ title, text }) => ({
          type: ActionTypes.ImBack,
          title,
          value: text,
        })),
      },
    }),
    ...(outgoing.attachments !== undefined && {
      attachments: outgoing.attachments as unknown as Attachment[],
    }),
  };
  plannedBy.set(channelData, { outgoing, activity });
  return activity;
}

/** The message that an activity has become; `undefined` for activities that say nothing to the customer. */
export function messageOf(activity: Partial<Activity>, locale: Locale): Outgoing | undefined {
  if (activity.type !== ActivityTypes.Message) return undefined;
  const data = activity.channelData as { readonly phrase?: unknown } | undefined;
  const planned = typeof data === 'object' && data !== null ? plannedBy.get(data) : undefined;
  if (planned !== undefined && saysTheSame(activity, planned.activity)) return planned.outgoing;
  const actions = activity.suggestedActions?.actions ?? [];
  return {
    sender: planned?.outgoing.sender ?? 'bot',
    text: activity.text ?? '',
    locale: planned?.outgoing.locale ?? locale,
    phrase: planned?.outgoing.phrase ?? (typeof data?.phrase === 'string' ? data.phrase : 'middleware'),
    entities: (activity.entities ?? []).filter(({ type }) => type === 'Answer') as unknown as AnswerEntity[],
    // Middleware brings no facts: a digit that it adds is a digit without a source, and the gate stops it.
    figures: planned?.outgoing.figures ?? [],
    ...(actions.length > 0 && {
      suggestions: actions.map(({ title, value }) => ({ title, text: String(value) })),
    }),
    ...(activity.attachments !== undefined && { attachments: activity.attachments as unknown as Json[] }),
  };
}

function saysTheSame(activity: Partial<Activity>, planned: Partial<Activity>): boolean {
  return (
    activity.text === planned.text &&
    activity.entities === planned.entities &&
    activity.suggestedActions === planned.suggestedActions &&
    activity.attachments === planned.attachments
  );
}
