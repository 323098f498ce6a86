// A ticket's steps as the desk takes them: claim, release, transfer, return, resolve. Each is one commit of the ticket, the
// log and what the customer is told about it; the rules of the steps are `ticket.ts`'s.
import type { Draft, Refused } from '../../conversation/contract.ts';
import type { NewConversationEntry, Person } from '../../conversation/entries.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isoNow } from '../../kernel/clock.ts';
import { promiseTimerId } from '../promise.ts';
import { ticketData } from '../ticket-data.ts';
import type { TicketData } from '../ticket-data.ts';
import type { TicketCommand, TicketTarget } from '../ticket.ts';
import { step } from '../ticket.ts';
import type { Acted, ActionTools, Scene } from './acting.ts';
import { act, nothingToDo, refuse, status, systemMessage, ticketChange } from './acting.ts';

/**
 * Takes a queued ticket; of any number who try at once one gets it and the others are refused with `already-claimed`.
 * Claiming what one owns changes nothing.
 */
export function claim(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'claim', agent }, ({ state, row }) => ({
    told: [
      systemMessage(tools, state, 'handoff.joined', { agent: agent.name }),
      status({ state: 'accepted', team: row.team, agent: agent.name }),
    ],
  }));
}

/** Back into the queue, to its place in line; the bot answers facts again meanwhile. */
export function release(tools: ActionTools, ticketId: string, agent: Person, note?: string): Promise<Acted> {
  const command: TicketCommand = { kind: 'release', agent, ...(note === undefined ? {} : { note }) };
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
  return take(tools, ticketId, { kind: 'transfer', agent, ...request }, ({ state }) => ({
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

/** The bot speaks again and says that it is a machine; questions that the ticket still held are open again. */
export function returnToBot(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'return', agent }, ({ state }) => ({
    over: standing(state, ['callback', 'check']),
    told: [
      systemMessage(tools, state, 'handoff.returned', { shop: tools.shopName() }),
      status({ state: 'returned' }),
    ],
  }));
}

/** Done. Refused with `open-questions` while one is open, and with `open-promises` while a call or a check is owed. */
export function resolve(tools: ActionTools, ticketId: string, agent: Person): Promise<Acted> {
  return take(tools, ticketId, { kind: 'resolve', agent }, ({ state }) => ({
    over: standing(state, ['callback', 'check']),
    keeps: standing(state, ['reply']),
    told: [systemMessage(tools, state, 'handoff.completed'), status({ state: 'completed' })],
  }));
}

interface Consequences {
  /** What the customer is told. */
  readonly told: readonly NewConversationEntry[];
  /** Promises that forbid the step. */
  readonly over?: readonly PromiseState[];
  /** Promises that the step fulfils. */
  readonly keeps?: readonly PromiseState[];
}

function take(
  tools: ActionTools,
  ticketId: string,
  command: TicketCommand,
  consequences: (scene: Scene) => Consequences,
): Promise<Acted> {
  return act(tools, ticketId, (scene): Draft | Refused => {
    const taken = step(scene.current, command);
    if (taken.kind === 'unchanged') return nothingToDo;
    if (taken.kind === 'refused') return refuse(taken.code);
    const { told, over = [], keeps = [] } = consequences(scene);
    if (over.length > 0) return refuse('open-promises', undefined, { promises: over });
    return {
      entries: [
        ...keeps.map(({ promiseId }): NewConversationEntry => ({
          kind: 'promise-kept',
          data: { promiseId, by: command.agent },
        })),
        taken.entry,
        ...told,
      ],
      ticket: ticketChange(scene, taken.to, { data: dataAt(scene.row, taken.to, tools.clock) }),
      timers: { cancel: keeps.map(({ promiseId }) => promiseTimerId(promiseId)) },
    };
  });
}

/** Since when the owner has it stands in the row: who hands out tickets reads no logs. */
function dataAt({ data }: Scene['row'], to: TicketTarget, clock: Clock): TicketData {
  const { claimedAt: _, ...rest } = ticketData(data);
  return to.owner === undefined ? rest : { ...rest, claimedAt: isoNow(clock) };
}

function standing(state: ConversationState, kinds: readonly PromiseState['kind'][]): readonly PromiseState[] {
  return state.promises.filter((promise) => promise.state === 'made' && kinds.includes(promise.kind));
}
