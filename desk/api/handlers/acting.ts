// The desk's writes: each checks that the caller may know the ticket, hands the rest to handoff's actions, and answers with the
// ticket's line as it then stands.
import type { Acted } from '../../../handoff/actions.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { HttpResponse } from '../../../kernel/http.ts';
import { isInTeam, readableTicket } from '../authorisation.ts';
import type { Call, Desk, Handler, Handlers } from '../handling.ts';
import { json } from '../handling.ts';
import type { OperationId } from '../operations.ts';
import { ticketItem } from '../ticket-view.ts';
import type { ActionResult, Agent, ConsultResult, PromiseResult } from '../types.ts';

type ActingId = Exclude<
  OperationId,
  | 'openSession'
  | 'getSession'
  | 'closeSession'
  | 'listAgents'
  | 'getWaitFigures'
  | 'listUndelivered'
  | 'retryDelivery'
  | 'listTickets'
  | 'setPresence'
  | 'getTicket'
  | 'getAttachment'
  | 'streamTickets'
  | 'streamTicket'
  | 'getOpenApi'
  | 'listCallbackSlots'
>;

/** A handler whose ticket the caller may read; `person` is how the caller stands in the log. */
function acting<Id extends ActingId>(
  perform: (scene: {
    readonly desk: Desk;
    readonly call: Call<Id>;
    readonly ticketId: string;
    readonly agent: Agent;
    readonly person: { readonly id: string; readonly name: string };
  }) => Promise<Acted & { readonly promiseId?: string; readonly consultId?: string }>,
): Handler<Id> {
  return async (desk, call): Promise<HttpResponse> => {
    const { agent } = call.caller as NonNullable<typeof call.caller>;
    const ticketId = call.param('ticketId');
    await readableTicket(desk.store, agent, ticketId);
    const person = { id: agent.id, name: agent.name };
    await desk.presences.heard(agent.id);
    const acted = await perform({ desk, call, ticketId, agent, person });
    const ticket = ticketItem(acted.ticket, acted.state, desk.lookups, (id) => desk.accounts.find(id)?.name);
    const result: ActionResult = { ticket, seq: acted.seq };
    if (acted.promiseId !== undefined) {
      const made: PromiseResult = { ...result, promiseId: acted.promiseId };
      return json(made);
    }
    if (acted.consultId === undefined) return json(result);
    const asked: ConsultResult = { ...result, consultId: acted.consultId };
    return json(asked);
  };
}

export const actingHandlers: Pick<Handlers, ActingId> = {
  claimTicket: acting(async ({ desk, ticketId, agent, person }) => {
    const row = await readableTicket(desk.store, agent, ticketId);
    if (!isInTeam(agent, row.team) && row.ownerId !== agent.id) {
      throw new TiskiError('forbidden', 'The ticket is another team’s');
    }
    return desk.actions.claim(ticketId, person);
  }),
  declineOffer: acting(({ desk, ticketId, person }) => desk.actions.decline(ticketId, person)),
  takeOverTicket: acting(({ desk, ticketId, agent, person, call }) => {
    if (agent.role !== 'lead') throw new TiskiError('forbidden', 'Only a lead takes over');
    return desk.actions.takeOver(ticketId, person, call.body.note);
  }),
  releaseTicket: acting(({ desk, ticketId, person, call }) =>
    desk.actions.release(ticketId, person, call.body.note),
  ),
  transferTicket: acting(async ({ desk, ticketId, agent, person, call }) => {
    const { team, agentId, note } = call.body;
    const toAgent = agentId === undefined ? undefined : desk.accounts.find(agentId);
    if (agentId !== undefined && toAgent === undefined) {
      throw new TiskiError('bad-request', 'body.agentId: no such agent');
    }
    if (team !== undefined) checkTeam(desk, team);
    const row = await readableTicket(desk.store, agent, ticketId);
    return desk.actions.transfer(ticketId, person, {
      team: team ?? teamUnder(toAgent, row.team),
      ...(toAgent === undefined ? {} : { toAgent: { id: toAgent.id, name: toAgent.name } }),
      ...(note === undefined ? {} : { note }),
      asLead: agent.role === 'lead',
    });
  }),
  consultTeam: acting(({ desk, ticketId, agent, person, call }) => {
    checkTeam(desk, call.body.team);
    return desk.actions.consult(ticketId, person, call.body, (team) => isInTeam(agent, team));
  }),
  askTeam: acting(({ desk, ticketId, person, call }) => {
    checkTeam(desk, call.body.team);
    const { dueAt, ...asked } = call.body;
    return desk.actions.askTeam(ticketId, person, { ...asked, ...(dueAt === undefined ? {} : { dueAt }) });
  }),
  answerConsult: acting(({ desk, ticketId, agent, person, call }) =>
    desk.actions.answerConsult(
      ticketId,
      person,
      { consultId: call.param('consultId'), text: call.body.text },
      (team) => isInTeam(agent, team),
    ),
  ),
  replyToCustomer: acting(({ desk, ticketId, person, call }) => {
    const { text, clientMessageId = desk.newId('m'), settles = [] } = call.body;
    return desk.actions.reply(ticketId, person, { text, clientMessageId, settles });
  }),
  settleQuestion: acting(({ desk, ticketId, person, call }) =>
    desk.actions.settleQuestion(ticketId, person, call.param('questionId'), call.body.outcome),
  ),
  makePromise: acting(({ desk, ticketId, person, call }) => {
    const { kind, dueAt, slot, phone, text, keeper } = call.body;
    if (slot !== undefined) {
      const number = phone === undefined ? {} : { phone };
      return desk.callbacks.agree(ticketId, person, { start: slot, text, ...number });
    }
    return desk.actions.makePromise(ticketId, person, {
      kind,
      // The schema asks for one of the two.
      dueAt: dueAt ?? '',
      text,
      ...(keeper === undefined ? {} : { keeper }),
    });
  }),
  keepPromise: acting(({ desk, ticketId, person, call }) => {
    const promiseId = call.param('promiseId');
    if (call.body.slot !== undefined) return desk.callbacks.move(ticketId, person, promiseId, call.body.slot);
    return call.body.dueAt === undefined
      ? desk.actions.keepPromise(ticketId, person, promiseId)
      : desk.actions.renegotiatePromise(ticketId, person, promiseId, call.body.dueAt);
  }),
  cancelPromise: acting(({ desk, ticketId, person, call }) =>
    desk.callbacks.cancel(ticketId, person, call.param('promiseId')),
  ),
  callbackTried: acting(({ desk, ticketId, person, call }) =>
    desk.callbacks.tried(ticketId, person, call.param('promiseId'), call.body.outcome),
  ),
  returnToBot: acting(({ desk, ticketId, person }) => desk.actions.returnToBot(ticketId, person)),
  resolveTicket: acting(({ desk, ticketId, person }) => desk.actions.resolve(ticketId, person)),
};

/** A team that the shop does not have would be a queue that nobody reads. */
function checkTeam(desk: Desk, team: string): void {
  const teams = desk.teams();
  if (teams.length > 0 && !teams.some(({ id }) => id === team)) {
    throw new TiskiError('bad-request', 'body.team: the shop has no such team');
  }
}

/** The ticket stays with its team when the new owner belongs to it, else it moves to the owner's first. */
function teamUnder(toAgent: Agent | undefined, team: string): string {
  if (toAgent === undefined || isInTeam(toAgent, team)) return team;
  return toAgent.teams[0] ?? team;
}
