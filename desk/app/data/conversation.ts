// One conversation as the page holds it: what was read, what the stream added, and messages that are still on their way. Pure.
import type { DeskEntry, DeskPromise, TicketDetail } from '../../api/types.ts';
import type { OutboxItem } from './outbox.ts';

/** A fresh reading keeps entries that the stream brought beyond it. */
export function withReading(before: TicketDetail | undefined, read: TicketDetail): TicketDetail {
  const newer = (before?.entries ?? []).filter(({ seq }) => seq > read.seq);
  return newer.length === 0 ? read : { ...read, entries: [...read.entries, ...newer] };
}

export function withEntry(detail: TicketDetail, entry: DeskEntry): TicketDetail {
  const last = detail.entries.at(-1)?.seq ?? 0;
  if (entry.seq <= last) return detail;
  return { ...detail, entries: [...detail.entries, entry] };
}

/** Does the entry change the brief or the questions, so that they must be read again? */
export function changesBrief({ kind }: DeskEntry): boolean {
  return kind !== 'note';
}

/** Those not yet in the log. */
export function stillOutside(
  items: readonly OutboxItem[],
  entries: readonly DeskEntry[],
): readonly OutboxItem[] {
  const arrived = new Set(
    entries.flatMap((entry) => (entry.kind === 'message-out' ? (entry.data.clientMessageId ?? []) : [])),
  );
  return items.filter(({ clientMessageId }) => !arrived.has(clientMessageId));
}

/** What a line of the transcript says about a question is said in the customer's words. */
export function wordsOfQuestion(detail: TicketDetail, questionId: string): string {
  return detail.questions.find((question) => question.questionId === questionId)?.words ?? '';
}

/** The call that stands: agreed on, and neither made nor called off. */
export function standingCall(promises: readonly DeskPromise[]): DeskPromise | undefined {
  return promises.findLast(({ kind, state }) => kind === 'callback' && state === 'made');
}

export type ToldWait = Extract<DeskEntry, { readonly kind: 'wait-told' }>;

/** What the customer was told last of the wait that they are in, or were in before somebody took them. */
export function lastToldWait({ entries }: TicketDetail): ToldWait | undefined {
  return entries.findLast((entry) => entry.kind === 'wait-told');
}

export type ConsultState = 'asked' | 'answered' | 'overdue';

/** What has become of a question to another team. */
export function consultState({ entries }: TicketDetail, consultId: string): ConsultState {
  const about = entries.filter(
    (entry) =>
      (entry.kind === 'consult-answered' || entry.kind === 'consult-overdue') &&
      entry.data.consultId === consultId,
  );
  if (about.some(({ kind }) => kind === 'consult-answered')) return 'answered';
  return about.length > 0 ? 'overdue' : 'asked';
}

/** Names of stores by code, from the subjects of the questions. */
export function storeNamesOf(detail: TicketDetail): ReadonlyMap<string, string> {
  return new Map(
    detail.questions.flatMap(({ subject: { storeCode, storeName } }) =>
      storeCode === undefined || storeName === undefined ? [] : [[storeCode, storeName] as const],
    ),
  );
}
