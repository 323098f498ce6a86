// What the desk shows: the queue, one ticket with all that was said, the people to whom it can be handed, the customer's files.
import type { LogEntry } from '../log-entries.ts';
import { allEntries } from '../log-entries.ts';
import type { Entry } from '../../../conversation/entries.ts';
import { emptyState, fold, parseEntry } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { brief, briefQuestion } from '../../../handoff/brief.ts';
import type { Brief, BriefQuestion } from '../../../handoff/brief.ts';
import { presenceAt } from '../../../handoff/desk/presence.ts';
import { byTurn } from '../../../handoff/morning-order.ts';
import type { TicketRow } from '../../../handoff/ticket-reader.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { mayRead, readableTicket } from '../authorisation.ts';
import type { Desk, Handler } from '../handling.ts';
import { json } from '../handling.ts';
import { backgroundOf, deskEntry, ticketItem } from '../ticket-view.ts';
import type {
  AgentList,
  DeskBrief,
  DeskEntry,
  DeskQuestion,
  SlotList,
  TicketDetail,
  TicketItem,
  TicketList,
} from '../types.ts';

const ticketStates = ['queued', 'claimed', 'resolved'] as const;

export const listTickets: Handler<'listTickets'> = async (desk, { query, caller: { agent } }) => {
  const changeSeq = await desk.store.lastTicketChange();
  const limit = query.limit ?? 100;
  const rows = await desk.store.tickets({
    states: statesOf(query.state),
    ...(query.team === undefined ? {} : { team: query.team }),
    ...(query.mine === 'true' ? { ownerId: agent.id } : {}),
    limit: 500,
  });
  const seen = rows.filter((row) => mayRead(agent, row));
  const lines = await Promise.all(seen.map((row) => lineOf(desk, row)));
  const answer: TicketList = {
    tickets: lines.toSorted(byTurn).slice(0, limit),
    changeSeq,
    now: new Date(desk.clock.nowMs()).toISOString(),
  };
  return json(answer);
};

function statesOf(wanted: string | undefined): readonly TicketRow['state'][] {
  if (wanted === undefined) return ['queued', 'claimed'];
  const names = wanted.split(',').map((name) => name.trim());
  const states = ticketStates.filter((state) => names.includes(state));
  if (names.some((name) => !states.some((state) => state === name))) {
    throw new TiskiError('bad-request', `query.state: one or several of ${ticketStates.join(', ')}`);
  }
  return states;
}

/** The ticket's line as of now. */
export async function lineOf(desk: Desk, row: TicketRow): Promise<TicketItem> {
  const state = await desk.conversations.state(row.conversationId);
  return ticketItem(row, state, desk.lookups, (id) => desk.accounts.find(id)?.name);
}

export const getTicket: Handler<'getTicket'> = async (desk, { param, caller }) => {
  const row = await readableTicket(desk.store, caller.agent, param('ticketId'));
  const entries = await allEntries(desk.store, row.conversationId);
  const answer = detailOf(desk, row, entries);
  return json({ ...answer, entries: await withEarlier(desk, answer.entries) });
};

/** What a customer wrote on another channel before it was joined belongs to the transcript. */
async function withEarlier(desk: Desk, entries: readonly DeskEntry[]): Promise<TicketDetail['entries']> {
  return Promise.all(
    entries.map(async (entry): Promise<DeskEntry> => {
      if (entry.kind !== 'guest-joined') return entry;
      const before = await allEntries(desk.store, entry.data.guest);
      const earlier = before
        .filter(({ seq }) => seq <= entry.data.upTo)
        .flatMap((logged) => wordsOf(parseEntry(logged)));
      return { ...entry, data: { ...entry.data, earlier } };
    }),
  );
}

type Earlier = NonNullable<(DeskEntry & { readonly kind: 'guest-joined' })['data']['earlier']>;

function wordsOf(entry: Entry | undefined): Earlier {
  if (entry?.kind === 'message-in')
    return [{ seq: entry.seq, at: entry.at, who: 'customer', text: entry.data.text }];
  if (entry?.kind !== 'message-out') return [];
  const { sender, text } = entry.data;
  return [{ seq: entry.seq, at: entry.at, who: sender === 'bot' ? 'bot' : 'system', text }];
}

function detailOf(desk: Desk, row: TicketRow, entries: readonly LogEntry[]): TicketDetail {
  const state = fold(entries, emptyState(row.conversationId));
  const nowMs = desk.clock.nowMs();
  const made = brief(state, backgroundOf(entries), desk.lookups, nowMs);
  const ticket = ticketItem(row, state, desk.lookups, (id) => desk.accounts.find(id)?.name);
  return {
    ticket,
    brief: plainBrief({ ...made, reason: made.reason || ticket.reason }),
    questions: state.questions.map((question) =>
      plainQuestion(briefQuestion(question, state.locale, desk.lookups, nowMs)),
    ),
    promises: [...state.promises],
    ...surveyOf(state, row.ticketId),
    entries: entries.map(deskEntry).filter((entry) => entry !== undefined),
    sendsLetters: desk.sendsLetters,
    seq: state.lastSeq,
  };
}

function surveyOf(state: ConversationState, ticketId: string): Pick<TicketDetail, 'survey'> {
  const found = state.surveys.find((survey) => survey.ticketId === ticketId);
  if (found === undefined) return {};
  const { ticketId: _id, waitsFor: _waits, ...survey } = found;
  return Object.keys(survey).length === 0 ? {} : { survey };
}

function plainBrief(made: Brief): DeskBrief {
  return {
    ...made,
    openQuestions: made.openQuestions.map(plainQuestion),
    told: made.told.map(plainQuestion),
    notKnown: made.notKnown.map(plainQuestion),
    wishes: [...made.wishes],
    promises: [...made.promises],
    attachments: [...made.attachments],
    customerNotes: [...made.customerNotes],
  };
}

function plainQuestion(question: BriefQuestion): DeskQuestion {
  return {
    ...question,
    facts: question.facts.map(({ answer, ...age }) => ({ answer: { ...answer }, ...age })),
  };
}

export const getAttachment: Handler<'getAttachment'> = async (desk, { param, caller }) => {
  const row = await readableTicket(desk.store, caller.agent, param('ticketId'));
  const attachmentId = param('attachmentId');
  const attachment = await desk.store.attachment(row.conversationId, attachmentId);
  if (attachment === undefined) {
    // What could not be fetched is still where the channel keeps it, for a while.
    const { attachments } = backgroundOf(await allEntries(desk.store, row.conversationId));
    const url = attachments.find((file) => file.attachmentId === attachmentId)?.url;
    if (url === undefined) throw new TiskiError('not-found');
    return { status: 302, headers: { location: url } };
  }
  return {
    status: 200,
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
    body: { kind: 'bytes', bytes: attachment.bytes, contentType: attachment.contentType },
  };
};

export const listAgents: Handler<'listAgents'> = async (desk) => {
  const claimed = await desk.store.tickets({ states: ['claimed'], limit: 500 });
  const presences = await desk.presences.all();
  const nowMs = desk.clock.nowMs();
  const answer: AgentList = {
    agents: desk.accounts.list().map((agent) => {
      const openTickets = claimed.filter(({ ownerId }) => ownerId === agent.id).length;
      const presence = presenceAt(presences.get(agent.id), nowMs, desk.presences.graceMs);
      const room = presence === 'online' ? Math.max(0, agent.capacity - openTickets) : 0;
      return { ...agent, openTickets, presence, room };
    }),
    teams: desk.teams().map(({ id, skills, languages }) => ({
      id,
      skills: [...skills],
      languages: [...languages],
    })),
    graceSeconds: desk.presences.graceMs / 1000,
  };
  return json(answer);
};

export const listCallbackSlots: Handler<'listCallbackSlots'> = async (desk, { param }) => {
  const team = param('team');
  if (!desk.teams().some(({ id }) => id === team)) throw new TiskiError('not-found');
  const slots = await desk.callbacks.freeSlots(team);
  const answer: SlotList = {
    slots: slots.map(({ start, end }) => ({ start, end })),
    now: new Date(desk.clock.nowMs()).toISOString(),
  };
  return json(answer);
};
