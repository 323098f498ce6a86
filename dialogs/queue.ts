// Standing in line, in words: where and how long, as often as it is asked; and leaving it, with everything that was asked still
// open. It says only what the line as it stands can tell.
import type { NewConversationEntry } from '../conversation/entries.ts';
import { withdrawQuestion } from '../conversation/ledger.ts';
import { isOpen } from '../conversation/state.ts';
import type { CurrentTicket } from '../conversation/state.ts';
import type { TicketData } from '../handoff/ticket-data.ts';
import { step } from '../handoff/ticket.ts';
import type { LinePlace } from '../handoff/waiting/line.ts';
import { waitTimersOfStep } from '../handoff/waiting/timers.ts';
import { toldEntry, waitStatus, wordsOfWait } from '../handoff/waiting/words.ts';
import type { WaitOccasion } from '../handoff/waiting/words.ts';
import { moment } from '../language/phrases/figures.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import type { BroughtIn } from './brought.ts';
import { write } from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import { saying } from './message.ts';
import type { Draft } from './message.ts';
import { openQuestionsInWords } from './open-questions.ts';
import type { PersonTools } from './person-tools.ts';
import { sentence } from './reply.ts';
import type { Sentence, Suggestion } from './reply.ts';
import type { View } from './view.ts';

/** The place and the wait; `callback`: with the offer of a call. */
export function waitSentences(
  place: LinePlace,
  occasion: WaitOccasion,
  callback: boolean,
  view: View,
): readonly Sentence[] {
  return wordsOfWait(place, occasion, callback).map(({ phrase, parameters }) =>
    sentence(view, phrase, parameters),
  );
}

export function buttons(view: View, keys: readonly PhraseKey[]): readonly Suggestion[] {
  return keys.map((key) => {
    const { text } = sentence(view, key);
    return { title: text, text };
  });
}

/** Where things stand with the line, said because the customer asks or prods. */
export function tellPlace(ledger: Ledger, ticket: CurrentTicket, view: View, tools: PersonTools): BroughtIn {
  const nothingElse = { setTimers: [], statuses: [] };
  if (ticket.desk?.state === 'sent')
    return { ledger, draft: saying(sentence(view, 'handoff.sent-already')), ...nothingElse };
  const { open, opensAt } = tools.opening(ticket.team);
  if (!open) {
    const zone = view.catalog.shop.timeZone;
    const closed =
      opensAt === undefined
        ? sentence(view, 'handoff.wait-closed-unknown')
        : sentence(view, 'handoff.wait-closed', { when: moment(opensAt, view.nowMs, zone, view.locale) });
    return { ledger, draft: saying(closed), ...nothingElse };
  }
  const place = ticket.desk === undefined ? tools.placeOf(ticket.team, ticket.ticketId) : undefined;
  if (place === undefined) return { ledger, draft: saying(sentence(view, 'handoff.nudge')), ...nothingElse };
  const told: NewConversationEntry = { kind: 'wait-told', data: toldEntry(ticket, place, false) };
  return {
    ledger: write(ledger, [told]),
    draft: {
      ...saying(...waitSentences(place, 'asked', false, view)),
      suggestions: buttons(view, ['button.leave-queue']),
    },
    setTimers: [],
    statuses: [waitStatus(ticket.team, place)],
  };
}

/** The ticket ends unsolved: its questions are the bot's again, and the customer hears which those are and what they can have instead. */
export function leaveLine(ledger: Ledger, ticket: CurrentTicket, view: View): BroughtIn | undefined {
  const { state } = ledger;
  // Whoever is to be called waits nowhere, and the ticket holds the call.
  if (state.promises.some(({ kind, state: at }) => kind === 'callback' && at === 'made'))
    return { ledger, draft: saying(sentence(view, 'handoff.left-call')), setTimers: [], statuses: [] };
  const taken = step(ticket, { kind: 'leave' });
  if (taken.kind !== 'done') return undefined;
  const data: TicketData = { reason: ticket.reason, locale: view.locale, channel: state.channel };
  // The wish for a person is what is given up.
  const wishes = state.questions.filter((question) => question.topic === 'person' && isOpen(question));
  const left = write(ledger, [
    taken.entry,
    ...wishes.flatMap(({ questionId }) => withdrawQuestion(state, questionId, 'customer')),
  ]);
  const { ticketId, team, queuedAt } = ticket;
  return {
    ledger: left,
    draft: whatStands(left, view),
    ticket: {
      expect: { ticketId, state: 'queued' },
      write: { ticketId, state: taken.to.state, team, queuedAt, priority: 0, data },
    },
    setTimers: waitTimersOfStep(state, 'left', view.nowMs).set,
    statuses: [{ state: 'returned', team }],
  };
}

function whatStands({ state }: Ledger, view: View): Draft {
  const left = sentence(view, 'handoff.left');
  const questions = openQuestionsInWords(state.questions, view);
  const suggestions = buttons(view, ['button.callback', 'button.person']);
  if (questions === undefined)
    return { ...saying(left, sentence(view, 'handoff.left-nothing')), suggestions };
  const { email } = state.contact;
  if (email !== undefined)
    return { ...saying(left, sentence(view, 'handoff.left-reachable', { questions, email })), suggestions };
  return {
    ...saying(left, sentence(view, 'handoff.left-open', { questions })),
    suggestions,
    pending: { kind: 'contact' },
  };
}
