// What a step of a ticket leaves in its row for those who hand out tickets: the offer that stands, who let it go, who had it
// before. Pure; the log's entry says all there is to know.
import { isOfDesk } from '../conversation/desk-stays.ts';
import { withEffect } from '../conversation/effects.ts';
import type { Effects } from '../conversation/effects.ts';
import type { NewConversationEntry, Person } from '../conversation/entries.ts';
import type { LetGo, TicketData } from './ticket-data.ts';

const letGoKept = 20;
/** Who says no means it longer than who did not look. */
const refusalCounts = 3;

/** The row's data after this entry, committed at `at` (ISO 8601). */
export function dataAfter(data: TicketData, entry: NewConversationEntry, at: string): TicketData {
  return withEffect(rowEffects, data, { ...entry, seq: 0, at });
}

const rowEffects: Effects<TicketData> = {
  'ticket-offered': (data, { data: { to, until } }) => ({ ...data, offer: { to, until } }),
  'ticket-offer-ended': ({ offer: _, ...data }, { data: { to, because }, at }) =>
    because === 'gone' ? data : withLetGo(data, to.id, at, because === 'declined' ? refusalCounts : 1),
  'ticket-claimed': (data, { data: { agent }, at }) => had(data, agent, at),
  'ticket-taken-over': (data, { data: { agent }, at }) => had(data, agent, at),
  'ticket-transferred': (data, { data: { toAgent }, at }) =>
    toAgent === undefined ? withoutDesk(anew(data)) : had(data, toAgent, at),
  'ticket-released': (data, { data: { agent }, at }) => withLetGo(anew(data), agent.id, at, refusalCounts),
  'ticket-owner-lost': (data, { data: { agent } }) => ({ ...anew(data), preferred: agent.id }),
  'ticket-reopened': (data, { data: { agent } }) =>
    agent === undefined ? anew(data) : { ...anew(data), preferred: agent.id },
  'ticket-sent': ({ offer: _, ...data }, { data: { desk }, at }) => ({
    ...data,
    desk: { name: desk, state: 'sent', at },
  }),
  'ticket-received': (data, { data: { desk }, at }) => ({
    ...data,
    desk: { name: desk, state: 'received', at },
  }),
  'ticket-brought-back': (data, { data: { ticketId: _, ...why }, at }) => ({
    ...withoutDesk(anew(data)),
    broughtBack: { ...why, at },
  }),
  'ticket-returned': over,
  'ticket-resolved': over,
  'ticket-left': over,
};

/** In somebody's hands; another desk keeps it in the hands of its own people only. */
function had(data: TicketData, owner: Person, at: string): TicketData {
  const { desk } = data;
  const stays = desk !== undefined && isOfDesk(owner, desk.name);
  return {
    ...withoutDesk(anew(data)),
    claimedAt: at,
    ...(stays ? { desk: { ...desk, state: 'received' } } : {}),
  };
}

function over(data: TicketData): TicketData {
  const { broughtBack: _, ...rest } = withoutDesk(anew(data));
  return rest;
}

function withoutDesk({ desk: _, ...data }: TicketData): TicketData {
  return data;
}

/** Without what was so in this line or with this owner. */
function anew(data: TicketData): TicketData {
  const { claimedAt: _claimedAt, offer: _offer, preferred: _preferred, letGo: _letGo, ...rest } = data;
  return rest;
}

function withLetGo(data: TicketData, agentId: string, at: string, counts: number): TicketData {
  const earlier = data.letGo ?? [];
  const times = (earlier.find((one) => one.agentId === agentId)?.times ?? 0) + counts;
  const one: LetGo = { agentId, at, times };
  return { ...data, letGo: [...earlier.filter((other) => other.agentId !== agentId), one].slice(-letGoKept) };
}
