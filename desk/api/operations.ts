// The list of the desk's operations: path, schemas and possible refusals of each. Routes and the OpenAPI document are both
// made from it, so neither can say what the other does not.
import type { z } from 'zod';
import type { ErrorCode } from '../../kernel/errors.ts';
import * as requests from './schemas/requests.ts';
import * as tickets from './schemas/tickets.ts';
import * as undelivered from './schemas/undelivered.ts';
import * as waits from './schemas/waits.ts';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` segments. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Absent: 204 without a body. */
  readonly answer?: z.ZodType;
  /** Answers a stream of server-sent events whose data have this shape, named by event. */
  readonly events?: Readonly<Record<string, z.ZodType>>;
  /** Answers the file itself. */
  readonly file?: true;
  /** Needs no session. */
  readonly open?: true;
  readonly refusals: readonly ErrorCode[];
}

const ofTicket: readonly ErrorCode[] = ['not-found', 'not-owner'];

export const operations = {
  openSession: {
    method: 'POST',
    path: '/desk/api/session',
    summary: 'Sign in with a local account; sets the session cookie as well',
    body: requests.signInBody,
    answer: requests.newSession,
    open: true,
    refusals: ['bad-request', 'wrong-password', 'too-many-requests'],
  },
  getSession: {
    method: 'GET',
    path: '/desk/api/session',
    summary: 'Who is signed in',
    answer: requests.session,
    refusals: [],
  },
  closeSession: { method: 'DELETE', path: '/desk/api/session', summary: 'Sign out', refusals: [] },
  listAgents: {
    method: 'GET',
    path: '/desk/api/agents',
    summary: 'The agents and the teams to which a ticket can be transferred',
    answer: requests.agentList,
    refusals: [],
  },
  setPresence: {
    method: 'PUT',
    path: '/desk/api/presence',
    summary:
      'Take new tickets, keep what one has, or give it all back; a desk’s open live stream says by itself that one is there',
    body: requests.presenceBody,
    answer: requests.presenceResult,
    refusals: ['bad-request'],
  },
  getWaitFigures: {
    method: 'GET',
    path: '/desk/api/waits',
    summary: 'What customers were told of their waits against what came of them, by team',
    answer: waits.waitFigures,
    refusals: [],
  },
  listUndelivered: {
    method: 'GET',
    path: '/desk/api/undelivered',
    summary: 'Messages that a channel, another desk or a mailbox did not take',
    answer: undelivered.undeliveredList,
    refusals: [],
  },
  retryDelivery: {
    method: 'POST',
    path: '/desk/api/undelivered/retry',
    summary: 'Have such a message tried again',
    body: undelivered.retryDeliveryBody,
    refusals: ['bad-request', 'not-found'],
  },
  listTickets: {
    method: 'GET',
    path: '/desk/api/tickets',
    summary:
      'Tickets of the caller’s teams by state: priority first, then the next promise, value and place in line',
    query: requests.listTicketsQuery,
    answer: tickets.ticketList,
    refusals: ['bad-request'],
  },
  getTicket: {
    method: 'GET',
    path: '/desk/api/tickets/:ticketId',
    summary: 'A ticket with its brief and its conversation',
    answer: tickets.ticketDetail,
    refusals: ['not-found'],
  },
  getAttachment: {
    method: 'GET',
    path: '/desk/api/tickets/:ticketId/attachments/:attachmentId',
    summary: 'A file that the customer sent',
    file: true,
    refusals: ['not-found'],
  },
  claimTicket: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/claim',
    summary: 'Take a queued ticket; taking one’s own again changes nothing',
    answer: requests.actionResult,
    refusals: ['not-found', 'already-claimed', 'wrong-state'],
  },
  declineOffer: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/decline',
    summary: 'Not now: the next person is asked',
    answer: requests.actionResult,
    refusals: ['not-found', 'already-claimed', 'wrong-state'],
  },
  takeOverTicket: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/take-over',
    summary: 'A lead takes the ticket, whoever has it',
    body: requests.releaseBody,
    answer: requests.actionResult,
    refusals: ['not-found', 'forbidden', 'wrong-state'],
  },
  releaseTicket: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/release',
    summary: 'Put the ticket back into the queue, with its place in line',
    body: requests.releaseBody,
    answer: requests.actionResult,
    refusals: ofTicket,
  },
  transferTicket: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/transfer',
    summary: 'Hand the ticket to a team or to an agent',
    body: requests.transferBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket],
  },
  consultTeam: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/consult',
    summary: 'Ask another team; the customer stays where they are',
    body: requests.consultBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket],
  },
  askTeam: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/consults',
    summary: 'Ask another team, perhaps by a time; the customer stays where they are and hears nothing of it',
    body: requests.askTeamBody,
    answer: requests.consultResult,
    refusals: ['bad-request', ...ofTicket],
  },
  answerConsult: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/consults/:consultId/answer',
    summary: 'Answer what one’s team was asked',
    body: requests.answerConsultBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket, 'wrong-state'],
  },
  replyToCustomer: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/reply',
    summary: 'Say something to the customer; a farewell over an open question is refused',
    body: requests.replyBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket, 'open-questions', 'channel-closed'],
  },
  settleQuestion: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/questions/:questionId/settle',
    summary: 'Mark a question answered or withdrawn',
    body: requests.settleBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket, 'wrong-state'],
  },
  makePromise: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/promises',
    summary: 'Promise something by a time',
    body: requests.makePromiseBody,
    answer: requests.promiseResult,
    refusals: ['bad-request', ...ofTicket, 'slot-taken'],
  },
  keepPromise: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/promises/:promiseId/keep',
    summary: 'A promise was kept, or a new time was agreed before it was due',
    body: requests.keepPromiseBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket, 'wrong-state', 'slot-taken'],
  },
  cancelPromise: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/promises/:promiseId/cancel',
    summary: 'A promise is not wanted any more; of a call the customer is told',
    answer: requests.actionResult,
    refusals: [...ofTicket, 'wrong-state'],
  },
  callbackTried: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/promises/:promiseId/tried',
    summary: 'The customer was called: reached, or not, and then told when it is tried again',
    body: requests.callbackTriedBody,
    answer: requests.actionResult,
    refusals: ['bad-request', ...ofTicket, 'wrong-state'],
  },
  listCallbackSlots: {
    method: 'GET',
    path: '/desk/api/teams/:team/callback-slots',
    summary: 'When a team has room for one more call',
    answer: requests.slotList,
    refusals: ['not-found'],
  },
  returnToBot: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/return',
    summary: 'Give the conversation back to the bot; what is open stays open',
    answer: requests.actionResult,
    refusals: ofTicket,
  },
  resolveTicket: {
    method: 'POST',
    path: '/desk/api/tickets/:ticketId/resolve',
    summary: 'Done; refused while a question is open',
    answer: requests.actionResult,
    refusals: [...ofTicket, 'open-questions'],
  },
  streamTickets: {
    method: 'GET',
    path: '/desk/api/live',
    summary: 'Changes of tickets as they come',
    query: requests.liveQuery,
    events: { ticket: requests.ticketEvent },
    refusals: ['bad-request'],
  },
  streamTicket: {
    method: 'GET',
    path: '/desk/api/tickets/:ticketId/live',
    summary: 'A ticket’s conversation as it grows',
    query: requests.liveQuery,
    events: { entry: requests.entryEvent },
    refusals: ['bad-request', 'not-found'],
  },
  getOpenApi: {
    method: 'GET',
    path: '/desk/api/openapi.json',
    summary: 'This description',
    open: true,
    refusals: [],
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof operations;
