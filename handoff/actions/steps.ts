// A ticket's steps as the desk takes them: claim, release, transfer, take over, return, resolve. Each is one commit of the
// ticket, the log and what the customer is told about it; the rules of the steps are `ticket.ts`'s.
import type { NewConversationEntry, Person } from '../../conversation/entries.ts';
import { isOpen } from '../../conversation/state.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import { isKeptByReply } from '../promise.ts';
import type { AgentCommand } from '../ticket.ts';
import type { Acted, ActionTools } from './acting.ts';
import { status, systemMessage } from './acting.ts';
import { take } from './taking.ts';

/**
 * Takes a queued ticket; of any number who try at once one gets it and the others are refused with `already-claimed`.
 * Claiming what one owns changes nothing. `desk`: the other desk at which the agent sits; what lies at another than theirs is
 * refused with `at-other-desk`.
 */
export function claim(tools: ActionTools, ticketId: string, agent: Person, desk?: string): Promise<Acted> {
  const command: AgentCommand = { kind: 'claim', agent, ...(desk === undefined ? {} : { desk }) };
  return take(tools, ticketId, command, ({ state, row }) => ({
    told: joined(tools, state, row.team, agent),
  }));
}

function joined(
  tools: ActionTools,
  state: ConversationState,
  team: string,
  agent: Person,
): readonly NewConversationEntry[] {
  return [
    systemMessage(tools, state, 'handoff.joined', { agent: agent.name }),
    status({ state: 'accepted', team, agent: agent.name }),
  ];
}

/** Back into the queue, to its place in line; the bot answers facts again meanwhile. */
export function release(tools: ActionTools, ticketId: string, agent: Person, note?: string): Promise<Acted> {
  const command: AgentCommand = { kind: 'release', agent, ...(note === undefined ? {} : { note }) };
  return take(tools, ticketId, command, ({ state, row }) => ({
    told: [systemMessage(tools, state, 'handoff.released'), status({ state: 'queued', team: row.team })],
  }));
}

export interface TransferRequest {
  readonly team: string;
  /** Owns the ticket from now on. Absent: anyone of the team may claim it. */
  readonly toAgent?: Person;
  readonly note?: string;
  readonly asLead?: boolean;
}

export function transfer(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  request: TransferRequest,
): Promise<Acted> {
  const { team, toAgent } = request;
  const desk = toAgent === undefined ? tools.deskOf?.(team) : undefined;
  return take(tools, ticketId, { kind: 'transfer', agent, ...request }, ({ state }) => ({
    ...(desk === undefined ? {} : { sentTo: desk }),
    told:
      toAgent === undefined
        ? [
            systemMessage(tools, state, 'handoff.transferred', { team }),
            status({ state: 'transferred', team }),
          ]
        : [
            systemMessage(tools, state, 'handoff.transferred-agent', { agent: toAgent.name }),
            status({ state: 'transferred', team, agent: toAgent.name }),
          ],
  }));
}

/** A lead has it from now on, whoever had it; the customer is told as with a claim. That the agent is a lead is the caller's to know. */
export function takeOver(tools: ActionTools, ticketId: string, agent: Person, note?: string): Promise<Acted> {
  const command: AgentCommand = { kind: 'take-over', agent, ...(note === undefined ? {} : { note }) };
  return take(tools, ticketId, command, ({ state, row, current }) => ({
    told:
      current?.owner === undefined
        ? joined(tools, state, row.team, agent)
        : [
            systemMessage(tools, state, 'handoff.transferred-agent', { agent: agent.name }),
            status({ state: 'transferred', team: row.team, agent: agent.name }),
          ],
  }));
}

/** The bot speaks again and says that it is a machine; questions that the ticket still held are open again. */
export function returnToBot(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'return', agent }, ({ state }) => ({
    over: stillOwed(state),
    told: [
      systemMessage(tools, state, 'handoff.returned', { shop: tools.shopName() }),
      status({ state: 'returned' }),
      ...survey(tools, state),
    ],
  }));
}

/** Done. Refused with `open-questions` while one is open, and with `open-promises` while a call or a check is owed. */
export function resolve(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'resolve', agent }, ({ state }) => ({
    over: stillOwed(state),
    keeps: state.promises.filter(isKeptByReply),
    told: [
      systemMessage(tools, state, 'handoff.completed'),
      status({ state: 'completed' }),
      ...survey(tools, state),
    ],
  }));
}

const grades = ['5', '4', '3', '2', '1'].map((grade) => ({ title: grade, text: grade }));

/** Once a ticket, after a person has spoken in it, and only when nothing is open. */
function survey(tools: ActionTools, state: ConversationState): readonly NewConversationEntry[] {
  const ticketId = state.ticket?.ticketId;
  const helped = ticketId !== undefined && state.helpedIn === ticketId;
  if (!helped || state.questions.some(isOpen)) return [];
  if (state.surveys.some((asked) => asked.ticketId === ticketId)) return [];
  return [
    { kind: 'survey-asked', data: { ticketId, about: 'satisfaction' } },
    systemMessage(tools, state, 'survey.satisfaction', {}, grades),
  ];
}

/** Calls and checks that nobody else would see to. */
function stillOwed({ promises }: ConversationState): readonly PromiseState[] {
  return promises.filter(
    (promise) => promise.state === 'made' && promise.kind !== 'reply' && !isKeptByReply(promise),
  );
}
