// The page's readings of the API: what is asked when, and how the streams keep it fresh.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { EntryEvent, TicketDetail, TicketEvent, TicketItem } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { mayPassLater } from '../api/client.ts';
import { follow } from '../api/follow.ts';
import { setServiceTime } from '../clock.ts';
import { changesBrief, withEntry, withReading } from './conversation.ts';
import type { Queue } from './queue.ts';
import { withEvent, withRow, withSnapshot } from './queue.ts';

export const keys = {
  session: ['session'],
  queue: ['queue'],
  agents: ['agents'],
  waits: ['waits'],
  undelivered: ['undelivered'],
  slots: (team: string) => ['slots', team],
  ticket: (ticketId: string) => ['ticket', ticketId],
} as const;

const retry = (failures: number, error: unknown): boolean => failures < 2 && mayPassLater(error);

/** Lines change by more than the ticket itself (a new message, an age); the snapshot is renewed this often as well. */
const renewMs = 60_000;

export function useQueue() {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.queue,
    async queryFn() {
      const list = await api.listTickets();
      setServiceTime(list.now);
      return withSnapshot(client.getQueryData<Queue>(keys.queue), list);
    },
    refetchInterval: renewMs,
    retry,
  });
}

export function useTicket(ticketId: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.ticket(ticketId),
    queryFn: async () =>
      withReading(client.getQueryData<TicketDetail>(keys.ticket(ticketId)), await api.getTicket(ticketId)),
    retry,
  });
}

/** Who comes and goes is not in the stream. */
const agentsMs = 20_000;

export function useAgents() {
  return useQuery({ queryKey: keys.agents, queryFn: api.listAgents, refetchInterval: agentsMs, retry });
}

/** It happens rarely, and its tickets come by the stream. */
export function useUndelivered() {
  return useQuery({
    queryKey: keys.undelivered,
    queryFn: api.listUndelivered,
    refetchInterval: renewMs,
    retry,
  });
}

export function useWaitFigures() {
  return useQuery({ queryKey: keys.waits, queryFn: api.getWaitFigures, staleTime: 0, retry });
}

/** Asked anew whenever somebody chooses: a slot may be taken any moment. */
export function useCallbackSlots(team: string) {
  return useQuery({
    queryKey: keys.slots(team),
    queryFn: () => api.listCallbackSlots(team),
    staleTime: 0,
    retry,
  });
}

export function takeRow(client: QueryClient, row: TicketItem): void {
  client.setQueryData<Queue>(keys.queue, (queue) => queue && withRow(queue, row));
  client.setQueryData<TicketDetail>(
    keys.ticket(row.ticketId),
    (detail) => detail && { ...detail, ticket: row },
  );
}

/** Follows the queue's stream; tells of every change after it was taken in. `epoch`: a new one connects anew. */
export function useLiveQueue(
  after: number | undefined,
  epoch: number,
  onChange: (event: TicketEvent, before: Queue | undefined) => void,
): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  const told = useEffectEvent(onChange);
  const from = useEffectEvent(() => after ?? 0);
  const ready = after !== undefined;
  useEffect(() => {
    if (!ready) return undefined;
    const gone = new AbortController();
    void follow({
      url: api.queueStream,
      after: from(),
      signal: gone.signal,
      onLive: (now) => {
        if (!gone.signal.aborted) setLive(now);
      },
      onEvent({ data }) {
        const event = JSON.parse(data) as TicketEvent;
        const before = client.getQueryData<Queue>(keys.queue);
        client.setQueryData<Queue>(keys.queue, (queue) => queue && withEvent(queue, event));
        void client.invalidateQueries({ queryKey: keys.ticket(event.ticketId) });
        told(event, before);
      },
    });
    return () => gone.abort();
  }, [client, ready, epoch]);
  return live;
}

const rereadMs = 120;

/** Follows an open conversation; the brief is read again shortly after what changes it. */
export function useLiveTicket(ticketId: string, after: number | undefined, epoch: number): void {
  const client = useQueryClient();
  const from = useEffectEvent(() => after ?? 0);
  const ready = after !== undefined;
  useEffect(() => {
    if (!ready) return undefined;
    const gone = new AbortController();
    let reread: ReturnType<typeof setTimeout> | undefined;
    void follow({
      url: (seq) => api.ticketStream(ticketId, seq),
      after: from(),
      signal: gone.signal,
      onLive: () => undefined,
      onEvent({ data }) {
        const entry = JSON.parse(data) as EntryEvent;
        client.setQueryData<TicketDetail>(
          keys.ticket(ticketId),
          (detail) => detail && withEntry(detail, entry),
        );
        if (!changesBrief(entry)) return;
        clearTimeout(reread);
        reread = setTimeout(() => {
          void client.invalidateQueries({ queryKey: keys.ticket(ticketId) });
        }, rereadMs);
      },
    });
    return () => {
      gone.abort();
      clearTimeout(reread);
    };
  }, [client, ready, ticketId, epoch]);
}
