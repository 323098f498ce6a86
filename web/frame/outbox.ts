// What the customer said and the service has not confirmed yet. It goes out in order, is tried until it is through, and outlives a
// page load; the client's own id makes a repetition harmless.
import type { Outgoing } from '../protocol.ts';
import { Refusal } from './session.ts';
import type { Session } from './session.ts';
import type { Drawer } from './storage.ts';

export interface Waiting {
  readonly clientId: string;
  readonly activity: Outgoing;
}

export interface Outbox {
  /** Resolves to the activity's id when it is durable; rejects only when it was refused for good. */
  send(activity: Outgoing): Promise<string>;
  waiting(): readonly Waiting[];
  /** The network may be back. */
  retry(): void;
}

interface Sending extends Waiting {
  readonly done: (id: string) => void;
  readonly failed: (error: unknown) => void;
}

const storageKey = 'tiski.outbox';
const longestPauseMs = 15_000;

export function createOutbox(options: {
  readonly session: Session;
  readonly drawer: Drawer;
  /** Rejects while there is no conversation to send to; `anew` when the one before is gone. */
  readonly conversation: (anew: boolean) => Promise<unknown>;
  /** It is durable; called before it leaves `waiting`. */
  readonly delivered: (what: Waiting, id: string) => void;
  readonly changed: () => void;
}): Outbox {
  const queue: Sending[] = (options.drawer.read<Waiting[]>(storageKey) ?? []).map(unattended);
  let running = false;
  let wake: (() => void) | undefined;

  function kept(): void {
    // Files cannot be kept across a page load.
    const lasting = queue.filter(({ activity }) => activity.attachments === undefined);
    const plain = lasting.map(({ clientId, activity }) => ({ clientId, activity }));
    options.drawer.write(storageKey, plain.length === 0 ? undefined : plain);
    options.changed();
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let gone = false;
    for (let pauseMs = 500; queue[0] !== undefined;) {
      const first = queue[0];
      try {
        await options.conversation(gone);
        gone = false;
        const id = await deliver(options.session, first.activity);
        options.delivered(first, id);
        remove(first);
        first.done(id);
        pauseMs = 500;
      } catch (error) {
        if (isFinal(error)) {
          remove(first);
          first.failed(error);
          continue;
        }
        gone = error instanceof Refusal && error.status === 404;
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, pauseMs);
        });
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
    }
    running = false;
  }

  function remove(entry: Sending): void {
    queue.splice(queue.indexOf(entry), 1);
    kept();
  }

  if (queue.length > 0) void run();

  return {
    send(activity) {
      const clientId = (activity.channelData?.['clientActivityID'] as string | undefined) ?? newClientId();
      const channelData = { ...activity.channelData, clientActivityID: clientId };
      return new Promise((done, failed) => {
        queue.push({ clientId, activity: { ...activity, channelData }, done, failed });
        kept();
        void run();
      });
    },
    waiting: () => queue,
    retry: () => wake?.(),
  };
}

function unattended(waiting: Waiting): Sending {
  return { ...waiting, done: () => undefined, failed: () => undefined };
}

async function deliver(session: Session, activity: Outgoing): Promise<string> {
  const files = activity.attachments ?? [];
  const answer =
    files.length === 0
      ? await session.request('/conversations/{id}/activities', {
          body: JSON.stringify(activity),
          contentType: 'application/json',
        })
      : await session.request('/conversations/{id}/upload', { body: await formOf(activity) });
  return (answer as { id: string }).id;
}

async function formOf(activity: Outgoing): Promise<FormData> {
  const { attachments = [], ...rest } = activity;
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify(rest)], { type: 'application/vnd.microsoft.activity' }));
  for (const { contentUrl = '', name = 'file', contentType } of attachments) {
    const bytes = await (await fetch(contentUrl)).blob();
    form.append('file', new File([bytes], name, { type: contentType }), name);
  }
  return form;
}

/** Trying again cannot help: the message itself is not acceptable. */
function isFinal(error: unknown): boolean {
  return error instanceof Refusal && [400, 413, 415, 422].includes(error.status);
}

function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `w-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
