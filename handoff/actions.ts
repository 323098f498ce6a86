// The face of what people do with a ticket: every action of the desk, bound to its tools. The desk calls nothing else to write.
import type { Person } from '../conversation/entries.ts';
import type { Acted, ActionTools } from './actions/acting.ts';
import type { Consultation, ConsultRequest } from './actions/consulting.ts';
import { answerConsult, askTeam, consult } from './actions/consulting.ts';
import type { NewPromise } from './actions/promises.ts';
import { decline, endOffer, loseOwner, offer } from './actions/offers.ts';
import { keepPromise, makePromise, renegotiatePromise } from './actions/promises.ts';
import type { Reply } from './actions/replies.ts';
import { reply, settle } from './actions/replies.ts';
import type { TransferRequest } from './actions/steps.ts';
import { claim, release, resolve, returnToBot, takeOver, transfer } from './actions/steps.ts';

export type { Acted, ActionTools } from './actions/acting.ts';

/** Each rejects with a TiskiError: `not-found`, `not-owner`, `already-claimed`, `wrong-state`, `open-questions`, `open-promises`, `channel-closed`, `bad-request`. */
export interface TicketActions {
  /** `desk`: the other desk at which the agent sits; absent: ours. */
  claim(ticketId: string, agent: Person, desk?: string): Promise<Acted>;
  release(ticketId: string, agent: Person, note?: string): Promise<Acted>;
  transfer(ticketId: string, agent: Person, request: TransferRequest): Promise<Acted>;
  /** Only for leads, which is the caller's to know. */
  takeOver(ticketId: string, agent: Person, note?: string): Promise<Acted>;
  offer(ticketId: string, to: Person, until: string): Promise<Acted>;
  decline(ticketId: string, agent: Person): Promise<Acted>;
  endOffer(ticketId: string, to: Person, because: 'timed-out' | 'gone'): Promise<Acted>;
  loseOwner(ticketId: string, agent: Person): Promise<Acted>;
  consult(
    ticketId: string,
    agent: Person,
    consultation: Consultation,
    adviserOf: (team: string) => boolean,
  ): Promise<Acted>;
  askTeam(
    ticketId: string,
    agent: Person,
    request: ConsultRequest,
  ): Promise<Acted & { readonly consultId: string }>;
  answerConsult(
    ticketId: string,
    agent: Person,
    answer: { readonly consultId: string; readonly text: string },
    adviserOf: (team: string) => boolean,
  ): Promise<Acted>;
  reply(ticketId: string, agent: Person, reply: Reply): Promise<Acted>;
  settleQuestion(
    ticketId: string,
    agent: Person,
    questionId: string,
    outcome: 'answered' | 'withdrawn',
  ): Promise<Acted>;
  makePromise(
    ticketId: string,
    agent: Person,
    promise: NewPromise,
  ): Promise<Acted & { readonly promiseId: string }>;
  keepPromise(ticketId: string, agent: Person, promiseId: string): Promise<Acted>;
  renegotiatePromise(ticketId: string, agent: Person, promiseId: string, dueAt: string): Promise<Acted>;
  returnToBot(ticketId: string, agent: Person): Promise<Acted>;
  resolve(ticketId: string, agent: Person): Promise<Acted>;
}

export function createTicketActions(tools: ActionTools): TicketActions {
  return {
    claim: (...given) => claim(tools, ...given),
    release: (...given) => release(tools, ...given),
    transfer: (...given) => transfer(tools, ...given),
    takeOver: (...given) => takeOver(tools, ...given),
    offer: (...given) => offer(tools, ...given),
    decline: (...given) => decline(tools, ...given),
    endOffer: (...given) => endOffer(tools, ...given),
    loseOwner: (...given) => loseOwner(tools, ...given),
    consult: (...given) => consult(tools, ...given),
    askTeam: (...given) => askTeam(tools, ...given),
    answerConsult: (...given) => answerConsult(tools, ...given),
    reply: (...given) => reply(tools, ...given),
    settleQuestion: (...given) => settle(tools, ...given),
    makePromise: (...given) => makePromise(tools, ...given),
    keepPromise: (...given) => keepPromise(tools, ...given),
    renegotiatePromise: (...given) => renegotiatePromise(tools, ...given),
    returnToBot: (...given) => returnToBot(tools, ...given),
    resolve: (...given) => resolve(tools, ...given),
  };
}
