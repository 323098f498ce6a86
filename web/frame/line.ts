// One conversation as a live, gapless list: what the service says comes in by stream (or by asking, where streams are blocked),
// each activity once and in order, whatever happens to network, service or machine. It paints nothing.
//
// Web Chat's own client waits 3–15 s before it comes back, ends silently when asking fails once, and cannot take up a conversation
// whose token ran out; so the frame has this line from its first moment, and Web Chat reads from it (`chat-adapter.ts`).
import type { Activity, Outgoing } from '../protocol.ts';
import { createOutbox } from './outbox.ts';
import type { Waiting } from './outbox.ts';
import { service } from './session.ts';
import type { OpenConversation, Session } from './session.ts';
import type { Drawer } from './storage.ts';

export interface Line {
  /** Messages and events so far, oldest first. */
  readonly activities: () => readonly Activity[];
  /** Said here and not yet seen in the log. */
  waiting(): readonly Waiting[];
  /** Whether the log has been read up to its end at least once, and the connection stands. */
  state(): { readonly synced: boolean; readonly connected: boolean };
  /** Called for each new activity, and for passing hints such as somebody's typing, which are in no list. */
  onActivity(seen: (activity: Activity) => void): void;
  /** Called whenever `waiting` or `state` may have changed. */
  onChange(changed: () => void): void;
  /** Resolves to the id when it is durable; tried until then, unless the message itself is refused. */
  send(activity: Outgoing): Promise<string>;
  /** A passing hint; may be lost. */
  hint(activity: Outgoing): void;
  token(): string | undefined;
}

const refreshMs = 15 * 60_000;
const pingMs = 20_000;
const longestPauseMs = 10_000;
const echoWithinMs = 5_000;
const pollMs = 1_500;

export function openLine(options: { readonly session: Session; readonly drawer: Drawer }): Line {
  const { session } = options;
  const activities: Activity[] = [];
  const known = new Set<string>();
  const echoed = new Set<string>();
  const sent = new Map<string, Waiting>();
  const listeners: ((activity: Activity) => void)[] = [];
  const changes: (() => void)[] = [];
  let conversation: OpenConversation | undefined;
  let watermark = '';
  let synced = false;
  let connected = false;
  let socketsFail = 0;
  let cutPause: (() => void) | undefined;
  let socket: WebSocket | undefined;

  const changed = () => {
    for (const tell of changes) tell();
  };
  const outbox = createOutbox({
    session,
    drawer: options.drawer,
    conversation: async (anew) => (anew ? undefined : conversation) ?? (await reopen()),
    delivered,
    changed,
  });

  async function reopen(): Promise<OpenConversation> {
    const opened = await session.open();
    if (opened.conversationId !== conversation?.conversationId || opened.created) {
      watermark = '';
      known.clear();
    }
    conversation = opened;
    return opened;
  }

  function delivered(what: Waiting, id: string): void {
    if (what.activity.type !== 'message' || known.has(id)) return;
    sent.set(what.clientId, what);
    // A stream that does not show what was just said is dead.
    setTimeout(() => {
      if (!known.has(id)) wakeUp();
    }, echoWithinMs);
  }

  function take(frame: { activities?: readonly Activity[]; watermark?: string }): void {
    for (const activity of frame.activities ?? []) {
      const passing = activity.type === 'typing';
      if (!passing) {
        if (known.has(activity.id)) continue;
        known.add(activity.id);
        const clientId = activity.channelData?.clientActivityID;
        if (clientId !== undefined) {
          echoed.add(clientId);
          sent.delete(clientId);
        }
        activities.push(activity);
      }
      for (const tell of listeners) tell(activity);
    }
    if (frame.watermark !== undefined) watermark = frame.watermark;
    synced = true;
    changed();
  }

  /** Resolves when the stream ended; rejects when it never opened. */
  function stream(opened: OpenConversation): Promise<void> {
    return new Promise((resolve, reject) => {
      const url = new URL(opened.streamPath, location.href);
      url.protocol = url.protocol.replace('http', 'ws');
      url.searchParams.set('watermark', watermark === '' ? '0' : watermark);
      const live = new WebSocket(url);
      socket = live;
      const ping = setInterval(() => {
        if (live.readyState === WebSocket.OPEN) live.send('');
      }, pingMs);
      let wasOpen = false;
      live.onopen = () => {
        wasOpen = true;
        socketsFail = 0;
        setConnected(true);
      };
      live.onmessage = ({ data }) => {
        if (typeof data === 'string' && data !== '') take(JSON.parse(data) as Parameters<typeof take>[0]);
      };
      live.onclose = () => {
        clearInterval(ping);
        if (socket === live) socket = undefined;
        if (wasOpen) resolve();
        else reject(new Error('The stream did not open.'));
      };
    });
  }

  /** Asks by turns for as long as that works; for networks that let no WebSocket through. */
  async function poll(opened: OpenConversation): Promise<void> {
    for (let round = 0; round < 20; round++) {
      const path = `${service}/conversations/${encodeURIComponent(opened.conversationId)}/activities?watermark=${watermark}`;
      const response = await fetch(path, {
        headers: { authorization: `Bearer ${session.token() ?? ''}` },
        signal: AbortSignal.timeout(15_000),
      });
      if (!response.ok) return;
      setConnected(true);
      take((await response.json()) as Parameters<typeof take>[0]);
      await pause(pollMs);
    }
  }

  async function run(): Promise<never> {
    for (let pauseMs = 300; ; pauseMs = connected ? 300 : Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        const opened = await reopen();
        outbox.retry();
        if (socketsFail >= 2) await poll(opened);
        else await stream(opened);
        pauseMs = 300;
      } catch {
        socketsFail++;
      }
      setConnected(false);
      await pause(pauseMs);
    }
  }

  function setConnected(now: boolean): void {
    if (connected === now) return;
    connected = now;
    changed();
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      cutPause = resolve;
      setTimeout(resolve, ms);
    });
  }

  /** The connection may be dead without having said so: begin a new one. */
  function wakeUp(): void {
    socket?.close();
    cutPause?.();
    outbox.retry();
  }

  let hiddenAt = Date.now();
  window.addEventListener('online', wakeUp);
  // A socket notices a missing network only after a long while.
  window.addEventListener('offline', () => socket?.close());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > 30_000) wakeUp();
  });
  // A lid that was closed stops every clock of the page and tells nobody.
  let tickedAt = Date.now();
  setInterval(() => {
    if (Date.now() - tickedAt > 30_000) wakeUp();
    tickedAt = Date.now();
  }, 5_000);
  setInterval(() => void session.refresh().catch(() => undefined), refreshMs);
  void run();

  return {
    activities: () => activities,
    waiting: () => [
      ...sent.values(),
      ...outbox
        .waiting()
        .filter(({ clientId, activity }) => activity.type === 'message' && !echoed.has(clientId)),
    ],
    state: () => ({ synced, connected }),
    onActivity: (seen) => void listeners.push(seen),
    onChange: (tell) => void changes.push(tell),
    send: (activity) => outbox.send(activity),
    hint(activity) {
      const body = JSON.stringify(activity);
      const contentType = 'application/json';
      session.request('/conversations/{id}/activities', { body, contentType }).catch(() => undefined);
    },
    token: () => session.token(),
  };
}
