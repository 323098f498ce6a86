// What all actions of the desk share: the ticket's row and the conversation's state read together, one atomic commit with
// the ticket's expectation, and the system's words to the customer. It knows no single action.
import type { Conversations, Draft, Refused } from '../../conversation/contract.ts';
import type { EntryData, NewConversationEntry, Person } from '../../conversation/entries.ts';
import type { ConversationState, CurrentTicket } from '../../conversation/state.ts';
import type { IsClosing } from '../../conversation/turn.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ErrorCode } from '../../kernel/errors.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Json } from '../../kernel/json.ts';
import type { PhraseParameters, Say } from '../../kernel/say.ts';
import type { Commit, Store, TicketRow } from '../../storage/port.ts';
import type { TicketTarget } from '../ticket.ts';
import { conversationOf } from '../ticket.ts';

export interface ActionTools {
  readonly conversations: Pick<Conversations, 'commitEntries'>;
  readonly tickets: Pick<Store, 'ticket'>;
  /** Says the phrases `handoff.joined` {agent}, `handoff.transferred` {team}, `handoff.transferred-agent` {agent}, `handoff.returned` {shop}, `handoff.completed`, `handoff.released`, `promise.broken`, `survey.satisfaction`. */
  readonly say: Say;
  readonly isClosing: IsClosing;
  readonly shopName: () => string;
  /** Whether people may answer for longer on channels that close; default false (`reach.ts`). */
  readonly personLonger?: boolean;
  /** The other desk that does this team's work. Absent, or `undefined`: our own does. */
  readonly deskOf?: (team: string) => string | undefined;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** What an action left behind. */
export interface Acted {
  readonly ticket: TicketRow;
  /** The log's number of the action's last entry. */
  readonly seq: number;
  readonly state: ConversationState;
}

export interface Scene {
  readonly state: ConversationState;
  readonly row: TicketRow;
  /** The ticket while it is the conversation's current one; absent once it is over. */
  readonly current: CurrentTicket | undefined;
}

/** Reads, plans and commits; `plan` is called again when the conversation moved on. Rejects with `not-found` for a ticket that never was. */
export async function act(
  tools: ActionTools,
  ticketId: string,
  plan: (scene: Scene) => Draft | Refused | Promise<Draft | Refused>,
): Promise<Acted> {
  const conversationId = conversationOf(ticketId);
  if (conversationId === undefined) throw new TiskiError('not-found');
  const written = await tools.conversations.commitEntries(conversationId, async (state) => {
    const row = await tools.tickets.ticket(ticketId);
    if (row === undefined) return refuse('not-found');
    return plan({ state, row, current: state.ticket?.ticketId === ticketId ? state.ticket : undefined });
  });
  const ticket = written.ticket ?? (await tools.tickets.ticket(ticketId));
  if (ticket === undefined) throw new TiskiError('not-found');
  return { ticket, seq: written.lastSeq, state: written.state };
}

export function refuse(
  code: ErrorCode,
  message?: string,
  details: Readonly<Record<string, unknown>> = {},
): Refused {
  return { refuse: new TiskiError(code, message, { details }) };
}

export const nothingToDo: Draft = { entries: [] };

/** The ticket as it was read, and as it shall stand. Absent `to`: only the data change. */
export function ticketChange(
  { row, current }: Scene,
  to: TicketTarget | undefined,
  change: { readonly data?: Json; readonly priority?: number } = {},
): NonNullable<Commit['ticket']> {
  const owner = to === undefined ? row.ownerId : to.owner?.id;
  const before = current?.owner?.id;
  return {
    expect: {
      ticketId: row.ticketId,
      state: current?.state ?? row.state,
      ...(before === undefined ? {} : { ownerId: before }),
      fence: row.fence,
    },
    write: {
      ticketId: row.ticketId,
      state: to?.state ?? row.state,
      team: to?.team ?? row.team,
      ...(owner === undefined ? {} : { ownerId: owner }),
      queuedAt: row.queuedAt,
      priority: change.priority ?? row.priority,
      data: change.data ?? row.data,
    },
  };
}

/** Holds a commit to the owner without changing the ticket. */
export function ownedBy(ticketId: string, agent: Person): NonNullable<Commit['ticket']> {
  return { expect: { ticketId, state: 'claimed', ownerId: agent.id } };
}

/** The system speaks to the customer, in the conversation's language. */
export function systemMessage(
  tools: Pick<ActionTools, 'say'>,
  state: ConversationState,
  phrase: string,
  parameters: PhraseParameters = {},
  suggestions: readonly { readonly title: string; readonly text: string }[] = [],
): NewConversationEntry {
  const seed = `${state.conversationId}:${state.lastSeq}`;
  return {
    kind: 'message-out',
    data: {
      sender: 'system',
      text: tools.say(phrase, state.locale, parameters, seed),
      locale: state.locale,
      phrase,
      entities: [],
      ...(suggestions.length === 0 ? {} : { suggestions: [...suggestions] }),
      openQuestions: 0,
    },
  };
}

export function status(data: EntryData<'handoff-status'>): NewConversationEntry {
  return { kind: 'handoff-status', data };
}
