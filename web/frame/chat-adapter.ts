// The line in the shape that Web Chat reads: observables that replay everything said so far and then go on, so that it may come as
// late as it likes and misses and doubles nothing.
import type { Activity, Outgoing } from '../protocol.ts';
import type { Line } from './line.ts';

interface Observer<T> {
  next?(value: T): void;
  error?(error: unknown): void;
  complete?(): void;
}

export interface Observable<T> {
  subscribe(observer: Observer<T>): { unsubscribe(): void };
}

export interface ChatAdapter {
  readonly token: string | undefined;
  readonly activity$: Observable<Activity>;
  readonly connectionStatus$: Observable<number>;
  postActivity(activity: Outgoing): Observable<string>;
  end(): void;
}

const connecting = 1;
/** Always told: whether the connection stands is said by the frame itself, and what is sent waits in the outbox. */
const online = 2;

export function chatAdapter(line: Line): ChatAdapter {
  const readers = new Set<Observer<Activity>>();
  line.onActivity((activity) => {
    for (const reader of readers) reader.next?.(numbered(activity));
  });
  return {
    token: line.token(),
    activity$: {
      subscribe(observer) {
        for (const activity of line.activities()) observer.next?.(numbered(activity));
        readers.add(observer);
        return { unsubscribe: () => void readers.delete(observer) };
      },
    },
    connectionStatus$: {
      subscribe(observer) {
        observer.next?.(connecting);
        observer.next?.(online);
        return { unsubscribe: () => undefined };
      },
    },
    postActivity: (activity) => ({
      subscribe(observer) {
        let listening = true;
        line.send(activity).then(
          (id) => {
            if (!listening) return;
            observer.next?.(id);
            observer.complete?.();
          },
          (error: unknown) => {
            if (listening) observer.error?.(error);
          },
        );
        return {
          unsubscribe: () => {
            listening = false;
          },
        };
      },
    }),
    end: () => undefined,
  };
}

/** Web Chat sorts by this number; the log's own order is the only true one, whatever the clocks say. */
function numbered(activity: Activity): Activity {
  const seq = Number(/\|(\d+)$/.exec(activity.id)?.[1]);
  if (!Number.isFinite(seq)) return activity;
  return { ...activity, channelData: { ...activity.channelData, 'webchat:sequence-id': seq } };
}
