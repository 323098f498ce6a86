// The desk's live streams, bound to the caller's rights.
import { conversationStream } from '../../live/conversation-stream.ts';
import { resumeAfter } from '../../live/resume.ts';
import { ticketsStream } from '../../live/tickets-stream.ts';
import { mayRead, readableTicket } from '../authorisation.ts';
import type { Handler } from '../handling.ts';
import { deskEntry } from '../ticket-view.ts';
import { lineOf } from './reading.ts';

export const streamTickets: Handler<'streamTickets'> = (desk, { request, query, caller }) =>
  ticketsStream({
    store: desk.store,
    after: resumeAfter(request, query.after),
    line: async (row) => (mayRead(caller.agent, row) ? lineOf(desk, row) : null),
    stillSignedIn: () => desk.sessions.find(caller.token) !== undefined,
    open: () => desk.presences.open(caller.agent.id),
  });

export const streamTicket: Handler<'streamTicket'> = async (desk, { request, query, param, caller }) => {
  const ticketId = param('ticketId');
  const { conversationId } = await readableTicket(desk.store, caller.agent, ticketId);
  const after = resumeAfter(request, query.after) ?? (await desk.conversations.state(conversationId)).lastSeq;
  return conversationStream({
    store: desk.store,
    conversationId,
    after,
    show: deskEntry,
    async stillAllowed() {
      const row = await desk.store.ticket(ticketId);
      return (
        row !== undefined && mayRead(caller.agent, row) && desk.sessions.find(caller.token) !== undefined
      );
    },
  });
};
