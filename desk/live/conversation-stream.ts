// An opened ticket's conversation as it grows: the log's entries in order, each once, from where the client left off.
import type { HttpResponse } from '../../kernel/http.ts';
import type { TicketReader } from '../../handoff/ticket-reader.ts';
import type { LogEntry } from '../api/log-entries.ts';
import type { DeskEntry } from '../api/types.ts';
import { createWake } from './wake.ts';

export interface ConversationStream {
  readonly store: Pick<TicketReader, 'read' | 'subscribe'>;
  readonly conversationId: string;
  /** Go on after this entry. */
  readonly after: number;
  /** The entry as the desk sees it; `undefined` for what it does not show. */
  readonly show: (entry: LogEntry) => DeskEntry | undefined;
  /** Asked before anything is sent: the stream ends when the caller may not read the ticket any more. */
  readonly stillAllowed: () => Promise<boolean>;
}

const pageSize = 200;

export function conversationStream(options: ConversationStream): HttpResponse {
  const { store, conversationId } = options;
  return {
    status: 200,
    body: {
      kind: 'events',
      async run(send, closed) {
        const wake = createWake((wakeUp) => store.subscribe(conversationId, wakeUp), closed);
        let after = options.after;
        try {
          while (!closed.aborted && (await options.stillAllowed())) {
            const entries = await store.read(conversationId, after, pageSize);
            for (const entry of entries) {
              const shown = options.show(entry);
              if (shown === undefined) continue;
              if (!send({ id: String(entry.seq), event: 'entry', data: asJson(shown) })) return;
            }
            after = entries.at(-1)?.seq ?? after;
            if (entries.length === 0) await wake.next();
          }
        } finally {
          wake.stop();
        }
      },
    },
  };
}

/** The entry's values come out of the log's JSON; the type says less than that. */
const asJson = (entry: DeskEntry) => JSON.parse(JSON.stringify(entry)) as { readonly seq: number };
