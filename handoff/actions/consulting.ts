// Asking another team without moving the customer: a note that only the desk sees, and a mark on the ticket by which the
// asked team finds it. It says nothing to the customer.
import type { Draft, Refused } from '../../conversation/contract.ts';
import type { Person } from '../../conversation/entries.ts';
import { ticketData } from '../ticket-data.ts';
import type { TicketData } from '../ticket-data.ts';
import type { Acted, ActionTools } from './acting.ts';
import { act, refuse, ticketChange } from './acting.ts';

export interface Consultation {
  readonly team: string;
  readonly note: string;
}

/**
 * The owner asks; or somebody of the asked team (`adviserOf` names the asker's teams) answers, which takes the mark away.
 * Others are refused with `not-owner`.
 */
export function consult(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  { team, note }: Consultation,
  adviserOf: (team: string) => boolean,
): Promise<Acted> {
  return act(tools, ticketId, (scene): Draft | Refused => {
    const { consulted, ...data } = ticketData(scene.row.data);
    const owns = scene.current?.owner?.id === agent.id;
    const advises =
      !owns && scene.current !== undefined && consulted !== undefined && adviserOf(consulted.team);
    if (!owns && !advises) return refuse('not-owner');
    const at = new Date(tools.clock.nowMs()).toISOString();
    const marked: TicketData = owns ? { ...data, consulted: { team, note, by: agent, at } } : data;
    return {
      entries: [{ kind: 'note', data: { agent, text: note, team } }],
      ticket: ticketChange(scene, undefined, { data: marked }),
    };
  });
}
