// The desk's API as its clients see it, in plain types; the one file that the page imports. It names shapes and does nothing.
import type { z } from 'zod';
import type * as requests from './schemas/requests.ts';
import type * as shared from './schemas/shared.ts';
import type * as tickets from './schemas/tickets.ts';
import type * as undelivered from './schemas/undelivered.ts';
import type * as waits from './schemas/waits.ts';

export type TicketItem = z.infer<typeof tickets.ticketItem>;
export type TicketList = z.infer<typeof tickets.ticketList>;
export type TicketDetail = z.infer<typeof tickets.ticketDetail>;
export type WaitFigures = z.infer<typeof waits.waitFigures>;
export type DeskBrief = z.infer<typeof tickets.brief>;
export type DeskEntry = z.infer<typeof tickets.deskEntry>;
export type DeskQuestion = z.infer<typeof shared.question>;
export type DeskSubject = z.infer<typeof shared.subject>;
export type DeskPromise = z.infer<typeof shared.promise>;
export type Problem = z.infer<typeof shared.problem>;

export type ReleaseBody = z.infer<typeof requests.releaseBody>;
export type TransferBody = z.infer<typeof requests.transferBody>;
export type AskTeamBody = z.infer<typeof requests.askTeamBody>;
export type AnswerConsultBody = z.infer<typeof requests.answerConsultBody>;
export type ConsultBody = z.infer<typeof requests.consultBody>;
export type ReplyBody = z.infer<typeof requests.replyBody>;
export type SettleBody = z.infer<typeof requests.settleBody>;
export type MakePromiseBody = z.infer<typeof requests.makePromiseBody>;
export type KeepPromiseBody = z.infer<typeof requests.keepPromiseBody>;
export type CallbackTriedBody = z.infer<typeof requests.callbackTriedBody>;
export type SlotList = z.infer<typeof requests.slotList>;
export type PresenceBody = z.infer<typeof requests.presenceBody>;
export type PresenceResult = z.infer<typeof requests.presenceResult>;
export type SignInBody = z.infer<typeof requests.signInBody>;

/** Answer of claim, release, transfer, consult, reply, settle, keep, return and resolve. */
export type ActionResult = z.infer<typeof requests.actionResult>;
export type ConsultResult = z.infer<typeof requests.consultResult>;
export type PromiseResult = z.infer<typeof requests.promiseResult>;
export type Session = z.infer<typeof requests.session>;
export type NewSession = z.infer<typeof requests.newSession>;
export type Agent = z.infer<typeof requests.agent>;
export type AgentList = z.infer<typeof requests.agentList>;

/** Event `ticket` of `GET /desk/api/live`; its id is `changeSeq`. */
export type TicketEvent = z.infer<typeof requests.ticketEvent>;
/** Event `entry` of `GET /desk/api/tickets/:ticketId/live`; its id is `seq`. */
export type EntryEvent = z.infer<typeof requests.entryEvent>;

export type UndeliveredList = z.infer<typeof undelivered.undeliveredList>;
export type RetryDeliveryBody = z.infer<typeof undelivered.retryDeliveryBody>;
