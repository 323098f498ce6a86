// The ledger of questions as its writers use it: each act gives the entries that it takes, and none where it would change
// nothing. Pure; what the entries then do to the state is `questions.ts`'s matter.
import type { AnswerEntity, Topic } from '../kernel/answer.ts';
import type { NewConversationEntry, Person, Subject } from './entries.ts';
import { isOpen } from './state.ts';
import type { Question } from './state.ts';

export interface Asked {
  readonly topic: Topic;
  readonly subject: Subject;
  /** The customer's own words. */
  readonly text: string;
  /** `seq` of the message that asks it. */
  readonly messageSeq: number;
}

type Entries = readonly NewConversationEntry[];
type Questions = { readonly questions: readonly Question[] };

/** Topics under which two questions differ by their words, not by their subject alone. */
const toldApartByWords: ReadonlySet<Topic> = new Set<Topic>([
  'other',
  'order',
  'complaint',
  'feedback',
  'product-info',
  'store-info',
  'returns',
  'payment',
]);

/**
 * Opens what was asked. What is open already under the same topic and subject is not opened twice: it gets the open one's id.
 * `questionIds` stand in the order of `asked`.
 */
export function openQuestions(
  state: Questions,
  asked: readonly Asked[],
): { readonly questionIds: readonly string[]; readonly entries: Entries } {
  const open = state.questions
    .filter(isOpen)
    .map(({ questionId, ...question }) => ({ questionId, key: sameness(question) }));
  const taken = new Set(state.questions.map(({ questionId }) => questionId));
  const entries: NewConversationEntry[] = [];
  const questionIds = asked.map((question) => {
    const key = sameness(question);
    const before = open.find((other) => other.key === key);
    if (before !== undefined) return before.questionId;
    const questionId = freeId(taken);
    taken.add(questionId);
    open.push({ questionId, key });
    entries.push({ kind: 'question-opened', data: { questionId, ...question } });
    return questionId;
  });
  return { questionIds, entries };
}

/** What it is about became known or was corrected; what `subject` leaves out stays as it was. */
export function specifyQuestion(state: Questions, questionId: string, subject: Subject): Entries {
  return forQuestion(state, questionId, (question) => {
    const specified = { ...question.subject, ...subject };
    return subjectKey(specified) === subjectKey(question.subject)
      ? []
      : [{ kind: 'question-specified', data: { questionId, subject: specified } }];
  });
}

/** Facts were told. Only an open question becomes answered by it. */
export function answerQuestion(
  state: Questions,
  questionId: string,
  by: 'bot' | 'agent',
  answer?: AnswerEntity,
): Entries {
  return forQuestion(state, questionId, () => [
    { kind: 'question-answered', data: { questionId, by, ...(answer === undefined ? {} : { answer }) } },
  ]);
}

/** Gives every open question to the ticket, so that nothing stays behind when a person is asked for. */
export function passOnQuestions(state: Questions, ticketId: string): Entries {
  return state.questions
    .filter((question) => question.state === 'open')
    .map(({ questionId }) => ({ kind: 'question-passed-on', data: { questionId, ticketId } }));
}

/** A person says that it is done. */
export function settleQuestion(state: Questions, questionId: string, by: Person): Entries {
  return forQuestion(state, questionId, (question) =>
    isDone(question) ? [] : [{ kind: 'question-settled', data: { questionId, by } }],
  );
}

export function withdrawQuestion(state: Questions, questionId: string, by: Person | 'customer'): Entries {
  return forQuestion(state, questionId, (question) =>
    isDone(question) ? [] : [{ kind: 'question-withdrawn', data: { questionId, by } }],
  );
}

/** The customer took a message back or put another in its place: what it asked and nobody has answered yet is not wanted any more. */
export function withdrawAskedIn(state: Questions, messageSeq: number): Entries {
  return state.questions
    .filter((question) => question.messageSeq === messageSeq && isOpen(question))
    .flatMap(({ questionId }) => withdrawQuestion(state, questionId, 'customer'));
}

/** The answer did not help. */
export function reopenQuestion(state: Questions, questionId: string): Entries {
  return forQuestion(state, questionId, (question) =>
    isOpen(question) ? [] : [{ kind: 'question-reopened', data: { questionId } }],
  );
}

function freeId(taken: ReadonlySet<string>): string {
  let n = taken.size + 1;
  while (taken.has(`q${n}`)) n++;
  return `q${n}`;
}

function isDone({ state }: Question): boolean {
  return state === 'settled' || state === 'withdrawn';
}

function forQuestion(state: Questions, questionId: string, act: (question: Question) => Entries): Entries {
  const question = state.questions.find((candidate) => candidate.questionId === questionId);
  return question === undefined ? [] : act(question);
}

function sameness(question: Pick<Asked, 'topic' | 'subject' | 'text'>): string {
  const words = toldApartByWords.has(question.topic) ? plainWords(question.text) : '';
  return `${question.topic}|${subjectKey(question.subject)}|${words}`;
}

function subjectKey(subject: Subject): string {
  const { productId, unlisted, storeCode, postalCode, place } = subject;
  return JSON.stringify([
    productId,
    unlisted === undefined ? undefined : plainWords(unlisted),
    storeCode,
    postalCode,
    place === undefined ? undefined : plainWords(place),
  ]);
}

function plainWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
