// Everything with which another desk begins, put together from the log: the brief, and what was said so far. It reads and writes
// nothing else.
import type { Entry } from '../../conversation/entries.ts';
import { parseEntry } from '../../conversation/fold.ts';
import type { ConversationState, DeskStay } from '../../conversation/state.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Background, CatalogLookups } from '../brief.ts';
import { brief } from '../brief.ts';
import type { DeskOffer, SpokenLine } from '../target.ts';
import type { TicketReader } from '../ticket-reader.ts';
import type { NoteTools } from './desk-note.ts';
import { briefNote } from './desk-note.ts';
import { wordId } from './passed-word.ts';

export interface OfferTools extends NoteTools {
  readonly tickets: Pick<TicketReader, 'read' | 'ticket'>;
  readonly lookups: CatalogLookups;
  readonly clock: Clock;
}

/** Longer conversations begin for the desk where the last so many lines begin. */
const linesAtMost = 60;
const entriesAtOnce = 1_000;

/** `upTo`: the log's number of the entry that sent the ticket there. */
export async function offerOf(
  state: ConversationState,
  { ticketId, farId }: DeskStay,
  upTo: number,
  tools: OfferTools,
): Promise<DeskOffer> {
  const entries = await entriesUpTo(state.conversationId, upTo, tools);
  const row = await tools.tickets.ticket(ticketId);
  const told = brief(state, backgroundOf(entries), tools.lookups, tools.clock.nowMs());
  const transcript = entries.flatMap((entry) => spoken(entry, state)).slice(-linesAtMost);
  return {
    id: wordId(state.conversationId, upTo),
    ticketId,
    conversationId: state.conversationId,
    customerId: state.customer?.id ?? state.conversationId,
    ...(farId === undefined ? {} : { farId }),
    team: state.ticket?.team ?? row?.team ?? '',
    locale: state.locale,
    channel: state.channel,
    priority: row?.priority ?? 0,
    ...(told.customerName === undefined ? {} : { customerName: told.customerName }),
    brief: told,
    note: briefNote(told, state, transcript, tools),
    transcript,
  };
}

async function entriesUpTo(
  conversationId: string,
  upTo: number,
  { tickets }: OfferTools,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let after = 0; after < upTo;) {
    const page = await tickets.read(conversationId, after, entriesAtOnce);
    const entries = page.filter(({ seq }) => seq <= upTo).map(parseEntry);
    found.push(...entries.filter((entry) => entry !== undefined));
    after = page.at(-1)?.seq ?? upTo;
  }
  return found;
}

function backgroundOf(entries: readonly Entry[]): Background {
  const started = entries.find((entry) => entry.kind === 'started');
  const page = started?.kind === 'started' ? started.data.page : undefined;
  const attachments = entries.flatMap((entry) =>
    entry.kind === 'message-in' ? (entry.data.attachments ?? []) : [],
  );
  return { attachments, ...(page === undefined ? {} : { page }) };
}

function spoken(entry: Entry, { conversationId, customer }: ConversationState): readonly SpokenLine[] {
  const common = { id: wordId(conversationId, entry.seq), at: entry.at };
  if (entry.kind === 'message-in') {
    const name = customer === undefined || customer.name === '' ? {} : { name: customer.name };
    return entry.data.text === '' ? [] : [{ ...common, from: 'customer', ...name, text: entry.data.text }];
  }
  if (entry.kind !== 'message-out') return [];
  const { sender, agent, text } = entry.data;
  return agent === undefined || sender !== 'agent'
    ? [{ ...common, from: 'bot', text }]
    : [{ ...common, from: 'agent', name: agent.name, text }];
}
