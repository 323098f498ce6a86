// Who the customer is talking to just now, read from the conversation's activities; and in words for the status line. Pure.
import type { Activity, HandoffStatus } from '../protocol.ts';
import type { Settings } from './settings.ts';

export type Speaking =
  | { readonly who: 'machine' }
  | { readonly who: 'queued'; readonly status: HandoffStatus }
  | { readonly who: 'person'; readonly name?: string }
  | { readonly who: 'transferred' };

/** The hand-off's last word decides; a person who speaks is there, whatever was announced. */
export function speakingAfter(activities: readonly Activity[]): Speaking {
  let speaking: Speaking = { who: 'machine' };
  for (const activity of activities) {
    if (activity.type === 'event' && activity.name === 'handoff.status') {
      speaking = afterStatus(activity.value as HandoffStatus, speaking);
    } else if (activity.channelData?.sender === 'agent') speaking = personOf(activity.from.name);
  }
  return speaking;
}

function afterStatus(status: HandoffStatus, before: Speaking): Speaking {
  switch (status.state) {
    case 'queued':
      return { who: 'queued', status };
    case 'accepted':
      return personOf(status.agent);
    case 'transferred':
      return { who: 'transferred' };
    case 'returned':
    case 'completed':
    case 'failed':
      return { who: 'machine' };
    default:
      // A state that a newer service knows.
      return before;
  }
}

function personOf(name: string | undefined): Speaking {
  return name === undefined ? { who: 'person' } : { who: 'person', name };
}

export function statusLine(speaking: Speaking, texts: Settings['texts']['status']): string {
  switch (speaking.who) {
    case 'machine':
      return texts.machine;
    case 'transferred':
      return texts.transferred;
    case 'person':
      return speaking.name === undefined ? texts.anyPerson : texts.person.replace('{name}', speaking.name);
    case 'queued': {
      const { position, waitSeconds } = speaking.status;
      return [
        texts.queued,
        ...(position === undefined ? [] : [texts.position.replace('{position}', String(position))]),
        ...(waitSeconds === undefined ? [] : [waitOf(waitSeconds, texts)]),
      ].join(' · ');
    }
  }
}

function waitOf({ low, high }: { low: number; high: number }, texts: Settings['texts']['status']): string {
  const most = Math.max(1, Math.ceil(high / 60));
  const least = Math.floor(low / 60);
  const text = least < 1 || least === most ? texts.waitAtMost : texts.wait;
  return text.replace('{low}', String(least)).replace('{high}', String(most));
}
