// Which conversation an activity of Azure's `facebook` channel belongs to: one page and one customer, whoever of the two it names
// as its sender. Pure.
import type { Activity } from 'botbuilder';
import { eventSchema } from '../../messenger/webhook-events.ts';
import type { WireEvent } from '../../messenger/webhook-events.ts';

/** Meta's own event as Azure passes it on; `undefined` where there is none. */
export function metasEvent({ channelData }: Pick<Activity, 'channelData'>): WireEvent | undefined {
  const event = eventSchema.safeParse(channelData);
  const says = event.success && Object.keys(event.data).some((key) => !envelope.has(key));
  return says ? event.data : undefined;
}

const envelope: ReadonlySet<string> = new Set(['sender', 'recipient', 'timestamp']);

/** For `derivedId`. */
export function facebookThread(activity: Activity): readonly string[] {
  const event = metasEvent(activity);
  const isEcho = event?.message?.is_echo === true;
  const page = (isEcho ? event?.sender?.id : event?.recipient?.id) ?? activity.recipient.id;
  const customer = (isEcho ? event?.recipient?.id : event?.sender?.id) ?? activity.from.id;
  return [activity.channelId, page, customer];
}
