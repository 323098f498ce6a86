// Reads a conversation's log from a sequence number on, however long it is. It does not know what entries mean.
import type { TicketReader } from '../../handoff/ticket-reader.ts';

export type LogEntry = Awaited<ReturnType<TicketReader['read']>>[number];

const pageSize = 1000;

/** Everything after `afterSeq` (default: all) that was there when it was asked. */
export async function allEntries(
  store: Pick<TicketReader, 'read'>,
  conversationId: string,
  afterSeq = 0,
): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  for (;;) {
    const page = await store.read(conversationId, entries.at(-1)?.seq ?? afterSeq, pageSize);
    entries.push(...page);
    if (page.length < pageSize) return entries;
  }
}
