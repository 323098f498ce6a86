// The operations of the desk's API that the page uses, one function each.
import type {
  ActionResult,
  AnswerConsultBody,
  AskTeamBody,
  AgentList,
  CallbackTriedBody,
  ConsultBody,
  ConsultResult,
  KeepPromiseBody,
  MakePromiseBody,
  NewSession,
  PresenceBody,
  PresenceResult,
  PromiseResult,
  ReleaseBody,
  ReplyBody,
  RetryDeliveryBody,
  Session,
  SettleBody,
  SignInBody,
  SlotList,
  TicketDetail,
  TicketList,
  TransferBody,
  UndeliveredList,
  WaitFigures,
} from '../../api/types.ts';
import { call, Refusal } from './client.ts';

const ofTicket = (ticketId: string, rest = ''): string => `/tickets/${encodeURIComponent(ticketId)}${rest}`;

/** `null` when nobody is signed in. */
export async function getSession(): Promise<Session | null> {
  try {
    return await call<Session>('GET', '/session');
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-signed-in') return null;
    throw error;
  }
}
export const signIn = (body: SignInBody) => call<NewSession>('POST', '/session', body);
export const signOut = () => call<undefined>('DELETE', '/session');

export const listTickets = () => call<TicketList>('GET', '/tickets?limit=500');
export const listAgents = () => call<AgentList>('GET', '/agents');
export const setPresence = (body: PresenceBody) => call<PresenceResult>('PUT', '/presence', body);
export const listCallbackSlots = (team: string) =>
  call<SlotList>('GET', `/teams/${encodeURIComponent(team)}/callback-slots`);
export const listUndelivered = () => call<UndeliveredList>('GET', '/undelivered');
export const retryDelivery = (body: RetryDeliveryBody) => call<undefined>('POST', '/undelivered/retry', body);
export const getWaitFigures = () => call<WaitFigures>('GET', '/waits');
export const getTicket = (ticketId: string) => call<TicketDetail>('GET', ofTicket(ticketId));
export const attachmentUrl = (ticketId: string, attachmentId: string): string =>
  `/desk/api${ofTicket(ticketId, `/attachments/${encodeURIComponent(attachmentId)}`)}`;

const act = (ticketId: string, step: string, body: object = {}) =>
  call<ActionResult>('POST', ofTicket(ticketId, step), body);

export const claim = (ticketId: string) => act(ticketId, '/claim');
export const decline = (ticketId: string) => act(ticketId, '/decline');
export const takeOver = (ticketId: string, body: ReleaseBody) => act(ticketId, '/take-over', body);
export const release = (ticketId: string, body: ReleaseBody) => act(ticketId, '/release', body);
export const transfer = (ticketId: string, body: TransferBody) => act(ticketId, '/transfer', body);
/** Answers a question that was asked before questions had ids of their own. */
export const answerTeam = (ticketId: string, body: ConsultBody) => act(ticketId, '/consult', body);
export const askTeam = (ticketId: string, body: AskTeamBody) =>
  call<ConsultResult>('POST', ofTicket(ticketId, '/consults'), body);
export const answerConsult = (ticketId: string, consultId: string, body: AnswerConsultBody) =>
  act(ticketId, `/consults/${encodeURIComponent(consultId)}/answer`, body);
export const reply = (ticketId: string, body: ReplyBody) => act(ticketId, '/reply', body);
export const settle = (ticketId: string, questionId: string, body: SettleBody) =>
  act(ticketId, `/questions/${encodeURIComponent(questionId)}/settle`, body);
export const makePromise = (ticketId: string, body: MakePromiseBody) =>
  call<PromiseResult>('POST', ofTicket(ticketId, '/promises'), body);
const ofPromise = (promiseId: string, step: string): string =>
  `/promises/${encodeURIComponent(promiseId)}/${step}`;
export const keepPromise = (ticketId: string, promiseId: string, body: KeepPromiseBody) =>
  act(ticketId, ofPromise(promiseId, 'keep'), body);
export const cancelPromise = (ticketId: string, promiseId: string) =>
  act(ticketId, ofPromise(promiseId, 'cancel'));
export const callbackTried = (ticketId: string, promiseId: string, body: CallbackTriedBody) =>
  act(ticketId, ofPromise(promiseId, 'tried'), body);
export const returnToBot = (ticketId: string) => act(ticketId, '/return');
export const resolve = (ticketId: string) => act(ticketId, '/resolve');

/** Where the streams are, going on after a sequence number. */
export const queueStream = (after: number): string => `/desk/api/live?after=${after}`;
export const ticketStream = (ticketId: string, after: number): string =>
  `/desk/api${ofTicket(ticketId, `/live?after=${after}`)}`;
