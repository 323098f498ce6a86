// Brings Web Chat in after the first paint and lets it take over the transcript once it shows everything that the customer has
// already seen. Until then, and if it never comes, the frame's own transcript stays.
import type { Activity } from '../protocol.ts';
import { chatAdapter } from './chat-adapter.ts';
import type { ChatAdapter } from './chat-adapter.ts';
import type { Line } from './line.ts';
import { part } from './settings.ts';
import type { Settings } from './settings.ts';
import { localizedStrings, namedActivities, quietStatus, styleOptions } from './web-chat-look.ts';

interface Store {
  dispatch(action: { readonly type: string; readonly payload?: unknown }): void;
}

/** As much of Web Chat's bundle as is used here. */
interface WebChat {
  createStore(initial: object): Store;
  renderWebChat(props: Readonly<Record<string, unknown>>, element: HTMLElement): void;
}

export interface TakenOver {
  say(text: string): void;
  sendFiles(files: readonly File[]): void;
}

const tags = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' } as const;

/** Resolves when Web Chat shows the whole conversation and the frame's own transcript may go. Rejects when it cannot be loaded. */
export async function bringWebChat(
  line: Line,
  settings: Settings,
  clock: Intl.DateTimeFormat,
): Promise<TakenOver> {
  await load(settings.webChat);
  const { WebChat } = window as unknown as { WebChat: WebChat };
  await until(line, () => line.state().synced);
  const place = part('web-chat');
  const store = WebChat.createStore({});
  const directLine: ChatAdapter = chatAdapter(line);
  WebChat.renderWebChat(
    {
      directLine,
      store,
      locale: tags[settings.locale],
      overrideLocalizedStrings: (strings: object) => ({ ...strings, ...localizedStrings[settings.locale] }),
      styleOptions,
      activityMiddleware: namedActivities(settings.texts, line.activities),
      activityStatusMiddleware: quietStatus(settings.texts, clock),
      groupActivitiesMiddleware: bySpeaker,
      // No `renderMarkdown`: whatever is said stays text.
      role: 'region',
    },
    place,
  );
  await until(line, () => line.waiting().length === 0 && showsAll(place, line.activities()));
  return {
    say: (text) => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } }),
    sendFiles: (files) =>
      store.dispatch({
        type: 'WEB_CHAT/SEND_MESSAGE',
        payload: { method: 'file', text: '', attachments: files.map((blob) => ({ blob })) },
      }),
  };
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('Web Chat could not be loaded.'));
    document.head.append(script);
  });
}

/** Looks again whenever the line changes and, because rendering takes its time, with every frame that is painted. */
function until(line: Line, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let done = false;
    const look = (): void => {
      if (done || !condition()) return;
      done = true;
      resolve();
    };
    line.onChange(look);
    const tick = (): void => {
      look();
      if (!done) setTimeout(tick, 50);
    };
    tick();
  });
}

function showsAll(place: HTMLElement, activities: readonly Activity[]): boolean {
  const messages = activities.filter(({ type }) => type === 'message').length;
  return messages > 0 && place.querySelectorAll('.said-here').length >= messages;
}

/** Web Chat's `groupActivitiesMiddleware`: two speakers never share a group, though all of them are "bots" to Web Chat. */
function bySpeaker() {
  return (next: (context: Conversation) => object) => (context: Conversation) => {
    const sender: Activity[][] = [];
    for (const activity of context.activities) {
      const last = sender.at(-1);
      if (last?.[0]?.from.id === activity.from.id) last.push(activity);
      else sender.push([activity]);
    }
    return { ...next(context), sender };
  };
}

interface Conversation {
  readonly activities: readonly Activity[];
}
