// One message as the stages of a turn see it: how it was read and what it stands in. Made once a message, never changed.
import type { CurrentTicket } from '../../conversation/state.ts';
import type { Thread } from '../../kernel/thread.ts';
import type { Ask, Reading } from '../../language/understand/reading.ts';
import type { QueueWish } from '../../language/understand/queue/wish.ts';
import { readInLine } from '../../language/understand/queue/wish.ts';
import { goesToPerson } from '../answer-asks.ts';
import { belongsToCall } from '../call-request.ts';
import { callMatter } from '../callback.ts';
import type { CallDesk } from '../callback.ts';
import { withoutStrangeCorrections } from '../passed-on.ts';
import type { PersonTools } from '../person-tools.ts';
import type { View } from '../view.ts';
import type { Step } from './step.ts';
import { contactAfter } from './step.ts';

/** A message, and how it was understood. */
export interface SaidMessage {
  readonly reading: Reading;
  readonly text: string;
  readonly seq: number;
}

/** What the dialogs of a turn may ask. */
export interface TurnTools {
  readonly view: View;
  readonly person: PersonTools;
  readonly desk: CallDesk;
}

export interface Heard extends SaidMessage, TurnTools {
  /** Where the turn stood before it. */
  readonly before: Step;
  /** What the bot had asked back. */
  readonly pending: Thread['pending'];
  /** The customer is in line for a person. */
  readonly queued: boolean;
  readonly ticket: CurrentTicket | undefined;
  /** What an earlier message of this turn made of the ticket. */
  readonly changed: 'queued' | 'claimed' | 'resolved' | undefined;
  /** What somebody in line wants of the line. */
  readonly wish: QueueWish | undefined;
  /** What is wanted of a call that was or is to be agreed on. */
  readonly matter: ReturnType<typeof callMatter>;
  /** The message changes or calls off a call: what else it seems to ask of calls and hours belongs to that. */
  readonly isOfCall: boolean;
  readonly forPerson: readonly Ask[];
  readonly forBot: readonly Ask[];
  /** Known from this turn's messages, this one included. */
  readonly contact: Step['contact'];
  /** An address or a number stands in this message. */
  readonly contactGiven: boolean;
}

export function heardOf(before: Step, said: SaidMessage, tools: TurnTools): Heard {
  const { state } = before.ledger;
  const queued = state.speaker.kind === 'queued';
  const { wish, reading }: ReturnType<typeof readInLine> = queued
    ? readInLine(withoutStrangeCorrections(said.reading), said.text)
    : { reading: said.reading };
  const { pending } = before.thread;
  const matter = callMatter(state, reading, pending);
  const isOfCall = matter === 'change' || matter === 'cancel';
  const asks = isOfCall ? reading.asks.filter((ask) => !belongsToCall(ask)) : reading.asks;
  return {
    ...said,
    ...tools,
    reading,
    before,
    pending,
    queued,
    ticket: state.ticket,
    changed: before.brought?.ticket?.write?.state,
    wish,
    matter,
    isOfCall,
    forPerson: asks.filter(goesToPerson),
    forBot: asks.filter((ask) => !goesToPerson(ask)),
    contact: contactAfter(before.contact, reading),
    contactGiven: (reading.contact.email ?? reading.contact.phone) !== undefined,
  };
}
