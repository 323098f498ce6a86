// The desk's live list: each change of a ticket as its line stands now. A snapshot and the events after it give what a fresh
// snapshot would; events may be merged, never lost.
import type { HttpResponse } from '../../kernel/http.ts';
import type { TicketReader, TicketRow } from '../../handoff/ticket-reader.ts';
import type { TicketEvent, TicketItem } from '../api/types.ts';
import { createWake } from './wake.ts';

export interface TicketsStream {
  readonly store: Pick<TicketReader, 'ticket' | 'ticketChanges' | 'lastTicketChange' | 'subscribe'>;
  /** Go on after this change; `undefined`: from now on. */
  readonly after: number | undefined;
  /** The ticket's line, or `null` when the caller may not see it. */
  readonly line: (row: TicketRow) => Promise<TicketItem | null>;
  /** Asked before anything is sent: the stream ends when the session has. */
  readonly stillSignedIn: () => boolean;
  /** The reader is at the desk from now on, until the returned function is called. */
  readonly open: () => () => void;
}

const pageSize = 200;

export async function ticketsStream(options: TicketsStream): Promise<HttpResponse> {
  const { store } = options;
  const start = options.after ?? (await store.lastTicketChange());
  return {
    status: 200,
    body: {
      kind: 'events',
      async run(send, closed) {
        const leave = options.open();
        const wake = createWake((wakeUp) => store.subscribe(undefined, wakeUp), closed);
        let after = start;
        try {
          while (!closed.aborted && options.stillSignedIn()) {
            const changes = await store.ticketChanges(after, pageSize);
            const latest = new Map(changes.map((change) => [change.ticketId, change.changeSeq]));
            for (const { ticketId, changeSeq } of changes) {
              if (latest.get(ticketId) !== changeSeq) continue;
              const row = await store.ticket(ticketId);
              const event: TicketEvent = {
                ticketId,
                changeSeq,
                row: row === undefined ? null : await options.line(row),
              };
              if (!send({ id: String(changeSeq), event: 'ticket', data: event })) return;
            }
            after = changes.at(-1)?.changeSeq ?? after;
            if (changes.length === 0) await wake.next();
          }
        } finally {
          wake.stop();
          leave();
        }
      },
    },
  };
}
