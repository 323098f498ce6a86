// A person who speaks to the customer past this service, in the channel's own inbox: they have the conversation from their first
// word until they hand it back or have been silent for long. It knows no channel; what was said there is kept, never judged.
import type { Shop } from '../catalog/model.ts';
import type { Conversations, Draft, TimerHandler } from '../conversation/contract.ts';
import type { NewConversationEntry, Person } from '../conversation/entries.ts';
import { passOnQuestions } from '../conversation/ledger.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Clock } from '../kernel/clock.ts';
import { isoNow } from '../kernel/clock.ts';
import type { Timer, TicketRow } from '../storage/port.ts';
import type { ActionTools } from './actions/acting.ts';
import { status, systemMessage, ticketChange } from './actions/acting.ts';
import { canWriteAt } from './reach.ts';
import { teamFor } from './routing/team.ts';
import { dataAfter } from './row-data.ts';
import { ticketData } from './ticket-data.ts';
import { beginning, step, ticketIdOf } from './ticket.ts';
import { waitTimersOfStep } from './waiting/timers.ts';
import { wordsElsewhere } from './words-elsewhere.ts';
import type { SaidElsewhere } from './words-elsewhere.ts';

export interface ElsewhereTools extends Pick<ActionTools, 'tickets' | 'say'> {
  readonly conversations: Pick<Conversations, 'commitEntries'>;
  readonly shop: () => Pick<Shop, 'teams' | 'name'>;
  readonly clock: Clock;
  /** How long the person may be silent before the conversation is not theirs any more, milliseconds. */
  readonly silentMs: number;
}

export interface Elsewhere {
  /** Their words, which the customer has seen already. */
  spoke(conversationId: string, said: SaidElsewhere): Promise<void>;
  /** They have the conversation, without having said anything. */
  took(conversationId: string): Promise<void>;
  /** It is ours again: what is open goes into the line, else the bot answers. */
  handedBack(conversationId: string): Promise<void>;
}

/** The kind and, because a conversation has one, the id of the timer. */
export const elsewhereTimer = 'elsewhere-silent';
const reason = 'spoken-elsewhere';
/** Nobody with an account at the desk has this id. */
const inboxId = 'channel-inbox';

export function createElsewhere(tools: ElsewhereTools): Elsewhere {
  const { conversations, clock } = tools;
  const person = (): Person => ({ id: inboxId, name: tools.shop().name });

  /** Whoever has it at the desk keeps it: two people of the house may speak, the bot may not. */
  async function taking(
    state: ConversationState,
  ): Promise<Required<Pick<Draft, 'entries' | 'timers'>> & Draft> {
    const timer = silentTimer(clock.nowMs() + tools.silentMs);
    const { ticket } = state;
    if (ticket === undefined) return { ...begun(tools, state, person()), timers: { set: [timer] } };
    if (ticket.owner !== undefined)
      return { entries: [], timers: ticket.owner.id === inboxId ? { set: [timer] } : {} };
    const row = await tools.tickets.ticket(ticket.ticketId);
    const taken = step(ticket, { kind: 'claim', agent: person() });
    if (row === undefined || taken.kind !== 'done') return { entries: [], timers: {} };
    const wait = waitTimersOfStep(state, 'claimed', clock.nowMs());
    const data = dataAfter(ticketData(row.data), taken.entry, isoNow(clock));
    return {
      entries: [taken.entry, status({ state: 'accepted', team: ticket.team, agent: person().name })],
      ticket: ticketChange({ state, row, current: ticket }, taken.to, { data }),
      timers: { set: [timer, ...wait.set], cancel: wait.cancel },
    };
  }

  return {
    async spoke(conversationId, said) {
      await conversations.commitEntries(conversationId, async (state) => {
        const { entries, timers, ...taken } = await taking(state);
        const words = wordsElsewhere(state, person(), said);
        return {
          ...taken,
          dedupeKey: words.dedupeKey,
          entries: [...entries, ...words.entries],
          timers: { ...timers, cancel: [...(timers.cancel ?? []), ...(words.timers.cancel ?? [])] },
        };
      });
    },
    async took(conversationId) {
      await conversations.commitEntries(conversationId, taking);
    },
    async handedBack(conversationId) {
      await conversations.commitEntries(conversationId, async (state) => {
        const row = await rowOf(tools, state);
        return row === undefined ? { entries: [] } : lettingGo(tools, state, row, 'handoff.released');
      });
    },
  };
}

/** What the timer does: an open question is not left lying, and with none the bot answers what comes next. */
export function elsewhereSilent(tools: Omit<ElsewhereTools, 'conversations'>): TimerHandler {
  return async (_timer, state) => {
    const row = await rowOf(tools, state);
    return row === undefined ? undefined : lettingGo(tools, state, row, 'handoff.dropped');
  };
}

/** The ticket's row while it is in the hands of the channel's inbox. */
async function rowOf(
  { tickets }: Pick<ElsewhereTools, 'tickets'>,
  { ticket }: ConversationState,
): Promise<TicketRow | undefined> {
  return ticket?.owner?.id === inboxId ? tickets.ticket(ticket.ticketId) : undefined;
}

/** The bot says by itself, with its next answer, that it is a machine again. */
function lettingGo(
  tools: Pick<ElsewhereTools, 'say' | 'shop' | 'clock'>,
  state: ConversationState,
  row: TicketRow,
  phrase: string,
): Draft {
  const agent: Person = { id: inboxId, name: tools.shop().name };
  const isOwed = state.questions.some(isOpen) || state.promises.some((promise) => promise.state === 'made');
  const taken = step(state.ticket, { kind: isOwed ? 'lose-owner' : 'return', agent });
  if (taken.kind !== 'done') return { entries: [] };
  const now = isoNow(tools.clock);
  const wait = waitTimersOfStep(state, taken.to.state, tools.clock.nowMs());
  const told =
    isOwed && canWriteAt(state, now) ? [systemMessage(tools, state, phrase, { agent: agent.name })] : [];
  return {
    entries: [
      taken.entry,
      ...told,
      status(isOwed ? { state: 'queued', team: row.team } : { state: 'returned' }),
    ],
    ticket: ticketChange({ state, row, current: state.ticket }, taken.to, {
      data: dataAfter(ticketData(row.data), taken.entry, now),
    }),
    timers: { set: wait.set, cancel: [...wait.cancel, elsewhereTimer] },
  };
}

/** No ticket yet: one that is claimed from the first moment, with all that was open. */
function begun(
  tools: Pick<ElsewhereTools, 'shop' | 'clock'>,
  state: ConversationState,
  agent: Person,
): Draft {
  const ticketId = ticketIdOf(state.conversationId, state.ticketCount + 1);
  const { locale, channel } = state;
  const team = teamFor(tools.shop(), { topics: state.thread.topics, locale });
  const at = isoNow(tools.clock);
  const queued = beginning({ kind: 'queue', ticketId, team, reason, locale });
  const claimed: NewConversationEntry = { kind: 'ticket-claimed', data: { ticketId, agent } };
  const data = dataAfter(dataAfter({ reason, locale, channel }, queued, at), claimed, at);
  return {
    entries: [
      queued,
      ...passOnQuestions(state, ticketId),
      claimed,
      status({ state: 'accepted', team, agent: agent.name }),
    ],
    ticket: {
      expect: { ticketId, absent: true },
      write: { ticketId, state: 'claimed', team, ownerId: agent.id, queuedAt: at, priority: 0, data },
    },
  };
}

function silentTimer(dueMs: number): Omit<Timer, 'conversationId'> {
  return {
    timerId: elsewhereTimer,
    kind: elsewhereTimer,
    dueAt: new Date(dueMs).toISOString(),
    data: {},
  };
}
