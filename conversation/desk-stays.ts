// A ticket's times at other people's desks, entry by entry: from which number to which they take part, so that whoever carries
// words to them knows what is theirs. Pure; it knows no desk.
import type { Effects, EntryOf } from './effects.ts';
import type { Person } from './entries.ts';
import type { ConversationState, DeskStay } from './state.ts';

/**
 * The desk that stands in the customer's own channel, behind the same conversation: it hears the customer itself, and what its people
 * say there may not be heard here.
 */
export const channelDesk = 'channel';

type Stays = readonly DeskStay[] | undefined;

/** Somebody at another desk, under an id that nobody at ours has. */
export function personOfDesk(desk: string, far: Person): Person {
  return { id: `${desk}:${far.id}`, name: far.name };
}

/** `personOfDesk` made this one, of that desk. */
export function isOfDesk({ id }: Pick<Person, 'id'>, desk: string): boolean {
  return id.startsWith(`${desk}:`);
}

export const stayEffects: Effects<Stays> = {
  'ticket-sent': (stays, { data: { ticketId, desk }, seq }) => [
    ...ended(stays, ticketId, seq, false),
    { ticketId, desk, sentSeq: seq },
  ],
  'ticket-received': (stays, { data: { ticketId, desk, farId } }) =>
    stays?.map((stay) =>
      isUnderWay(stay, ticketId) && stay.desk === desk && farId !== undefined ? { ...stay, farId } : stay,
    ),
  'ticket-brought-back': (stays, { data, seq }) =>
    kept(stays, ended(stays, data.ticketId, seq, data.because === 'refused')),
  'ticket-left': (stays, { data, seq }) => kept(stays, ended(stays, data.ticketId, seq, false)),
  'ticket-returned': endedByPerson,
  'ticket-resolved': endedByPerson,
  'ticket-taken-over': (stays, entry) => leftWith(stays, entry, entry.data.agent),
  'ticket-claimed': (stays, entry) => leftWith(stays, entry, entry.data.agent),
  'ticket-transferred': (stays, entry) => {
    const { toAgent, ticketId } = entry.data;
    return toAgent === undefined
      ? kept(stays, ended(stays, ticketId, entry.seq, false))
      : leftWith(stays, entry, toAgent);
  },
};

/** The ticket goes on in the hands of this person: at the other desk, or away from it. */
function leftWith(
  stays: Stays,
  { data, seq }: EntryOf<'ticket-claimed' | 'ticket-taken-over' | 'ticket-transferred'>,
  owner: Person,
): Stays {
  const staying = stays?.some((stay) => isUnderWay(stay, data.ticketId) && isOfDesk(owner, stay.desk));
  return staying === true ? stays : kept(stays, ended(stays, data.ticketId, seq, false));
}

function endedByPerson(stays: Stays, { data, seq }: EntryOf<'ticket-returned' | 'ticket-resolved'>): Stays {
  const there = stays?.some((stay) => isUnderWay(stay, data.ticketId) && isOfDesk(data.agent, stay.desk));
  return kept(stays, ended(stays, data.ticketId, seq, there === true));
}

function ended(stays: Stays, ticketId: string, seq: number, there: boolean): readonly DeskStay[] {
  return (stays ?? []).map((stay) =>
    isUnderWay(stay, ticketId)
      ? { ...stay, endedSeq: seq, ...(there ? { endedThere: true as const } : {}) }
      : stay,
  );
}

/** No list where there was none. */
function kept(before: Stays, after: readonly DeskStay[]): Stays {
  return before === undefined ? undefined : after;
}

function isUnderWay(stay: DeskStay, ticketId: string): boolean {
  return stay.ticketId === ticketId && stay.endedSeq === undefined;
}

/** The stay that an entry with this number belongs to, at that desk: from the one that began it to the one that ended it. */
export function stayAt(
  { stays }: Pick<ConversationState, 'stays'>,
  desk: string,
  seq: number,
): DeskStay | undefined {
  return stays?.find(
    (stay) =>
      stay.desk === desk && seq >= stay.sentSeq && (stay.endedSeq === undefined || seq <= stay.endedSeq),
  );
}
