// Tells the service which of a person's messages the customer has had before their eyes, so that it need not send them by mail.
import type { Activity, Outgoing } from '../protocol.ts';

export interface Seen {
  /** The chat may be in sight now. */
  look(): void;
}

interface Lined {
  onActivity(seen: (activity: Activity) => void): void;
  hint(activity: Outgoing): void;
}

/** What is shown is not yet read; and what comes at once, when a page is opened, is looked at as a whole. */
const glanceMs = 800;

/** `isInSight`: whether the customer can see the chat at this moment. */
export function createSeen(line: Lined, isInSight: () => boolean): Seen {
  let latest: string | undefined;
  let told: string | undefined;
  let glance: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    if (latest === undefined || latest === told || !isInSight()) return;
    told = latest;
    line.hint({ type: 'event', name: 'seen', value: { id: latest } });
  }

  line.onActivity(({ type, id, channelData, name, value }) => {
    // What was told before this page was opened need not be told again.
    if (type === 'event' && name === 'seen') told = idIn(value);
    if (type === 'message' && channelData?.sender === 'agent') latest = id;
    glance ??= setTimeout(() => {
      glance = undefined;
      look();
    }, glanceMs);
  });
  document.addEventListener('visibilitychange', look);
  return { look };
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}
