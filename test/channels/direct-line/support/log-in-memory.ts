// A log that lives as long as the test, and a counter behind it that greets and answers each message with its text: enough of the
// heart to try a channel on.
import { TiskiError } from '../../../../kernel/errors.ts';
import type { Json } from '../../../../kernel/json.ts';
import type { ConversationLog, LoggedEntry, StoredAttachment } from '../../../../adapters/direct-line/log.ts';
import type { Conversations } from '../../../../conversation/contract.ts';
import type { NewConversationEntry } from '../../../../conversation/entries.ts';

export interface MemoryLog extends ConversationLog {
  append(conversationId: string, ...entries: readonly NewConversationEntry[]): number;
  readonly entries: ReadonlyMap<string, LoggedEntry[]>;
  readonly attachments: ReadonlyMap<string, StoredAttachment>;
  /** While set, every call rejects with it. */
  broken: TiskiError | undefined;
}

export function memoryLog(): MemoryLog {
  const entries = new Map<string, LoggedEntry[]>();
  const attachments = new Map<string, StoredAttachment>();
  const wakers = new Set<{ id: string; wake: (id: string) => void }>();
  const log: MemoryLog = {
    entries,
    attachments,
    broken: undefined,
    append(id, ...added) {
      const list = entries.get(id) ?? [];
      entries.set(id, list);
      for (const { kind, data } of added) {
        list.push({ seq: list.length + 1, at: '2026-11-22T10:00:00.000Z', kind, data: data as Json });
      }
      for (const waker of wakers) if (waker.id === id) setImmediate(() => waker.wake(id));
      return list.length;
    },
    async read(id, afterSeq, limit = 1000) {
      await new Promise(setImmediate);
      if (log.broken) throw log.broken;
      return (entries.get(id) ?? []).filter(({ seq }) => seq > afterSeq).slice(0, limit);
    },
    async head(id) {
      if (log.broken) throw log.broken;
      const list = entries.get(id);
      return list && { lastSeq: list.length };
    },
    subscribe(id, wake) {
      const waker = { id, wake };
      wakers.add(waker);
      return () => void wakers.delete(waker);
    },
    async saveAttachment(id, attachmentId, attachment) {
      attachments.set(`${id}/${attachmentId}`, attachment);
    },
    async attachment(id, attachmentId) {
      return attachments.get(`${id}/${attachmentId}`);
    },
  };
  return log;
}

type Said = Extract<NewConversationEntry, { kind: 'message-out' }>;

export function says(text: string, extra: Partial<Said['data']> = {}): Said {
  return {
    kind: 'message-out',
    data: { sender: 'bot', text, locale: 'fi', entities: [], openQuestions: 0, ...extra },
  };
}

/** Greets, keeps, and answers "X" with "sait: X" a moment later; repeated client ids have one effect. */
export function echoingCounter(log: MemoryLog): Pick<Conversations, 'start' | 'accept' | 'event'> {
  const seen = new Map<string, number>();
  const once = (id: string, key: string | undefined, entry: NewConversationEntry) => {
    if (!log.entries.has(id)) throw new TiskiError('not-found');
    const known = key === undefined ? undefined : seen.get(`${id} ${key}`);
    if (known !== undefined) return { seq: known, duplicate: true };
    const seq = log.append(id, entry);
    if (key !== undefined) seen.set(`${id} ${key}`, seq);
    return { seq, duplicate: false };
  };
  return {
    async start({ conversationId, ...data }) {
      if (log.entries.has(conversationId)) return { created: false };
      log.append(
        conversationId,
        { kind: 'started', data },
        says(`Hei! (${data.locale})`, { phrase: 'greeting' }),
      );
      return { created: true };
    },
    async accept(id, data) {
      const accepted = once(id, data.clientActivityId, { kind: 'message-in', data });
      if (!accepted.duplicate) {
        setImmediate(() => log.append(id, says(`sait: ${data.text}`, { inReplyTo: accepted.seq })));
      }
      return accepted;
    },
    async event(id, { clientActivityId, ...data }) {
      return once(id, clientActivityId, { kind: 'event-in', data });
    },
  };
}
