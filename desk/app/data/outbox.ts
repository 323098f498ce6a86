// Replies between the agent's Enter and the customer's log, and replies not yet finished. A message keeps its id however often
// it is sent, so that it reaches the customer once; nothing typed is dropped before it is known to have arrived.
import { createKept } from './kept.ts';

export interface OutboxItem {
  readonly clientMessageId: string;
  readonly ticketId: string;
  readonly text: string;
  /** Ids of the questions that it answers. */
  readonly settles: readonly string[];
  /** `failed`: it is not known whether it arrived; sending it again is safe. */
  readonly state: 'sending' | 'failed';
  readonly at: string;
}

export interface Draft {
  readonly text: string;
  readonly settles: readonly string[];
}

export const noDraft: Draft = { text: '', settles: [] };

export const outbox = createKept<{ readonly items: readonly OutboxItem[] }>(
  'tiski-desk-outbox',
  { items: [] },
  sessionStorage,
);
export const drafts = createKept<Readonly<Record<string, Draft>>>('tiski-desk-drafts', {}, sessionStorage);

// What was under way when the tab was reloaded may or may not have arrived.
outbox.set(({ items }) => ({ items: items.map((item) => ({ ...item, state: 'failed' as const })) }));

export function putInOutbox(item: OutboxItem): void {
  outbox.set(({ items }) => ({
    items: [...items.filter(({ clientMessageId }) => clientMessageId !== item.clientMessageId), item],
  }));
}

export function takeFromOutbox(clientMessageId: string): void {
  outbox.set(({ items }) => ({ items: items.filter((item) => item.clientMessageId !== clientMessageId) }));
}

export function writeDraft(ticketId: string, draft: Draft): void {
  drafts.set(({ [ticketId]: _, ...others }) =>
    draft.text === '' && draft.settles.length === 0 ? others : { ...others, [ticketId]: draft },
  );
}

/** The text comes back to be changed, in front of whatever was typed meanwhile. */
export function backToDraft({
  ticketId,
  text,
  settles,
}: Pick<OutboxItem, 'ticketId' | 'text' | 'settles'>): void {
  const typed = drafts.get()[ticketId] ?? noDraft;
  writeDraft(ticketId, {
    text: typed.text.trim() === '' ? text : `${text}\n${typed.text}`,
    settles: [...new Set([...settles, ...typed.settles])],
  });
}

/** Another person sits down: nothing of the former one's is left. */
export function forgetWriting(): void {
  outbox.set(() => ({ items: [] }));
  drafts.set(() => ({}));
}
