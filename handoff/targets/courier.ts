// Takes tickets and what follows them to one other desk, through the outbox: nothing is lost and the order is kept. What the desk
// answers becomes a step of the ticket; it knows no desk's wire.
import { stayAt } from '../../conversation/desk-stays.ts';
import type { Entry } from '../../conversation/entries.ts';
import type { Courier, Delivery, Parcel } from '../../conversation/outbox/courier.ts';
import type { ConversationState, DeskStay } from '../../conversation/state.ts';
import type { Attempt, DeskAnswer, FarSide, FarTicket, HandoffTarget, Passed } from '../target.ts';
import type { NoteTools } from './desk-note.ts';
import { words } from './desk-note.ts';
import type { OfferTools } from './offer.ts';
import { offerOf } from './offer.ts';
import { passedWord, wordId } from './passed-word.ts';

export interface DeskCourierParts {
  readonly target: HandoffTarget;
  readonly farSide: Pick<FarSide, 'received' | 'refused'>;
  readonly offer: OfferTools;
  readonly notes: NoteTools;
  /** Where people at that desk can open a customer's file; absent: nowhere. */
  readonly fileUrl?: (conversationId: string, attachmentId: string) => string;
}

export function deskCourier(parts: DeskCourierParts): Courier {
  const { target, farSide, offer, notes } = parts;
  const stayOf = (state: ConversationState, seq: number): DeskStay | undefined =>
    stayAt(state, target.name, seq);

  async function offered({ entry, state, ...parcel }: Parcel, stay: DeskStay): Promise<Delivery> {
    // It came back meanwhile, or the customer went: what may have arrived is called off with the entry that ended it.
    if (stay.endedSeq !== undefined) return { kind: 'delivered' };
    const answer = await target.offer(await offerOf(state, stay, entry.seq, offer), attemptOf(parcel));
    await taken(answer, stay);
    return deliveryOf(answer);
  }

  async function taken(answer: DeskAnswer, { ticketId }: DeskStay): Promise<void> {
    if (answer.kind === 'accepted') await farSide.received(ticketId, answer.farId);
    if (answer.kind === 'refused') await farSide.refused(ticketId, answer.reason);
  }

  async function passedOn({ entry, state, ...parcel }: Parcel, stay: DeskStay): Promise<Delivery> {
    const ticket = farTicket(stay, state);
    if (entry.seq === stay.endedSeq) {
      const text = words(notes)(entry.kind === 'ticket-left' ? 'desk-note.left' : 'desk-note.taken-back');
      const note = { id: wordId(state.conversationId, entry.seq), text };
      return deliveryOf(await target.cancel(ticket, note, attemptOf(parcel)));
    }
    const word = passedWord(entry, state, notes, parts.fileUrl);
    if (word === undefined || stay.endedSeq !== undefined) return { kind: 'delivered' };
    return deliveryOf(await target.pass(ticket, word, attemptOf(parcel)));
  }

  return {
    to: target.name,
    serves: ({ stays }) => stays?.some(({ desk }) => desk === target.name) === true,
    carries(entry, state) {
      const stay = stayOf(state, entry.seq);
      if (stay === undefined) return false;
      if (entry.seq === stay.sentSeq) return true;
      if (entry.seq === stay.endedSeq) return stay.endedThere !== true;
      return target.hearsItself !== true && isForDesk(entry);
    },
    async deliver(parcel) {
      const stay = stayOf(parcel.state, parcel.entry.seq);
      if (stay === undefined) return { kind: 'delivered' };
      return parcel.entry.seq === stay.sentSeq ? offered(parcel, stay) : passedOn(parcel, stay);
    },
  };
}

/** Its own people's words are known over there, and what the system says of them. */
function isForDesk(entry: Entry): boolean {
  if (entry.kind === 'message-out') return entry.data.sender === 'bot';
  if (entry.kind === 'turn') return entry.data.contact !== undefined;
  return entry.kind === 'message-in' || entry.kind === 'message-deleted' || entry.kind === 'closing-held';
}

function attemptOf({ attempt, signal }: Pick<Parcel, 'attempt' | 'signal'>): Attempt {
  return { again: attempt > 1, signal };
}

function farTicket({ ticketId, farId }: DeskStay, state: ConversationState): FarTicket {
  const { conversationId, customer } = state;
  const customerId = customer?.id ?? conversationId;
  return { ticketId, conversationId, customerId, ...(farId === undefined ? {} : { farId }) };
}

function deliveryOf(answer: DeskAnswer | Passed): Delivery {
  switch (answer.kind) {
    case 'accepted':
      return { kind: 'delivered', ...(answer.farId === undefined ? {} : { channelIds: [answer.farId] }) };
    case 'pending':
    case 'passed':
      return { kind: 'delivered' };
    case 'refused':
      return { kind: 'refused', reason: answer.reason };
    case 'unavailable': {
      const { kind: _, ...why } = answer;
      return { kind: 'retry', ...why };
    }
  }
}
