// The conversation as the frame paints it by itself: at once, from the first byte on, and for as long as Web Chat has not arrived
// (or never does). Everything is text; nothing that anybody says becomes markup.
import type { Activity, Attachment } from '../protocol.ts';
import type { Line } from './line.ts';
import { part } from './settings.ts';
import type { Settings } from './settings.ts';

export interface Early {
  /** Paints what has changed. */
  paint(): void;
  /** Gives way to Web Chat. */
  leave(): void;
}

export function createEarly(line: Line, texts: Settings['texts'], clock: Intl.DateTimeFormat): Early {
  const view = part('early');
  const list = part('early-list');
  const greeting = part('greeting');
  const painted = new Map<string, HTMLElement>();
  let gone = false;

  function paint(): void {
    if (gone) return;
    const atEnd = view.scrollHeight - view.scrollTop - view.clientHeight < 80;
    for (const activity of line.activities()) {
      if (activity.type !== 'message') continue;
      const clientId = activity.channelData?.clientActivityID;
      const key = clientId ?? activity.id;
      const before = painted.get(key);
      if (before !== undefined && before.dataset['waiting'] === undefined) continue;
      const bubble = said(activity, texts);
      if (activity.from.role === 'user' && activity.timestamp !== undefined) {
        bubble.append(small(clock.format(new Date(activity.timestamp))));
      }
      if (before !== undefined) before.replaceWith(bubble);
      else if (activity.channelData?.phrase === 'greeting.first' && greeting.isConnected) {
        // The log's greeting is the painted one. It is put in its words only where they differ, so that nobody hears it twice.
        if (greeting.textContent !== bubble.textContent) greeting.replaceChildren(...bubble.childNodes);
        painted.set(key, greeting);
        continue;
      } else list.append(bubble);
      painted.set(key, bubble);
    }
    const waiting = new Set(line.waiting().map(({ clientId }) => clientId));
    for (const { clientId, activity } of line.waiting()) {
      if (painted.has(clientId)) continue;
      const bubble = item('you', texts.you, activity.text, activity.attachments);
      bubble.dataset['waiting'] = '';
      bubble.append(small(texts.sending));
      list.append(bubble);
      painted.set(clientId, bubble);
    }
    for (const [key, bubble] of painted) {
      if (bubble.dataset['waiting'] === undefined || waiting.has(key)) continue;
      bubble.remove();
      painted.delete(key);
    }
    if (atEnd) view.scrollTop = view.scrollHeight;
  }

  return {
    paint,
    leave() {
      gone = true;
      view.remove();
    },
  };
}

function said(activity: Activity, texts: Settings['texts']): HTMLElement {
  const { sender } = activity.channelData ?? {};
  if (activity.from.role === 'user') return item('you', texts.you, activity.text, activity.attachments);
  if (sender === 'agent') {
    const name =
      activity.from.name === undefined ? texts.human : `${activity.from.name} · ${texts.human.toLowerCase()}`;
    return item('agent', name, activity.text, activity.attachments);
  }
  if (sender === 'system') return item('system', texts.system, activity.text, activity.attachments);
  return item('bot', texts.machine, activity.text, activity.attachments);
}

function small(text: string): HTMLElement {
  const note = document.createElement('small');
  note.className = 'when';
  note.textContent = text;
  return note;
}

function item(
  who: 'you' | 'bot' | 'agent' | 'system',
  name: string,
  text: string | undefined,
  attachments: readonly Attachment[] = [],
): HTMLElement {
  const bubble = document.createElement('li');
  bubble.className = `said ${who}`;
  const label = document.createElement('span');
  label.className = 'name';
  label.textContent = name;
  const words = document.createElement('p');
  words.textContent = [text ?? '', ...attachments.map((file) => `📎 ${file.name ?? ''}`)].join('\n').trim();
  bubble.append(label, words);
  return bubble;
}
