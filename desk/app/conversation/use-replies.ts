// Sends replies in the order in which they were written, one at a time a conversation. One that did not get through holds back
// those after it; sending again keeps its id, so the customer's log has it once.
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as api from '../api/calls.ts';
import { mayPassLater } from '../api/client.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { serviceNowMs } from '../clock.ts';
import { backToDraft, outbox, putInOutbox, takeFromOutbox } from '../data/outbox.ts';
import type { Draft, OutboxItem } from '../data/outbox.ts';
import { keys, takeRow } from '../data/queries.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import { useWords } from '../words/words.tsx';

export interface Replies {
  readonly send: (draft: Draft) => void;
  /** Everything of this conversation that did not get through. */
  readonly sendAgain: () => void;
  /** Back into the reply field. */
  readonly edit: (item: OutboxItem) => void;
}

const sendingNow = new Set<string>();

export function useReplies(): Replies {
  const { detail, refuse } = useOpenTicket();
  const client = useQueryClient();
  const announce = useAnnounce();
  const words = useWords();
  const { ticketId } = detail.ticket;

  return useMemo(() => {
    const waiting = (): readonly OutboxItem[] =>
      outbox.get().items.filter((item) => item.ticketId === ticketId);

    async function sendAll(): Promise<void> {
      if (sendingNow.has(ticketId)) return;
      sendingNow.add(ticketId);
      try {
        for (let next = first(waiting()); next !== undefined; next = first(waiting())) await sendOne(next);
      } finally {
        sendingNow.delete(ticketId);
      }
    }

    async function sendOne({ clientMessageId, text, settles }: OutboxItem): Promise<void> {
      try {
        const { ticket } = await api.reply(ticketId, { text, clientMessageId, settles: [...settles] });
        // It leaves the outbox when the reading that has it in the log is there, so that it never blinks.
        takeRow(client, ticket);
        await client.invalidateQueries({ queryKey: keys.ticket(ticketId) });
        takeFromOutbox(clientMessageId);
        announce(words.acts.done.reply);
      } catch (error) {
        for (const item of waiting()) putInOutbox({ ...item, state: 'failed' });
        if (mayPassLater(error)) return;
        takeFromOutbox(clientMessageId);
        backToDraft({ ticketId, text, settles });
        refuse('reply', error);
      }
    }

    return {
      send({ text, settles }) {
        putInOutbox({
          clientMessageId: crypto.randomUUID(),
          ticketId,
          text,
          settles,
          state: waiting().some(({ state }) => state === 'failed') ? 'failed' : 'sending',
          at: new Date(serviceNowMs()).toISOString(),
        });
        void sendAll();
      },
      sendAgain() {
        for (const item of waiting()) putInOutbox({ ...item, state: 'sending' });
        void sendAll();
      },
      edit(item) {
        takeFromOutbox(item.clientMessageId);
        backToDraft(item);
      },
    };
  }, [announce, client, refuse, ticketId, words]);
}

const first = (items: readonly OutboxItem[]): OutboxItem | undefined =>
  items.find(({ state }) => state === 'sending');
