// What a turn writes into the ledger: the questions that a message opens or makes clear, and what became of each.
import type { AnsweredAsk } from './answer-asks.ts';
import type { NewConversationEntry, Subject } from '../conversation/entries.ts';
import {
  answerQuestion,
  openQuestions,
  reopenQuestion,
  specifyQuestion,
  withdrawQuestion,
} from '../conversation/ledger.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState, Question } from '../conversation/state.ts';
import { preview } from '../conversation/fold.ts';
import type { Ask, Reading } from '../language/understand/reading.ts';
import { productIdOf } from './reply.ts';

/** A state being written to within one turn: each step sees what the steps before it wrote. */
export interface Ledger {
  readonly state: ConversationState;
  readonly entries: readonly NewConversationEntry[];
}

export function write(ledger: Ledger, entries: readonly NewConversationEntry[]): Ledger {
  return entries.length === 0
    ? ledger
    : { state: preview(ledger.state, entries), entries: [...ledger.entries, ...entries] };
}

/** What the ask is about, in the ledger's terms. */
export function subjectOf(ask: Ask): Subject {
  const productId = productIdOf(ask);
  const [place] = ask.places;
  return {
    ...(productId === undefined ? {} : { productId }),
    ...(ask.product.kind === 'unlisted' ? { unlisted: ask.product.words } : {}),
    ...(place?.kind === 'store' && ask.places.length === 1 ? { storeCode: place.storeCode } : {}),
    ...(place?.kind === 'area' ? { place: place.name } : {}),
    ...(ask.postalCode === undefined ? {} : { postalCode: ask.postalCode }),
  };
}

/**
 * Opens the ask's question, or makes an open one clear that waited for exactly this; gives its id. `tookUp`: the message
 * answered what was asked back, so that the newest question which it does not contradict is meant.
 */
export function openAsk(
  ledger: Ledger,
  ask: Ask,
  messageSeq: number,
  tookUp = false,
): { readonly ledger: Ledger; readonly questionId: string } {
  const subject = subjectOf(ask);
  const alike = ledger.state.questions.filter((question) => isOpen(question) && question.topic === ask.topic);
  const waiting =
    alike.find((question) => completes(subject, question)) ??
    (tookUp ? alike.findLast((question) => agrees(subject, question)) : undefined);
  if (waiting !== undefined) {
    return {
      ledger: write(ledger, specifyQuestion(ledger.state, waiting.questionId, subject)),
      questionId: waiting.questionId,
    };
  }
  const { questionIds, entries } = openQuestions(ledger.state, [
    { topic: ask.topic, subject, text: ask.text, messageSeq },
  ]);
  return { ledger: write(ledger, entries), questionId: questionIds[0] ?? '' };
}

/** The question lacked its product (or named one that is not listed) or its place, and agrees with `subject` in the rest. */
function completes(subject: Subject, { subject: asked, state }: Question): boolean {
  // A person has the question about what is not listed; goods that are do not answer it.
  if (state === 'passed-on' && asked.unlisted !== undefined && subject.productId !== undefined) return false;
  if (subject.productId === undefined) return asked.unlisted === undefined && placesIt(subject, asked);
  if (asked.productId !== undefined && asked.productId !== subject.productId) return false;
  return (
    (asked.storeCode === undefined || asked.storeCode === subject.storeCode) &&
    (asked.postalCode === undefined || asked.postalCode === subject.postalCode)
  );
}

/** "Which store?" – "the one in Vaasa": where was not said, and nothing but where is said now. */
function placesIt(subject: Subject, asked: Subject): boolean {
  const nowhere =
    asked.storeCode === undefined && asked.place === undefined && asked.postalCode === undefined;
  const somewhere =
    subject.storeCode !== undefined || subject.place !== undefined || subject.postalCode !== undefined;
  return asked.productId === undefined && nowhere && somewhere;
}

/** Whatever both name is the same. */
function agrees(subject: Subject, { subject: asked }: Question): boolean {
  return (['productId', 'storeCode', 'place', 'postalCode'] as const).every(
    (part) => asked[part] === undefined || subject[part] === undefined || asked[part] === subject[part],
  );
}

/** Writes what the bot told: an answered ask's question is answered by it; any other stays open. */
export function recordAnswers(
  ledger: Ledger,
  answered: readonly AnsweredAsk[],
  messageSeq: number,
  tookUp = false,
): Ledger {
  return answered.reduce((before, { ask, reply }) => {
    const { ledger: opened, questionId } = openAsk(before, ask, messageSeq, tookUp);
    return reply.entity.outcome === 'answered'
      ? write(opened, answerQuestion(opened.state, questionId, 'bot', reply.entity))
      : opened;
  }, ledger);
}

/** "That did not help": the last question that the bot answered is open again. */
export function reopenLast(ledger: Ledger): Ledger {
  const last = ledger.state.questions.findLast((question) => question.state === 'answered');
  return last === undefined ? ledger : write(ledger, reopenQuestion(ledger.state, last.questionId));
}

/** The customer lets go of what is open with the bot; what a person has stays. */
export function withdrawOpen(ledger: Ledger): Ledger {
  const open = ledger.state.questions.filter((question) => question.state === 'open');
  return open.reduce(
    (before, { questionId }) => write(before, withdrawQuestion(before.state, questionId, 'customer')),
    ledger,
  );
}

/** A correction takes back what the last message left open about something else. */
export function withdrawCorrected(ledger: Ledger, reading: Reading): Ledger {
  if (!reading.acts.includes('correction') || reading.asks.length === 0) return ledger;
  const lastSeq = Math.max(0, ...ledger.state.questions.map(({ openedSeq }) => openedSeq));
  const corrected = ledger.state.questions.filter(
    (question) =>
      question.state === 'open' &&
      question.openedSeq === lastSeq &&
      reading.asks.some(({ topic }) => topic === question.topic),
  );
  return corrected.reduce(
    (before, { questionId }) => write(before, withdrawQuestion(before.state, questionId, 'customer')),
    ledger,
  );
}
